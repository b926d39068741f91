"""Where a session's document lives: opening it, saving it by hand and as one works.

The rules of a safe save are in ``storage.saving``; here is when it happens and what follows.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.errors import CanvasdeskError, DocumentError, StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ABSENT, ContentHash
from canvasdesk.storage.folders import Folders
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from canvasdesk.storage.format import ReadResult

# What writes is imported when something is written: it is not needed for the first picture.

_LOG = logging.getLogger(__name__)
_SAVE_AFTER_MS = 2000
_RETRY_AFTER_MS = 30_000
_CONFLICTS = frozenset({"save.changed_elsewhere", "save.gone", "save.exists"})
"""What no second try mends: a person has to choose."""


class Filing(QObject):
    """Keep one session's document in its file. ``folders`` says where things are kept now."""

    path_changed = Signal()
    saved = Signal()
    save_failed = Signal(object)
    """The CanvasdeskError of a save that nobody waited for."""

    def __init__(
        self, session: Session, folders: Callable[[], Folders], *, as_you_work: bool
    ) -> None:
        super().__init__(session)
        self._session = session
        self._folders = folders
        self._as_you_work = as_you_work
        self._path: Path | None = None
        self._hash = ABSENT
        self._keep_copy_first = False
        self._untitled = False
        self._version = 0
        self._saved_at: datetime | None = None
        self._fault: CanvasdeskError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        session.document_changed.connect(self._schedule)

    @property
    def path(self) -> Path | None:
        """The document's file; None until there is one."""
        return self._path

    @property
    def content_hash(self) -> ContentHash:
        """The hash of what the file is known to hold."""
        return self._hash

    @property
    def version(self) -> int:
        """The version of the format that the file was in when it was opened."""
        return self._version

    @property
    def saved_at(self) -> datetime | None:
        """When the document was last written, or None where it was not yet."""
        return self._saved_at

    @property
    def fault(self) -> CanvasdeskError | None:
        """Why the last save failed; None where it did not."""
        return self._fault

    @property
    def as_you_work(self) -> bool:
        """Whether changes are saved by themselves."""
        return self._as_you_work

    def set_as_you_work(self, as_you_work: bool) -> None:
        """Save changes by themselves from now on, or wait to be told."""
        self._as_you_work = as_you_work
        self._timer.stop()
        self._schedule()

    def open(self, path: Path, result: "ReadResult") -> None:
        """Put what was read of a file into the session, and keep it in that file from now on.

        A file of a newer program is opened to look at only.
        """
        self._hash, self._version = result.content_hash, result.version
        self._keep_copy_first = result.needs_copy
        self._set_path(path)
        self._session.set_read_only(result.newer)
        self._session.open(result.document, saved=not result.repaired)

    def adopt(self, document: Document, *, saved: bool) -> None:
        """Put a document without a file into the session; ``saved`` where nothing would be lost."""
        self._session.open(document, saved=saved)
        self._schedule()

    def save(self) -> None:
        """Write the document to its file, which it is given now where it has none.

        Raises DocumentError ``document.read_only``, StorageError.
        """
        if self._session.read_only:
            raise DocumentError("document.read_only")
        if self._path is None:
            self._untitled = not self._session.title
        elif self._untitled and self._session.title:
            self._take_title()
        path = self._path or self._new_path()
        if self._keep_copy_first:
            from canvasdesk.storage.copies import keep_copy

            keep_copy(path, self._folders().state)
            self._keep_copy_first = False
        self._write(path, self._hash)

    def save_as(self, path: Path) -> None:
        """Write the document to another file, over what is there, and go on with that one.

        Raises StorageError.
        """
        self._write(path, None)
        self._keep_copy_first = self._untitled = False
        self._session.set_read_only(False)

    def _write(self, path: Path, expected: ContentHash | None) -> None:
        from canvasdesk.storage.format import checked_bytes
        from canvasdesk.storage.saving import save

        self._timer.stop()
        document = self._session.document
        try:
            self._hash = save(path, checked_bytes(document, path), expected)
        except CanvasdeskError as error:
            self._fault = error
            if error.code == "save.unconfirmed":
                # It is written; only the disk's word that it will last is missing.
                self._hash = error.parameters["content_hash"]
                self._set_path(path)
            raise
        self._fault, self._saved_at = None, datetime.now().astimezone()
        self._set_path(path)
        self._session.mark_saved(document)
        self.saved.emit()

    def _take_title(self) -> None:
        """Name the file, which was begun before the canvas had a title, after the canvas.

        Where the disk cannot do that without a risk for another file, it keeps the name it has.
        """
        from canvasdesk.storage.saving import move

        self._untitled = False
        old = self._path
        if old is None:
            return
        new = self._unused_path(old.parent)
        try:
            move(old, new)
        except StorageError:
            _LOG.info("%s keeps its name", old, exc_info=True)
        else:
            self._set_path(new)

    def _new_path(self) -> Path:
        from canvasdesk.storage.copies import make_folder

        folder = self._folders().canvases
        make_folder(folder)
        return self._unused_path(folder)

    def _unused_path(self, folder: Path) -> Path:
        from canvasdesk.storage.names import suggested_name, unused_path

        return unused_path(folder, suggested_name(self._session.title or self.tr("Untitled")))

    def _set_path(self, path: Path) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit()

    def _schedule(self) -> None:
        waiting = self._timer.isActive() and self._timer.interval() == _SAVE_AFTER_MS
        if self._may_save_itself() and not waiting:
            self._timer.start(_SAVE_AFTER_MS)

    def _may_save_itself(self) -> bool:
        session = self._session
        conflict = self._fault is not None and self._fault.code in _CONFLICTS
        return self._as_you_work and not session.saved and not session.read_only and not conflict

    def _on_timer_timeout(self) -> None:
        if not self._may_save_itself():
            return
        try:
            self.save()
        except CanvasdeskError as error:
            self._fault = error
            self.save_failed.emit(error)
            if self._may_save_itself():
                self._timer.start(_RETRY_AFTER_MS)
