"""What can be done to records of any kind."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.assets import without_unused
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.dismissals import DISMISSED
from canvasdesk.model.document import Document
from canvasdesk.model.records import HEADER_ID, AnyRecord, Entry, Note, linked_ids


def delete_records(document: Document, ids: Iterable[str]) -> Patch:
    """Delete records. Notes take their links along, and pictures that nothing else shows.

    A tag or a picture comes off what has it, a note off the entries about it. An entry
    that was about private notes alone is private itself then: others have not seen it before.

    Raises DocumentError ``record.unknown``, ``header.required``.
    """
    gone = {record.id for record in _records_of(document, ids)}
    if HEADER_ID in gone:
        raise DocumentError("header.required")
    gone |= {one.id for one in document.records.values() if not gone.isdisjoint(linked_ids(one))}
    stripped: list[AnyRecord] = [
        _stripped(note, gone)
        for note in document.records.values()
        if isinstance(note, Note)
        and note.id not in gone
        and gone.intersection((*note.tags, note.picture))
    ]
    if document.header.logo in gone:
        stripped.append(replace(document.header, logo=""))
    entries = [
        _about_others(document, entry, gone)
        for entry in document.entries.values()
        if entry.id not in gone and not gone.isdisjoint(entry.refs)
    ]
    return without_unused(document, patch_of(document, [*stripped, *entries], remove=sorted(gone)))


def _stripped(note: Note, gone: set[str]) -> Note:
    tags = tuple(tag for tag in note.tags if tag not in gone)
    return replace(note, tags=tags, picture="" if note.picture in gone else note.picture)


def _about_others(document: Document, entry: Entry, gone: set[str]) -> Entry:
    """Return an entry that is about notes which are gone as one about the rest."""
    refs, records = entry.refs.without(*gone), document.records
    hidden = not refs and all(key in records and records[key].private for key in entry.refs)
    private = entry.private or (hidden and entry.journal != DISMISSED)
    return replace(entry, refs=refs, private=private)


def set_private(document: Document, ids: Iterable[str], private: bool) -> Patch:
    """Mark records as private, or no longer so. Raises DocumentError ``record.unknown``."""
    return patch_of(
        document, [replace(record, private=private) for record in _records_of(document, ids)]
    )


def _records_of(document: Document, ids: Iterable[str]) -> list[AnyRecord]:
    found: list[AnyRecord] = []
    for record_id in dict.fromkeys(ids):
        if record_id not in document.records:
            raise DocumentError("record.unknown", record=record_id)
        found.append(document.records[record_id])
    return found
