"""Blocks called otherwise than they usually are: which one is meant, and how it is called again."""

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.header import set_block_title
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.headings import has_own_heading

# What opens a text is imported with the first: the canvas is to be there at once.


def rename_block(desk: Desk) -> None:
    """Open the heading of the block one works in."""
    from canvasdesk.ui.canvas.writing import edit_heading

    desk.flush()
    edit_heading(desk, _block_at_work(desk) or GUIDED_ORDER[desk.document.mode][0])


def use_usual_heading(desk: Desk) -> None:
    """Have the block one works in called again as it usually is; say so where it is."""
    desk.flush()
    block = _block_at_work(desk)
    if block is not None:
        give_usual_heading(desk, block)


def give_usual_heading(desk: Desk, block: BlockId) -> None:
    """Have a block called again as it usually is; say so where it is."""
    if not desk.editable:
        return
    if not has_own_heading(desk.document.header, block):
        text = QCoreApplication.translate("Canvas", "This block has its usual heading.")
        desk.hint_changed.emit(text)
        return
    name = QCoreApplication.translate("Canvas", "Use the usual heading")
    desk.do(name, lambda document: set_block_title(document, block, ""))


def works_in_renamed(desk: Desk) -> bool:
    """Say whether the block one works in was renamed."""
    block = _block_at_work(desk)
    return block is not None and has_own_heading(desk.document.header, block)


def _block_at_work(desk: Desk) -> BlockId | None:
    """Return the block of what is chosen, the one with the keyboard, shown alone or asked about.

    Not the one under the pointer: that is on its way to a menu.
    """
    notes = desk.document.notes
    chosen = (notes[key].block for key in desk.selection.notes if key in notes)
    first = next((block for block in chosen if block is not None), None)
    return first or desk.selection.block or desk.stage.view.block or desk.awake
