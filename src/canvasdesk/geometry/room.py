"""Which notes of a block move on to make room for one that is held over another's slot.

Only where notes lie in aligned rows and columns, as tidying leaves them; gaps may be among them.
Rectangles are in the block's coordinates, before any mirroring, as large as the notes are drawn.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOT, GAP, PADDING, block_rects, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.values import Place, Size

_SLACK = 0.6
"""How far a note may lie from a slot and still be in it."""
_FARTHEST = 2 * GAP
"""Rows that are farther apart than this were not put there by tidying."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A note where it lies."""

    id: str
    rect: Rect
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """The slot a held note gets, and where those go that make room for it."""

    place: Place
    moved: FrozenMap[str, Place]


@dataclass(frozen=True, slots=True)
class Rows:
    """A block's slots: those of each small heading, or of the block's beginning, by themselves."""

    notes: tuple[Lying, ...]
    sections: tuple[tuple[Rect, ...], ...]


def rows_of(block: BlockId, notes: Sequence[Lying], size: Size) -> Rows | None:
    """Return the slots that notes of one size lie in, or None where they lie freely."""
    for gap in (GAP, GAP / 2):
        sections = _sections(block, notes, size, gap)
        if sections is not None:
            return Rows(tuple(notes), sections)
    return None


def room_at(rows: Rows, held: str, rect: Rect) -> Room | None:
    """Return what makes room for a note held at ``rect``; None where nothing is in its way.

    Notes move on to the next free slot, or back to the one that the held note left. None, too,
    where there is no such slot or the notes would touch one another.
    """
    for cells in rows.sections:
        at = next((i for i, cell in enumerate(cells) if cell.contains(*rect.centre)), None)
        if at is not None:
            return _room_in(rows, cells, at, held, rect)
    return None


def _room_in(rows: Rows, cells: Sequence[Rect], at: int, held: str, rect: Rect) -> Room | None:
    there = {_cell_of(note.rect, cells): note for note in rows.notes if not note.is_heading}
    taken = {index: note for index, note in there.items() if note.id != held}
    gap = _gap(there, len(cells), at, held)
    if at not in taken or gap is None:
        return None
    step = 1 if gap > at else -1
    moved, index = {held: cells[at]}, at
    while index in taken:  # up to the gap, or to another free slot before it
        moved[taken[index].id] = cells[index + step]
        index += step
    sizes = {note.id: note.rect for note in rows.notes} | {held: rect}
    after = {
        key: Rect(moved[key].x, moved[key].y, was.width, was.height) if key in moved else was
        for key, was in sizes.items()
    }
    if _touch(after, moved):
        return None
    places = {key: Place(cell.x, cell.y) for key, cell in moved.items() if key != held}
    return Room(Place(cells[at].x, cells[at].y), FrozenMap(places))


def _gap(there: Mapping[int | None, Lying], count: int, at: int, held: str) -> int | None:
    """Return the free slot that the shift ends in: the one that was left, else the next one."""
    left = [index for index, note in there.items() if index is not None and note.id == held]
    if left:
        return left[0]
    free = [index for index in range(count) if index not in there]
    after = [index for index in free if index > at]
    return after[0] if after else free[-1] if free else None


def _touch(rects: Mapping[str, Rect], moved: Mapping[str, Rect]) -> bool:
    return any(
        rects[one].intersects(other, _SLACK)
        for one in moved
        for key, other in rects.items()
        if key != one
    )


def _cell_of(rect: Rect, cells: Sequence[Rect]) -> int | None:
    for index, cell in enumerate(cells):
        if abs(cell.x - rect.x) <= _SLACK and abs(cell.y - rect.y) <= _SLACK:
            return index
    return None


def _sections(
    block: BlockId, notes: Sequence[Lying], size: Size, gap: float
) -> tuple[tuple[Rect, ...], ...] | None:
    columns = _columns(block, size, gap)
    sections: list[list[Rect]] = [[]]
    foot = heading_height(block)
    for row in _by_height(notes):
        y, height = row[0].rect.y, max(note.rect.height for note in row)
        if not -_SLACK <= y - foot <= _FARTHEST:
            return None
        if any(note.is_heading for note in row):
            if len(row) > 1:
                return None
            sections.append([])
        else:
            cells = [Rect(x, y, size.width, height) for x in columns]
            found = [_cell_of(note.rect, cells) for note in row]
            if None in found or len(set(found)) < len(found):
                return None
            sections[-1] += cells
        foot = y + height
    if foot + gap + size.height <= block_rects()[block].height - FOOT + _SLACK:
        sections[-1] += [Rect(x, foot + gap, size.width, size.height) for x in columns]
    return tuple(tuple(cells) for cells in sections)


def _by_height(notes: Sequence[Lying]) -> list[list[Lying]]:
    rows: list[list[Lying]] = []
    for note in sorted(notes, key=lambda note: note.rect.y):
        if rows and abs(rows[-1][0].rect.y - note.rect.y) <= _SLACK:
            rows[-1].append(note)
        else:
            rows.append([note])
    return rows


def _columns(block: BlockId, size: Size, gap: float) -> list[float]:
    room = block_rects()[block].width - 2 * PADDING
    count = max(1, int((room + gap) // (size.width + gap)))
    return [PADDING + index * (size.width + gap) for index in range(count)]
