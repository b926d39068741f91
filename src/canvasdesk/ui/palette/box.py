"""The box over the window's upper middle: a line to type in, and the rows it finds.

It shows entries and says which one was chosen. Where they come from is in ``entries``, what a
query means in ``matching``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.palette.entries import Entry
from canvasdesk.ui.palette.matching import Candidate, MatchIndex
from canvasdesk.ui.palette.rows import ROW_PX, RowDelegate, RowsModel, spoken

WIDTH_PX = 560
_SHADOW_PX = 12
_TOP_PX = 52
_MARGIN_PX = 8
_MOST_ROWS = 10
_MOST_FOUND = 200
_STAYS_OPEN = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Offer:
    """What a box offers: its rows, what it asks for, how long ago each row was used.

    With ``by_digit`` a digit chooses the row that shows it, as long as nothing else was typed.
    """

    entries: Sequence[Entry]
    asks: str
    used: Sequence[str] = ()
    by_digit: bool = False


class PaletteBox(QWidget):
    """Let somebody choose one of many by typing. It goes away by itself, and says so."""

    chosen = Signal(object)
    closed = Signal(bool)
    """Whether it was left by its own keys: then the keyboard goes back to where it was."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer, self._place = offer, parent
        self._open = True
        ranks = {key: rank for rank, key in enumerate(offer.used)}
        never = len(ranks)
        self._index = MatchIndex(
            [Candidate(e.text, e.aside, ranks.get(e.key, never)) for e in offer.entries]
        )
        self._model = RowsModel()
        self.field = QLineEdit()
        self.list = QListView()
        self._nothing = plain_label(self.tr("Nothing found"), quiet=True)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.list.clicked.connect(self._choose)
        self._watched = [self.field, parent, *filter(None, (parent.window().windowHandle(),))]
        for each in self._watched:
            each.installEventFilter(self)
        self._search("")
        self._stand()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def rows(self) -> list[str]:
        """The texts of the rows that are shown."""
        return [self._model.index(row).data() for row in range(self._model.rowCount())]

    def dismiss(self, *, back: bool) -> None:
        """Go away."""
        if self._open:
            self._open = False
            for each in self._watched:
                each.removeEventFilter(self)
            self.hide()
            self.closed.emit(back)
            self.deleteLater()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self._offer.asks)
        self.field.setAccessibleName(self._offer.asks)
        self.field.setClearButtonEnabled(False)
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        dress_bars(self.list)
        self._nothing.setFixedHeight(ROW_PX)
        self._nothing.setContentsMargins(12, 0, 12, 0)
        box = QFrame()
        box.setObjectName("palette")
        column = self._column = QVBoxLayout(box)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_MARGIN_PX)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SHADOW_PX, _SHADOW_PX, _SHADOW_PX, _SHADOW_PX)
        outer.addWidget(box)

    def _search(self, query: str) -> None:
        found = self._index.search(query)[:_MOST_FOUND]
        self._model.show_rows([self._offer.entries[place] for place in found])
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        around = _TOP_PX + self.field.sizeHint().height() + 4 * _MARGIN_PX
        room = max(1, (self._place.height() - around) // ROW_PX)
        self.list.setFixedHeight(ROW_PX * min(len(found), _MOST_ROWS, room))
        self._go(next(iter(self._model.usable), -1))
        self._column.activate()  # so that it is known how high it is with these rows
        self.adjustSize()
        self._stand()

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))
        entry = self._model.entry(self.list.currentIndex())
        self.field.setAccessibleDescription(spoken(entry) if entry else self._nothing.text())

    def _step(self, by: int) -> None:
        usable = self._model.usable
        if usable:
            aim = usable.index(self.list.currentIndex().row()) + by
            last = len(usable) - 1
            # A single step past an end goes on at the other.
            self._go(usable[aim % len(usable) if abs(by) == 1 else min(max(aim, 0), last)])

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None and entry.usable:
            self.dismiss(back=True)
            self.chosen.emit(entry)

    def _takes_key(self, event: QKeyEvent) -> bool:
        page = _MOST_ROWS - 1
        steps = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -page, _Key.Key_PageDown: page}
        key = _Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key == _Key.Key_Escape:
            self.dismiss(back=True)
        else:
            return self._offer.by_digit and not self.field.text() and self._by_digit(event.text())
        return True

    def _by_digit(self, text: str) -> bool:
        for row, entry in enumerate(self._offer.entries):
            if text and entry.keys == text:
                self._choose(self._model.index(row))
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and watched is self.field and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        if kind is QEvent.Type.FocusOut and watched is self.field:
            if isinstance(event, QFocusEvent) and event.reason() not in _STAYS_OPEN:
                self.dismiss(back=False)
        elif kind is QEvent.Type.Resize and watched is self._place:
            self._stand()
        elif (
            kind is QEvent.Type.MouseButtonPress
            and watched is self._watched[-1]
            and isinstance(event, QMouseEvent)
            and not self._holds(event.globalPosition().toPoint())
        ):
            self.dismiss(back=True)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.dismiss(back=False)  # the window was closed around it

    def _holds(self, screen_point: QPoint) -> bool:
        return self.rect().contains(self.mapFromGlobal(screen_point))

    def _stand(self) -> None:
        """Stand in the upper middle of the parent."""
        room = self._place.width()
        self.setFixedWidth(min(WIDTH_PX, room - 16) + 2 * _SHADOW_PX)
        self.move((room - self.width()) // 2, _TOP_PX - _SHADOW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inner = QRectF(self.rect()).adjusted(*[_SHADOW_PX] * 2, *[-_SHADOW_PX] * 2)
        for spread in range(_SHADOW_PX, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 8))
            grown = inner.adjusted(-spread, 2 - spread, spread, 2 + spread - 4)
            painter.drawRoundedRect(grown, 10.0 + spread, 10.0 + spread)
        painter.end()
