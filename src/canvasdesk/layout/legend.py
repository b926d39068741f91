"""The legend below the blocks: each tag that occurs, its disc and its name, as a run.

What the marks on notes mean follows in the same row, where there is room for it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOTER
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Role, TextLine
from canvasdesk.layout.greys import SAMPLE, grey_sample
from canvasdesk.layout.marks import draw_disc, draw_marks
from canvasdesk.layout.palette import GREY_PLAIN, Swatch
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.records import Tag
from canvasdesk.model.values import Colour

LEGEND_SIZE = 10.0
LEGEND_HEIGHT = 15.0
LEGEND_PLACE = Rect(FOOTER.x, FOOTER.y + 1.0, FOOTER.width, LEGEND_HEIGHT)
"""Where it stands on the whole sheet."""
_ROW_EM = 1.3
_GAP_EM = 1.6
_DISC_EM = 0.95
_BEFORE_NAME_EM = 0.5
_BEFORE_DISC_EM = 0.3
"""Between a pattern and the letter beside it."""
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
    """The legend's drawing, where each tag is in it, and how high it is."""

    group: Group
    entries: Mapping[str, LegendEntry]
    height: float


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a mark means; without one, what a colour does, or that a note has nobody's colour."""

    mark: str
    words: str
    swatch: Swatch | None = None


Entry = Tag | Meaning


@dataclass(frozen=True, slots=True)
class SetEntry:
    """An entry's words, set; its signs stand before them in the canvas's direction.

    Where notes are grey and have patterns, a tag has that of its colour before its letter.
    """

    entry: Entry
    line: TextLine
    size: float
    height: float
    rtl: bool
    grey: bool
    has_patterns: bool = True

    @property
    def width(self) -> float:
        return self._before_disc + self.size * (_DISC_EM + _BEFORE_NAME_EM) + self.line.width

    @property
    def _before_disc(self) -> float:
        """How wide the pattern is and the gap after it."""
        if not (self.grey and self.has_patterns and isinstance(self.entry, Tag)):
            return 0.0
        return self.size * (_DISC_EM * SAMPLE + _BEFORE_DISC_EM)

    @property
    def disc(self) -> Rect:
        """The square of its letter or mark."""
        side = self.size * _DISC_EM
        return self._at(Rect(self._before_disc, (self.height - side) / 2, side, side))

    @property
    def sample(self) -> Rect:
        """The place of its pattern: before the letter, or in the middle of a letter's place."""
        side = self.size * _DISC_EM
        before = 0.0 if self._before_disc else side * (1 - SAMPLE) / 2
        return self._at(Rect(before, (self.height - side) / 2, side * SAMPLE, side))

    def _at(self, sign: Rect) -> Rect:
        return sign.mirrored(self.width) if self.rtl else sign

    @property
    def name(self) -> Rect:
        x = 0.0 if self.rtl else self.width - self.line.width
        return Rect(x, 0.0, self.line.width, self.height)

    def drawn(
        self, typesetter: Typesetter, letters: Mapping[str, str], at: tuple[float, float]
    ) -> Group:
        """Return it drawn, its upper left corner at a place."""
        shown = Group(Role.LEGEND_ENTRY, (self.line,), (self.name.x, 0.0))
        match self.entry:
            case Tag() as tag:
                swatch = palette.swatch(tag.colour, grey=self.grey)
                signs: Sequence[Node] = (
                    grey_sample(swatch, self.sample) if self._before_disc else ()
                )
                disc = draw_disc(typesetter, letters[tag.id], swatch, self.disc)
                return Group(Role.LEGEND_ENTRY, (*signs, disc, shown), at, tag.id, tag.name)
            case Meaning(mark, words, swatch):
                if swatch is not None:
                    signs = grey_sample(swatch, self.sample)
                elif mark:
                    signs = draw_marks((mark,), [self.disc], palette.SECONDARY)
                else:
                    signs = self._nobodys_paper()
                return Group(Role.LEGEND_ENTRY, (*signs, shown), at, label=words)

    def _nobodys_paper(self) -> Sequence[Node]:
        """Return a small note that nobody has given a colour."""
        if self.grey:
            return grey_sample(GREY_PLAIN, self.disc)
        grey, line = palette.SWATCHES[Colour.GREY], _PAPER_LINE
        inner = self.disc.inset(line, line, line, line)
        return [Box(self.disc, grey.dark, 1.0), Box(inner, grey.fill, 1.0 - line)]


