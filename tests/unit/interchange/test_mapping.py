import pytest

from canvasdesk.interchange.draft import Draft, DraftNote, Spot
from canvasdesk.interchange.folding import as_words
from canvasdesk.interchange.mapping import Group, groups, heading_key, mapped
from canvasdesk.model.blocks import BlockId

VALUE = BlockId.VALUE_PROPOSITIONS
DRAFT = Draft(
    notes=(
        DraftNote("Queue", None, label="Problems", spot=Spot(0.5, 0.5)),
        DraftNote("Loose", None),
        DraftNote("Noise\nat night", None, label="problem:", tags=("t",)),
        DraftNote("Shop", BlockId.CHANNELS),
        DraftNote("App", None, label="Solution"),
    )
)


def test_headings_are_met_in_order_and_spellings_are_one():
    assert groups(DRAFT) == (
        Group("problem", "Problems", 2, ("Queue", "Noise at night")),
        Group("solution", "Solution", 1, ("App",)),
    )


def test_a_few_texts_stand_for_all():
    many = Draft(notes=tuple(DraftNote(str(n), None, label="X") for n in range(9)))
    (group,) = groups(many)
    assert (group.count, group.texts) == (9, ("0", "1", "2"))


def test_a_heading_without_letters_is_one_too():
    assert heading_key(" ?? ") == "??"


def test_notes_go_to_the_block_and_keep_the_rest():
    first, loose, second, shop, app = mapped(DRAFT, {"problem": VALUE}).notes
    assert (first.block, first.label, first.tags, first.spot) == (VALUE, "", (), Spot(0.5, 0.5))
    assert (second.block, second.tags) == (VALUE, ("t",))
    assert (loose, shop, app) == (DRAFT.notes[1], DRAFT.notes[3], DRAFT.notes[4])


@pytest.mark.parametrize(
    "choices",
    [{"problem": VALUE, "solution": VALUE}, {"solution": BlockId.CHANNELS}],
)
def test_a_heading_that_shares_its_block_becomes_a_tag(choices):
    assert mapped(DRAFT, choices).notes[4].tags == ("Solution",)


def test_nothing_is_lost_or_made():
    result = mapped(DRAFT, dict.fromkeys(("problem", "solution", "nothing"), VALUE))
    assert [note.text for note in result.notes] == [note.text for note in DRAFT.notes]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("unfairAdvantage", "Unfair advantage"),
        ("our_own", "Our own"),
        ("key-metrics", "Key metrics"),
        ("FAQ", "FAQ"),
        ("", ""),
    ],
)
def test_keys_are_said_as_words(key, said):
    assert as_words(key) == said
