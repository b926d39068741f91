"""How a text that is open is left by a key: on the sheet, and in the outline alike."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from canvasdesk.ui.canvas.pressed import held_with

_Key, _Held = Qt.Key, Qt.KeyboardModifier


class Ending(Enum):
    """How a person leaves a text, and where to."""

    COMMIT = "commit"
    CANCEL = "cancel"
    BELOW = "below"
    NEXT = "next"
    PREVIOUS = "previous"
    AHEAD = "ahead"
    """To the next block."""
    BACK = "back"
    """To the block before."""
    AWAY = "away"
    """Something else took the keyboard."""


_ENDINGS = {
    (_Key.Key_Escape, _Held.NoModifier): Ending.CANCEL,
    (_Key.Key_Return, _Held.NoModifier): Ending.COMMIT,
    (_Key.Key_Return, _Held.ControlModifier): Ending.BELOW,
    (_Key.Key_Tab, _Held.NoModifier): Ending.NEXT,
    (_Key.Key_Backtab, _Held.ShiftModifier): Ending.PREVIOUS,
    (_Key.Key_PageDown, _Held.ControlModifier): Ending.AHEAD,
    (_Key.Key_PageUp, _Held.ControlModifier): Ending.BACK,
}


def ending_of(event: QKeyEvent) -> Ending | None:
    """Return how a key leaves a text, or None where it does not."""
    key = _Key.Key_Return if event.key() == _Key.Key_Enter else _Key(event.key())
    return _ENDINGS.get((key, held_with(event)))
