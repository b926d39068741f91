"""Reads which symbols a note can be given, and finds them by words.

How a symbol is drawn is for ``layout.symbols``. The words are English, as are the names that
Unicode has for emoji.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from canvasdesk.method.resource import read_resource
from canvasdesk.shipped import shipped


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol as notes hold it, what it is called, and the words it is found by."""

    value: str
    name: str
    words: tuple[str, ...]


@cache
def symbols() -> tuple[Symbol, ...]:
    """Return all symbols that are offered: our line icons, then emoji."""
    icons = read_resource(shipped("icons", "symbols.json")).items()
    emoji = read_resource(shipped("icons", "emoji.json")).texts()
    return (
        *(_icon(node.get("name").text(), node.get("words").text()) for node in icons),
        *map(_emoji, emoji),
    )


def symbol_named(value: str) -> Symbol | None:
    """Return a symbol by what notes hold."""
    return next((symbol for symbol in symbols() if symbol.value == value), None)


def find_symbols(query: str) -> Sequence[Symbol]:
    """Return the symbols that have a word beginning with each of the query's, names first."""
    wanted = query.casefold().split()
    if not wanted:
        return symbols()
    found = [symbol for symbol in symbols() if _begins(wanted, symbol.words)]
    return sorted(found, key=lambda symbol: not _begins(wanted, symbol.name.split()))


def _begins(wanted: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _icon(name: str, words: str) -> Symbol:
    return Symbol(name, name.replace("_", " "), (*name.split("_"), *words.split()))


def _emoji(value: str) -> Symbol:
    name = unicodedata.name(value[0]).replace("-", " ").casefold()
    return Symbol(value, name, tuple(name.split()))
