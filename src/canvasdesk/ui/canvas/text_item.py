"""The text a person types into, on the sheet, set exactly as the picture sets it.

The document is laid out at the font's design size and shown scaled down, so lines break where the
committed text breaks. What is typed about, and what becomes of it, is for ``editing`` to say.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QGraphicsSceneContextMenuEvent,
    QGraphicsSceneDragDropEvent,
    QGraphicsSceneMouseEvent,
    QGraphicsTextItem,
    QStyle,
    QStyleOptionGraphicsItem,
    QWidget,
)

from canvasdesk.layout.fonts import DESIGN_PX, FontBook
from canvasdesk.model.text import clean_text
from canvasdesk.ui.canvas.clipboard import clipboard_data
from canvasdesk.ui.canvas.endings import Ending, ending_of
from canvasdesk.ui.canvas.subjects import Setting
from canvasdesk.ui.canvas.text_layout import SheetTextLayout
from canvasdesk.ui.written import as_written, written_in

_CARET_PX = 1.5
_STAYS_OPEN = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_PASTE_KEYS = QKeySequence.StandardKey.Paste
_Key = Qt.Key
_Command = QKeySequence.StandardKey
_TEXT_COMMANDS = (
    *(_Command.Undo, _Command.Redo, _Command.Cut, _Command.Copy, _Command.Paste),
    *(_Command.SelectAll, _Command.Delete, _Command.DeleteEndOfWord, _Command.DeleteStartOfWord),
    *(_Command.MoveToNextWord, _Command.MoveToPreviousWord),
    *(_Command.SelectNextWord, _Command.SelectPreviousWord),
    *(_Command.MoveToStartOfDocument, _Command.MoveToEndOfDocument),
)
_TEXT_KEYS = (
    *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
    *(_Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Return, _Key.Key_Enter),
    *(_Key.Key_PageUp, _Key.Key_PageDown),
)


class TextItem(QGraphicsTextItem):
    """An open text. It holds plain text only, whatever is pasted or dropped."""

    typed = Signal()
    """The text changed, or what an input method shows in it did."""
    left = Signal(Ending)
    refused = Signal()
    """More was to be put in than there is room for; nothing of it was."""
    menu_wanted = Signal(object)

    def __init__(self, text: str, fonts: FontBook, limit: int, *, has_lines: bool) -> None:
        super().__init__()
        self._fonts = fonts
        self._limit = limit
        self._has_lines = has_lines
        self.takes_elsewhere: Callable[[QMimeData], bool] = lambda _data: False
        """Says whether somebody else makes something of what is pasted or dropped."""
        self._setting: Setting | None = None
        self._composing = ""
        document = QTextDocument(self)
        document.setDocumentMargin(0.0)
        document.setPlainText(text)
        document.clearUndoRedoStacks()
        self._layout = SheetTextLayout(document)
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        document.contentsChanged.connect(self._on_contents_changed)

    @property
    def text(self) -> str:
        """The text, with newlines between paragraphs."""
        return written_in(self.document())

    @property
    def shown_text(self) -> str:
        """The text with what an input method is composing in it."""
        if not self._composing:
            return self.text
        raw = self.document().toRawText().encode("utf-16-le", "surrogatepass")
        at = 2 * self.textCursor().position()
        before, after = raw[:at], raw[at:]
        return as_written(
            before.decode("utf-16-le", "surrogatepass")
            + self._composing
            + after.decode("utf-16-le", "surrogatepass")
        )

    def set_in(self, setting: Setting, zoom: float) -> None:
        """Stand on the sheet as a setting says; ``zoom`` keeps the caret visible."""
        scale = setting.size / DESIGN_PX
        if setting != self._setting:
            self._setting = setting
            self.document().setDefaultFont(self._fonts.font(setting.weight))
            self.setDefaultTextColor(QColor(*setting.colour))
            self.setScale(scale)
            self.setPos(QPointF(setting.rect.x, setting.rect.y))
            self._layout.set_room(
                setting.rect.width / scale, rtl=setting.rtl, keeps_side=setting.keeps_side
            )
        caret = max(1, round(_CARET_PX / (scale * zoom)))
        self._layout.setProperty("cursorWidth", caret)

    def put_caret(self, sheet_point: QPointF | None) -> None:
        """Put the caret at a point of the sheet, or at the text's end."""
        cursor = self.textCursor()
        if sheet_point is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            at = self._layout.hitTest(self.mapFromScene(sheet_point), Qt.HitTestAccuracy.FuzzyHit)
            cursor.setPosition(max(0, at))
        self.setTextCursor(cursor)

    def mark_all(self) -> None:
        """Mark the whole text: what is typed next takes its place."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self.setTextCursor(cursor)

    def insert(self, text: str) -> None:
        """Put plain text in place of what is marked; refuse what there is no room for."""
        text = clean_text(text)
        if not self._has_lines:
            text = text.replace("\n", " ")
        if self._has_room(text):
            self.textCursor().insertText(text)
        else:
            self.refused.emit()

    def mark_words(self, spans: Sequence[tuple[int, int]]) -> None:
        """Draw a quiet wave under these parts of the text, from and to positions in it."""
        self._layout.set_waves(spans)
        self.update()

    def _has_room(self, text: str) -> bool:
        marked = len(as_written(self.textCursor().selectedText()))
        return len(self.text) - marked + len(text) <= self._limit

    def _on_contents_changed(self) -> None:
        self.update()
        self.typed.emit()

    # Keys

    def wants(self, event: QKeyEvent) -> bool:
        """Say whether a key is for the text, though the window may have a shortcut for it."""
        if event.matches(_Command.Undo) or event.matches(_Command.Redo):
            # In a new note where nothing was typed yet, they are for the notes before it.
            return (
                bool(self.text)
                or self.document().isUndoAvailable()
                or self.document().isRedoAvailable()
            )
        return (
            _is_text(event)
            or ending_of(event) is not None
            or _moves(event)
            or any(event.matches(keys) for keys in _TEXT_COMMANDS)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ending = ending_of(event)
        if ending is not None:
            self.left.emit(ending)
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.insert("\n" if self._has_lines else "")
        elif event.matches(_PASTE_KEYS):
            self._paste(QClipboard.Mode.Clipboard)
        elif _is_text(event) and not self._has_room(event.text()):
            self.refused.emit()
        else:
            super().keyPressEvent(event)
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and not self._has_room(event.commitString()):
            event.setCommitString("")
            self.refused.emit()
        super().inputMethodEvent(event)
        if event.preeditString() != self._composing:
            self._composing = event.preeditString()
            self.typed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self.left.emit(Ending.AWAY)

    # What comes from elsewhere

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self.put_caret(event.scenePos())
            self._paste(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QGraphicsSceneDragDropEvent) -> None:
        event.setAccepted(event.mimeData().hasText())

    def dragMoveEvent(self, event: QGraphicsSceneDragDropEvent) -> None:
        event.setAccepted(event.mimeData().hasText())

    def dropEvent(self, event: QGraphicsSceneDragDropEvent) -> None:
        self.put_caret(event.scenePos())
        self._insert_from(event.mimeData())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QGraphicsSceneContextMenuEvent) -> None:
        by_mouse = event.reason() is QGraphicsSceneContextMenuEvent.Reason.Mouse
        if by_mouse and not self.textCursor().hasSelection():
            self.put_caret(event.scenePos())
        self.menu_wanted.emit(event.screenPos())

    def paste(self) -> None:
        """Put the clipboard's text in place of what is marked."""
        self._paste(QClipboard.Mode.Clipboard)

    def _paste(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        if mode is QClipboard.Mode.Clipboard or clipboard.supportsSelection():
            self._insert_from(clipboard_data(mode))

    def _insert_from(self, data: QMimeData) -> None:
        if self.takes_elsewhere(data):
            return
        if data.hasText():
            self.insert(data.text())

    # Painting

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        plain = QStyleOptionGraphicsItem(option)  # without the dashed frame of the focus
        plain.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)
        # PySide6's types of 6.11 say that the widget is always there.
        super().paint(painter, plain, widget)  # type: ignore[arg-type]


def _is_text(event: QKeyEvent) -> bool:
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & commands


def _moves(event: QKeyEvent) -> bool:
    """Say whether a key goes about in a text or changes it; with Alt it is the window's."""
    held, key = event.modifiers(), event.key()
    by_lines = key in (_Key.Key_Up, _Key.Key_Down) and held & Qt.KeyboardModifier.ControlModifier
    return key in _TEXT_KEYS and not held & Qt.KeyboardModifier.AltModifier and not by_lines
