"""Which note or block is next to another: for the arrow keys, and for writing on.

Pure functions of where things lie.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from canvasdesk.geometry.placing import NOTE_SIZES, free_places, place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GAP
from canvasdesk.layout.layout import SheetLayout
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.values import Place, Size
from canvasdesk.ui.canvas.endings import Ending


class Towards(Enum):
    """A direction on the sheet, as a step in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True, slots=True)
class Stop:
    """What an arrow key can come to: a note, a block by its heading, a tag of the legend."""

    rect: Rect
    note: str | None = None
    block: BlockId | None = None
    tag: str | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a new note can go: a place, or with None the block's first free slot."""

    block: BlockId
    place: Place | None = None


def stops(layout: SheetLayout) -> list[Stop]:
    """Return everything on a sheet that arrow keys come to."""
    found = [
        Stop(block_stop_rect(place.heading_rect, layout.rtl), block=block)
        for block, place in layout.blocks.items()
    ]
    found += [
        Stop(note.rect, note=key)
        for key, note in layout.notes.items()
        if key not in layout.left_out
    ]
    found += [Stop(entry.rect, tag=key) for key, entry in layout.legend.items()]
    return found


def block_stop_rect(heading: Rect, rtl: bool) -> Rect:
    """Return where the keyboard is while a block has it: where its heading begins."""
    half = heading.width / 2
    return Rect(heading.x + half if rtl else heading.x, heading.y, half, heading.height - GAP)


def next_stop(current: Stop, others: Iterable[Stop], towards: Towards) -> Stop | None:
    """Return the nearest stop in a direction, or None at the sheet's edge.

    What lies straight ahead comes before what is nearer but off to the side.
    """
    best: tuple[float, Stop] | None = None
    for stop in others:
        if stop == current:
            continue
        cost = _cost(current.rect, stop.rect, towards)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, stop
    return best[1] if best else None


def _cost(start: Rect, end: Rect, towards: Towards) -> float | None:
    dx, dy = towards.value
    (sx, sy), (ex, ey) = start.centre, end.centre
    ahead = (ex - sx) * dx + (ey - sy) * dy
    if ahead <= 1.0:
        return None
    if dx:
        aside = max(0.0, end.y - start.bottom, start.y - end.bottom)
        off = abs(ey - sy)
    else:
        aside = max(0.0, end.x - start.right, start.x - end.right)
        off = abs(ex - sx)
    if aside > ahead:
        return None
    return ahead + 4 * aside + 0.5 * off


_STEPS: Mapping[Ending, tuple[int, int]] = {
    Ending.BELOW: (0, 1),
    Ending.NEXT: (1, 0),
    Ending.PREVIOUS: (-1, 0),
}


def beside_note(
    layout: SheetLayout, document: Document, note: str, ending: Ending
) -> str | Opening | None:
    """Return what is next to a note in its block: a note, a place for one, or nothing.

    Next is in reading direction. Where there is no room beside it, a new note goes to the first
    free slot; before the first note of a row there is nothing.
    """
    dx, dy = _STEPS[ending]
    block = document.notes[note].block
    if block is None:
        return None
    rect, room = layout.notes[note].rect, layout.blocks[block].content_rect
    size = NOTE_SIZES[document.header.note_size]
    wanted = _stepped(rect, size, -dx if layout.rtl else dx, dy)
    for other in document.notes_by_block[block]:
        if other.id != note and layout.notes[other.id].rect.contains(*wanted.centre):
            return other.id
    inside = wanted.kept_inside(room.inset(-0.5, -0.5, -0.5, -0.5)) == wanted
    if inside:
        return Opening(block, place_of(wanted, layout.blocks[block].rect, layout.rtl))
    return None if ending is Ending.PREVIOUS else Opening(block)


def free_slot(layout: SheetLayout, document: Document, block: BlockId) -> Place | None:
    """Return the first slot of a block that no note covers as drawn: texts make notes larger.

    None where the block is not shown.
    """
    if block not in layout.blocks:
        return None
    room, taken = layout.blocks[block].rect, list[Rect]()
    for note in layout.notes.values():
        corner = place_of(note.rect, room, layout.rtl)
        taken.append(Rect(corner.x, corner.y, note.rect.width, note.rect.height))
    return free_places(block, [NOTE_SIZES[document.header.note_size]], taken)[0]


def _stepped(rect: Rect, size: Size, dx: int, dy: int) -> Rect:
    if dy:
        return Rect(rect.x, rect.bottom + GAP, size.width, size.height)
    x = rect.right + GAP if dx > 0 else rect.x - GAP - size.width
    return Rect(x, rect.y, size.width, size.height)
