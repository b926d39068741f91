"""The system's word to end: a log-out, a shutdown, or Ctrl+C where the program was started."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class EndFromOutside(QObject):
    """Tell in the event loop that the program has to end; Python would be told too late there.

    It is told once: the next such signal ends a program that hangs meanwhile.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = {
            number: signal.getsignal(number)
            for name in _SIGNALS
            if (number := getattr(signal, name, None)) is not None
        }
        self._ears, self._mouth = os.pipe()
        os.set_blocking(self._ears, False)
        os.set_blocking(self._mouth, False)
        self._notifier = QSocketNotifier(self._ears, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        signal.set_wakeup_fd(self._mouth, warn_on_full_buffer=False)
        for number, before in self._before.items():
            if before is not signal.SIG_IGN:  # as nohup wants it
                signal.signal(number, _pass)

    def end(self) -> None:
        """Listen no more."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for number, before in self._before.items():
                signal.signal(number, before)
            os.close(self._ears)
            os.close(self._mouth)

    def _on_activated(self) -> None:
        told = set(os.read(self._ears, 64))
        if told & set(self._before):
            self.end()
            self.asked.emit()


def _pass(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the event loop is told."""
