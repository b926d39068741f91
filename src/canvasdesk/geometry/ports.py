"""Where lines between rectangles begin and end: told apart at each side, and at no corner.

Sheet units; y grows down.
"""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from canvasdesk.geometry.obstacles import Point
from canvasdesk.geometry.rect import Rect

APART = 7.0
"""So far apart ends lie at a side where there is room."""
CORNER = 8.0
"""So far from a corner they stay, or a quarter of the side."""
DEPTH = 1.0
"""So far inside the edge a line is begun, so that it may leave by another side."""

Ends = tuple[str, str]
Aims = tuple[Point, Point]


class _End(NamedTuple):
    """An end of a line at one side of a rectangle: where the line would cross it by itself."""

    at: float
    ends: Ends
    is_source: bool


def ports(lines: Iterable[Ends], rects: Mapping[str, Rect]) -> dict[Ends, Aims]:
    """Return for each line between two rectangles the points within them to begin and end at."""
    known = [ends for ends in lines if ends[0] in rects and ends[1] in rects]
    sides: dict[tuple[str, str], list[_End]] = {}
    for ends in known:
        for here, there, is_source in ((*ends, True), (*ends[::-1], False)):
            side, at = _crossed(rects[here], rects[there].centre)
            sides.setdefault((here, side), []).append(_End(at, ends, is_source))
    found: dict[tuple[Ends, bool], Point] = {}
    for (name, side), crossing in sides.items():
        crossing.sort()
        rect = rects[name]
        along = rect.height if side in "lr" else rect.width
        for end, at in zip(crossing, _apart([end.at for end in crossing], along), strict=True):
            found[end.ends, end.is_source] = _point(rect, side, at)
    return {ends: (found[ends, True], found[ends, False]) for ends in known}


def edge_point(rect: Rect, towards: Point, inside: Point | None = None) -> Point:
    """Return where the line from a point of a rectangle, its centre, to another leaves it."""
    x, y = inside or rect.centre
    dx, dy = towards[0] - x, towards[1] - y
    if dx == 0 and dy == 0:
        return x, y
    right, down = (rect.right if dx > 0 else rect.x), (rect.bottom if dy > 0 else rect.y)
    share = min((right - x) / dx if dx else math.inf, (down - y) / dy if dy else math.inf, 1.0)
    return x + dx * share, y + dy * share


def _crossed(rect: Rect, towards: Point) -> tuple[str, float]:
    """Return which side the line from the centre crosses, and how far from the side's middle."""
    cx, cy = rect.centre
    dx, dy = towards[0] - cx, towards[1] - cy
    across = rect.width / 2 / abs(dx) if dx else math.inf
    down = rect.height / 2 / abs(dy) if dy else math.inf
    if across <= down:
        return ("r" if dx > 0 else "l"), (dy * across if dx else 0.0)
    return ("b" if dy > 0 else "t"), dx * down


def _apart(wanted: list[float], along: float) -> list[float]:
    """Return ascending places at a side, measured from its middle, near those that are wanted."""
    reach = along / 2 - min(CORNER, along / 4)
    step = min(APART, 2 * reach / (len(wanted) - 1)) if len(wanted) > 1 else 0.0
    places: list[float] = []
    for number, at in enumerate(wanted):
        least = places[-1] + step if places else -reach
        most = reach - step * (len(wanted) - 1 - number)
        places.append(max(least, min(max(at, -reach), most)))
    return places


def _point(rect: Rect, side: str, at: float) -> Point:
    cx, cy = rect.centre
    match side:
        case "r":
            return rect.right - DEPTH, cy + at
        case "l":
            return rect.x + DEPTH, cy + at
        case "b":
            return cx + at, rect.bottom - DEPTH
        case _:
            return cx + at, rect.y + DEPTH
