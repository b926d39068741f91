"""The typed fields of notes."""

from dataclasses import replace

from canvasdesk.editing.checks import note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition, FieldType, check_value
from canvasdesk.model.records import FieldScalar, FieldValue
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
    return patch_of(document, [replace(note, fields=note.fields.with_(definition.id, clean))])


def clear_field(document: Document, note_id: str, field_id: str) -> Patch:
    """Empty a field of a note, a known one or not."""
    note = note_of(document, note_id)
    return patch_of(document, [replace(note, fields=note.fields.without(field_id))])


def _clean(value: FieldScalar) -> FieldScalar:
    return clean_text(value) if isinstance(value, str) else value
