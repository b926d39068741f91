"""Marks and values of notes in words, for screen readers and the filter."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from canvasdesk.method.fields import field_definitions
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Entry, Header, Note
from canvasdesk.ui.fields.words import said_value
from canvasdesk.ui.note_names import spoken_note

FIELDS = field_definitions()


def said(note: Note, *others: Entry) -> str:
    document = document_of([Header(), note, *others])
    return spoken_note(note, document)


def test_a_reader_hears_what_the_marks_say() -> None:
    fields = FrozenMap({"star": True, "feeling": -2, "certainty": "guess", "period": "month"})
    note = Note(id="n", text="Patients", private=True, fields=fields)
    assert said(note) == (
        "Patients, private, Most valued, How it feels: It hurts, How sure: A guess"
    )


def test_a_guess_is_heard_until_it_is_backed() -> None:
    note = Note(id="n", text="Patients", fields=FrozenMap({"why_care": "Fear"}))
    assert said(note) == "Patients, guessed, heard from nobody yet"
    assert said(note, Entry(id="e", journal="heard", refs=FrozenMap({"n": ()}))) == "Patients"


def test_values_nobody_knows_are_not_said() -> None:
    assert said(Note(id="n", text="x", fields=FrozenMap({"certainty": "hoped", "a": 1}))) == "x"


def test_values_are_said_in_words() -> None:
    document, german = (
        Document(document_of([Header(), Note(id="m", text="Ines")]).records),
        QLocale("de_DE"),
    )
    assert said_value(FIELDS["role"], ("pays", "decides"), document, german) == "Pays, Decides"
    assert said_value(FIELDS["amount"], Decimal("1.50"), document, german) == "1,50"
    assert said_value(FIELDS["star"], True, document, german) == ""
