"""Replays a display list with QPainter: for the window, PNG and thumbnails.

What Qt needs (paths, brushes, fonts at their size) is made once, in ``compile_picture``; a repaint
only hands it to the painter. What to draw is decided in ``layout``, never here.
"""

import math
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Node,
    Path,
    Rgba,
    Stroke,
    TextLine,
)
from canvasdesk.layout.fonts import DESIGN_PX
from canvasdesk.layout.glyphs import GlyphRun

_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_NO_PEN = QPen(Qt.PenStyle.NoPen)


class _Step(Protocol):
    def paint(self, painter: QPainter) -> None: ...


class CompiledPicture:
    """A part of a picture, ready to be painted as often as wanted."""

    __slots__ = ("_steps",)

    def __init__(self, steps: Iterable[_Step]) -> None:
        self._steps = tuple(steps)

    def paint(self, painter: QPainter) -> None:
        """Paint in sheet units; leaves pen and brush changed. Wants antialiasing switched on."""
        for step in self._steps:
            step.paint(painter)


def compile_picture(nodes: Iterable[Node], *, outlines: bool = False) -> CompiledPicture:
    """Turn nodes into what QPainter takes.

    ``outlines`` paints letters as filled paths: their place is then exact to a fraction of a
    pixel, where cached glyphs snap to whole ones in y. It is slower; pictures for files want it.
    """
    return CompiledPicture(_steps(nodes, 0.0, 0.0, outlines))


def qt_path(path: Path, dx: float = 0.0, dy: float = 0.0) -> QPainterPath:
    """Return an outline as Qt's path, moved by a distance."""
    result, points = QPainterPath(), iter(path.points)
    for verb in path.verbs:
        if verb == "Z":
            result.closeSubpath()
            continue
        x, y = next(points)
        if verb == "M":
            result.moveTo(x + dx, y + dy)
        elif verb == "L":
            result.lineTo(x + dx, y + dy)
        else:
            (x2, y2), (x3, y3) = next(points), next(points)
            result.cubicTo(x + dx, y + dy, x2 + dx, y2 + dy, x3 + dx, y3 + dy)
    result.setFillRule(Qt.FillRule.WindingFill)
    return result


def qt_rect(rect: Rect, dx: float = 0.0, dy: float = 0.0) -> QRectF:
    """Return a rectangle as Qt's, moved by a distance."""
    return QRectF(rect.x + dx, rect.y + dy, rect.width, rect.height)


def _steps(nodes: Iterable[Node], dx: float, dy: float, outlines: bool) -> Iterator[_Step]:
    for node in nodes:
        match node:
            case Box(rect, fill, radius):
                yield _BoxStep(qt_rect(rect, dx, dy), _brush(fill), radius)
            case Fill(path, colour):
                yield _FillStep(qt_path(path, dx, dy), _brush(colour))
            case Stroke():
                yield _StrokeStep(qt_path(node.path, dx, dy), _pen(node))
            case TextLine():
                yield from _text_steps(node, dx, dy, outlines)
            case Group(origin=(x, y), clip=clip):
                inner = _steps(node.children, dx + x, dy + y, outlines)
                if clip is None:
                    yield from inner
                else:
                    yield _ClipStep(qt_rect(clip, dx + x, dy + y), CompiledPicture(inner))
            case _:
                assert_never(node)


def _text_steps(line: TextLine, dx: float, dy: float, outlines: bool) -> Iterator[_Step]:
    x, y = line.x + dx, line.baseline + dy
    for run in line.runs:
        if run.font.is_coloured:
            yield from _picture_steps(run, x, y)
        elif outlines:
            yield _FillStep(_outline(run, x, y), _brush(line.colour))
        else:
            yield _GlyphStep(run, x, y, _text_pen(line.colour))


def _picture_steps(run: GlyphRun, x: float, y: float) -> Iterator[_Step]:
    for glyph, (gx, gy) in zip(run.glyphs, run.positions, strict=True):
        image = run.font.image(glyph)
        if image is not None:
            box = image.box
            target = QRectF(
                x + gx + box.x * run.size,
                y + gy + box.y * run.size,
                box.width * run.size,
                box.height * run.size,
            )
            yield _ImageStep(target, image.pixels)


