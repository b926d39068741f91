"""Notes are put away, and come back: whatever list or sheet they are chosen in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.archiving import archive_notes, restore_notes
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.ui.canvas.desk import Desk


def put_away(desk: Desk, notes: Sequence[str]) -> None:
    """Put notes away."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Put notes away")
        desk.do(name, lambda document: archive_notes(document, notes))


def bring_back(desk: Desk, notes: Sequence[str]) -> None:
    """Bring notes back that were put away, and choose those that are on the sheet again."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Bring notes back")
        desk.do(name, lambda document: restore_notes(document, notes))
        shown = [note for note in notes if note in desk.stage.note_items]
        if shown:
            desk.choose(shown)


def delete_put_away(desk: Desk, notes: Sequence[str]) -> None:
    """Delete notes that were put away."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Delete notes")
        desk.do(name, lambda document: delete_records(document, notes))
