"""What lies over and under the notes while a person works: block frames, handles, the marquee.

It is no part of the picture, so no export can contain it. Lines and handles keep their size in
pixels at every zoom.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

HANDLE_PX = 7.0
GRAB_PX = 14.0
"""How large the area is that takes hold of a handle."""
_FRAME_PX = 2.0
_TINT_ALPHA = 26
_MARQUEE_ALPHA = 30
_GUIDE_PX = 1.5
MOST_GUIDES = 8
"""Further ones are not shown; so many lines say nothing any more."""


class Handle(Enum):
    """What a note is resized by: how its left, top, right and bottom edges follow the pointer."""

    TOP_LEFT = (1, 1, 0, 0)
    TOP = (0, 1, 0, 0)
    TOP_RIGHT = (0, 1, 1, 0)
    RIGHT = (0, 0, 1, 0)
    BOTTOM_RIGHT = (0, 0, 1, 1)
    BOTTOM = (0, 0, 0, 1)
    BOTTOM_LEFT = (1, 0, 0, 1)
    LEFT = (1, 0, 0, 0)

    @property
    def is_corner(self) -> bool:
        return sum(self.value) == 2

    def point(self, rect: QRectF) -> QPointF:
        """Return where the handle of a rectangle lies."""
        left, top, right, bottom = self.value
        x = rect.left() if left else rect.right() if right else rect.center().x()
        y = rect.top() if top else rect.bottom() if bottom else rect.center().y()
        return QPointF(x, y)

    def dragged(self, rect: QRectF, delta: QPointF) -> QRectF:
        """Return a rectangle whose edges at this handle were moved."""
        left, top, right, bottom = self.value
        dx, dy = delta.x(), delta.y()
        return rect.adjusted(left * dx, top * dy, right * dx, bottom * dy)

    @property
    def cursor(self) -> Qt.CursorShape:
        """The pointer that says which way it goes."""
        left, top, right, bottom = self.value
        if self.is_corner:
            falling = (left and top) or (right and bottom)
            return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        return Qt.CursorShape.SizeHorCursor if left or right else Qt.CursorShape.SizeVerCursor


@dataclass(frozen=True, slots=True)
class Marks:
    """What a tool has marked; rectangles of the sheet."""

    target: QRectF | None = None
    """The block a drop would go to."""
    marquee: QRectF | None = None
    guides: tuple[QRectF, ...] = ()
    """Lines, each a rectangle without a width or a height: what a drag snaps to."""


class _Layer(QGraphicsItem):
    """An item over the whole sheet that paints again only where its marks changed."""

    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._reach = QRectF()
        self._unit = 1.0
        self._colour = QColor()
        self._areas: tuple[QRectF | None, ...] = ()

    def boundingRect(self) -> QRectF:
        return self._reach

    def show_areas(
        self, reach: QRectF, areas: tuple[QRectF | None, ...], colour: QColor, unit: float
    ) -> None:
        """Show areas within ``reach``; ``unit`` is the sheet's units for a pixel."""
        if reach != self._reach:
            self.prepareGeometryChange()
            self._reach = reach
        changed = [
            area
            for old, new in zip(self._areas or (None,) * len(areas), areas, strict=True)
            for area in (old, new)
            if area is not None and (old != new or unit != self._unit or colour != self._colour)
        ]
        margin = GRAB_PX * max(unit, self._unit)
        self._areas, self._unit, self._colour = areas, unit, colour
        for area in changed:
            self.update(area.adjusted(-margin, -margin, margin, margin))

    def _pen(self, width_px: float) -> QPen:
        pen = QPen(self._colour, width_px * self._unit)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen

    def _faint(self, alpha: int) -> QColor:
        colour = QColor(self._colour)
        colour.setAlpha(alpha)
        return colour


class Underlay(_Layer):
    """Below the notes: the block a drop would go to, and the block that has the keyboard."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        target, focused = self._areas
        inset = _FRAME_PX / 2 * self._unit
        painter.setPen(self._pen(_FRAME_PX))
        for area, alpha in ((target, _TINT_ALPHA), (focused, 0)):
            if area is not None:
                painter.setBrush(self._faint(alpha))
                painter.drawRect(area.adjusted(inset, inset, -inset, -inset))


class Overlay(_Layer):
    """Above the notes: the handles of the one that is chosen, the marquee, the guides of a drag."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        resizable, marquee, *guides = self._areas
        if resizable is not None:
            self._paint_handles(painter, resizable)
        if marquee is not None:
            painter.setPen(self._pen(1.0))
            painter.setBrush(self._faint(_MARQUEE_ALPHA))
            painter.drawRect(marquee)
        painter.setPen(self._pen(_GUIDE_PX))
        for guide in guides:
            if guide is not None:
                painter.drawLine(guide.topLeft(), guide.bottomRight())

    def _paint_handles(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(self._pen(1.5))
        painter.setBrush(QColor(Qt.GlobalColor.white))
        side = HANDLE_PX * self._unit
        for handle in usable_handles(rect, self._unit):
            if not handle.is_corner:
                continue  # edges can be dragged all along; squares would hide what is written
            at = handle.point(handle_frame(rect, self._unit))
            square = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            painter.drawRoundedRect(square, 2 * self._unit, 2 * self._unit)


def handle_frame(rect: QRectF, unit: float) -> QRectF:
    """Return the outline of a chosen note, on which its handles sit."""
    margin = 3.0 * unit
    return rect.adjusted(-margin, -margin, margin, margin)


def usable_handles(rect: QRectF, unit: float) -> tuple[Handle, ...]:
    """Return the handles that a note shown this large has room for, corners first."""
    if min(rect.width(), rect.height()) < 3 * HANDLE_PX * unit:
        return (Handle.BOTTOM_RIGHT,)
    return tuple(sorted(Handle, key=lambda handle: not handle.is_corner))


def handle_at(rect: QRectF, point: QPointF, unit: float) -> Handle | None:
    """Return the handle of a chosen note that lies under a point of the sheet."""
    reach = GRAB_PX / 2 * unit
    frame = handle_frame(rect, unit)
    for handle in usable_handles(rect, unit):
        left, top, right, bottom = handle.value
        away = handle.point(frame) - point
        near_x = abs(away.x()) <= reach or not (left or right)
        near_y = abs(away.y()) <= reach or not (top or bottom)
        near = near_x and near_y and frame.adjusted(-reach, -reach, reach, reach).contains(point)
        # Inside the paper an edge is for taking hold of the note.
        if near and (handle.is_corner or not rect.contains(point)):
            return handle
    return None
