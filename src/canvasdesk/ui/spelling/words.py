"""Finds the words of a text that can be looked up; all others are left alone.

Left alone is what no word list has: numbers, addresses, words in capitals, single letters, other
scripts, and names, which are capitalised within a sentence (in German every noun is).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_PIECE = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS = re.compile(r"[\d@_/\\#<>]|\w\.\w")
_SENTENCE_ENDS = ".!?:;•–\n"
_SCRIPTS = {"ar": "ARABIC", "fa": "ARABIC", "ru": "CYRILLIC"}
_NOUNS_ARE_CAPITALISED = frozenset({"de"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word, and where it begins in its text."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def words_of(text: str, language: str) -> Iterator[Word]:
    """Yield the words to look up in a language's list."""
    for piece in _PIECE.finditer(text):
        if _NO_WORDS.search(piece[0]):
            continue
        for found in _WORD.finditer(piece[0]):
            word = Word(found[0], piece.start() + found.start())
            if _can_be_looked_up(word, text, language):
                yield word


def _can_be_looked_up(word: Word, text: str, language: str) -> bool:
    script = _SCRIPTS.get(language, "LATIN")
    letters = [sign for sign in word.text if sign.isalpha()]
    if len(word.text) < 2 or word.text.isupper():
        return False
    if not all(unicodedata.name(sign, "").startswith(script) for sign in letters):
        return False
    if word.text[1:] != word.text[1:].lower():
        return False  # a name such as PowerPoint
    capitalised = word.text[:1].isupper() and language not in _NOUNS_ARE_CAPITALISED
    return not capitalised or _begins_sentence(text[: word.start])


def _begins_sentence(before: str) -> bool:
    before = before.rstrip(" \t\"'“”„«»()[]-*")
    return not before or before[-1] in _SENTENCE_ENDS
