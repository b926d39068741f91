"""The bar of the filter: what notes must have, what becomes of the others, how many there are.

It shows what the canvas filters by, and stays as long as it does, so that nobody forgets.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton

from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.filtering.choice import ChoiceButton, Option
from canvasdesk.ui.filtering.field_choice import FieldChoice
from canvasdesk.ui.labels import Size, plain_label, sized
from canvasdesk.ui.palette.entries import block_names

_NARROW_PX, _FIELD_PX = 96, 200
_COUNT_PX = 100
_NAMED_PX = 1100
"""A narrower bar leaves out what it is called."""
_PAUSE_MS = 120
"""Not every letter of a word is worth a picture of all notes."""


class FilterBar(QFrame):
    """Filters one canvas."""

    left = Signal()
    """The keyboard is to go back to the canvas."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(self.tr("Filter"))
        self._desk = desk
        self._name = plain_label(self.tr("Filter"), strong=True)
        self.text = QLineEdit()
        self.tags = ChoiceButton(self.tr("Tags"))
        self.blocks = ChoiceButton(self.tr("Blocks"))
        self.fields = FieldChoice()
        self.others = QComboBox()
        self.count = plain_label("", size=Size.SMALL, quiet=True)
        self.clear_button = QPushButton(self.tr("Clear"))
        self._close = QToolButton()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._arrange()
        self._pause.timeout.connect(self.apply)
        self.text.textEdited.connect(lambda _text: self._pause.start())
        self.tags.changed.connect(self.apply)
        self.blocks.changed.connect(self.apply)
        self.fields.changed.connect(self.apply)
        self.others.activated.connect(lambda _index: self.apply())
        self.clear_button.clicked.connect(self.clear)
        self._close.clicked.connect(self.close_bar)
        desk.filter_changed.connect(self._refresh)
        desk.session.document_changed.connect(lambda _patch: self._on_document_changed())
        self._refresh()

    def open(self) -> None:
        """Be there, with the keyboard in the field for words."""
        self._refresh()
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def apply(self) -> None:
        """Let stand out what the bar asks for now."""
        self._pause.stop()
        self._desk.show_filter(
            Filter(
                self.tags.ticked,
                self.text.text(),
                frozenset(BlockId(key) for key in self.blocks.ticked),
                self.fields.test,
                hides=self.others.currentIndex() == 1,
            )
        )

    def clear(self) -> None:
        """Ask for nothing any more; the bar stays."""
        self._desk.show_filter(replace(NO_FILTER, hides=self._desk.filter.hides))
        self._refresh()
        self.text.setFocus()

    def close_bar(self) -> None:
        """Show all notes again and go away."""
        self._desk.show_filter(NO_FILTER)
        self._refresh()
        self.hide()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name.setVisible(self.width() >= _NAMED_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text.hasFocus():
            self.apply()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Go back to the canvas; a filter stays on, and the bar with it."""
        if self._pause.isActive():
            self.apply()
        if self._desk.filter.asks:
            self.left.emit()
        else:
            self.close_bar()

    def _arrange(self) -> None:
        self.text.setPlaceholderText(self.tr("Words in notes"))
        self.text.setAccessibleName(self.tr("Words that notes must have"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(_NARROW_PX)
        self.text.setMaximumWidth(_FIELD_PX)
        self.others.addItems([self.tr("Dim others"), self.tr("Hide others")])
        self.others.setAccessibleName(self.tr("What becomes of the other notes"))
        self.count.setMinimumWidth(_COUNT_PX)
        self.clear_button.setAutoDefault(False)
        self._close.setText("×")
        self._close.setFont(sized(self._close.font(), Size.HEADING))
        self._close.setProperty("icon_only", True)
        self._close.setAccessibleName(self.tr("Close the filter"))
        self._close.setToolTip(self.tr("Show all notes and close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._name)
        for part in (self.text, self.tags, self.blocks, self.fields, self.others, self.count):
            row.addWidget(part)
        row.setStretchFactor(self.text, 100)  # it is narrower only where there is no room
        row.addStretch(1)
        row.addWidget(self.clear_button)
        row.addWidget(self._close)

    def _on_document_changed(self) -> None:
        wanted, tags = self._desk.filter, self._desk.document.tags.keys()
        if wanted.tags - tags:  # a tag that is gone asks for nothing
            self._desk.show_filter(replace(wanted, tags=wanted.tags & tags))
        self._refresh()

    def _refresh(self) -> None:
        """Show what the canvas filters by, and how many notes there are of it."""
        document, wanted = self._desk.document, self._desk.filter
        if wanted.text != self.text.text() and not self._pause.isActive():
            self.text.setText(wanted.text)
        tags = [Option(tag.id, tag.name) for tag in document.tags.values()]
        self.tags.show_options(tags, wanted.tags)
        names = block_names(document).items()
        blocks = [Option(block.value, heading) for block, (heading, _) in names]
        self.blocks.show_options(blocks, frozenset(block.value for block in wanted.blocks))
        self.fields.show_test(wanted.field, document.mode)
        self.others.setCurrentIndex(1 if wanted.hides else 0)
        self.clear_button.setEnabled(wanted.asks)
        self.count.setText(self._counted())
        if wanted.asks:
            self.show()

    def _counted(self) -> str:
        on_sheet = [note for note in self._desk.document.notes.values() if note.block is not None]
        notes = [note for note in on_sheet if note.kind is not NoteKind.HEADING]
        wanted = self._desk.filter
        if not wanted.asks:
            return self.tr("Notes: {count}").format(count=len(notes))
        found = sum(wanted.matches(note) for note in notes)
        return self.tr("{found} of {count}").format(found=found, count=len(notes))
