"""What can be done to the chosen notes: one function for each command of menus and keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.fragment import duplicate_notes
from canvasdesk.editing.operations.headings import with_followers
from canvasdesk.editing.operations.notes import refill_notes, resize_note
from canvasdesk.editing.operations.placing import Level, move_notes, park_notes, restack
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.patch import Patch
from canvasdesk.model.document import Document
from canvasdesk.model.values import Size
from canvasdesk.ui.canvas.archiving import put_away
from canvasdesk.ui.canvas.arrivals import do_choosing, paste_notes, working_block
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.linking import remove_links
from canvasdesk.ui.canvas.pictures import holds_picture, take_pictures

NUDGE = 2.0
"""How far one press of Ctrl and an arrow moves notes, in sheet units."""

GROWTH = 4.0
"""How much one press of Alt, Shift and an arrow makes notes larger, in sheet units."""


def add_note(desk: Desk) -> None:
    """Open a new note in a free slot."""
    from canvasdesk.ui.canvas.writing import write_note

    desk.flush()
    write_note(desk, working_block(desk))


def delete_chosen(desk: Desk) -> None:
    """Delete the chosen notes or arrow; the notes' block keeps the keyboard."""
    notes = desk.selection.notes
    if desk.selection.link is not None:
        remove_links(desk, [desk.selection.link])
    if notes and desk.editable:
        block = desk.document.notes[notes[0]].block
        name = QCoreApplication.translate("Canvas", "Delete notes")
        desk.do(name, lambda document: delete_records(document, notes))
        desk.selection.focus_block(block)


def duplicate_chosen(desk: Desk) -> None:
    """Copy the chosen notes beside themselves; the copies are chosen."""
    notes = desk.selection.notes
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Duplicate notes")
        do_choosing(desk, name, lambda document: duplicate_notes(document, notes, desk.new_id))


def copy_chosen(desk: Desk) -> None:
    """Put the chosen notes on the clipboard."""
    if desk.selection:
        from canvasdesk.ui.canvas.copying import put_notes

        put_notes(desk.document, desk.selection.notes, desk.stage.typesetter)


def copy_picture(desk: Desk) -> None:
    """Put the whole canvas on the clipboard as a picture, without what is private; say so."""
    from canvasdesk.ui.canvas.copying import put_canvas_picture

    extras, colouring = desk.stage.view.extras, desk.standing.colouring
    put_canvas_picture(desk.document, extras, desk.stage.typesetter, colouring)
    text = QCoreApplication.translate("Canvas", "The canvas is copied as a picture.")
    if any(record.private for record in desk.document.records.values()):
        text = QCoreApplication.translate(
            "Canvas", "The canvas is copied as a picture, without what is private."
        )
    desk.hint_changed.emit(text)


def cut_chosen(desk: Desk) -> None:
    """Put the chosen notes on the clipboard and delete them."""
    if desk.selection and desk.editable:
        copy_chosen(desk)
        delete_chosen(desk)


def paste(desk: Desk) -> None:
    """Make notes of what is on the clipboard: ours as they were, plain text a note a line.

    A picture goes on the chosen notes, or on a new one.
    """
    from canvasdesk.ui.canvas.clipboard import clipboard_data

    desk.flush()
    if not desk.editable:
        return
    data = clipboard_data()
    if holds_picture(data):
        take_pictures(desk, data, desk.selection.notes, working_block(desk))
    else:
        paste_notes(desk, data, desk.selection.block or desk.stage.view.block)


def refill_chosen(desk: Desk, fill: str) -> None:
    """Give the chosen notes a colour, or ``auto``."""
    notes = desk.selection.notes
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Colour notes")
        desk.do(name, lambda document: refill_notes(document, notes, fill))


def restack_chosen(desk: Desk, level: Level) -> None:
    """Bring the chosen notes to the front, or put them at the back."""
    notes = desk.selection.notes
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Restack notes")
        desk.do(name, lambda document: restack(document, notes, level))


def park_chosen(desk: Desk) -> None:
    """Put the chosen notes into the parking place, as a drag does: headings with what follows.

    Their block keeps the keyboard.
    """
    notes = with_followers(desk.document, desk.selection.notes)
    if notes and desk.editable:
        block = desk.document.notes[notes[0]].block
        name = QCoreApplication.translate("Canvas", "Park notes")
        desk.do(name, lambda document: park_notes(document, notes))
        desk.selection.focus_block(block)


def put_away_chosen(desk: Desk) -> None:
    """Put the chosen notes away; their block keeps the keyboard."""
    notes = desk.selection.notes
    if notes and desk.editable:
        block = desk.document.notes[notes[0]].block
        put_away(desk, notes)
        desk.selection.focus_block(block)


def reset_size_of_chosen(desk: Desk) -> None:
    """Give the chosen notes the sheet's size again, as one step."""
    notes = desk.selection.notes
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Usual size")
        desk.do(name, lambda document: _each(document, notes, _usual_size))


def _usual_size(document: Document, note: str) -> Patch:
    return resize_note(document, note, None)


def _each(
    document: Document, notes: Iterable[str], change: Callable[[Document, str], Patch]
) -> Patch:
    patch = Patch()
    for note in notes:
        patch = patch.then(change(patch.apply(document), note))
    return patch


def choose_all(desk: Desk) -> None:
    """Choose all notes of the block one works in; and then all that are shown and not faded."""
    notes, selection = desk.document.notes, desk.selection
    blocks = {notes[key].block for key in selection.notes} or {selection.block}
    items, fades = desk.stage.note_items, desk.filter.fades
    shown = [key for key, note in notes.items() if key in items and not fades(note)]
    here = [key for key in shown if notes[key].block in blocks]
    if here and set(here) != set(selection.notes):
        selection.choose(here)
    elif shown:
        selection.choose(shown)


def nudge(desk: Desk, dx: int, dy: int) -> None:
    """Move the chosen notes a little; presses in a row are one step to undo."""
    notes = with_followers(desk.document, desk.selection.notes)
    if not notes or not desk.editable:
        return
    rects = {key: desk.stage.layout.notes[key].rect.moved(dx * NUDGE, dy * NUDGE) for key in notes}
    desk.stage.motion.finish()
    name = QCoreApplication.translate("Canvas", "Move notes")
    same_notes = hash(frozenset(notes)) & 0x3FFFFFFF
    desk.do(
        name,
        lambda document: move_notes(document, desk.landing(rects)),
        merge_id=same_notes,
    )


def grow(desk: Desk, dx: int, dy: int) -> None:
    """Make the chosen notes a little wider or higher, or with negative steps less so.

    They grow in reading direction and down. Presses in a row are one step to undo.
    """
    notes = desk.selection.notes
    if not notes or not desk.editable:
        return
    layout = desk.stage.layout
    wider = -dx if layout.rtl else dx
    sizes = {
        key: Size(rect.width + wider * GROWTH, rect.height + dy * GROWTH)
        for key in notes
        if (rect := layout.notes[key].rect)
    }
    desk.stage.motion.finish()
    name = QCoreApplication.translate("Canvas", "Resize notes")
    desk.do(
        name,
        lambda document: _each(document, notes, lambda d, key: resize_note(d, key, sizes[key])),
        merge_id=hash(("grow", frozenset(notes))) & 0x3FFFFFFF,
    )
