"""Small drawings of what is printed, for the cards of the print dialog."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from canvasdesk.ui.printing.kinds import Kind

PICTURE = QSize(56, 44)


class KindPicture(QWidget):
    """A small drawing of what a card prints: a sheet, a poster, tiles, a blank, cards."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(PICTURE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(palette.ColorRole.Dark), 1.0))
            painter.setBrush(QColor("white"))
            for rect in _SHEETS[self._kind]:
                painter.drawRect(rect)
            painter.setPen(Qt.PenStyle.NoPen)
            for rect, colour in _INSIDE[self._kind]:
                painter.setBrush(QColor(colour))
                painter.drawRect(rect)


_YELLOW, _BLUE, _GREEN, _LINE = "#FFE58D", "#B8D8FB", "#C1E6A6", "#C7CACE"
_SHEETS = {
    Kind.PAGE: (QRectF(14.5, 10.5, 28, 20),),
    Kind.WALL: (QRectF(2.5, 3.5, 51, 36),),
    Kind.TILES: tuple(
        QRectF(2.5 + 17 * column, 3.5 + 12 * row, 17, 12) for row in range(3) for column in range(3)
    ),
    Kind.BLANK: (QRectF(6.5, 6.5, 43, 30),),
    Kind.CARDS: tuple(
        QRectF(6.5 + 16 * column, 4.5 + 18 * row, 12, 14) for row in range(2) for column in range(3)
    ),
}
_INSIDE = {
    Kind.PAGE: (
        (QRectF(17, 14, 5, 4), _YELLOW),
        (QRectF(24, 14, 5, 4), _BLUE),
        (QRectF(35, 14, 5, 4), _GREEN),
        (QRectF(17, 24, 11, 4), _YELLOW),
    ),
    Kind.WALL: (
        (QRectF(6, 8, 8, 6), _YELLOW),
        (QRectF(6, 17, 8, 6), _YELLOW),
        (QRectF(18, 8, 8, 6), _BLUE),
        (QRectF(30, 8, 8, 6), _GREEN),
        (QRectF(42, 8, 8, 6), _GREEN),
        (QRectF(6, 29, 18, 6), _YELLOW),
        (QRectF(30, 29, 18, 6), _BLUE),
    ),
    Kind.TILES: (
        (QRectF(6, 6, 9, 6), _YELLOW),
        (QRectF(24, 18, 9, 6), _BLUE),
        (QRectF(40, 6, 9, 6), _GREEN),
        (QRectF(6, 30, 9, 6), _YELLOW),
    ),
    Kind.BLANK: (
        *((QRectF(7 + 8.5 * column, 7, 0.8, 19), _LINE) for column in range(1, 5)),
        (QRectF(7, 26, 42, 0.8), _LINE),
        (QRectF(28, 26, 0.8, 10), _LINE),
    ),
    Kind.CARDS: (
        (QRectF(9, 8, 7, 1.5), _LINE),
        (QRectF(25, 8, 7, 1.5), _LINE),
        (QRectF(41, 8, 7, 1.5), _LINE),
        (QRectF(7, 23, 11, 13), _YELLOW),
        (QRectF(23, 23, 11, 13), _BLUE),
        (QRectF(39, 23, 11, 13), _GREEN),
    ),
}