Rows = list[list[tuple[SetEntry, float]]]
"""For each row, its entries and where they begin."""


def legend(
    typesetter: Typesetter,
    tags: Sequence[Tag],
    letters: Mapping[str, str],
    rtl: bool,
    place: Rect = LEGEND_PLACE,
    meanings: Sequence[Meaning] = (),
    *,
    grey: bool = False,
) -> Legend:
    """Return tags and meanings as a run in a place; a long one is set smaller, in several rows."""
    size = LEGEND_SIZE
    while True:
        rows = run_of(typesetter, (*tags, *meanings), size, place.width, rtl=rtl, grey=grey)
        if _goes_in(rows, size, place) or size < 1.0:
            break
        size *= 0.95
        if meanings and size < _LEAST_WITH_MARKS:
            kept = _most_wanted(meanings, has_tags=bool(tags))
            if len(kept) < len(meanings):
                meanings, size = kept, LEGEND_SIZE
    groups, entries = list[Group](), dict[str, LegendEntry]()
    for name, at in places_of(rows, size, place, rtl):
        groups.append(name.drawn(typesetter, letters, at))
        if isinstance(name.entry, Tag):
            entries[name.entry.id] = LegendEntry(
                Rect(*at, name.width, name.height),
                name.disc.moved(*at),
                name.name.moved(*at),
                size,
                name.line.rtl,
            )
    return Legend(Group(Role.LEGEND, tuple(groups)), entries, len(rows) * row_height(size))


def _goes_in(rows: Rows, size: float, place: Rect) -> bool:
    widest = max((entry.width for row in rows for entry, _ in row), default=0.0)
    return len(rows) * row_height(size) <= place.height and widest <= place.width


def _most_wanted(meanings: Sequence[Meaning], *, has_tags: bool) -> Sequence[Meaning]:
    """Return what stays where not all have room: what says what a colour means, the longest."""
    colours = [one for one in meanings if one.swatch is not None]
    unmarked = [one for one in meanings if not one.mark]
    return unmarked if has_tags and len(unmarked) < len(meanings) else colours


def row_height(size: float) -> float:
    """Return how far apart the rows of a run are."""
    return size * _ROW_EM


def run_of(
    typesetter: Typesetter,
    entries: Iterable[Entry],
    size: float,
    room: float,
    *,
    rtl: bool,
    grey: bool,
    has_patterns: bool = True,
) -> Rows:
    """Return entries set as a run, broken into rows of a width.

    ``has_patterns`` is for grey notes that show whose they are by patterns too.
    """
    rows: Rows = []
    x = room
    for entry in entries:
        name = replace(_set(typesetter, entry, size, rtl, grey), has_patterns=has_patterns)
        if not rows or x + name.width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((name, x))
        x += name.width + size * (_GAP_EM if isinstance(entry, Tag) else _MARK_GAP_EM)
    return rows


def places_of(
    rows: Rows, size: float, room: Rect, rtl: bool
) -> Iterator[tuple[SetEntry, tuple[float, float]]]:
    """Yield the entries of a run and where each stands, from the beginning of a room on."""
    for number, row in enumerate(rows):
        y = room.y + number * row_height(size)
        for name, x in row:
            yield name, (room.right - x - name.width if rtl else room.x + x, y)


def _set(typesetter: Typesetter, entry: Entry, size: float, rtl: bool, grey: bool) -> SetEntry:
    if isinstance(entry, Tag):
        words, ink = entry.name, palette.INK
    else:
        words, ink = entry.words, palette.SECONDARY
    text = typesetter.block(words, size, 10 * FOOTER.width, ink, rtl=rtl)
    line = aligned(text, text.lines[0].width, False)[0]
    return SetEntry(entry, line, size, text.height, rtl, grey)
