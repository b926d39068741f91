"""A canvas that can be recovered, in the start window: what it is and what to do with it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canvasdesk.geometry.sheet import SHEET
from canvasdesk.ui.labels import ElidedLabel, Size, plain_label, sized
from canvasdesk.ui.start.thumbnail import Picture

_PICTURE_PX = 152


class FoundRow(QFrame):
    """One recovery copy. What cannot be opened says why, and can be put aside."""

    open_wanted = Signal(Path)
    compare_wanted = Signal(Path)
    aside_wanted = Signal(Path)

    def __init__(
        self,
        path: Path,
        title: str,
        words: str,
        *,
        fault: str = "",
        comparable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recoverable")
        self.path, self.title, self.words, self.fault = path, title, words, fault
        self.buttons: list[QPushButton] = []
        high = round(_PICTURE_PX * SHEET.height / SHEET.width)
        self.picture = Picture(QSize(_PICTURE_PX, high), framed=True)
        name = ElidedLabel(title)
        name.setFont(sized(name.font(), Size.NORMAL, strong=True))
        said = ElidedLabel(words)
        said.setFont(sized(said.font(), Size.SMALL))
        said.setProperty("quiet", True)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(name)
        column.addWidget(said)
        if fault:
            column.addWidget(plain_label(fault, size=Size.SMALL, wraps=True))
        column.addSpacing(8)
        column.addLayout(self._actions(comparable))
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(self.picture)
        row.addLayout(column, 1)
        self.picture.setHidden(bool(fault))

    def _actions(self, comparable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if not self.fault:
            self._add(row, self.tr("Open"), self.open_wanted)
            if comparable:
                self._add(row, self.tr("Compare with the file…"), self.compare_wanted)
        self._add(row, self.tr("Put aside"), self.aside_wanted, flat=bool(not self.fault))
        row.addStretch(1)
        return row

    def _add(
        self, row: QHBoxLayout, text: str, signal: SignalInstance, *, flat: bool = False
    ) -> None:
        button = QPushButton(text)
        button.setFlat(flat)
        button.setAccessibleName(f"{text.removesuffix('…')}: {self.title}")
        button.setAccessibleDescription(". ".join(filter(None, (self.words, self.fault))))
        button.clicked.connect(lambda: signal.emit(self.path))
        self.buttons.append(button)
        row.addWidget(button)

    def show_picture(self, image: QImage) -> None:
        """Show the canvas drawn small."""
        self.picture.show_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QPushButton
        ):
            focused.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.aside_wanted.emit(self.path)
        else:
            super().keyPressEvent(event)
