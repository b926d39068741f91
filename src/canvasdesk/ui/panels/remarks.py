"""A list of remarks about notes and blocks: what each is about, and a line that says what is so.

A row is gone to by a click or Enter; where rows can be put aside, each has a cross for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_model import Index
from canvasdesk.ui.canvas.row_list import RowList
from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import Lines

SAID_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_PADDING_PX = 8
_GAP_PX = 6
_CROSS_PX = 24
_CROSS_ARM = 4.0
_CORNER_PX = 6.0
_TITLE_LINES = 2


@dataclass(frozen=True, slots=True)
class Remark:
    """A row: what it is about, what is said of it, and where one goes from it."""

    title: str
    said: str
    block: BlockId
    notes: tuple[str, ...] = ()
    key: tuple[str, str] = ("", "")


class RemarkModel(QAbstractListModel):
    """Holds the rows; those that stay are not touched, so that what is chosen stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Remark] = []

    @property
    def remarks(self) -> Sequence[Remark]:
        """The rows."""
        return self._rows

    def show(self, remarks: Sequence[Remark]) -> None:
        """Hold other rows."""
        wanted = list(remarks)
        if wanted == self._rows:
            return
        same = 0
        while same < min(len(wanted), len(self._rows)) and wanted[same] == self._rows[same]:
            same += 1
        end = 0
        while (
            end < min(len(wanted), len(self._rows)) - same
            and wanted[-1 - end] == self._rows[-1 - end]
        ):
            end += 1
        last = len(self._rows) - end
        if last > same:
            self.beginRemoveRows(_ROOT, same, last - 1)
            del self._rows[same:last]
            self.endRemoveRows()
        new = wanted[same : len(wanted) - end]
        if new:
            self.beginInsertRows(_ROOT, same, same + len(new) - 1)
            self._rows[same:same] = new
            self.endInsertRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        remark = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return remark.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{remark.title}: {remark.said}"
            case _ if role == SAID_ROLE:
                return remark.said
        return None


class RemarkList(RowList):
    """The rows on the screen. ``crossed`` comes with the row whose cross was clicked."""

    gone_to = Signal()
    """A row was clicked: show what it is about, and leave the keyboard here."""
    crossed = Signal(int)

    def __init__(self, model: RemarkModel, cross: str = "") -> None:
        super().__init__(model, QAbstractItemView.SelectionMode.SingleSelection)
        self.remarks = model
        self.cross = cross
        """What the cross of each row does, for its tip; empty where rows have none."""
        self.setMouseTracking(True)
        self.setItemDelegate(_RowDelegate(self))

    @property
    def current(self) -> Remark | None:
        """The row that the keyboard is on."""
        row = self.currentIndex().row()
        return self.remarks.remarks[row] if 0 <= row < len(self.remarks.remarks) else None

    def cross_rect(self, row: QRect) -> QRect:
        """Return where a row's cross is."""
        from_end = _CROSS_PX + _PADDING_PX // 2
        x = row.right() - from_end
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = row.left() + _PADDING_PX // 2
        return QRect(x, row.top() + _PADDING_PX // 2, _CROSS_PX, _CROSS_PX)

    def is_on_cross(self, at: QPoint) -> bool:
        """Say whether a point is on a row's cross."""
        index = self.indexAt(at)
        on_row = bool(self.cross) and index.isValid()
        return on_row and self.cross_rect(self.visualRect(index)).contains(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at, index = event.position().toPoint(), self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.is_on_cross(at):
            self.crossed.emit(index.row())
        else:
            self.gone_to.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_cross = self.is_on_cross(event.position().toPoint())
        self.viewport().setToolTip(self.cross if on_cross else "")
        super().mouseMoveEvent(event)

    def event(self, event: QEvent) -> bool:
        # The window has it as a shortcut for the notes on the sheet.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            taken = self.cross and event.key() == Qt.Key.Key_Delete
            if taken:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.cross and event.key() == Qt.Key.Key_Delete:
            row = self.currentIndex().row()
            if row >= 0:
                self.crossed.emit(row)
        else:
            super().keyPressEvent(event)


def go_to(desk: Desk, remark: Remark, *, with_keyboard: bool) -> None:
    """Show what a remark is about; with the keyboard, go on there."""
    if with_keyboard:
        desk.port.setFocus()
    desk.flush()
    document = desk.document
    notes = [key for key in remark.notes if key in document.notes]
    blocks = {document.notes[key].block for key in notes} or {remark.block}
    if desk.stage.view.block is not None:
        desk.show_block(blocks.pop() if len(blocks) == 1 else None)
    if notes:
        desk.choose(notes)
    else:
        from canvasdesk.ui.canvas.keys import focus_block

        focus_block(desk, remark.block)


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, rows: RemarkList) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._rows.viewport().width()
        title, said = self._lines(option, index, width)
        height = title.height + said.height + 2 * _PADDING_PX + 2
        return QSize(width, height + _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        role, colours = QPalette.ColorRole, option.palette
        card = option.rect.adjusted(0, 0, 0, -_GAP_PX)
        flags = QStyle.StateFlag
        chosen = option.state & (flags.State_Selected | flags.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (3.0 if self._rows.hasFocus() else 2.0) if chosen else 1.0
        painter.setPen(QPen(colours.color(role.Highlight if chosen else role.Dark), width))
        painter.setBrush(colours.color(role.Base))
        painter.drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), *(_CORNER_PX,) * 2)
        title, said = self._lines(option, index, option.rect.width())
        room = card.adjusted(*(_PADDING_PX,) * 2, *(-_PADDING_PX,) * 2)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        below = room.adjusted(0, title.height + 2, 0, 0)
        beside = room.adjusted(self._beside if rtl else 0, 0, 0, 0)
        painter.setPen(colours.color(role.Text))
        title.paint(painter, beside)
        painter.setPen(colours.color(role.PlaceholderText))
        said.paint(painter, below)
        if self._rows.cross:
            middle = QRectF(self._rows.cross_rect(option.rect)).center()
            self._paint_cross(painter, middle)
        painter.restore()

    def _paint_cross(self, painter: QPainter, middle: QPointF) -> None:
        pen = QPen(self._rows.palette().color(QPalette.ColorRole.PlaceholderText), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for arm in (QPointF(_CROSS_ARM, _CROSS_ARM), QPointF(_CROSS_ARM, -_CROSS_ARM)):
            painter.drawLine(middle - arm, middle + arm)

    @property
    def _beside(self) -> int:
        return _CROSS_PX if self._rows.cross else 0

    def _lines(self, option: QStyleOptionViewItem, index: Index, width: int) -> tuple[Lines, Lines]:
        rtl, room = option.direction is Qt.LayoutDirection.RightToLeft, width - 2 * _PADDING_PX
        base = QFont(option.font)
        strong = sized(base, Size.NORMAL, strong=True)
        title = " ".join(str(index.data()).split())
        quiet = sized(base, Size.SMALL)
        return (
            Lines(title, strong, room - self._beside, rtl=rtl, aside=True, most=_TITLE_LINES),
            Lines(str(index.data(SAID_ROLE)), quiet, room, rtl=rtl, aside=True),
        )
