"""Folds a heading so that spellings of one name compare equal. Knows no names itself."""

import re
import unicodedata

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBERING = re.compile(
    r"^(?:[^\w\"'(\[{“„«「『【¿¡<$€£¥#@]|\d+(?:\.\d+)*[.)、:：](?=\s|\D)|[一二三四五六七八九十]+、)+"
)
_LETTERING = re.compile(r"^[\s*_#]*[A-Za-z][.)]\s+")
_CJK_NUMERALS = frozenset("一二三四五六七八九十")


def fold(text: str) -> str:
    """Return ``text`` in lower case and in the singular, without accents, emoji or punctuation.

    ``keyPartners``, ``key_partners`` and ``Key Partners:`` all give ``key partner``.
    """
    spaced = _CAMEL.sub(" ", text.replace("'", "").replace("’", ""))
    decomposed = unicodedata.normalize("NFKD", spaced.casefold())
    kept = "".join(
        char if char.isalnum() else " "
        for char in decomposed
        if not unicodedata.combining(char) and char not in "\u200d\ufe0f"
    )
    return " ".join(_singular(word) for word in kept.split())


def fold_heading(text: str, counters: frozenset[str]) -> str:
    """Return ``text`` folded and without its numbering ("1.", "Block 2:", "三、", "a)")."""
    words = fold(_LETTERING.sub("", text)).split()
    if len(words) > 2 and words[0] in counters and _is_number(words[1]):
        words = words[2:]
    while len(words) > 1 and _is_number(words[0]):
        words = words[1:]
    return " ".join(words)


def as_words(key: str) -> str:
    """Return a key as a heading: ``unfairAdvantage`` and ``unfair_advantage`` as they are said."""
    words = _CAMEL.sub(" ", key).replace("_", " ").replace("-", " ").split()
    said = " ".join(word if word.isupper() else word.lower() for word in words)
    return said[:1].upper() + said[1:]


def without_numbering(text: str) -> str:
    """Return a heading as written, without leading numbers, bullets and emoji."""
    return _NUMBERING.sub("", text).strip()


def _is_number(word: str) -> bool:
    return word.isdigit() or all(char in _CJK_NUMERALS for char in word)


def _singular(word: str) -> str:
    if word.isascii() and len(word) > 3:
        if word.endswith("ies"):
            return word[:-3] + "y"
        if word.endswith("s") and not word.endswith("ss"):
            return word[:-1]
    return word
