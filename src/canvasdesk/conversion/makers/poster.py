"""The canvas as it is drawn, or one block of it; and how any one picture goes on paper."""

from dataclasses import replace

from canvasdesk.conversion.lying import lying
from canvasdesk.conversion.makers.tiles import in_sheets
from canvasdesk.conversion.orders import LEAST_RULER_MARGIN_MM, PrintOrder
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.errors import DocumentError
from canvasdesk.export.print_shop import decor, with_bleed
from canvasdesk.export.printout import Page, Placed, Printout, one_page
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.ruler import HEIGHT_MM, LENGTH_MM, draw_ruler
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document


def print_poster(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return the canvas as it is drawn."""
    return on_paper(picture_of(document, order.view, typesetter), order, typesetter)


def on_paper(picture: DisplayList, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return a picture on the paper that an order asks for: on one page, or on sheets of it.

    A page has what helps to cut and check it, where that is wanted.
    """
    if order.tiles is not None:
        return in_sheets(picture, order, typesetter)
    paper = lying(order.paper, order.turn, picture.page, order.margin)
    printout = one_page(picture, paper, order.margin, order.foot_mm)
    (page,) = printout.pages
    if order.ruler:
        page = replace(page, placed=(*page.placed, _ruler(page, order, typesetter)))
    if order.bleed_mm:
        page = with_bleed(page, order.bleed_mm)
    return replace(printout, pages=(page,))


def _ruler(page: Page, order: PrintOrder, typesetter: Typesetter) -> Placed:
    """Return a ruler at the foot of a page. Raises DocumentError ``ruler.too_long``."""
    margin = max(order.margin, LEAST_RULER_MARGIN_MM) * POINTS_PER_MM
    length = LENGTH_MM * POINTS_PER_MM
    x = min(page.placed[0].rect.right, page.width - margin) - length
    if page.width < length + 2 * margin:
        raise DocumentError("ruler.too_long", paper=order.paper.name)
    y = page.height - margin - HEIGHT_MM * POINTS_PER_MM
    ruler = draw_ruler(typesetter, (max(x, margin), y), POINTS_PER_MM)
    return decor(Rect(0.0, 0.0, page.width, page.height), ruler)
