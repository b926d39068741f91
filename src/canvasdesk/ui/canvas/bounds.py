"""How far a group of the display list reaches, so that only what changed is painted again."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QRectF

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Box, Fill, Group, Image, Node, Stroke, TextLine

_INK_EM = 1.5
"""How far, in em, the ink of a line may reach from its baseline; stacked marks are tall."""

_Edges = tuple[float, float, float, float]
"""Left, top, right and bottom: hundreds of Qt's rectangles would take longer to make."""


def qrect(rect: Rect) -> QRectF:
    """Return a rectangle as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def group_bounds(group: Group) -> QRectF:
    """Return a rectangle of the sheet that holds all a group draws, somewhat generous."""
    edges = list(_reaches(group, 0.0, 0.0))
    if not edges:
        return QRectF()
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    left, top = min(lefts), min(tops)
    return QRectF(left, top, max(rights) - left, max(bottoms) - top)


def _reaches(node: Node, dx: float, dy: float) -> Iterator[_Edges]:
    if isinstance(node, Group):
        x, y = node.origin
        for child in node.children:
            yield from _reaches(child, dx + x, dy + y)
    elif isinstance(node, TextLine):
        em = max((run.size for run in node.runs), default=0.0)
        x, y = node.x + dx, node.baseline + dy
        yield x - em / 2, y - em * _INK_EM, x + node.width + em / 2, y + em * _INK_EM
    elif isinstance(node, Box | Image):
        x, y = node.rect.x + dx, node.rect.y + dy
        yield x, y, x + node.rect.width, y + node.rect.height
    elif isinstance(node, Fill | Stroke):
        if node.path.points:
            margin = node.width / 2 if isinstance(node, Stroke) else 0.0
            xs, ys = zip(*node.path.points, strict=True)
            yield (
                min(xs) - margin + dx,
                min(ys) - margin + dy,
                max(xs) + margin + dx,
                max(ys) + margin + dy,
            )
    else:
        assert_never(node)
