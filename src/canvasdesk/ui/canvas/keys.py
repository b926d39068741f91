"""What keys mean while no text is open. Printable ones are text; commands carry Ctrl or Alt.

Keys that belong to an action of the window (Ctrl+D, Delete) come from there.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.ui.canvas import commands
from canvasdesk.ui.canvas.arrivals import working_block
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.link_writing import write_label
from canvasdesk.ui.canvas.linking import leave_link, step_along, step_to_link
from canvasdesk.ui.canvas.neighbours import Stop, Towards, block_stop_rect, next_stop, stops
from canvasdesk.ui.canvas.pressed import block_number, held_with, tag_number, writes
from canvasdesk.ui.canvas.tagging import toggle_tag_number
from canvasdesk.ui.canvas.tools.pan import PanTool
from canvasdesk.ui.canvas.writing import (
    block_of_selection,
    edit_heading,
    edit_note,
    edit_tag_name,
    write_in_next_block,
    write_note,
)

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_ARROWS = {
    _Key.Key_Left: Towards.LEFT,
    _Key.Key_Right: Towards.RIGHT,
    _Key.Key_Up: Towards.UP,
    _Key.Key_Down: Towards.DOWN,
}
_TURNS = {_Key.Key_PageDown: 1, _Key.Key_PageUp: -1}


def press_key(desk: Desk, event: QKeyEvent) -> bool:
    """Do what a key means; return whether it meant anything."""
    held, key = held_with(event), _Key(event.key())
    block, tag = block_number(event), tag_number(event)
    if desk.tool.holds and key is not _Key.Key_Escape:
        return True
    by_tool = desk.tool.command(event, desk.selection.notes)
    if by_tool is not None:
        by_tool()
    elif key in _ARROWS and held in (_Held.NoModifier, _Held.ShiftModifier):
        step(desk, _ARROWS[key], adding=held == _Held.ShiftModifier)
    elif key in _ARROWS and held == _Held.ControlModifier:
        commands.nudge(desk, *_ARROWS[key].value)
    elif key in _ARROWS and held == _Held.AltModifier:
        _go_along_links(desk, _ARROWS[key])
    elif key in _ARROWS and held == _Held.AltModifier | _Held.ShiftModifier:
        commands.grow(desk, *_ARROWS[key].value)
    elif block is not None:
        go_to_block(desk, block)
    elif held == _Held.ControlModifier and key in _TURNS:
        write_in_next_block(desk, _TURNS[key])
    elif tag is not None:
        toggle_tag_number(desk, tag)
    elif held == _Held.NoModifier and key in _PLAIN:
        return _PLAIN[key](desk)
    elif writes(event):
        return type_text(desk, event.text())
    else:
        return False
    return True


def release_key(desk: Desk, event: QKeyEvent) -> None:
    """Let go of what a key held."""
    tool = desk.tool
    if event.key() == _Key.Key_Space and not event.isAutoRepeat() and isinstance(tool, PanTool):
        tool.key_released()


def type_text(desk: Desk, text: str) -> bool:
    """Begin to write: on at the chosen note's end, or a new note in the block with the keyboard."""
    if not _begin_writing(desk):
        return False
    if isinstance(desk.tool, EditTool):
        desk.tool.item.insert(text)
    return True


def compose(desk: Desk, event: QInputMethodEvent) -> bool:
    """Begin to write with an input method."""
    if not event.preeditString() and not event.commitString():
        return False
    if not _begin_writing(desk):
        return False
    if isinstance(desk.tool, EditTool):
        desk.tool.item.inputMethodEvent(event)
    return True


def _begin_writing(desk: Desk) -> bool:
    if not desk.tool.begins_text:
        return False
    only = desk.selection.only
    block = desk.selection.block or desk.stage.view.block or desk.awake
    if only is not None:
        edit_note(desk, only)
    elif not desk.selection and block is not None:
        write_note(desk, block)
    else:
        return False
    return True


def show_where(desk: Desk) -> None:
    """Give the keyboard to the first block where nothing has it, so that one sees where it is."""
    selection = desk.selection
    if not selection and {selection.block, selection.tag, selection.link} == {None}:
        focus_block(desk, _first_block(desk))


def _first_block(desk: Desk) -> BlockId:
    return desk.stage.view.block or desk.awake or GUIDED_ORDER[desk.document.mode][0]


def screen_point(desk: Desk) -> QPoint:
    """Return the point of the screen where a menu opened by a key belongs."""
    about = screen_rect(desk)
    return QPoint(about.left(), about.bottom() + 1)


def screen_rect(desk: Desk) -> QRect:
    """Return where on the screen is what the keyboard is at; nothing in the sheet's middle else."""
    current = _current(desk)
    centre = desk.stage.page.center()
    rect = current.rect if current else Rect(centre.x(), centre.y(), 0.0, 0.0)
    upper, lower = (
        desk.port.mapToGlobal(desk.viewpoint.to_viewport(corner).toPoint())
        for corner in (QPointF(rect.x, rect.y), QPointF(rect.right, rect.bottom))
    )
    return QRect(upper, lower - QPoint(1, 1))


