"""Which notes lie on paper and can show symbols and pictures: all but small headings."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk


def without_headings(desk: Desk, notes: Iterable[str]) -> tuple[str, ...]:
    """Return those of some notes that lie on paper, where symbols and pictures can be."""
    known = desk.document.notes
    return tuple(key for key in notes if known[key].kind is not NoteKind.HEADING)


def chosen_papers(desk: Desk) -> tuple[str, ...]:
    """Return the chosen notes without small headings; says so where only such are chosen."""
    papers = without_headings(desk, desk.selection.notes)
    if desk.selection and not papers:
        text = QCoreApplication.translate("Canvas", "Headings are words only. Choose a note.")
        desk.hint_changed.emit(text)
    return papers
