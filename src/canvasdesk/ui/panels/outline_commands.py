"""What the outline does to notes, on the sheet or parked: one function for each intent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMimeData

from canvasdesk.editing.fragment import duplicate_notes
from canvasdesk.editing.operations.headings import add_heading
from canvasdesk.editing.operations.notes import edit_text, refill_notes
from canvasdesk.editing.operations.outlining import insert_note, order_notes
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.patch import Patch
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.block_subject import BlockTitle
from canvasdesk.ui.canvas.clipboard import pasted
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.neighbours import free_slot
from canvasdesk.ui.panels.outline_model import NOTES_MIME, Draft, OutlineModel
from canvasdesk.ui.panels.outline_words import block_name
from canvasdesk.ui.session import MakePatch


def write(desk: Desk, note: str, text: str) -> None:
    """Change what a note says."""
    if desk.editable:
        desk.do(QCoreApplication.translate("Canvas", "Edit note"), text_patch(note, text))


def rename(desk: Desk, block: BlockId, text: str) -> None:
    """Call a block otherwise; emptied, it is called again as it usually is."""
    if desk.editable:
        title = BlockTitle(block)
        desk.do(title.name, lambda document: title.patch(document, text))


def text_patch(note: str, text: str) -> MakePatch:
    """Return what changes what a note says."""
    return lambda document: edit_text(document, note, text)


def write_draft(desk: Desk, draft: Draft, text: str) -> None:
    """Make a note or a small heading of a draft, unless its text is blank."""
    if text.strip() and desk.editable:
        name = QCoreApplication.translate("Canvas", "Add note")
        if _is_heading(draft):
            name = QCoreApplication.translate("Canvas", "Add a heading")
        desk.do(name, draft_patch(desk, draft, text))


def draft_patch(desk: Desk, draft: Draft, text: str) -> MakePatch:
    """Return what makes a note or a small heading of a draft."""
    block, note, before = draft.note.block, draft.note.id, draft.before
    if block is not None and _is_heading(draft):
        return lambda document: add_heading(document, block, text, lambda: note, before)
    place = free_slot(desk.stage.layout, desk.document, block) if block is not None else None
    return lambda document: insert_note(document, block, text, lambda: note, before, place)


def _is_heading(draft: Draft) -> bool:
    return draft.note.block is not None and draft.note.kind is NoteKind.HEADING


def delete(desk: Desk, notes: Sequence[str]) -> None:
    """Delete notes."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Delete notes")
        desk.do(name, lambda document: delete_records(document, notes))


def follower(outline: OutlineModel, chosen: Sequence[str]) -> str | None:
    """Return the note below the last of those chosen, in its block; None where there is none."""
    if not chosen:
        return None
    here = outline.shown(outline.block_of(outline.index_of(chosen[-1])))
    return next(iter(here[here.index(chosen[-1]) + 1 :]), None)


def put(desk: Desk, notes: Sequence[str], block: BlockId | None, before: str | None) -> None:
    """Put notes into a block, to be read before another or last."""
    if notes and desk.editable:
        name, was = QCoreApplication.translate("Canvas", "Move notes"), desk.document
        desk.do(name, lambda document: order_notes(document, notes, block, before))
        if desk.document is not was and len(notes) == 1:
            here = [note.id for note in desk.document.notes_by_block[block]]
            told = QCoreApplication.translate("Canvas", "Moved to {block}, {number} of {count}")
            number, count = here.index(notes[0]) + 1, len(here)
            desk.hint_changed.emit(
                told.format(block=block_name(block, desk), number=number, count=count)
            )


@dataclass(frozen=True, slots=True)
class Goal:
    """Where notes go in the outline: into a block, before a note or last."""

    block: BlockId | None
    before: str | None


def shifted(outline: OutlineModel, chosen: Sequence[str], by: int) -> Goal | None:
    """Return where chosen notes of one block go by one row, up (-1) or down (1).

    At a block's edge that is the next block; None where there is none.
    """
    if not chosen:
        return None
    block = outline.block_of(outline.index_of(chosen[0]))
    here = outline.shown(block)
    edge = here.index(chosen[0] if by < 0 else chosen[-1]) + by
    if 0 <= edge < len(here):
        return Goal(block, here[edge] if by < 0 else next(iter(here[edge + 1 :]), None))
    beside = outline.index(outline.block_index(block).row() + by, 0)
    if not beside.isValid():
        return None
    target = outline.block_of(beside)
    there = outline.shown(target)
    return Goal(target, there[0] if by > 0 and there else None)


def refill(desk: Desk, notes: Sequence[str], fill: str) -> None:
    """Give notes a colour, or ``auto``."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Colour notes")
        desk.do(name, lambda document: refill_notes(document, notes, fill))


def duplicate(desk: Desk, notes: Sequence[str]) -> list[str]:
    """Copy notes beside themselves; return the copies."""
    if not notes or not desk.editable:
        return []
    name = QCoreApplication.translate("Canvas", "Duplicate notes")
    return _making(desk, name, lambda document: duplicate_notes(document, notes, desk.new_id))


def take_in(desk: Desk, data: QMimeData, block: BlockId | None, before: str | None) -> list[str]:
    """Make notes of data, or move those that come from the outline itself; return which.

    They go to a block, to be read before another note or last.
    """
    if not desk.editable:
        return []
    if data.hasFormat(NOTES_MIME):
        ids = bytes(data.data(NOTES_MIME).data()).decode().split("\n")
        notes = [note for note in ids if note in desk.document.notes]
        if notes:  # else they come from another window
            put(desk, notes, block, before)
            return notes

    def make(document: Document) -> Patch:
        patch = _pasted(desk, document, data, block)
        after = patch.apply(document)
        made = [key for key in patch.added if key in after.notes]
        here = [key for key in made if block in (None, after.notes[key].block)]
        return patch.then(order_notes(after, here, block, before))

    return _making(desk, QCoreApplication.translate("Canvas", "Paste notes"), make)


def _pasted(desk: Desk, document: Document, data: QMimeData, block: BlockId | None) -> Patch:
    somewhere = block or GUIDED_ORDER[document.mode][0]  # what is to be parked goes on from there
    return pasted(document, data, block, somewhere, desk.new_id)


def _making(desk: Desk, name: str, make: Callable[[Document], Patch]) -> list[str]:
    """Change the document and return the notes that came into being."""
    before = desk.document
    desk.do(name, make)
    return [key for key in desk.document.notes if not isinstance(before.records.get(key), Note)]
