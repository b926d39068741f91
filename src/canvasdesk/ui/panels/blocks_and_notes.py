"""Rows for the blocks and for the notes in each, which become others without a reset.

Each change is told as rows that come, go or move, so that views keep what is open, chosen and
scrolled to. What the rows say is for ``outline_model``.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.records import Note
from canvasdesk.ui.panels.outline_changes import resting, runs_to_remove

Block = BlockId | None
Index = QModelIndex | QPersistentModelIndex
Rows = dict[Block, list[Note]]
_ROOT = QModelIndex()
BLOCKS: tuple[Block, ...] = (*BlockId, None)
_NUMBERS = {block: number for number, block in enumerate(BLOCKS, start=1)}
"""What the indexes of a block's notes carry; those of the blocks carry 0."""


class BlocksAndNotes(QAbstractItemModel):
    """The blocks in guided order and the parking place; some of their notes in an order given."""

    def __init__(self, mode: Mode, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order: list[Block] = [*GUIDED_ORDER[mode], None]
        self._notes: Rows = {block: [] for block in BLOCKS}
        self._indexes: dict[str, tuple[Block, int]] | None = None

    def block_index(self, block: Block) -> QModelIndex:
        """Return a block's row."""
        return self.index(self._order.index(block), 0)

    def index_of(self, note: str) -> QModelIndex:
        """Return a note's row; an invalid one where there is none."""
        if self._indexes is None:
            self._indexes = {
                each.id: (block, row)
                for block, notes in self._notes.items()
                for row, each in enumerate(notes)
            }
        block, row = self._indexes.get(note, (None, -1))
        return self.createIndex(row, 0, _NUMBERS[block]) if row >= 0 else QModelIndex()

    def block_of(self, index: Index) -> Block:
        """Return the block that a row stands for or lies in."""
        number = index.internalId()
        return BLOCKS[number - 1] if number else self._order[index.row()]

    def note_of(self, index: Index) -> Note | None:
        """Return the note that a row stands for; None for a block."""
        number = index.internalId() if index.isValid() else 0
        return self._notes[BLOCKS[number - 1]][index.row()] if number else None

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        # Views ask for each row whenever they lay out: no detour over Qt's hasIndex.
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, _NUMBERS[self.block_of(parent)] if parent.isValid() else 0)

    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        if child is None or not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(self._order.index(self.block_of(child)), 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._order)
        return 0 if parent.internalId() else len(self._notes[self.block_of(parent)])

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002  one, everywhere
        return 1

    def _have_rows(self, mode: Mode, wanted: Mapping[Block, Sequence[Note]]) -> None:
        """Have the rows that are wanted; what they say may be told as changed after that."""
        self._order_blocks(mode)
        self._remove({note.id for notes in wanted.values() for note in notes})
        self._place(wanted)

    def _order_blocks(self, mode: Mode) -> None:
        for row, block in enumerate(GUIDED_ORDER[mode]):
            old = self._order.index(block)
            if old != row:  # those above are in order, so that it comes from below
                self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), row)
                self._order.insert(row, self._order.pop(old))
                self.endMoveRows()

    def _remove(self, kept: set[str]) -> None:
        for block, notes in self._notes.items():
            for first, last in runs_to_remove([note.id for note in notes], frozenset(kept)):
                self.beginRemoveRows(self.block_index(block), first, last)
                del notes[first : last + 1]
                self._indexes = None
                self.endRemoveRows()

    def _place(self, wanted: Mapping[Block, Sequence[Note]]) -> None:
        """Bring each row to where it is wanted, after the one that is to be before it."""
        stays: set[str] = set()
        for block, notes in wanted.items():
            stays |= resting([note.id for note in self._notes[block]], [note.id for note in notes])
        homes = {note.id: block for block, notes in self._notes.items() for note in notes}
        for block, notes in wanted.items():
            new: list[Note] = []
            before: str | None = None
            for note in notes:
                if note.id not in homes:
                    new.append(note)
                    continue
                before = self._insert(block, new, before)
                new = []
                if note.id not in stays:
                    self._move(homes[note.id], note.id, block, before)
                before = note.id
            self._insert(block, new, before)

    def _insert(self, block: Block, new: list[Note], after: str | None) -> str | None:
        """Insert rows after one, and return the last of them."""
        if not new:
            return after
        row = self._row(block, after) + 1 if after is not None else 0
        self.beginInsertRows(self.block_index(block), row, row + len(new) - 1)
        self._notes[block][row:row] = new
        self._indexes = None
        self.endInsertRows()
        return new[-1].id

    def _move(self, old: Block, note: str, new: Block, after: str | None) -> None:
        start = self._row(old, note)
        end = self._row(new, after) + 1 if after is not None else 0
        if old is new and end in (start, start + 1):
            return
        self.beginMoveRows(self.block_index(old), start, start, self.block_index(new), end)
        moved = self._notes[old].pop(start)
        self._notes[new].insert(end - (old is new and start < end), moved)
        self._indexes = None
        self.endMoveRows()

    def _row(self, block: Block, note: str) -> int:
        return next(row for row, each in enumerate(self._notes[block]) if each.id == note)
