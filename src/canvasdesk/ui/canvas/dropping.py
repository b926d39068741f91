"""What other widgets and programs drop on the canvas: parked notes, our notes, text, pictures.

Files that are no pictures are left to the window.
"""

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF

from canvasdesk.ui.canvas.clipboard import pasted
from canvasdesk.ui.canvas.commands import do_choosing
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.parking_model import PARKED_MIME
from canvasdesk.ui.canvas.pictures import holds_picture, take_pictures
from canvasdesk.ui.canvas.sending import send_parked


def can_drop(desk: Desk, data: QMimeData, at: QPointF) -> bool:
    """Say whether data can be dropped at a point of the sheet; brighten the block it goes to."""
    block = desk.stage.block_at(at)
    takes = block is not None and (holds_picture(data) or (data.hasText() and not data.hasUrls()))
    desk.mark(target=block if takes else None)
    return takes


def drop(desk: Desk, data: QMimeData, at: QPointF) -> None:
    """Make notes of data in the block at a point of the sheet, or move parked ones there."""
    desk.mark()
    block = desk.stage.block_at(at)
    if block is None:
        return
    if data.hasFormat(PARKED_MIME):
        ids = bytes(data.data(PARKED_MIME).data()).decode().split("\n")
        parked = {note.id for note in desk.document.notes_by_block[None]}
        send_parked(desk, [note for note in ids if note in parked], block, at)
    elif holds_picture(data):
        note = desk.stage.note_at(at)
        take_pictures(desk, data, [note] if note is not None else [], block, at)
    elif desk.editable:
        name = QCoreApplication.translate("Canvas", "Paste notes")
        do_choosing(desk, name, lambda document: pasted(document, data, block, block, desk.new_id))
