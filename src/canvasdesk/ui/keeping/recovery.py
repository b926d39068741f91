"""Keeps a copy of an open canvas where a crash does not take it, the text being typed included.

A copy is dropped when its document is known to be saved, or when somebody wants its changes no
more. What becomes of copies that were left behind is in ``recovering``.
"""

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.document import Document
from canvasdesk.ui.keeping.disk_work import DiskWork, logged
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.open_copy import OpenCopy
    from canvasdesk.storage.recovery import Head

# What writes is imported when something is written: it is not needed for the first picture.

_SOON_MS = 40
"""After a change."""
_AFTER_MS = 150
"""After the copy before was begun; changes in a row do not put it off."""
_AT_LATEST_MS = 500
_SHARE = 4
"""Whoever types has the program to themselves three quarters of the time."""
_RETRY_AFTER_MS = 5000
_LOG = logging.getLogger(__name__)


class Recovery(QObject):
    """Write the copy of one session's document, on the disk of all that is kept for the user."""

    failed = Signal(object)
    """The CanvasdeskError of a copy that could not be written; told once until one could."""
    mended = Signal()
    """A copy could be written again."""

    def __init__(self, session: Session, filing: Filing, state: Path, disk: DiskWork) -> None:
        super().__init__(session)
        self._session, self._filing = session, filing
        self._state, self._disk = state, disk
        self._copies: list[OpenCopy] = []
        """What holds this canvas's changes; the first is the one that is written."""
        self._written: tuple[Document, Path | None, str] | None = None
        """What was written last, or is about to be: of which file, holding what."""
        self._number = 0
        self._dropped = True
        self._found = False
        """Whether there is a copy that was found: it is put aside where no save had all of it."""
        self._behind = False
        """Whether something happened since the copy was last brought in line."""
        self._failing = self._unwanted = self._ended = False
        self._writing = False
        """Whether a copy is being written: on a slow disk, the next one waits for it."""
        self._begun = 0.0
        """When the last copy was begun, by a clock that is never set."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        session.document_changed.connect(self._on_changed)
        session.typed.connect(self._on_changed)
        session.saved_changed.connect(self._on_changed)
        session.document_opened.connect(self._leave_behind)
        filing.fault_changed.connect(self._on_changed)
        filing.saved.connect(self._on_saved)

    @property
    def folder(self) -> Path:
        """Where copies are kept."""
        from canvasdesk.storage.recovery import recovery_folder

        return recovery_folder(self._state)

    def take_over(self, copy: "OpenCopy") -> None:
        """Answer for a copy that was found, and whose document is open now: it goes with a save."""
        self._copies.append(copy)
        self._found, self._dropped = True, False
        self._on_changed()

    def write_now(self) -> None:
        """Write what is not saved, and return when that is done. Raises StorageError."""
        self._unwanted = False
        try:
            document = self._wanted()
        except Exception:
            # It is called when something is broken; if that is the open text, the rest is not.
            _LOG.exception("what is being typed cannot be had")
            document = self._session.document
        if document is not None:
            self._timer.stop()
            copy, number = self._copy(), self._next_number()
            copy.write(number, document, self._head(), self._filing.being_saved)
            self._written = self._now(document)

    def discard(self) -> None:
        """Remember that the changes are not wanted, should the canvas be closed now."""
        self._unwanted = True

    def end(self) -> None:
        """Write no more; what is neither saved nor unwanted stays where it can be found."""
        self._ended = True
        self._timer.stop()
        document = self._wanted()
        if self._unwanted or self._all_saved():
            self._drop()
        elif document is not None and self._now(document) != self._written:
            self._begin(document)
        self._close_copies()

    def _on_changed(self) -> None:
        self._unwanted, self._behind = False, True
        if not self._timer.isActive():
            self._timer.start(_SOON_MS)

    def _on_timer_timeout(self) -> None:
        if self._behind:
            self._keep_up()

    def _on_saved(self) -> None:
        self._found = self._found and not self._all_saved()
        self._keep_up()

    def _keep_up(self) -> None:
        """Bring the copy in line with the document, and with what its file holds."""
        document = self._wanted()
        self._behind = self._writing
        if document is not None:
            if self._now(document) != self._written and not self._writing:
                self._begin(document)
                self._timer.start(_AFTER_MS)
        elif self._all_saved() and not self._found:
            self._drop()

    def _wanted(self) -> Document | None:
        """Return what a copy has to hold; None where there is nothing that could be lost."""
        session = self._session
        if (session.read_only and not session.touched) or self._all_saved():
            return None
        return session.with_open_texts()

    def _all_saved(self) -> bool:
        """Say whether a file holds all that is here, what is being typed included."""
        session = self._session
        return session.saved and session.with_open_texts() == session.document

    def _leave_behind(self) -> None:
        """Leave to others what the document held that was here before, as nobody decided on it."""
        self._close_copies()
        self._copies, self._written = [], None
        self._found, self._dropped = False, True

    def _close_copies(self) -> None:
        for copy in self._copies:
            given_back = logged("a recovery copy was not given back")
            self._disk.begin(copy.close, given_back, urgent=True)

    def _now(self, document: Document) -> tuple[Document, Path | None, str]:
        return document, self._filing.path, self._filing.content_hash

    def _begin(self, document: Document) -> None:
        copy, number, head = self._copy(), self._next_number(), self._head()
        self._written = self._now(document)
        write = partial(copy.write, number, document, head, self._filing.being_saved)
        self._writing, self._begun = True, time.monotonic()
        self._disk.begin(partial(_taking, write), self._on_written, urgent=True)

    def _on_written(self, outcome: "Future[float]") -> None:
        self._writing = False
        try:
            took_ms = outcome.result()
        except CanvasdeskError as error:
            _LOG.info("no recovery copy was written: %s", error)
            self._written = None
            if self._ended:
                return
            self._behind = True
            self._timer.start(_RETRY_AFTER_MS)
            if not self._failing:
                self._failing = True
                self.failed.emit(error)
        else:
            if self._failing and not self._ended:
                self._failing = False
                self.mended.emit()
            if not self._ended:
                self._rest(took_ms)

    def _rest(self, took_ms: float) -> None:
        """Leave the program to whoever types for a while, the longer the more a copy takes.

        Waiting for the disk takes nothing from anybody, and does not put the next copy off.
        """
        rest = next_after_ms(took_ms) - (time.monotonic() - self._begun) * 1000
        if rest > 0:
            self._timer.start(round(rest))
        else:
            self._timer.stop()
            self._on_timer_timeout()

    def _drop(self) -> None:
        """Remove the copies: what they hold is saved, or nobody wants it."""
        if self._dropped:
            return
        self._written, self._dropped = None, True
        for copy in self._copies:
            drop = partial(copy.drop, self._next_number())
            if self._found:
                drop = partial(copy.put_aside, self._next_number(), datetime.now(UTC))
            self._disk.begin(drop, logged("a recovery copy was not removed"), urgent=True)

    def _copy(self) -> "OpenCopy":
        """Return the copy that is about to be written."""
        self._dropped = False
        if not self._copies:
            from canvasdesk.storage.open_copy import new_copy

            self._copies.append(new_copy(self._state))
        return self._copies[0]

    def _next_number(self) -> int:
        self._number += 1
        return self._number

    def _head(self) -> "Head":
        from canvasdesk.storage.recovery import Head

        filing = self._filing
        return Head(datetime.now(UTC), self._session.title, filing.path, filing.content_hash)


def _taking(work: Callable[[], None]) -> float:
    """Do something, and return how many milliseconds of the processor it took."""
    before = time.thread_time()
    work()
    return (time.thread_time() - before) * 1000


def next_after_ms(took_ms: float) -> float:
    """Return how long after a copy was begun the next one may be, by what it took to make."""
    return min(max(_AFTER_MS, _SHARE * took_ms), _AT_LATEST_MS)
