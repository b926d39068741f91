"""A message that has to be read before going on, with its details to copy where it has any."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.labels import Size, sized

_HIGH_PX = 200


class MessageDialog(FramedDialog):
    """Say what happened; all of it is plain text."""

    def __init__(
        self, heading: str, text: str, details: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent)
        self.add_text(text)
        if details:
            self._details = self._details_of(details)
            self.body.addWidget(self._details, 1)
            self.add_aside(self.tr("Copy the details"), self._copy)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _details_of(self, details: str) -> QPlainTextEdit:
        """Return a field for what a program says: in its columns, to scroll and to copy from."""
        field = QPlainTextEdit(details)
        field.setReadOnly(True)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        field.setFont(sized(fixed, Size.SMALL))
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setTabChangesFocus(True)
        field.setMinimumHeight(_HIGH_PX)
        field.setAccessibleName(self.tr("Details"))
        return field

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def tell(heading: str, text: str, details: str = "", parent: QWidget | None = None) -> None:
    """Show a message until it is closed."""
    MessageDialog(heading, text, details, parent).exec()
