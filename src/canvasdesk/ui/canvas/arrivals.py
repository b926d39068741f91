"""Notes that come into being: in which block when none is named, and chosen once they are there."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData

from canvasdesk.editing.patch import Patch
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.ui.canvas.desk import Desk


def do_choosing(desk: Desk, name: str, make: Callable[[Document], Patch]) -> None:
    """Change the document and choose the notes that came into being."""
    made: list[str] = []

    def noting(document: Document) -> Patch:
        patch = make(document)
        made.extend(
            key
            for key, change in patch.changes.items()
            if change.before is None and isinstance(change.after, Note)
        )
        return patch

    desk.do(name, noting)
    shown = [key for key in made if key in desk.stage.note_items]
    if shown:
        desk.choose(shown)


def working_block(desk: Desk) -> BlockId:
    """Return the block that a new note goes to when none is named.

    That of the chosen notes, the one with the keyboard, the one shown alone, the one that is asked
    about, the one under the pointer, the first to be worked on.
    """
    for key in desk.selection.notes:
        block = desk.document.notes[key].block
        if block is not None:
            return block
    if desk.selection.block is not None:
        return desk.selection.block
    if desk.stage.view.block is not None:
        return desk.stage.view.block
    return desk.awake or desk.hovered_block() or GUIDED_ORDER[desk.document.mode][0]


def paste_notes(desk: Desk, data: QMimeData, named: BlockId | None) -> None:
    """Make notes of data, in one step; lines that name a block say themselves where they go."""
    from canvasdesk.ui.canvas.clipboard import pasted  # not needed for the first picture

    name = QCoreApplication.translate("Canvas", "Paste notes")
    do_choosing(
        desk,
        name,
        lambda document: pasted(document, data, named, working_block(desk), desk.new_id),
    )
