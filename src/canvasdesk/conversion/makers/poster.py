"""The canvas as it is drawn, or one block of it; and how any one picture goes on paper."""

from canvasdesk.conversion.lying import lying
from canvasdesk.conversion.makers.tiles import in_sheets
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.export.printout import Printout, one_page
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document


def print_poster(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return the canvas as it is drawn."""
    return on_paper(picture_of(document, order.view, typesetter), order, typesetter)


def on_paper(picture: DisplayList, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return a picture on the paper that an order asks for: on one page, or on sheets of it."""
    if order.tiles is not None:
        return in_sheets(picture, order, typesetter)
    paper = lying(order.paper, order.turn, picture.page, order.margin)
    return one_page(picture, paper, order.margin)
