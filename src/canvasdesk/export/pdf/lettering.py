"""Lines of text in a content stream: real text of embedded fonts, found by search in any script.

A glyph that no font program can show (a colour emoji) is painted as a picture, and an invisible
letter in its place says what it is.

Right-to-left lines: readers put the letters they find in order themselves, so such a line must not
say what it says (ActualText), or it comes out reversed; one with figures and signs alone they leave
as it stands, so it must. They read from the left and turn all
characters round, those of one glyph too; so a glyph of several is named backwards. A glyph that
stands for nothing of its own (a vowel sign over its letter) must not be text at all: it is painted
as an outline.
"""

import unicodedata
from collections.abc import Iterable, Iterator

from canvasdesk.export.pdf.marks import Element, MarkedContent
from canvasdesk.export.pdf.objects import number as n
from canvasdesk.export.pdf.pen import Pen
from canvasdesk.export.pdf.resources import Resources
from canvasdesk.export.pdf.spelling import Speller, Spelling
from canvasdesk.layout.display_list import TextLine
from canvasdesk.layout.glyphs import GlyphRun

_SLACK = 0.5
"""How many thousandths of an em a letter may stand beside its place before it is moved there."""

_MOST_UNITS = 8
"""How long a name may be in units of UTF-16: mupdf reads none of more."""
_LONGEST_NAME = _MOST_UNITS // 2
"""In characters, of which some take two units."""
_LTR_MARK, _RTL_MARK = "\u200e", "\u200f"
_STRONG = ("L", "R", "AL")
Letter = tuple[int, str, float, float]
"""A glyph, what it stands for, and its place from the line's origin."""


class Lettering:
    """Paints the lines of one content stream."""

    def __init__(
        self, pen: Pen, marks: MarkedContent, resources: Resources, speller: Speller
    ) -> None:
        self._pen = pen
        self._marks = marks
        self._speller = speller
        self._resources = resources

    def line(
        self,
        line: TextLine,
        dx: float,
        dy: float,
        element: Element | None,
        *,
        is_found: bool = True,
    ) -> None:
        """Paint a line whose group begins at a place of the sheet.

        One that is not ``is_found`` is told elsewhere: here it is a picture of letters.
        """
        spelling = self._speller.spell(line)
        x, y, is_spelled = line.x + dx, line.baseline + dy, spelling.is_plain
        parts: list[str] = []
        for run, letters in _from_left(line, spelling):
            if run.font.is_coloured or run.font.sfnt is None:
                parts += self._pictured(run, letters, x, y)
                continue
            if line.rtl:
                parts += self._pictured(run, [each for each in letters if not each[1]], x, y)
                letters = [each for each in letters if each[1]]
            is_spelled = self._text(run, letters, x, y, parts) and is_spelled
        if line.rtl and not any(text for texts in spelling.runs for text in texts):
            parts.append(self._invisible(line.source[::-1], x, y, line.runs[0].size, line.width))
        if is_found:
            self._marks.begin_text(element, None if is_spelled else _told_beside(line, spelling))
        else:
            self._marks.begin_unfound()
        self._pen.fill_with(line.colour)
        self._pen.write("\n".join(parts))

    def _text(
        self, run: GlyphRun, letters: Iterable[Letter], x: float, y: float, parts: list[str]
    ) -> bool:
        """Write a run as text; say whether each of its glyphs has a code for what it means."""
        font = self._resources.font(run.font)
        size, is_spelled = run.size, True
        em, rise, codes, shown = size / 1000, 0.0, list[str](), list[str]()
        start = pen = None
        for glyph, text, at, down in letters:
            named = _named(text)
            is_spelled = is_spelled and named == text
            code = font.code(glyph, named)
            if code is None:
                code, is_spelled = glyph, False
            if pen is None:
                start = pen = at
            if abs(down + rise) > 1e-6:
                shown.append(_shown(codes))
                rise = -down
                shown.append(f"{n(rise)} Ts [")
            gap = (pen - at) / em
            if abs(gap) > _SLACK:
                codes.append(f">{round(gap)}<")
                pen -= round(gap) * em
            codes.append(f"{code:04X}")
            pen += font.width(glyph) * em
        if start is None:
            return True
        shown.append(_shown(codes))
        if rise:
            shown.append("0 Ts")
        parts.append(
            f"BT /{font.name} {n(size)} Tf 1 0 0 -1 {n(x + start)} {n(y)} Tm ["
            + " ".join(shown)
            + " ET"
        )
        return is_spelled

    def _pictured(
        self, run: GlyphRun, letters: Iterable[Letter], x: float, y: float
    ) -> Iterator[str]:
        for glyph, text, at, down in letters:
            left, base = x + at, y + down
            yield from self._resources.pictures.glyph(run, glyph, left, base)
            if text:
                width = run.font.raw.advancesForGlyphIndexes([glyph])[0].x() * run.scale
                yield self._invisible(text, left, base, run.size, width)

    def _invisible(self, text: str, x: float, y: float, size: float, width: float) -> str:
        """Return the operators for text that nobody sees, at a place of the sheet."""
        unseen, pieces = self._resources.unseen, list(_pieces(text))
        share = n(100 * (width or size) / size / len(pieces))
        codes = "".join(f"{unseen.code(piece):04X}" for piece in pieces)
        return (
            f"BT 3 Tr {share} Tz /{unseen.name} {n(size)} Tf 1 0 0 -1 {n(x)} {n(y)} Tm"
            f" <{codes}> Tj 0 Tr 100 Tz ET"
        )


