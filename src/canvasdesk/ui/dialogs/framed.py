"""The frame all dialogs share: a heading, a body, a row of buttons with our own words."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.scrolling import Scrolling

_MARGIN_PX = 24
_WIDTH_PX = 480
_CONTROL_PX = 34
_TITLE_BAR_PX = 40
"""Room for what a desktop puts above a dialog, where the screen is low."""


_LOWEST_PX = 120
"""What of a body that scrolls is seen at the least."""


class _Body(Scrolling):
    """Takes the height its rows take; it scrolls only where the screen is lower than that."""

    def __init__(self, rows: QLayout) -> None:
        super().__init__()
        self._rows = rows
        inner = QWidget()
        inner.setLayout(rows)
        rows.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inner)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return self._rows.totalHeightForWidth(width)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return self._rows.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._rows.totalMinimumSize()
        return QSize(least.width(), min(least.height(), _LOWEST_PX))


class FramedDialog(QDialog):
    """A dialog to put rows into. Buttons stand in the order they are added, the primary last."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(_WIDTH_PX)
        self._fits = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        outer.setSpacing(16)
        self._heading = plain_label(heading, size=Size.HEADING, strong=True, wraps=True)
        outer.addWidget(self._heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addWidget(_Body(self.body), 1)
        outer.addSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        outer.addLayout(self._row)

    def set_heading(self, text: str) -> None:
        """Say something else above everything."""
        self._heading.setText(text)

    def add_text(self, text: str, *, quiet: bool = False) -> None:
        """Add a paragraph, shown as it is written."""
        self.body.addWidget(plain_label(text, quiet=quiet, wraps=True))

    def take_size(self, width: int, height: int) -> None:
        """Be this large, for a body that takes what room there is, instead of fitting the words."""
        self._fits = False
        room = self.screen().availableGeometry().width()
        self.resize(min(width, room), min(height, self._most_height))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the words take, where they are not in a body that scrolls."""
        layout = self.layout()
        if self._fits and layout is not None:
            # How high wrapped words are is known once the width is.
            wanted, width = layout.totalHeightForWidth(self.width()), self.width()
            if wanted > self._most_height:
                width += self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            self.resize(width, min(wanted, self._most_height))

    @property
    def _most_height(self) -> int:
        return self.screen().availableGeometry().height() - _TITLE_BAR_PX

    def add_form(self) -> QFormLayout:
        """Add a form: labels beside, fields as wide as there is room."""
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.addLayout(form)
        return form

    def add_row(self, form: QFormLayout, text: str, field: QWidget | QLayout) -> QLabel:
        """Add a field to a form and return its label, which stands level with the field."""
        label = plain_label(text)
        label.setFixedHeight(_CONTROL_PX)
        if isinstance(field, QWidget):
            label.setBuddy(field)
            form.addRow(label, field)
        else:
            form.addRow(label, field)
        return label

    def add_button(
        self, text: str, clicked: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        """Add a button; the primary one answers Enter."""
        button = QPushButton(text)
        button.setAutoDefault(primary)
        button.setDefault(primary)
        button.clicked.connect(lambda: clicked())
        self._row.addWidget(button)
        return button

    def add_aside(self, text: str, clicked: Callable[[], object]) -> QPushButton:
        """Add a quiet button at the near end of the row."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setFlat(True)
        button.clicked.connect(lambda: clicked())
        self._row.insertWidget(0, button)
        return button
