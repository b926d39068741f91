"""A page for a print shop: larger than what is left once it is cut, with marks where to cut."""

from dataclasses import replace

from canvasdesk.export.papers import Fit
from canvasdesk.export.printout import Page, Placed
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.display_list import Group
from canvasdesk.layout.print_marks import MARK_GAP_PT, MARK_PT, crop_marks, marks_picture


def with_bleed(page: Page, bleed_mm: float) -> Page:
    """Return a page on larger paper, with crop marks and room to be cut a little off."""
    bleed = bleed_mm * POINTS_PER_MM
    around = max(MARK_GAP_PT, bleed) + MARK_PT
    trim = Rect(around, around, page.width, page.height)
    whole = Rect(0.0, 0.0, page.width + 2 * around, page.height + 2 * around)
    moved = (replace(each, fit=_moved(each.fit, around)) for each in page.placed)
    return replace(
        page,
        width=whole.width,
        height=whole.height,
        placed=(*moved, decor(whole, crop_marks(trim, bleed))),
        trim=trim,
        bleed=trim.inset(*(-bleed,) * 4),
    )


def decor(page: Rect, *groups: Group) -> Placed:
    """Return marks that lie on a page, in points."""
    picture = marks_picture(page, groups)
    return Placed(picture, Fit(1.0, 0.0, 0.0), page, is_decor=True)


def _moved(fit: Fit, by: float) -> Fit:
    return Fit(fit.scale, fit.x + by, fit.y + by)
