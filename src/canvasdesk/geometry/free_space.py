"""The space between obstacles as a net of rectangular cells, and the tightest line through them.

The bounds are cut into strips at every upper and lower edge of a box, each strip into the stretches
that no box covers, and equal stretches one below the other are one cell. A way exists exactly where
there is one from cell to cell.
"""

import heapq
import math
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from itertools import count, pairwise
from typing import NamedTuple

from canvasdesk.geometry.obstacles import Box, Obstacles, Point

_SLACK = 1e-6
"""A gap of no width is still a way: boxes are this much smaller here."""


class Cell(NamedTuple):
    """A free rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        """The middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


class Door(NamedTuple):
    """Where one goes over into a cell: a level or upright line."""

    cell: int
    start: Point
    end: Point

    def nearest(self, point: Point) -> Point:
        """Return the point of the door that is nearest to another."""
        (left, top), (right, bottom) = self.start, self.end
        return min(max(point[0], left), right), min(max(point[1], top), bottom)


class FreeSpace:
    """The net of one arrangement of obstacles."""

    def __init__(self, obstacles: Obstacles) -> None:
        bounds = obstacles.bounds
        self._left, self._right = bounds.x, bounds.right
        starts: dict[float, list[Box]] = {}
        ends: dict[float, list[Box]] = {}
        for box in obstacles.boxes.values():
            starts.setdefault(max(box.top + _SLACK, bounds.y), []).append(box)
            ends.setdefault(min(box.bottom - _SLACK, bounds.bottom), []).append(box)
        between = {edge for edge in (*starts, *ends) if bounds.y < edge < bounds.bottom}
        self._edges = [bounds.y, *sorted(between), bounds.bottom]
        self.cells: list[Cell] = []
        self._doors: list[list[Door]] = []
        self._strips: list[list[tuple[float, float, int]]] = []
        active: list[Box] = []
        for top, bottom in pairwise(self._edges):
            for box in ends.get(top, ()):
                if box in active:
                    active.remove(box)
            for box in starts.get(top, ()):
                insort(active, box)
            self._strips.append(self._strip(top, bottom, active))
        self._regions = self._joined()

    def doors_of(self, box: Box) -> list[Door]:
        """Return where one comes from a box into the open."""
        top, bottom = box.top + _SLACK, box.bottom - _SLACK
        first = bisect_left(self._edges, top)
        last = bisect_left(self._edges, bottom)
        left, right = box.left + _SLACK, box.right - _SLACK
        found: list[Door] = []
        for strip, y in ((first - 1, top), (last, bottom)):
            if 0 <= strip < len(self._strips) and self._edges[first:]:
                for low, high, cell in self._strips[strip]:
                    if max(low, left) < min(high, right):
                        ends = ((max(low, left), y), (min(high, right), y))
                        found.append(Door(cell, *ends))
        beside: dict[tuple[float, int], tuple[float, float]] = {}
        for strip in range(max(first, 0), min(last, len(self._strips))):
            upper, lower = self._edges[strip], self._edges[strip + 1]
            for low, high, cell in self._strips[strip]:
                for x in (left, right):
                    if (high if x == left else low) == x:
                        begun, _ = beside.get((x, cell), (upper, lower))
                        beside[x, cell] = (begun, lower)
        found += [
            Door(cell, (x, upper), (x, lower)) for (x, cell), (upper, lower) in beside.items()
        ]
        return found

    def line(
        self, start: Point, leaving: Iterable[Door], end: Point, entering: Iterable[Door]
    ) -> tuple[tuple[Point, ...] | None, list[Cell]]:
        """Return the tightest line from a point, out by one door and in by another, to a point.

        Beside it stand the cells that were looked at. The line is None where there is no way.
        """
        leaving, entering = list(leaving), list(entering)
        regions = {self._regions[door.cell] for door in entering}
        if regions.isdisjoint(self._regions[door.cell] for door in leaving):
            return None, []
        found = _Walk(self._doors, start, leaving, end, entering)
        doors = found.doors()
        return _tight(start, doors, self.cells, end), [self.cells[cell] for cell in found.seen]

    def _strip(self, top: float, bottom: float, boxes: list[Box]) -> list[tuple[float, float, int]]:
        """Return the free stretches of a strip, each with its cell."""
        free: list[tuple[float, float]] = []
        at = self._left
        for box in boxes:
            if box.left + _SLACK > at:
                free.append((at, box.left + _SLACK))
            at = max(at, box.right - _SLACK)
        if at < self._right:
            free.append((at, self._right))
        above = self._strips[-1] if self._strips else []
        same = {(left, right): cell for left, right, cell in above}
        found: list[tuple[float, float, int]] = []
        for left, right in free:
            cell = same.get((left, right))
            if cell is None:
                cell = len(self.cells)
                self.cells.append(Cell(left, top, right, bottom))
                self._doors.append([])
            else:
                self.cells[cell] = self.cells[cell]._replace(bottom=bottom)
            found.append((left, right, cell))
        self._join(above, found, top)
        return found

    def _join(
        self,
        above: list[tuple[float, float, int]],
        below: list[tuple[float, float, int]],
        y: float,
    ) -> None:
        """Put doors between the cells of two strips that touch."""
        upper = lower = 0
        while upper < len(above) and lower < len(below):
            left, right, one = above[upper]
            low, high, other = below[lower]
            if one != other and max(left, low) < min(right, high):
                ends = ((max(left, low), y), (min(right, high), y))
                self._doors[one].append(Door(other, *ends))
                self._doors[other].append(Door(one, *ends))
            if right <= high:
                upper += 1
            if high <= right:
                lower += 1

    def _joined(self) -> list[int]:
        """Return for each cell the number of the region it belongs to."""
        regions = [-1] * len(self.cells)
        for first in range(len(self.cells)):
            if regions[first] >= 0:
                continue
            regions[first] = first
            waiting = [first]
            while waiting:
                for door in self._doors[waiting.pop()]:
                    if regions[door.cell] < 0:
                        regions[door.cell] = first
                        waiting.append(door.cell)
        return regions


