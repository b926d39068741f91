"""The answers about customers that nobody was heard to say, as cards of their notes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, Qt

from canvasdesk.method.fields import field_definitions
from canvasdesk.method.guesses import guesses
from canvasdesk.model.blocks import GUIDED_ORDER
from canvasdesk.model.document import Document
from canvasdesk.model.fields import fits
from canvasdesk.model.records import FieldValue
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.drawn import colour_in, drawn_document
from canvasdesk.ui.canvas.parking_model import CAPTION_ROLE, FILL_ROLE, MARKS_ROLE, Index
from canvasdesk.ui.fields.words import said_value
from canvasdesk.ui.heard.words import field_label
from canvasdesk.ui.note_names import note_name

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Guess:
    """An answer that nobody was heard to say, by the ids of its note and its field."""

    note: str
    field: str


def guessed_answers(document: Document) -> tuple[Guess, ...]:
    """Return the guesses as one reads: blocks as they are worked on, what is parked at last."""
    found = guesses(document).by_note
    return tuple(
        Guess(note.id, field)
        for block in (*GUIDED_ORDER[document.mode], None)
        for note in document.notes_by_block[block]
        for field in found.get(note.id, ())
    )


class GuessesModel(QAbstractListModel):
    """The guesses of a canvas."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._guesses = guessed_answers(desk.document)
        self._drawn = drawn_document(desk)
        desk.session.document_changed.connect(self._on_document_changed)
        desk.standing.changed.connect(self._on_document_changed)

    @property
    def guesses(self) -> Sequence[Guess]:
        """The answers, as they stand."""
        return self._guesses

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._guesses)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        guess = self._guesses[index.row()]
        note = self._desk.document.notes[guess.note]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return note_name(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{note_name(note)}, {self._said(guess)}"
            case _ if role == CAPTION_ROLE:
                return self._said(guess)
            case _ if role == FILL_ROLE:
                return colour_in(self._drawn, note)
            case _ if role == MARKS_ROLE:
                return ()
        return None

    def _said(self, guess: Guess) -> str:
        value = self._desk.document.notes[guess.note].fields[guess.field]
        label = field_label(guess.field)
        said = answer_text(guess.field, value, self._desk.document)
        return f"{label}: {said}" if said else label

    def _on_document_changed(self) -> None:
        now, self._drawn = guessed_answers(self._desk.document), drawn_document(self._desk)
        if now != self._guesses:
            self.beginResetModel()
            self._guesses = now
            self.endResetModel()
        elif now:  # their texts and colours may be others
            self.dataChanged.emit(self.index(0), self.index(len(now) - 1))


def answer_text(field: str, value: FieldValue, document: Document) -> str:
    """Return an answer in words on one line; empty where the field's name says it all."""
    definition = field_definitions().get(field)
    if definition is None or not fits(definition, value):
        return " ".join(str(value).split())
    return " ".join(said_value(definition, value, document, QLocale()).split())
