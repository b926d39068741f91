"""Parked notes go to a block: by key, by menu, or let go over the sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF

from canvasdesk.editing.operations.headings import spots_in
from canvasdesk.editing.operations.notes import free_places
from canvasdesk.editing.operations.placing import Spot, move_notes
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.geometry.placing import note_size, place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.arrivals import working_block
from canvasdesk.ui.canvas.commands import park_chosen
from canvasdesk.ui.canvas.desk import Desk


def send_parked(
    desk: Desk, notes: Sequence[str], block: BlockId | None, at: QPointF | None = None
) -> None:
    """Put parked notes into a block, None being the one somebody works in.

    They go to free slots; the first lies under ``at``, a point of the sheet, where that is given.
    """
    if not notes or not desk.editable:
        return
    target = block or working_block(desk)
    places = free_places(desk.document, target, len(notes))
    spots = {note: Spot(target, place) for note, place in zip(notes, places, strict=True)}
    if at is not None:
        size = note_size(desk.document, desk.document.notes[notes[0]])
        x, y = at.x() - size.width / 2, at.y() - size.height / 2
        layout = desk.stage.layout
        rect = Rect(x, y, size.width, size.height).kept_inside(layout.blocks[target].rect)
        place = place_of(rect, layout.blocks[target].rect, layout.rtl)
        spots[notes[0]] = Spot(target, place)
    name = QCoreApplication.translate("Canvas", "Move notes")
    desk.do(name, lambda document: move_notes(document, spots))
    desk.choose([note for note in notes if note in desk.stage.note_items])


def send_chosen(desk: Desk, block: BlockId | None) -> None:
    """Move the chosen notes to free slots of a block, or park them; those that are there stay."""
    notes = {key: desk.document.notes[key] for key in desk.selection.notes}
    moved = [note.id for note in notes.values() if note.block is not block]
    if not moved or not desk.editable:
        return
    if block is None:
        park_chosen(desk)
        return
    spots = spots_in(desk.document, moved, block)
    name = QCoreApplication.translate("Canvas", "Move notes")
    desk.do(name, lambda document: move_notes(document, spots))
    shown = [key for key in notes if key in desk.stage.note_items]
    if shown:
        desk.choose(shown)
    else:
        desk.selection.focus_block(desk.stage.view.block)


def delete_parked(desk: Desk, notes: Sequence[str]) -> None:
    """Delete parked notes."""
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Delete notes")
        desk.do(name, lambda document: delete_records(document, notes))
