"""Crop marks around a page, for whoever cuts it.

Lengths are points from the page's upper left corner. Nothing here is told to a reader.
"""

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import DisplayList, Group, Node, Role, Stroke
from canvasdesk.layout.shapes import line_path

MARK_PT = 5.0 * POINTS_PER_MM
"""How long a crop mark is."""
MARK_GAP_PT = 3.0 * POINTS_PER_MM
"""How far a crop mark stays from the page, where there is no bleed: it is cut away."""
_WIDTH = 0.25


def crop_marks(trim: Rect, bleed: float) -> Group:
    """Return two marks at each corner of what is left once the page is cut."""
    near, strokes = max(MARK_GAP_PT, bleed), list[Node]()
    for x, outward in ((trim.x, -1.0), (trim.right, 1.0)):
        for y, upward in ((trim.y, -1.0), (trim.bottom, 1.0)):
            beside, above = x + outward * near, y + upward * near
            strokes += (
                _line((beside, y), (beside + outward * MARK_PT, y)),
                _line((x, above), (x, above + upward * MARK_PT)),
            )
    return Group(Role.GRID, tuple(strokes))


def marks_picture(page: Rect, groups: tuple[Group, ...]) -> DisplayList:
    """Return marks as a picture as large as a page."""
    return DisplayList(page, groups, (), "", "", "", "", rtl=False)


def _line(start: tuple[float, float], end: tuple[float, float]) -> Stroke:
    return Stroke(line_path(start, end), palette.INK, _WIDTH)
