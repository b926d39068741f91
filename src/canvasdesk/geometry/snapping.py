"""Where something dragged snaps to: slots, edges of the notes near it, gaps as wide as others.

Pure geometry of drawn rectangles, in sheet units; when to snap is for the tools to say.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GAP

_EQUAL = 0.05
"""Shifts that differ less lead to the same place."""
_BEYOND = 6.0
"""How far a guide reaches beyond what it joins: along an edge it could not be seen."""


_Gaps = tuple[tuple[float, float], ...]
"""Where gaps begin and end."""


@dataclass(frozen=True, slots=True)
class Snap:
    """How far a rectangle is moved to snap, and the lines that say to what.

    A guide is a rectangle without a width or without a height.
    """

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class _Match:
    """A shift along one axis; ``line`` and what it spans across, or the gaps it makes equal.

    The rank says which lines are shown where several shifts lead to the same place.
    """

    shift: float
    rank: int
    line: float = 0.0
    low: float = 0.0
    high: float = 0.0
    gaps: _Gaps = ()


_LEFT, _RIGHT, _MIDDLE, _SLOT, _GAP = range(5)


def snapped(rect: Rect, notes: Sequence[Rect], slots: Sequence[Rect], reach: float) -> Snap:
    """Return where a rectangle snaps to within ``reach``, along each axis by itself.

    ``notes`` are those that lie near, ``slots`` the free choice of a block's columns and rows.
    """
    across = _best(_matches(rect, notes, slots, reach), reach)
    turned = [_turned(note) for note in notes], [_turned(slot) for slot in slots]
    down = _best(_matches(_turned(rect), *turned, reach), reach)
    dx, dy = across[0].shift if across else 0.0, down[0].shift if down else 0.0
    moved = rect.moved(dx, dy)
    guides = [*_guides(across, moved), *map(_turned, _guides(down, _turned(moved)))]
    return Snap(dx, dy, tuple(guides))


def snapped_edges(
    rect: Rect, notes: Sequence[Rect], reach: float, edges: tuple[int, int, int, int]
) -> Snap:
    """Return how far edges that are dragged move to be level with those of notes near.

    ``edges`` say with 1 which of left, top, right and bottom are dragged; of both sides of an
    axis at most one is.
    """
    left, top, right, bottom = edges
    across = _best(_level(rect, notes, left, right), reach)
    down = _best(_level(_turned(rect), list(map(_turned, notes)), top, bottom), reach)
    dx, dy = across[0].shift if across else 0.0, down[0].shift if down else 0.0
    guides = [*_guides(across, rect), *map(_turned, _guides(down, _turned(rect)))]
    return Snap(dx, dy, tuple(guides))


def _level(rect: Rect, notes: Iterable[Rect], low: int, high: int) -> Iterator[_Match]:
    if not low and not high:
        return
    at, rank = (rect.x, _LEFT) if low else (rect.right, _RIGHT)
    for note in notes:
        for line in (note.x, note.right):
            yield _Match(line - at, rank, line, note.y, note.bottom)


def _matches(
    rect: Rect, notes: Sequence[Rect], slots: Iterable[Rect], reach: float
) -> Iterator[_Match]:
    left, width = rect.x, rect.width
    for note in notes:
        # Most of a crowded block lies far off: a frame of a drag has no time to consider it.
        start, more = note.x - left, note.width - width
        if abs(start) <= reach:
            yield _Match(start, _LEFT, note.x, note.y, note.bottom)
        if abs(start + more) <= reach:
            yield _Match(start + more, _RIGHT, note.right, note.y, note.bottom)
        if abs(start + more / 2) <= reach:
            yield _Match(start + more / 2, _MIDDLE, note.centre[0], note.y, note.bottom)
    for slot in slots:
        if abs(slot.x - left) <= reach:
            yield _Match(slot.x - left, _SLOT, slot.x, rect.y, rect.bottom)
    for shift, gaps in _gaps(rect, notes):
        if abs(shift) <= reach:
            yield _Match(shift, _GAP, gaps=gaps)


def _gaps(rect: Rect, notes: Sequence[Rect]) -> Iterator[tuple[float, _Gaps]]:
    """Yield what leaves gaps as wide as others: how far it is, and the gaps that are then equal."""
    top, bottom = rect.y, rect.bottom
    beside = [note for note in notes if note.y < bottom and top < note.y + note.height]
    beside.sort(key=attrgetter("x"))
    for note in beside:
        end = note.right
        yield end + GAP - rect.x, ((end, end + GAP),)
        yield note.x - GAP - rect.right, ((note.x - GAP, note.x),)
    for one, two in pairwise(beside):
        gap = two.x - one.right
        if gap <= _EQUAL:
            continue
        there = (one.right, two.x)
        after, before = two.right + gap, one.x - gap
        yield after - rect.x, (there, (two.right, after))
        yield before - rect.right, ((before, one.x), there)
        if gap > rect.width:
            x = (one.right + two.x - rect.width) / 2
            yield x - rect.x, ((one.right, x), (x + rect.width, two.x))


def _best(matches: Iterable[_Match], reach: float) -> list[_Match]:
    """Return the matches that lead to the nearest place within reach; the first says which."""
    near = [match for match in matches if abs(match.shift) <= reach]
    if not near:
        return []
    least = min(near, key=lambda match: abs(match.shift))
    return [least, *(m for m in near if m is not least and abs(m.shift - least.shift) < _EQUAL)]


def _guides(matches: Sequence[_Match], rect: Rect) -> list[Rect]:
    """Return the lines for matches of one axis; ``rect`` has snapped already."""
    ranks = [match.rank for match in matches if match.rank is not _GAP]
    lines: dict[float, tuple[float, float]] = {}
    for match in matches:
        if ranks and match.rank == min(ranks):
            line = round(match.line, 2)
            low, high = lines.get(line, (rect.y, rect.bottom))
            lines[line] = min(low, match.low), max(high, match.high)
    guides = [
        Rect(line, low - _BEYOND, 0.0, high - low + 2 * _BEYOND)
        for line, (low, high) in lines.items()
    ]
    gaps = {gap for match in matches if not ranks for gap in match.gaps}
    return guides + [Rect(start, rect.centre[1], end - start, 0.0) for start, end in sorted(gaps)]


def _turned(rect: Rect) -> Rect:
    """Return a rectangle with its axes exchanged, so that across serves for down."""
    return Rect(rect.y, rect.x, rect.height, rect.width)
