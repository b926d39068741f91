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
    """One recovery copy. What cannot be opened says why; the canvas's file may be opened instead.

    One that was put aside (``is_aside``) can be brought back, any other be put aside.
    """

    open_wanted = Signal(Path)
    compare_wanted = Signal(Path)
    aside_wanted = Signal(Path)
    back_wanted = Signal(Path)
    file_wanted = Signal(Path)
    """The canvas's file is to be opened as it is, without the copy."""

    def __init__(
        self,
        path: Path,
        title: str,
        words: str,
        *,
        fault: str = "",
        file: Path | None = None,
        is_aside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recoverable")
        self.path, self.title, self.words, self.fault = path, title, words, fault
        self._file, self._is_aside = file, is_aside
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
        column.addLayout(self._actions())
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(self.picture)
        row.addLayout(column, 1)
        self.picture.setHidden(bool(fault))

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if not self.fault:
            self._add(row, self.tr("Open"), self.open_wanted)
        if self._file is not None and self.fault:
            self._add(row, self.tr("Open the file"), self.file_wanted, self._file)
        elif self._file is not None and not self._is_aside:
            self._add(row, self.tr("Compare with the file…"), self.compare_wanted)
        flat = bool(self.buttons)
        if self._is_aside:
            self._add(row, self.tr("Bring back"), self.back_wanted, flat=flat)
        else:
            self._add(row, self.tr("Put aside"), self.aside_wanted, flat=flat)
        row.addStretch(1)
        return row

    def _add(
        self,
        row: QHBoxLayout,
        text: str,
        signal: SignalInstance,
        path: Path | None = None,
        *,
        flat: bool = False,
    ) -> None:
        button = QPushButton(text)
        button.setFlat(flat)
        button.setAccessibleName(f"{text.removesuffix('…')}: {self.title}")
        button.setAccessibleDescription(". ".join(filter(None, (self.words, self.fault))))
        button.clicked.connect(lambda: signal.emit(path or self.path))
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
        elif event.key() == Qt.Key.Key_Delete and not self._is_aside:
            self.aside_wanted.emit(self.path)
        else:
            super().keyPressEvent(event)
