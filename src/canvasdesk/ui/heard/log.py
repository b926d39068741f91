"""The log as a list, worked on by hand and by keys: gone through, edited in place, dragged."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QWidget

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pressed import held_with
from canvasdesk.ui.canvas.row_list import RowList
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.heard import changes
from canvasdesk.ui.heard import said as saying
from canvasdesk.ui.heard.dragging import drag_entries, entries_data
from canvasdesk.ui.heard.form import HeardForm
from canvasdesk.ui.heard.menu import entry_menu
from canvasdesk.ui.heard.model import HeardModel
from canvasdesk.ui.heard.rows import HeardRows
from canvasdesk.ui.session import MakePatch

_Key, _Held = Qt.Key, Qt.KeyboardModifier


class HeardLog(RowList):
    """Entries, the newest first; one or several of them chosen."""

    note_asked = Signal(list)
    """Somebody wants to find a note for these entries."""
    dragged = Signal()
    """What was dragged was let go."""

    def __init__(self, desk: Desk) -> None:
        self.model_of_heard = HeardModel(desk)
        super().__init__(self.model_of_heard, QAbstractItemView.SelectionMode.ExtendedSelection)
        self.model_of_heard.setParent(self)
        self._desk = desk
        self._rows = HeardRows(self, self.model_of_heard, self._made_form)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(self.tr("What was heard"))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.LinkAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        follow_canvas(self, desk.session)
        self.taken.connect(self.edit_entry)
        desk.session.flush_requested.connect(self.commit)
        desk.session.open_texts_wanted.connect(self._give_open_text)
        self.model_of_heard.rowsAboutToBeRemoved.connect(self._on_rows_go)

    @property
    def form(self) -> HeardForm | None:
        """What an entry is edited in."""
        return self._rows.form

    def chosen(self) -> list[str]:
        """Return the ids of the chosen entries; the one with the keyboard where none is."""
        selected = self.selectionModel().selectedIndexes()
        if not selected and self.currentIndex().isValid():
            selected = [self.currentIndex()]
        return self.model_of_heard.ids(selected)

    def show_entry(self, entry: str) -> None:
        """Choose an entry and bring it into view."""
        index = self.model_of_heard.index_of(entry)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    # Editing

    def edit_entry(self) -> None:
        """Open the entry that has the keyboard."""
        index, entry = self.currentIndex(), self.model_of_heard.entry(self.currentIndex())
        if entry is None or not self._desk.editable:
            return
        self.commit()
        self._rows.open_at(index)
        self.openPersistentEditor(index)
        form = self._rows.form
        if form is not None:
            form.show_said(saying.said_in(entry))
            self._rows.grew()
            self.executeDelayedItemsLayout()
            form.field.moveCursor(QTextCursor.MoveOperation.End)
            form.field.setFocus()
            self.scrollTo(index)

    def commit(self) -> None:
        """Close what is edited, and keep it."""
        entry, form = self._edited(), self.form
        if entry is None or form is None:
            return
        said = form.said
        self._close()
        changes.change(self._desk, entry, said)

    def give_up(self) -> None:
        """Close what is edited, and leave it as it was."""
        self._close()

    def _edited(self) -> str | None:
        index = self._rows.open_index
        return (
            self.model_of_heard.ids([index])[0] if index is not None and index.isValid() else None
        )

    def _close(self) -> None:
        index, form = self._rows.open_index, self.form
        had_keyboard = form is not None and form.isAncestorOf(self.window().focusWidget() or self)
        self._rows.open_at(None)
        if index is not None and index.isValid():
            self.closePersistentEditor(index.sibling(index.row(), 0))
        if had_keyboard:
            self.setFocus()
        self._desk.session.typed.emit()

    def _made_form(self, parent: QWidget) -> HeardForm:
        form = HeardForm(self.tr("Done"), parent)
        form.entered.connect(self.commit)
        form.left.connect(self.commit)
        form.given_up.connect(self.give_up)
        form.typed.connect(self._desk.session.typed)
        form.field.grew.connect(self._rows.grew)
        return form

    def _give_open_text(self, makers: list[MakePatch]) -> None:
        entry, form = self._edited(), self.form
        if entry is not None and form is not None and form.said.text.strip():
            said = form.said
            makers.append(lambda document: saying.change(document, entry, said))

    def _on_rows_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        index = self._rows.open_index
        if index is not None and first <= index.row() <= last:
            self._rows.open_at(None)

    # Commands

    def delete(self) -> None:
        """Delete the chosen entries, and go on with the one that comes to their place."""
        row = self.currentIndex().row()
        changes.delete(self._desk, self.chosen())
        count = len(self.model_of_heard.rows)
        if count:
            self.setCurrentIndex(self.model_of_heard.index(min(max(row, 0), count - 1)))

    def attach_to_chosen(self) -> None:
        """Say that the chosen entries are about the notes chosen on the canvas."""
        notes = self._desk.selection.notes
        if notes:
            changes.attach(self._desk, self.chosen(), notes)
        else:
            self._desk.hint_changed.emit(self.tr("Choose a note on the canvas first."))

    def ask_for_note(self) -> None:
        """Have somebody find a note for the chosen entries."""
        self.note_asked.emit(self.chosen())

    def show_menu(self, at: QPoint) -> None:
        """Show the menu of the chosen entries."""
        if self.chosen():
            entry_menu(self, self._desk).popup(at)

    # Events

    def event(self, event: QEvent) -> bool:
        # The window has these as shortcuts for the notes on the sheet.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._command(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command is not None:
            command()
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        return {
            (_Key.Key_Delete, _Held.NoModifier): self.delete,
            (_Key.Key_F2, _Held.NoModifier): self.edit_entry,
            (_Key.Key_Return, _Held.ControlModifier): self.attach_to_chosen,
            (_Key.Key_Enter, _Held.ControlModifier): self.attach_to_chosen,
            (_Key.Key_Return, _Held.ControlModifier | _Held.ShiftModifier): self.ask_for_note,
            (_Key.Key_A, _Held.ControlModifier): self.selectAll,
        }.get((_Key(event.key()), held_with(event)))

    def startDrag(self, _supported: Qt.DropAction) -> None:
        entries = self.chosen()
        if entries:
            words = str(self.model_of_heard.index_of(entries[0]).data())
            if len(entries) > 1:
                words = self.tr("{count} entries").format(count=len(entries))
            self._desk.hint_changed.emit(
                self.tr("Let it go on a note; held over “Heard” it opens the outline.")
            )
            drag_entries(self, entries_data(entries), words)
            self._desk.hint_changed.emit("")
            self.dragged.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            rect = self.visualRect(index)
            if self._rows.menu_rect(rect).contains(at):
                if index not in self.selectedIndexes():
                    self.setCurrentIndex(index)
                self.show_menu(self.viewport().mapToGlobal(self._rows.menu_rect(rect).bottomLeft()))
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape
        over = not event.buttons() and self._note_at(event.position().toPoint()) is not None
        self.viewport().setCursor(shape.PointingHandCursor if over else shape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        note = self._note_at(event.position().toPoint())
        plain = event.modifiers() == _Held.NoModifier
        if note is not None and plain and event.button() is Qt.MouseButton.LeftButton:
            self._desk.note_wanted.emit(note)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.show_menu(event.globalPos())
        else:
            row = self.visualRect(self.currentIndex())
            self.show_menu(self.viewport().mapToGlobal(row.center()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # texts take other lines

    def _note_at(self, at: QPoint) -> str | None:
        index = self.indexAt(at)
        return self._rows.link_at(index, self.visualRect(index), at) if index.isValid() else None
