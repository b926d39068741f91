"""What is dropped on the canvas: parked notes, our notes, text, pictures, what was heard.

Files that are no pictures are left to the window.
"""

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF

from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.arrivals import do_choosing
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_model import PARKED_MIME
from canvasdesk.ui.canvas.pictures import holds_picture, take_pictures
from canvasdesk.ui.canvas.sending import send_parked
from canvasdesk.ui.dropping import dropped_files
from canvasdesk.ui.heard.dragging import attach_dropped, holds_entries, note_below


def can_drop(desk: Desk, data: QMimeData, at: QPointF) -> bool:
    """Say whether data can be dropped at a point of the sheet; brighten the block it goes to.

    A picture can be dropped anywhere: off the blocks it is parked.
    """
    if holds_entries(data):
        note = note_below(desk, at) if not desk.session.read_only else None
        desk.marking.mark(note=note)
        return note is not None
    block = _block_at(desk, at)
    takes = takes_somewhere(data) and (block is not None or holds_picture(data))
    desk.marking.mark(target=block if takes else None)
    return takes


def takes_somewhere(data: QMimeData) -> bool:
    """Say whether there are places for data on the sheet; files are left to the window."""
    text = data.hasText() and not dropped_files(data)
    return text or holds_entries(data) or holds_picture(data)


def drop(desk: Desk, data: QMimeData, at: QPointF) -> None:
    """Make notes of data in the block at a point of the sheet, or move parked ones there."""
    desk.marking.mark()
    if holds_entries(data):
        attach_dropped(desk, data, at)
        return
    block = _block_at(desk, at)
    if holds_picture(data):
        note = desk.stage.note_at(at)
        over = at if desk.stage.block_at(at) is not None else None
        take_pictures(desk, data, [note] if note is not None else [], block, over)
    elif block is None:
        return
    elif data.hasFormat(PARKED_MIME):
        ids = bytes(data.data(PARKED_MIME).data()).decode().split("\n")
        parked = {note.id for note in desk.document.notes_by_block[None]}
        send_parked(desk, [note for note in ids if note in parked], block, at)
    elif desk.editable:
        from canvasdesk.ui.canvas.clipboard import pasted  # not needed for the first picture

        name = QCoreApplication.translate("Canvas", "Paste notes")
        do_choosing(desk, name, lambda document: pasted(document, data, block, block, desk.new_id))


def _block_at(desk: Desk, at: QPointF) -> BlockId | None:
    """Return the block a drop goes to; one that is shown alone has all of the view."""
    return desk.stage.view.block or desk.stage.block_at(at)
