import pytest

from canvasdesk.ui.palette.matching import Candidate, MatchIndex

NEVER = 9
TEXTS = ("Export…", "Save as…", "Save as you work", "Café owners", "Reset", "हिन्दी सीखो")


def found(query: str, *candidates: Candidate) -> list[str]:
    given = candidates or [Candidate(text, rank=NEVER) for text in TEXTS]
    return [given[place].text for place in MatchIndex(given).search(query)]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("save", ["Save as…", "Save as you work"]),
        ("work save", ["Save as you work"]),
        ("CAFE", ["Café owners"]),
        ("own ca", ["Café owners"]),
        ("e", ["Export…", "Save as…", "Save as you work", "Café owners", "Reset"]),
        ("हिन्दी", ["हिन्दी सीखो"]),
        ("nothing", []),
        ("…", []),
        ("", list(TEXTS)),
        ("  ", list(TEXTS)),
    ],
)
def test_words_are_found_in_any_order(query: str, texts: list[str]) -> None:
    assert found(query) == texts


def test_a_beginning_comes_before_a_word_before_a_piece_of_one() -> None:
    candidates = [Candidate(text) for text in ("Unpack", "My pack", "Packing")]
    assert found("pack", *candidates) == ["Packing", "My pack", "Unpack"]


def test_what_was_used_last_comes_first_among_equals() -> None:
    candidates = (Candidate("Pack", rank=2), Candidate("Packing", rank=0), Candidate("Unpack"))
    assert found("pack", *candidates) == ["Packing", "Pack", "Unpack"]
    assert found("", *candidates) == ["Packing", "Unpack", "Pack"]


def test_what_stands_beside_is_looked_through_too() -> None:
    candidates = (Candidate("Fast replies", "Channels"), Candidate("Channels"))
    assert found("chan", *candidates) == ["Channels", "Fast replies"]
    assert found("replies channels", *candidates) == ["Fast replies"]
