from pathlib import Path

from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.outline_writer import write_outline
from canvasdesk.interchange.recognise import read_draft
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

NAMES = {block: block.value.replace("_", " ").title() for block in BlockId}
CHANNELS = BlockId.CHANNELS


def written(*notes: DraftNote, **head: object) -> str:
    return write_outline(Draft(notes=notes, mode=Mode.ORGANIZATION, **head), NAMES, "Parked")


def test_blocks_come_in_guided_order_with_their_notes_below():
    lines = written(
        DraftNote("Shop", CHANNELS, tags=("Families", "Clubs")),
        DraftNote("Two\nlines", CHANNELS, tags=("Families",), description="More\nabout it"),
        title="A  bakery",
        purpose="Daily bread",
    ).split("\n")
    assert lines[:2] == ["A bakery", "Daily bread"]
    heads = [line for line in lines if line in NAMES.values()]
    assert heads == [NAMES[block] for block in GUIDED_ORDER[Mode.ORGANIZATION]]
    at = lines.index("Channels")
    assert lines[at + 1 : at + 6] == [
        "- Shop (Families, Clubs)",
        "- Two",
        "  lines (Families)",
        "    More",
        "    about it",
    ]


def test_small_headings_and_parked_notes_have_their_place():
    text = written(
        DraftNote("By hand", CHANNELS, is_heading=True),
        DraftNote("Shop", CHANNELS),
        DraftNote("Later", None),
    )
    assert "Channels\nBy hand:\n- Shop\n" in text
    assert text.endswith("\n\nParked\n- Later\n")


def test_an_empty_canvas_is_its_headings():
    assert written() == "\n\n".join(NAMES[b] for b in GUIDED_ORDER[Mode.ORGANIZATION]) + "\n"


def test_what_is_written_is_read_as_the_same_notes():
    notes = [DraftNote(f"Note {block.value}", block) for block in BlockId]
    names = NAMES | {BlockId.KEY_PARTNERS: "Key Partners"}
    text = write_outline(Draft(notes=tuple(notes), mode=Mode.ORGANIZATION), names, "Parked")
    draft = read_draft(str(Path("plan.txt")), text.encode())
    found = {(note.text, note.block) for note in draft.notes}
    assert found == {(note.text, note.block) for note in notes}
