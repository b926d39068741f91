"""The four actions against the nine blocks, on one page to write on."""

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.makers.bare import bare
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.export.papers import Paper, fitted
from canvasdesk.export.printout import Printout, one_page
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.cutting import CREDIT_MM
from canvasdesk.layout.matrix import CREDIT, draw_matrix
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.model.values import Size

_SHORT = 198.0
"""The page's shorter side in the matrix's own measures: what A4 has within its margins."""


def print_matrix(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return an empty matrix in a document's mode and language, and of it nothing else."""
    empty = bare(document)
    paper = _lying(order.paper, order.turn)
    margin = order.margin
    # Refuses margins that leave no paper.
    fitted(Rect(0.0, 0.0, paper.width_mm, paper.height_mm), paper, margin)
    width, height = paper.width_mm - 2 * margin, paper.height_mm - 2 * margin
    scale = _SHORT / min(width, height)
    size = Size(width * scale, height * scale)
    picture = draw_matrix(
        empty.document.header,
        empty.wording,
        size,
        typesetter,
        rtl=empty.rtl,
        credit_size=max(CREDIT, CREDIT_MM * scale),
    )
    return one_page(picture, paper, margin)


def _lying(paper: Paper, turn: Turn) -> Paper:
    """Return a paper as it lies: wide, unless it is to stand upright."""
    upright, wide = sorted((paper, paper.turned), key=lambda each: each.width_mm)
    return upright if turn is Turn.PORTRAIT else wide
