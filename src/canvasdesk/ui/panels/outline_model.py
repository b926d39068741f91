"""The blocks and their notes as a tree of Qt's, kept in step with a session's document.

How rows come, go and move is in ``blocks_and_notes``; here is which there are and what they say.
What a person does in the tree is for ``outline_tree``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.records import Entry, Note
from canvasdesk.model.values import NoteKind
from canvasdesk.storage.fragment_json import MIME_TYPE
from canvasdesk.ui.canvas.copying import NotesData
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_model import PARKED_MIME
from canvasdesk.ui.heard.outlined import heard_by_note
from canvasdesk.ui.note_marks import Mark, marks_of
from canvasdesk.ui.panels.blocks_and_notes import BLOCKS, Block, BlocksAndNotes, Index, Rows
from canvasdesk.ui.panels.outline_looks import looks_of
from canvasdesk.ui.panels.outline_words import (
    block_name,
    spoken_block,
    spoken_in_place,
    spoken_note,
    spoken_place,
)

NOTES_MIME = "application/x-canvasdesk-notes-moved"
"""Ids of notes on their way within one tree, one a line."""
_Role = Qt.ItemDataRole
FILL_ROLE, COUNT_ROLE = _Role.UserRole + 1, _Role.UserRole + 2
"""The name of a note's colour; how many notes a block has."""
_Flag = Qt.ItemFlag
_SHOWN = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable
_NOTE = _SHOWN | _Flag.ItemNeverHasChildren | _Flag.ItemIsDragEnabled
_PARKING_FLAGS = _SHOWN, _SHOWN | _Flag.ItemIsDropEnabled
_BLOCK_FLAGS = _SHOWN, _SHOWN | _Flag.ItemIsDropEnabled | _Flag.ItemIsEditable
_NOTE_FLAGS = _NOTE, _NOTE | _Flag.ItemIsEditable
"""To be looked at only, and to be worked on."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row for a note that is being written and is in no document yet."""

    note: Note
    before: str | None


