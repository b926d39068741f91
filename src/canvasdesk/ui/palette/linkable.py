"""Which notes others can be linked to, as rows of the palette: the likeliest first."""

import math
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from canvasdesk.layout.layout import SheetLayout
from canvasdesk.layout.notes import note_swatch
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.linking import are_linked
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.palette.entries import LINK_KEY, Entry, block_names

_WHOM = (BlockId.CUSTOMER_SEGMENTS, BlockId.VALUE_PROPOSITIONS)


def linkable(
    document: Document,
    drawn: Document,
    layout: SheetLayout,
    notes: Sequence[str],
    link: Callable[[str], object],
    unlink: Callable[[str], object],
) -> list[Entry]:
    """Return the notes that some notes can be linked to, and those they are linked to already.

    Customers and values come first, the nearest of them before the others. ``drawn`` is the
    document in the colours of the sheet.
    """
    names, parked = block_names(document), QCoreApplication.translate("Palette", "Parked")
    here = document.notes[notes[0]]
    found: list[tuple[tuple[bool, float], Entry]] = []
    for note in document.notes.values():
        text = " ".join(note_name(note).split())
        if (
            not (note.text.strip() or note.picture)
            or note.kind is NoteKind.HEADING
            or list(notes) == [note.id]
        ):
            continue
        linked = are_linked(document, notes, note.id)
        block = names[note.block][0] if note.block is not None else parked
        aside = QCoreApplication.translate("Palette", "{block} · linked ✓") if linked else block
        entry = Entry(
            f"{LINK_KEY}{note.id}",
            text,
            partial(unlink if linked else link, note.id),
            aside.format(block=block) if linked else block,
            colour=note_swatch(drawn.notes[note.id], drawn.tags).fill,
        )
        whom = note.block in _WHOM and note.block is not here.block
        found.append(((not whom, _away(layout, here, note)), entry))
    return [entry for _, entry in sorted(found, key=lambda one: one[0])]


def _away(layout: SheetLayout, one: Note, other: Note) -> float:
    """Return how far apart notes lie; those that are not on the sheet shown come last."""
    if one.id not in layout.notes or other.id not in layout.notes:
        return math.inf
    return math.dist(layout.notes[one.id].rect.centre, layout.notes[other.id].rect.centre)