def step(desk: Desk, towards: Towards, *, adding: bool = False) -> None:
    """Go to the nearest note or block heading in a direction."""
    current, there = _current(desk), stops(desk.stage.layout)
    if desk.tool.among_notes:
        there = [stop for stop in there if stop.note is not None]
    if current is None and desk.tool.among_notes:
        desk.choose(list(desk.stage.note_items)[:1])
        return
    if current is None:
        desk.selection.focus_block(_first_block(desk))
        return
    found = next_stop(current, there, towards)
    if found is None:
        return
    if found.note is not None and adding:
        desk.selection.add((found.note,))
    elif found.note is not None:
        desk.choose((found.note,))
    elif found.tag is not None and not adding:
        focus_tag(desk, found.tag)
    elif not adding:
        focus_block(desk, found.block)


def _go_along_links(desk: Desk, towards: Towards) -> None:
    """Go to an arrow of the chosen note with left and right, and with up and down to its ends."""
    dx, dy = towards.value
    if dx:
        step_to_link(desk, dx)
    else:
        step_along(desk, ahead=dy > 0)


def _current(desk: Desk) -> Stop | None:
    layout, selection = desk.stage.layout, desk.selection
    route = desk.arrows.route(selection.link) if selection.link else None
    if route is not None:
        x, y = route.middle
        return Stop(Rect(x - 1.0, y - 1.0, 2.0, 2.0))
    if selection.notes and selection.notes[-1] in layout.notes:
        note = selection.notes[-1]
        return Stop(layout.notes[note].rect, note=note)
    entry = layout.legend.get(selection.tag) if selection.tag else None
    if entry is not None:
        return Stop(entry.rect, tag=selection.tag)
    place = layout.blocks.get(selection.block) if selection.block else None
    if place is not None:
        return Stop(block_stop_rect(place.heading_rect, layout.rtl), block=selection.block)
    return None


def go_to_block(desk: Desk, index: int) -> None:
    """Give the keyboard to a block by its number in guided order."""
    block = GUIDED_ORDER[desk.document.mode][index]
    desk.flush()
    if desk.stage.view.block is not None:
        desk.show_block(block)
    focus_block(desk, block)


def focus_block(desk: Desk, block: BlockId | None) -> None:
    """Give the keyboard to a block and bring its heading into view."""
    desk.selection.focus_block(block)
    place = desk.stage.layout.blocks.get(block) if block else None
    if place is not None:
        desk.reveal(place.heading_rect)


def focus_tag(desk: Desk, tag: str) -> None:
    """Give the keyboard to a tag of the legend and bring it into view."""
    desk.selection.focus_tag(tag)
    desk.reveal(desk.stage.layout.legend[tag].rect)


def turn_block(desk: Desk, by: int) -> None:
    """Show, or on the whole sheet go to, the next or previous block in guided order."""
    order = GUIDED_ORDER[desk.document.mode]
    current = desk.stage.view.block or block_of_selection(desk)
    index = (order.index(current) + by) % len(order) if current else (0 if by > 0 else -1)
    go_to_block(desk, index % len(order))


def escape(desk: Desk) -> bool:
    """Leave, one thing at a time: what is begun, what is chosen, the block view."""
    if desk.tool.cancel():
        return True
    if desk.selection:
        notes = desk.selection.notes
        desk.selection.focus_block(desk.document.notes[notes[-1]].block)
    elif leave_link(desk):
        pass
    elif desk.stage.view.block is not None:
        desk.show_block(None)
    elif desk.selection.block is not None or desk.selection.tag is not None:
        desk.selection.clear()
    else:
        return False
    return True


def _enter(desk: Desk) -> bool:
    if desk.selection.only is not None:
        edit_note(desk, desk.selection.only)
    elif desk.selection.tag is not None:
        edit_tag_name(desk, desk.selection.tag)
    elif desk.selection.link is not None:
        write_label(desk, desk.selection.link)
    elif desk.selection.block is not None and desk.stage.view.block is None:
        desk.show_block(desk.selection.block)
    elif desk.stage.view.block is not None and not desk.selection:
        write_note(desk, desk.stage.view.block)
    return True


def _edit(desk: Desk) -> bool:
    """Open the text of what is chosen; of a block that is its heading."""
    selection = desk.selection
    chosen = selection.only or selection.notes or selection.tag or selection.link
    block = None if chosen else selection.block or desk.stage.view.block
    if block is None:
        return _enter(desk)
    edit_heading(desk, block)
    return True


def _take_hand(desk: Desk) -> bool:
    if not isinstance(desk.tool, PanTool):
        desk.use(PanTool(desk, stays=True))
    return True


def _page_down(desk: Desk) -> bool:
    turn_block(desk, 1)
    return True


def _page_up(desk: Desk) -> bool:
    turn_block(desk, -1)
    return True


def _first(desk: Desk) -> bool:
    return _choose_of_block(desk, 0)


def _last(desk: Desk) -> bool:
    return _choose_of_block(desk, -1)


def _choose_of_block(desk: Desk, place: int) -> bool:
    """Choose the first or the last note, as one reads, of the block one works in."""
    notes = desk.document.notes_by_block[working_block(desk)]
    shown = [note.id for note in notes if note.id in desk.stage.note_items]
    if shown:
        desk.choose((shown[place],))
    return True


_PLAIN = {
    _Key.Key_Return: _enter,
    _Key.Key_Enter: _enter,
    _Key.Key_F2: _edit,
    _Key.Key_Escape: escape,
    _Key.Key_Space: _take_hand,
    _Key.Key_PageDown: _page_down,
    _Key.Key_PageUp: _page_up,
    _Key.Key_Home: _first,
    _Key.Key_End: _last,
}
