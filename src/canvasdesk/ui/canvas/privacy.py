"""What keeps notes private: others get nothing of them, on paper or in files."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.records import set_private
from canvasdesk.ui.canvas.desk import Desk


def are_private(desk: Desk, notes: Sequence[str]) -> bool:
    """Say whether all of some notes are private."""
    there = [note for key in notes if (note := desk.document.notes.get(key)) is not None]
    return bool(there) and all(note.private for note in there)


def set_private_of(desk: Desk, notes: Sequence[str], private: bool) -> None:
    """Make notes private, or no longer so."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Make notes private")
        if not private:
            name = QCoreApplication.translate("Canvas", "Make notes no longer private")
        desk.flush()
        desk.do(name, lambda document: set_private(document, notes, private))


def set_chosen_private(desk: Desk, private: bool) -> None:
    """Make the chosen notes private, or no longer so."""
    set_private_of(desk, desk.selection.notes, private)
