"""How the log's rows look: words, who and when below, the notes an entry is about as links."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from canvasdesk.ui.canvas.parking_model import Index
from canvasdesk.ui.heard.form import HeardForm
from canvasdesk.ui.heard.model import HeardModel, NoteLink, Row
from canvasdesk.ui.heard.words import words_of
from canvasdesk.ui.labels import Size, sized
from canvasdesk.ui.lines import Lines, elided

_PADDING_PX, _GAP_PX, _CORNER_PX = 10, 8, 6.0
_LINK_PX, _ANSWERS_PX, _SWATCH_PX = 24, 18, 12
_MENU_PX = 24
_AIR_PX = 3
_MOST_LINES = 12
_MOST_KEPT = 4000

MakeForm = Callable[[QWidget], HeardForm]


class HeardRows(QStyledItemDelegate):
    """Shows entries as cards, and one of them as the form it is edited in."""

    def __init__(self, rows: QAbstractItemView, model: HeardModel, make_form: MakeForm) -> None:
        super().__init__(rows)
        self._rows, self._model, self._make_form = rows, model, make_form
        self._heights: dict[Row, int] = {}
        self._width = 0
        self._open: QPersistentModelIndex | None = None
        self.form: HeardForm | None = None
        """What the entry is edited in that is open."""

    def is_open(self, index: Index) -> bool:
        """Say whether a row is the one that is edited."""
        return self._open is not None and self._open == index

    @property
    def open_index(self) -> QPersistentModelIndex | None:
        """The row that is edited."""
        return self._open

    def open_at(self, index: Index | None) -> None:
        """Have room for a form in a row, or in none."""
        before = self._open
        self._open = QPersistentModelIndex(index) if index is not None else None
        if index is None:
            self.form = None
        for each in (before, self._open):
            if each is not None and each.isValid():
                self.sizeHintChanged.emit(each.sibling(each.row(), 0))

    # What lies where in a row

    def link_at(self, index: Index, rect: QRect, at: QPoint) -> str | None:
        """Return the note whose link lies at a point of a row."""
        if self.is_open(index):
            return None
        for link, place in self._link_places(index, _card(rect)):
            if place.contains(at):
                return link.note
        return None

    def menu_rect(self, rect: QRect) -> QRect:
        """Return where a row has its menu."""
        card = _card(rect)
        right = QRect(card.right() - _MENU_PX - 3, card.top() + 4, _MENU_PX, _MENU_PX)
        return QStyle.visualRect(self._rows.layoutDirection(), card, right)

    def _link_places(self, index: Index, card: QRect) -> list[tuple[NoteLink, QRect]]:
        links = self._model.rows[index.row()].links
        top = card.bottom() + 1 - _PADDING_PX - _links_height(links)
        places = []
        for link in links:
            high = _links_height((link,))
            room = QRect(card.left() + _PADDING_PX, top, card.width() - 2 * _PADDING_PX, high)
            places.append((link, room))
            top += high
        return places

    # Looks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._rows.viewport().width()
        if self.form is not None and self.is_open(index):
            return QSize(width, self.form.sizeHint().height() + 2 * _PADDING_PX + _GAP_PX)
        row = self._model.rows[index.row()]
        if width != self._width or len(self._heights) > _MOST_KEPT:
            self._heights.clear()
            self._width = width
        height = self._heights.get(row)
        if height is None:
            height = self._heights[row] = self._height(option, row, width)
        return QSize(width, height)

    def _height(self, option: QStyleOptionViewItem, row: Row, width: int) -> int:
        words, caption = _fonts(option)
        across = width - 2 * _PADDING_PX
        heights = (
            _text_height(words_of(row.entry), words, across - _MENU_PX, _MOST_LINES),
            _text_height(row.caption, caption, across),
            _links_height(row.links),
        )
        return sum(heights) + _AIR_PX + 2 * _PADDING_PX + _GAP_PX

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        role, colours, card = QPalette.ColorRole, option.palette, _card(option.rect)
        state = QStyle.StateFlag
        chosen = bool(option.state & (state.State_Selected | state.State_HasFocus))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        keyboard = self._rows.hasFocus()
        width = (3.0 if keyboard else 2.0) if chosen else 1.0
        ring = role.Link if keyboard else role.Highlight
        painter.setPen(QPen(colours.color(ring if chosen else role.Dark), width))
        painter.setBrush(colours.color(role.Base))
        painter.drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), *(_CORNER_PX,) * 2)
        if not self.is_open(index):
            self._paint_words(painter, option, self._model.rows[index.row()], card)
            for link, place in self._link_places(index, card):
                self._paint_link(painter, option, link, place)
            if chosen or option.state & state.State_MouseOver:
                self._paint_menu(painter, option)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, card: QRect
    ) -> None:
        role, colours, fonts = QPalette.ColorRole, option.palette, _fonts(option)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        room = card.adjusted(*(_PADDING_PX,) * 2, *(-_PADDING_PX,) * 2)
        beside = QStyle.visualRect(option.direction, room, room.adjusted(0, 0, -_MENU_PX, 0))
        text = words_of(row.entry)
        words = Lines(text, fonts[0], beside.width(), rtl=rtl, most=_MOST_LINES)
        painter.setPen(colours.color(role.WindowText))
        words.paint(painter, beside)
        caption = Lines(row.caption, fonts[1], room.width(), rtl=rtl, aside=True)
        painter.setPen(colours.color(role.PlaceholderText))
        caption.paint(painter, room.adjusted(0, words.height + _AIR_PX, 0, 0))

    def _paint_link(
        self, painter: QPainter, option: QStyleOptionViewItem, link: NoteLink, place: QRect
    ) -> None:
        line, side = QRect(place.topLeft(), QSize(place.width(), _LINK_PX)), _SWATCH_PX
        left = QRect(line.left(), line.center().y() - side // 2 + 1, side, side)
        chip = QRectF(QStyle.visualRect(option.direction, line, left)).adjusted(0.5, 0.5, -1, -1)
        painter.setPen(QColor(*link.swatch.dark))
        painter.setBrush(QColor(*link.swatch.fill))
        painter.drawRoundedRect(chip, 2.5, 2.5)
        rest = QStyle.visualRect(option.direction, line, line.adjusted(side + 6, 0, 0, 0))
        painter.setPen(option.palette.color(QPalette.ColorRole.Link))
        _write(painter, option, rest, link.name)
        if link.answers:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            below = rest.translated(0, _LINK_PX - 2)
            below.setHeight(_ANSWERS_PX)
            _write(painter, option, below, link.answers)

    def _paint_menu(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        centre = QRectF(self.menu_rect(option.rect)).center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.PlaceholderText))
        for step in (-6.0, 0.0, 6.0):
            painter.drawEllipse(QRectF(centre.x() + step - 1.5, centre.y() - 1.5, 3.0, 3.0))

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        self.form = self._make_form(parent)
        return self.form

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Do nothing: what is typed there is not to be lost where the row changes."""

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> None:
        editor.setGeometry(
            _card(option.rect).adjusted(_PADDING_PX, _PADDING_PX, -_PADDING_PX, -_PADDING_PX)
        )

    def grew(self) -> None:
        """Have room for what the form became."""
        if self._open is not None and self._open.isValid():
            self.sizeHintChanged.emit(self._open.sibling(self._open.row(), 0))


def _card(rect: QRect) -> QRect:
    return rect.adjusted(0, 0, 0, -_GAP_PX)


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    """Return the fonts of words and of what stands below them."""
    return sized(option.font, Size.NORMAL), sized(option.font, Size.SMALL)


def _text_height(text: str, font: QFont, width: int, most: int | None = None) -> int:
    """Return how high a text's lines are; most captions take one, which is quickly known."""
    metrics = QFontMetrics(font)
    if len(text) * metrics.maxWidth() < width and "\n" not in text:
        return metrics.height()
    return Lines(text, font, width, most=most).height


def _links_height(links: Sequence[NoteLink]) -> int:
    return sum(_LINK_PX + (_ANSWERS_PX if link.answers else 0) for link in links)


def _write(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
    painter.setFont(sized(option.font, Size.SMALL))
    align, rtl = Qt.AlignmentFlag, option.direction is Qt.LayoutDirection.RightToLeft
    side = align.AlignRight if rtl else align.AlignLeft
    cut = elided(text, QFontMetrics(painter.font()), room.width())
    flags = int(align.AlignVCenter | align.AlignAbsolute | side)
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, cut)
