"""Blocks are renamed on the sheet, in the place of their heading, and get their usual one back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from canvasdesk.editing.operations.header import edit_header, set_block_title, switch_mode
from canvasdesk.layout.display_list import Group, Role, text_lines
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.values import Direction
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.block_subject import HEADING_CHARACTERS
from canvasdesk.ui.canvas.note_menu import canvas_menu
from canvasdesk.ui.canvas.text_aside import put_text_aside
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

_Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS


def titles(session: Session) -> dict[str, str]:
    return dict(session.document.header.block_titles)


def heading_of(view: CanvasView, block: BlockId) -> Group:
    groups = view.desk.stage.layout.picture.groups
    whole = next(group for group in groups if group.key == (Role.BLOCK, block.value))
    return next(
        child for child in whole.children if isinstance(child, Group) and child.role is Role.HEADING
    )


def at_heading(view: CanvasView, hand: Hand, block: BlockId) -> QPoint:
    title = view.desk.stage.layout.blocks[block].title_rect
    return hand.pixel(title.x + 12.0, title.y + 8.0)


def entry(menu: QMenu, key: ActionId) -> bool | None:
    """Say whether a menu's entry can be used; None where there is none."""
    return next((each.isEnabled() for each in menu.actions() if each.data() is key), None)


def test_f2_on_a_block_opens_its_heading_and_what_is_typed_replaces_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    assert hand.open.text == view.desk.stage.heading(CHANNELS)
    hand.type("Ways in")
    assert titles(session) == {}  # not before it is left
    assert heading_of(view, CHANNELS).label == "Ways in"
    hand.key(_Key.Key_Return)
    assert titles(session) == {"channels": "Ways in"}
    assert session.undo_stack.undoText() == "Rename a block"
    assert view.desk.selection.block is CHANNELS
    assert view.accessibleDescription() == "Ways in"


def test_undo_and_redo_go_to_the_block(view: CanvasView, hand: Hand, session: Session) -> None:
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.type("Ways in")
    hand.key(_Key.Key_Return)
    view.desk.selection.choose(["n1"])
    session.undo()
    assert titles(session) == {}
    assert view.desk.selection.block is CHANNELS
    view.open_block(PARTNERS)
    session.redo()
    assert (view.block, view.desk.selection.block) == (CHANNELS, CHANNELS)
    assert titles(session) == {"channels": "Ways in"}