def _named(text: str) -> str:
    """Return as much of a glyph's text as readers take for its name: accents may be heaped."""
    if 2 * len(text) <= _MOST_UNITS:
        return text
    return text.encode("utf-16-le")[: 2 * _MOST_UNITS].decode("utf-16-le", "ignore")


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces that a font can name."""
    for start in range(0, len(text), _LONGEST_NAME):
        yield text[start : start + _LONGEST_NAME]


def _shown(codes: list[str]) -> str:
    """Return and empty what has been gathered: the inside and the end of a TJ operator."""
    shown = f"<{''.join(codes)}>] TJ"
    codes.clear()
    return shown


def _from_left(line: TextLine, spelling: Spelling) -> Iterator[tuple[GlyphRun, list[Letter]]]:
    """Yield runs and their letters as they stand on paper, from left to right."""
    drawn, turned = [], line.rtl and _begins_rtl(line.source)
    for run, texts in zip(line.runs, spelling.runs, strict=True):
        letters = [
            (glyph, _as_read(text, turned), x, y)
            for glyph, text, (x, y) in zip(run.glyphs, texts, run.positions, strict=True)
        ]
        if letters and letters[0][2] > letters[-1][2]:
            letters.reverse()
        if letters:
            drawn.append((run, letters))
    drawn.sort(key=lambda entry: entry[1][0][2])
    if line.rtl:
        _shield_marks(drawn)
    yield from drawn


def _shield_marks(drawn: list[tuple[GlyphRun, list[Letter]]]) -> None:
    """Put a direction mark before a vowel sign that would be the first a reader meets.

    A sign has no direction of its own: at the left end of right-to-left letters it would be
    taken for part of what stands left of them.
    """
    is_inside = False
    for _, letters in drawn:
        for index, (glyph, text, x, y) in enumerate(letters):
            kinds = [unicodedata.bidirectional(char) for char in text]
            if kinds[:1] == ["NSM"] and not is_inside:
                letters[index] = (glyph, _RTL_MARK + text, x, y)
            for kind in kinds:
                if kind in ("R", "AL"):
                    is_inside = True
                elif kind in ("L", "EN", "AN"):
                    is_inside = False


def _told_beside(line: TextLine, spelling: Spelling) -> str | None:
    """Return what tells a reader what a line says; None where that are its glyphs alone."""
    if not line.rtl:
        return line.source
    text = line.source.strip()
    if any(unicodedata.bidirectional(char) in ("R", "AL") for char in text):
        return None
    shown = "".join(text for _, letters in _from_left(line, spelling) for _, text, _, _ in letters)
    # Poppler moves a sign at the end to the beginning, unless something is to the left of it.
    return None if shown.strip() == text else text + _LTR_MARK


def _begins_rtl(text: str) -> bool:
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in kinds if kind in _STRONG), "R") != "L"


def _as_read(text: str, turned: bool) -> str:
    """Return a glyph's text in the order in which a reader, going from the left, meets it."""
    if len(text) < 2:
        return text
    kind = unicodedata.bidirectional(text[0])
    return text[::-1] if kind in ("R", "AL") or (turned and kind != "L") else text
