"""Puts pieces into columns, one after the other, and goes on to further pages; nothing is cut."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Group
from canvasdesk.layout.reading_pieces import Piece

_SLACK = 0.01
_TRIES = 7
_MOST_AGAIN = 0.5
"""What a heading that is repeated takes of a column at most."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Pieces that still have to find room: the first of them from a strip on."""

    pieces: tuple[Piece, ...] = ()
    start: int = 0


@dataclass(frozen=True, slots=True)
class Stream:
    """What belongs together, such as a block: its heading, and what goes on below it.

    ``again`` stands over what goes on on another page.
    """

    head: tuple[Piece, ...] = ()
    rest: Rest = Rest()
    again: tuple[Piece, ...] = ()
    is_begun: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in a column, how far down it reaches, and what had no room."""

    groups: tuple[Group, ...]
    height: float
    rest: Rest


def high(pieces: Sequence[Piece]) -> float:
    """Return how high pieces are below one another, without the air above the first."""
    return sum(piece.height for piece in pieces) + sum(piece.above for piece in pieces[1:])


def fill(rest: Rest, room: Rect, *, is_whole: bool) -> Filled:
    """Put as many pieces into a column as have room.

    ``is_whole`` says that no column is higher: what does not go into it is parted.
    """
    pieces, start = rest.pieces, rest.start
    groups, y, index = list[Group](), 0.0, 0
    while index < len(pieces):
        kept = _together(pieces, index)
        unit = pieces[index:kept]
        above = unit[0].above if groups else 0.0
        need = high(unit) - unit[0].height_of(0, start)
        if y + above + need > room.height + _SLACK:
            break
        y += above
        for number, piece in enumerate(unit):
            y += piece.above if number else 0.0
            groups.append(piece.drawn((room.x, room.y + y), start))
            y += piece.height_of(start, len(piece.strips))
            start = 0
        index = kept
    if groups or not is_whole or index == len(pieces):
        return Filled(tuple(groups), y, Rest(pieces[index:], start))
    return _parted(Rest(pieces[index:], start), room)


def _together(pieces: Sequence[Piece], index: int) -> int:
    """Return up to where pieces stand together: headings with what follows them."""
    while index < len(pieces) - 1 and pieces[index].keeps:
        index += 1
    return index + 1


def _parted(rest: Rest, room: Rect) -> Filled:
    """Fill an empty column strip by strip; it takes one at least."""
    groups, y, start = list[Group](), 0.0, rest.start
    for index, piece in enumerate(rest.pieces):
        above = piece.above if groups else 0.0
        end = piece.fitting(start, room.height - y - above)
        if not groups:
            end = max(end, start + 1)
        if end > start:
            y += above
            groups.append(piece.drawn((room.x, room.y + y), start, end))
            y += piece.height_of(start, end)
        if end < len(piece.strips):
            return Filled(tuple(groups), y, Rest(rest.pieces[index:], end))
        start = 0
    return Filled(tuple(groups), y, Rest())


def columns_of(room: Rect, count: int, gap: float, *, rtl: bool) -> list[Rect]:
    """Return the columns of a page, in reading order."""
    width = (room.width - (count - 1) * gap) / count
    found = [
        Rect(room.x + index * (width + gap), room.y, width, room.height) for index in range(count)
    ]
    return found[::-1] if rtl else found


def flow_page(
    streams: Sequence[Stream], columns: Sequence[Rect], between: float
) -> tuple[list[Group], list[Stream]]:
    """Fill a page's columns; return what stands there, and the streams that go on.

    ``between`` is the air between two streams.
    """
    groups, left = list[Group](), list(streams)
    if left and left[0].is_begun:
        first = left[0]
        # A heading as high as a page would leave no room for what it stands over.
        is_low = high(first.again) < _MOST_AGAIN * columns[0].height
        left[0] = replace(first, head=first.again if is_low else (), is_begun=False)
    for column in columns:
        y = 0.0
        while left:
            stream = left[0]
            air = between if y else 0.0
            room = Rect(column.x, column.y + y + air, column.width, column.height - y - air)
            filled, went = _begin(stream, room, is_whole=not y)
            groups += filled
            left[0] = went[0]
            if filled:
                y += air + went[1]
            if went[0].head or went[0].rest.pieces:
                break
            left.pop(0)
    return groups, left


def _begin(
    stream: Stream, room: Rect, *, is_whole: bool
) -> tuple[tuple[Group, ...], tuple[Stream, float]]:
    """Put a stream's heading and what follows into what is left of a column."""
    if stream.is_begun or not stream.head or stream.rest.start:
        return _go_on(stream, room, is_whole=is_whole)
    done = fill(Rest((*stream.head, *stream.rest.pieces)), room, is_whole=is_whole)
    if not done.groups:
        return (), (stream, 0.0)
    return done.groups, (replace(stream, head=(), rest=done.rest, is_begun=True), done.height)


def _go_on(
    stream: Stream, room: Rect, *, is_whole: bool
) -> tuple[tuple[Group, ...], tuple[Stream, float]]:
    """Put a heading, if any, and the rest of a parted piece into what is left of a column."""
    head = fill(Rest(stream.head), room, is_whole=is_whole)
    if head.rest.pieces:
        return head.groups, (replace(stream, head=head.rest.pieces), head.height)
    y = head.height
    below = Rect(room.x, room.y + y, room.width, room.height - y)
    done = fill(stream.rest, below, is_whole=is_whole)
    went = replace(stream, head=(), rest=done.rest, is_begun=True)
    return (*head.groups, *done.groups), (went, y + done.height)


def flow_last(streams: Sequence[Stream], columns: Sequence[Rect], between: float) -> list[Group]:
    """Fill the last page: columns of about one height, rather than some full and some empty."""
    best, _ = flow_page(streams, columns, between)
    least, most = 0.0, columns[0].height
    for _ in range(_TRIES):
        middle = (least + most) / 2
        lower = [Rect(each.x, each.y, each.width, middle) for each in columns]
        groups, left = flow_page(streams, lower, between)
        if left:
            least = middle
        else:
            best, most = groups, middle
    return best
