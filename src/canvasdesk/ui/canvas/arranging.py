"""What brings order into the notes of a canvas: one function for each command.

Where the notes go is decided by pure operations (``editing/operations``); what is said about it in
the status bar is said here.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.arranging import Tidied, tidy_notes
from canvasdesk.editing.patch import Patch
from canvasdesk.layout.fitting import note_measure
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.ui.canvas.desk import Desk

_MOST_NAMES = 3
"""A hint names this many blocks at most; more names than that nobody reads."""


def tidy(desk: Desk) -> None:
    """Tidy the blocks of the chosen notes, or the block one is in; with none of both, all."""
    desk.flush()
    notes, selection = desk.document.notes, desk.selection
    blocks = {notes[key].block for key in selection.notes} - {None}
    one = selection.block or desk.stage.view.block
    if not blocks and one is not None:
        blocks = {one}
    _tidy(desk, [block for block in BlockId if block in blocks or not blocks])


def tidy_all(desk: Desk) -> None:
    """Tidy all blocks that are shown."""
    desk.flush()
    _tidy(desk, list(desk.stage.layout.blocks))


def _tidy(desk: Desk, blocks: Sequence[BlockId]) -> None:
    if not desk.editable:
        return
    done: list[Tidied] = []

    def make(document: Document) -> Patch:
        measure = note_measure(document, desk.stage.view, desk.stage.typesetter)
        done.append(tidy_notes(document, blocks, measure))
        return done[-1].patch

    desk.do(QCoreApplication.translate("Canvas", "Tidy notes"), make)
    if done:
        desk.hint_changed.emit(_said(desk, done[-1]))


def _said(desk: Desk, done: Tidied) -> str:
    """Return what there is to say about a tidying: gently which blocks are full, if any."""
    names = [desk.stage.heading(block) for block in done.full]
    if len(names) == 1:
        text = QCoreApplication.translate(
            "Canvas", "“{block}” is full. You can park what can wait."
        )
        return text.format(block=names[0])
    if names:
        text = QCoreApplication.translate(
            "Canvas", "These blocks are full: {blocks}. You can park what can wait."
        )
        shown = names[:_MOST_NAMES] + (["…"] if len(names) > _MOST_NAMES else [])
        return text.format(blocks=", ".join(shown))
    return "" if done.patch else QCoreApplication.translate("Canvas", "All is tidy.")
