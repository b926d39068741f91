"""The outline panel: the canvas as a tree of blocks and notes, in which all can be written.

Given all the room, with the canvas hidden, it is the editor of those who work by keys and ear.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.panels.panel import Panel

_READABLE_PX = 880
"""Longer lines are hard to read, and what stands at their end is far away."""


class OutlinePanel(Panel):
    """Shows the outline of one canvas."""

    alone_requested = Signal(bool)
    """It wants all the room, or the canvas beside it again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OutlinePanel", "Outline"), parent)
        self.tree = OutlineTree(desk)
        self.tree.setAccessibleName(self.tr("Outline"))
        self._alone = QPushButton()
        self._alone.clicked.connect(lambda: self.alone_requested.emit(not self.is_wide))
        row = QHBoxLayout()
        row.addWidget(self.tree, 1)
        row.addStretch(0)  # what a tree that stands alone leaves, on whichever side it begins
        self.body.addLayout(row, 1)
        self.body.addWidget(self._alone, 0, Qt.AlignmentFlag.AlignLeft)
        self.close_comes_after(self._alone)
        self.setFocusProxy(self.tree)
        self.set_wide(False)

    def set_wide(self, wide: bool) -> None:
        super().set_wide(wide)
        hide, show = self.tr("Hide the canvas"), self.tr("Show the canvas")
        self._alone.setText(show if wide else hide)
        self.tree.setMaximumWidth(_READABLE_PX if wide else self.maximumWidth())

    def take_keyboard(self) -> None:
        if not self.tree.currentIndex().isValid():
            self.tree.go_to(self.tree.outline.index(0, 0))
        self.tree.setFocus()

    def add_note(self) -> None:
        self.tree.setFocus()
        self.tree.add_note()

    def add_heading(self) -> None:
        self.tree.setFocus()
        self.tree.add_heading()

    def rename_block(self) -> None:
        self.tree.setFocus()
        self.tree.rename_block()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_wide:
            event.accept()  # there is nothing behind it to go back to
        else:
            super().keyPressEvent(event)
