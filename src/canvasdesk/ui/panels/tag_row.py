"""One tag as a row of the panel: hold, colour, name, letter, how many notes, delete.

A row says what somebody wants; what becomes of it is the panel's business.
"""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from canvasdesk.editing.operations.tags import LETTER_CHARACTERS, TagChanges
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.model.records import Tag
from canvasdesk.ui.labels import Size, plain_label, set_tip
from canvasdesk.ui.menus import pop_up_menu
from canvasdesk.ui.tag_pictures import add_colours, swatch_icon

_LETTER_PX = 36
_COUNT_PX = 22
_SWATCH_PX = 20


class Hold(QToolButton):
    """What a row is dragged by; with the keyboard, arrows move the row."""

    dragged = Signal(QPoint)
    """The pointer, on the screen, while the row is in the hand."""
    dropped = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setText("⠿")
        self.setProperty("icon_only", True)
        self.setProperty("slim", True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._held = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.button() is Qt.MouseButton.LeftButton
        self.setFocus()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, False
        if held:
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # they are the row's; a button would go to its neighbour
        else:
            super().keyPressEvent(event)


class TagRow(QFrame):
    """Shows a tag and lets it be changed."""

    name_changed = Signal(str)
    letter_changed = Signal(str)
    colour_chosen = Signal(str)
    delete_requested = Signal()
    typed = Signal()
    """A name or a letter is being written, or was given up."""
    moved_by = Signal(int)
    """Move the tag up or down in the list by so many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold = Hold()
        self.swatch = QToolButton()
        self.swatch.setProperty("icon_only", True)
        self.swatch.setProperty("slim", True)
        self.swatch.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        self.swatch.clicked.connect(self._show_colours)
        self.name = QLineEdit()
        self.name.setMaxLength(LINE_CHARACTERS)
        self.letter = QLineEdit()
        self.letter.setMaxLength(LETTER_CHARACTERS)
        self.letter.setFixedWidth(_LETTER_PX)
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for field in (self.name, self.letter):
            field.setProperty("tight", True)
        self._count = plain_label("", size=Size.SMALL, quiet=True)
        self._count.setFixedWidth(_COUNT_PX)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.delete = QToolButton()
        self.delete.setText("×")
        self.delete.setProperty("icon_only", True)
        self.delete.clicked.connect(self.delete_requested)
        self.name.editingFinished.connect(self.commit)
        self.letter.editingFinished.connect(self.commit)
        self.name.textChanged.connect(self.typed)
        self.letter.textChanged.connect(self.typed)
        self._tag: Tag | None = None
        self._shown_name = self._shown_letter = ""
        """What the fields show of the tag: a foreign file's name may be longer."""
        self._arrange()

    def show_tag(self, tag: Tag, letter: str, count: int, keys: str) -> None:
        """Show a tag, the letter it has now, on how many notes it is, and its keys."""
        before, self._tag = self._tag, tag
        if before is None or before.name != tag.name:
            self.name.setText(tag.name)
            self.name.setCursorPosition(0)
            self._shown_name = self.name.text()
        if before is None or before.letter != tag.letter:
            self.letter.setText(tag.letter)
            self._shown_letter = self.letter.text()
        self.letter.setPlaceholderText(letter)
        if before is None or before.colour != tag.colour:
            self.swatch.setIcon(self._picture(tag.colour))
        self._count.setText(str(count))
        self._name_parts(tag, letter, count, keys)

    def set_editable(self, editable: bool) -> None:
        """Take changes, or show the tag only."""
        for field in (self.name, self.letter):
            field.setReadOnly(not editable)
        for button in (self.hold, self.swatch, self.delete):
            button.setEnabled(editable)

    def changes(self) -> TagChanges:
        """Return what was typed and says something else than the tag."""
        changes = TagChanges()
        if self.name.text() != self._shown_name:
            changes["name"] = self.name.text()
        if self.letter.text() != self._shown_letter:
            changes["letter"] = self.letter.text()
        return changes

    def commit(self) -> None:
        """Hand over what was typed, where it says something else than the tag."""
        if "name" in self.changes():
            self.name_changed.emit(self.name.text())
        if "letter" in self.changes():
            self.letter_changed.emit(self.letter.text())

    def take_back(self) -> None:
        """Show the tag as it is again, in place of what was typed."""
        if self._tag is not None:
            self.name.setText(self._tag.name)
            self.letter.setText(self._tag.letter)

    def colours(self) -> QMenu:
        """Return the menu of colours."""
        menu = pop_up_menu(self)
        chosen = self._tag.colour if self._tag is not None else ""
        add_colours(menu, chosen, self.colour_chosen.emit)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier and self.hold.hasFocus()
        if step and (alone or event.modifiers() == Qt.KeyboardModifier.AltModifier):
            self.moved_by.emit(step)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.hold)
        row.addWidget(self.swatch)
        row.addWidget(self.name, 1)
        row.addWidget(self.letter)
        row.addWidget(self._count)
        row.addWidget(self.delete)

    def _name_parts(self, tag: Tag, letter: str, count: int, keys: str) -> None:
        notes = self.tr("Notes: {count}").format(count=count)
        put_on = self.tr("{keys} puts it on the chosen notes").format(keys=keys) if keys else ""
        self.setAccessibleName(f"{tag.name}, {letter}, {notes}")
        self.hold.setAccessibleName(self.tr("Move {tag}").format(tag=tag.name))
        self.hold.setToolTip(self.tr("Drag to reorder, or Alt and the up and down keys"))
        self.swatch.setAccessibleName(self.tr("Colour of {tag}").format(tag=tag.name))
        self.swatch.setToolTip(self.tr("Colour"))
        self.name.setAccessibleName(self.tr("Name of {tag}").format(tag=tag.name))
        set_tip(self.name, f"{tag.name}\n{put_on}".strip())
        self.letter.setAccessibleName(self.tr("Letter of {tag}").format(tag=tag.name))
        self.letter.setToolTip(self.tr("The letter in the tag's disc"))
        self._count.setToolTip(notes)
        self._count.setAccessibleName(notes)
        self.delete.setAccessibleName(self.tr("Delete {tag}").format(tag=tag.name))
        self.delete.setToolTip(self.tr("Delete this tag; its notes stay"))

    def _show_colours(self) -> None:
        self.colours().popup(self.swatch.mapToGlobal(QPoint(0, self.swatch.height())))

    def _picture(self, colour: str) -> QIcon:
        return swatch_icon(colour, _SWATCH_PX, self.devicePixelRatioF())
