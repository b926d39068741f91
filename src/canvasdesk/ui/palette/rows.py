"""How the palette's list holds and paints its rows."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import elided
from canvasdesk.ui.palette.entries import Entry

ROW_PX = 36
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_PADDING_PX = 12
_GAP_PX = 16
_CHIP_PX = 12
_CORNER_PX = 6.0
_ASIDE_SHARE = 0.45
"""How much of a row what stands beside the text may take."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """The rows that a query found, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Entry] = ()

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def usable(self) -> Sequence[int]:
        """The rows that can be chosen."""
        return [place for place, entry in enumerate(self._rows) if entry.usable]

    def entry(self, index: Index) -> Entry | None:
        """Return what a row stands for."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return entry if role == ENTRY_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self._rows[index.row()].usable:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(entry: Entry) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(filter(None, (entry.text, entry.aside, entry.keys)))


class RowDelegate(QStyledItemDelegate):
    """Paints a row on one line: the text, what is beside it in a quieter colour, the keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(option.rect), _CORNER_PX, _CORNER_PX)
        line = _Line(painter, option, usable=entry.usable)
        if entry.colour is not None:
            line.chip(QColor(*entry.colour))
        small = sized(option.font, Size.SMALL)
        painter.setFont(small)
        line.at_end(entry.keys, line.width)
        line.at_end(entry.aside, int(line.width * _ASIDE_SHARE))
        painter.setFont(sized(option.font, Size.NORMAL))
        line.at_start(entry.text)
        painter.restore()


class _Line:
    """The room that is left of a row while it is painted from both ends."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, *, usable: bool) -> None:
        self._painter, self._option = painter, option
        self._room = option.rect.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
        colours, role = option.palette, QPalette.ColorRole
        group = QPalette.ColorGroup.Active if usable else QPalette.ColorGroup.Disabled
        self._ink = colours.color(group, role.Text)
        self._quiet = colours.color(role.PlaceholderText) if usable else self._ink

    @property
    def width(self) -> int:
        """How much room there is."""
        return self._room.width()

    def chip(self, colour: QColor) -> None:
        """Paint a small square of a colour at the near end."""
        top = self._room.center().y() - _CHIP_PX // 2
        rect = self._placed(QRect(self._room.left(), top, _CHIP_PX, _CHIP_PX))
        self._painter.setPen(QColor(self._quiet))
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0)
        self._room.setLeft(self._room.left() + _CHIP_PX + 8)

    def at_start(self, text: str) -> None:
        """Write a text in the room that is left."""
        self._write(text, self._room, self._ink)

    def at_end(self, text: str, most: int) -> None:
        """Write a quiet text at the far end, no wider than ``most``."""
        if text:
            metrics = self._painter.fontMetrics()
            width = min(metrics.horizontalAdvance(text) + 1, most)
            rect = QRect(self._room)
            rect.setLeft(rect.right() - width + 1)
            self._write(text, rect, self._quiet)
            self._room.setRight(rect.left() - _GAP_PX)

    def _write(self, text: str, rect: QRect, colour: QColor) -> None:
        align, cut = Qt.AlignmentFlag, elided(text, self._painter.fontMetrics(), rect.width())
        near = self._option.direction == Qt.LayoutDirection.LeftToRight
        side = align.AlignLeft if near else align.AlignRight
        flags = align.AlignVCenter | align.AlignAbsolute | side
        self._painter.setPen(colour)
        self._painter.drawText(self._placed(rect), int(flags) | Qt.TextFlag.TextSingleLine, cut)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)
