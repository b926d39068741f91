"""One writer for each file: a window holds its document's lock, or looks on until it can.

What a lock is says ``storage.locks``; here is when it is taken and let go, and what it means for
the session. That a file changed on the disk is no matter of this module.
"""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.storage.files import hash_of_file
from canvasdesk.storage.locks import FileLock, Holder, holder_of, lock_of
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.session import Closed, Session

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.format import ReadResult

_LOOK_EVERY_MS = 1000
_LOOKS_FOR_FILE = 5
"""How often one looks for a file that went with its writer: it may have got another name."""
_LOG = logging.getLogger(__name__)


class OneWriter(QObject):
    """Hold the lock of the file that a session is kept in.

    ``reopen`` puts into the session what a file holds now. A file that is only looked at for
    another reason needs no lock. Whoever made this calls ``end`` before dropping it.
    """

    held_elsewhere = Signal(object)
    """The Holder of the lock: the document is open to look at only."""
    taken_over = Signal()
    """Whoever had the lock is gone; the document can be edited now."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        state: Path,
        reopen: "Callable[[Path, ReadResult], object]",
    ) -> None:
        super().__init__(filing)
        self._session = session
        self._filing = filing
        self._state = state
        self._disk = DiskWork(self)  # its own: nothing slow is ever before a lock
        self._reopen = reopen
        self._lock: FileLock | None = None
        self._holder: Holder | None = None
        self._in_vain = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        filing.path_changed.connect(self._follow)
        session.read_only_changed.connect(self._follow)

    @property
    def holder(self) -> Holder | None:
        """Who has the lock that this window waits for; None where it waits for none."""
        return self._holder

    def check(self, path: Path) -> None:
        """Refuse to write to a file that somebody else has open.

        Raises StorageError ``save.held``.
        """
        lock = lock_of(path, self._state)
        mine = self._lock is not None and self._lock.path == lock and self._holder is None
        holder = None if mine else holder_of(lock)
        if holder is not None:
            raise StorageError("save.held", path, user=holder.user, host=holder.host)

    def end(self) -> None:
        """Let go of the lock."""
        self._filing.path_changed.disconnect(self._follow)
        self._session.read_only_changed.disconnect(self._follow)
        self._let_go()
        self._disk.wait()

    def _follow(self) -> None:
        """Have the lock of the file that the document is kept in now, and no other."""
        path = self._filing.path
        needed = path is not None and not self._session.is_closed(Closed.NEWER)
        wanted = lock_of(path, self._state) if path is not None and needed else None
        if wanted == (self._lock.path if self._lock else None):
            return
        self._let_go()
        if wanted is None:
            self._session.set_read_only(False, Closed.HELD)
        else:
            self._lock = FileLock(wanted)
            self._ask()

    def _let_go(self) -> None:
        self._timer.stop()
        self._in_vain = 0
        lock, self._lock, self._holder = self._lock, None, None
        if lock is not None:
            self._disk.begin(lock.release, _pass)

    def _ask(self) -> None:
        """Wait where somebody is seen to have the lock, else take it."""
        lock = self._lock
        if lock is None:
            return
        if lock.held:
            self._go_on()
            return
        holder = holder_of(lock.path)
        if holder is not None:
            self._wait(holder)
        else:
            self._disk.begin(lock.take, partial(self._on_asked, lock))

    def _on_asked(self, lock: FileLock, outcome: "Future[bool]") -> None:
        if lock is not self._lock:
            return  # another file since then
        try:
            taken = outcome.result()
        except StorageError:
            # Nobody is kept from work by a folder of the program's own.
            _LOG.warning("%s is edited without a lock", self._filing.path, exc_info=True)
            taken = True
        if taken:
            self._go_on()
        else:
            self._wait(holder_of(lock.path) or Holder())

    def _wait(self, holder: Holder) -> None:
        if not self._session.read_only:
            self._session.flush()
        told, self._holder = self._holder, holder
        self._session.set_read_only(True, Closed.HELD)
        if holder != told:
            self.held_elsewhere.emit(holder)
        self._timer.start(_LOOK_EVERY_MS)

    def _go_on(self) -> None:
        """Let the document be edited, as its file is now where it was looked at until now."""
        waited = self._holder is not None
        if waited and self._is_gone() and self._in_vain < _LOOKS_FOR_FILE:
            self._in_vain += 1
            self._timer.start(_LOOK_EVERY_MS)
            return
        self._holder = None
        if waited and self._session.saved and not self._session.touched:
            self._read_again()
        self._session.set_read_only(False, Closed.HELD)
        if waited and not self._session.read_only:
            self.taken_over.emit()

    def _is_gone(self) -> bool:
        path = self._filing.path
        return path is not None and not path.exists()

    def _read_again(self) -> None:
        from canvasdesk.storage.format import read_document

        path = self._filing.path
        try:
            if path is not None and hash_of_file(path) != self._filing.content_hash:
                self._reopen(path, read_document(path))
        except CanvasdeskError:
            # The next save compares, and has the words for it.
            _LOG.info("%s could not be read again", path, exc_info=True)


def _pass(outcome: "Future[None]") -> None:
    outcome.result()
