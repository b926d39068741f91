"""The field for what was said: Enter hands it over, Shift+Enter breaks a line, Esc gives it up."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canvasdesk.model.text import clean_text
from canvasdesk.ui.canvas.pressed import held_with
from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.spare_keys import is_spare

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_FEWEST, _MOST = 2, 8
"""How many lines it shows."""
_FRAME_PX = 20


class HeardField(QPlainTextEdit):
    """A text that grows with what is typed."""

    entered = Signal()
    given_up = Signal()
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What someone said"))
        read_as_written(self)
        self._lines = _FEWEST
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._stand()

    @property
    def text(self) -> str:
        """What was written."""
        return clean_text(self.toPlainText())

    def sizeHint(self) -> QSize:
        return QSize(0, self._lines * self.fontMetrics().lineSpacing() + _FRAME_PX)

    def event(self, event: QEvent) -> bool:
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and is_spare(event, self.document()):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.document().size().height() <= _MOST:
            self.verticalScrollBar().setValue(0)  # while it was narrower it had scrolled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (_Key.Key_Return, _Key.Key_Enter)
        held = held_with(event)
        if enters and held in (_Held.NoModifier, _Held.ControlModifier):
            self.entered.emit()
        elif enters and held == _Held.ShiftModifier:
            self.insertPlainText("\n")
        elif event.key() == _Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
        event.accept()

    def _on_size_changed(self) -> None:
        high = int(self.document().size().height())  # this kind of document counts in lines
        policy = Qt.ScrollBarPolicy
        scrolls = policy.ScrollBarAsNeeded if high > _MOST else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls)
        lines = min(max(_FEWEST, high), _MOST)
        if lines != self._lines:
            self._lines = lines
            self._stand()
            self.grew.emit()
            if high <= _MOST:
                self.verticalScrollBar().setValue(0)  # while it was too small it had scrolled

    def _stand(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
