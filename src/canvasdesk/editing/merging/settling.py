"""Places of notes in a merge, where one side's note meets the other side's size or neighbours."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from canvasdesk.editing.merging.conflicts import Side
from canvasdesk.geometry.placing import free_places, note_rect, note_size, settled_place
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind


def settled(document: Document, sides: Iterable[Document], origins: Mapping[str, Side]) -> Document:
    """Return a document whose notes lie in their blocks, none exactly on one of the other side.

    ``origins`` says which side put each note where it lies. Both sides put new notes in the same
    free slot: the one with the smaller id keeps it.
    """
    inside = _kept_inside(document, list(sides))
    return _apart(inside, origins)


def _kept_inside(document: Document, sides: list[Document]) -> Document:
    changed: dict[str, Note] = {}
    for note in document.notes.values():
        if note.block is None or any(_lies_so(side, document, note) for side in sides):
            continue
        place = settled_place(note.place, note_size(document, note), note.block)
        if place != note.place:
            changed[note.id] = replace(note, place=place)
    return _with(document, changed)


def _lies_so(side: Document, document: Document, note: Note) -> bool:
    """Say whether a note lies on one side as it does now: there, it is as it should be."""
    own = side.records.get(note.id)
    return (
        isinstance(own, Note)
        and (own.block, own.place) == (note.block, note.place)
        and note_size(side, own) == note_size(document, note)
    )


def _apart(document: Document, origins: Mapping[str, Side]) -> Document:
    spots: dict[tuple[BlockId, int, int], list[Note]] = {}
    for key in sorted(origins.keys() & document.notes.keys()):
        note = document.notes[key]
        if note.block is not None and note.kind is NoteKind.NOTE:
            spot = note.block, round(note.place.x), round(note.place.y)
            spots.setdefault(spot, []).append(note)
    moving: dict[BlockId, list[Note]] = {}
    for (block, _, _), (first, *others) in sorted(spots.items()):
        moving.setdefault(block, []).extend(
            note for note in others if origins[note.id] is not origins[first.id]
        )
    moved = [
        note for block, notes in moving.items() for note in _in_free_slots(document, block, notes)
    ]
    return _with(document, {note.id: note for note in moved})


def _in_free_slots(document: Document, block: BlockId, notes: list[Note]) -> Iterable[Note]:
    """Return notes of a block in places of their own, found in one go: there may be thousands."""
    moving = {note.id for note in notes}
    stay = (note for note in document.notes_by_block[block] if note.id not in moving)
    taken = [note_rect(document, note) for note in stay]
    places = free_places(block, [note_size(document, note) for note in notes], taken)
    return (replace(note, place=place) for note, place in zip(notes, places, strict=True))


def _with(document: Document, notes: Mapping[str, Note]) -> Document:
    return Document(FrozenMap({**document.records, **notes}), document.extra)
