"""The session: one open document, its undo stack, and whether it has changed since it was saved.

Everything that edits goes through ``Session.do``. What belongs to the file (path, hash, saving)
is in ``filing``; what belongs to one window (zoom, selection, extras) is the window's.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from canvasdesk.editing.patch import Patch, patch_between
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document

MakePatch = Callable[[Document], Patch]


class Closed(Enum):
    """Why a document is open to look at only. There may be several reasons at once."""

    NEWER = auto()
    """A newer program wrote its file."""
    HELD = auto()
    """Another window writes to its file."""


class PatchCommand(QUndoCommand):
    """The only undo command: it hands a patch to the session, there and back.

    The patch was applied once before it got here, so that nothing can fail inside Qt.
    """

    def __init__(self, session: "Session", name: str, patch: Patch, merge_id: int | None) -> None:
        super().__init__(name)
        self._session = session
        self.patch = patch
        self._merge_id = -1 if merge_id is None else merge_id

    def id(self) -> int:
        return self._merge_id

    def redo(self) -> None:
        self._session._apply(self.patch)

    def undo(self) -> None:
        self._session._apply(self.patch.inverse())

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, PatchCommand):
            return False
        self.patch = self.patch.then(other.patch)
        self.setObsolete(not self.patch)
        return True


class Session(QObject):
    """Own a document and let it be changed by patches only."""

    document_changed = Signal(object)
    """The patch that led from the document before to the one now."""
    document_opened = Signal()
    """Another document took the place of the old one; comes after ``document_changed``."""
    title_changed = Signal(str)
    saved_changed = Signal(bool)
    """Whether the document now equals what was saved last."""
    read_only_changed = Signal(bool)
    """Whether edits are refused now; comes with each reason that is added or falls away."""
    flush_requested = Signal()
    """Whoever holds an open text edit commits it now, before this signal returns."""
    typed = Signal()
    """A text that is open was changed, which the document does not have yet, or given up."""
    open_texts_wanted = Signal(object)
    """Whoever holds an open text edit adds what committing it would do to this list."""

    undone = Signal(str)
    """The name of a change that was taken back, once all have heard of it."""
    redone = Signal(str)
    """The name of a change that was done again, once all have heard of it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._saved_document: Document | None = document
        self._saved = True
        self._closed: set[Closed] = set()
        self.undo_stack = QUndoStack(self)

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self._document

    @property
    def title(self) -> str:
        """The document's title; empty where it has none."""
        return self._document.header.title

    @property
    def saved(self) -> bool:
        """Whether the document equals what was saved last."""
        return self._saved

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return bool(self._closed)

    @property
    def touched(self) -> bool:
        """Whether anything was changed here since the document was opened, saved or not."""
        return self.undo_stack.count() > 0

    def is_closed(self, why: Closed) -> bool:
        """Say whether this is a reason to refuse edits now."""
        return why in self._closed

    def set_read_only(self, read_only: bool, why: Closed = Closed.NEWER) -> None:
        """Refuse edits from now on, or take them again unless there is another reason not to."""
        if read_only != self.is_closed(why):
            self._closed ^= {why}
            self.read_only_changed.emit(self.read_only)

    def do(self, name: str, patch: Patch, merge_id: int | None = None) -> None:
        """Change the document, and remember under ``name`` how to undo it.

        An empty patch is not remembered. Commands in a row with the same ``merge_id`` become one.
        Raises DocumentError ``patch.mismatch`` where the patch does not fit the document and
        ``document.read_only`` where it may not be changed.
        """
        if not patch:
            return
        if self._closed:
            raise DocumentError("document.read_only")
        patch.apply(self._document)
        self.undo_stack.push(PatchCommand(self, name, patch, merge_id))

    def undo(self) -> None:
        """Take the last change back; an open text edit counts as one."""
        self.flush()
        if self.undo_stack.canUndo() and not self._closed:
            name = self.undo_stack.undoText()
            self.undo_stack.undo()
            self.undone.emit(name)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.flush()
        if self.undo_stack.canRedo() and not self._closed:
            name = self.undo_stack.redoText()
            self.undo_stack.redo()
            self.redone.emit(name)

    def flush(self) -> None:
        """Have an open text edit committed."""
        self.flush_requested.emit()

    def with_open_texts(self) -> Document:
        """Return the document as it were if all that is being typed were committed now."""
        makers: list[MakePatch] = []
        self.open_texts_wanted.emit(makers)
        document = self._document
        for make in makers:
            with suppress(DocumentError):  # it could not be committed either
                document = make(document).apply(document)
        return document

    def open(self, document: Document, *, saved: bool = True) -> None:
        """Put another document in place of this one, with an empty undo stack.

        ``saved=False`` says that it differs from its file, or has none.
        """
        self.undo_stack.clear()
        self._saved_document = document if saved else None
        self._take(document, patch_between(self._document, document))
        self.document_opened.emit()

    def end(self) -> None:
        """Let go of what could be undone; whoever made the session calls this before dropping it.

        Else Python's collector may delete a command before the stack that Qt deletes it from.
        """
        self.undo_stack.clear()

    def show(self, document: Document) -> None:
        """Show what the file holds now, for whoever only looks on: there is nothing to undo."""
        self.undo_stack.clear()
        self._take(document, patch_between(self._document, document))

    def keep_extra(self, document: Document) -> None:
        """Keep of the file from now on what ``document`` has of it that no record holds.

        No patch knows of it, so that there is nothing to undo.
        """
        if document.extra != self._document.extra:
            self._take(replace(self._document, extra=document.extra), Patch())

    def mark_saved(self, document: Document | None) -> None:
        """Remember which document was written; later changes may have come since.

        None: whatever was written is not there any more.
        """
        self._saved_document = document
        if self._is_saved_anew():
            self.saved_changed.emit(self._saved)

    def _apply(self, patch: Patch) -> None:
        self._take(patch.apply(self._document), patch)

    def _take(self, document: Document, patch: Patch) -> None:
        title, self._document = self.title, document
        told = self._is_saved_anew()  # before anyone is told of the change, and asks
        self.document_changed.emit(patch)
        if self.title != title:
            self.title_changed.emit(self.title)
        if told:
            self.saved_changed.emit(self._saved)

    def _is_saved_anew(self) -> bool:
        """Compare with what was saved last; return whether that says something else than before."""
        # Records are shared between documents, so that comparing is mostly comparing identities.
        before, self._saved = self._saved, self._document == self._saved_document
        return self._saved != before