class _Walk:
    """The short way from cell to cell; how far it is is measured from door to door."""

    def __init__(
        self,
        doors: list[list[Door]],
        start: Point,
        leaving: list[Door],
        end: Point,
        entering: list[Door],
    ) -> None:
        self._end = end
        self._number = count()
        self._waiting: list[tuple[float, int, float, int, Point, Door | None]] = []
        self._costs: dict[int, float] = {}
        self._came: dict[int, tuple[int | None, Door]] = {}
        self._last: tuple[int, Door] | None = None
        self.seen: set[int] = set()
        for door in leaving:
            self._go(None, door, 0.0, start)
        self._walk(doors, entering)

    def _walk(self, doors: list[list[Door]], entering: list[Door]) -> None:
        goals: dict[int, list[Door]] = {}
        for door in entering:
            goals.setdefault(door.cell, []).append(door)
        while self._waiting:
            _, _, cost, cell, point, last = heapq.heappop(self._waiting)
            if last is not None:
                self._last = cell, last
                return
            if cell in self.seen:
                continue
            self.seen.add(cell)
            for door in goals.get(cell, ()):
                entry = door.nearest(point)
                total = cost + math.dist(point, entry) + math.dist(entry, self._end)
                self._wait(total, total, cell, entry, door)
            for door in doors[cell]:
                self._go(cell, door, cost, point)

    def _go(self, cell: int | None, door: Door, cost: float, point: Point) -> None:
        """Go through a door, where that is the shortest way so far to what lies behind it."""
        there = door.nearest(point)
        cost += math.dist(point, there)
        if cost < self._costs.get(door.cell, math.inf):
            self._costs[door.cell] = cost
            self._came[door.cell] = cell, door
            self._wait(cost + math.dist(there, self._end), cost, door.cell, there, None)

    def _wait(self, total: float, cost: float, cell: int, point: Point, last: Door | None) -> None:
        heapq.heappush(self._waiting, (total, next(self._number), cost, cell, point, last))

    def doors(self) -> list[Door]:
        """Return the doors one goes through, in order."""
        if self._last is None:
            return []
        at: int | None
        at, last = self._last
        found = [last]
        while at is not None:
            at, door = self._came[at]
            found.append(door)
        return found[::-1]


def _tight(start: Point, doors: list[Door], cells: list[Cell], end: Point) -> tuple[Point, ...]:
    """Return the line through doors drawn tight, with its ends (the funnel algorithm)."""
    gates = [*_gates(doors, cells), (end, end)]
    line = [start]
    apex = left = right = start
    left_at = right_at = 0
    at = 0
    while at < len(gates):
        new_left, new_right = gates[at]
        if _turn(apex, right, new_right) <= 0:
            if apex == right or _turn(apex, left, new_right) > 0:
                right, right_at = new_right, at
            else:
                apex, at = left, left_at + 1
                line.append(apex)
                left = right = apex
                left_at = right_at = at - 1
                continue
        if _turn(apex, left, new_left) >= 0:
            if apex == left or _turn(apex, right, new_left) < 0:
                left, left_at = new_left, at
            else:
                apex, at = right, right_at + 1
                line.append(apex)
                left = right = apex
                left_at = right_at = at - 1
                continue
        at += 1
    line.append(end)
    return tuple(point for point, after in pairwise([*line, (math.nan, 0.0)]) if point != after)


def _gates(doors: list[Door], cells: list[Cell]) -> Iterator[tuple[Point, Point]]:
    """Yield each door as its left and its right end, as one goes through.

    Each leads into its cell, but for the last, which leads out of it.
    """
    for number, door in enumerate(doors):
        turn = _turn(cells[door.cell].centre, door.start, door.end)
        leads_in = number < len(doors) - 1
        yield (door.end, door.start) if (turn >= 0) == leads_in else (door.start, door.end)


def _turn(corner: Point, one: Point, other: Point) -> float:
    """Return on which side of the ray to one point another lies: above 0 is to the right."""
    return (one[0] - corner[0]) * (other[1] - corner[1]) - (one[1] - corner[1]) * (
        other[0] - corner[0]
    )
