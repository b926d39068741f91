"""What a window shows until its canvas is there: flat bars, the desk, paper, nine empty blocks.

Painted from the geometry alone, just where the canvas will have it: everything else takes longer
to import than this takes to show. Keep it so.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GRID, SHEET, block_rects
from canvasdesk.ui.canvas.backdrop import paint_backdrop
from canvasdesk.ui.measures import AIR_PX, STATUS_PX, TAB_PX, TOOLS_PX

# As ``layout.palette`` and ``layout.blocks`` have them; a test compares the pictures.
_PAPER, _LINE, _FRAME = QColor("#ffffff"), QColor("#7c8693"), QColor("#3c434d")
_LINE_WIDTH, _FRAME_WIDTH = 0.8, 1.6


Paper = tuple[QRectF, QColor]
"""A note without its text: where it lies on the sheet, and its colour."""


class EmptySheet(QWidget):
    """Shows a sheet with nothing on it, or bare notes, fitted."""

    def __init__(self) -> None:
        super().__init__()
        self._papers: Sequence[Paper] = ()

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Show notes without their texts at once: what follows keeps the program busy."""
        self._papers = papers
        self.repaint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        page = QRectF(0.0, 0.0, SHEET.width, SHEET.height)
        port = QRectF(0.0, 0.0, self.width() - TAB_PX, self.height())
        room = port.adjusted(AIR_PX, AIR_PX, -AIR_PX, -AIR_PX)
        zoom = min(room.width() / page.width(), room.height() / page.height())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(port.center() - page.center() * zoom)
            painter.scale(zoom, zoom)
            desk = painter.transform().inverted()[0].mapRect(QRectF(self.rect()))
            paint_backdrop(painter, desk, page, 1.0 / zoom, self.palette().mid().color())
            paint_papers(painter, self._papers)


def paint_papers(painter: QPainter, papers: Sequence[Paper]) -> None:
    """Paint a sheet, in its own units, with its blocks and with notes without their texts."""
    painter.fillRect(QRectF(0.0, 0.0, SHEET.width, SHEET.height), _PAPER)
    _paint_blocks(painter)
    for rect, colour in papers:
        painter.fillRect(rect, colour)


def _paint_blocks(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(_LINE, _LINE_WIDTH))
    for rect in block_rects().values():
        if rect.x > GRID.x:
            painter.drawLine(QLineF(rect.x, rect.y, rect.x, rect.bottom))
        if rect.y > GRID.y:
            painter.drawLine(QLineF(rect.x, rect.y, rect.right, rect.y))
    painter.setPen(_pen(_FRAME, _FRAME_WIDTH))
    painter.drawRect(_qrect(GRID))


def _pen(colour: QColor, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def empty_workplace() -> QWidget:
    """Return the empty sheet between the bars' backgrounds, which the stylesheet knows by name."""
    middle, tools, status = QWidget(), QFrame(), QFrame()
    tools.setObjectName("tools")
    tools.setFixedHeight(TOOLS_PX)
    status.setObjectName("status")
    status.setFixedHeight(STATUS_PX)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(tools)
    column.addWidget(EmptySheet(), 1)
    column.addWidget(status)
    return middle