def test_the_action_renames_the_block_of_the_chosen_note(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.choose(["n3"])
    view.rename_block()
    hand.type("Doing")
    hand.key(_Key.Key_Return)
    assert titles(session) == {"key_activities": "Doing"}


def test_with_nothing_chosen_it_is_the_first_block_that_is_renamed(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.clear()
    hand.move(hand.middle(BlockId.REVENUE_STREAMS))  # on the way to the menu
    view.rename_block()
    hand.type("Me")
    hand.key(_Key.Key_Return)
    assert titles(session) == {GUIDED_ORDER[Mode.PERSONAL][0].value: "Me"}


def test_a_double_click_on_the_heading_goes_to_the_block_and_there_opens_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.double_click(at_heading(view, hand, CHANNELS))
    assert view.block is CHANNELS
    hand.double_click(at_heading(view, hand, CHANNELS))
    hand.key(_Key.Key_A, CTRL)
    hand.type("Ways in")
    hand.click(hand.middle(CHANNELS))
    assert titles(session) == {"channels": "Ways in"}
    assert view.block is CHANNELS


@pytest.mark.parametrize("written", ["", "   ", "usual"])
def test_emptied_or_as_usual_a_heading_is_the_usual_one(
    view: CanvasView, hand: Hand, session: Session, written: str
) -> None:
    usual = view.desk.stage.heading(CHANNELS)
    session.do("Rename", set_block_title(session.document, CHANNELS, "Ways"))
    view.desk.selection.focus_block(CHANNELS)
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    hand.key(_Key.Key_F2)
    assert hints == [f"Leave it empty to have “{usual}” again."]
    hand.key(_Key.Key_Backspace)
    hand.type(usual if written == "usual" else written)
    hand.key(_Key.Key_Return)
    assert titles(session) == {}
    assert heading_of(view, CHANNELS).label == usual


def test_opened_and_left_or_given_up_nothing_changes(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.key(_Key.Key_Return)
    hand.key(_Key.Key_F2)
    hand.type("Something")
    hand.key(_Key.Key_Escape)
    assert session.undo_stack.count() == 0
    assert view.desk.selection.block is CHANNELS


def test_the_heading_is_not_drawn_below_the_open_text(view: CanvasView, hand: Hand) -> None:
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    mask = view.desk.stage.mask
    assert mask is not None
    assert mask.hides(heading_of(view, CHANNELS))


@pytest.mark.parametrize("extras", [SCREEN_EXTRAS, SCREEN_EXTRAS | {Extra.BADGES}])
@pytest.mark.parametrize("direction", [Direction.LTR, Direction.RTL])
@pytest.mark.parametrize(
    "text",
    [
        "Ways in",
        "How the people we work for come to hear of us in the first year",
        "كيف يعرف الناس عنا وكيف نصل إليهم في السنة الأولى من العمل",
        "我们服务的人在第一年里通过哪些渠道了解我们并且与我们取得联系以及如何继续",
    ],
)
def test_the_open_text_stands_where_the_heading_is_drawn(
    view: CanvasView,
    hand: Hand,
    session: Session,
    text: str,
    direction: Direction,
    extras: frozenset[Extra],
) -> None:
    session.do("Turn", edit_header(session.document, direction=direction))
    view.set_extras(extras)
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.open.insert(text)
    item, drawn = hand.open, heading_of(view, CHANNELS)
    place, lines = view.desk.stage.layout.blocks[CHANNELS], list(text_lines(drawn))
    assert item.pos().x() == pytest.approx(place.rect.x + drawn.origin[0])
    assert item.pos().y() == pytest.approx(place.rect.y + drawn.origin[1])
    written = item.document().begin().layout()
    assert written.lineCount() == len(lines)
    for number, line in enumerate(lines):
        left = written.lineAt(number).naturalTextRect().left() * item.scale()
        assert left == pytest.approx(line.x, abs=0.2)
    high = item.scale() * item.document().documentLayout().documentSize().height()
    assert high <= place.title_rect.height + 0.1
    assert item.pos().x() >= place.rect.x
    assert item.pos().x() + place.title_rect.width <= place.rect.right


def test_a_heading_takes_no_more_than_can_be_read(view: CanvasView, hand: Hand) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.open.insert("w" * (HEADING_CHARACTERS + 1))
    assert hints == [f"There is room for {HEADING_CHARACTERS} characters."]
    hand.open.insert("two\nlines")
    hand.key(_Key.Key_Return)
    assert heading_of(view, CHANNELS).label == "two lines"


def test_a_longer_heading_of_a_file_can_be_opened_and_stays(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    long = "word " * 60
    session.do("Rename", set_block_title(session.document, CHANNELS, long))
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.key(_Key.Key_Return)
    assert titles(session) == {"channels": long.strip()}


def test_tab_goes_to_the_heading_beside_and_ctrl_enter_to_a_note(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    first, second, third = GUIDED_ORDER[Mode.PERSONAL][:3]
    view.desk.selection.focus_block(first)
    hand.key(_Key.Key_F2)
    hand.type("One")
    hand.key(_Key.Key_Tab)
    hand.key(_Key.Key_Tab)
    hand.type("Three")
    hand.key(_Key.Key_Backtab, SHIFT)
    hand.type("Two")
    hand.key(_Key.Key_Return, CTRL)
    hand.type("A note")
    hand.key(_Key.Key_Return)
    assert titles(session) == {first.value: "One", second.value: "Two", third.value: "Three"}
    assert [note.text for note in session.document.notes_by_block[second]][-1] == "A note"


def test_tab_goes_on_with_the_next_block_shown_alone(view: CanvasView, hand: Hand) -> None:
    first, second = GUIDED_ORDER[Mode.PERSONAL][:2]
    view.open_block(first)
    hand.key(_Key.Key_F2)
    hand.key(_Key.Key_Tab)
    assert view.block is second
    assert hand.open.text == view.desk.stage.heading(second)


def test_the_menu_of_a_block_renames_it_and_takes_that_back(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.focus_block(CHANNELS)
    menu = canvas_menu(view.desk, view)
    assert entry(menu, ActionId.RENAME_BLOCK)
    assert entry(menu, ActionId.USUAL_HEADING) is None
    _trigger(menu, ActionId.RENAME_BLOCK)
    hand.type("Ways in")
    hand.key(_Key.Key_Return)
    menu = canvas_menu(view.desk, view)
    assert next(a.text() for a in menu.actions() if a.data() is ActionId.RENAME_BLOCK).endswith(
        "Shift+F2"
    )
    _trigger(menu, ActionId.USUAL_HEADING)
    assert titles(session) == {}
    assert session.undo_stack.undoText() == "Use the usual heading"


def test_beside_the_blocks_the_menu_renames_none(view: CanvasView) -> None:
    view.desk.selection.clear()
    assert entry(canvas_menu(view.desk, view), ActionId.RENAME_BLOCK) is None


def test_on_a_canvas_to_look_at_nothing_is_renamed(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    session.do("Rename", set_block_title(session.document, CHANNELS, "Ways"))
    session.set_read_only(True)
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    view.desk.selection.focus_block(CHANNELS)
    menu = canvas_menu(view.desk, view)
    assert entry(menu, ActionId.RENAME_BLOCK) is False
    assert entry(menu, ActionId.USUAL_HEADING) is False
    hand.key(_Key.Key_F2)
    assert not view.editing
    assert hints == ["This canvas is open to look at only."]
    session.set_read_only(False)


def test_a_heading_of_ones_own_stays_in_the_other_mode_and_language(
    view: CanvasView, session: Session
) -> None:
    session.do("Rename", set_block_title(session.document, CHANNELS, "Ways"))
    session.do("Switch", switch_mode(session.document, Mode.ORGANIZATION))
    session.do("Speak", edit_header(session.document, language="de"))
    assert heading_of(view, CHANNELS).label == "Ways"
    assert heading_of(view, PARTNERS).label == "Schlüsselpartner"


def test_what_is_typed_into_a_heading_is_in_the_recovery_copy(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.type("Ways")
    assert session.with_open_texts().header.block_titles == FrozenMap({"channels": "Ways"})
    hand.key(_Key.Key_Return)


def test_an_open_heading_stays_open_over_what_comes_from_outside(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.focus_block(CHANNELS)
    hand.key(_Key.Key_F2)
    hand.type("Ways")
    go_on = put_text_aside(view.desk)
    session.do("Outside", set_block_title(session.document, PARTNERS, "Friends"))
    go_on()
    hand.type(" in")
    hand.key(_Key.Key_Return)
    assert titles(session) == {"channels": "Ways in", "key_partners": "Friends"}


def _trigger(menu: QMenu, key: ActionId) -> None:
    next(action for action in menu.actions() if action.data() is key).trigger()


def test_the_title_too_stays_at_the_side_where_it_is_drawn(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    session.do("Turn", edit_header(session.document, direction=Direction.RTL))
    layout = view.desk.stage.layout
    header = next(group for group in layout.picture.groups if group.role is Role.HEADER)
    title = next(
        child for child in header.children if isinstance(child, Group) and child.role is Role.TITLE
    )
    (drawn,) = text_lines(title)
    view.edit_title()
    line = hand.open.document().begin().layout().lineAt(0)
    left = line.naturalTextRect().left() * hand.open.scale()
    assert left == pytest.approx(drawn.x, abs=0.2)
    assert left > layout.header.title.width / 2
