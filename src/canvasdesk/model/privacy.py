"""Who sees what. Every way out of a document goes through ``seen_by`` first."""

from dataclasses import replace
from enum import StrEnum

from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import (
    HEADER_ID,
    AnyRecord,
    Entry,
    FieldValue,
    Header,
    Note,
    UnknownRecord,
    linked_ids,
    picture_of,
)


class Audience(StrEnum):
    """For whom a picture or a file is made."""

    OWNER = "owner"
    OTHERS = "others"


def seen_by(document: Document, audience: Audience) -> Document:
    """Return the document as ``audience`` may see it.

    Others see no private record, no link from or to a private note, no private tag on a note, no
    picture that is private or that private records alone show, no entry about private notes alone,
    and no field that refers to a private record. What this program does not understand is left
    out where it names a private record. The header is always there; a private one is emptied of
    all but what the picture needs. Where anything is private, unknown top-level keys of the file
    are left out: they may tell of it.
    """
    if audience is Audience.OWNER or not any(r.private for r in document.records.values()):
        return document
    # The header's id is no secret, and a word that texts hold.
    hidden = {record.id for record in document.records.values() if record.private} - {HEADER_ID}
    hidden |= _hidden_pictures(document)
    kept = [
        _without_hidden(record, hidden)
        for record in document.records.values()
        if record.id not in hidden and not record.private and not _tells_of(record, hidden)
    ]
    header = document.header
    if header.private:
        kept.append(
            type(header)(
                mode=header.mode,
                language=header.language,
                direction=header.direction,
                mirrored_grid=header.mirrored_grid,
                note_size=header.note_size,
            )
        )
    return Document(FrozenMap((record.id, record) for record in kept))


def _hidden_pictures(document: Document) -> set[str]:
    """Return the pictures that private records show and no others."""
    shown = [(picture_of(record), record.private) for record in document.records.values()]
    open_ones = {picture for picture, private in shown if not private}
    return {picture for picture, private in shown if private} - open_ones - {""}


def _tells_of(record: AnyRecord, hidden: set[str]) -> bool:
    if isinstance(record, UnknownRecord):
        return _mentions(record.extra, hidden)
    if isinstance(record, Entry):
        return bool(record.refs) and hidden.issuperset(record.refs)
    return not hidden.isdisjoint(linked_ids(record))


def _without_hidden(record: AnyRecord, hidden: set[str]) -> AnyRecord:
    if _mentions(record.extra, hidden):
        rest = FrozenMap(entry for entry in record.extra.items() if not _mentions(entry, hidden))
        record = replace(record, extra=rest)
    if isinstance(record, Header):
        return replace(record, logo="") if record.logo in hidden else record
    if isinstance(record, Entry):
        fields, refs = _fields_without(record.fields, hidden), record.refs.without(*hidden)
        changed = (fields, refs) != (record.fields, record.refs)
        return replace(record, fields=fields, refs=refs) if changed else record
    if not isinstance(record, Note):
        return record
    tags = tuple(tag for tag in record.tags if tag not in hidden)
    fields = _fields_without(record.fields, hidden)
    picture = "" if record.picture in hidden else record.picture
    if (tags, fields, picture) == (record.tags, record.fields, record.picture):
        return record
    return replace(record, tags=tags, fields=fields, picture=picture)


def _fields_without(
    fields: FrozenMap[str, FieldValue], hidden: set[str]
) -> FrozenMap[str, FieldValue]:
    return FrozenMap(
        (key, tuple(item for item in value if item not in hidden))
        if isinstance(value, tuple)
        else (key, value)
        for key, value in fields.items()
        if isinstance(value, tuple) or value not in hidden
    )


def _mentions(value: object, ids: set[str]) -> bool:
    """Say whether a frozen JSON value holds one of ``ids``, as a key or a text, at any depth."""
    if isinstance(value, FrozenMap):
        return any(_mentions(entry, ids) for entry in value.items())
    if isinstance(value, tuple):
        return any(_mentions(item, ids) for item in value)
    return value in ids
