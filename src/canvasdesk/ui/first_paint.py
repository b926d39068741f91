"""Tells when a window has shown its first picture, so that slow work can wait for it."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 1000
"""A window that comes up where nobody sees it is not painted."""


class FirstPaint(QObject):
    """Emit ``painted`` once, after a widget and all in it was painted for the first time."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            # The picture reaches the screen when this event is through, not before.
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)


def show_painted(window: QWidget) -> None:
    """Show a window and return once it was painted.

    What keys and clicks come later are delivered by the loop that runs next.
    """
    loop = QEventLoop()
    FirstPaint(window).painted.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    window.show()
    loop.exec()
