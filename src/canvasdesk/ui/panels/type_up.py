"""Typing up a wall: one block after the other, a field, what it has so far, a photo beside it.

Every note is an ordinary change of the document; the photo is only looked at.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.operations.tags import tag_notes
from canvasdesk.editing.patch import Patch
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.limits import NOTE_TEXT_CHARACTERS
from canvasdesk.model.records import Note
from canvasdesk.ui.canvas.arrivals import do_choosing
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.canvas.clipboard import pasted
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.keys import focus_block
from canvasdesk.ui.canvas.neighbours import free_slot
from canvasdesk.ui.canvas.writing import block_of_selection, edit_note
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.headings import block_heading
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.panels.panel import WIDTH_PX, Panel
from canvasdesk.ui.panels.photo import PhotoView, read_photo
from canvasdesk.ui.panels.type_up_field import TypeUpField
from canvasdesk.ui.panels.type_up_rows import WholeTexts
from canvasdesk.ui.scrolling import Scrolling
from canvasdesk.ui.session import MakePatch
from canvasdesk.ui.written import written_in

_MARGINS_PX = 24
_LOWEST_LIST_PX = 72
_PHOTO_SHARE = 0.45
"""How much of the window's width a photo takes."""


class TypeUpPanel(Panel):
    """Takes down what hangs on a wall."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TypeUpPanel", "Type up a wall"), parent)
        self._desk = desk
        self._block = GUIDED_ORDER[desk.document.mode][0]
        self._next_id = desk.new_id()
        """What the note that is being written will be called."""
        self.field = TypeUpField()
        self.notes = _SoFar()
        self.tags = QComboBox()
        self.photo = PhotoView()
        self._heading = plain_label("", size=Size.TITLE, strong=True, wraps=True)
        self._progress = plain_label("", size=Size.SMALL, quiet=True)
        self._hint = plain_label("", size=Size.SMALL, quiet=True, wraps=True)
        self._fault = plain_label("", size=Size.SMALL, wraps=True)
        self._choose = QPushButton(self.tr("Show a photo…"))
        self._turn = QPushButton(self.tr("Turn"))
        self._hide = QPushButton(self.tr("Hide"))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()
        self._refresh()

    @property
    def block(self) -> BlockId:
        """The block that notes go to."""
        return self._block

    @property
    def heading(self) -> str:
        """The name of that block."""
        return self._heading.text()

    @property
    def fault(self) -> str:
        """Why a file was not shown; empty where it was."""
        return self._fault.text()

    def take_keyboard(self) -> None:
        current = self._desk.stage.view.block or block_of_selection(self._desk)
        if current is not None:
            self._block = current
        self._desk.flush()
        self._show_block()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def turn(self, by: int) -> None:
        """Go to another block, what is written in the field kept as a note."""
        text = written_in(self.field.document())
        if text.strip():
            self.field.clear()
            self.enter(text)
        order = GUIDED_ORDER[self._desk.document.mode]
        self._block = order[(order.index(self._block) + by) % len(order)]
        self._show_block()

    def enter(self, text: str) -> None:
        """Put a note into the block; go to the next one where nothing was written."""
        if not text.strip():
            self.turn(1)
            return
        if len(text) > NOTE_TEXT_CHARACTERS:
            self.take(_as_data(text))
            return
        self._add(self.tr("Add note"), self._made_of(text))
        self._next_id = self._desk.new_id()

    def take(self, data: QMimeData) -> None:
        """Make notes of what was pasted; the block goes along where lines name others."""
        desk, block = self._desk, self._block
        self._add(
            self.tr("Paste notes"),
            lambda document: pasted(document, data, block, block, desk.new_id),
        )

    def show_photo(self, path: Path) -> None:
        """Show a photo beside the field."""
        image = read_photo(path)
        self._fault.setVisible(image is None)
        if image is None:
            text = self.tr("“{file}” cannot be shown. It is no picture, or it is too large.")
            self._fault.setText(text.format(file=path.name))
            return
        self._fault.clear()
        self.photo.show_photo(image)
        self._show_photo(True)
        photo = round(self.window().width() * _PHOTO_SHARE)
        self.setFixedWidth(WIDTH_PX + photo)
        self.field.setFocus()

    def hide_photo(self) -> None:
        """Look at no photo any more."""
        self._show_photo(False)
        self.setFixedWidth(WIDTH_PX)

    def _show_photo(self, shown: bool) -> None:
        for widget in (self.photo, self._turn, self._hide):
            widget.setVisible(shown)
        buttons = (self._choose, self._turn, self._hide)
        wide = sum(button.sizeHint().width() + self._buttons.spacing() for button in buttons)
        below = shown and wide > WIDTH_PX - _MARGINS_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(down if below else across)
        walk = self.tr("Enter without a text goes to the next block, Ctrl+Page Up back.")
        look = self.tr("Alt with arrows moves the photo, with + and − it zooms.")
        self._hint.setText(f"{walk} {look}" if shown else walk)

    def _add(self, name: str, make: MakePatch) -> None:
        if self._desk.editable:
            do_choosing(self._desk, name, lambda document: self._tagged(document, make(document)))

    def _made_of(self, text: str) -> MakePatch:
        desk, block = self._desk, self._block
        place, key = free_slot(desk.stage.layout, desk.document, block), self._next_id
        return lambda document: add_note(document, block, text.strip(), lambda: key, place)

    def _give_open_text(self, makers: list[MakePatch]) -> None:
        text = written_in(self.field.document())
        if text.strip() and self._desk.editable:
            make = self._made_of(text[:NOTE_TEXT_CHARACTERS])
            makers.append(lambda document: self._tagged(document, make(document)))

    def _tagged(self, document: Document, patch: Patch) -> Patch:
        tag = self.tags.currentData()
        made = [
            key
            for key, change in patch.changes.items()
            if change.before is None and isinstance(change.after, Note)
        ]
        if tag is None or not made:
            return patch
        return patch.then(tag_notes(patch.apply(document), made, str(tag)))

    def _choose_tag(self, index: int) -> None:
        """Choose the tag of what follows; choosing it again takes none."""
        wanted = index + 1
        if wanted == self.tags.currentIndex() or wanted >= self.tags.count():
            wanted = 0
        self.tags.setCurrentIndex(wanted)

    def _choose_photo(self) -> None:
        from canvasdesk.ui.dialogs.files import ask_which_photo

        path = ask_which_photo(self.window())
        if path is not None:
            self.show_photo(path)

    def _open_note(self) -> None:
        """Open the chosen note where it lies."""
        row = self.notes.currentRow()
        notes = self._desk.document.notes_by_block[self._block]
        if 0 <= row < len(notes) and notes[row].id in self._desk.stage.note_items:
            self._desk.stage.views()[0].setFocus()
            edit_note(self._desk, notes[row].id)

    def _on_hide_clicked(self) -> None:
        self.hide_photo()
        self.field.setFocus()

    # What is shown

    def _show_block(self) -> None:
        desk = self._desk
        if desk.stage.view.block not in (None, self._block):
            desk.show_block(self._block)
        focus_block(desk, self._block)
        self._refresh()

    def _refresh(self) -> None:
        document, editable = self._desk.document, not self._desk.session.read_only
        order = GUIDED_ORDER[document.mode]
        self._heading.setText(block_heading(document.header, self._block))
        progress = self.tr("{number} of {count}")
        self._progress.setText(
            progress.format(number=order.index(self._block) + 1, count=len(order))
        )
        self.field.setAccessibleName(
            self.tr("A note for “{block}”").format(block=self._heading.text())
        )
        texts = [" ".join(note.text.split()) for note in document.notes_by_block[self._block]]
        self.notes.clear()
        self.notes.addItems(texts)
        self.notes.scrollToBottom()
        self.field.setEnabled(editable)
        self._refresh_tags()

    def _refresh_tags(self) -> None:
        chosen, tags = self.tags.currentData(), self._desk.document.tags.values()
        self.tags.clear()
        self.tags.addItem(self.tr("No tag for what follows"), None)
        for tag in tags:
            self.tags.addItem(tag.name, tag.id)
        self.tags.setCurrentIndex(max(0, self.tags.findData(chosen) if chosen else 0))
        self.tags.setVisible(bool(tags))

    def _connect(self) -> None:
        field, session = self.field, self._desk.session
        field.entered.connect(self.enter)
        field.pasted.connect(self.take)
        field.turned.connect(self.turn)
        field.tag_chosen.connect(self._choose_tag)
        field.panned.connect(self.photo.pan_step)
        field.zoomed.connect(self.photo.zoom_by)
        field.textChanged.connect(session.typed)
        session.open_texts_wanted.connect(self._give_open_text)
        self.notes.itemActivated.connect(lambda _item: self._open_note())
        self._choose.clicked.connect(self._choose_photo)
        self._turn.clicked.connect(self.photo.turn)
        self._hide.clicked.connect(self._on_hide_clicked)
        session.document_changed.connect(lambda _patch: self._refresh())
        session.read_only_changed.connect(lambda _read_only: self._refresh())

    def _arrange(self) -> None:
        self.notes.setObjectName("so_far")
        self.notes.setAccessibleName(self.tr("Notes so far"))
        self.notes.setItemDelegate(WholeTexts(self.notes))
        self.notes.setResizeMode(QListView.ResizeMode.Adjust)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_bars(self.notes)
        follow_canvas(self.notes, self._desk.session)
        self.tags.setAccessibleName(self.tr("Tag for what follows"))
        self.field.setPlaceholderText(self.tr("Type a note, then Enter"))
        self._turn.setAccessibleName(self.tr("Turn the photo"))
        self._hide.setAccessibleName(self.tr("Hide the photo"))
        for button in (self._choose, self._turn, self._hide):
            button.setProperty("narrow", True)
        self.hide_photo()
        self._fault.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._scrolling())
        row.addWidget(self.photo, 1)
        self.body.addLayout(row, 1)

    def _scrolling(self) -> Scrolling:
        """Return all but the photo, in a column that scrolls: a low window has not room for it."""
        left, with_photo = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(8)
        with_photo.addWidget(self._turn)
        with_photo.addWidget(self._hide)
        with_photo.addStretch(1)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addLayout(with_photo, 1)
        for widget in (self._progress, self._heading, self.field, self._hint, self.tags):
            left.addWidget(widget)
        left.addWidget(self.notes, 1)
        left.addWidget(self._fault)
        left.addLayout(self._buttons)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        column.setObjectName("inside")
        scroll = Scrolling(column)
        scroll.setFixedWidth(WIDTH_PX - _MARGINS_PX)
        dress_bars(scroll)
        return scroll


class _SoFar(QListWidget):
    """The notes that a block has, with what room is left over."""

    def sizeHint(self) -> QSize:
        return QSize(0, _LOWEST_LIST_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _as_data(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data
