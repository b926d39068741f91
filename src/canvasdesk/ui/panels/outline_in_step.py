"""The outline and the canvas follow one another in what is chosen: whoever acts leads."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.panels.blocks_and_notes import Block
from canvasdesk.ui.panels.outline_rows import RowDelegate

if TYPE_CHECKING:
    from canvasdesk.ui.panels.outline_tree import OutlineTree


class InStep(QObject):
    """Keeps what is chosen in a tree and what is chosen on its canvas the same."""

    def __init__(self, tree: "OutlineTree", desk: Desk, rows: RowDelegate) -> None:
        super().__init__(tree)
        self._tree, self._desk, self._rows = tree, desk, rows
        self._leading = 0
        """Above 0 while the canvas is to follow the tree, and not the tree the canvas."""
        self._following = False
        tree.selectionModel().selectionChanged.connect(self._on_chosen)
        desk.selection.changed.connect(self._on_canvas_chosen)

    @contextmanager
    def led(self) -> Iterator[None]:
        """Have the canvas follow what is chosen in the tree, which changes the document inside."""
        self._leading += 1
        try:
            yield
        finally:
            self._leading -= 1
        self._tree.outline.catch_up()
        self._on_chosen()

    def follow(self) -> None:
        """Choose in the tree what is chosen on the canvas."""
        tree, selection = self._tree, self._desk.selection
        self._following = True
        try:
            if selection.notes:
                tree.choose(selection.notes)
            elif selection.block is not None:
                tree.go_to(tree.outline.block_index(selection.block))
            elif any(self._desk.document.notes[key].block for key in tree.chosen()):
                tree.clearSelection()
        finally:
            self._following = False

    def _on_chosen(self) -> None:
        if not self._following and not self._tree.outline.changing and not self._leading:
            self._lead()

    def _on_canvas_chosen(self) -> None:
        if not self._leading:
            self._tree.outline.catch_up()
            if self._rows.field is None:  # whoever writes is left in peace
                self.follow()

    def _lead(self) -> None:
        """Choose on the canvas what is chosen in the tree, as far as it is on the sheet."""
        outline, desk = self._tree.outline, self._desk
        self._leading += 1
        try:
            desk.flush()
            notes, current = desk.document.notes, self._tree.currentIndex()
            placed = {key: notes[key].block for key in self._tree.chosen() if notes[key].block}
            if placed:
                self._show_blocks(set(placed.values()))
                desk.choose(placed)
            else:
                is_block = current.isValid() and outline.note_of(current) is None
                block = outline.block_of(current) if is_block else None
                self._show_blocks({block})
                desk.selection.focus_block(block)
        finally:
            self._leading -= 1

    def _show_blocks(self, blocks: set[Block]) -> None:
        """Where the canvas shows a block alone, have it show the one that is wanted."""
        shown = self._desk.stage.view.block
        if shown is not None and blocks not in ({shown}, {None}):
            self._desk.show_block(next(iter(blocks)) if len(blocks) == 1 else None)
