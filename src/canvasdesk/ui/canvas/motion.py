"""Short movements that explain where something went. What is shown ends where the layout has it."""

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation, Signal
from PySide6.QtWidgets import QGraphicsItem

from canvasdesk.ui.theme.movement import is_movement_wanted

DURATION_MS = 120
MOST_ITEMS = 200
"""Beyond this many, items jump: a frame must not take longer than a frame."""


class Motion(QObject):
    """Lets items glide from where they are shown to their place, which is position (0, 0)."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._starts: dict[QGraphicsItem, QPointF] = {}
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value_changed)
        self._animation.finished.connect(self.finish)

    @property
    def running(self) -> bool:
        """Whether anything moves."""
        return bool(self._starts)

    def glide(self, starts: Mapping[QGraphicsItem, QPointF]) -> None:
        """Show items at ``starts`` and let them go home; at once where motion is unwanted."""
        self.finish()
        if not starts:
            return  # asking whether things may move has Qt's styles imported
        if len(starts) > MOST_ITEMS or not is_movement_wanted():
            for item in starts:
                item.setPos(0.0, 0.0)
            self.moved.emit()
            return
        self._starts = {item: start for item, start in starts.items() if not start.isNull()}
        if self._starts:
            self._on_value_changed(0.0)
            self._animation.setDuration(DURATION_MS)
            self._animation.start()

    def finish(self) -> None:
        """Put everything that still moves in its place now."""
        starts, self._starts = self._starts, {}
        self._animation.stop()
        for item in starts:
            item.setPos(0.0, 0.0)
        if starts:
            self.moved.emit()

    def _on_value_changed(self, value: float) -> None:
        for item, start in self._starts.items():
            item.setPos(start * (1.0 - value))
        self.moved.emit()
