"""Links as straight arrows between the edges of two notes."""

import math
from collections.abc import Mapping

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Role, Stroke
from canvasdesk.layout.shapes import line_path, polygon_path
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.records import Link

WIDTH = 1.2
HEAD = 6.0
LABEL_SIZE = 8.5
_AIR = 2.0


def draw_links(
    typesetter: Typesetter,
    links: Mapping[str, Link],
    rects: Mapping[str, Rect],
    names: Mapping[str, str],
) -> Group:
    """Return the arrows of all links whose two notes are drawn."""
    arrows = [
        _arrow(typesetter, link, rects[link.source], rects[link.target], names)
        for link in links.values()
        if link.source in rects and link.target in rects
    ]
    return Group(Role.LINKS, tuple(arrow for arrow in arrows if arrow))


def _arrow(
    typesetter: Typesetter, link: Link, source: Rect, target: Rect, names: Mapping[str, str]
) -> Group | None:
    start, end = edge_point(source, target.centre), edge_point(target, source.centre)
    length = math.dist(start, end)
    if length < HEAD:
        return None  # the notes lie on one another
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    base = (end[0] - ux * HEAD, end[1] - uy * HEAD)
    wing = HEAD * 0.45
    head = polygon_path(
        end, (base[0] - uy * wing, base[1] + ux * wing), (base[0] + uy * wing, base[1] - ux * wing)
    )
    children: list[Node] = [
        Stroke(line_path(start, base), palette.SECONDARY, WIDTH),
        Fill(head, palette.SECONDARY),
    ]
    if link.label:
        children += _label(
            typesetter, link.label, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        )
    said = f"{names[link.source]} → {names[link.target]}"
    return Group(Role.LINK, tuple(children), record=link.id, label=said)


def _label(typesetter: Typesetter, label: str, centre: tuple[float, float]) -> list[Node]:
    text = typesetter.block(label, LABEL_SIZE, 120.0, palette.SECONDARY)
    x, y = centre[0] - text.width / 2, centre[1] - text.height / 2
    back = Rect(x - _AIR, y - _AIR, text.width + 2 * _AIR, text.height + 2 * _AIR)
    return [Box(back, palette.PAPER, _AIR), Group(Role.LINK, text.lines, (x, y))]


def edge_point(rect: Rect, towards: tuple[float, float]) -> tuple[float, float]:
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
