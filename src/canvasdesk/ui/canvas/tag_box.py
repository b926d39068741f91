"""A small box at the chosen notes: type a part of a tag's name, Enter puts it on or takes it off.

A name that no tag has becomes a new one.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from canvasdesk.model.folding import folded
from canvasdesk.model.tags import tag_letters
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.popping_up import place_by
from canvasdesk.ui.canvas.tagging import has_tag, put_on_new_tag, toggle_tag, told_tag
from canvasdesk.ui.direction import canvas_direction
from canvasdesk.ui.tag_pictures import disc_icon

_WIDTH_PX = 264
_ICON_PX = 20
_ROW_PX = 30
_MOST_ROWS = 9
_TAG_ROLE = Qt.ItemDataRole.UserRole
_WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class TagBox(QFrame):
    """Asks which tag the notes one works on shall have."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.port, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("box")
        self.setFixedWidth(_WIDTH_PX)
        self._desk = desk
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Tag"))
        self._line.setAccessibleName(self.tr("Tag to put on or take off"))
        self._line.textChanged.connect(self._fill)
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Tags"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setLayoutDirection(canvas_direction(desk.session))
        self._list.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._line)
        column.addWidget(self._list)
        self._fill("")

    def open_by(self, about: QRect) -> None:
        """Show the box by what gets a tag, given in pixels of the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.move(place_by(about, self.size(), room, rtl=self.isRightToLeft()))
        self.show()
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line's arrows walk the list and its Enter take what is marked there."""
        if watched is not self._line or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _WALKING:
            QCoreApplication.sendEvent(self._list, event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._list.currentItem()
            if item is not None:
                self._take(item)
            return True
        return False

    def _fill(self, typed: str) -> None:
        """List the tags whose name holds what is typed; those that begin with it come first."""
        desk, wanted = self._desk, folded(typed.strip())
        tags = [tag for tag in desk.document.tags.values() if wanted in folded(tag.name)]
        tags.sort(key=lambda tag: not folded(tag.name).startswith(wanted))
        letters = tag_letters(desk.document.tags.values())
        self._list.clear()
        for tag in tags:
            text = told_tag(desk, tag)
            if has_tag(desk, tag.id):
                text = self.tr("{tag}  ✓").format(tag=text)
            item = QListWidgetItem(text, self._list)
            ratio = self.devicePixelRatioF()
            item.setIcon(disc_icon(tag.colour, letters[tag.id], _ICON_PX, ratio))
            item.setData(_TAG_ROLE, tag.id)
        if wanted and not any(folded(tag.name) == wanted for tag in tags):
            text = self.tr("New tag “{name}”").format(name=typed.strip())
            QListWidgetItem(text, self._list)
        if not self._list.count():
            item = QListWidgetItem(self.tr("Type a name to make a tag"), self._list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, _ROW_PX))
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(min(self._list.count(), _MOST_ROWS) * _ROW_PX + 4)
        self.adjustSize()

    def _take(self, item: QListWidgetItem) -> None:
        if not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        tag, typed = item.data(_TAG_ROLE), self._line.text()
        self.close()
        if tag is None:
            put_on_new_tag(self._desk, typed)
        else:
            toggle_tag(self._desk, tag)
