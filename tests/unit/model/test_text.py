import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.model.text import clean_line, clean_text, split_note_text


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\tb\nc", "a\tb\nc"),
        ("bell\x07 nul\x00 del\x7f", "bell\ufffd nul\ufffd del\ufffd"),
        ("\ud800 alone", "\ufffd alone"),
        ("paragraph\u2029line\u2028end", "paragraph\nline\nend"),
        ("👩‍👩‍👧 \u200fעברית", "👩‍👩‍👧 \u200fעברית"),
    ],
)
def test_text_a_file_cannot_hold_is_replaced(dirty, clean):
    assert clean_text(dirty) == clean


@given(st.text(st.characters(), max_size=8))
def test_a_text_is_changed_where_it_holds_what_it_may_not_and_nowhere_else(text):
    """Most texts are not looked at closely; none that has to be is passed over."""
    kinds = {unicodedata.category(sign) for sign in text if sign not in "\n\t"}
    assert (clean_text(text) == text) == kinds.isdisjoint(("Cc", "Cs", "Zl", "Zp"))


def test_a_line_has_no_line_ends():
    assert clean_line("  one\ntwo\t three ") == "one two  three"


def test_a_short_text_stays_whole():
    assert split_note_text(" short ") == ("short", "")


def test_a_long_text_is_cut_at_a_space():
    words = "word " * 300
    text, rest = split_note_text(words)
    assert len(text) <= NOTE_TEXT_CHARACTERS
    assert text.endswith("word")
    assert f"{text} {rest}" == words.strip()


def test_a_long_text_without_spaces_is_cut_all_the_same():
    text, rest = split_note_text("字" * 1500)
    assert (len(text), len(rest)) == (NOTE_TEXT_CHARACTERS, 500)
