"""What keys mean in the outline. Printable ones are text; commands carry Ctrl or Alt."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.pressed import block_number, held_with, tag_number, writes
from canvasdesk.ui.canvas.tagging import toggle_tag_number
from canvasdesk.ui.menus import sequences_in_window

if TYPE_CHECKING:
    from canvasdesk.ui.panels.outline_tree import OutlineTree

_Key, _Held, _Standard = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey


def command_of(tree: "OutlineTree", event: QKeyEvent) -> Callable[[], None] | None:
    """Return what a key does to a tree's notes, or None where it is no command."""
    by_tool = tree.outline.desk.tool.command(event, tree.chosen())
    if by_tool is not None:
        return _without_result(by_tool)
    standard = {
        _Standard.Cut: tree.cut,
        _Standard.Copy: tree.copy,
        _Standard.Paste: tree.paste,
        _Standard.SelectAll: tree.choose_all,
    }
    for keys, command in standard.items():
        if event.matches(keys):
            return command
    held, key = held_with(event), _Key(event.key())
    block, tag = block_number(event), tag_number(event)
    if block is not None:
        return lambda: tree.go_to(tree.outline.index(block, 0))
    if tag is not None:
        return lambda: toggle_tag_number(tree.outline.desk, tag)
    pressed = QKeySequence(QKeyCombination(held, key))
    for action, command in _as_actions(tree).items():
        if pressed in sequences_in_window(tree, action):
            return command
    return {
        (_Key.Key_Up, _Held.AltModifier): tree.move_up,
        (_Key.Key_Down, _Held.AltModifier): tree.move_down,
        (_Key.Key_Return, _Held.ControlModifier): tree.add_note,
        (_Key.Key_Enter, _Held.ControlModifier): tree.add_note,
        (_Key.Key_Return, _Held.NoModifier): tree.write,
        (_Key.Key_Enter, _Held.NoModifier): tree.write,
        (_Key.Key_F2, _Held.NoModifier): tree.edit_row,
    }.get((key, held))


def _without_result(command: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        command()

    return run


def _as_actions(tree: "OutlineTree") -> dict[ActionId, Callable[[], None]]:
    """Return what does to a tree's notes, parked ones too, what an action does on the sheet."""
    commands: dict[ActionId, Callable[[], None]] = {
        ActionId.DELETE: tree.delete,
        ActionId.DUPLICATE: tree.duplicate,
        ActionId.PUT_AWAY: tree.put_away,
        ActionId.PARK: lambda: tree.send(None),
        ActionId.ADD_HEADING: tree.add_heading,
        ActionId.RENAME_BLOCK: tree.rename_block,
        ActionId.ADD_NOTE: tree.add_note,
        ActionId.WRITE_HEARD: lambda: tree.outline.desk.heard_wanted.emit(tree.chosen(), ()),
        ActionId.LINK: tree.ask_for_link,
    }
    if tree.has_parked():  # the window asks for those on the sheet alone
        commands[ActionId.MOVE_TO_BLOCK] = tree.ask_where
    return commands


def is_text(event: QKeyEvent) -> bool:
    """Say whether a key writes something; Space alone chooses a row."""
    return writes(event) and bool(event.text().strip())
