"""Where a session's document lives: opening it, saving it by hand and as one works.

The rules of a safe save are in ``storage.saving``, what is written in ``writing_out``, how it went
lately in ``attempts``; here is when it happens and what follows.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.editing.patch import patch_between
from canvasdesk.errors import CanvasdeskError, DocumentError, StorageError
from canvasdesk.model.document import Document
from canvasdesk.storage.files import ABSENT, ContentHash, is_same_file
from canvasdesk.storage.folders import Folders
from canvasdesk.ui.keeping.attempts import Attempts
from canvasdesk.ui.keeping.disk_work import DiskWork, logged
from canvasdesk.ui.keeping.doubt import Doubt
from canvasdesk.ui.keeping.writing_out import WriteOut, Written
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.format import ReadResult

_LOG = logging.getLogger(__name__)
_SAVE_AFTER_MS = 2000


class Filing(QObject):
    """Keep one session's document in its file. ``folders`` says where things are kept now."""

    path_changed = Signal()
    save_begun = Signal()
    saved = Signal()
    save_failed = Signal(object)
    """The CanvasdeskError of a save that nobody waited for."""
    slow = Signal(bool)
    """Somebody has to wait for the disk; False when that is over."""
    fault_changed = Signal()
    """Other programs did to the file what saving has to wait for, or that was settled."""

    def __init__(
        self, session: Session, folders: Callable[[], Folders], *, as_you_work: bool
    ) -> None:
        super().__init__(session)
        self._session = session
        self._folders = folders
        self._as_you_work = as_you_work
        self._path: Path | None = None
        self._hash = ABSENT
        self._writing: Document | None = None
        self._keep_copy_first = self._untitled = False
        self._version = 0
        self._saved_at: datetime | None = None
        self._attempts = Attempts()
        self._refused: CanvasdeskError | None = None
        """Why what was waited for failed."""
        self._awaited = self._again = False
        self._held: Document | None = None
        self._mended = False
        self.doubt = Doubt(self)
        self.settles: Callable[[], bool] = lambda: False
        """Says whether what another program wrote meanwhile could be taken in by itself."""
        self._disk = DiskWork(self)
        self._disk.slow.connect(self.slow)
        self._confirming = DiskWork(self)
        self._confirming.slow.connect(self.slow)
        self.exports = DiskWork(self)
        """Writes what is made of the document for others."""
        self.exports.slow.connect(self.slow)
        self.check_target: Callable[[Path], object] = lambda _path: None
        """Called with each other file that a save is to go to; raises StorageError to refuse."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        session.document_changed.connect(self._on_document_changed)

    @property
    def path(self) -> Path | None:
        """The document's file; None until there is one."""
        return self._path

    @property
    def content_hash(self) -> ContentHash:
        """The hash of what the file is known to hold."""
        return self._hash

    @property
    def held(self) -> Document | None:
        """The document that the file is known to hold; None where there is no file."""
        return self._held

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
        """Why the document's own file could not be written; None where it was."""
        return self._attempts.fault

    @property
    def saving(self) -> bool:
        """Whether the document is being written."""
        return self._disk.busy

    @property
    def being_saved(self) -> Document | None:
        """The document that is being written."""
        return self._writing if self._disk.busy else None

    @property
    def as_you_work(self) -> bool:
        """Whether changes are saved by themselves."""
        return self._as_you_work

    def set_as_you_work(self, as_you_work: bool) -> None:
        """Save changes by themselves from now on, or wait to be told."""
        self._as_you_work = as_you_work
        self._timer.stop()
        self._schedule(_SAVE_AFTER_MS)

    def open(self, path: Path, result: "ReadResult") -> None:
        """Put what was read of a file into the session, and keep it in that file from now on.

        A file of a newer program is opened to look at only.
        """
        self._take_note(result)
        self._session.set_read_only(result.newer)
        self._set_path(path)
        self._session.open(result.document, saved=not result.repaired)

    def take_note(self, result: "ReadResult") -> None:
        """Expect in the file what another program put there; the session has taken it in."""
        self._take_note(result)
        self._go_on()

    def stop(self, fault: CanvasdeskError) -> None:
        """Save nothing by itself any more: another program did to the file what a person decides.

        The document counts as not saved, as it may be nowhere else.
        """
        self._timer.stop()
        self._attempts.fault = fault
        self._session.mark_saved(None)
        self.fault_changed.emit()

    def found(self, path: Path) -> None:
        """Go on with the file, which is as it was known, where it is now."""
        self._set_path(path)
        self._go_on()

    def try_again(self) -> None:
        """Try at once what failed, as its cause may be gone: somebody comes from elsewhere."""
        if self._attempts.one_failed and not self._disk.busy:
            self._on_timer_timeout()

    def _take_note(self, result: "ReadResult") -> None:
        self._hash, self._version = result.content_hash, result.version
        self._held, self._mended = result.document, result.repaired
        self._keep_copy_first = result.needs_copy

    def _go_on(self) -> None:
        self._attempts.fault = None
        self._session.mark_saved(None if self._mended else self._held)
        self.fault_changed.emit()
        self._schedule(_SAVE_AFTER_MS)

    def adopt(self, document: Document, *, saved: bool) -> None:
        """Put a document without a file into the session; ``saved`` where nothing would be lost."""
        self._session.open(document, saved=saved)
        self._schedule(_SAVE_AFTER_MS)

    def recover(self, document: Document, path: Path, known: "ReadResult", name: str) -> None:
        """Put a recovered document into the session, as a change of what its file holds.

        That is kept before it is saved over. ``name`` is what the change is called.
        """
        session = self._session
        self._take_note(known)
        self._keep_copy_first = True
        held = replace(known.document, extra=document.extra)
        session.open(held, saved=held == known.document and not known.repaired)
        session.do(name, patch_between(held, document))
        self._set_path(path)
        self._schedule(_SAVE_AFTER_MS)

    def recover_beside(
        self, document: Document, path: Path, content_hash: ContentHash, shared: Document
    ) -> None:
        """Put a recovered document into the session whose file does not hold what it did.

        ``content_hash`` is that of what it was made from: saving finds the file changed elsewhere,
        and ``shared`` is what both are known to have in common.
        """
        self._hash, self._held = content_hash, shared
        self._session.open(document, saved=False)
        self._set_path(path)
        self._schedule(_SAVE_AFTER_MS)

    def begin_save(self) -> None:
        """Have the document written to its file, which it is given now where it has none.

        What comes of it is told by ``saved`` and ``save_failed``.
        Raises DocumentError ``document.read_only``.
        """
        if self._session.read_only:
            raise DocumentError("document.read_only")
        if self._disk.busy:
            self._again = True
            return
        if self._path is None:
            self._untitled = not self._session.title
        renamed = self._path is not None and self._untitled and bool(self._session.title)
        self._begin(self._path, self._hash, renamed=renamed, copy_first=self._keep_copy_first)

    def save(self) -> None:
        """Write the document to its file and return when that is done.

        Raises DocumentError ``document.read_only``, StorageError.
        """
        self.settle()
        self.begin_save()
        try:
            self._wait()
        except StorageError as error:
            if error.code != "save.changed_elsewhere" or not self.settles():
                raise
            self.begin_save()
            self._wait()

    def save_as(self, path: Path) -> None:
        """Write the document to another file, over what is there, and go on with that one.

        Raises StorageError.
        """
        self.settle()
        self.check_target(path)
        self._begin(path, None)
        self._wait()
        self._keep_copy_first = self._untitled = False
        self._session.set_read_only(False)

    def check_other(self, path: Path) -> None:
        """Refuse to write what is made of the document over a canvas that is open.

        Raises StorageError ``copy.is_open``, or ``save.held`` where another window has it.
        """
        if self._path is not None and is_same_file(path, self._path):
            raise StorageError("copy.is_open", path)
        self.check_target(path)

    def settle(self) -> None:
        """Return when nothing is being written any more."""
        self._again = False
        self._disk.wait()

    def end(self) -> None:
        """Write nothing any more; whoever made it calls this before dropping it."""
        self._timer.stop()
        self._as_you_work = False
        self.settle()
        self.exports.wait()
        self._confirming.wait()
        self._attempts.give_up()
        self._timer.stop()

    def _wait(self) -> None:
        """Wait for what was begun; whoever waits tells what went wrong."""
        self._awaited, self._refused = True, None
        try:
            self._disk.wait()
        finally:
            self._awaited = False
        if self._refused is not None:
            raise self._refused

    def _begin(
        self,
        path: Path | None,
        expected: ContentHash | None,
        *,
        renamed: bool = False,
        copy_first: bool = False,
    ) -> None:
        self._timer.stop()
        document = self._writing = self._session.document
        name = self._session.title or self.tr("Untitled")
        folders = self._folders()
        parting = self._attempts.parts(path)
        wanted = WriteOut(document, path, expected, name, folders, renamed, copy_first, parting)
        self._disk.begin(wanted.run, partial(self._on_written, wanted))
        self.save_begun.emit()

    def _on_written(self, wanted: WriteOut, outcome: "Future[Written]") -> None:
        try:
            written = outcome.result()
        except CanvasdeskError as error:
            self._on_failed(wanted, error)
        except Exception as error:
            # A fault of the program: it is shown with its details once, and no save is claimed.
            shown, reason = self._awaited or self._attempts.some_failed, type(error).__name__
            path = wanted.path or wanted.folders.canvases
            self._on_failed(wanted, StorageError("save.broken", path, reason=reason))
            _LOG.warning("%s could not be saved", path, exc_info=True)
            if not shown:
                raise
        else:
            self._attempts.succeeded()
            self._hash = written.content_hash
            self._held, self._mended = wanted.document, False
            self._saved_at = datetime.now().astimezone()
            self._untitled &= not wanted.renamed
            self._keep_copy_first &= not wanted.copy_first
            self._set_path(written.path)
            self._confirm(written)
            self._session.mark_saved(wanted.document)
            self.saved.emit()
            self._schedule(_SAVE_AFTER_MS)
        again, self._again = self._again, False
        if again and not self._attempts.waits_for_parting and not self._session.read_only:
            self.begin_save()

    def _on_failed(self, wanted: WriteOut, error: CanvasdeskError) -> None:
        self._refused = error
        self._attempts.refused(wanted.path, error)
        unconfirmed = error.code == "save.unconfirmed" and isinstance(error, StorageError)
        if not unconfirmed and self._path not in (None, wanted.path):
            # Another file could not be written; how it stands with its own is as it was.
            self._schedule(_SAVE_AFTER_MS)
            return
        self._attempts.failed(wanted.document, error)
        if unconfirmed and isinstance(error, StorageError):
            # It is written; only the disk's word that it will last is missing.
            self._hash = error.parameters["content_hash"]
            self._held, self._mended = wanted.document, False
            self._set_path(error.path)
            self._session.mark_saved(None)
        if not self._awaited:
            self.save_failed.emit(error)
        self._schedule(self._attempts.retry_after_ms)

    def _confirm(self, written: Written) -> None:
        """Have the disk confirm what was saved over and kept, beside what is saved next."""
        from canvasdesk.storage.saving import confirm

        for kept in written.to_confirm:
            follow = logged(f"the disk did not confirm {kept}")
            self._confirming.begin(partial(confirm, kept), follow)

    def _set_path(self, path: Path) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit()

    def _on_document_changed(self) -> None:
        attempts = self._attempts
        if self._session.saved and attempts.fault is not None and not attempts.is_conflict:
            attempts.taken_back()
            self.saved.emit()
        self._schedule(_SAVE_AFTER_MS)

    def _schedule(self, after_ms: int) -> None:
        sooner = self._timer.isActive() and self._timer.interval() <= after_ms
        if self._may_save_itself() and not sooner and not self._disk.busy:
            self._timer.start(after_ms)

    def _may_save_itself(self) -> bool:
        session, attempts = self._session, self._attempts
        # What was asked for by hand and failed is still wanted, as long as it is what is there.
        wanted = self._as_you_work or attempts.wants(session.document)
        may = not session.saved and not session.read_only and not attempts.waits_for_person
        return wanted and may

    def _on_timer_timeout(self) -> None:
        if self._may_save_itself():
            self.begin_save()
