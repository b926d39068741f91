"""What is asked and said where a canvas and another version of it come together."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from canvasdesk.editing.checks import check_limits
from canvasdesk.editing.patch import Patch, patch_between
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.ui.canvas.desk import Desk

if TYPE_CHECKING:
    from canvasdesk.editing.merging import Conflict, Merge, Side


def ask_what_to_keep(
    merged: "Merge", mine: str, theirs: str, parent: QWidget
) -> "Mapping[Conflict, Side] | None":
    """Return which side a person chose in each conflict; None where nobody chose."""
    if merged.clean:
        return {}
    from canvasdesk.ui.dialogs.conflicts import ConflictsDialog

    dialog = ConflictsDialog(merged, mine, theirs, parent)
    return dialog.choices if dialog.exec() else None


def bring_in(desk: Desk, name: str, document: Document) -> Patch:
    """Have a canvas become what it is with another version, as one step to undo; return that.

    Raises DocumentError ``limit.*`` where both together are more than a canvas can hold.
    """
    check_limits(document)
    patch = patch_between(desk.document, document)
    desk.session.keep_extra(document)
    with desk.staying():
        desk.session.do(name, patch)
    return patch


def way_to(desk: Desk, patch: Patch) -> tuple[str, Callable[[], object] | None]:
    """Return what a notice offers to show of what a patch did: words for it, and what it does."""
    if not _on_sheet(desk.document, patch):
        return "", None
    return QCoreApplication.translate("Keeping", "Show"), partial(show_notes, desk, patch)


def counted(before: Document, after: Document) -> str:
    """Say how many notes came, became others and went; nothing where none did."""
    new, changed, gone = _counts(patch_between(before, after))
    translate = QCoreApplication.translate
    parts = [
        translate("Keeping", "New notes: {count}.").format(count=new) if new else "",
        translate("Keeping", "Changed notes: {count}.").format(count=changed) if changed else "",
        translate("Keeping", "Notes gone: {count}.").format(count=gone) if gone else "",
    ]
    return " ".join(filter(None, parts))


def show_notes(desk: Desk, patch: Patch) -> None:
    """Choose the notes that a patch brought or changed, as far as they are on the sheet."""
    desk.flush()
    notes = _on_sheet(desk.document, patch)
    if any(desk.document.notes[key].block is not desk.stage.view.block for key in notes):
        desk.show_block(None)
    desk.keep_in_sight(notes)
    desk.choose(key for key in notes if key in desk.stage.note_items)


def _on_sheet(document: Document, patch: Patch) -> list[str]:
    notes = document.notes
    return [key for key in patch.changes if key in notes and notes[key].block is not None]


def _counts(patch: Patch) -> tuple[int, int, int]:
    notes = [
        (change.before, change.after)
        for change in patch.changes.values()
        if isinstance(change.before or change.after, Note)
    ]
    new = sum(before is None for before, _ in notes)
    gone = sum(after is None for _, after in notes)
    return new, len(notes) - new - gone, gone
