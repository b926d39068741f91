"""What surrounds the blocks on pages to read: the header, the legend, the balance, the credit.

A long header or legend that would leave the blocks little room is no frame: it then stands among
the columns, before the first block or after the last.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.legend import Entry, SetEntry, places_of, row_height, run_of
from canvasdesk.layout.reading_flow import high
from canvasdesk.layout.reading_pieces import Column, Piece, Strip, Told
from canvasdesk.layout.shapes import line_path
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import Mode
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Header, Tag
from canvasdesk.model.wording import Wording

CREDIT_PT = 5.6
SMALL_PT = 9.0
_TITLE_PT, _PURPOSE_PT = 19.0, 10.5
_MOST_HEADER, _MOST_FOOT = 0.24, 0.22
"""What the header and the foot take of a page at most."""
_AIR = 5.0
_LINE = 0.5
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Frame:
    """Draws what stands around; ``room`` is the page within its margins."""

    typesetter: Typesetter
    header: Header
    wording: Wording
    room: Rect
    entries: tuple[Entry, ...]
    letters: Mapping[str, str]
    balance: str
    grey: bool

    @property
    def rtl(self) -> bool:
        return is_rtl(self.header)

    @property
    def has_header(self) -> bool:
        """Whether the header stands over the blocks; else it is among the columns."""
        pieces = self.header_pieces(self.room.width)
        return high(pieces) <= _MOST_HEADER * self.room.height

    @property
    def has_legend(self) -> bool:
        """Whether the legend stands at the foot; else it is among the columns."""
        return high(self.legend_pieces(self.room.width)) <= _MOST_FOOT * self.room.height

    def header_pieces(self, width: float) -> tuple[Piece, ...]:
        """Return title, purpose and details, in a column of a width."""
        column, header = Column(self.typesetter, width, SMALL_PT, self.rtl), self.header
        said = (
            (Role.TITLE, header.title, _TITLE_PT, palette.INK, Weight.SEMIBOLD),
            (Role.PURPOSE, header.purpose, _PURPOSE_PT, palette.SECONDARY, Weight.REGULAR),
            (Role.DETAILS, self._details(), SMALL_PT, palette.SECONDARY, Weight.REGULAR),
        )
        return tuple(
            Piece(
                Told(Role.HEADER, header.id, role, text, True, header.language),
                column.lines(text, size, colour, weight),
                1.5,
            )
            for role, text, size, colour, weight in said
            if text
        )

    def _details(self) -> str:
        """Return who it is for and by, its date and version, as one run."""
        header, labels = self.header, self.wording.template.labels
        said = {
            "designed_for": header.designed_for,
            "designed_by": header.designed_by,
            "date": header.date,
            "version": header.version,
        }
        parts = [
            f"{labels[name]}: {value}" if header.mode is Mode.ORGANIZATION else value
            for name, value in said.items()
            if value
        ]
        if self.rtl:  # isolated, a date keeps its order among words that run the other way
            parts = [f"{_ISOLATE}{part}{_END_ISOLATE}" for part in parts]
        return "  ·  ".join(parts)

    def legend_pieces(self, width: float, *, is_told: bool = True) -> tuple[Piece, ...]:
        """Return the legend and the balance, in a column of a width."""
        column = Column(self.typesetter, width, SMALL_PT, self.rtl)
        rows = run_of(
            self.typesetter,
            self.entries,
            SMALL_PT,
            width,
            rtl=self.rtl,
            grey=self.grey,
            has_patterns=False,  # a letter stands before each line, and no paper has an edge
        )
        pieces = list[Piece]()
        short = [[each for each in row if each[0].width <= width] for row in rows]
        pitch, line = row_height(SMALL_PT), Rect(0.0, 0.0, width, 0.0)
        strips = [
            Strip(
                pitch,
                None,
                tuple(
                    self._entry(entry, at, is_told=is_told)
                    for entry, at in places_of([row], SMALL_PT, line, self.rtl)
                ),
            )
            for row in short
            if row
        ]
        if strips:
            told = Told(Role.LEGEND, "", Role.LEGEND_ENTRY, "", False)
            pieces.append(Piece(told, tuple(strips)))
        long = [entry for row in rows for entry, _ in row if entry.width > width]
        pieces += [self._long(entry, column, is_told=is_told) for entry in long]
        if self.balance:
            told = Told(Role.BALANCE, "", Role.BALANCE, self.balance if is_told else "", False)
            pieces.append(Piece(told, column.lines(self.balance, SMALL_PT), 1.0))
        return tuple(pieces)

    def _entry(self, entry: SetEntry, at: tuple[float, float], *, is_told: bool) -> Group:
        drawn = entry.drawn(self.typesetter, self.letters, at)
        return drawn if is_told else replace(drawn, label="")

    def _long(self, entry: SetEntry, column: Column, *, is_told: bool) -> Piece:
        """Return an entry that is longer than a line: its sign, and its words beside it."""
        said = entry.entry.name if isinstance(entry.entry, Tag) else entry.entry.words
        sign = max(entry.disc.right, entry.sample.right) if not self.rtl else 0.0
        sign = sign or entry.width - min(entry.disc.x, entry.sample.x)
        strips = list(column.lines(said, SMALL_PT, before=sign + SMALL_PT / 2))
        at = (column.width - entry.width if self.rtl else 0.0, 0.0)
        drawn = entry.drawn(self.typesetter, self.letters, at)
        signs = tuple(child for child in drawn.children if not _is_words(child))
        strips[0] = replace(strips[0], nodes=(replace(drawn, children=signs, label=""),))
        record = entry.entry.id if isinstance(entry.entry, Tag) else ""
        told = Told(Role.LEGEND_ENTRY, record, Role.LEGEND_ENTRY, said if is_told else "", False)
        return Piece(told, tuple(strips))

    def _credit(self, *, is_told: bool) -> Piece:
        """Return the credit line, which no option leaves out."""
        column = Column(self.typesetter, self.room.width, SMALL_PT, self.rtl)
        credit = self.wording.template.credit[self.header.mode]
        strips = column.lines(
            credit, CREDIT_PT, palette.SECONDARY, after=min(40.0, 0.2 * self.room.width)
        )
        told = Told(Role.CREDIT, "", Role.CREDIT, credit if is_told else "", False)
        return Piece(told, strips)

    @property
    def foot_height(self) -> float:
        """Return how high the foot of each page is, with the air above it."""
        legend = self.legend_pieces(self.room.width) if self.has_legend else ()
        return _AIR + high(legend) + (2.0 if legend else 0.0) + self._credit(is_told=True).height

    def foot(self, page: int, count: int) -> list[Group]:
        """Return the foot of a page, which is counted from 0."""
        is_told = page == 0
        groups = list[Group]()
        y = self.room.bottom - self.foot_height + _AIR
        if self.has_legend:
            for piece in self.legend_pieces(self.room.width, is_told=is_told):
                groups.append(piece.drawn((self.room.x, y)))
                y += piece.height + (piece.above if piece.told.role is Role.BALANCE else 0.0)
        credit = self._credit(is_told=is_told)
        groups.append(credit.drawn((self.room.x, self.room.bottom - credit.height)))
        if count > 1:
            groups.append(self._number(f"{page + 1} / {count}"))
        return groups

    def _number(self, text: str) -> Group:
        size = 7.5
        block = self.typesetter.block(text, size, 100.0, palette.SECONDARY)
        line = replace(block.lines[0], x=0.0)
        x = self.room.x if self.rtl else self.room.right - line.width
        return Group(Role.DETAILS, (line,), (x, self.room.bottom - block.height))

    def head(self, page: int) -> tuple[list[Group], float]:
        """Return what stands over the blocks of a page, and how high it is."""
        if page == 0:
            if not self.has_header:
                return [], 0.0
            pieces = self.header_pieces(self.room.width)
            return _stacked(pieces, self.room), high(pieces) + (_AIR if pieces else 0.0)
        column = Column(self.typesetter, self.room.width, SMALL_PT, self.rtl)
        title = column.lines(self.header.title, SMALL_PT, palette.SECONDARY)[:1]
        if not self.header.title or not self.has_header:
            return [], 0.0
        told = Told(Role.DETAILS, "", Role.DETAILS, "", False)
        y = self.room.y + title[0].height + 2.0
        rule = Stroke(line_path((self.room.x, y), (self.room.right, y)), palette.LINE, _LINE)
        running = Piece(told, title).drawn((self.room.x, self.room.y))
        return [running, Group(Role.GRID, (rule,))], title[0].height + 2.0 + 2 * _AIR


def _stacked(pieces: Sequence[Piece], room: Rect) -> list[Group]:
    groups, y = list[Group](), room.y
    for piece in pieces:
        y += piece.above if groups else 0.0
        groups.append(piece.drawn((room.x, y)))
        y += piece.height
    return groups


def _is_words(node: object) -> bool:
    return isinstance(node, Group) and node.role is Role.LEGEND_ENTRY
