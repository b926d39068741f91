from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.model.folding import folded, spans_of


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Café au lait, CAFE", "cafe", ["Café", "CAFE"]),
        ("cafe\u0301!", "CAFÉ", ["cafe\u0301"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("ISTANBUL", "ıstanbul", ["ISTANBUL"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("Straße", "ß", ["ß"]),
        ("Øre, Łódź", "lodz", ["Łódź"]),
        ("مُحَمَّد يكتب", "محمد", ["مُحَمَّد"]),
        ("أمل", "امل", ["أمل"]),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        ("हिन्दी", "हिन्दी", ["हिन्दी"]),
        ("हिन्दी", "हन्द", []),
        ("コーヒーがある", "か", []),
        ("aaa", "aa", ["aa"]),
        ("one\ntwo", "e\nt", ["e\nt"]),
    ],
)
def test_case_and_diacritics_make_no_difference(text: str, wanted: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in spans_of(text, wanted)] == found


@pytest.mark.parametrize("wanted", ["", "\u0301"])
def test_nothing_is_not_to_be_found(wanted: str) -> None:
    assert list(spans_of("cafe\u0301", wanted)) == []


def test_half_a_character_is_not_found() -> None:
    assert [(s.start, s.end) for s in spans_of("Maß, s", "s")] == [(5, 6)]
    assert list(spans_of("ﬁx", "f")) == []


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Café, cafe, CAFÉ", "Café", ["Café"]),
        ("Cafe\u0301", "Café", ["Cafe\u0301"]),
        ("aAA", "AA", ["AA"]),
        ("naïve", "naive", []),
    ],
)
def test_exactly_is_in_case_and_diacritics_too(text: str, wanted: str, found: list[str]) -> None:
    spans = spans_of(text, wanted, exact=True)
    assert [text[span.start : span.end] for span in spans] == found


@given(st.text(), st.text(max_size=3))
def test_pieces_are_what_was_wanted_and_lie_one_after_the_other(text: str, wanted: str) -> None:
    spans = list(spans_of(text, wanted))
    assert all(folded(text[span.start : span.end]) == folded(wanted) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(st.text(alphabet=st.characters(codec="latin-1"), min_size=1))
def test_a_text_is_found_in_itself_however_it_is_composed(text: str) -> None:
    apart = normalize("NFD", text)
    if folded(text):
        assert len(list(spans_of(apart, text))) == len(list(spans_of(text, apart))) == 1
