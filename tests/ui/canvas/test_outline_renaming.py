"""Blocks are renamed in the outline too, in their row, by keys and with a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from canvasdesk.editing.operations.header import set_block_title
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.block_subject import HEADING_CHARACTERS
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline_editor import HeadingField
from canvasdesk.ui.panels.outline_menu import outline_menu
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

_Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST, SECOND, THIRD = GUIDED_ORDER[Mode.PERSONAL][:3]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def key(tree: OutlineTree, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(tree._rows.field or tree, which, held)


def write(tree: OutlineTree, text: str) -> None:
    QTest.keyClicks(tree._rows.field or tree, text)


def field(tree: OutlineTree) -> HeadingField:
    assert isinstance(tree._rows.field, HeadingField)
    return tree._rows.field


def go(tree: OutlineTree, block: BlockId | None) -> None:
    tree.go_to(tree.outline.block_index(block))


def titles(session: Session) -> dict[str, str]:
    return dict(session.document.header.block_titles)


@pytest.mark.parametrize(("which", "held"), [(_Key.Key_F2, NONE), (_Key.Key_F2, SHIFT)])
def test_a_block_is_renamed_in_its_row(
    tree: OutlineTree, view: CanvasView, session: Session, which: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    go(tree, SECOND)
    key(tree, which, held)
    assert field(tree).accessibleName() == "Heading of the block"
    assert field(tree).text == view.desk.stage.heading(SECOND)
    write(tree, "Ways in")
    key(tree, _Key.Key_Return)
    assert titles(session) == {SECOND.value: "Ways in"}
    assert session.undo_stack.undoText() == "Rename a block"
    row = tree.outline.block_index(SECOND)
    assert row.data() == "Ways in"
    assert str(row.data(SPOKEN)).startswith("Ways in, ")
    assert tree.currentIndex() == row
    session.undo()
    assert titles(session) == {}


def test_the_chosen_notes_block_is_renamed_by_the_actions_keys(
    tree: OutlineTree, session: Session
) -> None:
    tree.go_to(tree.outline.index_of("n3"))
    key(tree, _Key.Key_F2, SHIFT)
    write(tree, "Doing")
    key(tree, _Key.Key_Return)
    assert titles(session) == {"key_activities": "Doing"}


def test_emptied_the_heading_is_the_usual_one(
    tree: OutlineTree, view: CanvasView, session: Session
) -> None:
    usual = view.desk.stage.heading(SECOND)
    session.do("Rename", set_block_title(session.document, SECOND, "Ways"))
    go(tree, SECOND)
    key(tree, _Key.Key_F2)
    key(tree, _Key.Key_Backspace)
    key(tree, _Key.Key_Return)
    assert titles(session) == {}
    assert tree.outline.block_index(SECOND).data() == usual


def test_given_up_or_left_as_it_was_nothing_changes(tree: OutlineTree, session: Session) -> None:
    go(tree, SECOND)
    key(tree, _Key.Key_F2)
    write(tree, "Ways")
    key(tree, _Key.Key_Escape)
    key(tree, _Key.Key_F2)
    key(tree, _Key.Key_Return)
    assert session.undo_stack.count() == 0


def test_a_heading_is_one_line_and_no_book(tree: OutlineTree, session: Session) -> None:
    go(tree, SECOND)
    key(tree, _Key.Key_F2)
    write(tree, "Ways")
    key(tree, _Key.Key_Return, SHIFT)
    write(tree, " in")
    QTest.keyClicks(field(tree), "w" * HEADING_CHARACTERS)
    key(tree, _Key.Key_Return)
    (title,) = titles(session).values()
    assert title.startswith("Ways in")
    assert len(title) == HEADING_CHARACTERS


def test_tab_goes_from_heading_to_heading_and_ctrl_enter_to_a_note(
    tree: OutlineTree, session: Session
) -> None:
    go(tree, FIRST)
    key(tree, _Key.Key_F2)
    write(tree, "One")
    key(tree, _Key.Key_Tab)
    key(tree, _Key.Key_Tab)
    write(tree, "Three")
    key(tree, _Key.Key_Backtab, SHIFT)
    write(tree, "Two")
    key(tree, _Key.Key_Return, CTRL)
    write(tree, "A note")
    key(tree, _Key.Key_Return)
    assert titles(session) == {FIRST.value: "One", SECOND.value: "Two", THIRD.value: "Three"}
    assert session.document.notes_by_block[SECOND][0].text == "A note"


def test_the_parking_place_keeps_its_name(tree: OutlineTree, session: Session) -> None:
    parking = tree.outline.block_index(None)
    assert not tree.outline.flags(parking) & Qt.ItemFlag.ItemIsEditable
    go(tree, None)
    key(tree, _Key.Key_F2, SHIFT)
    assert tree._rows.field is None
    key(tree, _Key.Key_F2)
    write(tree, "Parked")  # F2 begins a note there, as Enter does
    key(tree, _Key.Key_Return)
    assert [note.text for note in session.document.notes_by_block[None]] == ["Parked"]


def test_enter_and_letters_still_begin_a_note_in_a_block(
    tree: OutlineTree, session: Session
) -> None:
    go(tree, SECOND)
    key(tree, _Key.Key_Return)
    write(tree, "One")
    key(tree, _Key.Key_Return)
    go(tree, SECOND)
    write(tree, "T")
    write(tree, "wo")
    key(tree, _Key.Key_Return)
    assert {note.text for note in session.document.notes_by_block[SECOND]} >= {"One", "Two"}


def test_the_menu_of_a_row_renames_its_block(tree: OutlineTree, session: Session) -> None:
    go(tree, SECOND)
    menu = outline_menu(tree, tree.outline.desk)
    next(each for each in menu.actions() if each.data() is ActionId.RENAME_BLOCK).trigger()
    write(tree, "Ways")
    key(tree, _Key.Key_Return)
    menu = outline_menu(tree, tree.outline.desk)
    next(each for each in menu.actions() if each.data() is ActionId.USUAL_HEADING).trigger()
    assert titles(session) == {}
    go(tree, None)
    assert all(
        each.data() is not ActionId.RENAME_BLOCK
        for each in outline_menu(tree, tree.outline.desk).actions()
    )


def test_what_is_typed_shows_in_the_recovery_copy_and_survives_a_flush(
    tree: OutlineTree, session: Session
) -> None:
    go(tree, SECOND)
    key(tree, _Key.Key_F2)
    assert session.with_open_texts() == session.document
    write(tree, "Ways")
    assert dict(session.with_open_texts().header.block_titles) == {SECOND.value: "Ways"}
    session.flush()
    assert titles(session) == {SECOND.value: "Ways"}


def test_on_a_canvas_to_look_at_no_row_opens(tree: OutlineTree, session: Session) -> None:
    session.set_read_only(True)
    go(tree, SECOND)
    key(tree, _Key.Key_F2)
    assert tree.state() is QAbstractItemView.State.NoState
    menu = outline_menu(tree, tree.outline.desk)
    entry = next(each for each in menu.actions() if each.data() is ActionId.RENAME_BLOCK)
    assert not entry.isEnabled()
    session.set_read_only(False)
