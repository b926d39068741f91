"""Fields to write in: a text that grows with what is in it, and a line.

Both leave undo to the window where they have nothing of their own to undo, and Esc to the panel
where there is nothing to take back.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.spare_keys import is_spare

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_MOST_LINES = 12
_FRAME_PX = 18
"""What the theme puts around the lines: border, padding, the text's own margin."""
_LEAST_PX = 34
_LONG_LINES = 3


class GrowingText(QPlainTextEdit):
    """As high as what is in it. Enter leaves it, unless it is for long texts."""

    left = Signal()
    given_up = Signal()

    def __init__(self, *, long: bool = False) -> None:
        super().__init__()
        self._long = long
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("growing", True)
        self.is_open: Callable[[], bool] = lambda: False
        """Says whether there is something to take back."""
        read_as_written(self)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def invite(self, text: str) -> None:
        """Say what could be written, while nothing is."""
        self.setPlaceholderText(text)
        self._grow()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == _Key.Key_Escape and self.is_open():
                event.accept()
                return True
            if is_spare(event, self.document()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (_Key.Key_Return, _Key.Key_Enter)
        held = event.modifiers() & ~_Held.KeypadModifier
        if event.key() == _Key.Key_Escape:
            if self.is_open():
                self.given_up.emit()
            else:
                event.ignore()  # it closes the panel
        elif enter and (
            held == _Held.ControlModifier or (held == _Held.NoModifier and not self._long)
        ):
            self.left.emit()
            self.focusNextChild()
        elif enter and held == _Held.ShiftModifier:
            self.textCursor().insertText("\n")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        lines = max(1, int(self.document().size().height()))  # this kind counts in lines
        if self.document().isEmpty():
            lines = max(lines, self._invited_lines())
        shown = min(lines, _MOST_LINES)
        height = max(_LEAST_PX, shown * self.fontMetrics().lineSpacing() + _FRAME_PX)
        if self._long:
            height = max(height, _LONG_LINES * self.fontMetrics().lineSpacing() + _FRAME_PX)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if lines > _MOST_LINES else off)
        if height != self.height():
            self.setFixedHeight(height)
        if lines <= _MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def _invited_lines(self) -> int:
        margin = round(self.document().documentMargin())
        room = QRect(0, 0, max(1, self.viewport().width() - 2 * margin), 10_000)
        wrap, text = Qt.TextFlag.TextWordWrap, self.placeholderText()
        height = self.fontMetrics().boundingRect(room, wrap, text).height()
        return round(height / self.fontMetrics().lineSpacing())


class Line(QLineEdit):
    """One line."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_open: Callable[[], bool] = lambda: False
        """Says whether there is something to take back."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == _Key.Key_Escape and self.is_open():
                event.accept()
                return True
            if is_spare(event, self):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Escape and self.is_open():
            self.given_up.emit()
        elif event.key() == _Key.Key_Escape:
            event.ignore()  # it closes the panel
        else:
            super().keyPressEvent(event)
            if event.key() in (_Key.Key_Return, _Key.Key_Enter):
                event.accept()
