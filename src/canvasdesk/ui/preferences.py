"""The preferences while the program runs: what holds now, and a signal when it changes."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from PySide6.QtCore import QObject, Signal

from canvasdesk.errors import CanvasdeskError
from canvasdesk.storage.preferences import (
    Movement,
    Preferences,
    Theme,
    read_preferences,
    write_preferences,
)

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.ui.keeping.disk_work import DiskWork


class Changes(TypedDict, total=False):
    """What can be preferred."""

    saving_as_you_work: bool
    theme: Theme
    language: str
    movement: Movement
    paper: str
    canvases: str
    spelling: bool
    guide: bool
    hints: bool


class LivePreferences(QObject):
    """Hold the preferences, and write them down when they change."""

    changed = Signal()
    write_failed = Signal(object)

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        # What a damaged file said is lost; a default in its place is no fault worth a message.
        self._now, _ = read_preferences(state)
        self._disk: DiskWork | None = None

    @property
    def now(self) -> Preferences:
        """The preferences as they are."""
        return self._now

    def change(self, **changes: Unpack[Changes]) -> None:
        """Prefer something else from now on; it holds even where it cannot be written down."""
        self._now = replace(self._now, **changes)
        self.changed.emit()
        if self._disk is None:
            from canvasdesk.ui.keeping.disk_work import DiskWork  # for the first picture is none

            self._disk = DiskWork(self)
        write = partial(write_preferences, self._state, self._now)
        self._disk.begin(write, self._on_written)

    def settle(self) -> None:
        """Return when all that was preferred is written down, or is known not to be."""
        if self._disk is not None:
            self._disk.wait()

    def _on_written(self, outcome: "Future[None]") -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            self.write_failed.emit(error)
