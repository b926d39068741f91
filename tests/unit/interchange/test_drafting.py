from dataclasses import replace
from itertools import count

import pytest

from canvasdesk.geometry.placing import NOTE_SIZES, capacity
from canvasdesk.interchange.colours import nearest_colour
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.drafting import COLOUR_FIELD, document_from, draft_of
from canvasdesk.interchange.nine_key_writer import write_nine_key_json
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import AUTO_FILL, NoteKind, NoteSize

CHANNELS = BlockId.CHANNELS


def ids():
    numbers = count()
    return lambda: f"id{next(numbers)}"


DRAFT = Draft(
    title="Bakery",
    mode=Mode.PERSONAL,
    language="de",
    designed_by="Ines",
    purpose="Warm at six",
    description="About",
    notes=(
        DraftNote("Shop", CHANNELS, "on the corner", ("Families",), key="a"),
        DraftNote("Stall", CHANNELS, tags=("Families", "Offices"), key="b", colour="#ff8800"),
        DraftNote("later", None, label="Ideas", key="c"),
    ),
    tags=("Offices", "Families"),
    links=(DraftLink("a", "b", "near"), DraftLink("a", "nowhere"), DraftLink("c", "c")),
)


def test_a_draft_becomes_a_document_and_a_draft_again():
    document = document_from(DRAFT, ids())
    again = draft_of(document)
    assert document.header.title == "Bakery"
    assert document.header.document_id
    assert [tag.name for tag in document.tags.values()] == ["Offices", "Families"]
    assert len({tag.colour for tag in document.tags.values()}) == 2
    told = [(n.text, n.block, n.description, n.tags, n.label) for n in DRAFT.notes]
    assert [(n.text, n.block, n.description, n.tags, n.label) for n in again.notes] == told
    assert (again.title, again.mode, again.language) == ("Bakery", Mode.PERSONAL, "de")
    assert (again.designed_by, again.purpose, again.description) == ("Ines", "Warm at six", "About")


def test_only_links_between_two_notes_are_kept():
    document = document_from(DRAFT, ids())
    (link,) = document.links.values()
    assert document.notes[link.source].text == "Shop"
    assert document.notes[link.target].text == "Stall"
    assert link.label == "near"


def test_a_foreign_colour_is_the_nearest_one_and_is_kept():
    notes = list(document_from(DRAFT, ids()).notes.values())
    assert (notes[1].fill, notes[1].fields[COLOUR_FIELD]) == ("orange", "#ff8800")
    assert notes[0].fill == AUTO_FILL


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("yellow", "yellow"), ("Light-Blue", "blue"), ("#0a0", "green"), ("#7b2fbf80", "violet"),
        ("808080", "grey"), ("pink", "violet"), ("chartreuse?", ""), ("", ""),
    ],
)  # fmt: skip
def test_nearest_colours(written, name):
    assert nearest_colour(written) == name


@pytest.mark.parametrize(("factor", "size"), [(0, NoteSize.STANDARD), (1, NoteSize.SMALL)])
def test_a_full_canvas_gets_small_notes_that_all_lie_in_their_block(factor, size):
    standard = capacity(CHANNELS, NOTE_SIZES[NoteSize.STANDARD])
    notes = tuple(DraftNote(str(index), CHANNELS) for index in range(standard + factor * 40))
    document = document_from(Draft(notes=notes), ids())
    assert document.header.note_size is size
    places = {note.place for note in document.notes.values()}
    assert len(places) == len(notes)
    assert [note.text for note in document.notes.values()] == [note.text for note in notes]


def test_a_canvas_of_ten_thousand_notes_is_laid_out_in_time():
    notes = tuple(DraftNote(str(index), CHANNELS) for index in range(10_000))
    assert len(document_from(Draft(notes=notes), ids()).notes) == 10_000


def test_a_small_heading_goes_there_and_back_and_into_no_nine_keys():
    heading = DraftNote("By hand", CHANNELS, is_heading=True, key="h")
    draft = Draft(notes=(DraftNote("Shop", CHANNELS), heading, DraftNote("Stall", CHANNELS)))
    document = document_from(draft, ids())
    kinds = [note.kind for note in document.notes_by_block[CHANNELS]]
    assert kinds == [NoteKind.NOTE, NoteKind.HEADING, NoteKind.NOTE]
    again = draft_of(document)
    assert [(note.text, note.is_heading) for note in again.notes] == [
        ("Shop", False),
        ("By hand", True),
        ("Stall", False),
    ]
    assert "By hand" not in write_nine_key_json(again)


def test_a_heading_with_more_to_it_is_written_as_a_note():
    heading = Note(id="h", kind=NoteKind.HEADING, text="By\nhand", block=CHANNELS)
    plain, described = heading, replace(heading, description="and more")
    shown = [draft_of(document_of([Header(), one])).notes[0] for one in (plain, described)]
    assert [(note.text, note.is_heading) for note in shown] == [
        ("By hand", True),
        ("By\nhand", False),
    ]
