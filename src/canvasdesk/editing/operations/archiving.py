"""Notes are put away and brought back. Put away, they stay in the file and are seen nowhere."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import notes_of
from canvasdesk.editing.ordering import landed
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import note_size, settled_place
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note, chosen


def archive_notes(document: Document, ids: Iterable[str]) -> Patch:
    """Put notes away; their links stay with them. Raises DocumentError ``note.unknown``."""
    return patch_of(document, [chosen(note, archived=True) for note in notes_of(document, ids)])


def restore_notes(document: Document, ids: Iterable[str]) -> Patch:
    """Bring notes back to where they lay, on top; parked ones go to the end of the parking place.

    Raises DocumentError ``note.unknown`` where one was not put away.
    """
    wanted = set(ids)
    unknown = wanted - document.archived_notes.keys()
    if unknown:
        raise DocumentError("note.unknown", record=min(unknown))
    away = [note for note in document.archived_notes.values() if note.id in wanted]
    return patch_of(document, landed(document, [_restored(document, note) for note in away]))


def _restored(document: Document, note: Note) -> Note:
    restored = chosen(note, archived=False)
    if note.block is None:
        return restored
    # The sheet's notes may have got another size meanwhile.
    place = settled_place(note.place, note_size(document, note), note.block)
    return replace(restored, place=place)
