"""Hints that somebody does not want to see again, or wants to see once more."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import check_room, line, note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.dismissals import DISMISSED, dismissal_id
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Entry


def dismiss_hint(document: Document, code: str, about: Iterable[str | BlockId]) -> Patch:
    """Do not give a hint again for notes (by their ids) or blocks.

    Raises DocumentError ``note.unknown``, ``limit.entries``.
    """
    entry = _entry(document, code)
    if entry is None:
        entry = Entry(id=dismissal_id(code), journal=DISMISSED)
        check_room(document, [entry])
    refs, fields = dict(entry.refs), dict(entry.fields)
    for one in about:
        if isinstance(one, BlockId):
            fields[one.value] = True
        else:
            refs[note_of(document, one).id] = ()
    changed = replace(
        entry,
        journal=DISMISSED,
        text=line(code),  # whatever somebody made of it
        refs=FrozenMap(refs),
        fields=FrozenMap(fields),
    )
    return patch_of(document, [changed])


def restore_hint(document: Document, code: str, about: Iterable[str | BlockId]) -> Patch:
    """Give a hint again for notes or blocks.

    An entry stays when nothing is left in it: to delete it here and to add to it elsewhere would
    be a conflict.
    """
    gone = frozenset(about)
    changed = [
        replace(entry, refs=entry.refs.without(*gone), fields=entry.fields.without(*gone))
        for entry in document.entries.values()
        if entry.journal == DISMISSED and entry.text == code
        if not gone.isdisjoint((*entry.refs, *entry.fields))
    ]
    return patch_of(document, changed)


def _entry(document: Document, code: str) -> Entry | None:
    record = document.records.get(dismissal_id(code))
    if record is None or isinstance(record, Entry):
        return record
    raise DocumentError("record.id_taken", record=record.id)
