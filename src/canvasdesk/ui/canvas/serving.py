"""Saying whom notes serve: what the brush does on the sheet and in the outline, and what it says.

Only arrows are stored; colours follow from them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.links import add_link
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.patch import Patch
from canvasdesk.model.document import Document
from canvasdesk.model.threads import customers, joining, served, through
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas import thread_words as words
from canvasdesk.ui.canvas.desk import Desk


def first_customer(desk: Desk) -> str | None:
    """Return the customer that what is chosen is, or the first one it serves."""
    there = {note.id for note in customers(desk.document)}
    chosen = desk.selection.notes
    whom = served(desk.document)
    serving = (customer for note in chosen for customer in whom.get(note, ()))
    return next((note for note in chosen if note in there), None) or next(serving, None)


def is_linked(document: Document, note: str, customer: str) -> bool:
    """Say whether an arrow joins a note and a customer."""
    return bool(joining(document, note, customer))


def toggle_served(desk: Desk, notes: Sequence[str], customer: str) -> None:
    """Link notes to a customer, as one step; unlink them where all of them are."""
    document = desk.document
    meant = [note for note in notes if note != customer and _can_serve(document, note)]
    if not meant or not desk.editable:
        return
    before = served(document)
    if all(is_linked(document, note, customer) for note in meant):
        gone = [link for note in meant for link in joining(document, note, customer)]
        name = QCoreApplication.translate("Canvas", "Unlink from a customer")
        desk.do(name, lambda document: delete_records(document, gone))
    else:
        new = [note for note in meant if not is_linked(document, note, customer)]
        name = QCoreApplication.translate("Canvas", "Link to a customer")
        desk.do(name, lambda document: _linked(desk, document, new, customer))
    if desk.document is not document:
        was = customer in before.get(meant[0], ())
        desk.hint_changed.emit(_told(desk.document, meant, customer, indirectly_before=was))


def _can_serve(document: Document, note: str) -> bool:
    found = document.notes.get(note)
    return found is not None and found.kind is not NoteKind.HEADING


def _linked(desk: Desk, document: Document, notes: Sequence[str], customer: str) -> Patch:
    patch = Patch()
    for note in notes:
        patch = patch.then(add_link(patch.apply(document), note, customer, desk.new_id))
    return patch


def _told(
    document: Document, notes: Sequence[str], customer: str, *, indirectly_before: bool
) -> str:
    """Return what is said of notes that were just linked to a customer or unlinked."""
    linked, whom = is_linked(document, notes[0], customer), document.notes[customer]
    if len(notes) > 1:
        return words.several_linked(len(notes), whom, linked=linked)
    other = through(document, notes[0], customer)
    if linked and not indirectly_before:
        other = None
    by = document.notes[other] if other is not None else None
    return words.one_linked(document.mode, document.notes[notes[0]], whom, by, linked=linked)


def spoken_link(document: Document, note: str, customer: str) -> str:
    """Return what a screen reader says of a note while the brush is in the hand.

    Of the customer itself and of what is no note, that is nothing.
    """
    if note == customer or not _can_serve(document, note):
        return ""
    direct = is_linked(document, note, customer)
    indirect = not direct and customer in served(document).get(note, ())
    return words.link_state(document.notes[customer], direct=direct, indirect=indirect)
