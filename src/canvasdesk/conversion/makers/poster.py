"""The canvas as it is drawn, or one block of it; and how any one picture goes on paper."""

from canvasdesk.conversion.orders import PrintOrder, Turn
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.export.papers import Paper, fitted
from canvasdesk.export.printout import Printout, one_page
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document


def print_poster(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return the canvas as it is drawn."""
    return on_paper(picture_of(document, order.view, typesetter), order)


def on_paper(picture: DisplayList, order: PrintOrder) -> Printout:
    """Return a picture on the paper that an order asks for."""
    paper = lying(order.paper, order.turn, picture.page, order.margin)
    return one_page(picture, paper, order.margin)


def lying(paper: Paper, turn: Turn, page: Rect, margin_mm: float) -> Paper:
    """Return a paper as it lies: as asked for, or as it shows a page larger."""
    if turn is Turn.AUTO:
        larger = fitted(page, paper.turned, margin_mm).scale > fitted(page, paper, margin_mm).scale
        return paper.turned if larger else paper
    is_landscape = paper.width_mm >= paper.height_mm
    return paper if is_landscape is (turn is Turn.LANDSCAPE) else paper.turned
