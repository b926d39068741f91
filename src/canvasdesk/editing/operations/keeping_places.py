"""Laying out notes that lay somewhere already: as near to it as the room their texts take lets."""

from collections.abc import Sequence, Set
from dataclasses import replace

from canvasdesk.editing.operations.arranging import Measure, arrange_notes
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.apart import places_apart
from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteSize, Place, Size

_SIZES = (None, NOTE_SIZES[NoteSize.SMALL], Size(99.0, 30.0), Size(63.0, 24.0))
"""What is tried in turn, for all notes of a block: the sheet's own size, then smaller ones."""

_LAST = Place(0.0, 10_000.0)
"""Lower than any block reaches: a note that is wanted nowhere chooses last."""


def keep_places(document: Document, placed: Set[str], measure: Measure) -> Patch:
    """Return the patch that lays out all blocks, the ``placed`` notes near where they lie.

    Other notes of their blocks come into the room that is left. A block that does not hold its
    notes so, or has none of the ``placed`` ones, is arranged in reading order.
    """
    changed: list[Note] = []
    others: list[BlockId] = []
    for block in BlockId:
        notes = document.notes_by_block[block]
        has_one = any(note.id in placed for note in notes)
        kept = _kept(block, notes, placed, measure) if has_one else None
        if kept is None:
            others.append(block)
        else:
            changed += kept
    return arrange_notes(document, others, measure).then(patch_of(document, changed))


def _kept(
    block: BlockId, notes: Sequence[Note], placed: Set[str], measure: Measure
) -> list[Note] | None:
    wanted = [note.place if note.id in placed else _LAST for note in notes]
    for size in _SIZES:
        sized = [replace(note, size=size) for note in notes]
        measured = [measure(note) for note in sized]
        if not all(fit.keeps_words for fit in measured):
            continue
        places = places_apart(block, wanted, [fit.size for fit in measured])
        if places is not None:
            return [replace(n, place=p) for n, p in zip(sized, places, strict=True)]
    return None
