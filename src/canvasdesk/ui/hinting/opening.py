"""Says in the status bar how many hints there are, and makes their panel when it is opened."""

from PySide6.QtCore import QObject

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.hinting.source import HintSource
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.panels.shelf import PanelId, Shelf
from canvasdesk.ui.preferences import LivePreferences
from canvasdesk.ui.status_bar import StatusBar


class Hinting(QObject):
    """Gives hints for the canvas of one workplace."""

    def __init__(
        self, desk: Desk, shelf: Shelf, status: StatusBar, preferences: LivePreferences
    ) -> None:
        super().__init__(desk)
        self._desk, self._shelf, self._status = desk, shelf, status
        self._preferences = preferences
        self.source = HintSource(desk.session, preferences)
        self.source.changed.connect(self._count)
        preferences.changed.connect(self._count)
        status.hints_clicked.connect(self._open)
        shelf.offer(PanelId.HINTS, self._panel)
        self._count()

    def _open(self) -> None:
        self._shelf.set_open(PanelId.HINTS, self._shelf.shown is not PanelId.HINTS)

    def _count(self) -> None:
        self._status.show_hints(len(self.source.given))

    def _panel(self) -> Panel:
        from canvasdesk.ui.hinting.panel import HintsPanel

        return HintsPanel(self._desk, self.source)
