"""Texts as they are compared when somebody looks for one: without case and without diacritics.

Each found piece is given by where it lies in the text as it was written, so that it can be marked
or replaced. Nothing about where texts come from.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

_NO_MARKS = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i"}
"""Letters with a stroke or without a dot, which Unicode takes for letters of their own."""


Borders = Mapping[int, int] | range


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text, from a character to before another."""

    start: int
    end: int


@lru_cache(maxsize=8192)
def _folded(character: str) -> str:
    plain = normalize("NFKD", normalize("NFKD", character).casefold())
    return "".join(_NO_MARKS.get(each, each) for each in plain if not _is_diacritic(each))


def _is_diacritic(character: str) -> bool:
    # By their classes: points of Hebrew, Arabic and Syriac, and accents of all scripts. Below and
    # between them are what makes other words: nuktas, viramas, voicing of kana, vowels of Thai.
    kind = combining(character)
    return 10 <= kind <= 36 or kind >= 200


def folded(text: str) -> str:
    """Return a text in lower case and without diacritics; vowel signs of scripts are kept."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


def spans_of(text: str, wanted: str, *, exact: bool = False) -> Iterator[Span]:
    """Yield where a text says something, from its start on; the pieces do not overlap.

    A piece is made of whole characters and holds the diacritics of its last one. Nothing is found
    where nothing, or only diacritics, are wanted. With ``exact``, a piece is written as it is
    wanted, in case and diacritics.
    """
    needle, plain = folded(wanted), folded(text)
    found = plain.find(needle) if needle else -1
    if found < 0:
        return
    starts, ends = _borders(text)
    while found >= 0:
        end = found + len(needle)
        span = Span(starts[found], ends[end]) if found in starts and end in ends else None
        if span is not None and exact and not _is_written(text[span.start : span.end], wanted):
            span = None
        if span is not None:
            yield span
        found = plain.find(needle, end if span is not None else found + 1)


def _is_written(piece: str, wanted: str) -> bool:
    """Say whether a piece is what is wanted, however its letters are composed."""
    return normalize("NFC", piece) == normalize("NFC", wanted)


@lru_cache(maxsize=4096)
def _borders(text: str) -> tuple[Borders, Borders]:
    """Return which characters begin, and end, at the places of a folded text."""
    if text.isascii():
        every = range(len(text) + 1)
        return every, every
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for index, character in enumerate(text):
        piece = _folded(character)
        if piece:
            starts[at] = index
            at += len(piece)
        ends[at] = index + 1  # the last of them: diacritics that follow belong to the letter
    return starts, ends
