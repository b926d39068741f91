"""Which windows of canvases there are, and the file of each: what is open is not opened twice."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from canvasdesk.ui.main_window import CanvasWindow

if TYPE_CHECKING:
    from canvasdesk.ui.workplace import Workplace


class OpenWindows:
    """Knows the windows of a program that hold a canvas, or wait for one."""

    def __init__(self) -> None:
        self._all: list[CanvasWindow] = []
        self._awaited: dict[CanvasWindow, Path] = {}
        """What the windows that still show an empty sheet are going to hold."""

    @property
    def all(self) -> Sequence[CanvasWindow]:
        """The windows, oldest first."""
        return self._all

    @property
    def last(self) -> CanvasWindow | None:
        """The newest one."""
        return self._all[-1] if self._all else None

    @property
    def workplaces(self) -> "list[Workplace]":
        """What is in those that have a canvas by now."""
        return [window.workplace for window in self._all if window.furnished]

    @property
    def waiting(self) -> bool:
        """Whether a file is still to be read for one of them."""
        return bool(self._awaited)

    def add(self, window: CanvasWindow) -> None:
        """Know a window from now on."""
        self._all.append(window)

    def remove(self, window: CanvasWindow) -> bool:
        """Know a window no longer; return whether it was known."""
        if window not in self._all:
            return False
        self._all.remove(window)
        return True

    def await_file(self, window: CanvasWindow, path: Path) -> None:
        """Remember which file a window with an empty sheet is going to hold."""
        self._awaited[window] = path

    def take_awaited(self, window: CanvasWindow) -> Path | None:
        """Return the file that a window waits for, which it does no longer."""
        return self._awaited.pop(window, None)

    def of(self, path: Path) -> CanvasWindow | None:
        """Return the window of a file, by whatever name it was opened."""
        return next((each for each in self._all if _is_same(self._path_of(each), path)), None)

    def looked_at(self, active: QWidget | None) -> "Workplace | None":
        """Return what is in the active window, in the newest one else."""
        shown = self.workplaces
        wanted = [each for each in shown if each.window() is active] or shown[-1:]
        return wanted[0] if wanted else None

    def _path_of(self, window: CanvasWindow) -> Path | None:
        if window.furnished:
            return window.workplace.filing.path
        return self._awaited.get(window)


def _is_same(open_one: Path | None, path: Path) -> bool:
    """Say whether a file is open already, by this name or by another that leads to it."""
    return open_one is not None and os.path.realpath(open_one) == os.path.realpath(path)
