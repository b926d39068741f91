"""A field that shows a path and is not written in: one too long for it loses its middle."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from canvasdesk.ui.labels import set_tip

_BESIDE_PX = 24
"""What the theme and the field itself put beside the letters, at both ends together."""


class PathField(QLineEdit):
    """Shows the beginning and the end of a path, which say the most; the tip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self._path = ""

    @property
    def path(self) -> str:
        """The whole path."""
        return self._path

    def show_path(self, path: str) -> None:
        """Show another path."""
        self._path = path
        set_tip(self, path)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, middle = self.width() - _BESIDE_PX, Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._path, middle, room))
        self.setCursorPosition(0)
