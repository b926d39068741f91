"""How the type-up lists the notes a block has so far: all of each text, in as many lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from canvasdesk.ui.lines import Lines

Index = QModelIndex | QPersistentModelIndex
_SIDE_PX, _ABOVE_PX = 6, 4


class WholeTexts(QStyledItemDelegate):
    """Shows the texts of a list whole; Qt's own cuts a word that is wider than the list."""

    def __init__(self, texts: QListView) -> None:
        super().__init__(texts)
        self._texts = texts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = self._texts.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, self._texts)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = option.rect.adjusted(_SIDE_PX, _ABOVE_PX, -_SIDE_PX, -_ABOVE_PX)
        self._lines(option, index, room.width()).paint(painter, room)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._texts.viewport().width() - 2 * _SIDE_PX
        return QSize(0, self._lines(option, index, width).height + 2 * _ABOVE_PX)

    def _lines(self, option: QStyleOptionViewItem, index: Index, width: int) -> Lines:
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        return Lines(str(index.data()), option.font, width, rtl=rtl)
