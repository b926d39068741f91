"""Replays a display list with QPainter: for the window, PNG and thumbnails.

What Qt needs (paths, brushes, fonts at their size) is made once, in ``compile_picture``; a repaint
only hands it to the painter. What to draw is decided in ``layout``, never here.
"""

import math
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Protocol, assert_never, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from canvasdesk.export.images import decoded
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Image,
    ImageSource,
    Node,
    Path,
    Rgba,
    Stroke,
    TextLine,
)
from canvasdesk.layout.fonts import DESIGN_PX
from canvasdesk.layout.glyphs import GlyphRun

_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_ORIGIN = QPointF()
_NO_PEN = QPen(Qt.PenStyle.NoPen)


_Shape = Box | Fill | Stroke | Image | Group


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


def compile_picture(
    nodes: Iterable[Node],
    *,
    outlines: bool = False,
    at: tuple[float, float] = (0.0, 0.0),
    keeps_photos: bool = True,
) -> CompiledPicture:
    """Turn nodes into what QPainter takes; they are drawn from ``at`` on.

    ``outlines`` paints letters as filled paths: their place is then exact to a fraction of a
    pixel, where cached glyphs snap to whole ones in y. It is slower; pictures for files want it.
    ``keeps_photos`` keeps the pixels of notes' pictures from one painting to the next: many of
    them, at the size of large paper.
    """
    return CompiledPicture(_steps(nodes, *at, _How(outlines, keeps_photos)))


@dataclass(frozen=True, slots=True)
class _How:
    outlines: bool
    keeps_photos: bool


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


def _steps(nodes: Iterable[Node], dx: float, dy: float, how: _How) -> Iterator[_Step]:
    for is_text, some in groupby(nodes, lambda node: isinstance(node, TextLine)):
        if is_text:
            yield from _text_steps(cast("Iterable[TextLine]", some), dx, dy, how.outlines)
            continue
        for node in cast("Iterable[_Shape]", some):
            yield from _shape_steps(node, dx, dy, how)


def _shape_steps(node: _Shape, dx: float, dy: float, how: _How) -> Iterator[_Step]:
    match node:
        case Box():
            yield _BoxStep(qt_rect(node.rect, dx, dy), _brush(node.fill), node.radius)
        case Fill():
            yield _FillStep(qt_path(node.path, dx, dy), _brush(node.colour))
        case Image():
            yield _PhotoStep(qt_rect(node.rect, dx, dy), node.source, how.keeps_photos)
        case Stroke():
            yield _StrokeStep(qt_path(node.path, dx, dy), _pen(node))
        case Group():
            x, y = node.origin
            inner = _steps(node.children, dx + x, dy + y, how)
            if node.clip is None:
                yield from inner
            else:
                yield _ClipStep(qt_rect(node.clip, dx + x, dy + y), CompiledPicture(inner))
        case _:
            assert_never(node)


def _text_steps(lines: Iterable[TextLine], dx: float, dy: float, outlines: bool) -> Iterator[_Step]:
    """Yield steps for lines that follow one another; runs that can be painted at once are."""
    together: dict[Hashable, tuple[QTransform, QPen, list[QGlyphRun]]] = {}
    for line in lines:
        x, y = line.x + dx, line.baseline + dy
        for run in line.runs:
            if run.font.is_coloured:
                yield from _picture_steps(run, x, y)
            elif outlines:
                yield _FillStep(_outline(run, x, y), _brush(line.colour))
            else:
                (left, base), scale = run.origin, run.scale
                at = x - left * scale, y - base * scale
                # What Qt laid out in one paragraph shares its origin.
                key = run.font, scale, line.colour, round(at[0], 2), round(at[1], 2)
                if key not in together:
                    matrix = QTransform(scale, 0.0, 0.0, scale, *at)
                    together[key] = matrix, _text_pen(line.colour), []
                together[key][2].append(run.shaped)
    for matrix, pen, runs in together.values():
        yield _GlyphStep(matrix, pen, _joined(runs))


def _joined(runs: list[QGlyphRun]) -> QGlyphRun:
    """Return runs of one face as one: each call to the painter costs more than its glyphs."""
    if len(runs) == 1:
        return runs[0]
    glyphs, positions = list[int](), list[QPointF]()
    for run in runs:
        glyphs += run.glyphIndexes()
        positions += run.positions()
    joined = QGlyphRun()
    joined.setRawFont(runs[0].rawFont())
    joined.setGlyphIndexes(glyphs)
    joined.setPositions(positions)
    return joined


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
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if stroke.dash else Qt.PenCapStyle.RoundCap)
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

    So no glyph's place is computed here, and those that Qt keeps drawn serve all sizes of a face.
    """

    __slots__ = ("_matrix", "_pen", "_run")

    def __init__(self, matrix: QTransform, pen: QPen, run: QGlyphRun) -> None:
        self._matrix, self._pen, self._run = matrix, pen, run

    def paint(self, painter: QPainter) -> None:
        outer = painter.worldTransform()
        painter.setPen(self._pen)
        painter.setWorldTransform(self._matrix, combine=True)
        painter.drawGlyphRun(_ORIGIN, self._run)
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


class _PhotoStep:
    """A picture of a note. It keeps only the pixels that are shown: pictures are large."""

    __slots__ = ("_keeps", "_shown", "_source", "_target")

    def __init__(self, target: QRectF, source: ImageSource, keeps: bool) -> None:
        self._target, self._source, self._keeps = target, source, keeps
        self._shown: QImage | None = None

    def paint(self, painter: QPainter) -> None:
        if painter.hasClipping() and not painter.clipBoundingRect().intersects(self._target):
            return
        scale = math.sqrt(abs(painter.worldTransform().determinant()))
        width = max(1, math.ceil(self._target.width() * scale))
        shown = self._shown
        if shown is None or width != shown.width():
            shown = self._fetched(width)
            self._shown = shown if self._keeps else None
        if shown.isNull():
            painter.fillRect(self._target, _brush(palette.EMPTY_FRAME))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._target, shown)

    def _fetched(self, width: int) -> QImage:
        image = decoded(self._source)
        if width >= image.width():
            return image
        return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


class _ClipStep:
    __slots__ = ("_inner", "_rect")

    def __init__(self, rect: QRectF, inner: CompiledPicture) -> None:
        self._rect, self._inner = rect, inner

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.setClipRect(self._rect, Qt.ClipOperation.IntersectClip)
        self._inner.paint(painter)
        painter.restore()
