"""The panel of tags in the legend's order: add, name, colour, letter, reorder, delete.

Which notes have a tag is changed on the canvas (``ui.canvas.tagging``).
"""

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.operations.tags import TagChanges, add_tag, edit_tag, move_tag_in_order
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.model.tags import tag_letters
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.tag_menu import tag_keys
from canvasdesk.ui.labels import Size, plain_label
from canvasdesk.ui.messages import explained
from canvasdesk.ui.panels.panel import Panel
from canvasdesk.ui.panels.tag_row import TagRow
from canvasdesk.ui.scrolling import Scrolling
from canvasdesk.ui.session import MakePatch


class TagsPanel(Panel):
    """Lists the tags of one canvas."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TagsPanel", "Tags"), parent)
        self._desk = desk
        self.rows: dict[str, TagRow] = {}
        """The rows by their tags' ids, in the order shown."""
        self.new = QLineEdit()
        self._hint = plain_label("", size=Size.SMALL, quiet=True, wraps=True)
        self._fault = plain_label("", size=Size.SMALL, wraps=True)
        self._mark = QFrame()
        self._column = QVBoxLayout()
        self._inside = QWidget()
        self._scroll = Scrolling()
        self._arrange()
        desk.session.document_changed.connect(lambda _patch: self._refresh())
        desk.session.read_only_changed.connect(lambda _read_only: self._refresh())
        desk.session.flush_requested.connect(self._commit)
        desk.session.open_texts_wanted.connect(self._give_open_texts)
        self._refresh()

    @property
    def fault(self) -> str:
        """Why the last change was refused; empty where it was not."""
        return "" if self._fault.isHidden() else self._fault.text()

    def take_keyboard(self) -> None:
        self.new.setFocus()

    def add(self) -> None:
        """Make a tag of the name typed below the list."""
        name = self.new.text()
        if not name.strip():
            return
        if self._do(
            self.tr("Add a tag"), lambda document: add_tag(document, name, self._desk.new_id)
        ):
            self.new.clear()
            self._scroll.ensureWidgetVisible(next(reversed(self.rows.values())))

    def _arrange(self) -> None:
        self._mark.setObjectName("mark")
        self._mark.setFixedHeight(2)
        self._mark.hide()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._inside.setObjectName("inside")
        self._inside.setLayout(self._column)
        self._mark.setParent(self._inside)
        self._scroll.setWidget(self._inside)
        dress_bars(self._scroll)
        self.new.setPlaceholderText(self.tr("New tag"))
        self.new.setAccessibleName(self.tr("Name of a new tag"))
        self.new.setMaxLength(LINE_CHARACTERS)
        self.new.returnPressed.connect(self.add)
        self._fault.hide()
        self.body.addWidget(self.new)
        self.body.addWidget(self._fault)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._scroll, 1)

    def _refresh(self) -> None:
        document, session = self._desk.document, self._desk.session
        letters = tag_letters(document.tags.values())
        counts = Counter(tag for note in document.notes.values() for tag in note.tags)
        for gone in self.rows.keys() - document.tags.keys():
            self._drop_row(gone)
        shown = {key: self.rows.get(key) or self._made_row(key) for key in document.tags}
        if list(shown) != list(self.rows):
            for index, row in enumerate(shown.values()):
                self._column.insertWidget(index, row)
                row.show()
            self._order_tabs(list(shown.values()))
        self.rows = shown
        for index, (key, tag) in enumerate(document.tags.items()):
            self.rows[key].show_tag(tag, letters[key], counts[key], tag_keys(index))
            self.rows[key].set_editable(not session.read_only)
        self.new.setEnabled(not session.read_only)
        self._hint.setText(self._hint_text())

    def _hint_text(self) -> str:
        if not self._desk.document.tags:
            return self.tr(
                "A tag says whom or what a note is about. Its notes get its colour and letter; "
                "the sheet explains them in the legend."
            )
        return self.tr(
            "{keys} and so on put a tag on the chosen notes, or on a whole block."
        ).format(keys=tag_keys(0))

    def _made_row(self, tag: str) -> TagRow:
        row = TagRow()
        row.typed.connect(self._desk.session.typed)
        row.name_changed.connect(lambda name: self._edit(tag, "Rename tag", name=name))
        row.letter_changed.connect(lambda letter: self._edit(tag, "Letter", letter=letter))
        row.colour_chosen.connect(lambda colour: self._edit(tag, "Colour", colour=colour))
        row.delete_requested.connect(lambda: self._delete(tag))
        row.moved_by.connect(lambda step: self._move_by(tag, step))
        row.hold.dragged.connect(self._show_mark)
        row.hold.dropped.connect(lambda at: self._drop(tag, at))
        return row

    def _drop_row(self, tag: str) -> None:
        row = self.rows.pop(tag)
        if row.isAncestorOf(self.focusWidget() or self):
            self.new.setFocus()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _order_tabs(self, rows: list[TagRow]) -> None:
        before: QWidget = self.new
        for row in rows:
            for part in (row.hold, row.swatch, row.name, row.letter, row.delete):
                QWidget.setTabOrder(before, part)
                before = part

    def _commit(self) -> None:
        for row in list(self.rows.values()):
            row.commit()

    def _give_open_texts(self, makers: list[MakePatch]) -> None:
        for tag, row in self.rows.items():
            if changes := row.changes():
                makers.append(partial(_edited, tag, changes))

    def _edit(self, tag: str, what: str, **changes: str) -> None:
        names = {
            "Rename tag": self.tr("Rename a tag"),
            "Letter": self.tr("Change a tag's letter"),
            "Colour": self.tr("Change a tag's colour"),
        }
        if tag in self._desk.document.tags and not self._do(
            names[what], lambda document: edit_tag(document, tag, **changes)
        ):
            self.rows[tag].take_back()

    def _delete(self, tag: str) -> None:
        self._do(self.tr("Delete a tag"), lambda document: delete_records(document, [tag]))

    def _move_by(self, tag: str, step: int) -> None:
        order = list(self.rows)
        index = order.index(tag) + step
        if 0 <= index < len(order):
            self._move(tag, index if step < 0 else index + 1)

    def _move(self, tag: str, index: int) -> None:
        """Move a tag before the one that is now at an index."""
        order = list(self.rows)
        before = order[index] if index < len(order) else None
        self._do(self.tr("Move a tag"), lambda document: move_tag_in_order(document, tag, before))
        self._scroll.ensureWidgetVisible(self.rows[tag])

    def _drop(self, tag: str, at: QPoint) -> None:
        self._mark.hide()
        order, index = list(self.rows), self._index_at(at)
        if index not in (order.index(tag), order.index(tag) + 1):
            self._move(tag, index)

    def _show_mark(self, at: QPoint) -> None:
        rows, index = list(self.rows.values()), self._index_at(at)
        top = rows[index].y() - 3 if index < len(rows) else rows[-1].geometry().bottom() + 2
        self._mark.setGeometry(0, max(0, top), rows[0].width(), 2)
        self._mark.show()
        self._mark.raise_()

    def _index_at(self, at: QPoint) -> int:
        """Return before which row a point of the screen lies."""
        y = self._inside.mapFromGlobal(at).y()
        return sum(1 for row in self.rows.values() if row.geometry().center().y() < y)

    def _do(self, name: str, make: Callable[[Document], Patch]) -> bool:
        """Change the document; say here why where that is refused."""
        try:
            self._desk.session.do(name, make(self._desk.document))
        except DocumentError as error:
            self._fault.setText(explained(error))
            self._fault.show()
            return False
        self._fault.hide()
        return True


def _edited(tag: str, changes: TagChanges, document: Document) -> Patch:
    return edit_tag(document, tag, **changes)
