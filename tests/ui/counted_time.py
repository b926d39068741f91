"""Time that only goes on when it is told to, so that a run at a window is the same each time.

It stands in for the timers and movements of the window's own code; what Qt itself waits for
(a third click, letters typed into a list) is made to depend on no clock.
"""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QAbstractAnimation, QTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication

_FOREVER_MS = 1_000_000
_STOPPED = QAbstractAnimation.State.Stopped
_start_timer, _start_movement = QTimer.start, QVariantAnimation.start


class CountedTime:
    """Milliseconds that pass in ``pass_by`` only."""

    def __init__(self) -> None:
        self._now = 0
        self._turn = itertools.count()
        self._due: dict[QTimer, tuple[int, int]] = {}
        """When each timer goes off that runs; which of two was started first."""
        self._moving: dict[QVariantAnimation, int] = {}
        """When each movement began."""

    def take_over(self, patch: pytest.MonkeyPatch) -> None:
        """Let nothing of the program go by real time from now on."""
        patch.setattr(QTimer, "start", lambda timer, *after: self._start(timer, *after))
        patch.setattr(QTimer, "stop", lambda timer: self._due.pop(timer, None))
        patch.setattr(QTimer, "isActive", lambda timer: timer in self._due)
        patch.setattr(QVariantAnimation, "start", lambda movement: self._move(movement))
        patch.setattr("canvasdesk.ui.keeping.filing.datetime", _StoppedClock)
        for module in ("spelling.speller", "keeping.disk_work"):
            patch.setattr(f"canvasdesk.ui.{module}.Thread", _AtOnce)

    @contextmanager
    def unhurried(self, app: QApplication) -> Iterator[None]:
        """Have Qt wait for nothing inside."""
        before = app.cursorFlashTime(), app.doubleClickInterval(), app.keyboardInputInterval()
        _set_intervals(app, 0, _FOREVER_MS, _FOREVER_MS)
        yield
        _set_intervals(app, *before)

    def pass_by(self, milliseconds: int) -> None:
        """Let time go on, and all happen that waits for it, in its order."""
        end = self._now + milliseconds
        while (timer := self._next(end)) is not None:
            self._now = max(self._now, self._due.pop(timer)[0])
            self._move_on()
            if not timer.isSingleShot():
                self._start(timer)
            timer.timeout.emit()
        self._now = end
        self._move_on()

    def _next(self, end: int) -> QTimer | None:
        for gone in [timer for timer in self._due if not shiboken6.isValid(timer)]:
            del self._due[gone]
        first = min(self._due, key=self._due.__getitem__, default=None)
        return first if first is not None and self._due[first][0] <= end else None

    def _start(self, timer: QTimer, milliseconds: int | None = None) -> None:
        if milliseconds is not None:
            timer.setInterval(milliseconds)
        self._due[timer] = self._now + timer.interval(), next(self._turn)

    def _move(self, movement: QVariantAnimation) -> None:
        _start_movement(movement)
        movement.pause()
        self._moving[movement] = self._now

    def _move_on(self) -> None:
        for movement, began in tuple(self._moving.items()):
            if shiboken6.isValid(movement) and movement.state() is not _STOPPED:
                movement.setCurrentTime(self._now - began)
            else:
                del self._moving[movement]


def _set_intervals(app: QApplication, flash: int, double_click: int, keyboard_input: int) -> None:
    app.setCursorFlashTime(flash)
    app.setDoubleClickInterval(double_click)
    app.setKeyboardInputInterval(keyboard_input)


def start_really(timer: QTimer, milliseconds: int) -> None:
    """Start a timer that goes by the clock on the wall."""
    _start_timer(timer, milliseconds)


class _StoppedClock:
    """Stands in for ``datetime``, whose times are as wide as their digits."""

    @staticmethod
    def now() -> datetime:
        return datetime(2026, 1, 1, 12, tzinfo=UTC)


class _AtOnce:
    """A thread that has done its work when it was started."""

    def __init__(self, target: Callable[..., object], args: tuple[object, ...], **_: bool) -> None:
        self._work = target, args

    def start(self) -> None:
        do, arguments = self._work
        do(*arguments)

    def is_alive(self) -> bool:
        return False

    def join(self) -> None:
        pass
