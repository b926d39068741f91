"""The outline as a tree that is worked on by keys and by hand, in step with the canvas.

What keys and menus do to notes is in ``outline_commands``, how rows look in ``outline_rows``, who
follows whom in what is chosen in ``outline_in_step``.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QTreeView, QWidget

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.archiving import put_away
from canvasdesk.ui.canvas.bars import dress_bars
from canvasdesk.ui.canvas.clipboard import clipboard_data
from canvasdesk.ui.canvas.copying import put_notes
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.endings import Ending
from canvasdesk.ui.direction import follow_canvas
from canvasdesk.ui.heard.row_drops import RowDrops
from canvasdesk.ui.panels import outline_commands as commands
from canvasdesk.ui.panels.blocks_and_notes import Block, Index
from canvasdesk.ui.panels.outline_in_step import InStep
from canvasdesk.ui.panels.outline_keys import command_of, is_text
from canvasdesk.ui.panels.outline_menu import below_row, blocks_menu, outline_menu
from canvasdesk.ui.panels.outline_model import Draft, OutlineModel
from canvasdesk.ui.panels.outline_open_text import give_open_text
from canvasdesk.ui.panels.outline_rows import RowDelegate

_Flag = QItemSelectionModel.SelectionFlag


class OutlineTree(QTreeView):
    """Blocks and notes. What is chosen here is chosen on the canvas, and the other way round."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.outline = OutlineModel(desk, self)
        self._rows = RowDelegate(self, self.outline, desk.stage.typesetter)
        self._came_from = QPersistentModelIndex()
        """Where the keyboard was before a note was begun."""
        self._set_up()
        follow_canvas(self, desk.session)
        self.expandAll()
        self._canvas = InStep(self, desk, self._rows)
        self.outline.written.connect(self._on_written)
        self.outline.renamed.connect(self._on_renamed)
        self.outline.dropped.connect(self._on_dropped)
        self._rows.left.connect(self._go_on)
        self._rows.sizeHintChanged.connect(self._on_field_grown)
        desk.session.flush_requested.connect(self.commit)
        give_open_text(desk, self.outline, self._rows)
        self._heard = RowDrops(self, desk, self.outline.note_of)
        self._canvas.follow()

    def _set_up(self) -> None:
        self.setModel(self.outline)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.setTabKeyNavigation(False)
        dress_bars(self)

    # What is chosen

    def chosen(self) -> list[str]:
        """Return the ids of the chosen notes, on the sheet and parked."""
        return self.outline.ids(self.selectionModel().selectedIndexes())

    def has_parked(self) -> bool:
        """Say whether some of the chosen notes are parked."""
        return any(self._desk.document.notes[key].block is None for key in self.chosen())

    def choose(self, notes: Sequence[str]) -> None:
        """Choose notes, the last of them with the keyboard."""
        chosen = QItemSelection()
        rows = [index for index in map(self.outline.index_of, notes) if index.isValid()]
        for index in rows:
            chosen.select(index, index)
        self.selectionModel().select(chosen, _Flag.ClearAndSelect)
        if rows:
            self.selectionModel().setCurrentIndex(rows[-1], _Flag.NoUpdate)
            self.scrollTo(rows[-1])

    def go_to(self, row: QModelIndex) -> None:
        """Choose one row and give it the keyboard."""
        # Qt's setCurrentIndex would choose it as well where Ctrl is held.
        self.selectionModel().setCurrentIndex(row, _Flag.ClearAndSelect)
        self.scrollTo(row)

    def choose_all(self) -> None:
        """Choose the notes of the block one is in, and then all; none that the filter fades."""
        here = self.outline.standing_out((self._working_block(),))
        if not here or set(here) <= set(self.chosen()):
            here = self.outline.standing_out((*BlockId, None))
        current = self.currentIndex()
        self.choose(here)
        if self.outline.note_of(current) is not None:
            self.selectionModel().setCurrentIndex(current, _Flag.NoUpdate)

    # Writing

    def add_note(self) -> None:
        """Begin a note below the row that has the keyboard."""
        current = self.currentIndex()
        note = self.outline.note_of(current)
        before = self.outline.note_at(current.row() + 1, note.block) if note is not None else None
        self._begin(self._working_block(), before)

    def add_heading(self) -> None:
        """Begin a small heading: over the note that has the keyboard, else below all its block."""
        note = self.outline.note_of(self.currentIndex())
        self._begin(self._working_block(), note.id if note else None, NoteKind.HEADING)

    def _begin(self, block: Block, before: str | None, kind: NoteKind = NoteKind.NOTE) -> None:
        if not self._desk.editable:
            return
        self.commit()
        self._desk.flush()
        self._came_from = QPersistentModelIndex(self.currentIndex())
        self.expand(self.outline.block_index(block))
        draft = Draft(Note(id=self._desk.new_id(), block=block, kind=kind), before)
        row = self.outline.begin_draft(draft)
        self.go_to(row)
        self.edit(row)

    def write(self, note: str | None = None) -> None:
        """Open a note's text, that of the row with the keyboard if none is named."""
        self.commit()  # a field may be open without the keyboard
        row = self.outline.index_of(note) if note is not None else self.currentIndex()
        if self.outline.note_of(row) is None:
            self._begin(self._working_block(), None)
        elif self._desk.editable:
            self.go_to(row)
            self.edit(row)

    def rename_block(self) -> None:
        """Open the heading of the block one is in; the parking place has none of its own."""
        self._write_heading(self._working_block())

    def _write_heading(self, block: Block) -> None:
        self.commit()
        if block is not None and self._desk.editable:
            self._desk.flush()
            self.go_to(self.outline.block_index(block))
            self.edit(self.currentIndex())

    def edit_row(self) -> None:
        """Open the text of the row with the keyboard, be it a note's or a block's heading."""
        current = self.currentIndex()
        is_block = current.isValid() and self.outline.note_of(current) is None
        if is_block and self.outline.block_of(current) is not None:
            self.rename_block()
        else:
            self.write()

    def commit(self) -> None:
        """Close an open text, and keep what was written."""
        field = self._rows.field
        if field is not None:
            self.commitData(field)
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self._rows.forget_field()
        if self.outline.draft is not None:  # nothing was written
            with self._canvas.led():
                self.outline.end_draft()
                if self._came_from.isValid():
                    back = self._came_from
                    self.go_to(back.sibling(back.row(), 0))

    def _on_written(self, note: str, text: str) -> None:
        draft = self.outline.draft
        with self._canvas.led():
            if draft is not None and draft.note.id == note:
                commands.write_draft(self._desk, draft, text)
            else:
                commands.write(self._desk, note, text)

    def _on_renamed(self, block: BlockId, text: str) -> None:
        with self._canvas.led():
            commands.rename(self._desk, block, text)

    def _go_on(self, row: QPersistentModelIndex, block: Block, ending: Ending) -> None:
        """Go on with what is next to a text that was left."""
        if ending in (Ending.AHEAD, Ending.BACK):
            at = self.outline.block_index(block).row() + (1 if ending is Ending.AHEAD else -1)
            if 0 <= at < self.outline.rowCount():
                self._begin(self.outline.block_of(self.outline.index(at, 0)), None)
            return
        if not row.isValid():
            return
        if self.outline.note_of(row) is None:
            self._go_on_from_heading(block, ending)
            return
        beside = self.outline.note_at(row.row() + (-1 if ending is Ending.PREVIOUS else 1), block)
        if ending is Ending.BELOW or (beside is None and ending is Ending.NEXT):
            self._begin(block, beside)
        elif beside is not None:
            self.write(beside)

    def _go_on_from_heading(self, block: Block, ending: Ending) -> None:
        """Begin a note below, or open the heading of the block after or before."""
        if ending is Ending.BELOW:
            self._begin(block, self.outline.note_at(0, block))
            return
        at = self.outline.block_index(block).row() + (-1 if ending is Ending.PREVIOUS else 1)
        beside = self.outline.index(at, 0)
        if beside.isValid():
            self._write_heading(self.outline.block_of(beside))

    def _working_block(self) -> Block:
        current = self.currentIndex()
        return self.outline.block_of(current if current.isValid() else self.outline.index(0, 0))

    # Commands

    def copy(self) -> None:
        """Put the chosen notes on the clipboard."""
        if self.chosen():
            put_notes(self._desk.document, self.chosen(), self._desk.stage.typesetter)

    def cut(self) -> None:
        """Put the chosen notes on the clipboard and delete them."""
        if self._desk.editable:
            self.copy()
            self.delete()

    def paste(self) -> None:
        """Make notes of what is on the clipboard, below the row that has the keyboard."""
        note = self.outline.note_of(self.currentIndex())
        before = self.outline.note_at(self.currentIndex().row() + 1, note.block) if note else None
        self._on_dropped(clipboard_data(), self._working_block(), before)

    def duplicate(self) -> None:
        """Copy the chosen notes beside themselves; the copies are chosen."""
        with self._canvas.led():
            self._choose_made(commands.duplicate(self._desk, self.chosen()))

    def delete(self) -> None:
        """Delete the chosen notes."""
        self._remove(commands.delete)

    def put_away(self) -> None:
        """Put the chosen notes away."""
        self._remove(put_away)

    def refill(self, fill: str) -> None:
        """Give the chosen notes a colour."""
        with self._canvas.led():
            commands.refill(self._desk, self.chosen(), fill)

    def send(self, block: Block) -> None:
        """Put the chosen notes at the end of a block, or into the parking place."""
        with self._canvas.led():
            self.expand(self.outline.block_index(block))
            commands.put(self._desk, self.chosen(), block, None)
        self.scrollTo(self.currentIndex())

    def move_up(self) -> None:
        """Move the chosen notes before the one above them, from a block's first row up a block."""
        self._shift(-1)

    def move_down(self) -> None:
        """Move the chosen notes behind the one below them, from a block's last row down a block."""
        self._shift(1)

    def _shift(self, by: int) -> None:
        block = self._working_block()
        chosen = [note for note in self.chosen() if self._desk.document.notes[note].block is block]
        goal = commands.shifted(self.outline, chosen, by)
        if goal is not None:
            self.expand(self.outline.block_index(goal.block))
            with self._canvas.led():
                commands.put(self._desk, chosen, goal.block, goal.before)
            self.scrollTo(self.currentIndex())

    def _on_dropped(self, data: QMimeData, block: Block, before: str | None) -> None:
        with self._canvas.led():
            self._choose_made(commands.take_in(self._desk, data, block, before))

    def _remove(self, remove: Callable[[Desk, Sequence[str]], None]) -> None:
        """Take the chosen notes away, and go on with the one below them."""
        follower = commands.follower(self.outline, self.chosen())
        with self._canvas.led():
            remove(self._desk, self.chosen())
            self.outline.catch_up()
            row = self.outline.index_of(follower) if follower else self.currentIndex()
            if row.isValid() and not self.chosen():
                self.go_to(row)

    def _choose_made(self, made: Sequence[str]) -> None:
        self.outline.catch_up()
        if made:
            self.choose(made)

    # Keys

    def event(self, event: QEvent) -> bool:
        # The window has keys for the notes on the sheet; parked ones are chosen here too.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and command_of(self, event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(self, event)
        if command is not None:
            command()
        elif event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self._desk.tool.ends_by_key and self._desk.tool.cancel())
        elif is_text(event):
            self.write()
            field = self._rows.field
            if field is not None:
                field.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString() or event.commitString():
            self.write()
            field = self._rows.field
            if field is not None:
                field.inputMethodEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # Qt switches it off on rows that hold no text; here typing begins a note.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    # The rest of what a view is told

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        at = event.globalPos() if by_mouse else below_row(self)
        outline_menu(self, self._desk).popup(at)

    def ask_where(self) -> None:
        """Ask to which block the chosen notes go."""
        blocks_menu(self, self._desk, self).popup(below_row(self))

    def ask_for_link(self) -> None:
        """Ask which note the chosen ones are to be linked to."""
        if self.chosen():
            self._desk.link_requested.emit(tuple(self.chosen()))

    def _on_field_grown(self, row: QModelIndex) -> None:
        QTimer.singleShot(0, self, partial(self.scrollTo, QPersistentModelIndex(row)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.scheduleDelayedItemsLayout)  # texts take other lines
