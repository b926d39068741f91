"""Arranging all notes of blocks anew, by the room their texts really take."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.flow import Flow, fanned, flow_columns, flow_rows
from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteSize, Size

Measure = Callable[[Note, Size], Size]
"""Gives the size a note is drawn at when it is meant to have another; ``layout`` has one."""


def arrange_notes(document: Document, blocks: Iterable[BlockId], measure: Measure) -> Patch:
    """Return the patch that puts the notes of blocks in slots, in reading order.

    The sheet's note size is used where it fits, else the small one; a block that is too full even
    so has its notes lie on one another as little as they must.
    """
    changed: list[Note] = []
    for block in blocks:
        notes = document.notes_by_block[block]
        size, flow = _best_flow(block, notes, document.header.note_size, measure)
        changed += [
            replace(note, place=place, size=size)
            for note, place in zip(notes, flow.places, strict=True)
        ]
    return patch_of(document, changed)


def _best_flow(
    block: BlockId, notes: Sequence[Note], usual: NoteSize, measure: Measure
) -> tuple[Size | None, Flow]:
    small = NOTE_SIZES[NoteSize.SMALL]
    tried: list[tuple[Size | None, Flow, list[Size]]] = []
    for size in (None, small):
        sizes = [measure(note, size or NOTE_SIZES[usual]) for note in notes]
        for flow in (flow_rows(block, sizes), flow_columns(block, sizes)):
            if not flow.overflow:
                return size, flow
            tried.append((size, flow, sizes))
    size, flow, sizes = min(tried, key=lambda entry: entry[1].overflow)
    return size, fanned(block, flow, sizes)
