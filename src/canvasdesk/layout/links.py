"""Links as arrows from note to note, drawn like a thread around what lies between.

Their lines lie below the notes, and keep off them; their labels lie above, should there be no
free place for one.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from canvasdesk.geometry.obstacles import Obstacles, Point
from canvasdesk.geometry.ports import ports
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route, Routes
from canvasdesk.layout import palette
from canvasdesk.layout.blocks import BADGE_SIDE, ICON_SIDE
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Node,
    Path,
    Rgba,
    Role,
    Stroke,
    TextLine,
    text_lines,
)
from canvasdesk.layout.label_places import label_place
from canvasdesk.layout.shapes import polygon_path
from canvasdesk.layout.text import TextBlock, Typesetter
from canvasdesk.model.records import Link
from canvasdesk.model.values import Size

WIDTH = 1.4
HEAD = 8.0
LABEL_SIZE = 8.5
LABEL_AIR = Size(2.0, -0.7)
"""Paper beside a label's words, and above and below: its lines have air of their own, and with no
more of it one stands between two rows of notes."""
_LABEL_RADIUS = 2.0
_LABEL_ROOMS = (120.0, 66.0)
"""How wide a label may be; the second where there is no room for the first."""
_WING = 0.4
_LONGEST_BEND = 14.0
_NEAREST = 0.6
"""The share of its distance from a corner that a bend keeps."""
_AVOIDED = {
    "heading": (Role.HEADING, Role.SUBHEADING),
    "icon": (Role.ICON, Role.BADGE),
    "question": (Role.QUESTION,),
}
_SIDES = {Role.ICON: ICON_SIDE, Role.BADGE: BADGE_SIDE}


@dataclass(frozen=True, slots=True)
class Label:
    """What stands at an arrow: its lines, centred, and the paper they lie on."""

    rect: Rect
    lines: tuple[TextLine, ...]
    room: float
    """How wide its text may become before it takes another line."""

    def group(self, link: str, said: str) -> Group:
        """Return it drawn, for an arrow of an id, and what is said of it."""
        back = Box(self.rect, palette.PAPER, _LABEL_RADIUS)
        at = self.rect.x + LABEL_AIR.width, self.rect.y + LABEL_AIR.height
        text = Group(Role.LINK, self.lines, at)
        return Group(Role.LINK_LABEL, (back, text), record=link, label=said)

    def paper(self) -> Group:
        """Return what it lies on, without its words."""
        return Group(Role.LINK_LABEL, (Box(self.rect, palette.PAPER, _LABEL_RADIUS),))


def draw_links(
    typesetter: Typesetter,
    links: Iterable[Link],
    routes: Routes,
    names: Mapping[str, str],
    fades: Callable[[str], bool] = lambda _note: False,
    *,
    rtl: bool = False,
) -> tuple[Group, Group]:
    """Return the arrows of all links whose two notes are drawn, and their labels."""
    drawn = [link for link in links if link.source in routes.rects and link.target in routes.rects]
    aims = ports(((link.source, link.target) for link in drawn), routes.rects)
    arrows, labels = list[Group](), list[Group]()
    placed: list[Rect] = []
    for link in drawn:
        ends = link.source, link.target
        route = routes.route(*ends, aims[ends])
        if route is None or is_hidden(route):
            continue
        colour = palette.FAINT if any(map(fades, ends)) else palette.SECONDARY
        said = f"{names[link.source]} → {names[link.target]}"
        spoken = "" if link.label else said  # else its label says it
        line = arrow(route, colour)
        arrows.append(Group(Role.LINK, line, record=link.id, label=spoken))
        if link.label:
            label = link_label(
                typesetter, link.label, route, routes.obstacles, placed, colour, rtl=rtl
            )
            placed.append(label.rect)
            labels.append(label.group(link.id, said))
    return Group(Role.LINKS, tuple(arrows)), Group(Role.LINK_LABELS, tuple(labels))


def is_hidden(route: Route) -> bool:
    """Say whether notes lie so close to one another that nothing is seen of an arrow."""
    return route.length < HEAD / 4 and not route.clearances


def arrow(route: Route, colour: Rgba, width: float = WIDTH) -> tuple[Node, ...]:
    """Return the line and the head of an arrow."""
    tip, bold = route.points[-1], 1 + (width - WIDTH) / (3 * WIDTH)
    # Its head has the direction that it comes in by, and is shorter where that is no long way.
    size, last = HEAD * bold, math.dist(*route.points[-2:])
    way, base = _cut(route.points, min(size, last if last > size / 2 else route.length))
    length = math.dist(base, tip) or 1.0
    ux, uy = (tip[0] - base[0]) / length, (tip[1] - base[1]) / length
    wing = _WING * HEAD * bold * min(1.0, length / (HEAD / 2))
    head = polygon_path(
        tip, (base[0] - uy * wing, base[1] + ux * wing), (base[0] + uy * wing, base[1] - ux * wing)
    )
    # The line ends within the head, so that nothing of it looks out at the tip.
    end = _between(base, tip, 0.3)
    line = _thread((*way, end), route.clearances[: len(way) - 1])
    return Stroke(line, colour, width), Fill(head, colour)


def link_label(
    typesetter: Typesetter,
    text: str,
    route: Route,
    obstacles: Obstacles,
    placed: Iterable[Rect] = (),
    colour: Rgba = palette.SECONDARY,
    *,
    rtl: bool = False,
) -> Label:
    """Return a label where it covers nothing, if there is such a place along the arrow."""
    blocks = [typesetter.block(text, LABEL_SIZE, room, colour, rtl=rtl) for room in _LABEL_ROOMS]
    wide, high = 2 * LABEL_AIR.width, 2 * LABEL_AIR.height
    sizes = [(one.width + wide, one.height + high) for one in map(_tight, blocks)]
    number, rect = label_place(route.points, sizes, obstacles, list(placed))
    return Label(rect, _tight(blocks[number]).lines, _LABEL_ROOMS[number])


def heading_rects(groups: Iterable[Group]) -> dict[str, Rect]:
    """Return where words and icons over blocks stand, which arrows go around where they can.

    The lines over a block are one, so that no arrow goes between them.
    """
    found: dict[str, Rect] = {}
    for block in groups:
        if block.role is Role.BLOCK:
            for part, roles in _AVOIDED.items():
                rects = list(_rects_of(block, roles))
                if rects:
                    found[f"{block.record}/{part}"] = reduce(Rect.united, rects)
    return found


def _rects_of(block: Group, roles: tuple[Role, ...]) -> Iterator[Rect]:
    for child in block.children:
        if isinstance(child, Group) and child.role in roles:
            x, y = block.origin[0] + child.origin[0], block.origin[1] + child.origin[1]
            side = _SIDES.get(child.role)
            if side is not None:
                yield Rect(x, y, side, side)
                continue
            for line in text_lines(child):
                em = max((run.size for run in line.runs), default=0.0)
                yield Rect(x + line.x, y + line.baseline - 0.8 * em, line.width, em)


def _tight(block: TextBlock) -> TextBlock:
    """Return a text as wide as its longest line, each line in the middle."""
    width = max((line.width for line in block.lines), default=0.0)
    lines = tuple(replace(line, x=(width - line.width) / 2) for line in block.lines)
    return replace(block, lines=lines, width=width)


def _cut(points: tuple[Point, ...], length: float) -> tuple[tuple[Point, ...], Point]:
    """Return a line without its last piece of a length, and where it ends then."""
    kept = list(points)
    while len(kept) > 2 and (last := math.dist(kept[-2], kept[-1])) < length:
        length -= last
        kept.pop()
    whole = math.dist(kept[-2], kept[-1])
    base = _between(kept[-1], kept[-2], min(1.0, length / whole) if whole else 0.0)
    return tuple(kept[:-1]), base


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
