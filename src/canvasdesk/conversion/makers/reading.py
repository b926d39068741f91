"""The canvas as text to read, on a page of the paper that is at hand, or on a few."""

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import Fit, Paper, fitted
from canvasdesk.export.printout import Page, Placed, Printout, told_as
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.reading import Reading, draw_reading
from canvasdesk.layout.text import Typesetter
from canvasdesk.method.wording import wording_for
from canvasdesk.model.document import Document
from canvasdesk.model.values import Size

_LEAST_MM = 45.0
"""What has to be left of a page's sides for lines to be read."""


def print_reading(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return the canvas as text to read: upright only where that takes fewer pages.

    Raises DocumentError ``paper.margin`` where margins leave no room for lines.
    """
    upright, wide = sorted((order.paper, order.paper.turned), key=lambda each: each.width_mm)
    first = upright if order.turn is Turn.PORTRAIT else wide
    paper, reading = first, _on(document, order, first, typesetter)
    if order.turn is Turn.AUTO and len(reading.pages) > 1:
        other = _on(document, order, upright, typesetter)
        if len(other.pages) < len(reading.pages):
            paper, reading = upright, other
    pages = []
    for number, picture in enumerate(reading.pages, start=1):
        placed = Placed(picture, Fit(1.0, 0.0, 0.0), picture.page)
        label = str(number) if len(reading.pages) > 1 else ""
        pages.append(Page(paper.width_pt, paper.height_pt, (placed,), label))
    return told_as(reading.pages[0], tuple(pages))


def _on(document: Document, order: PrintOrder, paper: Paper, typesetter: Typesetter) -> Reading:
    """Return pages of a paper as it lies."""
    margin = order.margin
    fitted(Rect(0.0, 0.0, paper.width_mm, paper.height_mm), paper, margin)
    if min(paper.width_mm, paper.height_mm) - 2 * margin < _LEAST_MM:
        raise DocumentError("paper.margin", margin=f"{margin:g}", paper=paper.name)
    wording = wording_for(document.header.language, document.mode)
    page = Size(paper.width_pt, paper.height_pt)
    return draw_reading(document, order.view, wording, typesetter, page, margin * POINTS_PER_MM)
