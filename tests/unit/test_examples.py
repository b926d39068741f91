"""The shipped examples show what a canvas can say: whom each thing serves, and who said so."""

import re
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from canvasdesk.method.fields import field_definitions
from canvasdesk.method.guesses import guesses
from canvasdesk.method.hints import HintCode, hints
from canvasdesk.method.journals import heard_entries, heard_fields
from canvasdesk.method.walking import walk
from canvasdesk.model.balance import balance, usual_span
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.colouring import coloured_by_customers, customer_colours, customer_tag
from canvasdesk.model.document import Document
from canvasdesk.model.fields import fits
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.threads import customers
from canvasdesk.model.values import Colour
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.ui.examples import ones_own

EXAMPLES = sorted(shipped("examples").iterdir(), key=lambda path: path.stem)
ONE_VOICE = (HintCode.ONLY_OUR_VOICE,)
HINTS = {
    "organization": ONE_VOICE,
    "organization.zh": (),
    "personal": ONE_VOICE,
    "personal.ar": (),
}
"""What each example leaves open, so that one sees what a hint is."""
COMES_AND_GOES = {
    "organization": ("EUR", 28880, 27600),
    "organization.zh": ("CNY", 3820, 3700),
    "personal": ("EUR", 2880, 140),
    "personal.ar": ("SAR", 3800, 150),
}
"""What comes in and goes out of each in its usual span, added up by hand."""
HOURS_A_MONTH = {"personal": ("hours", 13), "personal.ar": ("ساعة", 39)}
LONGEST = 33
each_example = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)


def document_in(path: Path) -> Document:
    return read_document(path).document


def test_they_cover_both_modes_and_three_scripts() -> None:
    assert [path.name for path in EXAMPLES] == [f"{stem}.canvasdesk" for stem in HINTS]


@each_example
def test_it_is_a_file_as_this_program_writes_it(path: Path) -> None:
    result = read_document(path)
    assert not result.problems
    text = re.sub(rb'"app": ".*"', b"", path.read_bytes())
    assert text == re.sub(rb'"app": ".*"', b"", document_bytes(result.document))


@each_example
def test_it_becomes_a_canvas_of_ones_own(path: Path) -> None:
    example = document_in(path)
    assert not example.header.document_id
    mine = ones_own(example, lambda: "mine")
    assert mine.header.document_id == "mine"
    assert mine.notes == example.notes


@each_example
def test_its_header_is_filled_in(path: Path) -> None:
    header = document_in(path).header
    mode, _, language = path.stem.partition(".")
    assert (header.mode, header.language) == (Mode(mode), language or "en")
    assert header.title
    assert header.purpose
    assert header.designed_for
    assert header.designed_by
    assert header.version
    assert date.fromisoformat(header.date)


@each_example
def test_its_notes_are_short_and_in_all_nine_blocks(path: Path) -> None:
    document = document_in(path)
    texts = [note.text for note in document.notes.values()]
    assert len(set(texts)) == len(texts) >= 20
    assert max(map(len, texts)) <= LONGEST
    assert all(document.notes_by_block[block] for block in BlockId)
    assert not document.notes_by_block[None]


@each_example
def test_its_tags_begin_with_the_customers(path: Path) -> None:
    document = document_in(path)
    used = {tag for note in customers(document) for tag in note.tags}
    assert used == set(document.tags)
    assert len(used) == 2


@each_example
def test_every_customer_has_a_colour_and_a_whole_thread(path: Path) -> None:
    document = document_in(path)
    colours = customer_colours(document)
    assert 2 <= len(colours) <= 4
    assert len(set(colours.values())) == len(colours)
    coloured = coloured_by_customers(document)
    for customer in colours:
        wears = [note for note in coloured.notes.values() if customer_tag(customer) in note.tags]
        assert len(wears) >= 4
        steps = {step.stop.value: step for step in walk(document, customer)}
        assert not steps["value"].is_gap


@each_example
def test_its_hints_are_few(path: Path) -> None:
    assert tuple(hint.code for hint in hints(document_in(path)).given) == HINTS[path.stem]


@pytest.mark.parametrize("stem", ["personal", "organization", "personal.ar"])
def test_what_serves_nobody_is_seen(stem: str) -> None:
    document = document_in(shipped("examples", f"{stem}.canvasdesk"))
    coloured = coloured_by_customers(document).notes.values()
    assert 1 <= sum(note.fill == Colour.GREY for note in coloured) <= 4


@each_example
def test_its_fields_are_those_that_are_asked_for(path: Path) -> None:
    document, definitions = document_in(path), field_definitions()
    for note in document.notes.values():
        for key, value in note.fields.items():
            assert fits(definitions[key], value), (note.text, key)
            assert definitions[key].offered(note.block, document.mode), (note.text, key)
    used = {key for note in document.notes.values() for key in note.fields}
    assert used == set(definitions)


@each_example
def test_some_of_its_answers_were_heard_and_some_are_guesses(path: Path) -> None:
    document = document_in(path)
    entries, fields = heard_entries(document), heard_fields()
    assert 6 <= len(entries) <= 10
    for entry in entries:
        assert entry.text
        assert date.fromisoformat(entry.when) <= date.fromisoformat(document.header.date)
        assert set(entry.fields) == {"who", "kind"}
        assert all(fits(fields[key], value) for key, value in entry.fields.items())
        assert entry.refs
        for note, answers in entry.refs.items():
            assert set(answers) <= set(document.notes[note].fields) | {"wants"}
    found = guesses(document)
    assert 2 <= found.count < found.answers - 2


@each_example
def test_its_money_adds_up(path: Path) -> None:
    document = document_in(path)
    found = balance(document, usual_span(document))
    sums = {one.unit: (one.comes, one.goes) for one in found.sums}
    unit, comes, goes = COMES_AND_GOES[path.stem]
    hours = HOURS_A_MONTH.get(path.stem)
    expected = {unit: (comes, goes)} | ({hours[0]: (None, Fraction(hours[1]))} if hours else {})
    assert sums == expected
    assert not found.without_amount
    assert found.comes.notes
    assert found.goes.notes


@each_example
def test_one_note_is_for_its_owner_alone(path: Path) -> None:
    document = document_in(path)
    private = [record for record in document.records.values() if record.private]
    assert len(private) == 1
    seen = seen_by(document, Audience.OTHERS)
    assert len(seen.notes) == len(document.notes) - 1
    assert len(seen.links) == len(document.links) - 1
