"""Which text opens on the sheet: the one that is asked for, and the next one when it is left.

What is open, and how it is typed in, is for ``editing``.
"""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QPointF

from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.colouring import customer_of
from canvasdesk.model.document import Document
from canvasdesk.model.values import Place
from canvasdesk.ui.canvas.block_subject import BlockTitle
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.endings import Ending
from canvasdesk.ui.canvas.neighbours import Opening, beside_note, free_slot
from canvasdesk.ui.canvas.subjects import (
    HeaderField,
    HeaderText,
    NewHeading,
    NewNote,
    NoteText,
    Subject,
    TagName,
    header_rects,
)
from canvasdesk.ui.canvas.text_left import TextLeft
from canvasdesk.ui.headings import has_own_heading, usual_heading


def edit_note(desk: Desk, note: str, at: QPointF | None = None) -> None:
    """Open a note's text, the caret at a point of the sheet or at its end."""
    open_text(desk, NoteText(note), at)


def write_note(desk: Desk, block: BlockId, place: Place | None = None) -> None:
    """Open a new note in a block, at a place or in its first free slot."""
    place = place or free_slot(desk.stage.layout, desk.document, block)
    open_text(desk, NewNote(desk.new_id(), block, place))


def write_heading(
    desk: Desk,
    block: BlockId,
    before: str | None = None,
    tidied: Callable[[Document], Patch] | None = None,
) -> None:
    """Open a new small heading over a note of a block, or below all; ``tidied`` orders it after."""
    open_text(desk, NewHeading(desk.new_id(), block, before=before, tidied=tidied))


def edit_title(desk: Desk, at: QPointF | None = None) -> None:
    """Open the title; it stands on the whole sheet only."""
    desk.show_block(None)
    open_text(desk, HeaderText(HeaderField.TITLE), at)


def edit_heading(desk: Desk, block: BlockId, at: QPointF | None = None) -> None:
    """Open what stands over a block; by keys all of it is marked, so that a name replaces it."""
    if desk.stage.view.block not in (None, block):
        desk.show_block(block)
    open_text(desk, BlockTitle(block), at)
    if at is None and isinstance(desk.tool, EditTool):
        desk.tool.item.mark_all()
    if has_own_heading(desk.document.header, block) and not desk.session.read_only:
        usual = usual_heading(desk.document.header, block)
        text = QCoreApplication.translate("Canvas", "Leave it empty to have “{heading}” again.")
        desk.hint_changed.emit(text.format(heading=usual))


def edit_tag_name(desk: Desk, tag: str, at: QPointF | None = None) -> None:
    """Open a tag's name in the legend, if it stands there; choose a customer that stands there."""
    customer = customer_of(tag)
    if customer is not None:
        desk.choose((customer,))
    elif tag in desk.stage.layout.legend:
        open_text(desk, TagName(tag), at)


def invites_title(desk: Desk, at: QPointF) -> bool:
    """Say whether a point lies on the line that asks for a title: one click is enough there."""
    if desk.stage.view.block is not None or desk.document.header.title or desk.session.read_only:
        return False
    return desk.stage.layout.header.title.contains(at.x(), at.y())


def edit_header_at(desk: Desk, at: QPointF) -> None:
    """Open what of the header lies under a point of the sheet."""
    if desk.stage.view.block is not None:
        return
    parts = desk.stage.layout.header
    for field, rect in header_rects(parts).items():
        if rect.contains(at.x(), at.y()):
            open_text(desk, HeaderText(field), at)
            return
    if parts.details.contains(at.x(), at.y()):
        desk.details_requested.emit()


def open_text(desk: Desk, subject: Subject, at: QPointF | None = None) -> None:
    """Open a text, the caret at a point of the sheet or at its end."""
    desk.flush()
    if not desk.editable:
        return
    try:
        subject.preview(desk.document, subject.text(desk.document))
    except DocumentError as error:
        desk.refuse(error)
        return
    if isinstance(subject, NoteText | NewNote):
        desk.keep_in_sight((subject.note,))  # whatever it says in the end
    desk.selection.clear()
    desk.use(EditTool(desk, subject, partial(_go_on, desk), at))


def _go_on(desk: Desk, left: TextLeft) -> None:
    """Open what a person wants to write next, if anything; somebody else may take over."""
    if desk.goes_on(left):
        return
    match left.ending:
        case Ending.COMMIT | Ending.CANCEL | Ending.AWAY:
            pass
        case Ending.BELOW | Ending.NEXT | Ending.PREVIOUS:
            _write_beside(desk, left.subject, left.ending)
        case Ending.AHEAD:
            write_in_next_block(desk, 1)
        case Ending.BACK:
            write_in_next_block(desk, -1)
        case _:
            assert_never(left.ending)


def write_in_next_block(desk: Desk, by: int) -> None:
    """Open a new note ``by`` blocks further in guided order than where one is."""
    order = GUIDED_ORDER[desk.document.mode]
    current = desk.stage.view.block or block_of_selection(desk)
    index = (order.index(current) + by) % len(order) if current else 0
    if desk.stage.view.block is not None:
        desk.show_block(order[index])
    write_note(desk, order[index])


def block_of_selection(desk: Desk) -> BlockId | None:
    """Return the block of what is chosen."""
    for key in desk.selection.notes:
        return desk.document.notes[key].block
    return desk.selection.block


def _write_beside(desk: Desk, subject: Subject, ending: Ending) -> None:
    """Open what is next to a text that was left."""
    if isinstance(subject, TagName):
        tags = list(desk.stage.layout.legend)
        index = tags.index(subject.tag) + (-1 if ending is Ending.PREVIOUS else 1)
        if 0 <= index < len(tags):
            edit_tag_name(desk, tags[index])
    elif isinstance(subject, BlockTitle):
        _go_on_from_heading(desk, subject.block, ending)
    elif isinstance(subject, HeaderText):
        fields = list(header_rects(desk.stage.layout.header))
        index = fields.index(subject.field) + (-1 if ending is Ending.PREVIOUS else 1)
        if 0 <= index < len(fields):
            open_text(desk, HeaderText(fields[index]))
    elif isinstance(subject, NoteText | NewNote) and subject.note in desk.stage.note_items:
        beside = beside_note(desk.stage.layout, desk.document, subject.note, ending)
        match beside:
            case str():
                edit_note(desk, beside)
            case Opening(block, place):
                write_note(desk, block, place)
            case None:
                pass


def _go_on_from_heading(desk: Desk, block: BlockId, ending: Ending) -> None:
    """Open the heading of the block beside in guided order, or with ``BELOW`` a note below."""
    if ending is Ending.BELOW:
        write_note(desk, block)
        return
    order = GUIDED_ORDER[desk.document.mode]
    index = order.index(block) + (-1 if ending is Ending.PREVIOUS else 1)
    if 0 <= index < len(order):
        edit_heading(desk, order[index])