class OutlineModel(BlocksAndNotes):
    """Nine blocks in guided order and the parking place; their notes in reading order."""

    written = Signal(str, str)
    """A note's id and its new text; a draft's id where it is to come into being."""
    renamed = Signal(object, str)
    """A block and what it is called from now on."""
    dropped = Signal(object, object, object)
    """Data was dropped in a block, before a note or, with None, at its end."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.document.mode, parent)
        self._desk = desk
        self._document: Document = desk.document
        self._draft: Draft | None = None
        self._looks = looks_of(desk)
        self._notes = self._wanted(self._document)
        self._heard = heard_by_note(self._document)
        self.changing = False
        """Whether rows are coming and going just now, and what is chosen with them."""
        desk.session.document_changed.connect(self.catch_up)
        desk.filter_changed.connect(self.catch_up)
        desk.standing.changed.connect(self.catch_up)

    # Rows and what they stand for

    @property
    def desk(self) -> Desk:
        """What works on the document shown."""
        return self._desk

    @property
    def draft(self) -> Draft | None:
        """The note that is being written, if any."""
        return self._draft

    def shown(self, block: Block) -> list[str]:
        """Return the ids of a block's notes that have rows, as they are read; no draft's."""
        draft = self._draft.note.id if self._draft is not None else None
        return [note.id for note in self._notes[block] if note.id != draft]

    def note_at(self, row: int, block: Block) -> str | None:
        """Return the note in a row of a block, or None beyond its end."""
        notes = self.shown(block)
        return notes[row] if 0 <= row < len(notes) else None

    def fades(self, note: Note) -> bool:
        """Say whether a note does not stand out on the canvas; parked ones stay in their rows."""
        return self._looks.fades(note)

    def standing_out(self, blocks: Iterable[Block]) -> list[str]:
        """Return the ids of blocks' notes that have rows and are not faded."""
        notes = self._document.notes
        return [key for block in blocks for key in self.shown(block) if not self.fades(notes[key])]

    def letters_of(self, note: Note) -> str:
        """Return the letters of a note's tags."""
        return self._looks.letters_of(note)

    def heard_of(self, note: Note) -> tuple[Entry, ...]:
        """Return what was heard about a note, the newest first."""
        return self._heard.get(note.id, ())

    def marks_of(self, note: Note) -> tuple[Mark, ...]:
        """Return a note's symbol and picture."""
        return marks_of(note, self._document)

    def ids(self, indexes: Iterable[Index]) -> list[str]:
        """Return the ids of the notes at indexes, as they are read; a draft is none yet."""
        rows = [(self._order.index(self.block_of(i)), i.row(), self.note_of(i)) for i in indexes]
        draft = self._draft.note.id if self._draft is not None else None
        found = [(block, row, note.id) for block, row, note in rows if note is not None]
        return [note for _, _, note in sorted(found) if note != draft]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        note = self.note_of(index)
        if note is None:
            return self._block_data(self.block_of(index), role)
        match role:
            case _Role.DisplayRole | _Role.EditRole:
                return note.text
            case _Role.AccessibleTextRole:
                shown, tags = self._looks.as_drawn(note), self._looks.tags
                return spoken_note(shown, self._desk, tags, self.heard_of(note))
            case _Role.AccessibleDescriptionRole:
                count = len(self._notes[note.block])
                is_filtered = self._looks.is_filtered(note)
                is_off = self.fades(note) and not self._desk.tool.spoken(note.id)
                place = spoken_place(index.row() + 1, count, filtered=is_filtered, off=is_off)
                return spoken_in_place(note, self._document, place)
        return self._looks.colour_of(note) if role == FILL_ROLE else None

    def _block_data(self, block: Block, role: int) -> object:
        count = sum(note.kind is not NoteKind.HEADING for note in self._notes[block])
        if role in (_Role.DisplayRole, _Role.EditRole):
            return block_name(block, self._desk)
        if role == _Role.AccessibleTextRole:
            return spoken_block(block, count, self._desk)
        return count if role == COUNT_ROLE else None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        note = self.note_of(index)
        if role != _Role.EditRole:
            return False
        if note is not None:
            self.written.emit(note.id, str(value))
        else:
            self.renamed.emit(self.block_of(index), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId():
            looking, working = _NOTE_FLAGS
        elif self.block_of(index) is None:
            looking, working = _PARKING_FLAGS
        else:
            looking, working = _BLOCK_FLAGS
        return looking if self._desk.session.read_only else working

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [NOTES_MIME, MIME_TYPE, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = self.ids(indexes)
        data = NotesData(self._document, ids)
        data.setData(NOTES_MIME, "\n".join(ids).encode())
        if all(self._document.notes[note].block is None for note in ids):
            data.setData(PARKED_MIME, "\n".join(ids).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return parent.isValid() and super().canDropMimeData(data, action, row, column, parent)

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002  a move where it comes from the tree
        row: int,
        column: int,  # noqa: ARG002  there is one
        parent: Index,
    ) -> bool:
        if parent.isValid() and self.note_of(parent) is None:
            block = self.block_of(parent)
            notes = self._notes[block]
            self.dropped.emit(data, block, notes[row].id if 0 <= row < len(notes) else None)
        return False  # rows follow the document, and none is to be taken away here

    # Drafts

    def begin_draft(self, draft: Draft) -> QModelIndex:
        """Show a row for a note that is being written, and return it."""
        self._draft = draft
        self._become(self._document)
        return self.index_of(draft.note.id)

    def end_draft(self) -> None:
        """Take the row of a note away that was not written."""
        if self._draft is not None:
            self._draft = None
            self._become(self._document)

    # Keeping in step

    def catch_up(self) -> None:
        """Show the session's document as it is now; do nothing where that is shown already."""
        before, self._looks = self._looks, looks_of(self._desk)
        changed = self._desk.document is not self._document
        anew = before != self._looks or (changed and before.tags != self._looks.tags)
        anew |= changed and self._looks.colouring is Colouring.CUSTOMERS
        if anew or changed:
            self._become(self._desk.document, all_look_new=anew)

    def _wanted(self, document: Document) -> Rows:
        """Return the notes that have rows: like the sheet without what the filter leaves out."""
        leaves_out = self._looks.filter.leaves_out
        return {
            block: [note for note in notes if block is None or not leaves_out(note)]
            for block, notes in ((each, document.notes_by_block[each]) for each in BLOCKS)
        }

    def _become(self, document: Document, *, all_look_new: bool = False) -> None:
        draft = self._draft
        if draft is not None and draft.note.id in document.notes:
            self._draft = draft = None
        wanted = self._wanted(document)
        if draft is not None:
            here = wanted[draft.note.block]
            at = next((n for n, note in enumerate(here) if note.id == draft.before), len(here))
            here.insert(at, draft.note)
        before, self._document = self._document, document
        self.changing = True
        try:
            self._have_rows(document.mode, wanted)
            self._update(wanted, before, all_look_new=all_look_new)
        finally:
            self.changing = False

    def _update(
        self, wanted: Mapping[Block, list[Note]], before: Document, *, all_look_new: bool
    ) -> None:
        """Tell of rows that stay and say something else."""
        now = self._document
        heard, self._heard = self._heard, heard_by_note(now)
        for block, notes in wanted.items():
            old, parent = self._notes[block], self.block_index(block)
            self._notes[block] = notes
            for row, (was, note) in enumerate(zip(old, notes, strict=True)):
                hears_more = heard.get(note.id) != self._heard.get(note.id)
                if hears_more or (was is not note and was != note):
                    changed = self.index(row, 0, parent)
                    self.dataChanged.emit(changed, changed)
            if all_look_new and notes:
                last = self.index(len(notes) - 1, 0, parent)
                self.dataChanged.emit(self.index(0, 0, parent), last)
        counted_anew = all_look_new or now.notes_by_block != before.notes_by_block
        if counted_anew or now.header != before.header:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, 0))
