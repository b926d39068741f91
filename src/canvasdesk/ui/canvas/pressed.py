"""What a pressed key says wherever notes are worked on: what is held, what it writes, a number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key, _Held = Qt.Key, Qt.KeyboardModifier
# AltGr comes as Ctrl and Alt on some systems, and still writes a character.
_ALT_GR = _Held.ControlModifier | _Held.AltModifier


def held_with(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return what is held; the number pad's keys are keys like others."""
    return event.modifiers() & ~_Held.KeypadModifier


def writes(event: QKeyEvent) -> bool:
    """Say whether a key writes something, and is no command."""
    held = held_with(event) & (_ALT_GR | _Held.MetaModifier)
    return bool(event.text()) and event.text().isprintable() and held in (_Held.NoModifier, _ALT_GR)


def block_number(event: QKeyEvent) -> int | None:
    """Return which block a key names, counted from 0; None where it names none."""
    return _digit(event) if held_with(event) == _Held.AltModifier else None


def tag_number(event: QKeyEvent) -> int | None:
    """Return which tag a key names, counted from 0; None where it names none."""
    number = _digit(event) if held_with(event) == _ALT_GR else None
    # Where these are AltGr, and that writes another character, they are text.
    text = event.text()
    is_other = number is not None and text.isprintable() and text not in ("", chr(event.key()))
    return None if is_other else number


def _digit(event: QKeyEvent) -> int | None:
    return event.key() - _Key.Key_1 if _Key.Key_1 <= event.key() <= _Key.Key_9 else None
