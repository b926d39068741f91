"""The typed fields of notes and of entries."""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.checks import entry_of, note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition, FieldType, check_value
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Entry, FieldScalar, FieldValue, Note
from canvasdesk.model.text import clean_text


def set_field(
    document: Document, record_id: str, definition: FieldDefinition, value: FieldValue
) -> Patch:
    """Fill a field of a note or of an entry in.

    Raises DocumentError ``field.*`` where the field cannot hold the value, ``record.unknown``
    where a reference leads nowhere, ``note.unknown``.
    """
    return set_fields(document, (record_id,), definition, value)


def set_fields(
    document: Document, ids: Iterable[str], definition: FieldDefinition, value: FieldValue
) -> Patch:
    """Fill the same field of several notes or entries in, as ``set_field`` does."""
    records = [_holder(document, record_id) for record_id in ids]
    check_value(definition, value)
    clean = tuple(map(_clean, value)) if isinstance(value, tuple) else _clean(value)
    rule = definition.rule.item or definition.rule
    if rule.type is FieldType.REFERENCE:
        for reference in clean if isinstance(clean, tuple) else (clean,):
            if reference not in document.records:
                raise DocumentError("record.unknown", record=reference)
    return patch_of(
        document,
        [
            replace(
                _without_unknown(record, definition.id),
                fields=record.fields.with_(definition.id, clean),
            )
            for record in records
        ],
    )


def clear_field(document: Document, record_id: str, field_id: str) -> Patch:
    """Empty a field of a note or of an entry, a known one or not."""
    return clear_fields(document, (record_id,), field_id)


def clear_fields(document: Document, ids: Iterable[str], field_id: str) -> Patch:
    """Empty the same field of several notes or entries."""
    records = [_holder(document, record_id) for record_id in ids]
    return patch_of(
        document,
        [
            replace(_without_unknown(record, field_id), fields=record.fields.without(field_id))
            for record in records
        ],
    )


def _holder(document: Document, record_id: str) -> Note | Entry:
    if isinstance(document.records.get(record_id), Entry):
        return entry_of(document, record_id)
    return note_of(document, record_id)


def _without_unknown(record: Note | Entry, field_id: str) -> Note | Entry:
    """Return a record without a value of unknown shape: it would come back for an empty field."""
    unknown = record.extra.get("fields")
    if not isinstance(unknown, FrozenMap) or field_id not in unknown:
        return record
    rest = unknown.without(field_id)
    extra = record.extra.with_("fields", rest) if rest else record.extra.without("fields")
    return replace(record, extra=extra)


def _clean(value: FieldScalar) -> FieldScalar:
    return clean_text(value) if isinstance(value, str) else value
