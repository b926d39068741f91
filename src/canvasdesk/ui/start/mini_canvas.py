"""A canvas drawn small, for the cards: the sheet's own blocks with a few notes in them."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvasdesk.geometry.sheet import GRID, block_rects
from canvasdesk.layout import palette
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.values import Colour

_WIDTH_PX = 160
_NOTE, _GAP, _INSET = (84.0, 54.0), 18.0, 22.0
"""In sheet units."""
_B, _C = BlockId, Colour
_SKETCHES: Mapping[Mode, Mapping[BlockId, tuple[Colour, ...]]] = {
    Mode.PERSONAL: {
        _B.KEY_RESOURCES: (_C.BLUE, _C.BLUE, _C.YELLOW),
        _B.KEY_ACTIVITIES: (_C.BLUE, _C.YELLOW),
        _B.VALUE_PROPOSITIONS: (_C.BLUE, _C.YELLOW),
        _B.CUSTOMER_SEGMENTS: (_C.BLUE, _C.BLUE, _C.YELLOW),
        _B.CHANNELS: (_C.BLUE,),
        _B.KEY_PARTNERS: (_C.GREY,),
        _B.REVENUE_STREAMS: (_C.BLUE, _C.YELLOW),
        _B.COST_STRUCTURE: (_C.GREY, _C.GREY),
    },
    Mode.ORGANIZATION: {
        _B.CUSTOMER_SEGMENTS: (_C.GREEN, _C.TEAL),
        _B.VALUE_PROPOSITIONS: (_C.GREEN, _C.GREEN, _C.TEAL),
        _B.CHANNELS: (_C.TEAL,),
        _B.CUSTOMER_RELATIONSHIPS: (_C.GREEN,),
        _B.KEY_ACTIVITIES: (_C.GREEN, _C.GREEN),
        _B.KEY_PARTNERS: (_C.GREY, _C.GREY, _C.GREY),
        _B.REVENUE_STREAMS: (_C.GREEN, _C.TEAL, _C.TEAL),
        _B.COST_STRUCTURE: (_C.GREY, _C.GREY),
    },
}


class MiniCanvas(QWidget):
    """Show what a canvas of a mode may look like."""

    def __init__(self, mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, round(_WIDTH_PX * GRID.height / GRID.width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = (self.width() - 2) / GRID.width
            painter.translate(1, 1)
            painter.scale(scale, scale)
            painter.translate(-GRID.x, -GRID.y)
            line = QPen(QColor(*palette.LINE), 0.0)  # one pixel at any scale
            for block, rect in block_rects().items():
                area = QRectF(rect.x, rect.y, rect.width, rect.height)
                painter.setPen(line)
                painter.setBrush(QColor(*palette.PAPER))
                painter.drawRect(area)
                _draw_notes(painter, area, _SKETCHES[self._mode].get(block, ()))


def _draw_notes(painter: QPainter, area: QRectF, colours: tuple[Colour, ...]) -> None:
    width, height = _NOTE
    columns = int((area.width() - 2 * _INSET + _GAP) // (width + _GAP))
    for index, colour in enumerate(colours):
        row, column = divmod(index, columns)
        note = QRectF(
            area.x() + _INSET + column * (width + _GAP),
            area.y() + _INSET + row * (height + _GAP),
            width,
            height,
        )
        painter.fillRect(note, QColor(*palette.SWATCHES[colour].fill))
