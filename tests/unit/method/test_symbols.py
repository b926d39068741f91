"""Symbols are found by the words people have for them."""

from collections import Counter

import pytest

from canvasdesk.method.symbols import find_symbols, symbol_named, symbols
from canvasdesk.model.limits import SYMBOL_CHARACTERS


def test_every_symbol_is_there_once_and_short_enough_to_be_kept() -> None:
    values = Counter(symbol.value for symbol in symbols())
    assert set(values.values()) == {1}
    assert all(len(value) <= SYMBOL_CHARACTERS for value in values)
    assert len(values) >= 360


@pytest.mark.parametrize(
    ("query", "first"),
    [("star", "star"), ("MONEY", "coin"), ("par pop", "\N{PARTY POPPER}"), ("heart", "heart")],
)
def test_a_word_finds_its_symbol(query: str, first: str) -> None:
    found = [symbol.value for symbol in find_symbols(query)]
    assert first in found[:8]


def test_what_is_named_so_comes_before_what_only_has_to_do_with_it() -> None:
    assert find_symbols("heart")[0].value == "heart"
    assert find_symbols("card")[0].value == "card"


def test_nothing_typed_finds_all_and_nonsense_nothing() -> None:
    assert find_symbols("  ") == symbols()
    assert not find_symbols("xyzzy")


def test_a_symbol_is_known_by_what_notes_hold() -> None:
    star = symbol_named("star")
    assert star is not None and "rating" in star.words
    assert symbol_named("no such symbol") is None
