"""The panel of the notes that were put away: find them, bring them back, delete them for good."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from canvasdesk.ui.canvas.archiving import bring_back, delete_put_away
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_parts import CardList
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.labels import plain_label
from canvasdesk.ui.menus import pop_up_menu
from canvasdesk.ui.panels.archive_model import ArchiveModel
from canvasdesk.ui.panels.panel import Panel


class ArchivePanel(Panel):
    """Shows what was put away from one canvas."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ArchivePanel", "Notes put away"), parent)
        self._desk = desk
        self.model = ArchiveModel(desk, self)
        self.search = QLineEdit()
        self.list = CardList(self.model, desk.stage.typesetter)
        self._empty = plain_label("", quiet=True, wraps=True)
        self._back = QPushButton(self.tr("Bring back"))
        self._delete = QPushButton(self.tr("Delete for good"))
        self._arrange()
        self.search.textChanged.connect(self._on_search)
        self.list.taken.connect(self.bring_back)
        self.list.delete_requested.connect(self.delete)
        self.list.menu_requested.connect(self._show_menu)
        self._back.clicked.connect(self.bring_back)
        self._delete.clicked.connect(self.delete)
        self.model.modelReset.connect(self._refresh)
        desk.session.document_changed.connect(self._refresh)
        desk.session.read_only_changed.connect(self._refresh)
        self._refresh()

    def take_keyboard(self) -> None:
        if self.model.notes:
            if not self.list.selectionModel().hasSelection():  # before Qt makes one current
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()
        else:
            super().take_keyboard()

    def chosen(self) -> list[str]:
        """Return the ids of the notes chosen in the list; the current one where none is."""
        selected = self.list.selectionModel().selectedIndexes()
        if not selected and self.list.currentIndex().isValid():
            selected = [self.list.currentIndex()]
        return self.model.ids(selected)

    def bring_back(self) -> None:
        """Bring the chosen notes back to the canvas."""
        row = self.list.currentIndex().row()
        bring_back(self._desk, self.chosen())
        self._go_on_at(row)

    def delete(self) -> None:
        """Delete the chosen notes."""
        row = self.list.currentIndex().row()
        delete_put_away(self._desk, self.chosen())
        self._go_on_at(row)

    def menu(self) -> QMenu:
        """Return the menu of the chosen notes."""
        menu = pop_up_menu(self)
        menu.addAction(self.tr("&Bring back")).triggered.connect(self.bring_back)
        menu.addSeparator()
        menu.addAction(self.tr("&Delete for good")).triggered.connect(self.delete)
        return menu

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the notes put away"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Notes put away"))
        follow_canvas(self.list, self._desk.session)
        self.body.addWidget(self.search)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.list, 1)
        self.add_buttons(self._back, self._delete)

    def _on_search(self, text: str) -> None:
        self.model.search(text)
        if self.model.notes:
            self.list.setCurrentIndex(self.model.index(0))

    def _go_on_at(self, row: int) -> None:
        count = len(self.model.notes)
        if count:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), count - 1)))
        elif self.list.hasFocus() or self._back.hasFocus() or self._delete.hasFocus():
            self.take_keyboard()

    def _refresh(self) -> None:
        found, away = bool(self.model.notes), not self.model.is_empty
        self.search.setVisible(away)
        self.list.setVisible(found)
        self._empty.setVisible(not found)
        nothing = self.tr(
            "Nothing is put away. A note you put away leaves the canvas and every export, "
            "and waits here until you want it again."
        )
        self._empty.setText(self.tr("No note says that.") if away else nothing)
        for button in (self._back, self._delete):
            button.setVisible(away)
            button.setEnabled(found and not self._desk.session.read_only)

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen():
            self.menu().popup(at)
