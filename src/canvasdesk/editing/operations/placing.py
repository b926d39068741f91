"""Where notes lie changes: on the sheet, in their order, in their stack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from canvasdesk.editing.checks import finite_place, note_of, notes_of
from canvasdesk.editing.ordering import landed, lowered, new_keys, raised, with_keys
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import place_of, settled_note
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GRID, SHEET, block_at, block_rects, nearest_block
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.order import is_order_key
from canvasdesk.model.records import Note, chosen
from canvasdesk.model.values import Place


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a note is to lie: a place in a block, or the parking place."""

    block: BlockId | None
    place: Place = Place()


class Level(StrEnum):
    """The two ends of a stack."""

    FRONT = "front"
    BACK = "back"


def drop_target(document: Document, rects: Mapping[str, Rect]) -> dict[str, Spot]:
    """Return where notes land that are let go at rectangles of the sheet, by note id.

    They are kept on the sheet; each goes to the block under its centre, or, over the header or
    the footer, back into the grid. Feed the result to ``move_notes``.
    """
    return {note_id: _spot(document, rect) for note_id, rect in rects.items()}


def _spot(document: Document, rect: Rect) -> Spot:
    mirrored = document.header.mirrored_grid
    rect = rect.kept_inside(SHEET)
    block = block_at(*rect.centre, mirrored)
    if block is None:
        rect = rect.kept_inside(GRID)
        block = nearest_block(*rect.centre, mirrored)
    return Spot(block, place_of(rect, block_rects(mirrored)[block], is_rtl(document.header)))


def move_notes(document: Document, spots: Mapping[str, Spot]) -> Patch:
    """Move notes to blocks and places; they come to lie on top, and in order by where they lie.

    Raises DocumentError ``note.unknown``, ``number.not_finite``.
    """
    notes = notes_of(document, spots)
    moved = [_moved(document, note, spots[note.id]) for note in notes]
    changed = [new for new, old in zip(moved, notes, strict=True) if new != old]
    return patch_of(document, landed(document, changed))


def _moved(document: Document, note: Note, spot: Spot) -> Note:
    if spot.block is None:
        return replace(chosen(note, block=None), place=Place())
    return settled_note(document, note, spot.block, finite_place(spot.place))


def park_notes(document: Document, ids: Iterable[str]) -> Patch:
    """Move notes to the end of the parking place; those that are there stay."""
    notes = [note for note in notes_of(document, ids) if note.block is not None]
    return move_notes(document, {note.id: Spot(None) for note in notes})


def move_note_in_order(document: Document, note_id: str, before: str | None) -> Patch:
    """Put a note before another of its block in reading order, or last where that is None.

    It stays where it lies on the sheet. Raises DocumentError ``note.elsewhere`` where the other
    is in another block.
    """
    note = note_of(document, note_id)
    rest = [other for other in document.notes_by_block[note.block] if other.id != note_id]
    index = len(rest)
    if before is not None and before != note_id:
        other = note_of(document, before)
        if other.block is not note.block:
            raise DocumentError("note.elsewhere", record=before)
        index = rest.index(other)
    elif before == note_id:
        return Patch()
    sequence = [(one.id, one.order) for one in (*rest[:index], note, *rest[index:])]
    taken = sorted(one.order for one in document.notes.values() if is_order_key(one.order))
    keys = new_keys(sequence, {note_id}, taken)
    return patch_of(document, with_keys(document, {}, keys, {}))


def restack(document: Document, ids: Iterable[str], level: Level) -> Patch:
    """Bring notes to the front or put them at the back; among themselves they stay as they are."""
    notes = notes_of(document, ids)
    keys = raised(document, notes) if level is Level.FRONT else lowered(document, notes)
    return patch_of(document, with_keys(document, {}, {}, keys))
