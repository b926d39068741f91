"""The calm row that the brush and the walk say themselves in: a disc, a sentence, few buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from canvasdesk.model.colouring import customer_tag, customer_tags
from canvasdesk.model.document import Document
from canvasdesk.model.tags import tag_letters
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.labels import ElidedLabel, Size, sized
from canvasdesk.ui.tag_pictures import disc_icon

_DISC_PX = 20


class ThreadBar(QFrame):
    """Says what a tool does, and about whom."""

    left = Signal()
    """The keyboard is to go back to the canvas."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._desk = desk
        self._disc = QLabel()
        self._disc.setFixedSize(_DISC_PX, _DISC_PX)
        self.said = ElidedLabel()
        self.said.setFont(sized(self.said.font(), Size.NORMAL, strong=True))
        self.aside = ElidedLabel()
        self.aside.setFont(sized(self.aside.font(), Size.SMALL))
        self.aside.setProperty("quiet", True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 4, 12, 4)
        self.row.setSpacing(8)
        self.row.addWidget(self._disc)
        # One below the other, each has all the room that the buttons leave.
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.said, self.aside):  # wanting no room they leave the buttons whole
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        self.row.addLayout(words, 1)

    def refresh(self) -> None:
        """Show the tool that is in the hand, or be hidden."""

    def add_button(self, text: str, tip: str) -> QPushButton:
        """Add a button; clicked, it leaves the keyboard where it was."""
        button = QPushButton(text)
        button.setProperty("narrow", True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        self.row.addWidget(button)
        return button

    def say(self, text: str, more: str = "") -> None:
        """Say something, aloud too where it is new: a screen reader is elsewhere.

        ``more`` is said aloud with it; who shows it is the caller.
        """
        if text != self.said.text():
            self.said.set_text(text)
            event = QAccessibleAnnouncementEvent(self.said, f"{text} {more}".strip())
            QAccessible.updateAccessibility(event)

    def show_disc(self, document: Document, customer: str | None) -> None:
        """Show a customer's colour and letter, or nothing."""
        tags = {tag.id: tag for tag in customer_tags(document)}
        tag = tags.get(customer_tag(customer)) if customer is not None else None
        self._disc.setVisible(tag is not None)
        if tag is not None:
            letter, ratio = tag_letters(tags.values())[tag.id], self.devicePixelRatioF()
            self._disc.setPixmap(disc_icon(tag.colour, letter, _DISC_PX, ratio).pixmap(_DISC_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._desk.tool.cancel()
            self.left.emit()
        else:
            super().keyPressEvent(event)
