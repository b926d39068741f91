"""Where the pointer is and what is held with it, as the tools see it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QSinglePointEvent

_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Pointer:
    """``sheet`` in sheet units, ``port`` in the viewport's pixels, ``screen`` in the screen's."""

    sheet: QPointF
    port: QPointF
    screen: QPoint
    button: Qt.MouseButton = Qt.MouseButton.NoButton
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def adds(self) -> bool:
        """Whether a key is held that adds to what is chosen."""
        return bool(self.modifiers & _ADDING)


def pointer_of(event: QMouseEvent, sheet: QPointF) -> Pointer:
    """Return an event's pointer; ``sheet`` is the point of the sheet under it."""
    at: QSinglePointEvent = event
    return Pointer(sheet, at.position(), at.globalPosition().toPoint(), at.button(), at.modifiers())
