"""Python's garbage is looked for in the window's own thread only, and never during a drag.

Python looks for it in whatever thread happens to make an object. Where that is one that writes to
the disk, windows that are garbage would be deleted there, which Qt does not bear.
"""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 1000


class Garbage(QObject):
    """Collect when Python would, as far as that is known, at a moment that disturbs nobody."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def put_off(self) -> None:
        """Collect nothing until ``settle``: many objects are about to be made that all stay."""
        self._timer.stop()

    def settle(self) -> None:
        """Collect from now on, but do not look at what is there by now: it stays, and is much.

        Going through the objects of a large canvas would hold up a drag for several frames.
        """
        gc.freeze()
        self._timer.start()

    def look_at_all(self) -> None:
        """Look at everything again, as something large was closed.

        Not at once: Qt may be in the middle of deleting it.
        """
        gc.unfreeze()

    def _on_timer_timeout(self) -> None:
        if QGuiApplication.mouseButtons():
            return
        made, young, middle = gc.get_count()
        most_made, most_young, most_middle = gc.get_threshold()
        if middle > most_middle:
            gc.collect(2)
        elif young > most_young:
            gc.collect(1)
        elif made > most_made:
            gc.collect(0)
