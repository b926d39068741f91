"""Ways for arrows between notes: like a thread drawn tight around whatever lies between.

A way goes straight where nothing is in between, else from corner to corner, and over another note
only where there is no way around within the sheet. Sheet units; y grows down.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from canvasdesk.geometry.free_space import Cell, Door, FreeSpace
from canvasdesk.geometry.obstacles import Line, Obstacles, Point
from canvasdesk.geometry.rect import Rect

_EVERYWHERE = -1

Ends = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Route:
    """A way from the edge of one rectangle to the edge of another.

    ``clearances`` say how far from what it goes around each inner point lies. ``seen`` are the
    cells of the grid of obstacles that it depends on, one bit each.
    """

    points: tuple[Point, ...]
    clearances: tuple[float, ...] = ()
    is_free: bool = True
    """Whether it crosses nothing."""
    seen: int = _EVERYWHERE


@dataclass(frozen=True)
class Routes:
    """The ways among rectangles. One that was asked for is not looked for again."""

    obstacles: Obstacles
    known: dict[Ends, Route]

    @classmethod
    def among(
        cls, rects: Mapping[str, Rect], bounds: Rect, previous: "Routes | None" = None
    ) -> "Routes":
        """Return the ways among rectangles; those that no change concerns are kept."""
        if previous is None:
            return cls(Obstacles(rects, bounds), {})
        before = previous.obstacles
        if before.rects == rects and before.bounds == bounds:
            return previous
        obstacles = Obstacles(rects, bounds, before)
        moved = {name for name, rect in before.rects.items() if rects.get(name) != rect}
        kept = {
            ends: route
            for ends, route in previous.known.items()
            if not route.seen & obstacles.touched and moved.isdisjoint(ends)
        }
        return cls(obstacles, kept)

    def route(self, source: str, target: str) -> Route | None:
        """Return the way from one rectangle to another; None where both lie on one another."""
        rects, ends = self.obstacles.rects, (source, target)
        if rects[source].intersects(rects[target]):
            return None
        if ends not in self.known:
            self.known[ends] = self._straight(ends) or self._around(ends)
        return self.known[ends]

    @cached_property
    def _space(self) -> FreeSpace:
        return FreeSpace(self.obstacles)

    @cached_property
    def _doors(self) -> dict[str, list[Door]]:
        return {}

    def _doors_of(self, name: str) -> list[Door]:
        if name not in self._doors:
            self._doors[name] = self._space.doors_of(self.obstacles.boxes[name])
        return self._doors[name]

    def _straight(self, ends: Ends) -> Route | None:
        source, target = (self.obstacles.rects[end] for end in ends)
        line = edge_point(source, target.centre), edge_point(target, source.centre)
        hit, looked = self.obstacles.first(line, ends)
        return Route(line, seen=looked) if hit is None else None

    def _around(self, ends: Ends) -> Route:
        """Return the way around what lies between; else the one straight across."""
        source, target = (self.obstacles.rects[end] for end in ends)
        leaving, entering = (self._doors_of(end) for end in ends)
        line, cells = self._space.line(source.centre, leaving, target.centre, entering)
        if line is None:
            across: Line = edge_point(source, target.centre), edge_point(target, source.centre)
            return Route(across, is_free=False)
        inner = line[1:-1]
        points = edge_point(source, line[1]), *inner, edge_point(target, line[-2])
        clearances = tuple(self.obstacles.clearance_at(point) for point in inner)
        return Route(points, clearances, seen=self._bits(cells))

    def _bits(self, cells: list[Cell]) -> int:
        return self.obstacles.bits(
            Rect(cell.left, cell.top, cell.right - cell.left, cell.bottom - cell.top)
            for cell in cells
        )


def edge_point(rect: Rect, towards: Point) -> Point:
    """Return where the line from a rectangle's centre to a point crosses its edge."""
    cx, cy = rect.centre
    dx, dy = towards[0] - cx, towards[1] - cy
    if dx == 0 and dy == 0:
        return cx, cy
    share = min(
        (rect.width / 2 / abs(dx)) if dx else math.inf,
        (rect.height / 2 / abs(dy)) if dy else math.inf,
        1.0,
    )
    return cx + dx * share, cy + dy * share
