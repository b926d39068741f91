"""What is private of what was heard goes nowhere but into our own file."""

from canvasdesk.conversion.pictures import picture_of
from canvasdesk.conversion.texts import html_of, markdown_of, nine_keys_of
from canvasdesk.editing.operations.records import set_private
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience
from canvasdesk.storage.format import document_bytes
from canvasdesk.ui.canvas.copying import NotesData
from canvasdesk.ui.heard.words import how_many_guesses
from ui.heard.conftest import heard

WHISPER = "Between you and me"


def whispered(document: Document) -> Document:
    made = heard(document, "e1", WHISPER, refs={"c1": ()}, who="Someone")
    return set_private(made, ["e1"], True).apply(made)


def test_no_export_and_no_picture_has_it(document: Document) -> None:
    made = whispered(document)
    others = Audience.OTHERS
    given = [
        markdown_of(made, others, "Parked").decode(),
        html_of(made, others, "Parked"),
        nine_keys_of(made, others).decode(),
        repr(picture_of(made, View(audience=others), Typesetter(FontBook()))),
    ]
    for text in given:
        assert WHISPER not in text
        assert "Someone" not in text
    assert WHISPER.encode() in document_bytes(made)


def test_no_form_of_copied_notes_has_it(document: Document) -> None:
    data = NotesData(whispered(document), ["c1"])
    for form in data.formats():
        assert WHISPER.encode() not in data.data(form).data()


def test_it_still_counts_for_who_wrote_it(document: Document) -> None:
    assert how_many_guesses(document) == "All 3 answers about customers are guesses"
    assert how_many_guesses(whispered(document)).startswith("1 of 3")
