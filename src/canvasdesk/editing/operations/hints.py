"""Hints that somebody does not want to see again, or wants to see once more."""

from dataclasses import replace

from canvasdesk.editing.checks import check_room, line, note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.dismissals import DISMISSED, dismissal_id
from canvasdesk.model.document import Document
from canvasdesk.model.records import Entry


def dismiss_hint(document: Document, code: str, about: str | BlockId) -> Patch:
    """Do not give a hint again for a note (by its id) or a block.

    Raises DocumentError ``note.unknown``, ``limit.entries``.
    """
    entry = _entry(document, code)
    if entry is None:
        entry = Entry(id=dismissal_id(code), journal=DISMISSED, text=line(code))
        check_room(document, [entry])
    if isinstance(about, BlockId):
        changed = replace(entry, fields=entry.fields.with_(about.value, True))
    else:
        changed = replace(entry, refs=entry.refs.with_(note_of(document, about).id, ()))
    return patch_of(document, [changed])


def restore_hint(document: Document, code: str, about: str | BlockId) -> Patch:
    """Give a hint again for a note or a block.

    An entry stays when nothing is left in it: to delete it here and to add to it elsewhere would
    be a conflict. Raises DocumentError ``entry.unknown``.
    """
    changed = [
        replace(entry, refs=entry.refs.without(about), fields=entry.fields.without(about))
        for entry in document.entries.values()
        if entry.journal == DISMISSED and entry.text == code
        if about in entry.refs or about in entry.fields
    ]
    if not changed:
        raise DocumentError("entry.unknown", record=dismissal_id(code))
    return patch_of(document, changed)


def _entry(document: Document, code: str) -> Entry | None:
    record = document.records.get(dismissal_id(code))
    if record is None or isinstance(record, Entry):
        return record
    raise DocumentError("record.id_taken", record=record.id)
