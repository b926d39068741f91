"""Notes come into being, and what is on them changes. Where they lie is in ``placing``."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import (
    check_room,
    fill_name,
    finite_place,
    finite_size,
    fresh_ids,
    long_text,
    note_of,
    note_text,
    notes_of,
    symbol_name,
)
from canvasdesk.editing.ordering import landed
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry import placing as geometry
from canvasdesk.geometry.placing import (
    NOTE_SIZES,
    clamped_size,
    note_rect,
    note_size,
    settled_place,
)
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Note, chosen
from canvasdesk.model.values import NoteKind, Place, Size

EASY_TEXT = 8.5
"""What is set smaller, in sheet units, was made so by tidying a full block."""


def add_note(
    document: Document,
    block: BlockId | None,
    text: str,
    new_id: IdSource,
    place: Place | None = None,
) -> Patch:
    """Add a note to a block, or to the parking place where ``block`` is None.

    ``place`` is kept inside the block; None takes its first free slot. Raises DocumentError
    ``note.text_too_long``, ``limit.notes``.
    """
    if block is None or place is None:
        return _add(document, block, [note_text(text)], new_id)
    at = settled_place(finite_place(place), NOTE_SIZES[document.header.note_size], block)
    (note_id,) = fresh_ids(document, new_id, 1)
    note = Note(id=note_id, text=note_text(text), block=block, place=at)
    check_room(document, [note])
    return patch_of(document, landed(document, [note]))


def add_notes(
    document: Document, block: BlockId | None, texts: Iterable[str], new_id: IdSource
) -> Patch:
    """Add a note for each text that is not blank, in free slots and in their order.

    Raises DocumentError ``note.text_too_long``, ``limit.notes``.
    """
    clean = [note_text(text.strip()) for text in texts]
    return _add(document, block, [text for text in clean if text], new_id)


def _add(document: Document, block: BlockId | None, texts: list[str], new_id: IdSource) -> Patch:
    notes = [
        Note(id=note_id, text=text, block=block)
        for note_id, text in zip(fresh_ids(document, new_id, len(texts)), texts, strict=True)
    ]
    check_room(document, notes)
    if block is not None:
        places = free_places(document, block, len(notes))
        notes = [replace(note, place=at) for note, at in zip(notes, places, strict=True)]
    return patch_of(document, landed(document, notes))


def free_places(document: Document, block: BlockId, count: int) -> list[Place]:
    """Return where ``count`` new notes of the sheet's size go in a block."""
    taken = [note_rect(document, note) for note in document.notes_by_block[block]]
    return geometry.free_places(block, [NOTE_SIZES[document.header.note_size]] * count, taken)


def edit_text(document: Document, note_id: str, text: str) -> Patch:
    """Change what a note says. Raises DocumentError ``note.text_too_long``, ``note.unknown``."""
    return patch_of(document, [replace(note_of(document, note_id), text=note_text(text))])


def edit_description(document: Document, note_id: str, description: str) -> Patch:
    """Change a note's longer text. Raises DocumentError ``text.too_long``, ``note.unknown``."""
    return edit_descriptions(document, (note_id,), description)


def edit_descriptions(document: Document, ids: Iterable[str], description: str) -> Patch:
    """Give several notes the same longer text."""
    text = long_text(description)
    return patch_of(document, [replace(note, description=text) for note in notes_of(document, ids)])


def resize_note(
    document: Document, note_id: str, size: Size | None, place: Place | None = None
) -> Patch:
    """Give a note its own size, or with None the sheet's; ``place`` where a handle moved it too.

    A small heading has none of its own.

    The size is kept between the smallest and the largest a note can have, the note's centre in
    its block. Text that tidying had made small grows with its note; the sheet's size frees it.
    """
    note = note_of(document, note_id)
    if size is None or note.kind is NoteKind.HEADING:
        resized = chosen(note, size=None, text_size=None)
    else:
        given = clamped_size(finite_size(size))
        text_size = _text_size_with(note.text_size, note_size(document, note), given)
        resized = replace(note, size=given, text_size=text_size)
    if note.block is not None:
        at = finite_place(place or note.place)
        resized = replace(
            resized, place=settled_place(at, note_size(document, resized), note.block)
        )
    return patch_of(document, [resized])


def _text_size_with(text_size: float | None, before: Size, after: Size) -> float | None:
    """Return the size that a text may have once its note is another size."""
    if text_size is None or text_size >= EASY_TEXT:
        return text_size
    larger = (after.width * after.height) / (before.width * before.height)
    grown = text_size * max(1.0, larger) ** 0.5
    return grown if grown < EASY_TEXT else None


def refill_notes(document: Document, ids: Iterable[str], fill: str) -> Patch:
    """Give notes a palette colour, or ``auto``. Raises DocumentError ``note.fill_unknown``."""
    name = fill_name(fill)
    return patch_of(document, [chosen(note, fill=name) for note in notes_of(document, ids)])


def set_symbol(document: Document, ids: Iterable[str], symbol: str) -> Patch:
    """Give notes a line icon by its name, or an emoji; take theirs off with an empty one.

    Raises DocumentError ``text.too_long``, ``note.unknown``.
    """
    name = symbol_name(symbol)
    return patch_of(document, [replace(note, symbol=name) for note in notes_of(document, ids)])
