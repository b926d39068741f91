"""Where the question box stands, and how close one looks so that its block is seen beside it.

Pure functions in pixels of the viewport; nothing here knows a widget.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from canvasdesk.ui.measures import AIR_PX

GAP_PX = 8.0
"""Between the box and its block."""
EDGE_PX = 4.0
"""Between the box, which has room for its shadow, and the window's edge."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a box has to find a place in: the port, its block, the note that is being written."""

    port: QRectF
    block: QRectF
    note: QRectF | None
    box: QSizeF
    rightwards: bool
    """Whether the sheet's centre lies to the right of the block."""


def box_place(room: Room) -> QPointF:
    """Return the box's upper left corner: beside its block, towards the centre, where it fits.

    It never covers the note being written while there is any other place, and then as little of
    its block as it can.
    """
    return min(_places(room), key=lambda at: _covered(room, at))


def _covered(room: Room, at: QPointF) -> tuple[float, float]:
    box = QRectF(at, room.box)
    note = _area(box, room.note) if room.note is not None else 0.0
    return note, _area(box, room.block)


def _places(room: Room) -> Iterator[QPointF]:
    block, box, port = room.block, room.box, room.port
    left = block.left() - GAP_PX - box.width()
    right = block.right() + GAP_PX
    beside = (right, left) if room.rightwards else (left, right)
    along = block.left() if room.rightwards else block.right() - box.width()
    for x, y in (
        *((x, block.top()) for x in beside),
        *((along, y) for y in (block.top() - GAP_PX - box.height(), block.bottom() + GAP_PX)),
        *((x, y) for x in beside for y in (port.top(), port.bottom())),
    ):
        yield _inside(QPointF(x, y), box, port)


def _inside(at: QPointF, box: QSizeF, port: QRectF) -> QPointF:
    x = max(min(at.x(), port.right() - EDGE_PX - box.width()), port.left() + EDGE_PX)
    y = max(min(at.y(), port.bottom() - EDGE_PX - box.height()), port.top() + EDGE_PX)
    return QPointF(round(x), round(y))


def _area(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height() if not both.isEmpty() else 0.0


@dataclass(frozen=True, slots=True)
class Sight:
    """How a block is looked at: the zoom, and where its upper left corner lies in the port."""

    zoom: float
    corner: QPointF


def sight_beside(
    block: QSizeF,
    port: QSizeF,
    box: QSizeF,
    zoom: float,
    *,
    rightwards: bool,
    whole: bool = True,
) -> Sight:
    """Return how a block and the box beside it are seen whole, at most as close as ``zoom``.

    ``block`` is in sheet units. Both stand in the middle of the port. Without ``whole``, the block
    may go on below the port.
    """
    aside = box.width() + GAP_PX
    wide = (port.width() - aside - 2 * EDGE_PX) / block.width()
    high = (port.height() - 2 * GAP_PX) / block.height()
    zoom = min(zoom, wide, high) if whole else min(zoom, wide)
    width, height = block.width() * zoom, block.height() * zoom
    left = (port.width() - width - aside) / 2 + (0.0 if rightwards else aside)
    return Sight(zoom, QPointF(left, max(AIR_PX, (port.height() - height) / 2)))


def page_place(wanted: QPointF, block: QRectF, page: QSizeF, port: QSizeF) -> QPointF:
    """Return where a page's corner lies that has ``block``, in pixels from that corner, in view.

    ``wanted`` is where the block's corner would lie best. Up and down, the page's top is kept in
    view where the block allows it, so that the view rests from one block to the next.
    """
    begin = wanted - block.topLeft()
    highest, lowest = GAP_PX - block.top(), port.height() - GAP_PX - block.bottom()
    return QPointF(
        _filled(begin.x(), page.width(), port.width()),
        _filled(max(min(AIR_PX, lowest), highest), page.height(), port.height()),
    )


def _filled(begin: float, extent: float, port: float) -> float:
    """Leave no desk to be seen where there could be page."""
    if extent <= port - 2 * AIR_PX:
        return (port - extent) / 2
    return min(max(begin, port - extent - AIR_PX), AIR_PX)
