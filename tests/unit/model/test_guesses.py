from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.fields import FieldDefinition, FieldType, ValueRule
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.guesses import unheard_answers, unheard_of
from canvasdesk.model.records import Entry, Header, Note

TEXT = ValueRule(FieldType.TEXT)
FIELDS = {
    key: FieldDefinition(key, key, TEXT, answer=key != "amount")
    for key in ("why", "share", "amount")
}


def document(*entries: Entry, **fields: str) -> Document:
    note = Note(id="n", block=BlockId.CUSTOMER_SEGMENTS, fields=FrozenMap(fields))
    return document_of([Header(), note, *entries])


def entry(refs: dict[str, tuple[str, ...]], journal: str = "heard", key: str = "e") -> Entry:
    return Entry(id=key, journal=journal, text="Yes", refs=FrozenMap(refs))


def test_an_answer_is_a_guess_until_somebody_was_heard():
    assert unheard_answers(document(why="x", share="y"), FIELDS) == {"n": ("why", "share")}


def test_an_entry_about_the_whole_note_backs_all_of_its_answers():
    assert unheard_answers(document(entry({"n": ()}), why="x", share="y"), FIELDS) == {}


def test_an_entry_about_one_field_backs_that_alone():
    said = document(entry({"n": ("why",)}), why="x", share="y")
    assert unheard_answers(said, FIELDS) == {"n": ("share",)}


def test_entries_of_other_journals_and_about_other_notes_back_nothing():
    others = entry({"n": ()}, journal="ideas"), entry({"m": ()}, key="f")
    assert unheard_answers(document(*others, why="x"), FIELDS) == {"n": ("why",)}


def test_what_is_no_answer_or_not_filled_in_is_no_guess():
    assert unheard_answers(document(amount="5", why=""), FIELDS) == {}
    assert unheard_answers(document(unknown="5"), FIELDS) == {}


def test_one_note_is_told_what_all_are():
    said = document(entry({"n": ("why",)}), why="x", share="y")
    assert unheard_of(said.notes["n"], said, FIELDS) == ("share",)
    whole = document(entry({"n": ()}), why="x", share="y")
    assert unheard_of(whole.notes["n"], whole, FIELDS) == ()
