"""Small headings inside a block: they stand over the notes that follow them up to the next one."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import check_room, fresh_ids, note_of, note_text, notes_of
from canvasdesk.editing.operations.notes import free_places
from canvasdesk.editing.operations.placing import Spot, move_note_in_order
from canvasdesk.editing.ordering import landed
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.flow import flow_rows, flow_sections
from canvasdesk.geometry.placing import (
    HEADING_HEIGHT,
    heading_size,
    note_rect,
    note_size,
    settled_place,
)
from canvasdesk.geometry.sheet import GAP, PADDING, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Note, chosen
from canvasdesk.model.values import NoteKind, Place


def add_heading(
    document: Document, block: BlockId, text: str, new_id: IdSource, before: str | None = None
) -> Patch:
    """Add a small heading over a note of the block, or below all of them where that is None.

    Raises DocumentError ``note.text_too_long``, ``note.unknown``, ``limit.notes``.
    """
    if before is not None and note_of(document, before).block is not block:
        before = None
    if before is not None:
        above = note_of(document, before).place.y - HEADING_HEIGHT - GAP / 2
        y = max(heading_height(block), above)
    else:
        y = _free_from(document, block)
    (note_id,) = fresh_ids(document, new_id, 1)
    place = settled_place(Place(PADDING, y), heading_size(block), block)
    heading = Note(
        id=note_id, kind=NoteKind.HEADING, text=note_text(text), block=block, place=place
    )
    check_room(document, [heading])
    patch = patch_of(document, landed(document, [heading]))
    return patch.then(move_note_in_order(patch.apply(document), note_id, before))


def make_headings(document: Document, ids: Iterable[str]) -> Patch:
    """Make small headings of notes; they keep their height on the sheet and their order."""
    return patch_of(document, [_headed(note) for note in notes_of(document, ids)])


def make_notes(document: Document, ids: Iterable[str]) -> Patch:
    """Make sticky notes of small headings; they stay where they are and in their order."""
    changed = []
    for note in notes_of(document, ids):
        if note.kind is NoteKind.HEADING:
            plain = chosen(note, kind=NoteKind.NOTE)
            if plain.block is not None:
                size = note_size(document, plain)
                plain = replace(plain, place=settled_place(plain.place, size, plain.block))
            changed.append(plain)
    return patch_of(document, changed)


def with_followers(document: Document, ids: Iterable[str]) -> list[str]:
    """Return notes with those that follow the headings among them, in reading order.

    Followers come after a heading in its block, up to the next heading. Whoever moves a heading
    takes them along. Raises DocumentError ``note.unknown``.
    """
    chosen_ids = {note.id for note in notes_of(document, ids)}
    found: list[str] = []
    for block, notes in document.notes_by_block.items():
        follows = False
        for note in notes:
            if note.kind is NoteKind.HEADING:
                follows = note.id in chosen_ids and block is not None
            if follows or note.id in chosen_ids:
                found.append(note.id)
    return found


def spots_in(document: Document, ids: Iterable[str], block: BlockId) -> dict[str, Spot]:
    """Return where notes go that are sent to a block, small headings with their followers.

    Without headings among them they go to free slots, else below all that lies there. Feed the
    result to ``move_notes``. Raises DocumentError ``note.unknown``.
    """
    taken = with_followers(document, ids)
    notes = [document.notes[key] for key in taken if document.notes[key].block is not block]
    are_headings = [note.kind is NoteKind.HEADING for note in notes]
    if any(are_headings):
        sizes = [note_size(document, replace(note, block=block)) for note in notes]
        flow = flow_sections(block, sizes, are_headings, GAP, flow_rows)
        down = _free_from(document, block) - heading_height(block)
        places = [Place(place.x, place.y + down) for place in flow.places]
    else:
        places = free_places(document, block, len(notes))
    return {note.id: Spot(block, at) for note, at in zip(notes, places, strict=True)}


def _free_from(document: Document, block: BlockId) -> float:
    """Return how far below a block's upper edge nothing lies any more."""
    rects = [note_rect(document, note) for note in document.notes_by_block[block]]
    return max([heading_height(block), *(rect.bottom + GAP for rect in rects)])


def _headed(note: Note) -> Note:
    if note.kind is NoteKind.HEADING:
        return note
    heading = chosen(note, kind=NoteKind.HEADING, size=None, text_size=None)
    if heading.block is None:
        return heading
    at = Place(PADDING, note.place.y)
    return replace(heading, place=settled_place(at, heading_size(heading.block), heading.block))
