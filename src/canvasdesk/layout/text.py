"""Text to lines of glyphs, laid out once for every output.

Qt lays out at the font's design size, so advances are the font's own and a line breaks at the
same place on every platform and at every zoom. Paragraphs end at a newline; each runs in the
direction of its first strong character, like a browser's ``dir=auto``.
"""

import math
import re
import unicodedata
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from canvasdesk.layout.display_list import Rgba, TextLine
from canvasdesk.layout.fonts import BASE_ASCENT, BASE_HEIGHT, DESIGN_PX, FontBook, Weight
from canvasdesk.layout.glyphs import GlyphRun
from canvasdesk.model.values import Size

T = TypeVar("T")

_CACHED = 20_000
_NOTHING = object()
_TAB_EM = 2.0
_ENDLESS = 1e7
_LEAST_LEADING = 1.1
"""No font in use sets lines closer than this."""
_MOST_LEADING = 1.45
"""Thai and others ask for more; readers of a PDF then take each line for a text of its own."""
_SIMPLE = re.compile("[\u0000-\u058f\u1e00-\u21ff]*")
"""Latin, Greek and Cyrillic, whose words end where letters and digits do; punctuation, arrows."""
_ORDER_MARKS = {0xFEFF: "", 0xFFFE: "\ufffd"}
"""What stands for marks of byte order: Qt would turn a text round that begins with one."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines set one below the other, from the origin (0, 0); sizes in sheet units."""

    lines: tuple[TextLine, ...]
    width: float
    height: float
    size: float


LineBox = tuple[float, float, float, float]
"""Left, top, right and bottom of a line, or of a letter in it."""
_Break = tuple[float, float]
"""Where a text is broken: at a width, in a size."""


class Setting:
    """One text, broken at any width as often as needed; shaping is done once.

    What came of each break is remembered: notes are fitted again for other marks, not for other
    words.
    """

    def __init__(self, text: str, fonts: FontBook, weight: Weight, rtl: bool) -> None:
        self._fonts = fonts
        if not text.isascii():
            text = text.translate(_ORDER_MARKS)
        self._paragraphs = [_Paragraph(part, fonts, weight, rtl) for part in text.split("\n")]
        self._asked: _Break = (0.0, 0.0)
        self._broken: _Break | None = None
        """Where the paragraphs are broken now, which may not be where it was asked last."""
        self._heights: dict[_Break, float] = {}
        self._whole: dict[_Break, bool] = {}
        self._boxes: dict[_Break, list[LineBox]] = {}
        self._inks: dict[_Break, list[list[LineBox]]] = {}

    def break_at(self, width: float, size: float) -> float:
        """Break at a width; return the height."""
        self._asked = at = width, size
        if at not in self._heights:
            heights = [part.height for part in self._broken_paragraphs()]
            self._heights[at] = sum(heights) * size / DESIGN_PX
        return self._heights[at]

    def _broken_paragraphs(self) -> list["_Paragraph"]:
        """Return the paragraphs, broken as was asked last."""
        if self._broken != self._asked:
            width, size = self._broken = self._asked
            for part in self._paragraphs:
                part.break_at(width / (size / DESIGN_PX))
        return self._paragraphs

    @cached_property
    def _natural_widths(self) -> list[float]:
        self._broken = None
        return [part.natural_width for part in self._paragraphs]

    def least_height(self, width: float, size: float) -> float:
        """Return a height that the text takes at least: it saves breaking where none can fit."""
        em = width / size * DESIGN_PX
        lines = sum(max(1, math.ceil(natural / em)) for natural in self._natural_widths)
        return lines * size * _LEAST_LEADING

    def keeps_words_whole(self) -> bool:
        """Say whether no word had to be broken when last broken."""
        if self._asked not in self._whole:
            parts = self._broken_paragraphs()
            self._whole[self._asked] = all(part.keeps_words_whole() for part in parts)
        return self._whole[self._asked]

    def line_boxes(self) -> list[LineBox]:
        """Return where each line is as broken last."""
        if self._asked not in self._boxes:
            self._boxes[self._asked] = self._measured(self._asked[1])
        return self._boxes[self._asked]

    def _measured(self, size: float) -> list[LineBox]:
        scale, top, boxes = size / DESIGN_PX, 0.0, []
        for part in self._broken_paragraphs():
            for line in part.lines:
                ink = line.naturalTextRect()
                left, upper = ink.left() * scale, top + line.y() * scale
                boxes.append((left, upper, ink.right() * scale, upper + line.height() * scale))
            top += part.height * scale
        return boxes

    def ink_boxes(self) -> list[list[LineBox]]:
        """Return what each letter of each line covers as broken last; takes longer than lines."""
        if self._asked not in self._inks:
            scale, top, lines = self._asked[1] / DESIGN_PX, 0.0, list[list[LineBox]]()
            for part in self._broken_paragraphs():
                lines += [list(_inked(line, scale, top)) for line in part.lines]
                top += part.height * scale
            self._inks[self._asked] = lines
        return self._inks[self._asked]

    def block(self, size: float, colour: Rgba) -> TextBlock:
        """Return the lines as broken last."""
        scale, top = size / DESIGN_PX, 0.0
        lines: list[TextLine] = []
        for part in self._broken_paragraphs():
            lines += [part.text_line(line, top, size, colour, self._fonts) for line in part.lines]
            top += part.height * scale
        right = max((line.x + line.width for line in lines), default=0.0)
        return TextBlock(tuple(lines), right, top, size)


