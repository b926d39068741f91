"""The list of keys, made from the table of actions."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from canvasdesk.ui.actions import ACTIONS
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.menus import MENUS, entries_of, title_of


class ShortcutsDialog(FramedDialog):
    """Show every action that has a key, in the order of the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Keyboard shortcuts"))
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        rows = list(_rows())
        self.count = len(rows)
        table = QTableWidget(len(rows), 3)
        table.setHorizontalHeaderLabels([self.tr("Menu"), self.tr("Action"), self.tr("Keys")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setShowGrid(False)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        self.take_size(600, 600)
        self.body.addWidget(table, 1)
        self.add_button(self.tr("Close"), self.accept, primary=True)


def _rows() -> Iterator[tuple[str, str, str]]:
    for menu in MENUS:
        title = title_of(menu).replace("&", "")
        for key in entries_of(menu):
            if ACTIONS[key].keys:
                yield title, ACTIONS[key].plain_label, _keys(ACTIONS[key].keys)
                title = ""


def _keys(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)
