"""Between a note's stored place and where it is drawn; the sizes; the free slots of a block.

A place is stored from the block's upper left corner, before any mirroring, so that a canvas
turned right-to-left needs no change to its notes.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOT, GAP, GRID, PADDING, SHEET, block_rects, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note, chosen
from canvasdesk.model.values import NoteKind, NoteSize, Place, Size

NOTE_SIZES = {
    NoteSize.STANDARD: Size(99.0, 64.0),
    NoteSize.SMALL: Size(63.0, 42.0),
    NoteSize.SQUARE: Size(76.0, 76.0),
    NoteSize.WIDE: Size(127.0, 76.0),
}
"""Standard goes two across a column, small three; square and wide are true sticky notes."""

SMALLEST_NOTE = Size(38.0, 16.0)
LARGEST_NOTE = Size(GRID.width, GRID.height)

HEADING_HEIGHT = 20.0
"""How high a small heading inside a block is while its text is one line."""

_INSIDE = 1.0
"""How far inside its block's edge a note's centre stays."""


def note_size(document: Document, note: Note) -> Size:
    """Return a note's size before its text is looked at: its own, else the sheet's.

    A small heading is as wide as its block's content.
    """
    if note.kind is NoteKind.HEADING and note.block is not None:
        return heading_size(note.block)
    return note.size or NOTE_SIZES[document.header.note_size]


def heading_size(block: BlockId) -> Size:
    """Return the size of a small heading in a block while its text is one line."""
    return Size(block_rects()[block].width - 2 * PADDING, HEADING_HEIGHT)


def note_rect(document: Document, note: Note) -> Rect:
    """Return where a note is stored, in the coordinates of its block before mirroring."""
    size = note_size(document, note)
    return Rect(note.place.x, note.place.y, size.width, size.height)


def clamped_size(size: Size) -> Size:
    """Return the size nearest to ``size`` that a note can have, to a hundredth of a unit."""
    return Size(
        round(min(max(size.width, SMALLEST_NOTE.width), LARGEST_NOTE.width), 2),
        round(min(max(size.height, SMALLEST_NOTE.height), LARGEST_NOTE.height), 2),
    )


def settled_place(place: Place, size: Size, block: BlockId) -> Place:
    """Return the place nearest to ``place`` that has the note's centre inside its block.

    To a hundredth of a unit, so that a drag leaves no long fractions in the file.
    """
    rect = block_rects()[block]
    return Place(
        _settled(place.x, size.width / 2, rect.width),
        _settled(place.y, size.height / 2, rect.height),
    )


def settled_note(document: Document, note: Note, block: BlockId, place: Place) -> Note:
    """Return a note that lies in a block, as near to ``place`` as it may.

    A small heading stands at the start of its row, in whatever block.
    """
    moved = chosen(note, block=block)
    if note.kind is NoteKind.HEADING:
        place = Place(PADDING, place.y)
    return replace(moved, place=settled_place(place, note_size(document, moved), block))


def _settled(start: float, half: float, room: float) -> float:
    return float(round(min(max(start, _INSIDE - half), room - _INSIDE - half), 2))


def drawn_rect(place: Place, size: Size, block: Rect, rtl: bool) -> Rect:
    """Return where a note is drawn, kept on the sheet."""
    x = block.right - place.x - size.width if rtl else block.x + place.x
    return Rect(x, block.y + place.y, size.width, size.height).kept_inside(SHEET)


def place_of(rect: Rect, block: Rect, rtl: bool) -> Place:
    """Return the place to store for a note drawn at ``rect``; the inverse of ``drawn_rect``."""
    x = block.right - rect.right if rtl else rect.x - block.x
    return Place(x, rect.y - block.y)


def slots(block: BlockId, size: Size) -> Iterator[Place]:
    """Yield the places of a block's aligned columns, across and then down, without end.

    Those past the block's foot come too: a caller stops at ``capacity``.
    """
    width = block_rects()[block].width
    columns = max(1, int((width - 2 * PADDING + GAP) // (size.width + GAP)))
    top, row = heading_height(block), 0
    while True:
        for column in range(columns):
            yield Place(PADDING + column * (size.width + GAP), top + row * (size.height + GAP))
        row += 1


def capacity(block: BlockId, size: Size) -> int:
    """Return how many notes of a size fit a block without overlapping."""
    return sum(1 for _ in _fitting_slots(block, size))


def free_places(block: BlockId, sizes: Iterable[Size], taken: Iterable[Rect]) -> list[Place]:
    """Return a place for each of ``sizes`` in turn: the first slot that nothing touches.

    ``taken`` is in the block's coordinates (origin at its upper left corner). In a full block
    the place is that of the slot covered least, shifted a little for each note that lies there
    exactly, so that no note hides another whole.
    """
    crowd = _Crowd(block, taken)
    return [crowd.let_in(size) for size in sizes]


class _Crowd:
    """What lies in a block, with each slot's cover counted once and not anew for every note."""

    def __init__(self, block: BlockId, taken: Iterable[Rect]) -> None:
        self._block = block
        self._taken = list(taken)
        self._corners = {_corner(rect) for rect in self._taken}
        self._covers: dict[Size, dict[Place, float]] = {}

    def let_in(self, size: Size) -> Place:
        if size not in self._covers:
            fitting = list(_fitting_slots(self._block, size)) or [next(slots(self._block, size))]
            self._covers[size] = {
                place: sum(_covered(place, size, rect) for rect in self._taken) for place in fitting
            }
        least, cover = min(self._covers[size].items(), key=lambda entry: entry[1])
        place = _beside(least, size, self._corners, block_rects()[self._block]) if cover else least
        place = settled_place(place, size, self._block)
        self._take(Rect(place.x, place.y, size.width, size.height))
        return place

    def _take(self, rect: Rect) -> None:
        self._taken.append(rect)
        self._corners.add(_corner(rect))
        for size, covers in self._covers.items():
            for place in covers:
                covers[place] += _covered(place, size, rect)


def _covered(place: Place, size: Size, rect: Rect) -> float:
    """Return how much of a slot lies below a rectangle, in whole units; nothing for a mere edge."""
    slot = Rect(place.x, place.y, size.width, size.height)
    if not slot.intersects(rect, slack=0.5):
        return 0.0
    across = min(slot.right, rect.right) - max(slot.x, rect.x)
    down = min(slot.bottom, rect.bottom) - max(slot.y, rect.y)
    return max(1.0, float(round(across * down)))


def _corner(rect: Rect) -> tuple[int, int]:
    return round(rect.x), round(rect.y)


def _fitting_slots(block: BlockId, size: Size) -> Iterator[Place]:
    rect = block_rects()[block]
    for place in slots(block, size):
        if place.y + size.height > rect.height - FOOT + 0.01:
            return
        yield place


def _beside(place: Place, size: Size, corners: Set[tuple[int, int]], block: Rect) -> Place:
    step, room_x = 4.0, max(1.0, block.width - size.width)
    room_y = max(1.0, block.height - size.height)
    x, y = place.x, place.y
    for shift in range(1, 2000):
        if (round(x), round(y)) not in corners:
            break
        x = (place.x + shift * step) % room_x
        y = place.y + (shift * step) % max(1.0, room_y - place.y)
    return Place(x, y)