class Typesetter:
    """Sets text in the fonts of a book, and remembers what it set."""

    def __init__(self, fonts: FontBook) -> None:
        self.fonts = fonts
        self._remembered: dict[Hashable, object] = {}

    def setting(self, text: str, weight: Weight = Weight.REGULAR, rtl: bool = False) -> Setting:
        """Return a text ready to be broken; ``rtl`` is for paragraphs without a direction."""
        return self.remembered(
            ("setting", text, weight, rtl), lambda: Setting(text, self.fonts, weight, rtl)
        )

    def block(
        self,
        text: str,
        size: float,
        width: float,
        colour: Rgba,
        weight: Weight = Weight.REGULAR,
        rtl: bool = False,
    ) -> TextBlock:
        """Return a text set at one size and width."""

        def make() -> TextBlock:
            setting = self.setting(text, weight, rtl)
            setting.break_at(width, size)
            return setting.block(size, colour)

        return self.remembered((text, size, width, colour, weight, rtl), make)

    def fitted(
        self,
        text: str,
        size: float,
        room: Size,
        colour: Rgba,
        weight: Weight = Weight.REGULAR,
        rtl: bool = False,
    ) -> TextBlock:
        """Return a text at ``size``, or as much smaller as it must be to fit into ``room``.

        Headings, legend and credit have no room to grow and must not lose a word.
        """
        block = self.block(text, size, room.width, colour, weight, rtl)
        high, least = room.height + 0.01, 0.5
        while block.height > high and size > least:
            size *= 0.93
            if (
                size > least
                and self.setting(text, weight, rtl).least_height(room.width, size) > high
            ):
                continue  # a file's title may be a book
            block = self.block(text, size, room.width, colour, weight, rtl)
        return block

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what ``make`` gave for an equal key before, or make it now."""
        known = self._remembered.get(key, _NOTHING)
        if known is not _NOTHING:
            return cast("T", known)
        made = make()
        if len(self._remembered) >= _CACHED:
            self._remembered.clear()
        self._remembered[key] = made
        return made


class _Paragraph:
    def __init__(self, text: str, fonts: FontBook, weight: Weight, rtl: bool) -> None:
        self._text = text
        self._is_simple = text.isascii() or _SIMPLE.fullmatch(text) is not None
        self._is_bmp = text.isascii() or max(text, default="") < "\U00010000"
        self._layout = QTextLayout(text, fonts.font(weight))
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(paragraph_option(text, rtl))
        self.lines: list[QTextLine] = []
        self.height = self._width = 0.0

    def break_at(self, width: float) -> float:
        self._width = width
        self.lines, self.height = place_lines(self._layout, self._text, width)
        return self.height

    def keeps_words_whole(self) -> bool:
        inside = [
            self._text[line.textStart() - 1 : line.textStart() + 1] for line in self.lines[1:]
        ]
        if self._is_simple:
            return not any(pair.isalnum() for pair in inside)
        return self.widest_word <= self._width + 1

    @cached_property
    def natural_width(self) -> float:
        """The width on one line, in design units."""
        self.break_at(_ENDLESS)
        return max((line.naturalTextWidth() for line in self.lines), default=0.0)

    @cached_property
    def widest_word(self) -> float:
        """The width below which a word has to be broken, in design units."""
        layout = QTextLayout(self._text, self._layout.font())
        option = QTextOption(self._layout.textOption())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        widest = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(1.0)
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return widest

    def text_line(
        self, line: QTextLine, top: float, size: float, colour: Rgba, fonts: FontBook
    ) -> TextLine:
        scale = size / DESIGN_PX
        left, base = line.naturalTextRect().left(), line.y() + line.ascent()
        runs, rtl = [], False
        for run in line.glyphRuns():
            rtl = rtl or run.isRightToLeft()
            runs.append(GlyphRun(fonts.face(run.rawFont()), size, run, (left, base)))
        return TextLine(
            self._source(line.textStart(), line.textLength()),
            left * scale,
            top + base * scale,
            line.naturalTextWidth() * scale,
            colour,
            tuple(runs),
            rtl,
        )

    def _source(self, start: int, length: int) -> str:
        if self._is_bmp:
            return self._text[start : start + length]
        # Qt counts UTF-16 units
        units = self._text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * (start + length)]
        return units.decode("utf-16-le", "surrogatepass")


def _inked(line: QTextLine, scale: float, top: float) -> Iterator[LineBox]:
    for run in line.glyphRuns():
        face = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = face.boundingRect(glyph).translated(at)
            yield (
                ink.left() * scale,
                top + ink.top() * scale,
                ink.right() * scale,
                top + ink.bottom() * scale,
            )


def paragraph_option(text: str, rtl: bool) -> QTextOption:
    """Return how a paragraph is broken and where its lines begin, in design units."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(_TAB_EM * DESIGN_PX)
    direction = _direction(text, rtl)
    option.setTextDirection(direction)
    if direction is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def place_lines(layout: QTextLayout, text: str, width: float) -> tuple[list[QTextLine], float]:
    """Break a paragraph at a width and set its lines below one another; return them and the height.

    In design units. Lines of Latin, Greek and Cyrillic are evenly spaced even where a fallback
    font with taller letters gave one of their signs (a non-breaking hyphen, an arrow).
    """
    is_even = not text.isascii() and _SIMPLE.fullmatch(text) is not None
    lines, height = list[QTextLine](), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if is_even:
            line.setPosition(QPointF(0.0, height + BASE_ASCENT - line.ascent()))
            height += BASE_HEIGHT
        else:
            line.setPosition(QPointF(0.0, height))
            height += min(line.height(), _MOST_LEADING * DESIGN_PX)
        lines.append(line)
    layout.endLayout()
    return lines, height


def _direction(text: str, rtl: bool) -> Qt.LayoutDirection:
    if text.isascii() and not rtl:
        return Qt.LayoutDirection.LeftToRight
    if is_rtl_text(text, rtl):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def is_rtl_text(text: str, otherwise: bool) -> bool:
    """Say whether a paragraph's first strong character runs right to left."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return otherwise


def aligned(block: TextBlock, width: float, rtl: bool) -> tuple[TextLine, ...]:
    """Return a block's lines at the start of the canvas's direction, whatever their own is."""
    if not rtl:
        return tuple(replace(line, x=0.0) for line in block.lines)
    return tuple(replace(line, x=width - line.width) for line in block.lines)
