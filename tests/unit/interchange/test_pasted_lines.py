"""Lines that are pasted among notes: marks go, names of blocks steer, nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.interchange.pasted_lines import read_pasted_lines
from canvasdesk.model.blocks import BlockId

_CH, _CS, _KP = BlockId.CHANNELS, BlockId.CUSTOMER_SEGMENTS, BlockId.KEY_PARTNERS


def read(text: str) -> list[tuple[BlockId | None, str]]:
    return [(note.block, note.text) for note in read_pasted_lines(text)]


@pytest.mark.parametrize(
    "line",
    [
        *("bread", "- bread", "* bread", "• bread", "•bread", "– bread", "-bread", "  bread  "),
        *("1. bread", "12) bread", "a) bread", "B) bread", "[ ] bread", "- [x] bread"),
        *("\t- bread", "# bread"),
    ],
)
def test_leading_marks_are_no_part_of_a_note(line: str) -> None:
    assert read(line) == [(None, "bread")]


@pytest.mark.parametrize("line", ["-5 % in winter", "1.5 tons", "A. Smith", "3D prints", "#1"])
def test_what_only_looks_like_a_mark_stays(line: str) -> None:
    assert read(line) == [(None, line)]


@pytest.mark.parametrize(
    "name",
    ["Channels", "Channels:", "channels", "# Channels", "**Channels**", "Distribution channels"],
)
def test_a_line_that_names_a_block_switches_to_it(name: str) -> None:
    assert read(f"first\n{name}\n- web\n- letters") == [
        (None, "first"),
        (_CH, "web"),
        (_CH, "letters"),
    ]


def test_what_follows_a_colon_is_split_as_an_import_splits_it() -> None:
    assert read("Channels: web; letters\nphone\nCustomers: nurses, patients") == [
        (_CH, "web"),
        (_CH, "letters"),
        (_CH, "phone"),
        (_CS, "nurses"),
        (_CS, "patients"),
    ]


def test_names_are_known_in_other_languages_and_in_plain_words() -> None:
    assert read("Wer du hilfst\n- x\nWho you help\n- a\nالقنوات\n- b")[-2:] == [
        (_CS, "a"),
        (_CH, "b"),
    ]


def test_an_everyday_word_is_a_note_where_nothing_makes_it_a_heading() -> None:
    assert read("- Users\n- Partners\n- nurses") == [
        (None, "Users"),
        (None, "Partners"),
        (None, "nurses"),
    ]
    assert read("- Partners\n  - Ines") == [(_KP, "Ines")]
    assert read("nurses\nUsers") == [(None, "nurses"), (None, "Users")]
    assert read("c: is a letter\nand more") == [(None, "c: is a letter"), (None, "and more")]


def test_lines_that_only_name_blocks_are_notes_after_all() -> None:
    assert read("Channels") == [(None, "Channels")]
    assert read("Key partners:\nKey activities:") == [
        (None, "Key partners:"),
        (None, "Key activities:"),
    ]


@given(st.lists(st.text("ab -*•1.):[]xX#", max_size=12), max_size=8))
def test_no_letter_of_a_line_is_lost(lines: list[str]) -> None:
    found = "".join(note.text for note in read_pasted_lines("\n".join(lines)))
    for line in lines:
        for word in line.split():
            if len(word) > 1 and word.isalpha():
                assert word in found
