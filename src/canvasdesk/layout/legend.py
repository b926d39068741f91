"""The legend below the blocks: each tag that occurs, its disc and its name, as a run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOTER
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Role, TextLine
from canvasdesk.layout.marks import draw_disc
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.records import Tag

LEGEND_SIZE = 10.0
LEGEND_HEIGHT = 15.0
_ROW_EM = 1.3
_GAP_EM = 1.6
_DISC_EM = 0.95
_BEFORE_NAME_EM = 0.5


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
class _Set:
    """A tag's name, set; its disc stands before it in the canvas's direction."""

    tag: Tag
    line: TextLine
    size: float
    height: float
    rtl: bool

    @property
    def width(self) -> float:
        return self.size * (_DISC_EM + _BEFORE_NAME_EM) + self.line.width

    @property
    def disc(self) -> Rect:
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
) -> Legend:
    """Return tags as a run in ``room``; a long one is set smaller and in several rows."""
    size = LEGEND_SIZE
    while True:
        names = [_set(typesetter, tag, size, rtl) for tag in tags]
        rows = _rows([name.width for name in names], room, size * _GAP_EM)
        pitch = size * _ROW_EM
        if len(rows) * pitch <= LEGEND_HEIGHT or size < 1.0:
            break
        size *= 0.95
    groups, entries = list[Group](), dict[str, LegendEntry]()
    for number, row in enumerate(rows):
        for index, x in row:
            name, y = names[index], FOOTER.y + 1.0 + number * pitch
            at = FOOTER.right - x - name.width if rtl else FOOTER.x + x
            groups.append(_drawn(typesetter, name, letters[name.tag.id], (at, y)))
            entries[name.tag.id] = LegendEntry(
                Rect(at, y, name.width, name.height),
                name.disc.moved(at, y),
                name.name.moved(at, y),
                size,
                name.line.rtl,
            )
    return Legend(Group(Role.LEGEND, tuple(groups)), entries)


def _set(typesetter: Typesetter, tag: Tag, size: float, rtl: bool) -> _Set:
    text = typesetter.block(tag.name, size, 10 * FOOTER.width, palette.INK, rtl=rtl)
    line = aligned(text, text.lines[0].width, False)[0]
    return _Set(tag, line, size, text.height, rtl)


def _drawn(typesetter: Typesetter, name: _Set, letter: str, at: tuple[float, float]) -> Group:
    mark = draw_disc(typesetter, letter, palette.swatch(name.tag.colour), name.disc)
    shown = Group(Role.LEGEND_ENTRY, (name.line,), (name.name.x, 0.0))
    return Group(Role.LEGEND_ENTRY, (mark, shown), at, name.tag.id, name.tag.name)


def _rows(widths: Sequence[float], room: float, gap: float) -> list[list[tuple[int, float]]]:
    """Break a run into rows: for each row, the entries' numbers and where they begin."""
    rows: list[list[tuple[int, float]]] = []
    x = room
    for index, width in enumerate(widths):
        if not rows or x + width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((index, x))
        x += width + gap
    return rows
