"""Entries of a canvas's journals, such as what customers said."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from canvasdesk.editing.checks import check_room, entry_of, fresh_ids, line, long_text, note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Entry


def add_entry(
    document: Document,
    journal: str,
    text: str,
    when: str,
    new_id: IdSource,
    refs: Mapping[str, tuple[str, ...]] = FrozenMap(),
) -> Patch:
    """Put something down in a journal.

    ``when`` is an ISO date, with a time of day or without, or empty. ``refs`` maps the ids of the
    notes it is about to the fields it speaks to; none means all of the note.

    Raises DocumentError ``entry.when``, ``note.unknown``, ``text.too_long``, ``limit.entries``.
    """
    for note_id in refs:
        note_of(document, note_id)
    (entry_id,) = fresh_ids(document, new_id, 1)
    entry = Entry(
        id=entry_id,
        journal=line(journal),
        text=long_text(text),
        when=_moment(when),
        refs=FrozenMap(refs),
    )
    check_room(document, [entry])
    return patch_of(document, [entry])


def edit_entry(document: Document, entry_id: str, text: str) -> Patch:
    """Change an entry's words. Raises DocumentError ``entry.unknown``, ``text.too_long``."""
    return patch_of(document, [replace(entry_of(document, entry_id), text=long_text(text))])


def date_entry(document: Document, entry_id: str, when: str) -> Patch:
    """Say when an entry is from. Raises DocumentError ``entry.unknown``, ``entry.when``."""
    return patch_of(document, [replace(entry_of(document, entry_id), when=_moment(when))])


def attach_entry(
    document: Document, entry_id: str, note_id: str, fields: tuple[str, ...] = ()
) -> Patch:
    """Say that an entry is about a note, or about some of its fields.

    Raises DocumentError ``entry.unknown``, ``note.unknown``.
    """
    entry, note = entry_of(document, entry_id), note_of(document, note_id)
    return patch_of(document, [replace(entry, refs=entry.refs.with_(note.id, fields))])


def detach_entry(document: Document, entry_id: str, note_id: str) -> Patch:
    """Say that an entry is not about a note. Raises DocumentError ``entry.unknown``."""
    entry = entry_of(document, entry_id)
    return patch_of(document, [replace(entry, refs=entry.refs.without(note_id))])


def _moment(when: str) -> str:
    when = when.strip()
    try:
        if when and date.fromisoformat(when[:10]).isoformat() == when[:10]:
            datetime.fromisoformat(when)
            return when
    except ValueError:
        pass
    if when:
        raise DocumentError("entry.when", value=when)
    return ""
