"""The field of the type-up: Enter hands a note over, the keys around it say where one goes.

What becomes of a note is for ``type_up`` to say.
"""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canvasdesk.ui.canvas.clipboard import makes_notes
from canvasdesk.ui.canvas.pressed import held_with
from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.spare_keys import is_spare
from canvasdesk.ui.written import written_in

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_HEIGHT_PX = 72
_PANS = {
    _Key.Key_Left: (1, 0),
    _Key.Key_Right: (-1, 0),
    _Key.Key_Up: (0, 1),
    _Key.Key_Down: (0, -1),
}
_ZOOMS = {_Key.Key_Plus: 1, _Key.Key_Equal: 1, _Key.Key_Minus: -1}


class TypeUpField(QPlainTextEdit):
    """A text of a few lines that is handed over with Enter."""

    entered = Signal(str)
    """A note was written; empty where there is none and one wants to go on."""
    pasted = Signal(object)
    """Several lines, or notes, as QMimeData."""
    turned = Signal(int)
    tag_chosen = Signal(int)
    """A tag by its place in the legend, from 0; -1 for none."""
    panned = Signal(int, int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_HEIGHT_PX)
        read_as_written(self)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if self._is_command(event):
                event.accept()
                return True
            if is_spare(event, self.document()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = _Key(event.key()), held_with(event)
        if self._is_command(event):
            self._command(key, held)
        elif key in (_Key.Key_Return, _Key.Key_Enter) and held == _Held.NoModifier:
            text = written_in(self.document())
            self.clear()
            self.entered.emit(text)
        elif key == _Key.Key_Escape and self.toPlainText():
            self.clear()
        elif key == _Key.Key_Escape:
            event.ignore()  # it closes the panel
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.toPlainText() and makes_notes(source):
            self.pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return makes_notes(source) or super().canInsertFromMimeData(source)

    def _is_command(self, event: QKeyEvent) -> bool:
        key, held = event.key(), held_with(event)
        if held == _Held.ControlModifier:
            return key in (_Key.Key_PageDown, _Key.Key_PageUp)
        if held == _Held.ControlModifier | _Held.AltModifier:
            return _Key.Key_0 <= key <= _Key.Key_9
        if held & ~_Held.ShiftModifier == _Held.AltModifier:
            return key in _PANS or key in _ZOOMS
        return False

    def _command(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        if key in _PANS:
            self.panned.emit(*_PANS[key])
        elif key in _ZOOMS and held & _Held.AltModifier:
            self.zoomed.emit(_ZOOMS[key])
        elif held & _Held.AltModifier:
            self.tag_chosen.emit(key - _Key.Key_1)
        else:
            self.turned.emit(1 if key == _Key.Key_PageDown else -1)
