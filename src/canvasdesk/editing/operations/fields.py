"""The typed fields of notes."""

from dataclasses import replace

from canvasdesk.editing.checks import note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition, FieldType, check_value
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import FieldScalar, FieldValue, Note
from canvasdesk.model.text import clean_text


def set_field(
    document: Document, note_id: str, definition: FieldDefinition, value: FieldValue
) -> Patch:
    """Fill a field of a note in.

    Raises DocumentError ``field.*`` where the field cannot hold the value, ``record.unknown``
    where a reference leads nowhere, ``note.unknown``.
    """
    note = note_of(document, note_id)
    check_value(definition, value)
    clean = tuple(map(_clean, value)) if isinstance(value, tuple) else _clean(value)
    rule = definition.rule.item or definition.rule
    if rule.type is FieldType.REFERENCE:
        for reference in clean if isinstance(clean, tuple) else (clean,):
            if reference not in document.records:
                raise DocumentError("record.unknown", record=reference)
    fields = note.fields.with_(definition.id, clean)
    return patch_of(document, [replace(_without_unknown(note, definition.id), fields=fields)])


def clear_field(document: Document, note_id: str, field_id: str) -> Patch:
    """Empty a field of a note, a known one or not."""
    note = note_of(document, note_id)
    fields = note.fields.without(field_id)
    return patch_of(document, [replace(_without_unknown(note, field_id), fields=fields)])


def _without_unknown(note: Note, field_id: str) -> Note:
    """Return a note without a value of unknown shape, which would come back for an empty field."""
    unknown = note.extra.get("fields")
    if not isinstance(unknown, FrozenMap) or field_id not in unknown:
        return note
    rest = unknown.without(field_id)
    extra = note.extra.with_("fields", rest) if rest else note.extra.without("fields")
    return replace(note, extra=extra)


def _clean(value: FieldScalar) -> FieldScalar:
    return clean_text(value) if isinstance(value, str) else value
