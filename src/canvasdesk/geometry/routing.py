"""Ways for arrows between notes: like a thread drawn tight around whatever lies between.

A way goes straight where nothing is in between, else from corner to corner, and over another note
only where there is no way around within the sheet. Sheet units; y grows down.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType

from canvasdesk.geometry.finish import finished
from canvasdesk.geometry.free_space import Cell, Door, FreeSpace
from canvasdesk.geometry.obstacles import Line, Obstacles, Point
from canvasdesk.geometry.ports import Aims, edge_point
from canvasdesk.geometry.rect import Rect

_NOTHING: Mapping[str, Rect] = MappingProxyType({})
_EVERYWHERE = -1
_LONG = 1.25
_LONGEST = 1.6
"""How much longer than the way without what is only better avoided a way around it may be."""
_SPARE = 40.0

Ends = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Route:
    """A way from the edge of one rectangle to the edge of another.

    ``clearances`` say how far from what it goes around each inner point lies. ``seen`` are the
    cells of the grid of obstacles that it depends on, one bit each. ``aims`` are the points within
    the rectangles that it was to begin and end at; None are their centres.
    """

    points: tuple[Point, ...]
    clearances: tuple[float, ...] = ()
    is_free: bool = True
    """Whether it crosses nothing."""
    seen: int = _EVERYWHERE
    aims: Aims | None = None

    @property
    def length(self) -> float:
        """How long it is."""
        return sum(math.dist(*ends) for ends in pairwise(self.points))

    @property
    def middle(self) -> Point:
        """The middle of its longest piece."""
        (x, y), (to_x, to_y) = max(pairwise(self.points), key=lambda ends: math.dist(*ends))
        return (x + to_x) / 2, (y + to_y) / 2


@dataclass(frozen=True)
class Routes:
    """The ways among rectangles. One that was asked for is not looked for again.

    ``rects`` are what ways begin and end at, and what none crosses where there is one around.
    ``avoided`` is gone around where that is no great detour.
    """

    rects: Mapping[str, Rect]
    avoided: Mapping[str, Rect]
    obstacles: Obstacles
    known: dict[Ends, Route]
    bare_before: "Routes | None" = None

    @classmethod
    def among(
        cls,
        rects: Mapping[str, Rect],
        bounds: Rect,
        previous: "Routes | None" = None,
        avoided: Mapping[str, Rect] = _NOTHING,
    ) -> "Routes":
        """Return the ways among rectangles; those that no change concerns are kept."""
        everything = {**avoided, **rects}
        if previous is None:
            return cls(rects, avoided, Obstacles(everything, bounds), {})
        before = previous.obstacles
        same = before.rects == everything and before.bounds == bounds
        if same and previous.rects.keys() == rects.keys():
            return previous
        obstacles = Obstacles(everything, bounds, before)
        moved = {name for name, rect in before.rects.items() if everything.get(name) != rect}
        kept = {
            ends: route
            for ends, route in previous.known.items()
            if not route.seen & obstacles.touched and moved.isdisjoint(ends)
        }
        bare = previous.__dict__.get("_bare", previous.bare_before)
        return cls(rects, avoided, obstacles, kept, bare)

    def found(self, ends: Ends, aims: Aims | None = None) -> Route | None:
        """Return the way between two rectangles if it was looked for already."""
        route = self.known.get(ends)
        return route if route is not None and route.aims == aims else None

    def route(self, source: str, target: str, aims: Aims | None = None) -> Route | None:
        """Return the way from one rectangle to another; None where both lie on one another."""
        ends = source, target
        if self.rects[source].intersects(self.rects[target]):
            return None
        route = self.found(ends, aims)
        if route is None:
            straight, looked = self._straight(ends, aims)
            route = self.known[ends] = straight or self._around(ends, aims, looked)
        return route

    @cached_property
    def _space(self) -> FreeSpace:
        return FreeSpace(self.obstacles)

    @cached_property
    def _bare(self) -> "Routes":
        """The ways that look at nothing but what must not be crossed."""
        return Routes.among(self.rects, self.obstacles.bounds, self.bare_before)

    @cached_property
    def _doors(self) -> dict[str, list[Door]]:
        return {}

    def _doors_of(self, name: str) -> list[Door]:
        if name not in self._doors:
            self._doors[name] = self._space.doors_of(self.obstacles.boxes[name])
        return self._doors[name]

    def _aimed(self, ends: Ends, aims: Aims | None) -> Aims:
        if aims is not None:
            return aims
        source, target = (self.rects[end] for end in ends)
        return source.centre, target.centre

    def _straight(self, ends: Ends, aims: Aims | None) -> tuple[Route | None, int]:
        """Return the way straight there, if nothing is in it, and the cells looked at."""
        line = self._line(ends, aims)
        hit, looked = self.obstacles.first(line, ends)
        return (Route(line, seen=looked, aims=aims) if hit is None else None), looked

    def _line(self, ends: Ends, aims: Aims | None) -> Line:
        source, target = (self.rects[end] for end in ends)
        begin, end = self._aimed(ends, aims)
        return edge_point(source, end, begin), edge_point(target, begin, end)

    def _around(self, ends: Ends, aims: Aims | None, looked: int) -> Route:
        """Return the way around what lies between; else the one straight across."""
        around = self._in_the_open(ends, aims, looked)
        across = self._line(ends, aims)
        if not self.avoided:
            return around or Route(across, is_free=False, aims=aims)
        if around is not None and around.length <= _LONG * math.dist(*across) + _SPARE:
            return around
        bare = self._bare.route(*ends, aims)
        best = bare or Route(across, is_free=False, aims=aims)
        if around is not None and (
            not best.is_free or around.length <= _LONGEST * best.length + _SPARE
        ):
            best = around
        return replace(best, seen=_EVERYWHERE)

    def _in_the_open(self, ends: Ends, aims: Aims | None, looked: int) -> Route | None:
        source, target = (self.rects[end] for end in ends)
        begin, end = self._aimed(ends, aims)
        leaving, entering = (self._doors_of(name) for name in ends)
        line, cells = self._space.line(begin, leaving, end, entering)
        if line is None:
            return None
        points = edge_point(source, line[1], begin), *line[1:-1], edge_point(target, line[-2], end)
        way = finished(self.obstacles, ends, points)
        return Route(
            way.points, way.clearances, seen=self._bits(cells) | way.looked | looked, aims=aims
        )

    def _bits(self, cells: list[Cell]) -> int:
        return self.obstacles.bits(
            Rect(cell.left, cell.top, cell.right - cell.left, cell.bottom - cell.top)
            for cell in cells
        )
