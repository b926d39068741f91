"""A button with a list of ticks, of which several can be set at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from canvasdesk.ui.labels import literal, literal_entry, set_tip
from canvasdesk.ui.lines import elided

MOST_PX = 144


@dataclass(frozen=True, slots=True)
class Option:
    """What can be ticked: its key, what it is called, and its picture."""

    key: str
    name: str
    picture: QIcon | None = None


class _StayingMenu(QMenu):
    """Stays open while ticks are set; Esc or a click elsewhere closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if ticks and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class ChoiceButton(QToolButton):
    """Says what is ticked, and opens the list."""

    changed = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading
        self._options: tuple[Option, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self.menu_of_ticks = _StayingMenu(self)
        self.setMenu(self.menu_of_ticks)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("choice", True)
        self.setMaximumWidth(MOST_PX)
        self._say()

    @property
    def ticked(self) -> frozenset[str]:
        """The keys of what is ticked; nothing ticked means that all will do."""
        return self._ticked

    def show_options(self, options: Sequence[Option], ticked: frozenset[str]) -> None:
        """Offer these, some of them ticked."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._fill()
        self._ticked = ticked
        for key, action in self.actions_by_key().items():
            action.setChecked(key in ticked)
        self._say()
        self.setEnabled(bool(options))

    def actions_by_key(self) -> Mapping[str, QAction]:
        """Return the entries of the list."""
        return {action.data(): action for action in self.menu_of_ticks.actions()}

    def _fill(self) -> None:
        self.menu_of_ticks.clear()
        for option in self._options:
            action = self.menu_of_ticks.addAction(literal_entry(option.name))
            action.setData(option.key)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked: self._on_ticked())

    def _on_ticked(self) -> None:
        ticked = (key for key, action in self.actions_by_key().items() if action.isChecked())
        self._ticked = frozenset(ticked)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        names = [option.name for option in self._options if option.key in self._ticked]
        text = f"{self._heading}: {', '.join(names)}" if names else self._heading
        room = MOST_PX - 44
        shown = elided(text, self.fontMetrics(), room)
        self.setText(literal(shown))
        set_tip(self, text if shown != text else "")
        self.setAccessibleName(text)
