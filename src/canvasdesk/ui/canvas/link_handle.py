"""The small handle at a note's edge from which an arrow is pulled.

It stands where the arrows of most notes leave: towards the customers. Only the note under the
pointer has one, else the one that is chosen.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvasdesk.ui.canvas.stage import OVERLAY_Z

if TYPE_CHECKING:
    from canvasdesk.ui.canvas.desk import Desk

RADIUS_PX = 4.5
REACH_PX = 8.0
FINGER_PX = 20.0
_LEAST_PX = 30.0
"""Notes shown lower than this have none: nothing would be left to take hold of the note."""


class LinkHandle(QObject):
    """Shows the handle of one view, and says where it can be taken."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._hovered: str | None = None
        self._dot = _Dot()
        desk.stage.addItem(self._dot)
        desk.selection.changed.connect(self.follow)
        desk.viewpoint.changed.connect(self.follow)
        desk.stage.laid_out.connect(self.follow)
        desk.stage.motion.moved.connect(self.follow)
        desk.tool_changed.connect(self.follow)

    def hover(self, note: str | None) -> None:
        """Take notice of the note under the pointer."""
        if note != self._hovered:
            self._hovered = note
            self.follow()

    @property
    def note(self) -> str | None:
        """The note that shows the handle."""
        desk = self._desk
        if not desk.started or not desk.tool.shows_handles or desk.tool.holds:
            return None
        if desk.session.read_only:
            return None
        for note in (self._hovered, desk.selection.only):
            item = desk.stage.note_items.get(note) if note is not None else None
            if item is not None and not item.is_heading:
                return note if self._has_room(item.shown_paper) else None
        return None

    @property
    def place(self) -> QPointF:
        """The middle of the handle; a null point where there is none."""
        note = self.note
        if note is None:
            return QPointF()
        paper = self._desk.stage.note_items[note].shown_paper
        mirrored = self._desk.document.header.mirrored_grid
        return QPointF(paper.left() if mirrored else paper.right(), paper.center().y())

    def holds(self, point: QPointF, reach_px: float = REACH_PX) -> bool:
        """Say whether the handle is taken at a point of the sheet."""
        away = self.place - point
        reach = reach_px * self._desk.viewpoint.unit
        if self.note is None or max(abs(away.x()), abs(away.y())) > reach:
            return False
        # The paper of another note there is that note's.
        return self._desk.stage.note_at(point) in (None, self.note)

    def follow(self) -> None:
        """Show the handle where it belongs now."""
        unit, accent = self._desk.viewpoint.unit, self._desk.marking.accent
        self._dot.show_at(self.place if self.note is not None else None, unit, accent)

    def _has_room(self, paper: QRectF) -> bool:
        return min(paper.height(), paper.width()) >= _LEAST_PX * self._desk.viewpoint.unit


class _Dot(QGraphicsItem):
    def __init__(self) -> None:
        super().__init__()
        self._unit = 1.0
        self._colour = QColor()
        self.setZValue(OVERLAY_Z + 1.0)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setVisible(False)

    def show_at(self, place: QPointF | None, unit: float, colour: QColor) -> None:
        self.setVisible(place is not None)
        if place is None:
            return
        if (unit, colour) != (self._unit, self._colour):
            self.prepareGeometryChange()
            self._unit, self._colour = unit, colour
        self.setPos(place)

    def boundingRect(self) -> QRectF:
        reach = (RADIUS_PX + 2.0) * self._unit
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        radius = RADIUS_PX * self._unit
        painter.setPen(QPen(QColor(Qt.GlobalColor.white), 1.5 * self._unit))
        painter.setBrush(self._colour)
        painter.drawEllipse(QPointF(), radius, radius)
