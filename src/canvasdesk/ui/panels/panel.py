"""The frame all panels share: a heading, a button that closes, a body to put things into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from canvasdesk.ui.labels import Size, plain_label, sized

WIDTH_PX = 320
MARGIN_PX = 12
_GAP_PX = 8
_UNLIMITED = 16_777_215
"""Qt's word for a width without a limit."""


class Panel(QFrame):
    """A panel to put a body into. ``body`` is its column, below the heading."""

    close_requested = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH_PX)
        self._is_wide = False
        self._last: QWidget | None = None
        self.setAccessibleName(heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(_GAP_PX)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setFont(sized(self._close.font(), Size.HEADING))
        self._close.setProperty("icon_only", True)
        self._close.setAccessibleName(self.tr("Close {panel}").format(panel=heading))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.close_requested)
        row = QHBoxLayout()
        row.addWidget(plain_label(heading, size=Size.NORMAL, strong=True), 1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 8, MARGIN_PX, MARGIN_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(row)
        column.addLayout(self.body, 1)

    @property
    def is_wide(self) -> bool:
        """Whether it has all the room there is."""
        return self._is_wide

    def set_wide(self, wide: bool) -> None:
        """Take all the room there is, or only what a panel beside the canvas takes."""
        self._is_wide = wide
        self.setMinimumWidth(WIDTH_PX)
        self.setMaximumWidth(_UNLIMITED if wide else WIDTH_PX)

    def add_note(self) -> None:
        """Begin a note, in a panel that notes can be written in."""

    def add_heading(self) -> None:
        """Begin a small heading, in a panel that notes can be written in."""

    def rename_block(self) -> None:
        """Open the heading of the block one is in, in a panel that shows blocks."""

    def end(self) -> None:
        """Let go of what is open; its window closes."""

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons at the end, side by side, or one below the other where words are long."""
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        for button in buttons:
            row.addWidget(button, 1)
        widest = max(button.sizeHint().width() for button in buttons)
        gaps = (len(buttons) - 1) * _GAP_PX
        if len(buttons) * widest + gaps > WIDTH_PX - 2 * MARGIN_PX:
            row.setDirection(QHBoxLayout.Direction.TopToBottom)
        self.body.addLayout(row)
        self.body.addStretch(0)
        self.close_comes_after(buttons[-1])

    def close_comes_after(self, last: QWidget) -> None:
        """Have Tab and F6 come to the body first, and to the button that closes last."""
        self._last = last

    def take_keyboard(self) -> None:
        """Give the keyboard to what a person opened the panel for; the first control otherwise."""
        self._close.setFocus()
        self.focusNextChild()
        if not self.isAncestorOf(self.window().focusWidget()):
            self._close.setFocus()  # there is nothing else in it

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._last is not None:  # Qt puts no order into what is not in a window yet
            QWidget.setTabOrder(self._last, self._close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)
