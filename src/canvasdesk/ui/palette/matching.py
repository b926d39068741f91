"""Which of many texts somebody means by a few letters, best first. Nothing of Qt.

The index is made once when the box opens; answering takes a look at each text, and a thousand
notes are nothing to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import category

from canvasdesk.model.folding import folded

_PREFIX, _WORDS, _ANYWHERE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something to be found: what it is called, and what else speaks of it.

    ``rank`` is how long ago it was used, from 0; what never was has a higher one than all others.
    """

    text: str
    aside: str = ""
    rank: int = 0


class MatchIndex:
    """Answers what is meant among candidates; they are known by their places in the sequence."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._ranks = [each.rank for each in candidates]
        self._texts = [_words(each.text) for each in candidates]
        self._all = [
            f" {text} {_words(each.aside)}"
            for text, each in zip(self._texts, candidates, strict=True)
        ]

    def search(self, query: str) -> list[int]:
        """Return what holds every word of a query, in any order of them.

        What begins with the query comes first, then what has words that begin with its words,
        then the rest; among equals what was used last, then as they stood. Without a query it is
        everything.
        """
        wanted = _words(query)
        words = wanted.split()
        if query.strip() and not words:
            return []
        found: list[tuple[int, int, int]] = []
        for place, text in enumerate(self._all):
            if all(word in text for word in words):
                found.append((self._quality(place, wanted, words), self._ranks[place], place))
        return [place for _quality, _rank, place in sorted(found)]

    def _quality(self, place: int, wanted: str, words: Sequence[str]) -> int:
        if self._texts[place].startswith(wanted):
            return _PREFIX
        text = self._all[place]
        return _WORDS if all(f" {word}" in text for word in words) else _ANYWHERE


class _Letters(dict[int, str]):
    """Says which character stands for one, as it is asked: a space for what is between words."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = " " if category(character)[0] in "PZC" else character
        return self[code]


_LETTERS = _Letters()


def _words(text: str) -> str:
    """Return the words of a text, folded, one space between."""
    return " ".join(folded(text).translate(_LETTERS).split())