def _outline(run: GlyphRun, x: float, y: float) -> QPainterPath:
    path, scale = QPainterPath(), run.size / DESIGN_PX
    path.setFillRule(Qt.FillRule.WindingFill)
    for glyph, (gx, gy) in zip(run.glyphs, run.positions, strict=True):
        placed = QTransform(scale, 0.0, 0.0, scale, x + gx, y + gy)
        path.addPath(placed.map(run.font.outline(glyph)))
    return path


@cache
def _brush(colour: Rgba) -> QBrush:
    return QBrush(QColor(*colour))


@cache
def _text_pen(colour: Rgba) -> QPen:
    return QPen(QColor(*colour))


def _pen(stroke: Stroke) -> QPen:
    pen = QPen(_brush(stroke.colour), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


class _BoxStep:
    __slots__ = ("_brush", "_radius", "_rect")

    def __init__(self, rect: QRectF, brush: QBrush, radius: float) -> None:
        self._rect, self._brush, self._radius = rect, brush, radius

    def paint(self, painter: QPainter) -> None:
        if self._radius <= 0:
            painter.fillRect(self._rect, self._brush)
            return
        painter.setPen(_NO_PEN)
        painter.setBrush(self._brush)
        painter.drawRoundedRect(self._rect, self._radius, self._radius)


class _FillStep:
    __slots__ = ("_brush", "_path")

    def __init__(self, path: QPainterPath, brush: QBrush) -> None:
        self._path, self._brush = path, brush

    def paint(self, painter: QPainter) -> None:
        painter.fillPath(self._path, self._brush)


class _StrokeStep:
    __slots__ = ("_path", "_pen")

    def __init__(self, path: QPainterPath, pen: QPen) -> None:
        self._path, self._pen = path, pen

    def paint(self, painter: QPainter) -> None:
        painter.setPen(self._pen)
        painter.setBrush(_NO_BRUSH)
        painter.drawPath(self._path)


class _GlyphStep:
    """Glyphs as Qt shaped them, at design size; the painter's matrix brings them to their own.

    So no list of glyphs is copied, and the glyphs that Qt keeps drawn serve all sizes of a face.
    """

    __slots__ = ("_matrix", "_origin", "_pen", "_run")

    def __init__(self, run: GlyphRun, x: float, y: float, pen: QPen) -> None:
        (left, base), scale = run.origin, run.scale
        self._run, self._pen, self._origin = run.shaped, pen, QPointF(-left, -base)
        self._matrix = QTransform(scale, 0.0, 0.0, scale, x, y)

    def paint(self, painter: QPainter) -> None:
        outer = painter.worldTransform()
        painter.setPen(self._pen)
        painter.setWorldTransform(self._matrix, combine=True)
        painter.drawGlyphRun(self._origin, self._run)
        painter.setWorldTransform(outer)


class _ImageStep:
    """An image in its place, made smaller beforehand where it is shown much smaller.

    The painter itself only looks at the nearest pixels, which makes a small face a blot.
    """

    __slots__ = ("_image", "_shown", "_target")

    def __init__(self, target: QRectF, image: QImage) -> None:
        self._target, self._image, self._shown = target, image, image

    def paint(self, painter: QPainter) -> None:
        scale = math.sqrt(abs(painter.worldTransform().determinant()))
        width = max(1, math.ceil(self._target.width() * scale))
        if width < self._image.width() and width != self._shown.width():
            self._shown = self._image.scaledToWidth(
                width, Qt.TransformationMode.SmoothTransformation
            )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._target, self._shown)


class _ClipStep:
    __slots__ = ("_inner", "_rect")

    def __init__(self, rect: QRectF, inner: CompiledPicture) -> None:
        self._rect, self._inner = rect, inner

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.setClipRect(self._rect, Qt.ClipOperation.IntersectClip)
        self._inner.paint(painter)
        painter.restore()
