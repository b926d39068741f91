"""Where the label of an arrow stands: on its line, or by it where only there it covers nothing."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from canvasdesk.geometry.obstacles import Obstacles, Point
from canvasdesk.geometry.rect import Rect

_SHARES = (0.5, 0.35, 0.65, 0.2, 0.8)
_SHORTEST = 6.0
_BESIDE = 2.0
_ASIDE = (0.0, 2.2, -2.2)
"""So far from the line its middle may lie: lines in one gap lie beside one another."""
_EDGE = 0.5
"""So much of a note's edge may be covered: nothing stands there."""
_OUTSIDE = 4.0
"""How much worse it is to stand beyond the page than over a note."""


def label_place(
    points: Sequence[Point],
    sizes: Sequence[tuple[float, float]],
    obstacles: Obstacles,
    placed: Sequence[Rect] = (),
) -> tuple[int, Rect]:
    """Return which of some sizes a label takes along a line, and where.

    It covers no obstacle and none of the labels ``placed`` where that can be, else as little as
    can be.
    """
    best: tuple[float, int, Rect] | None = None
    for beside in (False, True):
        for number, size in enumerate(sizes):
            for rect in _rects(points, size, beside=beside):
                cost = _covered(rect, obstacles, placed)
                if cost == 0.0:
                    return number, rect
                if best is None or cost < best[0]:
                    best = cost, number, rect
    if best is None:
        raise ValueError("a line has two points, and a label a size")
    return best[1], best[2]


def _rects(points: Sequence[Point], size: tuple[float, float], *, beside: bool) -> Iterator[Rect]:
    """Yield places for a label in the middle of a line's long pieces first, or close beside it."""
    width, height = size
    pieces = sorted(pairwise(points), key=lambda ends: -math.dist(*ends))
    for share in _SHARES:
        for number, (start, end) in enumerate(pieces):
            if number and math.dist(start, end) < _SHORTEST:
                continue
            dx, dy = end[0] - start[0], end[1] - start[1]
            rect = Rect(
                start[0] + dx * share - width / 2, start[1] + dy * share - height / 2, width, height
            )
            level = abs(dx) > abs(dy)
            away = (height if level else width) / 2 + _BESIDE
            for by in (away, -away) if beside else _ASIDE:
                yield rect.moved(0.0, by) if level else rect.moved(by, 0.0)


def _covered(rect: Rect, obstacles: Obstacles, placed: Sequence[Rect]) -> float:
    page = obstacles.bounds
    cost = rect.width * rect.height - rect.shared_area(page)
    cost *= _OUTSIDE
    for name in obstacles.near(rect):
        cost += rect.shared_area(obstacles.rects[name].inset(_EDGE, _EDGE, _EDGE, _EDGE))
    return cost + sum(rect.shared_area(other) for other in placed)
