"""Fields and their values in words of the window's language; the data files have them in English.

``packaging/translations.py`` collects the texts of the data files in the context used here.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition, FieldType, fits, value_keys
from canvasdesk.model.records import FieldValue, Note
from canvasdesk.ui.fields.written import written
from canvasdesk.ui.note_names import note_name

CONTEXT = "Fields"


def in_window_language(text: str) -> str:
    """Return a text of the data files as the window says it."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def field_label(field: FieldDefinition) -> str:
    """Return what a field is called."""
    return in_window_language(field.label)


def field_hint(field: FieldDefinition) -> str:
    """Return what helps to fill a field in; empty where nothing has to be said."""
    return in_window_language(field.hint)


def choice_word(field: FieldDefinition, key: str) -> str:
    """Return what one of a field's choices or steps is called."""
    return in_window_language(field.words.get(key, "")) or key


def said_value(
    field: FieldDefinition, value: FieldValue, document: Document, locale: QLocale
) -> str:
    """Return a value in words; empty for a flag, whose label says it all."""
    rule = field.rule.item or field.rule
    if rule.type is FieldType.FLAG and not isinstance(value, tuple):
        return ""
    if field.words:
        return ", ".join(choice_word(field, key) for key in value_keys(value))
    values = value if isinstance(value, tuple) else (value,)
    if rule.type is FieldType.REFERENCE:
        notes = (document.notes.get(str(each)) for each in values)
        return ", ".join(note_name(note) for note in notes if note is not None)
    return ", ".join(written(rule, each, locale) for each in values)


def said_marks(
    note: Note, fields: Mapping[str, FieldDefinition], *, unheard: bool = False
) -> Iterator[str]:
    """Yield in words what the marks on a note say, in their order."""
    if note.private:
        yield QCoreApplication.translate("Canvas", "private")
    for key, field in fields.items():
        value = note.fields.get(key)
        if value is None or not field.marks or not fits(field, value):
            continue
        marked = [each for each in value_keys(value) if each in field.marks]
        if marked == ["true"]:
            yield field_label(field)
        elif marked:
            said = ", ".join(choice_word(field, each) for each in marked)
            yield f"{field_label(field)}: {said}"
    if unheard:
        yield QCoreApplication.translate("Canvas", "guessed, heard from nobody yet")
