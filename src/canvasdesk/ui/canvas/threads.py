"""Straight threads with a head: arrows whose notes are in the hand, or whose way is not found yet.

A thread over the whole sheet changes in each frame of a drag: only what lies along it is painted
again, for its bounds are mostly other things.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvasdesk.geometry.obstacles import Point
from canvasdesk.geometry.ports import edge_point
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.links import HEAD, WIDTH
from canvasdesk.ui.canvas.stage import LIFTED_Z

if TYPE_CHECKING:
    from canvasdesk.ui.canvas.desk import Desk

_PIECE_PX = 40.0
_FEW = 6
"""Of more threads the pieces that are painted again are larger, so that there are not too many."""
_MARGIN_PX = 10.0
_FAR = QRectF(-4000.0, -4000.0, 10_000.0, 10_000.0)
"""Threads reach wherever a note is held; asking for less would have Qt paint it all again."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A straight line to a tip."""

    start: Point
    tip: Point

    @staticmethod
    def between(source: QRectF, target: QRectF) -> "Thread | None":
        """Return the thread from the edge of one note to that of another, not on one another."""
        if source.intersects(target):
            return None
        one, other = _rect(source), _rect(target)
        start, tip = edge_point(one, other.centre), edge_point(other, one.centre)
        return Thread(start, tip)

    @staticmethod
    def to_point(source: QRectF, point: QPointF) -> "Thread | None":
        """Return the thread from the edge of a note to a point, unless that lies on it."""
        if source.contains(point):
            return None
        tip = point.x(), point.y()
        return Thread(edge_point(_rect(source), tip), tip)


class Threads(QGraphicsItem):
    """Paints threads of one view."""

    def __init__(self, desk: "Desk", colour: QColor | None = None, width: float = WIDTH) -> None:
        super().__init__()
        self._desk = desk
        self._colour = colour or QColor(*palette.SECONDARY)
        self._width = width
        self._shown: tuple[Thread, ...] = ()
        self.setZValue(LIFTED_Z - 20.0)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setVisible(False)
        desk.stage.addItem(self)

    @property
    def shown(self) -> tuple[Thread, ...]:
        """What is shown."""
        return self._shown

    def show_threads(self, threads: Iterable[Thread]) -> None:
        """Show these from now on."""
        before, self._shown = self._shown, tuple(threads)
        if before == self._shown:
            return
        self.setVisible(bool(self._shown))
        region = QRegion()
        changed = {*before} ^ {*self._shown}
        length = _PIECE_PX * max(1.0, len(changed) / _FEW)
        for thread in changed:
            for piece in self._pieces(thread, length):
                region += piece
        self._desk.port.update(region)

    def _pieces(self, thread: Thread, length: float) -> Iterable[QRect]:
        """Yield rectangles of the viewport along a thread."""
        view = self._desk.viewpoint
        start = view.to_viewport(QPointF(*thread.start))
        tip = view.to_viewport(QPointF(*thread.tip))
        away = tip - start
        count = max(1, math.ceil(max(abs(away.x()), abs(away.y())) / length))
        margin = math.ceil(_MARGIN_PX + HEAD * view.zoom)
        for number in range(count):
            begin = start + away * (number / count)
            end = start + away * ((number + 1) / count)
            piece = QRectF(begin, end).normalized().toAlignedRect()
            yield piece.adjusted(-margin, -margin, margin, margin).intersected(
                QRect(self._desk.port.rect().topLeft(), QSize(self._desk.port.size()))
            )

    def boundingRect(self) -> QRectF:
        return _FAR

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        pen = QPen(self._colour, self._width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for thread in self._shown:
            start, tip = QPointF(*thread.start), QPointF(*thread.tip)
            away = tip - start
            length = math.hypot(away.x(), away.y())
            if not length:
                continue
            ahead = away * (min(HEAD, length) / length)
            base = tip - ahead
            beside = QPointF(-ahead.y(), ahead.x()) * 0.4
            painter.setPen(pen)
            painter.drawLine(start, base)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawPolygon(QPolygonF([tip, base + beside, base - beside]))


def _rect(rect: QRectF) -> Rect:
    return Rect(rect.x(), rect.y(), rect.width(), rect.height())
