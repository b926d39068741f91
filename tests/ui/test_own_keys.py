"""Keys: the table of those that are no action's is true, and no two meanings share one."""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

import operations as op
from canvasdesk.layout.fonts import FontBook
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas import keys, tools
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.text_item import TextItem
from canvasdesk.ui.canvas.tools.brush import BrushTool
from canvasdesk.ui.canvas.tools.drag import DragTool
from canvasdesk.ui.canvas.tools.marquee import MarqueeTool
from canvasdesk.ui.canvas.tools.resize import ResizeTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.tools.tool import Tool
from canvasdesk.ui.canvas.tools.walk import WalkTool
from canvasdesk.ui.menus import MENUS, PALETTE_ONLY, entries_of
from canvasdesk.ui.own_keys import OWN_KEYS, TEXT_TWINS, Context, owner_of
from canvasdesk.ui.panels.outline_editor import _ending
from canvasdesk.ui.panels.outline_keys import command_of
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.panels.type_up_field import TypeUpField
from canvasdesk.ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

_Held = Qt.KeyboardModifier
THREAD_TOOLS = (ActionId.BRUSH, Context.BRUSH), (ActionId.WALK, Context.WALK)
NO_TEXT = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Insert),
    *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(12)),
    *(Qt.Key(Qt.Key.Key_0 + number) for number in range(10)),
    *(Qt.Key(Qt.Key.Key_A + number) for number in range(26)),
)
STANDARD = {"Ctrl+Ins", "Shift+Ins", "Shift+Del", "F16", "F18", "F20"}
"""What desktops have beside Ctrl+C, Ctrl+V and Ctrl+X."""
HELD = tuple(
    shift | control | alt
    for shift in (_Held.NoModifier, _Held.ShiftModifier)
    for control in (_Held.NoModifier, _Held.ControlModifier)
    for alt in (_Held.NoModifier, _Held.AltModifier)
)


def event_of(sequence: QKeySequence) -> QKeyEvent:
    pressed = sequence[0]
    return QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())


def own(context: Context) -> Counter[str]:
    return Counter(
        QKeySequence(key).toString()
        for each in OWN_KEYS
        if each.context is context
        for key in each.keys
    )


def of_actions(*without: ActionId) -> Iterator[str]:
    for key, spec in ACTIONS.items():
        if key not in without:
            yield from (QKeySequence(keys).toString() for keys in spec.keys)


@pytest.mark.parametrize("context", Context)
def test_no_two_meanings_share_keys_within_a_context(context: Context) -> None:
    found = own(context) + Counter(of_actions())
    assert "" not in found
    assert {key for key, count in found.items() if count > 1} == set()


def test_the_canvas_takes_the_keys_that_the_table_says(program: Program) -> None:
    program.new(Mode.PERSONAL)
    desk = program.canvases[0].workplace.view.desk
    program.canvases[0].workplace.guiding.guide.close()
    taken = set()
    for key in NO_TEXT:
        for held in HELD:
            desk.rest()
            desk.selection.focus_block(BlockId.CHANNELS)
            event = QKeyEvent(QEvent.Type.KeyPress, key, held)
            if keys.press_key(desk, event):
                taken.add(QKeySequence(QKeyCombination(held, key)).toString())
    assert taken == set(own(Context.CANVAS))


@pytest.mark.parametrize(("action", "context"), THREAD_TOOLS)
def test_tools_for_threads_take_the_keys_that_the_table_says(
    program: Program, action: ActionId, context: Context
) -> None:
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    desk = place.view.desk
    made = op.add_note(desk.document, BlockId.CUSTOMER_SEGMENTS, "Families", desk.new_id)
    place.session.do("note", made)
    place.actions_by_id[action].trigger()
    taken = {
        QKeySequence(QKeyCombination(held, key)).toString()
        for key in NO_TEXT
        for held in HELD
        if desk.tool.command(QKeyEvent(QEvent.Type.KeyPress, key, held), (*desk.document.notes,))
    }
    desk.rest()
    assert taken - {"Enter"} == set(own(context)) - {"Esc"}
    place.actions_by_id[action].trigger()
    keys.press_key(desk, event_of(QKeySequence("Esc")))
    assert isinstance(desk.tool, SelectTool)


def test_an_open_text_takes_no_keys_of_actions_but_those_that_do_the_same(program: Program) -> None:
    item = TextItem("Some text", FontBook(), 100, has_lines=True)
    for key, spec in ACTIONS.items():
        for sequence in map(QKeySequence, spec.keys):
            if item.wants(event_of(sequence)):
                assert key in TEXT_TWINS, key
    for key in own(Context.TEXT):
        sequence = QKeySequence(key.replace("Shift+Tab", "Shift+Backtab"))  # as it arrives
        assert item.wants(event_of(sequence)), sequence.toString()


