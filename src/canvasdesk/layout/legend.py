"""The legend below the blocks: each tag that occurs, its disc and its name, as a run.

What the marks on notes mean follows in the same row, where there is room for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOTER
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Role, TextLine
from canvasdesk.layout.marks import draw_disc, draw_marks
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.records import Tag
from canvasdesk.model.values import Colour

LEGEND_SIZE = 10.0
LEGEND_HEIGHT = 15.0
_ROW_EM = 1.3
_GAP_EM = 1.6
_DISC_EM = 0.95
_BEFORE_NAME_EM = 0.5
_MARK_GAP_EM = 1.2
"""Marks are nearer to one another than tags: they are more, and say less."""
_LEAST_WITH_MARKS = 7.6
"""Where all would be set smaller than this, marks are left out: tags are to be read from afar."""
_PAPER_LINE = 0.5


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """Where a tag stands on the sheet: all of it, its disc, and its name set in ``size``."""

    rect: Rect
    disc: Rect
    name: Rect
    size: float
    rtl: bool
    """Whether the name itself runs from right to left."""


@dataclass(frozen=True, slots=True)
class Legend:
    """The legend's drawing, and where each tag is in it."""

    group: Group
    entries: Mapping[str, LegendEntry]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a mark means; without one, what it means that a note has nobody's colour."""

    mark: str
    words: str


_Entry = Tag | Meaning


@dataclass(frozen=True, slots=True)
class _Set:
    """An entry's words, set; its sign stands before them in the canvas's direction."""

    entry: _Entry
    line: TextLine
    size: float
    height: float
    rtl: bool

    @property
    def width(self) -> float:
        return self.size * (_DISC_EM + _BEFORE_NAME_EM) + self.line.width

    @property
    def disc(self) -> Rect:
        """The square of its sign."""
        side = self.size * _DISC_EM
        return Rect(self.width - side if self.rtl else 0.0, (self.height - side) / 2, side, side)

    @property
    def name(self) -> Rect:
        x = 0.0 if self.rtl else self.width - self.line.width
        return Rect(x, 0.0, self.line.width, self.height)


def legend(
    typesetter: Typesetter,
    tags: Sequence[Tag],
    letters: Mapping[str, str],
    rtl: bool,
    room: float = FOOTER.width,
    meanings: Sequence[Meaning] = (),
) -> Legend:
    """Return tags and meanings as a run in ``room``; a long one is set smaller, in several rows."""
    size = LEGEND_SIZE
    listed: tuple[_Entry, ...] = (*tags, *meanings)
    while True:
        names = [_set(typesetter, entry, size, rtl) for entry in listed]
        rows = _rows(names, room, size)
        pitch = size * _ROW_EM
        if len(rows) * pitch <= LEGEND_HEIGHT or size < 1.0:
            break
        size *= 0.95
        if meanings and size < _LEAST_WITH_MARKS:
            # What says what a colour means stays the longest.
            meanings = [one for one in meanings if tags and not one.mark and len(meanings) > 1]
            size, listed = LEGEND_SIZE, (*tags, *meanings)
    groups, entries = list[Group](), dict[str, LegendEntry]()
    for number, row in enumerate(rows):
        for name, x in row:
            y = FOOTER.y + 1.0 + number * pitch
            at = FOOTER.right - x - name.width if rtl else FOOTER.x + x
            groups.append(_drawn(typesetter, name, letters, (at, y)))
            if isinstance(name.entry, Tag):
                entries[name.entry.id] = LegendEntry(
                    Rect(at, y, name.width, name.height),
                    name.disc.moved(at, y),
                    name.name.moved(at, y),
                    size,
                    name.line.rtl,
                )
    return Legend(Group(Role.LEGEND, tuple(groups)), entries)


def _set(typesetter: Typesetter, entry: _Entry, size: float, rtl: bool) -> _Set:
    if isinstance(entry, Tag):
        words, ink = entry.name, palette.INK
    else:
        words, ink = entry.words, palette.SECONDARY
    text = typesetter.block(words, size, 10 * FOOTER.width, ink, rtl=rtl)
    line = aligned(text, text.lines[0].width, False)[0]
    return _Set(entry, line, size, text.height, rtl)


def _drawn(
    typesetter: Typesetter, name: _Set, letters: Mapping[str, str], at: tuple[float, float]
) -> Group:
    shown = Group(Role.LEGEND_ENTRY, (name.line,), (name.name.x, 0.0))
    match name.entry:
        case Tag() as tag:
            swatch = palette.swatch(tag.colour)
            disc = draw_disc(typesetter, letters[tag.id], swatch, name.disc)
            return Group(Role.LEGEND_ENTRY, (disc, shown), at, tag.id, tag.name)
        case Meaning(mark, words):
            signs = draw_marks((mark,), [name.disc], palette.SECONDARY) if mark else _paper(name)
            return Group(Role.LEGEND_ENTRY, (*signs, shown), at, label=words)


def _paper(name: _Set) -> list[Node]:
    """Return a small note that nobody has given a colour."""
    grey, line = palette.SWATCHES[Colour.GREY], _PAPER_LINE
    inner = name.disc.inset(line, line, line, line)
    return [Box(name.disc, grey.dark, 1.0), Box(inner, grey.fill, 1.0 - line)]


def _rows(names: Sequence[_Set], room: float, size: float) -> list[list[tuple[_Set, float]]]:
    """Break a run into rows: for each row, the entries and where they begin."""
    rows: list[list[tuple[_Set, float]]] = []
    x = room
    for name in names:
        if not rows or x + name.width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((name, x))
        x += name.width + size * (_GAP_EM if isinstance(name.entry, Tag) else _MARK_GAP_EM)
    return rows
