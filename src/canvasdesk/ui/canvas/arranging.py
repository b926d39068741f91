"""What brings order into the notes of a canvas: tidying, aligning, headings.

Where the notes go is decided by pure operations (``editing/operations``); what is said about it in
the status bar is said here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.aligning import Axis, Line, align_notes, distribute_notes
from canvasdesk.editing.operations.headings import make_headings, make_notes
from canvasdesk.editing.patch import Patch
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.fitting import note_measure
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.ui.canvas.arrivals import working_block
from canvasdesk.ui.canvas.desk import Desk

if TYPE_CHECKING:
    from canvasdesk.editing.operations.arranging import Tidied

# What tidies and what opens a text is imported with the first: the canvas is to be there at once.

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
    if not desk.editable or _hides_some(desk, blocks):
        return
    done: list[Tidied] = []

    def make(document: Document) -> Patch:
        done.append(_tidied(desk, document, blocks))
        return done[-1].patch

    desk.do(QCoreApplication.translate("Canvas", "Tidy notes"), make)
    if done:
        desk.hint_changed.emit(_said(desk, done[-1]))


def _hides_some(desk: Desk, blocks: Sequence[BlockId]) -> bool:
    """Say whether notes of blocks are left out by a filter, and that they are."""
    hidden = (desk.document.notes[key] for key in desk.stage.layout.left_out)
    if all(note.block not in blocks for note in hidden):
        return False
    text = QCoreApplication.translate("Canvas", "Some notes are hidden. Show all of them to tidy.")
    desk.hint_changed.emit(text)
    return True


def align_chosen(desk: Desk, line: Line) -> None:
    """Bring the chosen notes of each block to one line."""
    name = QCoreApplication.translate("Canvas", "Align notes")
    _rearrange(desk, name, 2, lambda document, rects: align_notes(document, rects, line))


def distribute_chosen(desk: Desk, axis: Axis) -> None:
    """Make the gaps between the chosen notes of each block equal."""
    name = QCoreApplication.translate("Canvas", "Equal gaps")
    _rearrange(desk, name, 3, lambda document, rects: distribute_notes(document, rects, axis))


def _rearrange(
    desk: Desk, name: str, least: int, change: Callable[[Document, Mapping[str, Rect]], Patch]
) -> None:
    desk.flush()
    rects = {key: desk.stage.layout.notes[key].rect for key in desk.selection.notes}
    if len(rects) < least:
        text = QCoreApplication.translate("Canvas", "Choose {count} notes or more for this.")
        desk.hint_changed.emit(text.format(count=least))
    elif desk.editable:
        desk.do(name, lambda document: change(document, rects))


def add_heading(desk: Desk) -> None:
    """Open a new small heading: over the note that is chosen, else below all of its block."""
    desk.flush()
    block, only = working_block(desk), desk.selection.only
    keeps = _is_tidy(desk, desk.document, block)
    tidied: Callable[[Document], Patch] | None = None
    if keeps:
        tidied = lambda document: _tidied(desk, document, [block]).patch  # noqa: E731
    from canvasdesk.ui.canvas.writing import write_heading

    write_heading(desk, block, only, tidied)


def make_headings_of_chosen(desk: Desk) -> None:
    """Make small headings of the chosen notes; blocks that were tidy are tidy again."""
    name = QCoreApplication.translate("Canvas", "Make it a heading")
    _change_chosen(desk, name, make_headings)


def make_notes_of_chosen(desk: Desk) -> None:
    """Make notes of the chosen small headings; blocks that were tidy are tidy again."""
    name = QCoreApplication.translate("Canvas", "Make it a note")
    _change_chosen(desk, name, make_notes)


def _change_chosen(
    desk: Desk, name: str, change: Callable[[Document, Iterable[str]], Patch]
) -> None:
    desk.flush()
    notes = desk.selection.notes
    if not notes or not desk.editable:
        return

    def make(document: Document) -> Patch:
        blocks = {document.notes[key].block for key in notes}
        tidy_ones = [b for b in BlockId if b in blocks and _is_tidy(desk, document, b)]
        patch = change(document, notes)
        return patch.then(_tidied(desk, patch.apply(document), tidy_ones).patch)

    desk.do(name, make)


def _is_tidy(desk: Desk, document: Document, block: BlockId) -> bool:
    return not _tidied(desk, document, [block]).patch


def _tidied(desk: Desk, document: Document, blocks: Iterable[BlockId]) -> "Tidied":
    from canvasdesk.editing.operations.arranging import tidy_notes

    measure = note_measure(document, desk.stage.view, desk.stage.typesetter, field_definitions())
    return tidy_notes(document, blocks, measure)


def _said(desk: Desk, done: "Tidied") -> str:
    """Return what there is to say about a tidying: gently which blocks are full, if any."""
    names = [desk.stage.heading(block) for block in done.full]
    if len(names) == 1:
        text = QCoreApplication.translate(
            "Canvas", "“{block}” is full. You can park what can wait."
        )
        return text.format(block=names[0])
    if len(names) > _MOST_NAMES:
        text = QCoreApplication.translate(
            "Canvas", "{count} blocks are full. You can park what can wait."
        )
        return text.format(count=len(names))
    if names:
        text = QCoreApplication.translate(
            "Canvas", "These blocks are full: {blocks}. You can park what can wait."
        )
        return text.format(blocks=", ".join(names))
    return "" if done.patch else QCoreApplication.translate("Canvas", "All is tidy.")
