"""The column of cards at the side of the print dialog: one thing to print each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from canvasdesk.ui.card import Card
from canvasdesk.ui.labels import ElidedLabel, Size, plain_label, sized
from canvasdesk.ui.printing.kinds import CONTEXT, KINDS, Kind

_PICTURE = QSize(56, 44)


class KindPicture(QWidget):
    """A small drawing of what a card prints: a sheet, a poster, tiles, a blank, cards."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(_PICTURE)

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


class KindCard(Card):
    """One card: picture, name, and what comes out of it."""

    def __init__(self, kind: Kind) -> None:
        title = QCoreApplication.translate(CONTEXT, KINDS[kind].title)
        super().__init__(title)
        self.kind = kind
        self._title = title
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._outcome = ElidedLabel()
        self._outcome.setFont(sized(self._outcome.font(), Size.SMALL))
        self._outcome.setProperty("quiet", True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(plain_label(title, strong=True, wraps=True))
        words.addWidget(self._outcome)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(KindPicture(kind))
        row.addLayout(words, 1)

    def say(self, outcome: str) -> None:
        """Show how many pages it makes, of what size."""
        self._outcome.set_text(outcome)
        self.setAccessibleDescription(outcome)


class KindCards(QWidget):
    """All cards; arrows go from one to the next, as in a group of radio buttons."""

    chosen = Signal(Kind)

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.cards: Mapping[Kind, KindCard] = {each: KindCard(each) for each in KINDS}
        for card in self.cards.values():
            column.addWidget(card)
            card.clicked.connect(lambda _on=False, kind=card.kind: self.chosen.emit(kind))
        column.addStretch(1)
        self.cards[kind].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        cards = list(self.cards.values())
        focused = next((at for at, card in enumerate(cards) if card.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        card = cards[(focused + step) % len(cards)]
        card.setFocus()
        card.click()
