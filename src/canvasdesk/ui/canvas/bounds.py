"""How far a group of the display list reaches, so that only what changed is painted again."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Box, Fill, Group, Image, Node, Stroke, TextLine

_INK_EM = 1.5
"""How far, in em, the ink of a line may reach from its baseline; stacked marks are tall."""


def qrect(rect: Rect) -> QRectF:
    """Return a rectangle as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def group_bounds(group: Group) -> QRectF:
    """Return a rectangle of the sheet that holds all a group draws, somewhat generous."""
    found = QRectF()
    for rect in _reaches(group, 0.0, 0.0):
        found = found.united(rect)
    return found


def _reaches(node: Node, dx: float, dy: float) -> Iterator[QRectF]:
    match node:
        case Group(children=children, origin=(x, y)):
            for child in children:
                yield from _reaches(child, dx + x, dy + y)
        case Box(rect=rect) | Image(rect=rect):
            yield qrect(rect).translated(dx, dy)
        case Fill(path=path):
            yield _points_reach(path.points, 0.0).translated(dx, dy)
        case Stroke(path=path, width=width):
            yield _points_reach(path.points, width / 2).translated(dx, dy)
        case TextLine(x=x, baseline=baseline, width=width, runs=runs):
            em = max((run.size for run in runs), default=0.0)
            reach = QRectF(x - em / 2, baseline - em * _INK_EM, width + em, 2 * em * _INK_EM)
            yield reach.translated(dx, dy)


def _points_reach(points: tuple[tuple[float, float], ...], margin: float) -> QRectF:
    if not points:
        return QRectF()
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    reach = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return reach.adjusted(-margin, -margin, margin, margin)
