"""The recovery copy of one open canvas: written in threads, never an older one over a newer."""

import logging
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from canvasdesk.errors import StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import content_hash
from canvasdesk.storage.locks import FileLock
from canvasdesk.storage.own_folders import make_folder
from canvasdesk.storage.put_aside import put_aside
from canvasdesk.storage.recovery import (
    SUFFIX,
    Head,
    RecoveryCopy,
    drop_copy,
    lock_of_copy,
    read_copy,
    recovery_folder,
    write_copy,
)
from canvasdesk.storage.remembering import Remembered

_LOG = logging.getLogger(__name__)


class OpenCopy:
    """One copy, this process's own from its first writing until it is closed.

    Every order to it has a number; one that comes too late does nothing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._claim = FileLock(lock_of_copy(path))
        self._busy = Lock()
        self._remembered = Remembered()
        self._last = 0

    def write(
        self, number: int, document: Document, head: Head, being_saved: Document | None
    ) -> None:
        """Write the copy; ``being_saved`` is what may stand in the file in a moment.

        Raises StorageError.
        """

        def do() -> None:
            full = replace(head, copy=self.path.name)
            if being_saved is not None:
                full = replace(full, next_hash=content_hash(self._remembered.bytes_of(being_saved)))
            make_folder(self.path.parent)
            self._take()
            write_copy(self.path, document, full, remembered=self._remembered)

        self._in_order(number, do)

    def drop(self, number: int) -> None:
        """Remove the copy. Raises StorageError."""
        self._in_order(number, lambda: drop_copy(self.path))

    def put_aside(self, number: int, now: datetime) -> None:
        """Have the copy out of the way, where it stays for a while. Raises StorageError."""
        self._in_order(number, lambda: put_aside(self.path, now))

    def close(self) -> None:
        """Let others have the copy, if there is one."""
        with self._busy:
            self._claim.release()

    def claimed(self) -> RecoveryCopy:
        """Take a copy that was found, and return it as it is now.

        Raises StorageError ``recovery.open`` where another program has it by now, or the fault
        that keeps its document from being had.
        """
        if not self.path.exists() or not self._take():
            raise StorageError("recovery.open", self.path)
        copy = read_copy(self.path)
        if copy.fault is not None:
            self.close()
            raise copy.fault
        return copy

    def _take(self) -> bool:
        try:
            return self._claim.take()
        except StorageError:
            # A system without such locks: better a copy that is offered too early than none.
            _LOG.info("%s is kept without a lock", self.path, exc_info=True)
            return True

    def _in_order(self, number: int, do: Callable[[], object]) -> None:
        with self._busy:
            if number > self._last:
                do()
                self._last = number


def new_copy(state: Path) -> OpenCopy:
    """Return the copy of a canvas that is opened now; there is none until it is written."""
    return OpenCopy(recovery_folder(state) / f"{secrets.token_hex(8)}{SUFFIX}")
