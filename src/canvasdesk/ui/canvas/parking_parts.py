"""What the parking place is made of: its tab, and how its list shows a note."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from canvasdesk.layout import palette
from canvasdesk.layout.text import Typesetter
from canvasdesk.ui.canvas.parking_model import CAPTION_ROLE, FILL_ROLE, MARKS_ROLE
from canvasdesk.ui.canvas.row_list import RowList
from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import Lines, elided
from canvasdesk.ui.measures import TAB_PX
from canvasdesk.ui.note_marks import NoteMarks

_TAB_LENGTH_PX = 104
_CORNER_PX = 8.0
_CARD_PADDING_PX = 10
_CARD_GAP_PX = 8
_CARD_STRIPE_PX = 3
_CAPTION_PX = 20
_MARK_PX = 24
_MOST_LINES = 5

Index = QModelIndex | QPersistentModelIndex


class ParkingTab(QAbstractButton):
    """The tab on the edge, its label from top to bottom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inviting = False

    def set_inviting(self, inviting: bool) -> None:
        """Brighten while something can be dropped here."""
        if inviting != self._inviting:
            self._inviting = inviting
            self.update()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(TAB_PX, max(_TAB_LENGTH_PX, text + 32))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  small enough to paint whole
        colours, role = self.palette(), QPalette.ColorRole
        rect = QRectF(self.rect()).adjusted(1.0, 1.0, _CORNER_PX, -1.0)  # round on the left only
        edge = colours.color(role.Dark)
        if self._inviting or self.hasFocus():
            edge = colours.color(role.Link)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2.0 if self._inviting or self.hasFocus() else 1.0))
        painter.setBrush(colours.color(role.Light if self.underMouse() else role.Base))
        painter.drawRoundedRect(rect, _CORNER_PX, _CORNER_PX)
        painter.setPen(colours.color(role.WindowText))
        painter.translate(QPointF(self.width(), 0.0))
        painter.rotate(90.0)
        along = QRectF(0.0, 0.0, self.height(), self.width())
        painter.drawText(along, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class CardList(RowList):
    """A list of cards, one or several of them chosen."""

    delete_requested = Signal()

    def __init__(self, model: QAbstractItemModel, typesetter: Typesetter) -> None:
        super().__init__(model, QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(CardDelegate(self, typesetter))

    def event(self, event: QEvent) -> bool:
        # The window has these as shortcuts for the notes on the sheet.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers()
            if event.key() == Qt.Key.Key_Delete or (
                event.key() == Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)


class CardDelegate(QStyledItemDelegate):
    """Shows a note as a card with its text, as it is written, its symbol and its picture."""

    def __init__(self, cards: QAbstractItemView, typesetter: Typesetter) -> None:
        super().__init__(cards)
        self._cards = cards
        self._marks = NoteMarks(typesetter, _MARK_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = palette.swatch(index.data(FILL_ROLE))
        card = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5 - _CARD_GAP_PX)
        rtl = _is_rtl(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*look.fill))
        painter.drawRoundedRect(card, 3.0, 3.0)
        edge = card.right() - _CARD_STRIPE_PX if rtl else card.left()
        stripe = QRectF(edge, card.top(), _CARD_STRIPE_PX, card.height())
        painter.fillRect(stripe, QColor(*look.dark))
        from PySide6.QtWidgets import QStyle  # its long lists of names cost the start

        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            width = 3.0 if self._cards.hasFocus() else 1.0
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 3.0, 3.0)
        painter.setPen(QColor(*palette.INK))  # paper stays paper in the dark theme
        room, marks = _text_rect(card.toRect(), rtl=rtl), index.data(MARKS_ROLE)
        self._marks.paint(painter, marks, room, QColor(*look.dark), rtl=rtl)
        taken = self._marks.width(marks)
        beside = room.adjusted(taken, 0, 0, 0) if rtl else room.adjusted(0, 0, -taken, 0)
        _lines(option, index, beside.width()).paint(painter, beside)
        self._paint_caption(painter, option, index, room)
        painter.restore()

    def _paint_caption(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect
    ) -> None:
        caption = index.data(CAPTION_ROLE)
        if caption:
            font = sized(option.font, Size.SMALL)
            metrics = QFontMetrics(font)
            room = QRect(room.left(), room.bottom() - metrics.height(), room.width(), 40)
            shown = elided(caption, metrics, room.width())
            flag = Qt.AlignmentFlag
            side = flag.AlignRight if _is_rtl(option) else flag.AlignLeft
            painter.setFont(font)
            painter.setPen(QColor(*palette.SECONDARY))
            painter.drawText(room, side | flag.AlignAbsolute, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        marks = index.data(MARKS_ROLE)
        width = self._cards.viewport().width() - 3 - self._marks.width(marks)
        room = _text_rect(QRect(0, 0, width, 10_000), rtl=False)
        height = _lines(option, index, room.width()).height
        if marks:
            height = max(height, self._marks.height)
        extra = 2 * _CARD_PADDING_PX + _CARD_GAP_PX + 3
        if index.data(CAPTION_ROLE):
            extra += _CAPTION_PX
        return QSize(self._cards.viewport().width(), height + extra)


def _lines(option: QStyleOptionViewItem, index: Index, width: int) -> Lines:
    text = str(index.data(Qt.ItemDataRole.DisplayRole))
    return Lines(text, option.font, width, rtl=_is_rtl(option), most=_MOST_LINES)


def _is_rtl(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft


def _text_rect(card: QRect, *, rtl: bool) -> QRect:
    padding, start = _CARD_PADDING_PX, _CARD_PADDING_PX + _CARD_STRIPE_PX
    left, right = (padding, start) if rtl else (start, padding)
    return card.adjusted(left, padding, -right, -padding)
