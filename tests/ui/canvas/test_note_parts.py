"""A note in another colour paints what it would if it had always had it."""

from dataclasses import replace

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.values import Place
from canvasdesk.ui.canvas.items import NoteItem
from canvasdesk.ui.canvas.note_parts import Alike

HEADER = Header(mode=Mode.ORGANIZATION, title="Parts", language="en")
TAGS = [Tag(id="t", name="Trust", colour="blue"), Tag(id="s", name="Soup", colour="green")]
NOTE = Note(id="n", text="Soup for all", block=BlockId.CHANNELS, place=Place(10.0, 40.0))
STATES = (
    NOTE,
    replace(NOTE, tags=("t",)),
    replace(NOTE, tags=("t", "s")),
    replace(NOTE, tags=("t", "s"), place=Place(30.0, 60.0)),
    replace(NOTE, fill="violet", text="Soup, and bread with it"),
)


def painted(item: NoteItem) -> QImage:
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        item.paint(painter, None)  # type: ignore[arg-type]
    return image


def test_a_note_shown_anew_is_painted_as_one_that_is_new(
    qapp: QApplication, typesetter: Typesetter
) -> None:
    wording, before = wording_for("en", Mode.ORGANIZATION), None
    shown: NoteItem | None = None
    alike = Alike()
    for note in STATES:
        before = lay_out(document_of([HEADER, *TAGS, note]), View(), wording, typesetter, before)
        laid = before.notes["n"]
        fresh = lay_out(document_of([HEADER, *TAGS, note]), View(), wording, typesetter).notes["n"]
        if shown is None:
            shown = NoteItem(laid.group, laid, alike)
        else:
            shown.show_note(laid.group, laid)
        new = NoteItem(fresh.group, fresh, Alike())
        assert painted(shown) == painted(new), note
        assert shown.boundingRect().contains(new.paper.adjusted(0.0, 0.0, 0.0, 2.0)), note


def test_what_many_notes_have_in_common_is_one_object(typesetter: Typesetter) -> None:
    notes = [replace(NOTE, id=key, text=key, tags=("t",)) for key in ("a", "b")]
    wording = wording_for("en", Mode.ORGANIZATION)
    laid = lay_out(document_of([HEADER, *TAGS, *notes]), View(), wording, typesetter).notes
    one, other = (laid[key].group.children for key in ("a", "b"))
    shared = [left is right for left, right in zip(one, other, strict=True)]
    assert shared.count(False) == 1  # the text


def test_what_notes_have_in_common_is_compiled_once(
    qapp: QApplication, typesetter: Typesetter
) -> None:
    notes = [replace(NOTE, id=key, text=key, tags=("t",)) for key in ("a", "b")]
    wording, alike = wording_for("en", Mode.ORGANIZATION), Alike()
    laid = lay_out(document_of([HEADER, *TAGS, *notes]), View(), wording, typesetter).notes
    NoteItem(laid["a"].group, laid["a"], alike)
    there = alike.parts(laid["b"].group.children)
    assert there.count(None) == 1  # the text
    NoteItem(laid["b"].group, laid["b"], alike)
    assert alike.parts(laid["b"].group.children) == there
