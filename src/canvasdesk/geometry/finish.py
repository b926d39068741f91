"""The last touches to a way: off the corners, in a lane, straight out of and into its notes.

Whatever would cross something by that stays as it was found.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from canvasdesk.geometry.obstacles import LEAST, Box, Obstacles, Point
from canvasdesk.geometry.ports import CORNER, edge_point
from canvasdesk.geometry.rect import Rect

LANE = 2.2
"""So far from one another lie ways through the same gap, where that is wide enough."""
_SHARE = 0.6
"""How much of the room to what stands nearest a lane may take."""
_STUB = 5.0
"""How long the piece is that leads straight out of a note or into one."""
_SHALLOW = 0.55
"""What comes in flatter than this, as a cosine to the straight way in, is led in straight."""
_SLACK = 1e-6

Ends = tuple[str, str]


class Finished(NamedTuple):
    """A way, how far its inner points lie from what it goes around, and the cells looked at."""

    points: tuple[Point, ...]
    clearances: tuple[float, ...]
    looked: int


def finished(obstacles: Obstacles, ends: Ends, points: tuple[Point, ...]) -> Finished:
    """Return a way around obstacles from one rectangle to another with its last touches."""
    source, target = (obstacles.rects[name] for name in ends)
    begin, seen = _open_end(obstacles, source, points[0], points[1])
    end, seen_too = _open_end(obstacles, target, points[-1], points[-2])
    first, looked = _off_corner(obstacles, source, begin, points[1])
    last, also = _off_corner(obstacles, target, end, points[-2])
    looked |= seen | seen_too
    inner = points[1:-1]
    clearances = tuple(obstacles.clearance_at(point) for point in inner)
    way = Finished((first, *inner, last), clearances, looked | also)
    way = _led_in(obstacles, ends[1], _in_lane(obstacles, ends, way), _STUB)
    return _turned(_led_in(obstacles, ends[0], _turned(way)))


def _open_end(obstacles: Obstacles, rect: Rect, at: Point, beside: Point) -> tuple[Point, int]:
    """Return an end from which the next point is reached without crossing what touches its note."""
    x, y = beside
    nearest = min(max(x, rect.x), rect.right), min(max(y, rect.y), rect.bottom)
    looked = 0
    for end in (at, edge_point(rect, beside), nearest):
        crosses, cells = _crosses(obstacles, end, beside)
        looked |= cells
        if not crosses:
            return end, looked
    return at, looked


def _crosses(obstacles: Obstacles, start: Point, end: Point) -> tuple[bool, int]:
    """Say whether a line crosses a rectangle, however near it comes; and the cells looked at."""
    names, looked = obstacles.along((start, end))
    entered = (_bare(obstacles.rects[name]).entered(start, end) for name in names)
    return any(share is not None for share in entered), looked


def _off_corner(obstacles: Obstacles, rect: Rect, at: Point, beside: Point) -> tuple[Point, int]:
    """Return an end away from the corners of its rectangle, where nothing is in the way then."""
    (x, y), (next_x, next_y) = at, beside
    wanted = at
    if _is_beyond(next_x, x, rect.x, rect.right):
        margin = min(CORNER, rect.height / 4)
        wanted = x, min(max(y, rect.y + margin), rect.bottom - margin)
    elif _is_beyond(next_y, y, rect.y, rect.bottom):
        margin = min(CORNER, rect.width / 4)
        wanted = min(max(x, rect.x + margin), rect.right - margin), y
    if wanted == at:
        return at, 0
    crosses, looked = _crosses(obstacles, wanted, beside)
    return (at if crosses else wanted), looked


def _is_beyond(beside: float, at: float, low: float, high: float) -> bool:
    """Say whether an end lies on one of two edges and the point beside it beyond that edge."""
    return (beside <= low and abs(at - low) < _SLACK) or (
        beside >= high and abs(at - high) < _SLACK
    )


def _in_lane(obstacles: Obstacles, ends: Ends, way: Finished) -> Finished:
    """Return a way moved aside in the gaps that it leads through, so that others lie beside it.

    All obstacles lie further off than it is moved.
    """
    lane = sum(map(ord, "".join(ends))) % 3 - 1
    if not lane or not way.clearances:
        return way
    least, looked = LANE / _SHARE, way.looked
    for line in pairwise(way.points):
        names, cells = obstacles.along(line)
        looked |= cells
        least = min((least, *(obstacles.boxes[name].clearance for name in names)))
    by = lane * _SHARE * least
    moved = [_moved(obstacles, point, by) for point in way.points[1:-1]]
    points = way.points[0], *moved, way.points[-1]
    stays = way._replace(looked=looked)
    if not _holds(obstacles.bounds, moved):
        return stays
    source, target = (_bare(obstacles.rects[name]) for name in ends)
    if source.entered(points[0], points[1]) is not None:
        return stays
    if target.entered(points[-2], points[-1]) is not None:
        return stays
    return Finished(points, tuple(c + by for c in way.clearances), looked)


def _moved(obstacles: Obstacles, corner: Point, by: float) -> Point:
    """Return a corner of a box further away from what it keeps free, or nearer."""
    box = obstacles.box_at(corner)
    if box is None:
        return corner
    x, y = box.rect.centre
    return corner[0] + (by if corner[0] > x else -by), corner[1] + (by if corner[1] > y else -by)


def _turned(way: Finished) -> Finished:
    return Finished(way.points[::-1], way.clearances[::-1], way.looked)


def _led_in(obstacles: Obstacles, name: str, way: Finished, least: float = 0.0) -> Finished:
    """Return a way that comes in flat with a last piece that leads straight into its note.

    Else it would lie along the note's edge, and its head half below the note. The piece is
    ``least`` long where there is room for that; the way then keeps so far from the note.
    """
    tip, before = way.points[-1], way.points[-2]
    across, down = _outwards(obstacles.rects[name], tip)
    dx, dy = before[0] - tip[0], before[1] - tip[1]
    length = (dx * dx + dy * dy) ** 0.5
    out = dx * across + dy * down
    if not way.clearances or not length or out <= 0 or out / length >= _SHALLOW:
        return way
    # Twice what is kept clear, so far away is what stands nearest.
    room = 2 * obstacles.boxes[name].clearance - LEAST
    long = min(max(least, min(out, _STUB)), room)
    stub, looked = (tip[0] + across * long, tip[1] + down * long), way.looked
    for away in (long - out, 0.0) if long > out else (0.0,):
        beside = before[0] + across * away, before[1] + down * away
        points = (*way.points[:-2], beside, stub, tip)
        crosses, cells = _any_crosses(obstacles, points[-4 if away else -3 :])
        looked |= cells
        if not crosses and _holds(obstacles.bounds, (beside, stub)):
            around = max(LEAST, way.clearances[-1] - away)
            return Finished(points, (*way.clearances[:-1], around, long), looked)
    return way._replace(looked=looked)


def _any_crosses(obstacles: Obstacles, points: tuple[Point, ...]) -> tuple[bool, int]:
    """Say whether a line through points crosses a rectangle; and the cells looked at."""
    looked = 0
    for line in pairwise(points):
        crosses, cells = _crosses(obstacles, *line)
        looked |= cells
        if crosses:
            return True, looked
    return False, looked


def _holds(bounds: Rect, points: Iterable[Point]) -> bool:
    return all(bounds.x <= x <= bounds.right and bounds.y <= y <= bounds.bottom for x, y in points)


def _outwards(rect: Rect, at: Point) -> tuple[float, float]:
    """Return the direction straight out of a rectangle at a point of its edge."""
    ways = (
        (abs(at[0] - rect.x), (-1.0, 0.0)),
        (abs(at[0] - rect.right), (1.0, 0.0)),
        (abs(at[1] - rect.y), (0.0, -1.0)),
        (abs(at[1] - rect.bottom), (0.0, 1.0)),
    )
    return min(ways)[1]


def _bare(rect: Rect) -> Box:
    return Box(rect.x, rect.y, rect.right, rect.bottom, 0.0)
