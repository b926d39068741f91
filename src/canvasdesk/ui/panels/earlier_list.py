"""How the list of earlier saves looks: days as headings, each save as a picture beside its time."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtGui import QPalette as Palette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from canvasdesk.geometry.sheet import SHEET
from canvasdesk.ui.canvas.parking_model import Index
from canvasdesk.ui.canvas.row_list import RowList
from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import elided
from canvasdesk.ui.panels.earlier_model import DAY_ROLE, LINES_ROLE, PICTURE_ROLE, EarlierModel

PICTURE_PX = QSize(120, round(120 * SHEET.height / SHEET.width))
_PADDING_PX = 8
_GAP_PX = 8
_DAY_PX = 32
_CORNER_PX = 6.0


class EarlierList(RowList):
    """Earlier saves, one of them chosen."""

    def __init__(self, model: EarlierModel) -> None:
        super().__init__(model, QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_RowDelegate(self))


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, rows: QAbstractItemView) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        heading = _DAY_PX if index.data(DAY_ROLE) else 0
        height = PICTURE_PX.height() + 2 * _PADDING_PX + _GAP_PX
        return QSize(self._rows.viewport().width(), heading + height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        role, colours = Palette.ColorRole, option.palette
        card = option.rect.adjusted(0, 0, 0, -_GAP_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        day = index.data(DAY_ROLE)
        if day:
            heading = QRect(card.left(), card.top(), card.width(), _DAY_PX - 4)
            painter.setPen(colours.color(role.WindowText))
            _write(painter, option, heading, day, Size.SMALL, strong=True)
            card.setTop(card.top() + _DAY_PX)
        chosen = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        width = (3.0 if self._rows.hasFocus() else 2.0) if chosen else 1.0
        painter.setPen(QPen(colours.color(role.Highlight if chosen else role.Dark), width))
        painter.setBrush(colours.color(role.Base))
        painter.drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), *(_CORNER_PX,) * 2)
        room = card.adjusted(*(_PADDING_PX,) * 2, *(-_PADDING_PX,) * 2)
        self._paint_picture(
            painter, _placed(option, QRect(room.topLeft(), PICTURE_PX), room), index
        )
        words = _placed(option, room.adjusted(PICTURE_PX.width() + 12, 0, 0, 0), room)
        self._paint_words(painter, option, words, index)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, index: Index) -> None:
        image = index.data(PICTURE_ROLE)
        if image is None:
            painter.fillRect(rect, self._rows.palette().color(Palette.ColorRole.Window))
        else:
            painter.drawImage(QRectF(rect), image)
        painter.setPen(self._rows.palette().color(Palette.ColorRole.Dark))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, index: Index
    ) -> None:
        role, colours = Palette.ColorRole, option.palette
        lines = [(str(index.data()), Size.NORMAL, True, role.Text)]
        lines += [
            (line, Size.SMALL, False, role.PlaceholderText) for line in index.data(LINES_ROLE)
        ]
        heights = [QFontMetrics(sized(option.font, size)).height() + 2 for _, size, _, _ in lines]
        top = room.top() + (room.height() - sum(heights)) // 2
        for (text, size, strong, colour), height in zip(lines, heights, strict=True):
            painter.setPen(colours.color(colour))
            line = QRect(room.left(), top, room.width(), height)
            _write(painter, option, line, text, size, strong=strong)
            top += height


def _placed(option: QStyleOptionViewItem, rect: QRect, room: QRect) -> QRect:
    return QStyle.visualRect(option.direction, room, rect)


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    size: Size,
    *,
    strong: bool,
) -> None:
    painter.setFont(sized(option.font, size, strong=strong))
    rtl = option.direction is Qt.LayoutDirection.RightToLeft
    align = Qt.AlignmentFlag
    side = align.AlignRight if rtl else align.AlignLeft
    flags = align.AlignVCenter | align.AlignAbsolute | side
    cut = elided(text, painter.fontMetrics(), rect.width())
    painter.drawText(rect, int(flags) | Qt.TextFlag.TextSingleLine, cut)
