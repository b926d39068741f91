"""The canvas as text to read: its blocks in their arrangement, notes as lines, no note boxes.

Lengths are points of the page. All on one page where that goes in letters of 9 points or more;
else the first page shows what of each block has room, and further pages the rest in columns, the
blocks in guided order. Texts are never set smaller, and never cut.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.balance import balance_text
from canvasdesk.layout.basis import basis_of
from canvasdesk.layout.display_list import DisplayList, Group, Role, Stroke
from canvasdesk.layout.legend import Entry
from canvasdesk.layout.meanings import grey_colours, meanings, tags_used
from canvasdesk.layout.reading_blocks import LEAST_PT, ReadBlocks
from canvasdesk.layout.reading_flow import (
    Filled,
    Rest,
    Stream,
    columns_of,
    fill,
    flow_last,
    flow_page,
    high,
)
from canvasdesk.layout.reading_frame import Frame
from canvasdesk.layout.reading_grid import Widths, cells, even_widths, fitting_widths, needed
from canvasdesk.layout.reading_notes import NotePen
from canvasdesk.layout.reading_pieces import Column, Piece
from canvasdesk.layout.shapes import line_path, rect_path
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink, View
from canvasdesk.model.balance import balance, usual_span
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.privacy import seen_by
from canvasdesk.model.tags import tag_letters
from canvasdesk.model.values import Size
from canvasdesk.model.wording import Wording

_USUAL_PT, _USUAL_SIDE = 10.5, 595.0
"""What notes are set in where there is room, on a page of A4's shorter side; more on larger."""
_GROWTH = 0.6
_STEP_PT = 0.5
_PAD_X, _PAD_TOP, _PAD_FOOT = 7.0, 5.0, 6.0
_COLUMN_EM, _COLUMN_GAP = 20.5, 16.0
_BETWEEN_EM = 1.3
_MORE_EM = 1.4
"""What a block keeps free at its foot to say on which page it goes on."""
_LEAST_EM = 4.0
"""A block that has less room than this for its notes has them all on another page."""
_FRAME, _LINE = 1.1, 0.5
_LEAST_GRID = 0.45
"""The blocks stand in their arrangement where they have this share of a page at least."""
_MOST_HEADING = 0.4


@dataclass(frozen=True, slots=True)
class Reading:
    """Pages to read, and the size their notes are set in."""

    pages: tuple[DisplayList, ...]
    size: float


def sizes_for(page: Size) -> tuple[float, ...]:
    """Return what notes are set in on a page, the largest first."""
    side = max(1.0, min(page.width, page.height) / _USUAL_SIDE)
    largest = round(_USUAL_PT * side**_GROWTH / _STEP_PT) * _STEP_PT
    steps = int((largest - LEAST_PT) / _STEP_PT)
    return tuple(largest - index * _STEP_PT for index in range(steps + 1))


def draw_reading(
    document: Document,
    view: View,
    wording: Wording,
    typesetter: Typesetter,
    page: Size,
    margin: float,
) -> Reading:
    """Return a document as pages to read, as a view shows it; lengths are points."""
    basis = basis_of(seen_by(document, view.audience), view, wording, None)
    document, is_grey = basis.drawn, view.ink is Ink.GREY
    pen = NotePen.of(
        document,
        wording.fields,
        basis.unheard,
        view.colouring,
        grey=is_grey,
        has_links=Extra.LINKS in view.extras,
    )
    whole = Rect(0.0, 0.0, page.width, page.height)
    blocks = ReadBlocks(document, view, wording, typesetter, pen, whole)
    frame = Frame(
        typesetter,
        document.header,
        wording,
        whole.inset(*(margin,) * 4),
        tuple(_entries(blocks)),
        tag_letters(document.tags.values()),
        _balance(basis.document, view, wording),
        is_grey,
    )
    return _Pages(blocks, frame).made(sizes_for(page))


def _entries(blocks: ReadBlocks) -> Iterator[Entry]:
    """Yield what the legend explains: all that occurs in the blocks that are shown."""
    document, view, wording = blocks.document, blocks.view, blocks.wording
    if Extra.LEGEND not in view.extras:
        return
    notes = [note for block in blocks.blocks for note in document.notes_by_block[block]]
    ids = [note.id for note in notes]
    yield from tags_used(document, ids)
    if view.ink is Ink.GREY:
        yield from grey_colours(document, ids, wording, view.colouring)
    yield from meanings({mark for note in notes for mark in blocks.pen.marks(note)}, wording)


