"""The parking place: a tab on the view's edge that opens to the notes without a block.

The list is a real one, for keys and screen readers. Notes come in by being dropped on it, and go
out by being dragged to a block, or by Enter to the block one works in.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.ui.canvas.archiving import put_away
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_model import ParkingModel
from canvasdesk.ui.canvas.parking_parts import CardList, ParkingTab
from canvasdesk.ui.canvas.sending import delete_parked, send_parked
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.labels import Size, literal_entry, plain_label
from canvasdesk.ui.measures import TAB_PX
from canvasdesk.ui.menus import pop_up_menu

if TYPE_CHECKING:
    from canvasdesk.ui.heard.row_drops import RowDrops

PANEL_PX = 248
_MARGIN_PX = 12
_LOWEST_PX, _TALLEST_PX = 160, 560


class ParkedList(CardList):
    """The parked notes, as cards."""

    left = Signal()

    def __init__(self, model: ParkingModel, typesetter: Typesetter) -> None:
        super().__init__(model, typesetter)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ParkingPlace(QWidget):
    """The tab and its panel, at the right edge of a view."""

    def __init__(self, desk: Desk, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._opened_by_drag = False
        self._heard: RowDrops | None = None
        self._model = ParkingModel(desk, self)
        self._tab = ParkingTab(self)
        self._panel = QFrame(self)
        self._panel.setObjectName("parking")
        self._panel.setAutoFillBackground(True)
        self._panel.setFrameShape(QFrame.Shape.StyledPanel)
        self._panel.hide()
        self.list = ParkedList(self._model, self._desk.stage.typesetter)
        self._empty = plain_label(
            self.tr("Drag notes here that have no place yet."),
            size=Size.SMALL,
            quiet=True,
            wraps=True,
        )
        follow_canvas(self.list, desk.session)
        self._lay_out_panel()
        self._tab.toggled.connect(self._on_toggled)
        self._model.modelReset.connect(self._on_model_reset)
        self.list.taken.connect(lambda: self.send(None))
        self.list.delete_requested.connect(self._delete)
        self.list.menu_requested.connect(self._show_menu)
        self.list.left.connect(self._leave)
        view.viewport().installEventFilter(self)
        desk.over_parking = self.take_drag
        self._on_model_reset()

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._tab.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show the list, or the tab alone."""
        self._tab.setChecked(is_open)

    def take_drag(self, screen_point: QPoint) -> bool:
        """Say whether a drag is over the place; it opens for one and closes after it."""
        at = self.mapFromGlobal(screen_point)
        beside = at.x() >= self.width() - TAB_PX and self.rect().contains(at)
        inside = beside or self.mask().contains(at)
        if inside and not self.is_open:
            self._opened_by_drag = True
            self.set_open(True)
        elif not inside and self._opened_by_drag:
            self._opened_by_drag = False
            self.set_open(False)
        self._tab.set_inviting(inside)
        return inside

    def chosen(self) -> list[str]:
        """Return the ids of the notes chosen in the list; the current one where none is."""
        selected = self.list.selectionModel().selectedIndexes()
        if not selected and self.list.currentIndex().isValid():
            selected = [self.list.currentIndex()]
        return self._model.ids(selected)

    def show_note(self, note: str) -> None:
        """Open the list and choose one of its notes."""
        rows = [row for row, parked in enumerate(self._model.notes) if parked.id == note]
        if rows:
            self.set_open(True)
            self.list.setFocus()
            self.list.setCurrentIndex(self._model.index(rows[0]))

    def send(self, block: BlockId | None) -> None:
        """Put the chosen notes into a block, or with None into the one somebody works in."""
        send_parked(self._desk, self.chosen(), block)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def _lay_out_panel(self) -> None:
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(8)
        self._heading = plain_label("", strong=True)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)

    def _stand(self) -> None:
        """Stand at the right edge: the tab beside the sheet, the panel over it."""
        port = self._view.viewport().geometry()
        width = TAB_PX + (PANEL_PX if self.is_open else 0)
        self.setGeometry(port.right() + 1 + TAB_PX - width, port.top(), width, port.height())
        tab = self._tab.sizeHint()
        panel = max(_LOWEST_PX, min(self._wanted_height(), _TALLEST_PX, self.height() - 48))
        self._tab.setGeometry(0, (self.height() - tab.height()) // 2, TAB_PX, tab.height())
        self._panel.setGeometry(TAB_PX - 1, (self.height() - panel) // 2, PANEL_PX + 1, panel)
        shown = QRegion(self._tab.geometry())
        self.setMask(shown.united(self._panel.geometry()) if self.is_open else shown)

    def _wanted_height(self) -> int:
        rows = range(self._model.rowCount())
        cards = sum(self.list.sizeHintForRow(row) for row in rows)
        return self._heading.sizeHint().height() + cards + 3 * _MARGIN_PX + 8

    def _on_toggled(self, is_open: bool) -> None:
        if self._heard is None:
            from canvasdesk.ui.heard.row_drops import RowDrops  # not needed for the first picture

            self._heard = RowDrops(
                self.list, self._desk, lambda index: self._model.notes[index.row()]
            )
        self._panel.setVisible(is_open)
        self._stand()
        if is_open and not self._opened_by_drag and self._model.notes:
            self.list.setFocus()
            self.list.setCurrentIndex(self._model.index(0))
        elif not is_open and self.list.hasFocus():
            self._view.setFocus()

    def _on_model_reset(self) -> None:
        count = len(self._model.notes)
        label = self.tr("Parked {count}").format(count=count) if count else self.tr("Parked")
        self._tab.setText(label)
        self._tab.setAccessibleName(label)
        self._heading.setText(self.tr("Parked notes"))
        self.list.setAccessibleName(self.tr("Parked notes"))
        self.list.setVisible(bool(count))
        self._empty.setVisible(not count)
        self._stand()

    def _delete(self) -> None:
        delete_parked(self._desk, self.chosen())

    def _leave(self) -> None:
        self.set_open(False)
        self._view.setFocus()

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen():
            self.menu().popup(at)

    def menu(self) -> QMenu:
        """Return the menu of the chosen notes: the blocks they can go to, and deleting."""
        menu = pop_up_menu(self)
        stage = self._desk.stage
        for block in GUIDED_ORDER[self._desk.document.mode]:
            if block in stage.layout.blocks:
                text = self.tr("To “{block}”").format(block=stage.heading(block))
                action = menu.addAction(literal_entry(text))
                action.triggered.connect(lambda _checked=False, block=block: self.send(block))
        menu.addSeparator()
        away = menu.addAction(self.tr("Put &away"))
        away.triggered.connect(lambda: put_away(self._desk, self.chosen()))
        menu.addAction(self.tr("De&lete")).triggered.connect(self._delete)
        return menu
