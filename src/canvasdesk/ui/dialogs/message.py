"""A message that has to be read before going on, with its details to copy where it has any."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canvasdesk.ui.dialogs.framed import FramedDialog


class MessageDialog(FramedDialog):
    """Say what happened; all of it is plain text."""

    def __init__(
        self, heading: str, text: str, details: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent)
        self.add_text(text)
        if details:
            self._details = QPlainTextEdit(details)
            self._details.setReadOnly(True)
            self._details.setMinimumHeight(160)
            self._details.setAccessibleName(self.tr("Details"))
            self.body.addWidget(self._details, 1)
            self.add_aside(self.tr("Copy the details"), self._copy)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def tell(heading: str, text: str, details: str = "", parent: QWidget | None = None) -> None:
    """Show a message until it is closed."""
    MessageDialog(heading, text, details, parent).exec()
