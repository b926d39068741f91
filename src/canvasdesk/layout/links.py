"""Links as arrows from note to note, drawn like a thread around what lies between."""

import math
from collections.abc import Iterable, Mapping
from itertools import pairwise

from canvasdesk.geometry.obstacles import Point
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route, Routes
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Path, Role, Stroke
from canvasdesk.layout.shapes import polygon_path
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.records import Link

WIDTH = 1.2
HEAD = 6.0
LABEL_SIZE = 8.5
_LABEL_ROOM = 120.0
_AIR = 2.0
_LONGEST_BEND = 14.0
_NEAREST = 0.6
"""The share of its distance from a corner that a bend keeps."""


def draw_links(
    typesetter: Typesetter,
    links: Iterable[Link],
    routes: Routes,
    names: Mapping[str, str],
) -> Group:
    """Return the arrows of all links whose two notes are drawn."""
    rects = routes.obstacles.rects
    arrows = (
        _arrow(typesetter, link, route, names)
        for link in links
        if link.source in rects and link.target in rects
        if (route := routes.route(link.source, link.target)) is not None
    )
    return Group(Role.LINKS, tuple(arrow for arrow in arrows if arrow))


def _arrow(
    typesetter: Typesetter, link: Link, route: Route, names: Mapping[str, str]
) -> Group | None:
    *way, tip = route.points
    length = math.dist(way[-1], tip)
    if length < HEAD and not route.clearances:
        return None  # the notes lie on one another
    ux, uy = (tip[0] - way[-1][0]) / (length or 1.0), (tip[1] - way[-1][1]) / (length or 1.0)
    head = min(HEAD, length)
    base = (tip[0] - ux * head, tip[1] - uy * head)
    wing = head * 0.45
    arrow = polygon_path(
        tip, (base[0] - uy * wing, base[1] + ux * wing), (base[0] + uy * wing, base[1] - ux * wing)
    )
    children: list[Node] = [
        Stroke(_thread((*way, base), route.clearances), palette.SECONDARY, WIDTH),
        Fill(arrow, palette.SECONDARY),
    ]
    if link.label:
        children += _label(typesetter, link.label, _longest_middle(route.points))
    said = f"{names[link.source]} → {names[link.target]}"
    return Group(Role.LINK, tuple(children), record=link.id, label=said)


def _thread(points: tuple[Point, ...], clearances: tuple[float, ...]) -> Path:
    """Return a line through points that bends smoothly at the inner ones.

    A bend leaves its corner on the inner side, where the obstacle is; it comes nearer to that by
    no more than a share of the corner's clearance.
    """
    verbs, drawn = "M", [points[0]]
    for number, (corner, clearance) in enumerate(zip(points[1:-1], clearances, strict=True)):
        before, after = points[number], points[number + 2]
        reach = _reach(before, corner, after, clearance)
        begin, end = _towards(corner, before, reach), _towards(corner, after, reach)
        verbs += "LC"
        # The cubic that is the quadratic curve with the corner as its handle.
        drawn += [begin, _between(begin, corner, 2 / 3), _between(end, corner, 2 / 3), end]
    return Path(verbs + "L", (*drawn, points[-1]))


def _reach(before: Point, corner: Point, after: Point, clearance: float) -> float:
    """Return how far from its corner a bend begins."""
    one, other = math.dist(before, corner), math.dist(corner, after)
    room = min(one, other) / 2
    if not one or not other:
        return 0.0
    cosine = (
        (before[0] - corner[0]) * (after[0] - corner[0])
        + (before[1] - corner[1]) * (after[1] - corner[1])
    ) / (one * other)
    # Half of the way from the corner to the middle of the chord is cut off.
    cut = math.sqrt(max(0.0, (1 + cosine) / 2)) / 2
    allowed = (1 - _NEAREST) * clearance
    return min(room, _LONGEST_BEND, allowed / cut if cut else math.inf)


def _towards(start: Point, end: Point, distance: float) -> Point:
    whole = math.dist(start, end)
    return _between(start, end, distance / whole if whole else 0.0)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _longest_middle(points: tuple[Point, ...]) -> Point:
    start, end = max(pairwise(points), key=lambda ends: math.dist(*ends))
    return _between(start, end, 0.5)


def _label(typesetter: Typesetter, label: str, centre: Point) -> list[Node]:
    text = typesetter.block(label, LABEL_SIZE, _LABEL_ROOM, palette.SECONDARY)
    x, y = centre[0] - text.width / 2, centre[1] - text.height / 2
    back = Rect(x - _AIR, y - _AIR, text.width + 2 * _AIR, text.height + 2 * _AIR)
    return [Box(back, palette.PAPER, _AIR), Group(Role.LINK, text.lines, (x, y))]
