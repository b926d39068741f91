"""Entries on their way from the log onto a note."""

from PySide6.QtCore import QMimeData, QPointF

from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard.changes import attach

ENTRIES_MIME = "application/x-canvasdesk-entries"
"""Ids of entries, one a line; within one window only."""


def holds_entries(data: QMimeData) -> bool:
    """Say whether data is of entries."""
    return data.hasFormat(ENTRIES_MIME)


def note_below(desk: Desk, at: QPointF) -> str | None:
    """Return the note that takes an entry at a point of the sheet; small headings take none."""
    note = desk.stage.note_at(at)
    found = desk.document.notes.get(note or "")
    return note if found is not None and found.kind is not NoteKind.HEADING else None


def attach_dropped(desk: Desk, data: QMimeData, at: QPointF) -> None:
    """Attach the entries in data to the note at a point of the sheet."""
    note = note_below(desk, at)
    ids = bytes(data.data(ENTRIES_MIME).data()).decode().split("\n")
    if note is not None:
        attach(desk, ids, [note])
