"""Chooses an organization's logo, or takes it away, in the form of the canvas's details."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from canvasdesk.editing.operations.pictures import clear_logo, set_logo
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import CanvasdeskError
from canvasdesk.export.images import decoded
from canvasdesk.layout.display_list import ImageSource
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Asset
from canvasdesk.ui.dialogs.files import ask_for_a_picture
from canvasdesk.ui.dropping import PICTURE_SUFFIXES
from canvasdesk.ui.messages import explained

_SHOWN_PX = QSize(96, 32)


class LogoField(QWidget):
    """Shows the logo there is, with buttons to choose another and to remove it."""

    changed = Signal()
    refused = Signal(str)
    """Why a picture cannot be taken; empty once one was."""

    def __init__(self, logo: Asset | None, new_id: IdSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = self._now = logo
        self._new_id = new_id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._shown = QLabel()
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._shown.setAccessibleName(self.tr("Logo"))
        self._choose = self._button(self.tr("Choose…"), self.tr("Choose a logo"))
        self._choose.clicked.connect(self._on_choose_clicked)
        self._remove = self._button(self.tr("Remove"), self.tr("Remove the logo"))
        self._remove.clicked.connect(lambda: self._take(None))
        for widget in (self._shown, self._choose, self._remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(self._choose)
        self._show()

    @property
    def is_changed(self) -> bool:
        """Whether there is another logo now than at first."""
        return self._now != self._before

    def patch(self, document: Document) -> Patch:
        """Give a document the logo that was chosen. Raises DocumentError ``limit.*``."""
        if not self.is_changed:
            return Patch()
        if self._now is None:
            return clear_logo(document)
        return set_logo(document, self._now, self._new_id)

    def _on_choose_clicked(self) -> None:
        # Imported here: it decodes pictures, and few choose one.
        from canvasdesk.ui.canvas.taking_in import asset_of_file

        file = ask_for_a_picture(self.window(), PICTURE_SUFFIXES)
        if file is None:
            return
        try:
            logo = asset_of_file(file)
        except CanvasdeskError as error:
            self.refused.emit(explained(error))
        else:
            self.refused.emit("")
            self._take(logo)

    def _take(self, logo: Asset | None) -> None:
        self._now = logo
        if logo is None and self._remove.hasFocus():
            self._choose.setFocus()  # what is disabled gives the keyboard to anybody
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        logo = self._now
        self._remove.setEnabled(logo is not None)
        self._shown.setVisible(logo is not None)
        if logo is None:
            self._shown.clear()
            return
        image = decoded(ImageSource(logo.id, logo.data))
        if image.isNull():
            self._shown.setText(self.tr("A picture that cannot be shown"))
            return
        ratio = self.devicePixelRatioF()
        fitting = image.scaled(
            _SHOWN_PX * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        self._shown.setPixmap(QPixmap.fromImage(fitting))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button
