"""Rectangles that a line has to go around, found quickly. Sheet units; y grows down.

Each one is kept clear of by up to ``CLEARANCE``, less where its neighbours stand close: half of the
gap belongs to each, so that a line finds its way through the middle. Gaps below ``2 * LEAST`` are
none.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from canvasdesk.geometry.rect import Rect

CLEARANCE = 4.0
LEAST = 1.0
"""No line comes closer to a rectangle than this."""
_CELL = 64.0
_SLACK = 1e-6
"""Edges are no obstacles: a line may run along one."""

Point = tuple[float, float]
Line = tuple[Point, Point]


class Box(NamedTuple):
    """What is kept free around one rectangle."""

    left: float
    top: float
    right: float
    bottom: float
    clearance: float

    @property
    def rect(self) -> Rect:
        """The box as a rectangle."""
        return Rect(self.left, self.top, self.right - self.left, self.bottom - self.top)

    @property
    def grown(self) -> Rect:
        """The rectangle with the most that may be kept free around it."""
        more = CLEARANCE - self.clearance
        return self.rect.inset(-more, -more, -more, -more)

    def entered(self, start: Point, end: Point) -> float | None:
        """Return after which share of a line it enters; None where it stays outside."""
        (x, y), (to_x, to_y) = start, end
        first, last = 0.0, 1.0
        for at, step, low, high in (
            (x, to_x - x, self.left + _SLACK, self.right - _SLACK),
            (y, to_y - y, self.top + _SLACK, self.bottom - _SLACK),
        ):
            if step == 0.0:
                if not low < at < high:
                    return None
                continue
            one, other = (low - at) / step, (high - at) / step
            first, last = max(first, min(one, other)), min(last, max(one, other))
            if first >= last:
                return None
        return first

    def has_corner(self, x: float, y: float) -> bool:
        """Say whether a point is one of the corners."""
        near = 2 * _SLACK
        return (abs(x - self.left) < near or abs(x - self.right) < near) and (
            abs(y - self.top) < near or abs(y - self.bottom) < near
        )


Cells = dict[tuple[int, int], tuple[str, ...]]


class Obstacles:
    """Rectangles by name within bounds, and which of them lie in each cell of a grid."""

    def __init__(
        self, rects: Mapping[str, Rect], bounds: Rect, previous: "Obstacles | None" = None
    ) -> None:
        """Look at rectangles; those that are as in ``previous`` are not looked at again."""
        self.rects, self.bounds = rects, bounds
        self.columns = max(1, math.ceil(bounds.width / _CELL))
        self.rows = max(1, math.ceil(bounds.height / _CELL))
        if previous is None or previous.bounds != bounds:
            self._near: Cells = {}
            self.boxes: dict[str, Box] = {}
            changed = set(rects)
            for name, rect in rects.items():
                self._put(name, rect)
        else:
            self._near, self.boxes = dict(previous._near), dict(previous.boxes)
            changed = self._replaced(previous)
        self.touched = self._renew(changed)
        """The cells in which something is not as it was, one bit each."""

    def _replaced(self, previous: "Obstacles") -> set[str]:
        """Put the rectangles that differ in their cells; return all whose surroundings changed."""
        old, new = previous.rects, self.rects
        different = {name for name in {**old, **new} if old.get(name) != new.get(name)}
        around: set[str] = set()
        for name in different:
            if name in old:
                around |= self._around(old[name])
                self._take(name, old[name])
        for name in different & new.keys():
            self._put(name, new[name])
        for name in different & new.keys():
            around |= self._around(new[name])
        return (around & new.keys()) | different

    def _renew(self, names: set[str]) -> int:
        """Find out how far to keep clear of rectangles; return the cells where that changed."""
        touched = 0
        for name in names:
            before = self.boxes.pop(name, None)
            box = self._box(name, self.rects[name]) if name in self.rects else None
            if box is not None:
                self.boxes[name] = box
            if box != before:
                for one in (before, box):
                    if one is not None:
                        touched |= self.bits([one.grown])
        return touched

    def _box(self, name: str, rect: Rect) -> Box:
        gap = 2 * CLEARANCE
        for other in self._around(rect):
            if other != name:
                gap = min(gap, _gap(rect, self.rects[other]))
                if gap <= 2 * LEAST:
                    break  # no nearer to it than this; on a crowded sheet most end here
        clear = max(LEAST, gap / 2)
        return Box(rect.x - clear, rect.y - clear, rect.right + clear, rect.bottom + clear, clear)

    def box_at(self, corner: Point) -> Box | None:
        """Return the box that has a corner at a point; of several that which keeps most free."""
        x, y = corner
        cell = self._column(x), self._row(y)
        boxes = (self.boxes[name] for name in self._near.get(cell, ()))
        found = (box for box in boxes if box.has_corner(x, y))
        return max(found, key=lambda box: (box.clearance, box), default=None)

    def clearance_at(self, corner: Point) -> float:
        """Return how far from a rectangle the corner of its box lies; 0 where there is none."""
        box = self.box_at(corner)
        return box.clearance if box is not None else 0.0

    def along(self, line: Line) -> tuple[set[str], int]:
        """Return all rectangles near a line, some of them further off, and the cells looked at."""
        names, looked = set[str](), 0
        for cell, _ in self._cells_along(*line):
            looked |= 1 << (cell[0] * self.rows + cell[1])
            names.update(self._near.get(cell, ()))
        return names, looked

    def bits(self, rects: Iterable[Rect]) -> int:
        """Return the cells that rectangles lie in."""
        found = 0
        for rect in rects:
            for column, row in self._cells(rect):
                found |= 1 << (column * self.rows + row)
        return found

    def near(self, rect: Rect) -> set[str]:
        """Return the rectangles that lie in the same cells as another; some may touch it."""
        return {name for cell in self._cells(rect) for name in self._near.get(cell, ())}

    def first(self, line: Line, passed: tuple[str, ...]) -> tuple[str | None, int]:
        """Return the first box that a line enters, ``passed`` aside, and the cells looked at."""
        start, end = line
        looked, best, hit = 0, math.inf, None
        for cell, leaves in self._cells_along(start, end):
            looked |= 1 << (cell[0] * self.rows + cell[1])
            for name in self._near.get(cell, ()):
                if name not in passed:
                    entered = self.boxes[name].entered(start, end)
                    if entered is not None and (entered, name) < (best, hit or ""):
                        best, hit = entered, name
            if best <= leaves:
                break
        return hit, looked

    def _cells_along(self, start: Point, end: Point) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield the cells a line goes through, each with the share of it that lies behind then."""
        (x, y), (to_x, to_y) = start, end
        first, last = self._column(x), self._column(to_x)
        step = 1 if last >= first else -1
        for column in range(first, last + step, step):
            edge = self.bounds.x + (column + (step > 0)) * _CELL
            leaves = 1.0 if column == last else (edge - x) / (to_x - x)
            back = self.bounds.x + (column + (step < 0)) * _CELL
            enters = 0.0 if column == first else (back - x) / (to_x - x)
            one, other = y + (to_y - y) * enters, y + (to_y - y) * leaves
            low, high = self._row(min(one, other)), self._row(max(one, other))
            rows = range(low, high + 1) if to_y >= y else range(high, low - 1, -1)
            for row in rows:
                yield (column, row), leaves if row == rows[-1] else 0.0

    def _around(self, rect: Rect) -> set[str]:
        wide = 2 * CLEARANCE
        return self.near(rect.inset(-wide, -wide, -wide, -wide))

    def _put(self, name: str, rect: Rect) -> None:
        for cell in self._cells(_grown(rect)):
            self._near[cell] = (*self._near.get(cell, ()), name)

    def _take(self, name: str, rect: Rect) -> None:
        for cell in self._cells(_grown(rect)):
            self._near[cell] = tuple(one for one in self._near[cell] if one != name)

    def _cells(self, rect: Rect) -> Iterator[tuple[int, int]]:
        rows = range(self._row(rect.y), self._row(rect.bottom) + 1)
        for column in range(self._column(rect.x), self._column(rect.right) + 1):
            for row in rows:
                yield column, row

    def _column(self, x: float) -> int:
        return min(self.columns - 1, max(0, int((x - self.bounds.x) // _CELL)))

    def _row(self, y: float) -> int:
        return min(self.rows - 1, max(0, int((y - self.bounds.y) // _CELL)))


def _grown(rect: Rect) -> Rect:
    return rect.inset(-CLEARANCE, -CLEARANCE, -CLEARANCE, -CLEARANCE)


def _gap(one: Rect, other: Rect) -> float:
    """Return how far two rectangles are apart, across or down; at most 0 where they touch."""
    across = max(one.x - other.right, other.x - one.right)
    down = max(one.y - other.bottom, other.y - one.bottom)
    return max(across, down, 0.0)