def _balance(document: Document, view: View, wording: Wording) -> str:
    """Return what comes in and goes out, on the whole canvas where the view says so."""
    if view.block is not None or Extra.BALANCE not in view.extras:
        return ""
    shown = balance(document, usual_span(document))
    locale = QLocale(document.header.language or wording.template.language)
    rtl = is_rtl(document.header)
    return "" if shown.is_empty else balance_text(shown, wording.template.balance, locale, rtl=rtl)


@dataclass(frozen=True, slots=True)
class _Pages:
    """Lays pages out: one with the blocks in their arrangement, others with columns."""

    blocks: ReadBlocks
    frame: Frame

    def made(self, sizes: Sequence[float]) -> Reading:
        """Return the pages, in the largest size in which all goes on one; else in the least."""
        _, room = self._head(0)
        size = sizes[-1]
        if not self._has_grid(room):
            return self._flowing(None, size)
        for each in sizes:
            widths = self._fitting(each, room)
            if widths is not None:
                return self._flowing(self._arranged(each, widths, room), each)
        widths = fitting_widths(room.width, lambda block, width: self._least(block, width, size))
        return self._flowing(self._arranged(size, widths, room), size)

    def _head(self, page: int) -> tuple[list[Group], Rect]:
        """Return what stands over a page's blocks, and the room that is left for them."""
        groups, taken = self.frame.head(page)
        room = self.frame.room
        return groups, room.inset(0.0, taken, 0.0, self.frame.foot_height)

    def _has_grid(self, room: Rect) -> bool:
        """Say whether the blocks have room in their arrangement, and a heading in each."""
        if self.blocks.view.block is not None or not self.frame.has_header:
            return False
        if room.height < _LEAST_GRID * self.blocks.page.height:
            return False
        widths = even_widths(room.width)
        column = self.blocks.column(min(widths.columns) - 2 * _PAD_X, LEAST_PT)
        if column.width < _LEAST_EM * LEAST_PT:
            return False
        highest = max(high(self.blocks.heading(block, column)) for block in self.blocks.blocks)
        return highest <= _MOST_HEADING * room.height / 2

    def _fitting(self, size: float, room: Rect) -> Widths | None:
        """Return widths at which all blocks go on one page in a size, if there are any."""

        def least(block: BlockId, width: float) -> float:
            return self._least(block, width, size)

        def exact(block: BlockId, width: float) -> float:
            return self._exact(block, width, size)

        for widths in (even_widths(room.width), fitting_widths(room.width, least)):
            if needed(widths, least) <= room.height and needed(widths, exact) <= room.height:
                return widths
        return None

    def _least(self, block: BlockId, width: float, size: float) -> float:
        """Return a height that a block takes at least, soon told."""
        column = self.blocks.column(width - 2 * _PAD_X, size)
        notes = self.blocks.document.notes_by_block[block]
        heading = high(self.blocks.heading(block, column)) + _PAD_TOP + _PAD_FOOT
        return heading + sum(self.blocks.pen.least_height(note, column) for note in notes)

    def _exact(self, block: BlockId, width: float, size: float) -> float:
        column = self.blocks.column(width - 2 * _PAD_X, size)
        pieces = (*self.blocks.heading(block, column), *self.blocks.notes(block, column))
        return high(pieces) + _PAD_TOP + _PAD_FOOT

    def _arranged(self, size: float, widths: Widths, room: Rect) -> "_Arranged":
        """Return the blocks in their arrangement; what has no room there is left."""
        places = cells(
            room,
            widths,
            lambda block, width: self._exact(block, width, size),
            mirrored=self.blocks.document.header.mirrored_grid,
        )
        arranged = _Arranged([_lines(room, places)], [])
        for block in self.blocks.blocks:
            cell = places[block].inset(_PAD_X, _PAD_TOP, _PAD_X, _PAD_FOOT)
            column = self.blocks.column(cell.width, size)
            pieces = (*self.blocks.heading(block, column), *self.blocks.notes(block, column))
            filled = fill(Rest(pieces), cell, is_whole=True)
            if filled.rest.pieces:
                filled = self._part_of(block, pieces, cell, size)
                arranged.left.append(_Left(block, cell, filled.rest))
            arranged.groups.extend(filled.groups)
        return arranged

    def _part_of(
        self, block: BlockId, pieces: tuple[Piece, ...], cell: Rect, size: float
    ) -> Filled:
        """Fill a block's place as far as that goes, and leave a line for where it goes on."""
        room = cell.inset(0.0, 0.0, 0.0, _MORE_EM * size)
        count = len(pieces) - len(self.blocks.document.notes_by_block[block])
        heading, notes = pieces[:count], pieces[count:]
        alone = fill(Rest(heading), cell, is_whole=True)
        below = room.inset(0.0, alone.height + notes[0].above, 0.0, 0.0)
        if below.height < _LEAST_EM * size:
            return replace(alone, rest=Rest(notes))
        filled = fill(Rest(notes), below, is_whole=True)
        return replace(filled, groups=(*alone.groups, *filled.groups))

    def _flowing(self, arranged: "_Arranged | None", size: float) -> Reading:
        """Return the first page, and on further ones in columns what it has no room for."""
        streams = list(self._streams(arranged, size))
        shown = [] if arranged is None else [arranged.groups]
        while streams or not shown:
            page = len(shown)
            _, room = self._head(page)
            columns = columns_of(room, self._columns(size), _COLUMN_GAP, rtl=self.blocks.rtl)
            groups, left = flow_page(streams, columns, _BETWEEN_EM * size)
            if not left:
                groups = flow_last(streams, columns, _BETWEEN_EM * size)
            shown.append(groups)
            streams = left
        if arranged is not None:
            arranged.groups.extend(self._where_on(arranged.left, shown))
        pages = tuple(
            self.blocks.picture([*self._head(page)[0], *groups, *self.frame.foot(page, len(shown))])
            for page, groups in enumerate(shown)
        )
        return Reading(pages, size)

    def _columns(self, size: float) -> int:
        width = self.frame.room.width
        return max(1, round((width + _COLUMN_GAP) / (_COLUMN_EM * size + _COLUMN_GAP)))

    def _streams(self, arranged: "_Arranged | None", size: float) -> Iterator[Stream]:
        """Yield what goes into columns, in reading order."""
        count = self._columns(size)
        width = columns_of(self.frame.room, count, _COLUMN_GAP, rtl=False)[0].width
        column = self.blocks.column(width, size)
        if not self.frame.has_header:
            yield Stream(rest=Rest(self.frame.header_pieces(width)))
        if arranged is None:
            for block in self.blocks.blocks:
                yield Stream(
                    self.blocks.heading(block, column),
                    Rest(self.blocks.notes(block, column)),
                    self.blocks.heading(block, column, again=True),
                )
        else:
            for left in arranged.left:
                again = self.blocks.heading(left.block, column, again=True)
                rest = self._set_again(left, column)
                yield Stream(again, rest, again)
        if not self.frame.has_legend:
            yield Stream(rest=Rest(self.frame.legend_pieces(width)))

    def _set_again(self, left: "_Left", column: Column) -> Rest:
        """Return what is left of a block in a column of another width."""
        pieces, start = left.rest.pieces, left.rest.start
        notes = self.blocks.notes(left.block, column)[-len(pieces) :]
        if not start:
            return Rest(notes)
        note = self.blocks.document.notes[pieces[0].told.record]
        text = pieces[0].left_after(start)
        parted = replace(note, text=text.removeprefix("\n"), picture="")
        piece = self.blocks.pen.piece(parted, column, is_rest=True)
        # What is told goes on exactly where it was parted.
        return Rest((replace(piece, told=replace(piece.told, text=text)), *notes[1:]))

    def _where_on(
        self, left: Sequence["_Left"], shown: Sequence[Sequence[Group]]
    ) -> Iterator[Group]:
        """Yield a sign at the foot of each block that goes on: on which page."""
        for one in left:
            record = one.rest.pieces[0].told.record
            page = next(
                number
                for number, groups in enumerate(shown[1:], start=2)
                if any(group.key == (Role.NOTE, record) for group in groups)
            )
            said = f"\u2190 {page}" if self.blocks.rtl else f"\u2192 {page}"
            block = self.blocks.typesetter.block(said, LEAST_PT, 200.0, palette.SECONDARY)
            line = replace(block.lines[0], x=0.0)
            x = one.cell.x if self.blocks.rtl else one.cell.right - line.width
            yield Group(Role.DETAILS, (line,), (x, one.cell.bottom - block.height))


@dataclass(frozen=True, slots=True)
class _Left:
    """What of a block has no room in its place."""

    block: BlockId
    cell: Rect
    rest: Rest


@dataclass(frozen=True, slots=True)
class _Arranged:
    """The blocks as they stand in their arrangement, and what is left of them."""

    groups: list[Group]
    left: list[_Left]


def _lines(room: Rect, places: Mapping[BlockId, Rect]) -> Group:
    """Return the fine lines between the blocks, and the firm one around them."""
    inner: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for rect in places.values():
        if rect.x > room.x + 1:
            inner.append(((rect.x, rect.y), (rect.x, rect.bottom)))
        if rect.y > room.y + 1:
            inner.append(((rect.x, rect.y), (rect.right, rect.y)))
    strokes = tuple(Stroke(line_path(*line), palette.LINE, _LINE) for line in inner)
    return Group(Role.GRID, (*strokes, Stroke(rect_path(room), palette.FRAME, _FRAME)))
