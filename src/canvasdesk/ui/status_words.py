"""What the status bar says of a canvas: what can be done, how large it is, whose the method is."""

from PySide6.QtCore import QObject

from canvasdesk.layout.margins import CREDIT_SIZE
from canvasdesk.method.wording import wording_for
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.hints import idle_hint
from canvasdesk.ui.panels.shelf import Shelf
from canvasdesk.ui.session import Session
from canvasdesk.ui.status_bar import StatusBar

_READABLE_CREDIT_PX = 9.0


class StatusWords(QObject):
    """Keeps a status bar in line with the canvas above it."""

    def __init__(self, status: StatusBar, view: CanvasView, shelf: Shelf, session: Session) -> None:
        super().__init__(status)
        self._status, self._view, self._shelf, self._session = status, view, shelf, session
        view.zoom_changed.connect(self._show_zoom)
        view.zoom_changed.connect(self._show_source)
        session.document_changed.connect(self._show_source)
        view.hint_changed.connect(self.say)
        for signal in (view.block_view_changed, session.read_only_changed, shelf.changed):
            signal.connect(self._go_idle)
        self._show_zoom()
        self._go_idle()

    def say(self, hint: str) -> None:
        """Say what was done or can be done; with nothing, what can be done where one is."""
        idle = idle_hint(self._shelf, self._view, self._session)
        self._status.show_hint(hint or idle, aloud=bool(hint))

    def _go_idle(self) -> None:
        self.say("")

    def _show_zoom(self) -> None:
        view = self._view
        self._status.show_zoom(round(view.zoom * 100), fitted=view.desk.viewpoint.fitted)

    def _show_source(self) -> None:
        """Name where the method comes from, where the sheet's own line is too small to read."""
        header = self._session.document.header
        template = wording_for(header.language, header.mode).template
        small = self._view.zoom * CREDIT_SIZE < _READABLE_CREDIT_PX
        short = template.credit_short[header.mode] if small else ""
        self._status.show_credit(short, template.credit[header.mode])
