"""Scrolls while something is dragged near the edge of the view."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pointer import Pointer

MARGIN_PX = 28.0
_FASTEST_PX = 18.0
"""How far one frame scrolls with the pointer at the very edge."""
_FRAME_MS = 16


class EdgeScroll:
    """Pans while the pointer rests near an edge, and tells the tool where it now is."""

    def __init__(self, desk: Desk, moved: Callable[[Pointer], None]) -> None:
        self._desk = desk
        self._moved = moved
        self._pointer: Pointer | None = None
        self._timer = QTimer(desk)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_timeout)

    def follow(self, pointer: Pointer) -> None:
        """Take notice of where the pointer is."""
        self._pointer = pointer
        wanted = self._desk.viewpoint.can_pan and self._speed(pointer) != (0.0, 0.0)
        if wanted != self._timer.isActive():
            if wanted:
                self._timer.start()
            else:
                self._timer.stop()

    def stop(self) -> None:
        """Scroll no longer."""
        self._timer.stop()
        self._pointer = None

    def _on_timeout(self) -> None:
        pointer = self._pointer
        if pointer is not None:
            self._desk.viewpoint.pan_by(*self._speed(pointer))
            self._moved(replace(pointer, sheet=self._desk.sheet_point(pointer.port)))

    def _speed(self, pointer: Pointer) -> tuple[float, float]:
        port = self._desk.port.rect()
        x, y = pointer.port.x(), pointer.port.y()
        return _pull(x, port.width()), _pull(y, port.height())


def _pull(at: float, length: float) -> float:
    if at < MARGIN_PX:
        return _FASTEST_PX * min(1.0, (MARGIN_PX - at) / MARGIN_PX)
    if at > length - MARGIN_PX:
        return -_FASTEST_PX * min(1.0, (at - length + MARGIN_PX) / MARGIN_PX)
    return 0.0
