"""The licences in full: of the program, the canvases, the font and every library. Plain text."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from canvasdesk.shipped import shipped
from canvasdesk.ui.components import Component, components
from canvasdesk.ui.dialogs.framed import FramedDialog

_LIST_PX = 232
_ROW_PX = 38
_SIZE_PX = (920, 640)


@dataclass(frozen=True, slots=True)
class _Page:
    title: str
    text: str


class LicencesDialog(FramedDialog):
    """Show a list of what the program is made of, and the licence of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Licences"))
        self.set_heading(self.tr("Licences"))
        own, *others = components()
        canvases = shipped("templates", "LICENSE.md").read_text(encoding="utf-8")
        self._pages = [
            _Page(own.name, self._about(own)),
            _Page(self.tr("The canvases"), canvases),
            *(_Page(each.name, self._about(each)) for each in others),
        ]
        self._list = QListWidget()
        self._list.setObjectName("help_pages")
        self._list.setFixedWidth(_LIST_PX)
        self._list.setAccessibleName(self.tr("Parts of the program"))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Licence"))
        for page in self._pages:
            QListWidgetItem(page.title, self._list).setSizeHint(QSize(0, _ROW_PX))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self.body.addLayout(row, 1)
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self.add_button(self.tr("Close"), self.accept, primary=True)
        self.take_size(*_SIZE_PX)

    def _show(self, row: int) -> None:
        self._text.setPlainText(self._pages[row].text)

    def _about(self, part: Component) -> str:
        lines = [f"{part.name} {part.version}"]
        if part.licence:
            lines.append(self.tr("Licence: {licence}").format(licence=part.licence))
        if part.name.lower().startswith(("pyside6", "shiboken6")):
            lines.append(
                self.tr(
                    "Qt and PySide are used under the GNU LGPL 3, as libraries of their own that "
                    "are not part of this program. You may put another build of them in their "
                    "place: install it over the packages PySide6-Essentials and shiboken6 in the "
                    "environment this program runs in. Their source is at download.qt.io."
                )
            )
        return "\n\n".join([*lines, part.text] if part.text else lines)
