"""How the outline's rows look, and the field that stands in one while it is written in."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from canvasdesk.layout import palette
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.endings import Ending
from canvasdesk.ui.heard.outlined import heard_height, heard_lines, paint_heard
from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import Lines, elided
from canvasdesk.ui.note_marks import NoteMarks
from canvasdesk.ui.note_names import note_name
from canvasdesk.ui.panels.blocks_and_notes import Index
from canvasdesk.ui.panels.outline_editor import SIDE_PX, HeadingField, NoteField
from canvasdesk.ui.panels.outline_model import COUNT_ROLE, FILL_ROLE, OutlineModel

ROW_PX, BLOCK_ROW_PX = 32, 36
_SIDE_PX, _ABOVE_PX, _SWATCH_PX, _GAP_PX = 8, 6, 14, 8
_MARK_PX = 20
_MOST_LINES = 4
_FADED = 0.45
"""How much is left of what the canvas does not filter for."""


class RowDelegate(QStyledItemDelegate):
    """Shows a block as a heading with a count, a note as its colour, its text, what else it has."""

    left = Signal(object, object, Ending)
    """A field was left in a way that goes on somewhere else; its row, gone by now if nothing was
    written, and its block."""
    refused = Signal()
    typed = Signal()
    """Something was typed into a field, or that was closed."""

    def __init__(self, tree: QTreeView, outline: OutlineModel, typesetter: Typesetter) -> None:
        super().__init__(tree)
        self._tree, self._outline = tree, outline
        self._marks = NoteMarks(typesetter, _MARK_PX)
        self._heights: dict[tuple[str, int, bool, int], int] = {}
        self._open: tuple[QPersistentModelIndex, NoteField] | None = None

    @property
    def field(self) -> NoteField | None:
        """The field that is open."""
        is_open = self._open is not None and self._open[0].isValid()
        return self._open[1] if self._open is not None and is_open else None

    @property
    def open_block(self) -> BlockId | None:
        """The block whose heading the open field is about."""
        if self._open is None or self._outline.note_of(self._open[0]) is not None:
            return None
        return self._outline.block_of(self._open[0])

    @property
    def open_note(self) -> Note | None:
        """The note, or the draft of one, that the open field is about."""
        return self._outline.note_of(self._open[0]) if self._open is not None else None

    # Looks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        bare.state &= ~QStyle.StateFlag.State_HasFocus  # the style's own mark is too faint
        style = self._tree.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, self._tree)
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, option)
        note = self._outline.note_of(index)
        if note is not None:
            self._paint_note(painter, option, index, note)
        else:
            self._paint_block(painter, option, index)
        painter.restore()

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        # In a tree the theme makes the palette's own highlight a soft one.
        accent = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 2.0))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0)

    def _paint_block(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, room = option.palette, option.rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        count = str(index.data(COUNT_ROLE) or "")
        painter.setFont(sized(option.font, Size.SMALL))
        painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, _at(option, ends=True), count)
        room = _without(room, option, painter.fontMetrics().horizontalAdvance(count) + _GAP_PX)
        painter.setFont(sized(option.font, Size.NORMAL, strong=True))
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        text = elided(index.data(), painter.fontMetrics(), room.width())
        painter.drawText(room, _at(option), text)

    def _paint_note(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, note: Note
    ) -> None:
        room = option.rect.adjusted(_SIDE_PX, _ABOVE_PX, -_SIDE_PX, -_ABOVE_PX)
        is_heading = note.kind is NoteKind.HEADING
        if self._outline.fades(note):
            painter.setOpacity(_FADED)
        if not is_heading:
            self._paint_swatch(painter, option, room, index.data(FILL_ROLE))
        self._paint_marks(painter, option, room, note)
        role = QPalette.ColorRole.WindowText
        if not note.text.strip():
            role = QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        room = self._text_room(room, option, self._taken(option, note), is_heading)
        lines = _lines(option, note_name(note), room.width(), is_heading)
        lines.paint(painter, room, centred=_is_one_line(option))
        paint_heard(painter, option, heard_lines(self._outline.heard_of(note)), room)

    def _paint_marks(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, note: Note
    ) -> None:
        """Paint the letters of a note's tags at the row's end, its symbol and picture before."""
        letters, quiet = self._outline.letters_of(note), QPalette.ColorRole.PlaceholderText
        painter.setFont(sized(option.font, Size.SMALL))
        painter.setPen(option.palette.color(quiet))
        is_high = not _is_one_line(option)
        painter.drawText(room.adjusted(0, 1, 0, 0), _at(option, ends=True, top=is_high), letters)
        room = _without(room, option, self._letters_width(option, letters))
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        colour = option.palette.color(QPalette.ColorRole.WindowText)
        self._marks.paint(painter, self._outline.marks_of(note), room, colour, rtl=rtl)

    def _taken(self, option: QStyleOptionViewItem, note: Note) -> int:
        """Return how much of a row is taken up by what else a note has than words."""
        letters = self._letters_width(option, self._outline.letters_of(note))
        return letters + self._marks.width(self._outline.marks_of(note))

    def _letters_width(self, option: QStyleOptionViewItem, letters: str) -> int:
        if not letters:
            return 0
        return QFontMetrics(sized(option.font, Size.SMALL)).horizontalAdvance(letters) + _GAP_PX

    def _paint_swatch(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, fill: str
    ) -> None:
        look, side = palette.swatch(fill), _SWATCH_PX
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        high = room.height() if _is_one_line(option) else QFontMetrics(option.font).lineSpacing()
        top = room.top() + (high - side) / 2
        left = room.right() + 1 - side if rtl else room.left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(*look.dark))
        painter.setBrush(QColor(*look.fill))
        painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, side - 1, side - 1), 3.0, 3.0)

    def _text_room(
        self, room: QRect, option: QStyleOptionViewItem, taken: int, is_heading: bool
    ) -> QRect:
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        start = 0 if is_heading else _SWATCH_PX + _GAP_PX
        room = room.adjusted(0, 0, -start, 0) if rtl else room.adjusted(start, 0, 0, 0)
        return _without(room, option, taken)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        note = self._outline.note_of(index)
        least = BLOCK_ROW_PX if note is None else ROW_PX
        if self._open is not None and self._open[0] == index:
            return QSize(0, max(least, self._open[1].wanted_height))
        if note is None:
            return QSize(0, least)
        if not self._tree.isVisible():  # its width is not its own yet
            return QSize(0, ROW_PX)
        taken, is_heading = self._taken(option, note), note.kind is NoteKind.HEADING
        key = note_name(note), taken, is_heading, self._tree.viewport().width()
        if key not in self._heights:
            self._heights[key] = self._height(option, *key)
        heard = heard_height(heard_lines(self._outline.heard_of(note)), option.font)
        return QSize(0, self._heights[key] + heard)

    def _height(
        self, option: QStyleOptionViewItem, text: str, taken: int, is_heading: bool, across: int
    ) -> int:
        width = across - self._tree.indentation() * 2 - 2 * _SIDE_PX
        width = self._text_room(QRect(0, 0, width, 1), option, taken, is_heading).width()
        metrics = QFontMetrics(sized(option.font, Size.NORMAL, strong=is_heading))
        if "\n" not in text and metrics.horizontalAdvance(text) < width:
            return ROW_PX
        return max(ROW_PX, _lines(option, text, width, is_heading).height + 2 * _ABOVE_PX)

    # Writing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row, is_block = QPersistentModelIndex(index), self._outline.note_of(index) is None
        text = str(index.data(Qt.ItemDataRole.EditRole))
        field = HeadingField(parent, text) if is_block else NoteField(parent)
        field.setFont(sized(option.font, Size.NORMAL, strong=is_block))
        self._open = row, field
        field.left.connect(lambda ending: self._leave(row, field, ending))
        field.grew.connect(lambda: self._tell_height(row))
        field.refused.connect(self.refused)
        field.textChanged.connect(self.typed)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, NoteField) and not editor.begun:
            editor.begin(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NoteField) and editor.text != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        note = self._outline.note_of(index)
        is_heading = note is None or note.kind is NoteKind.HEADING
        room = option.rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        room = self._text_room(room, option, 0, is_heading)
        if isinstance(editor, HeadingField):
            spare = max(0, room.height() - editor.wanted_height)
            room = room.adjusted(0, spare // 2, 0, -(spare - spare // 2))
        # Its letters stand where the row's do, and the swatch is seen beside them.
        editor.setGeometry(room.adjusted(-SIDE_PX, 0, SIDE_PX, 0))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # The field says itself what keys mean; Qt's own filter takes Tab and Esc from it.
        if isinstance(event, QKeyEvent):
            return False
        return super().eventFilter(editor, event)

    def _leave(self, row: QPersistentModelIndex, field: NoteField, ending: Ending) -> None:
        if ending is Ending.CANCEL:
            self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.RevertModelCache)
            return
        block = self._outline.block_of(row)
        self.commitData.emit(field)
        self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)
        if ending is not Ending.COMMIT:
            self.left.emit(row, block, ending)

    def forget_field(self) -> None:
        """Let a row that was written in be as high as its text again."""
        if self._open is not None:
            row, self._open = self._open[0], None
            self._tell_height(row)
            self.typed.emit()  # also where nothing is committed

    def _tell_height(self, row: QPersistentModelIndex) -> None:
        if row.isValid():
            self.sizeHintChanged.emit(row.sibling(row.row(), 0))


def _without(room: QRect, option: QStyleOptionViewItem, width: int) -> QRect:
    """Return a room without what its far end is taken up with."""
    rtl = option.direction is Qt.LayoutDirection.RightToLeft
    return room.adjusted(width, 0, 0, 0) if rtl else room.adjusted(0, 0, -width, 0)


def _at(option: QStyleOptionViewItem, *, ends: bool = False, top: bool = False) -> int:
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if ends else flag.AlignLeft
    side = QStyle.visualAlignment(option.direction, side) | flag.AlignAbsolute
    return int(side | (flag.AlignTop if top else flag.AlignVCenter))


def _is_one_line(option: QStyleOptionViewItem) -> bool:
    """Say whether a row is no higher than one line takes: all in it then has one middle."""
    return option.rect.height() <= ROW_PX


def _lines(option: QStyleOptionViewItem, text: str, width: int, is_heading: bool) -> Lines:
    """Return a row's text in its lines, which all begin beside the swatch."""
    font = sized(option.font, Size.NORMAL, strong=is_heading)
    rtl = option.direction is Qt.LayoutDirection.RightToLeft
    return Lines(text, font, width, rtl=rtl, aside=True, most=_MOST_LINES)
