"""Which characters each glyph of a line stands for, so that a reader can search and copy.

Where each glyph is the font's own for one character, the source says it. Elsewhere (joined
letters, marks, syllables, emoji of several parts) Qt is asked once more for the line, character by
character: characters that share a glyph belong together, and their first glyph stands for them.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from canvasdesk.layout.display_list import TextLine
from canvasdesk.layout.fonts import FontFace, Weight, design_font

_ENDLESS = 1e6
_KEPT_HYPHEN = "-\u200e"
"""What a hyphen at a line's end is named: readers drop a bare one and join the two lines.

A direction mark after it, which nobody sees, keeps it."""
_BEFORE = ("", "a\u2028", "a(a\u2028", "\u0627\u2028", "\u0627(\u0627\u2028")
_AFTER = ("", "\u2028a", "\u2028a)")
"""What may stand around a line, for its direction: a letter, perhaps the bracket's other half."""
Key = tuple[int, int]
"""A glyph by its id and its place along the line, in design units."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """The text of each glyph, run by run; empty for a glyph that shows part of another's.

    ``is_plain`` says that the texts one after the other are the source, so that nothing else has
    to tell a reader what the line says.
    """

    runs: tuple[tuple[str, ...], ...]
    is_plain: bool


class Speller:
    """Spells lines; remembers what it asked the fonts, and lines that several pages show."""

    def __init__(self) -> None:
        self._glyphs: dict[FontFace, dict[str, int]] = {}
        self._spelled: dict[int, tuple[TextLine, Spelling]] = {}

    def spell(self, line: TextLine) -> Spelling:
        """Return what each glyph of a line stands for."""
        # The line is kept with it: its identity is the key as long as it lives.
        found = self._spelled.get(id(line))
        if found is None:
            spelling = self._plain(line) or self._asked(line) or _unspelled(line)
            found = self._spelled[id(line)] = line, _begun_visibly(spelling)
        return found[1]

    def _plain(self, line: TextLine) -> Spelling | None:
        """Spell a line of one glyph a character; None where it is not one."""
        count = sum(len(run.glyphs) for run in line.runs)
        source = line.source if count == len(line.source) else line.source.rstrip()
        if count != len(source) or line.rtl or _has_marks(source):
            return None
        texts, at = list[tuple[str, ...]](), 0
        for run in line.runs:
            text = source[at : at + len(run.glyphs)]
            known = self._glyphs_of(run.font, text)
            if any(known[char] != glyph for char, glyph in zip(text, run.glyphs, strict=True)):
                return None
            texts.append(tuple(text))
            at += len(text)
        if source.endswith("-"):
            texts[-1] = (*texts[-1][:-1], _KEPT_HYPHEN)
        return Spelling(tuple(texts), is_plain=True)

    def _glyphs_of(self, face: FontFace, text: str) -> dict[str, int]:
        known = self._glyphs.setdefault(face, {})
        for char in set(text) - known.keys():
            glyphs = face.raw.glyphIndexesForString(char)
            known[char] = glyphs[0] if len(glyphs) == 1 else -1
        return known

    def _asked(self, line: TextLine) -> Spelling | None:
        wanted = [run.glyphs for run in line.runs]
        for text, laid in _laid_again(line):
            runs = laid.glyphRuns()
            if [tuple(run.glyphIndexes()) for run in runs] == wanted:
                texts = _texts_by_glyph(laid, text)
                found = [
                    tuple(
                        texts.get((glyph, round(point.x())), "")
                        for glyph, point in zip(run.glyphIndexes(), run.positions(), strict=True)
                    )
                    for run in runs
                ]
                letters = [text for run in found for text in run]
                is_plain = all(letters) and "".join(letters) == text and not line.rtl
                return Spelling(tuple(found), is_plain)
        return None


def _unspelled(line: TextLine) -> Spelling:
    """Spell nothing: a word broken between joined letters is shaped otherwise on its own."""
    return Spelling(tuple(("",) * len(run.glyphs) for run in line.runs), is_plain=False)


def _begun_visibly(spelling: Spelling) -> Spelling:
    """Leave unnamed what stands unseen before a line's first letter (a space of no width).

    Poppler takes the letter, which stands in the same place, for one of another line.
    """
    if not spelling.runs or not spelling.runs[0] or not _is_unseen(spelling.runs[0][0]):
        return spelling
    runs, is_begun = list[tuple[str, ...]](), False
    for run in spelling.runs:
        texts = list[str]()
        for text in run:
            is_begun = is_begun or not _is_unseen(text)
            texts.append(text if is_begun else "")
        runs.append(tuple(texts))
    return Spelling(tuple(runs), is_plain=False)


def _is_unseen(text: str) -> bool:
    return bool(text) and all(unicodedata.category(char) == "Cf" for char in text)


def _has_marks(text: str) -> bool:
    """Say whether a text has vowel signs or accents of their own.

    They stand over or under their letter, where some readers find another word or line.
    """
    return not text.isascii() and any(unicodedata.category(char)[0] == "M" for char in text)


def _laid_again(line: TextLine) -> Iterator[tuple[str, QTextLine]]:
    """Yield the ways a line may have been laid out; the space it broke at may be drawn or not.

    Where it reads from the right, what stood around it in its paragraph counts too: it decides
    where a bracket at its beginning belongs, and digits.
    """
    directions, around = [Qt.LayoutDirection.LeftToRight], [("", "")]
    if line.rtl:
        directions.insert(0, Qt.LayoutDirection.RightToLeft)
        around = list(product(_BEFORE, _AFTER))
    texts = dict.fromkeys((line.source.rstrip(), line.source))
    for (before, after), text, direction, weight in product(around, texts, directions, Weight):
        layout = QTextLayout(before + text + after, design_font(weight))
        option = QTextOption()
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = [_endless(layout) for _ in range(2 if before else 1)]
        layout.endLayout()
        yield text, lines[-1]


def _endless(layout: QTextLayout) -> QTextLine:
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    return line


def _texts_by_glyph(laid: QTextLine, text: str) -> dict[Key, str]:
    """Return the text of each cluster under its first glyph."""
    texts: dict[Key, str] = {}
    at, cluster, first = laid.textStart(), "", None
    shown: frozenset[Key] = frozenset()
    for char in text:
        units = 2 if char > "\uffff" else 1
        keys = _keys(laid, at, units)
        at += units
        if first is not None and shown & frozenset(keys):
            cluster, shown = cluster + char, shown | frozenset(keys)
        elif keys:
            cluster, first, shown = char, keys[0], frozenset(keys)
        elif first is not None:  # shows nothing (a joiner, a direction mark): goes with the last
            cluster += char
        if first is not None:
            texts[first] = cluster
    return texts


def _keys(laid: QTextLine, at: int, units: int) -> list[Key]:
    return [
        (glyph, round(point.x()))
        for run in laid.glyphRuns(at, units)
        for glyph, point in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
