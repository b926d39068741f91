"""What a note is called where it is listed or spoken: by its text, else by what is on it."""

from PySide6.QtCore import QCoreApplication

from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind


def note_name(note: Note) -> str:
    """Return a note's text, or a word for a note that has none."""
    text = note.text.strip()
    if text:
        return text
    if note.picture:
        return QCoreApplication.translate("Canvas", "Picture")
    return QCoreApplication.translate("Canvas", "Empty note")


def spoken_note(note: Note, document: Document) -> str:
    """Return what a screen reader says of a note: its name, its symbol, what its marks say."""
    if note.kind is NoteKind.HEADING:  # which shows none
        return note_name(note)
    said = [_with_symbol(note)]
    if note.fields or note.private:
        # Words of fields, for notes that have any.
        from canvasdesk.method.fields import field_definitions
        from canvasdesk.model.guesses import unheard_of
        from canvasdesk.ui.fields.words import said_marks

        fields = field_definitions()
        said += said_marks(note, fields, unheard=bool(unheard_of(note, document, fields)))
    return ", ".join(said)


def _with_symbol(note: Note) -> str:
    if not note.symbol:
        return note_name(note)
    from canvasdesk.method.symbols import symbol_named  # the table of symbols, for notes with one

    symbol = symbol_named(note.symbol)
    spoken = QCoreApplication.translate("Canvas", "{note}, with the symbol “{symbol}”")
    return spoken.format(note=note_name(note), symbol=symbol.name if symbol else note.symbol)


_SHORT = 40


def short_name(note: Note) -> str:
    """Return what a note is called within a sentence: one line, cut where it is long."""
    name = " ".join(note_name(note).split())
    return name if len(name) <= _SHORT else f"{name[: _SHORT - 1].rstrip()}…"
