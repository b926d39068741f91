"""The way from the start window to a canvas: one goes when the other has the keyboard."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 1000
"""Some desktops leave it to the person which window has the keyboard."""


class HandingOver(QObject):
    """Hide a window once another has come in its place; until then it answers nothing.

    Hidden before the other is made, it would leave a moment without any window, and the keyboard
    to another program: a desktop may then open the other behind that.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._finish)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def begin(self) -> None:
        """Go as soon as another window of the program has the keyboard."""
        if self._window.isVisible():
            self._window.blockSignals(True)
            self._patience.start()

    def call_off(self) -> None:
        """Stay, and answer again."""
        self._patience.stop()
        self._window.blockSignals(False)

    def _on_focus_window_changed(self, focused: QWindow | None) -> None:
        if self._patience.isActive() and focused not in (None, self._window.windowHandle()):
            self._finish()

    def _finish(self) -> None:
        self._patience.stop()
        self._window.hide()
