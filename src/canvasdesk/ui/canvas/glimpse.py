"""The last frame, scaled, while a crowded sheet is being zoomed: the crisp one follows in a moment.

A thousand notes cannot be set in ink anew at each step of a wheel; a frame can be stretched.
"""

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsView

CROWDED = 150
"""From this many notes on, zooming stretches the last frame."""
CALM_MS = 90


class Glimpse(QObject):
    """Stands in for what a view shows, from a step of a zoom until nothing happens any more."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._frame: QPixmap | None = None
        self._taken_at = QTransform()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self.end)

    @property
    def shown(self) -> bool:
        """Whether the view is to paint this in place of the scene."""
        return self._frame is not None

    def begin(self) -> None:
        """Keep the frame shown now, or go on with the one that is kept."""
        if self._frame is None:
            self._frame = self._view.viewport().grab()
            self._taken_at = self._view.viewportTransform()
        self._calm.start()

    def end(self) -> None:
        """Let the scene be painted again."""
        self._calm.stop()
        if self._frame is not None:
            self._frame = None
            self._view.viewport().update()

    def paint(self, painter: QPainter, page: QRectF, paper: QColor) -> None:
        """Paint the frame where the view now looks; paper where it had shown nothing yet."""
        now = self._view.viewportTransform()
        painter.setTransform(now)
        painter.fillRect(page, paper)
        back, _ = self._taken_at.inverted()
        painter.setTransform(back * now)
        if self._frame is not None:
            painter.drawPixmap(0, 0, self._frame)
