import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import LARGEST_NOTE, SMALLEST_NOTE
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Place, Size
from strategies import counted_ids

CHANNELS = BlockId.CHANNELS
EMPTY = document_of([Header()])


def test_a_new_note_goes_to_the_first_free_slot_last_in_order_and_on_top():
    document = op.add_notes(EMPTY, CHANNELS, ["one", "two"], counted_ids("a")).apply(EMPTY)
    patch = op.add_note(document, CHANNELS, "three", counted_ids("b"))
    assert patch.added == ("b-0",)
    notes = patch.apply(document).notes
    assert [note.text for note in notes.values()] == ["one", "two", "three"]
    assert [note.place for note in notes.values()] == [
        Place(12, 52),
        Place(119, 52),
        Place(12, 124),
    ]
    assert max(notes.values(), key=lambda note: note.stack).text == "three"


def test_a_note_put_between_others_is_read_between_them():
    document = op.add_notes(EMPTY, CHANNELS, ["one", "three"], counted_ids("a")).apply(EMPTY)
    patch = op.add_note(document, CHANNELS, "two", counted_ids("b"), Place(60, 55))
    assert patch.changes.keys() == {"b-0"}
    texts = [note.text for note in patch.apply(document).notes_by_block[CHANNELS]]
    assert texts == ["one", "two", "three"]


def test_a_note_may_wait_in_the_parking_place():
    (note,) = op.add_note(EMPTY, None, "later", counted_ids()).apply(EMPTY).notes.values()
    assert (note.block, note.place) == (None, Place())


def test_pasted_lines_become_notes_without_the_blank_ones():
    document = op.add_notes(EMPTY, CHANNELS, [" one ", "", "  ", "two\r"], counted_ids()).apply(
        EMPTY
    )
    assert [note.text for note in document.notes.values()] == ["one", "two"]


def test_no_lines_change_nothing():
    assert not op.add_notes(EMPTY, CHANNELS, ["", " "], counted_ids())


def test_a_text_is_cleaned_of_what_no_file_can_hold():
    document = op.add_note(EMPTY, None, "a\r\nb\x00", counted_ids()).apply(EMPTY)
    assert [note.text for note in document.notes.values()] == ["a\nb\ufffd"]


@pytest.mark.parametrize("length", [limits.NOTE_TEXT_CHARACTERS, limits.NOTE_TEXT_CHARACTERS + 1])
def test_a_text_that_is_too_long_is_refused(length):
    document = document_of([Note(id="n")])
    if length <= limits.NOTE_TEXT_CHARACTERS:
        assert op.edit_text(document, "n", "x" * length)
        return
    with pytest.raises(DocumentError) as caught:
        op.edit_text(document, "n", "x" * length)
    assert caught.value.code == "note.text_too_long"
    assert caught.value.parameters == {"limit": limits.NOTE_TEXT_CHARACTERS, "length": length}


def test_a_description_has_more_room():
    document = document_of([Note(id="n")])
    text = "x" * limits.TEXT_CHARACTERS
    assert op.edit_description(document, "n", text).apply(document).notes["n"].description == text
    with pytest.raises(DocumentError) as caught:
        op.edit_description(document, "n", text + "x")
    assert caught.value.code == "text.too_long"


@pytest.mark.parametrize(
    "operation",
    [
        lambda document: op.edit_text(document, "n", "same"),
        lambda document: op.edit_description(document, "n", ""),
        lambda document: op.resize_note(document, "n", None),
        lambda document: op.refill_notes(document, ["n"], "auto"),
    ],
)
def test_what_stays_as_it_is_gives_an_empty_patch(operation):
    document = document_of([Note(id="n", text="same", block=CHANNELS, place=Place(10, 60))])
    assert not operation(document)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [(Size(1, 1), SMALLEST_NOTE), (Size(5000, 5000), LARGEST_NOTE), (Size(90, 80), Size(90, 80))],
)
def test_a_size_is_kept_within_bounds(wanted, given):
    document = document_of([Note(id="n", block=CHANNELS)])
    assert op.resize_note(document, "n", wanted).apply(document).notes["n"].size == given


def test_a_handle_at_the_left_moves_the_note_too():
    document = document_of([Note(id="n", block=CHANNELS, place=Place(50, 60))])
    note = op.resize_note(document, "n", Size(120, 64), Place(30, 60)).apply(document).notes["n"]
    assert (note.size, note.place) == (Size(120, 64), Place(30, 60))


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_numbers_that_are_none_are_refused(bad):
    document = document_of([Note(id="n", block=CHANNELS)])
    for operation in (
        lambda: op.resize_note(document, "n", Size(bad, 50)),
        lambda: op.add_note(document, CHANNELS, "", counted_ids(), Place(0, bad)),
        lambda: op.move_notes(document, {"n": op.Spot(CHANNELS, Place(bad, 0))}),
    ):
        with pytest.raises(DocumentError) as caught:
            operation()
        assert caught.value.code == "number.not_finite"


@pytest.mark.parametrize("text_size", [None, 5.0, 12.0])
def test_the_sheets_size_frees_the_text_too(text_size):
    document = document_of([Note(id="n", size=Size(46, 30), text_size=text_size)])
    note = op.resize_note(document, "n", None).apply(document).notes["n"]
    assert (note.size, note.text_size) == (None, None)


@pytest.mark.parametrize(
    ("size", "text_size", "given"),
    [
        (Size(120, 60), 5.0, pytest.approx(7.5)),  # half as wide and high again
        (Size(80, 160), 4.5, None),
        (Size(60, 30), 5.0, 5.0),
        (Size(160, 80), None, None),
        (Size(160, 80), 12.0, 12.0),  # that tidying did not set
    ],
)
def test_a_text_made_small_by_tidying_grows_with_its_note(size, text_size, given):
    document = document_of([Note(id="n", size=Size(80, 40), text_size=text_size)])
    note = op.resize_note(document, "n", size).apply(document).notes["n"]
    assert note.text_size == given


def test_a_fill_is_one_of_the_palette():
    document = document_of([Note(id="n"), Note(id="m")])
    filled = op.refill_notes(document, ["n", "m"], "teal").apply(document)
    assert {note.fill for note in filled.notes.values()} == {"teal"}
    with pytest.raises(DocumentError) as caught:
        op.refill_notes(document, ["n"], "#ff0000")
    assert caught.value.code == "note.fill_unknown"


def test_more_notes_than_a_document_takes_are_refused(monkeypatch):
    monkeypatch.setitem(
        op.add_note.__globals__["check_room"].__globals__["_LIMITS"], Note, ("limit.notes", 2)
    )
    document = document_of([Note(id="n")])
    op.add_note(document, None, "two", counted_ids())
    with pytest.raises(DocumentError) as caught:
        op.add_notes(document, None, ["two", "three"], counted_ids())
    assert caught.value.code == "limit.notes"


def test_an_id_that_is_taken_is_refused():
    with pytest.raises(DocumentError) as caught:
        op.add_note(document_of([Note(id="n")]), None, "", lambda: "n")
    assert caught.value.code == "record.id_taken"


def test_a_note_that_is_not_there_is_named():
    with pytest.raises(DocumentError) as caught:
        op.edit_text(EMPTY, "gone", "")
    assert (caught.value.code, caught.value.parameters) == ("note.unknown", {"record": "gone"})