def test_the_outline_takes_the_keys_that_the_table_says(program: Program) -> None:
    program.new(Mode.PERSONAL)
    tree = OutlineTree(program.canvases[0].workplace.view.desk)
    actions = set(of_actions())
    taken = set()
    for key in NO_TEXT:
        for held in HELD:
            if command_of(tree, QKeyEvent(QEvent.Type.KeyPress, key, held)) is not None:
                taken.add(QKeySequence(QKeyCombination(held, key)).toString())
    named = set(own(Context.OUTLINE))
    assert named <= taken
    # The rest does to the tree's notes what the action of that name does, or is its other Enter.
    assert {each for each in taken - named - actions if "Enter" not in each} <= STANDARD


def test_a_text_in_the_outline_is_left_by_the_keys_that_the_table_says() -> None:
    leaving = {
        QKeySequence(QKeyCombination(held, key)).toString()
        for key in (*NO_TEXT, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        for held in HELD
        if _ending(QKeyEvent(QEvent.Type.KeyPress, key, held)) is not None
    }
    known = {key for key in leaving if "Enter" not in key} - set(of_actions())
    said = {key.replace("Shift+Tab", "Shift+Backtab") for key in own(Context.OUTLINE_TEXT)}
    assert said - {"Shift+Return"} == known


@pytest.mark.parametrize("context", Context)
def test_every_place_says_how_it_is_left_or_gone_through(context: Context) -> None:
    assert {"Esc", "Return"} & own(context).keys()


def test_the_type_up_takes_no_keys_of_actions(program: Program) -> None:
    field = TypeUpField()
    for sequence in map(QKeySequence, of_actions()):
        assert not field._is_command(event_of(sequence)), sequence.toString()


def test_a_key_of_its_own_is_known_by_its_owner() -> None:
    owner = owner_of("Alt+3")
    assert owner is not None
    assert owner.label == "Go to a block by its number"
    assert owner_of("Ctrl+U") is None


def test_many_keys_are_shown_by_what_they_have_in_common() -> None:
    for each in OWN_KEYS:
        assert len(each.key_label) < 30
        assert each.key_label
        assert each.label


ACTIONS_INSTEAD: dict[str, tuple[ActionId, ...]] = {
    DragTool.__name__: (ActionId.MOVE_TO_BLOCK, ActionId.PARK, ActionId.BRING_TO_FRONT),
    MarqueeTool.__name__: (ActionId.SELECT_ALL,),
    ResizeTool.__name__: (ActionId.RESET_SIZE,),
    "LinkTool": (ActionId.LINK,),
    "PanTool": (ActionId.ZOOM_FIT, ActionId.NEXT_AREA),
    "ThreadTool": (ActionId.ZOOM_FIT, ActionId.NEXT_AREA),
    BrushTool.__name__: (ActionId.ZOOM_FIT, ActionId.NEXT_AREA),
    WalkTool.__name__: (ActionId.ZOOM_FIT, ActionId.NEXT_AREA),
}
KEYS_INSTEAD = {
    "DragTool": ("Ctrl+Left", "Ctrl+Up"),
    "MarqueeTool": ("Shift+Right", "Shift+Down"),
    "ResizeTool": ("Alt+Shift+Right", "Alt+Shift+Up"),
    "LinkTool": ("Alt+Right", "Alt+Down"),
    "PanTool": ("Down", "PgDown", "Alt+1"),
    "ThreadTool": ("Down", "Alt+1"),
    BrushTool.__name__: ("Down", "Alt+1"),
    WalkTool.__name__: ("Down", "Alt+1"),
}


def dragging() -> set[str]:
    """Return the tools that do something while the mouse is dragged, also those to come."""
    for module in pkgutil.iter_modules(tools.__path__):
        importlib.import_module(f"{tools.__name__}.{module.name}")  # some are, with the first drag
    found, waiting = set[type[Tool]](), [Tool]
    while waiting:
        children = waiting.pop().__subclasses__()
        found.update(children)
        waiting += children
    return {kind.__name__ for kind in found - {SelectTool, EditTool}}


def test_every_drag_has_keys_that_do_the_same() -> None:
    assert dragging() == KEYS_INSTEAD.keys() == ACTIONS_INSTEAD.keys()
    for keys_ in KEYS_INSTEAD.values():
        assert set(keys_) <= set(own(Context.CANVAS))
    reachable = {key for menu in MENUS for key in entries_of(menu)} | PALETTE_ONLY
    for actions in ACTIONS_INSTEAD.values():
        assert set(actions) <= reachable
