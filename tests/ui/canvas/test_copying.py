"""What other programs are given of the chosen notes, and of the canvas."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from canvasdesk.editing.operations.notes import edit_text
from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.editing.operations.records import set_private
from canvasdesk.layout.palette import PAPER
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.storage.fragment_json import MIME_TYPE, read_records_bytes
from canvasdesk.ui.canvas.copying import HTML, IMAGE, NotesData
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session


def colours(image: QImage) -> set[tuple[int, int, int]]:
    rgb = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {(each.red(), each.green(), each.blue()) for each in rgb}


def ids_in(data: QMimeData) -> list[str]:
    return [record.id for record in read_records_bytes(bytes(data.data(MIME_TYPE).data()))]


def private(document: Document, ids: Sequence[str]) -> Document:
    return set_private(document, ids, True).apply(document)


def test_chosen_notes_are_offered_as_html_and_as_a_picture(
    view: CanvasView, session: Session
) -> None:
    view.desk.choose(("n1",))
    view.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat(MIME_TYPE) and data.hasHtml() and data.hasImage()
    assert "<li>Ines tests every idea</li>" in data.html()
    image = data.imageData()
    rect = view.desk.stage.layout.notes["n1"].rect
    assert (image.width(), image.height()) == (
        round(2 * (rect.width + 12)),
        round(2 * (rect.height + 12)),
    )
    shown = colours(image)
    assert tuple(PAPER)[:3] in shown and len(shown) > 5


def test_a_note_without_words_is_no_empty_line(document: Document) -> None:
    wordless = edit_text(document, "n1", "").apply(document)
    assert NotesData(wordless, ["n1", "n2"]).text() == "Evening tutors"


def test_a_picture_shows_the_chosen_notes_alone(document: Document, typesetter: Typesetter) -> None:
    one = NotesData(document, ["n1"], typesetter).imageData()
    both = NotesData(document, ["n1", "n2"], typesetter).imageData()
    assert one.width() < both.width() and one.height() == both.height()


def test_private_notes_are_in_our_own_form_alone(
    document: Document, typesetter: Typesetter
) -> None:
    data = NotesData(private(document, ["n2"]), ["n1", "n2"], typesetter)
    assert ids_in(data) == ["n1", "n2"]
    assert data.text() == "Ines tests every idea"
    assert "Evening tutors" not in data.html()
    assert data.imageData() == NotesData(document, ["n1"], typesetter).imageData()


def test_notes_that_are_all_private_are_offered_to_us_alone(
    document: Document, typesetter: Typesetter
) -> None:
    data = NotesData(private(document, ["n1"]), ["n1"], typesetter)
    assert data.formats() == [MIME_TYPE]
    assert not data.hasText() and not data.html() and data.imageData() is None


def test_parked_notes_have_no_picture(document: Document, typesetter: Typesetter) -> None:
    parked = park_notes(document, ["n1"]).apply(document)
    data = NotesData(parked, ["n1"], typesetter)
    assert HTML in data.formats() and IMAGE not in data.formats()
    assert data.text() == "Ines tests every idea"


def test_nothing_is_drawn_before_it_is_asked_for(
    document: Document, typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drawn(*_: object) -> None:
        raise AssertionError("drawn too early")

    monkeypatch.setattr("canvasdesk.conversion.pictures.picture_of_notes", drawn)
    monkeypatch.setattr("canvasdesk.conversion.texts.html_of", drawn)
    assert NotesData(document, ["n1"], typesetter).hasImage()


def test_the_canvas_is_copied_as_others_may_see_it(view: CanvasView, session: Session) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    view.copy_picture()
    whole = QGuiApplication.clipboard().image()
    assert (whole.width(), whole.height()) == (2378, 1682)
    session.do("Hide", set_private(session.document, ["n1"], True))
    view.copy_picture()
    hidden = QGuiApplication.clipboard().image()
    session.do("Take away", park_notes(session.document, ["n1"]))
    view.copy_picture()
    assert hidden != whole and hidden == QGuiApplication.clipboard().image()
    assert hints[0] == "The canvas is copied as a picture."
    assert "without what is private" in hints[1]
