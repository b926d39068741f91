"""What a person does to entries, each one step to undo; lists, menus and drops call it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.entries import attach_entry, date_entry, detach_entry
from canvasdesk.editing.operations.records import delete_records, set_private
from canvasdesk.editing.patch import Patch
from canvasdesk.model.document import Document
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.heard import said as saying
from canvasdesk.ui.heard.said import Refs, Said


def put_down(desk: Desk, said: Said, refs: Refs, entry: str) -> bool:
    """Put what was heard into the log under an id; say whether that was done."""
    before = desk.document
    if desk.editable:
        name = QCoreApplication.translate("Heard", "Write down what was heard")
        desk.do(name, lambda document: saying.put_down(document, said, refs, lambda: entry))
    return desk.document is not before


def change(desk: Desk, entry: str, said: Said) -> None:
    """Have an entry say something else; one without words is deleted."""
    if entry not in desk.document.entries or not desk.editable:
        return
    if not said.text.strip():
        delete(desk, [entry])
        return
    name = QCoreApplication.translate("Heard", "Edit what was heard")
    desk.do(name, lambda document: saying.change(document, entry, said))


def delete(desk: Desk, entries: Sequence[str]) -> None:
    """Delete entries."""
    if entries and desk.editable:
        name = QCoreApplication.translate("Heard", "Delete what was heard")
        desk.do(name, lambda document: delete_records(document, entries))


def undate(desk: Desk, entry: str) -> None:
    """Say that nobody knows when an entry is from."""
    if desk.editable:
        name = QCoreApplication.translate("Heard", "Date what was heard")
        desk.do(name, lambda document: date_entry(document, entry, ""))


def make_private(desk: Desk, entries: Sequence[str], private: bool) -> None:
    """Have entries be private, or no longer so."""
    if entries and desk.editable:
        name = QCoreApplication.translate("Heard", "Make private")
        if not private:
            name = QCoreApplication.translate("Heard", "Make no longer private")
        desk.do(name, lambda document: set_private(document, entries, private))


def attach(
    desk: Desk, entries: Sequence[str], notes: Sequence[str], fields: tuple[str, ...] = ()
) -> None:
    """Say that entries are about notes, or about some answers on them; as one step."""
    here = [entry for entry in entries if entry in desk.document.entries]
    if not here or not notes:
        return
    if desk.editable:
        name = QCoreApplication.translate("Heard", "Attach to a note")
        desk.do(name, lambda document: _attached(document, here, notes, fields))


def detach(desk: Desk, entry: str, note: str) -> None:
    """Say that an entry is not about a note."""
    if desk.editable:
        name = QCoreApplication.translate("Heard", "Detach from a note")
        desk.do(name, lambda document: detach_entry(document, entry, note))


def speak_to(desk: Desk, entry: str, note: str, field: str) -> None:
    """Have an entry speak to one more answer on a note, or no longer; to none means to all."""
    refs = desk.document.entries[entry].refs.get(note, ())
    there = set(refs) ^ {field}
    kept = tuple(key for key in (*refs, field) if key in there)
    if desk.editable:
        name = QCoreApplication.translate("Heard", "Say which answer it speaks to")
        desk.do(name, lambda document: attach_entry(document, entry, note, kept))


def speak_to_all(desk: Desk, entry: str, note: str) -> None:
    """Have an entry speak to all answers on a note."""
    if desk.editable:
        name = QCoreApplication.translate("Heard", "Say which answer it speaks to")
        desk.do(name, lambda document: attach_entry(document, entry, note))


def _attached(
    document: Document, entries: Sequence[str], notes: Sequence[str], fields: tuple[str, ...]
) -> Patch:
    patch = Patch()
    for entry in entries:
        for note in notes:
            made = patch.apply(document)
            if note not in made.entries[entry].refs or fields:
                patch = patch.then(attach_entry(made, entry, note, fields))
    return patch
