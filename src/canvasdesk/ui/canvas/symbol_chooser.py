"""A sheet that pops up to choose a note's symbol from: a line to search, a grid, the way to none.

The keyboard stays in the line: arrows go about the grid, Enter takes what is marked.
"""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.export.screen import CompiledPicture, compile_picture
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Rgba
from canvasdesk.layout.symbols import draw_symbol
from canvasdesk.layout.text import Typesetter
from canvasdesk.method.symbols import find_symbols
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.canvas.popping_up import place_by
from canvasdesk.ui.labels import ElidedLabel, plain_label

_CELL_PX = 40
_SIGN_PX = 24
_COLUMNS = 9
_ROWS = 7
_MARGIN_PX = 12
_VALUE = Qt.ItemDataRole.UserRole
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Index = QModelIndex | QPersistentModelIndex


class SymbolChooser(QFrame):
    """Lets a person choose one symbol, which is told to ``chosen``; none is an empty text."""

    def __init__(
        self,
        typesetter: Typesetter,
        current: str,
        chosen: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("parking")  # the look of sheets that lie over the canvas
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a symbol"))
        self._chosen = chosen
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search, like star or money"))
        self.search.setAccessibleName(self.tr("Search for a symbol"))
        self.search.installEventFilter(self)
        self.grid = _Grid(typesetter, self)
        self._named = ElidedLabel()
        self._named.setProperty("quiet", True)
        nothing = self.tr("There is no symbol for this word")
        self._nothing = plain_label(nothing, quiet=True, wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none = QPushButton(self.tr("No symbol"))
        self.none.setAutoDefault(False)
        self.none.setEnabled(bool(current))
        self._arrange()
        self.search.textChanged.connect(self._find)
        self.grid.currentItemChanged.connect(self._show_name)
        self.grid.itemClicked.connect(self._take)
        self.none.clicked.connect(lambda: self._give(""))
        self._find("")
        self.grid.mark(current)

    def pop_up(self, about: QRect) -> None:
        """Show the sheet by what it is about, given in pixels of the screen."""
        self.adjustSize()
        screen = QApplication.screenAt(about.center()) or self.screen()
        room = screen.availableGeometry()
        self.move(place_by(about, self.size(), room, rtl=self.isRightToLeft()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.search and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._goes(event):
            return True
        return super().eventFilter(watched, event)

    def _goes(self, event: QKeyEvent) -> bool:
        """Have the grid do what a key in the line means for it; say whether it meant anything."""
        key, plain = Qt.Key(event.key()), Qt.KeyboardModifier.NoModifier
        if key in _ENTERS:
            self._take(self.grid.currentItem())
        elif key in (*_ARROWS, *_PAGES) and event.modifiers() & ~_KEYPAD == plain:
            self.grid.keyPressEvent(event)
        else:
            return False
        return True

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.grid)
        QVBoxLayout(self.grid.viewport()).addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.addWidget(self._named, 1)
        foot.addWidget(self.none)
        column.addLayout(foot)

    def _find(self, query: str) -> None:
        self.grid.show_found(query)
        self._nothing.setVisible(self.grid.count() == 0)

    def _show_name(self, item: QListWidgetItem | None) -> None:
        self._named.set_text(item.toolTip() if item is not None else "")

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._give(item.data(_VALUE))

    def _give(self, symbol: str) -> None:
        self.close()
        self._chosen(symbol)


class _Grid(QListWidget):
    """The symbols found, in rows."""

    def __init__(self, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Symbols"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(_CELL_PX, _CELL_PX))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setItemDelegate(_SymbolDelegate(typesetter, self))
        dress_bars(self)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedSize(_COLUMNS * _CELL_PX + bar + 4, _ROWS * _CELL_PX)

    def show_found(self, query: str) -> None:
        """Show what a query finds, the first one marked."""
        self.clear()
        for symbol in find_symbols(query):
            item = QListWidgetItem()
            item.setData(_VALUE, symbol.value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, symbol.name)
            item.setToolTip(symbol.name)
            item.setSizeHint(QSize(_CELL_PX, _CELL_PX))
            self.addItem(item)
        self.setCurrentRow(0)

    def mark(self, value: str) -> None:
        """Mark a symbol, where it is shown."""
        for row in range(self.count()):
            if self.item(row).data(_VALUE) == value:
                self.setCurrentRow(row)


class _SymbolDelegate(QStyledItemDelegate):
    """Draws a symbol as notes show it, in the colour of the window's text."""

    def __init__(self, typesetter: Typesetter, parent: QObject) -> None:
        super().__init__(parent)
        self._typesetter = typesetter
        self._pictures: dict[tuple[str, Rgba], CompiledPicture] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours: QPalette = option.palette
        cell = QRectF(option.rect).adjusted(2.0, 2.0, -2.0, -2.0)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(colours.color(QPalette.ColorRole.Highlight))
            painter.setBrush(colours.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(cell, 6.0, 6.0)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(cell, 6.0, 6.0)
        corner = cell.center()
        painter.translate(corner.x() - _SIGN_PX / 2, corner.y() - _SIGN_PX / 2)
        ink = colours.color(QPalette.ColorRole.Text)
        colour = Rgba(ink.red(), ink.green(), ink.blue())
        self._picture(index.data(_VALUE), colour).paint(painter)
        painter.restore()

    def _picture(self, value: str, colour: Rgba) -> CompiledPicture:
        key = value, colour
        if key not in self._pictures:
            square = Rect(0.0, 0.0, _SIGN_PX, _SIGN_PX)
            drawn = draw_symbol(self._typesetter, value, square, colour)
            self._pictures[key] = compile_picture((drawn,))
        return self._pictures[key]
