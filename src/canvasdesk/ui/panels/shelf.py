"""Where panels stand: beside the canvas, one at a time, made when they are first opened."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from canvasdesk.ui.panels.panel import Panel


class PanelId(Enum):
    """All panels."""

    OUTLINE = auto()
    ARCHIVE = auto()
    TAGS = auto()
    TYPE_UP = auto()
    HEARD = auto()
    EARLIER = auto()
    HINTS = auto()
    BALANCE = auto()
    NOTE = auto()


MakePanel = Callable[[], Panel]


class Shelf(QWidget):
    """Shows one panel, or nothing. Whoever has the canvas says how each panel is made."""

    changed = Signal()
    """Another panel is shown, or none."""
    copy_wanted = Signal(object, bool)
    """A document is to be opened beside this one; whether it is to look at only."""
    note_asked = Signal(object)
    """A note is to be found; what takes its id."""
    left = Signal()
    """A panel that had the keyboard was closed; somebody has to take it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[PanelId, MakePanel] = {}
        self._made: dict[PanelId, Panel] = {}
        self._shown: PanelId | None = None
        self._alone = False
        self._goes_back: PanelId | None = None
        """The panel that stood alone until the one shown now was opened."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.hide()

    @property
    def shown(self) -> PanelId | None:
        """Which panel is shown."""
        return self._shown

    @property
    def panel(self) -> Panel | None:
        """The panel that is shown."""
        return self._made[self._shown] if self._shown is not None else None

    @property
    def alone(self) -> bool:
        """Whether the panel has all the room, and the canvas is hidden."""
        return self._alone

    def offer(self, key: PanelId, make: MakePanel) -> None:
        """Say how a panel is made when it is first opened."""
        self._makers[key] = make

    def open(self, key: PanelId) -> Panel:
        """Show a panel in place of any other, give it the keyboard, and return it."""
        if key not in self._made:
            panel = self._made[key] = self._makers[key]()
            panel.close_requested.connect(self.close_panel)
            self._row.addWidget(panel)
        if self._shown is not key:
            goes_back = self._shown if self._alone else self._goes_back
            self._goes_back = goes_back if goes_back is not key else None
            for other, panel in self._made.items():
                panel.setVisible(other is key)
            self._stand_alone(False)
            self._shown = key
            self.show()
            self.changed.emit()
        panel = self._made[key]
        panel.take_keyboard()
        return panel

    def close_panel(self) -> None:
        """Show nothing, and the canvas has the room; or what stood in its place before."""
        panel, goes_back = self.panel, self._goes_back
        if panel is None:
            return
        self._goes_back = None
        if goes_back is not None:
            self.set_alone(goes_back, True)
            return
        had_keyboard = _has_keyboard(panel)
        self._stand_alone(False)
        self._shown = None
        self.hide()
        panel.hide()
        self.changed.emit()
        if had_keyboard:
            self.left.emit()

    def set_open(self, key: PanelId, is_open: bool) -> None:
        """Show a panel, or close it where it is the one shown."""
        if is_open:
            self.open(key)
        elif self._shown is key:
            self.close_panel()

    def set_alone(self, key: PanelId, alone: bool) -> None:
        """Show a panel in place of the canvas, or have the canvas beside it again."""
        if alone:
            self.open(key)
        self._stand_alone(alone)
        self.changed.emit()

    def share(self) -> None:
        """Have the canvas beside the panel, if it was hidden."""
        if self._alone and self._shown is not None:
            self.set_alone(self._shown, False)

    def end(self) -> None:
        """Have panels let go of what they have open; the window closes."""
        for panel in self._made.values():
            panel.end()

    def _stand_alone(self, alone: bool) -> None:
        self._alone = alone
        panel = self.panel
        if panel is not None:
            panel.set_wide(alone)


def _has_keyboard(panel: Panel) -> bool:
    focused = panel.window().focusWidget()
    return focused is not None and (focused is panel or panel.isAncestorOf(focused))
