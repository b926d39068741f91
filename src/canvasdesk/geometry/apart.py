"""Places near where notes are wanted, so that none lies on another.

It serves whoever brings notes in that lay somewhere already; ``flow`` is for those without a place.
"""

from collections.abc import Iterator, Sequence

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GAP, PADDING, content_rect, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Place, Size

MOST = 40
"""With more notes than this in a block, nobody could say where one was wanted."""
_SLACK = 0.01


def places_apart(
    block: BlockId, wanted: Sequence[Place], sizes: Sequence[Size]
) -> list[Place] | None:
    """Return a place for each note, on the block's content and as near to ``wanted`` as may be.

    Those higher up choose first. None where they do not all fit side by side.
    """
    whole = content_rect(block)
    taken = sum(size.width * size.height for size in sizes)
    if len(wanted) > MOST or taken > whole.width * whole.height:
        return None
    room = Rect(PADDING, heading_height(block), whole.width, whole.height)
    found: dict[int, Rect] = {}
    for index in sorted(range(len(wanted)), key=lambda i: (wanted[i].y, wanted[i].x, i)):
        rect = _nearest(wanted[index], sizes[index], room, list(found.values()))
        if rect is None:
            return None
        found[index] = rect
    return [Place(round(found[i].x, 2), round(found[i].y, 2)) for i in range(len(wanted))]


def _nearest(wanted: Place, size: Size, room: Rect, taken: Sequence[Rect]) -> Rect | None:
    if size.width > room.width + _SLACK or size.height > room.height + _SLACK:
        return None
    start = Rect(wanted.x, wanted.y, size.width, size.height).kept_inside(room)
    if _is_free(start, taken):
        return start
    candidates = sorted(_beside(start, room, taken), key=lambda rect: _distance(rect, start))
    return next((rect for rect in candidates if _is_free(rect, taken)), None)


def _beside(start: Rect, room: Rect, taken: Sequence[Rect]) -> Iterator[Rect]:
    """Yield where a note may lie that touches the edges of the room or of what lies there."""
    xs = {start.x, room.x, room.right - start.width}
    ys = {start.y, room.y, room.bottom - start.height}
    for rect in taken:
        xs |= {rect.right + GAP, rect.x - GAP - start.width}
        ys |= {rect.bottom + GAP, rect.y - GAP - start.height}
    for x in xs:
        for y in ys:
            rect = Rect(x, y, start.width, start.height)
            if rect.kept_inside(room) == rect:
                yield rect


def _is_free(rect: Rect, taken: Sequence[Rect]) -> bool:
    around = rect.inset(-GAP, -GAP, -GAP, -GAP)
    return not any(around.intersects(other, slack=_SLACK) for other in taken)


def _distance(one: Rect, other: Rect) -> float:
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2
