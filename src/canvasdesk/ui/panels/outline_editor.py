"""The field a note's text is written in, in the outline: plain text, with an undo of its own."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.model.text import clean_text
from canvasdesk.ui.canvas.block_subject import HEADING_CHARACTERS
from canvasdesk.ui.canvas.endings import Ending, ending_of
from canvasdesk.ui.direction import read_as_written
from canvasdesk.ui.written import written_in

_MOST_LINES = 10
SIDE_PX = 6
"""What stands beside its letters, at each end: the theme's border and padding, a text's margin."""
_FRAME_PX = 14
"""What the theme puts around the lines: border, padding, the text's own margin."""
_Held = Qt.KeyboardModifier


class NoteField(QPlainTextEdit):
    """A note's text while it is written. Enter, Tab and Esc leave it, Shift+Enter breaks a line."""

    left = Signal(Ending)
    grew = Signal()
    """It wants more room, or less."""
    refused = Signal()
    """More was to be put in than there is room for; nothing of it was."""

    def __init__(self, parent: QWidget, limit: int = NOTE_TEXT_CHARACTERS) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setObjectName("note_text")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text of the note"))
        read_as_written(self)
        self.begun = False
        self._lines = 1
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    @property
    def text(self) -> str:
        """What was written."""
        return clean_text(written_in(self.document()))

    @property
    def wanted_height(self) -> int:
        """How high it has to be for what is in it, in pixels."""
        lines = min(max(1, self._lines), _MOST_LINES)
        return lines * self.fontMetrics().lineSpacing() + _FRAME_PX

    def begin(self, text: str) -> None:
        """Start with a text, the caret at its end; what comes then can be undone up to here."""
        self.begun = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def event(self, event: QEvent) -> bool:
        # The window has keys for actions that mean something else in a text.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _ending(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == _Held.AltModifier and event.text().isdigit():
            event.ignore()  # the tree's, and no text: it goes to a block
            return
        ending = _ending(event)
        if ending is not None:
            self.left.emit(ending)
        elif event.text().isprintable() and event.text() and not self._has_room(event.text()):
            self.refused.emit()
        else:
            super().keyPressEvent(event)
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and not self._has_room(event.commitString()):
            event.setCommitString("")
            self.refused.emit()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = clean_text(source.text())
        if self._has_room(text):
            self.textCursor().insertText(text)
        else:
            self.refused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lines <= _MOST_LINES:
            self.verticalScrollBar().setValue(0)  # while it was too small it had scrolled

    def _has_room(self, text: str) -> bool:
        marked = len(self.textCursor().selectedText())
        return len(self.text) - marked + len(text) <= self._limit

    def _on_size_changed(self) -> None:
        lines = int(self.document().size().height())  # this kind of document counts in lines
        if lines != self._lines:
            self._lines = lines
            self.grew.emit()


class HeadingField(NoteField):
    """What stands over a block while it is written: one line, and all of it marked."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent, max(HEADING_CHARACTERS, len(text)))
        self.setAccessibleName(self.tr("Heading of the block"))

    @property
    def text(self) -> str:
        """What was written."""
        return " ".join(super().text.split())

    def begin(self, text: str) -> None:
        """Start with a text, all of it marked: what is typed next takes its place."""
        super().begin(text)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _ending(event) is None:
            event.accept()  # it has no second line
        else:
            super().keyPressEvent(event)


def _ending(event: QKeyEvent) -> Ending | None:
    """Return how a key leaves the field; Insert begins another note as it does in the tree."""
    if event.key() == Qt.Key.Key_Insert and event.modifiers() == _Held.NoModifier:
        return Ending.BELOW
    return ending_of(event)
