import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import document_of
from canvasdesk.model.folding import Span
from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.model.records import Note


@pytest.mark.parametrize(
    ("text", "wanted", "by", "result"),
    [
        ("Café, cafe\u0301, CAFE!", "cafe", "Bar", "Bar, Bar, Bar!"),
        ("In İstanbul.", "istanbul", "Ankara", "In Ankara."),
        ("Die Straße, Strasse", "strasse", "Gasse", "Die Gasse, Gasse"),
        ("Maß", "s", "z", "Maß"),
        ("هو مُحَمَّد يكتب", "محمد", "أحمد", "هو أحمد يكتب"),
        ("aaa", "a", "aa", "aaaaaa"),
        ("naïve ideas", "naive ", "", "ideas"),
        ("one", "two", "three", "one"),
    ],
)
def test_a_piece_gives_way_and_the_rest_stays(text, wanted, by, result):
    document = document_of([Note(id="a", text=text)])
    changed = op.replace_text(document, wanted, by).apply(document)
    assert changed.notes["a"].text == result


def test_parked_notes_change_too_and_archived_ones_do_not():
    document = document_of([Note(id="a", text="x y"), Note(id="b", text="x", archived=True)])
    patch = op.replace_text(document, "X", "z")
    assert patch.changes.keys() == {"a"}


def test_nothing_is_replaced_where_one_note_has_no_room():
    full = "x" * NOTE_TEXT_CHARACTERS
    document = document_of([Note(id="a", text="x"), Note(id="b", text=full)])
    with pytest.raises(DocumentError) as caught:
        op.replace_text(document, "x", "xx")
    assert caught.value.code == "note.text_too_long"


def test_nothing_wanted_is_nothing_replaced():
    document = document_of([Note(id="a", text="x")])
    assert not op.replace_text(document, "", "y")
    assert not op.replace_text(document, "x", "x")


def test_one_piece_is_replaced_alone():
    document = document_of([Note(id="a", text="ab ab ab")])
    changed = op.replace_span(document, "a", Span(3, 5), "c").apply(document)
    assert changed.notes["a"].text == "ab c ab"
    with pytest.raises(DocumentError):
        op.replace_span(document, "gone", Span(0, 1), "c")
