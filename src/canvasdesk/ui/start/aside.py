"""What was put aside, in the start window: a line that says how much, opened to have it back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.start.found import FoundRow


class AsidePart(QWidget):
    """Copies that were put aside. Their rows are asked for when somebody wants to see them."""

    unfolded = Signal()
    """The rows are wanted."""
    open_wanted = Signal(Path)
    back_wanted = Signal(Path)
    file_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[FoundRow] = ()
        self.toggle = QPushButton()
        self.toggle.setFlat(True)
        self.toggle.setCheckable(True)
        self.toggle.clicked.connect(self._on_clicked)
        self._count = 0
        said = self.tr("Each stays for 30 days. Bring back what you still want.")
        self._said = plain_label(said, size=Size.SMALL, quiet=True, wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._rows.setContentsMargins(0, 12, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(0)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._said)
        column.addLayout(self._rows)
        self.show_count(0)

    @property
    def is_unfolded(self) -> bool:
        """Whether the rows are shown."""
        return self.toggle.isChecked()

    @property
    def tab_order(self) -> Sequence[QWidget]:
        """What the keyboard goes to, in order."""
        buttons = [button for row in self.rows for button in row.buttons]
        return [self.toggle, *buttons] if self._count else []

    def show_count(self, count: int) -> None:
        """Say how many there are; where there are none, nothing is shown."""
        self._count = count
        if not count:
            self.toggle.setChecked(False)
        self.setVisible(bool(count))
        self._label()

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Show what is there in place of what was."""
        for old in self.rows:
            self._rows.removeWidget(old)
            old.deleteLater()
        self.rows = list(rows)
        for row in self.rows:
            row.open_wanted.connect(self.open_wanted)
            row.back_wanted.connect(self.back_wanted)
            row.file_wanted.connect(self.file_wanted)
            self._rows.addWidget(row)

    def _label(self) -> None:
        self._said.setVisible(self.is_unfolded)
        text = self.tr("Hide what is put aside") if self.is_unfolded else self.tr("Put aside ({n})")
        self.toggle.setText(text.format(n=self._count))

    def _on_clicked(self) -> None:
        self._label()
        if self.is_unfolded:
            self.unfolded.emit()
        else:
            self.show_rows(())
