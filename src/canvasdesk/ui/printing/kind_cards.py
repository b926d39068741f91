"""The column of cards at the side of the print dialog: one thing to print each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from canvasdesk.ui.card import Card
from canvasdesk.ui.labels import Size, plain_label, sized
from canvasdesk.ui.printing.kind_pictures import PICTURE, KindPicture
from canvasdesk.ui.printing.kinds import CONTEXT, KINDS, Kind

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
_AIR_PX = 12
_BESIDE_WORDS_PX = PICTURE.width() + 3 * _AIR_PX
_ROOM_FOR_WORDS_PX = 116
_ROOM_FOR_BAR_PX = 4
"""Between the cards and what scrolls them, where a dialog is low."""


class KindCard(Card):
    """One card: picture, name, and what comes out of it."""

    def __init__(self, kind: Kind) -> None:
        title = QCoreApplication.translate(CONTEXT, KINDS[kind].title)
        super().__init__(title)
        self.kind = kind
        self._words = ""
        self.setCheckable(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = plain_label(title, strong=True, wraps=True)
        self._outcome = plain_label(" ", quiet=True, wraps=True)
        self._outcome.setFont(sized(self._outcome.font(), Size.SMALL))
        for label in (self._title, self._outcome):
            label.setMinimumWidth(_ROOM_FOR_WORDS_PX)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._outcome)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_AIR_PX, 10, _AIR_PX, 10)
        row.setSpacing(_AIR_PX)
        row.addWidget(KindPicture(kind))
        row.addLayout(words, 1)

    @property
    def outcome(self) -> str:
        """What it says comes out."""
        return self._words

    def say(self, outcome: str) -> None:
        """Show how many pages it makes, of what size."""
        self._words = outcome
        self._part_words()
        self.setAccessibleDescription(outcome)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._part_words()

    def _part_words(self) -> None:
        """Put the size on a line of its own where both do not fit: no dot ends a line."""
        words = self._words or " "
        room = self.width() - _BESIDE_WORDS_PX
        if self._outcome.fontMetrics().horizontalAdvance(words) > room:
            words = words.replace(" · ", "\n", 1)
        if words != self._outcome.text():
            self._outcome.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the column goes from card to card, Enter is the dialog's
        else:
            super().keyPressEvent(event)


class KindCards(QWidget):
    """All cards; arrows go from one to the next, as in a group of radio buttons.

    The chosen one alone is come to by Tab.
    """

    chosen = Signal(Kind)

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, _ROOM_FOR_BAR_PX, 0)
        column.setSpacing(8)
        self.cards: Mapping[Kind, KindCard] = {each: KindCard(each) for each in KINDS}
        for card in self.cards.values():
            column.addWidget(card)
            card.clicked.connect(lambda _on=False, kind=card.kind: self._on_clicked(kind))
        column.addStretch(1)
        self._check(kind)

    def _on_clicked(self, kind: Kind) -> None:
        self._check(kind)
        self.chosen.emit(kind)

    def _check(self, kind: Kind) -> None:
        for card in self.cards.values():
            is_chosen = card.kind is kind
            card.setChecked(is_chosen)
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        cards = list(self.cards.values())
        focused = next((at for at, card in enumerate(cards) if card.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        card = cards[(focused + step) % len(cards)]
        card.setFocus()
        card.click()
