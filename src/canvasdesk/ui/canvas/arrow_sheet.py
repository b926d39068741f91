"""The lines of all arrows at rest, as one item whose pixels Qt keeps.

Hundreds of long thin items would be painted in each frame of a drag, because the bounds of a
slanted line hold most of the sheet. Ends and joins are cut straight here: round ones, which nobody
sees at this width, take Qt ten times as long.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvasdesk.export.screen import qt_path
from canvasdesk.layout.display_list import Fill, Node, Stroke

_Z = 700.0
"""Above the blocks and below the notes."""


@dataclass(frozen=True, slots=True)
class _Line:
    line: QPainterPath
    head: QPainterPath
    colour: QColor
    width: float
    bounds: QRectF


class ArrowSheet(QGraphicsItem):
    """Paints arrows by their ids."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, _Line] = {}
        self._hidden: frozenset[str] = frozenset()
        self._reach = QRectF()
        self._changed = QRectF()
        self.setZValue(_Z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setVisible(False)

    def put(self, key: str, nodes: tuple[Node, ...]) -> QRectF:
        """Show an arrow from the next ``flush`` on; return what it is drawn in."""
        self.take(key)
        line, head, colour, width = QPainterPath(), QPainterPath(), QColor(), 0.0
        for node in nodes:
            if isinstance(node, Stroke):
                line, width, colour = qt_path(node.path), node.width, QColor(*node.colour)
            elif isinstance(node, Fill):
                head = qt_path(node.path)
        bounds = line.boundingRect().united(head.boundingRect())
        bounds.adjust(-width, -width, width, width)
        self._lines[key] = _Line(line, head, colour, width, bounds)
        self._changed = self._changed.united(bounds)
        return bounds

    def take(self, key: str) -> None:
        """Show an arrow no longer, from the next ``flush`` on."""
        gone = self._lines.pop(key, None)
        if gone is not None:
            self._changed = self._changed.united(gone.bounds)

    def hide_lines(self, keys: frozenset[str]) -> None:
        """Leave some arrows out for now."""
        for key in keys ^ self._hidden:
            if key in self._lines:
                self._changed = self._changed.united(self._lines[key].bounds)
        self._hidden = keys

    def shows(self, key: str) -> bool:
        """Say whether an arrow is shown."""
        return key in self._lines and key not in self._hidden

    def flush(self, page: QRectF) -> None:
        """Paint what changed; ``page`` is what of the sheet is shown."""
        if page != self._reach:
            self.prepareGeometryChange()
            self._reach = page
        self.setVisible(bool(self._lines))
        if not self._changed.isEmpty():
            changed, self._changed = self._changed, QRectF()
            self.update(changed)

    def boundingRect(self) -> QRectF:
        return self._reach

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        exposed: QRectF = option.exposedRect
        for key, line in self._lines.items():
            if key not in self._hidden and line.bounds.intersects(exposed):
                pen = QPen(line.colour, line.width)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(line.line)
                painter.fillPath(line.head, line.colour)
