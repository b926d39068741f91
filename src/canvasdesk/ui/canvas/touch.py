"""Fingers on the canvas: one takes notes or moves the sheet, two move and zoom it, a tap clicks.

They do with the tools what a mouse does; a pen is a mouse already, because Qt makes it one.
"""

import math
import time
from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtWidgets import QApplication

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.link_handle import FINGER_PX
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.tools.pan import PanTool

SLACK_PX = 8.0
"""A finger that moves less than this taps: it is never quite at rest."""
_LEFT = Qt.MouseButton.LeftButton
_NEAR_PX = 40.0
"""So near to the last tap a second one makes two of them."""


class _Doing(Enum):
    NOTHING = auto()
    WAITING = auto()
    """A finger lies on the sheet, and may yet tap."""
    LEADING = auto()
    """A finger leads a tool."""
    PINCHING = auto()
    LIFTING = auto()
    """Fingers are still there, and mean nothing any more."""


class Fingers:
    """Turns the fingers on one canvas into what tools understand."""

    def __init__(self, desk: Desk, zoom_at: Callable[[float, QPointF], None]) -> None:
        self._desk = desk
        self._zoom_at = zoom_at
        self._doing = _Doing.NOTHING
        self._start = QPointF()
        self._middle = QPointF()
        self._apart = 0.0
        self._tapped_at = QPointF()
        self._tapped = -math.inf

    def take(self, event: QTouchEvent) -> bool:
        """Do what fingers mean; return whether they are taken, else Qt makes a mouse of them."""
        points = [p for p in event.points() if p.state() is not QEventPoint.State.Released]
        match event.type():
            case QEvent.Type.TouchBegin:
                if self._desk.tool.takes_text:
                    return False
                self._begin([point.position() for point in points])
            case QEvent.Type.TouchCancel:
                self._give_up()
            case QEvent.Type.TouchEnd:
                self._end(event.points()[0].position())
            case _ if self._doing is _Doing.NOTHING:
                return False
            case _ if len(points) > 1:
                self._pinch([point.position() for point in points[:2]])
            case _ if points:
                self._move(points[0].position())
        return True

    def _begin(self, points: list[QPointF]) -> None:
        self._doing, self._start = _Doing.WAITING, points[0]
        if len(points) > 1:
            self._pinch(points[:2])

    def _move(self, at: QPointF) -> None:
        if self._doing is _Doing.WAITING and _distance(at, self._start) > SLACK_PX:
            self._doing = _Doing.LEADING
            self._take_hold()
        if self._doing is _Doing.LEADING:
            self._desk.tool.move(self._pointer(at))
        elif self._doing is _Doing.PINCHING:
            self._doing = _Doing.LIFTING

    def _take_hold(self) -> None:
        """Take the thread or the note under the finger, or else the sheet."""
        start, handle = self._pointer(self._start), self._desk.link_handle
        if handle.holds(start.sheet, FINGER_PX):
            start = replace(start, sheet=handle.place)
        elif self._desk.stage.note_at(start.sheet) is None and not self._desk.tool.pans:
            self._desk.use(PanTool(self._desk, stays=False))
        self._desk.tool.press(start)

    def _pinch(self, points: list[QPointF]) -> None:
        middle, apart = (points[0] + points[1]) / 2, _distance(*points)
        if self._doing is _Doing.LEADING:
            self._desk.tool.put_down()
        if self._doing is _Doing.PINCHING and self._apart > 0.0 and apart > 0.0:
            moved = middle - self._middle
            self._zoom_at(apart / self._apart, self._middle)
            self._desk.viewpoint.pan_by(moved.x(), moved.y())
        self._doing, self._middle, self._apart = _Doing.PINCHING, middle, apart

    def _end(self, at: QPointF) -> None:
        doing, self._doing = self._doing, _Doing.NOTHING
        if doing is _Doing.LEADING:
            self._desk.tool.release(self._pointer(at))
        elif doing is _Doing.WAITING:
            self._tap()

    def _tap(self) -> None:
        now, at = time.monotonic(), self._pointer(self._start)
        interval = QApplication.doubleClickInterval() / 1000
        again = now - self._tapped < interval and _distance(at.port, self._tapped_at) < _NEAR_PX
        self._tapped, self._tapped_at = -math.inf if again else now, at.port
        if again:
            self._desk.tool.double_press(at)
        else:
            self._desk.tool.press(at)
            self._desk.tool.release(at)

    def _give_up(self) -> None:
        if self._doing is _Doing.LEADING:
            self._desk.tool.put_down()
        self._doing = _Doing.NOTHING

    def _pointer(self, at: QPointF) -> Pointer:
        screen = self._desk.port.mapToGlobal(at.toPoint())
        return Pointer(self._desk.sheet_point(at), at, screen, _LEFT)


def _distance(one: QPointF, two: QPointF) -> float:
    return math.hypot(one.x() - two.x(), one.y() - two.y())
