"""The outline: what the canvas can do to notes is done here by keys, in step with the canvas."""

import random

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

import operations as op
from canvasdesk.editing.operations.header import switch_mode
from canvasdesk.editing.patch import patch_of
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.outline_editor import NoteField
from canvasdesk.ui.panels.outline_menu import outline_menu
from canvasdesk.ui.panels.outline_model import OutlineModel
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session
from ui.menu_rows import rows_of, text_of

from .conftest import Hand, note

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

_Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PARTNERS, ACTIVITIES = BlockId.KEY_PARTNERS, BlockId.KEY_ACTIVITIES


def key(tree: OutlineTree, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the keyboard is: in an open field, or in the tree."""
    QTest.keyClick(tree._rows.field or tree, which, held)


def write(tree: OutlineTree, text: str) -> None:
    for character in text:
        QTest.keyClicks(tree._rows.field or tree, character)


def field(tree: OutlineTree) -> NoteField:
    assert tree._rows.field is not None
    return tree._rows.field


def rows(model: QAbstractItemModel) -> dict[str, list[str]]:
    """Return what is shown: the texts below each block."""
    found = {}
    for row in range(model.rowCount()):
        block = model.index(row, 0)
        texts = [model.index(n, 0, block).data() for n in range(model.rowCount(block))]
        found[block.data()] = texts
    return found


def as_read(document: Document, names: list[str]) -> dict[str, list[str]]:
    order = (*GUIDED_ORDER[document.mode], None)
    return {
        name: [each.text for each in document.notes_by_block[block]]
        for name, block in zip(names, order, strict=True)
    }


def texts(session: Session, block: BlockId | None) -> list[str]:
    return [each.text for each in session.document.notes_by_block[block]]


def go(tree: OutlineTree, note_id: str) -> None:
    tree.go_to(tree.outline.index_of(note_id))


# What is shown


def test_the_blocks_stand_in_guided_order_and_the_parking_place_last(tree: OutlineTree) -> None:
    shown = rows(tree.outline)
    assert list(shown)[:2] == ["Who you are, what you have", "What you do"]
    assert list(shown)[-1] == "Parked"
    assert len(shown) == 10
    assert shown["Who helps you"] == ["Ines tests every idea", "Evening tutors"]


def test_another_mode_puts_the_blocks_in_its_order_and_keeps_what_is_open(
    tree: OutlineTree, session: Session
) -> None:
    tree.collapse(tree.outline.block_index(ACTIVITIES))
    go(tree, "n2")
    session.do("mode", switch_mode(session.document, Mode.ORGANIZATION))
    assert next(iter(rows(tree.outline))) == "Customer Segments"
    assert not tree.isExpanded(tree.outline.block_index(ACTIVITIES))
    assert tree.isExpanded(tree.outline.block_index(PARTNERS))
    current = tree.outline.note_of(tree.currentIndex())
    assert current is not None
    assert current.id == "n2"


def test_a_screen_reader_hears_rows_with_their_blocks(tree: OutlineTree, session: Session) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    index = tree.outline.index_of("n1")
    assert index.data(spoken) == "Note in Who helps you: Ines tests every idea"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "1 of 2"
    assert tree.outline.block_index(PARTNERS).data(spoken) == "Who helps you, 2 notes"
    assert tree.outline.block_index(None).data(spoken) == "Parked, no notes"
    patch = op.add_tag(session.document, "Friends", lambda: "t1")
    patch = patch.then(op.tag_notes(patch.apply(session.document), ["n1"], "t1"))
    session.do("tag", patch)
    assert index.data(spoken) == "Note in Who helps you: Ines tests every idea (Friends)"
    face = QAccessible.queryAccessibleInterface(tree)
    assert face.role() is QAccessible.Role.Tree
    cells = [face.child(n) for n in range(face.childCount())]
    assert any(
        cell.role() is QAccessible.Role.TreeItem
        and cell.text(QAccessible.Text.Name) == index.data(spoken)
        for cell in cells
    )


def test_a_small_heading_says_that_it_is_one(tree: OutlineTree, session: Session) -> None:
    heading = Note(id="h", kind=NoteKind.HEADING, text="Near home", block=PARTNERS, order="a0")
    session.do("heading", patch_of(session.document, [heading]))
    spoken = tree.outline.index_of("h").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Heading in Who helps you: Near home"


def test_a_heading_is_begun_over_a_note(tree: OutlineTree, session: Session) -> None:
    go(tree, "n2")
    key(tree, _Key.Key_Insert, CTRL | SHIFT)
    write(tree, "Evenings")
    key(tree, _Key.Key_Return)
    assert texts(session, PARTNERS) == ["Ines tests every idea", "Evenings", "Evening tutors"]
    made = session.document.notes_by_block[PARTNERS][1]
    assert made.kind is NoteKind.HEADING
    assert tree.chosen() == [made.id]


# Choosing


def test_what_is_chosen_in_the_tree_is_chosen_on_the_canvas(
    tree: OutlineTree, view: CanvasView
) -> None:
    go(tree, "n1")
    assert view.selected == ("n1",)
    key(tree, _Key.Key_Down, SHIFT)
    assert set(view.selected) == {"n1", "n2"}
    tree.go_to(tree.outline.block_index(ACTIVITIES))
    assert view.desk.selection.block is ACTIVITIES
    assert not view.selected


def test_what_is_chosen_on_the_canvas_is_chosen_in_the_tree(
    tree: OutlineTree, hand: Hand, view: CanvasView
) -> None:
    hand.click(hand.centre("n3"))
    assert tree.chosen() == ["n3"]
    hand.click(hand.centre("n2"), SHIFT)
    assert set(tree.chosen()) == {"n3", "n2"}
    assert set(view.selected) == {"n3", "n2"}
    hand.click(hand.middle(BlockId.CHANNELS))
    assert tree.chosen() == []
    assert tree.outline.block_of(tree.currentIndex()) is BlockId.CHANNELS


def test_a_block_shown_alone_gives_way_to_the_one_that_is_chosen(
    tree: OutlineTree, view: CanvasView
) -> None:
    view.open_block(PARTNERS)
    go(tree, "n3")
    assert view.block is ACTIVITIES
    assert view.selected == ("n3",)


def test_select_all_takes_the_block_and_then_everything(tree: OutlineTree) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_A, CTRL)
    assert tree.chosen() == ["n1", "n2"]
    key(tree, _Key.Key_A, CTRL)
    assert set(tree.chosen()) == {"n1", "n2", "n3"}


# Writing


def test_typing_on_a_block_begins_a_note_and_ctrl_enter_the_next(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    key(tree, _Key.Key_3, ALT)
    write(tree, "Cooks")
    assert session.document.notes.keys() == {"n1", "n2", "n3"}  # not before it is left
    key(tree, _Key.Key_Return, CTRL)
    write(tree, "Hosts, two lines")
    key(tree, _Key.Key_Return, SHIFT)
    write(tree, "of them")
    key(tree, _Key.Key_Return)
    block = GUIDED_ORDER[Mode.PERSONAL][2]
    assert texts(session, block) == ["Cooks", "Hosts, two lines\nof them"]
    assert session.undo_stack.count() == 2
    assert tree.chosen() == list(view.selected)
    assert len(tree.chosen()) == 1


def test_a_note_begun_below_another_is_read_after_it(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_Insert)
    write(tree, "Between")
    key(tree, _Key.Key_Return)
    assert texts(session, PARTNERS) == ["Ines tests every idea", "Between", "Evening tutors"]


def test_ctrl_and_page_keys_write_in_the_next_block_and_the_one_before(
    tree: OutlineTree, session: Session
) -> None:
    first, second, third = GUIDED_ORDER[Mode.PERSONAL][:3]
    tree.go_to(tree.outline.block_index(first))
    write(tree, "one")
    key(tree, _Key.Key_PageDown, CTRL)
    key(tree, _Key.Key_PageDown, CTRL)  # nothing was written: there is no note of it
    write(tree, "three")
    key(tree, _Key.Key_PageUp, CTRL)
    write(tree, "two")
    key(tree, _Key.Key_Return)
    added = [texts(session, block)[-1:] for block in (first, second, third)]
    assert added == [["one"], ["two"], ["three"]]


def test_a_note_without_a_word_never_was(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_Return, CTRL)
    assert len(rows(tree.outline)["Who helps you"]) == 3
    key(tree, _Key.Key_Return)
    assert len(rows(tree.outline)["Who helps you"]) == 2
    assert session.undo_stack.count() == 0
    assert tree.chosen() == ["n1"]


def test_escape_leaves_a_text_as_it_was(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_F2)
    write(tree, "!!")
    key(tree, _Key.Key_Escape)
    assert note(session, "n1").text == "Ines tests every idea"
    key(tree, _Key.Key_Return, CTRL)
    write(tree, "no")
    key(tree, _Key.Key_Escape)
    assert len(session.document.notes) == 3
    assert tree.isVisible()


def test_typing_on_a_note_goes_on_at_its_end(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    write(tree, "!")
    key(tree, _Key.Key_Tab)
    assert note(session, "n1").text == "Ines tests every idea!"
    assert field(tree).text == "Evening tutors"
    key(tree, _Key.Key_Backtab, SHIFT)
    assert field(tree).text == "Ines tests every idea!"
    key(tree, _Key.Key_Return)
    assert session.undo_stack.count() == 1


def test_a_field_has_an_undo_of_its_own(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    write(tree, "ab")
    key(tree, _Key.Key_Z, CTRL)
    assert field(tree).text == "Ines tests every idea"
    key(tree, _Key.Key_Return)
    assert session.undo_stack.count() == 0


def test_an_input_method_begins_a_note(tree: OutlineTree, session: Session) -> None:
    tree.go_to(tree.outline.block_index(BlockId.CHANNELS))
    assert tree.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    event = QInputMethodEvent()
    event.setCommitString("商业")
    QApplication.sendEvent(tree, event)
    key(tree, _Key.Key_Return)
    assert texts(session, BlockId.CHANNELS) == ["商业"]


def test_leaving_a_field_keeps_what_was_written(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    go(tree, "n1")
    write(tree, "?")
    view.activateWindow()
    view.setFocus()
    session.flush()
    assert note(session, "n1").text == "Ines tests every idea?"


def test_a_field_takes_no_more_than_a_note_holds(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_F2)
    QApplication.clipboard().setText("x" * 1000)
    key(tree, _Key.Key_V, CTRL)
    assert field(tree).text == "Ines tests every idea"
    key(tree, _Key.Key_Escape)


def test_a_field_opened_behind_another_window_is_written_in_from_the_tree(
    tree: OutlineTree, session: Session, qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    QTest.qWaitForWindowExposed(other)
    other.activateWindow()
    go(tree, "n1")
    tree.write()
    tree.setFocus()  # while nothing here can have the keyboard, the field hears nothing of it
    tree.window().activateWindow()
    QTest.keyClicks(tree, "?!")
    key(tree, _Key.Key_Return)
    assert note(session, "n1").text == "Ines tests every idea?!"


def test_a_field_grows_with_its_text(tree: OutlineTree) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_F2)
    QApplication.processEvents()
    low = field(tree).height()
    for _ in range(3):
        key(tree, _Key.Key_Return, SHIFT)
    QApplication.processEvents()
    assert field(tree).height() > low
    assert tree.visualRect(tree.outline.index_of("n2")).top() >= field(tree).geometry().bottom()
    key(tree, _Key.Key_Escape)


def test_a_note_begun_at_the_foot_is_seen_whole(
    panel: OutlinePanel, tree: OutlineTree, session: Session
) -> None:
    panel.resize(panel.width(), 300)
    tree.go_to(tree.outline.block_index(None))
    write(tree, "x")
    for _ in range(3):
        key(tree, _Key.Key_Return, SHIFT)
    for _ in range(3):
        QApplication.processEvents()
    assert field(tree).geometry().top() >= 0
    assert field(tree).geometry().bottom() <= tree.viewport().height() + 1
    key(tree, _Key.Key_Escape)


# What is done to notes


def test_delete_goes_on_with_the_next_note(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_Delete)
    assert session.document.notes.keys() == {"n2", "n3"}
    assert tree.chosen() == ["n2"]
    assert view.selected == ("n2",)
    session.undo()
    assert tree.chosen() == ["n1"]


@pytest.mark.parametrize(
    ("keys", "held"), [(_Key.Key_Delete, NONE), (_Key.Key_A, CTRL | SHIFT), (_Key.Key_X, CTRL)]
)
def test_what_is_taken_from_between_goes_on_below_and_at_the_foot_above(
    tree: OutlineTree, session: Session, keys: _Key, held: Qt.KeyboardModifier
) -> None:
    session.do("third", op.add_note(session.document, PARTNERS, "Third", lambda: "n9"))
    go(tree, "n2")
    key(tree, keys, held)
    assert tree.chosen() == ["n9"]
    key(tree, keys, held)
    assert tree.chosen() == ["n1"]


def test_cut_copy_paste_and_duplicate(tree: OutlineTree, session: Session) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_X, CTRL)
    tree.go_to(tree.outline.block_index(ACTIVITIES))
    key(tree, _Key.Key_V, CTRL)
    assert texts(session, ACTIVITIES) == ["Explain medicine", "Ines tests every idea"]
    key(tree, _Key.Key_D, CTRL)
    assert texts(session, ACTIVITIES).count("Ines tests every idea") == 2
    go(tree, "n3")
    QApplication.clipboard().setText("- one\n- two")
    key(tree, _Key.Key_V, CTRL)
    assert texts(session, ACTIVITIES)[:3] == ["Explain medicine", "one", "two"]
    assert len(tree.chosen()) == 2
    tree.go_to(tree.outline.block_index(None))
    key(tree, _Key.Key_V, CTRL)
    assert texts(session, None) == ["one", "two"]


def test_notes_move_within_a_block_and_across(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_Down, ALT)
    assert texts(session, PARTNERS) == ["Evening tutors", "Ines tests every idea"]
    assert tree.chosen() == ["n1"]
    place = note(session, "n1").place
    key(tree, _Key.Key_Up, ALT)
    assert texts(session, PARTNERS) == ["Ines tests every idea", "Evening tutors"]
    assert note(session, "n1").place == place
    key(tree, _Key.Key_Up, ALT)
    above = GUIDED_ORDER[Mode.PERSONAL][GUIDED_ORDER[Mode.PERSONAL].index(PARTNERS) - 1]
    assert note(session, "n1").block is above
    assert tree.chosen() == ["n1"]
    assert view.selected == ("n1",)


def test_notes_move_into_the_parking_place_and_are_worked_on_there(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    go(tree, "n1")
    key(tree, _Key.Key_M, CTRL | SHIFT)
    assert texts(session, None) == ["Ines tests every idea"]
    assert tree.chosen() == ["n1"]
    assert not view.selected
    write(tree, "!")
    key(tree, _Key.Key_Return)
    assert note(session, "n1").text.endswith("!")
    key(tree, _Key.Key_M, CTRL)
    (menu,) = [each for each in tree.findChildren(QMenu) if each.isVisible()]
    assert len(menu.actions()) == 10
    menu.close()
    key(tree, _Key.Key_A, CTRL | SHIFT)
    assert list(session.document.archived_notes) == ["n1"]


def test_a_tag_is_put_on_by_its_number(tree: OutlineTree, session: Session) -> None:
    session.do("tag", op.add_tag(session.document, "Friends", lambda: "t1"))
    go(tree, "n1")
    key(tree, _Key.Key_1, CTRL | ALT)
    assert note(session, "n1").tags == ("t1",)
    assert tree.chosen() == ["n1"]


def test_what_altgr_writes_is_text_as_it_is_on_the_canvas(
    tree: OutlineTree, session: Session
) -> None:
    session.do("tag", op.add_tag(session.document, "Friends", lambda: "t1"))
    go(tree, "n1")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # AltGr comes as Ctrl and Alt
        QApplication.sendEvent(tree, QKeyEvent(kind, _Key.Key_1, CTRL | ALT, "¹"))
    assert note(session, "n1").tags == ()
    assert field(tree).text.endswith("¹")


def test_the_menu_has_what_the_canvas_has_and_where_to_go(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    go(tree, "n1")
    menu = outline_menu(tree, view.desk)
    words = {text_of(action): action for action in rows_of(menu)}
    assert {"&Edit", "&Park", "Put &away", "&Tidy"} <= words.keys()
    assert "&Move to" in [action.text() for action in menu.actions()]
    moves = menu.findChildren(QMenu)
    (channels,) = [
        action
        for each in moves
        for action in each.actions()
        if action.text() == tree.outline.block_index(BlockId.CHANNELS).data()
    ]
    channels.trigger()
    assert note(session, "n1").block is BlockId.CHANNELS
    words["&Edit"].trigger()
    assert field(tree).text == "Ines tests every idea"
    key(tree, _Key.Key_Escape)


def test_the_menu_of_a_parked_note_colours_and_deletes_it(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    session.do("park", op.park_notes(session.document, ["n1"]))
    go(tree, "n1")
    menu = outline_menu(tree, view.desk)
    actions = {
        action.text().split("\t")[0]: action
        for each in (menu, *menu.findChildren(QMenu))
        for action in each.actions()
    }
    actions["&Green"].trigger()
    assert note(session, "n1").fill == "green"
    actions["De&lete"].trigger()
    assert "n1" not in session.document.notes


def test_notes_are_dragged_within_the_tree_in_one_step(tree: OutlineTree, session: Session) -> None:
    model = tree.outline
    data = model.mimeData([model.index_of("n1"), model.index_of("n2")])
    target = model.block_index(ACTIVITIES)
    action = Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, action, 0, 0, target)
    assert not model.canDropMimeData(data, action, 0, 0, QModelIndex())
    model.dropMimeData(data, action, 0, 0, target)
    assert texts(session, ACTIVITIES) == [
        "Ines tests every idea",
        "Evening tutors",
        "Explain medicine",
    ]
    assert tree.chosen() == ["n1", "n2"]
    assert session.undo_stack.count() == 1
    data = model.mimeData([model.index_of("n1")])
    model.dropMimeData(data, action, -1, -1, model.block_index(None))
    assert texts(session, None) == ["Ines tests every idea"]


def test_nothing_is_written_where_nothing_may_change(tree: OutlineTree, session: Session) -> None:
    session.set_read_only(True)
    go(tree, "n1")
    write(tree, "x")
    for which, held in ((_Key.Key_Delete, NONE), (_Key.Key_V, CTRL), (_Key.Key_Down, ALT)):
        key(tree, which, held)
    key(tree, _Key.Key_Insert)
    assert tree._rows.field is None
    assert session.undo_stack.count() == 0
    session.set_read_only(False)


def test_the_window_s_keys_are_the_tree_s_while_it_has_the_keyboard(tree: OutlineTree) -> None:
    for which, held in (
        (_Key.Key_Delete, NONE),
        (_Key.Key_Insert, NONE),
        (_Key.Key_D, CTRL),
        (_Key.Key_A, CTRL),
        (_Key.Key_V, CTRL),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, which, held)
        event.ignore()
        tree.event(event)
        assert event.isAccepted(), which


# Keeping in step


def test_rows_follow_any_change_of_the_document(
    tree: OutlineTree, session: Session, qapp: QApplication
) -> None:
    """Row by row: what is open stays open, and indexes go where their notes go."""
    chance, made = random.Random(7), 0
    resets: list[None] = []
    tree.outline.modelReset.connect(lambda: resets.append(None))
    for _ in range(120):
        notes = list(session.document.notes)
        kept = {each: QPersistentModelIndex(tree.outline.index_of(each)) for each in notes}
        block = chance.choice((*BlockId, None))
        some = chance.sample(notes, min(len(notes), chance.randint(1, 4)))
        here = [each.id for each in session.document.notes_by_block[block]]
        match chance.randrange(8):
            case 0 | 1:
                made += 3
                ids = iter(f"r{made}{letter}" for letter in "abc")
                patch = op.add_notes(session.document, block, "abc", lambda ids=ids: next(ids))
            case 2 if len(notes) > 10:
                patch = op.delete_records(session.document, some)
            case 3:
                patch = op.archive_notes(session.document, some[:1])
            case 4:
                patch = op.restore_notes(
                    session.document, list(session.document.archived_notes)[:2]
                )
            case 5 if some:
                patch = op.edit_text(session.document, some[0], f"text {made}")
            case 6:
                session.undo()
                continue
            case _:
                before = chance.choice([*here, None])
                patch = op.order_notes(session.document, some, block, before)
        session.do("change", patch)
        shown = rows(tree.outline)
        assert shown == as_read(session.document, list(shown))
        for each, index in kept.items():
            if each in session.document.notes:
                assert index == tree.outline.index_of(each)
                assert tree.outline.note_of(index) == note(session, each)
            else:
                assert not index.isValid()
        assert set(tree.chosen()) <= session.document.notes.keys()
    assert not resets


def test_a_closed_block_stays_closed_while_notes_come_and_go(
    tree: OutlineTree, session: Session, view: CanvasView
) -> None:
    tree.collapse(tree.outline.block_index(ACTIVITIES))
    go(tree, "n2")
    view.desk.do("add", lambda it: op.add_notes(it, ACTIVITIES, ["a"], lambda: "a"))
    view.desk.do("gone", lambda it: op.delete_records(it, ["n1"]))
    assert texts(session, ACTIVITIES) == ["Explain medicine", "a"]
    assert tree.chosen() == ["n2"]
    assert not tree.isExpanded(tree.outline.block_index(ACTIVITIES))
    assert tree.isExpanded(tree.outline.block_index(PARTNERS))


def test_a_text_stays_open_while_other_rows_come_and_go(
    tree: OutlineTree, session: Session
) -> None:
    go(tree, "n2")
    write(tree, "!")
    session.do("add", op.insert_note(session.document, PARTNERS, "First", lambda: "f", "n1"))
    assert field(tree).text == "Evening tutors!"
    session.do("gone", op.delete_records(session.document, ["n1"]))
    write(tree, "?")
    key(tree, _Key.Key_Return)
    assert texts(session, PARTNERS) == ["First", "Evening tutors!?"]


def test_a_text_closes_when_its_note_goes(tree: OutlineTree, session: Session) -> None:
    go(tree, "n2")
    write(tree, "!")
    session.do("gone", op.delete_records(session.document, ["n2"]))
    assert tree._rows.field is None
    assert texts(session, PARTNERS) == ["Ines tests every idea"]


def test_a_thousand_notes_are_no_more_rows_than_needed(view: CanvasView, session: Session) -> None:
    numbers = iter(range(1000))
    patch = op.add_notes(session.document, PARTNERS, ["words"] * 997, lambda: f"m{next(numbers)}")
    session.do("many", patch)
    model = OutlineModel(view.desk)
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("in"))
    model.rowsRemoved.connect(lambda *_: told.append("out"))
    model.rowsMoved.connect(lambda *_: told.append("moved"))
    session.do("back", op.order_notes(session.document, ["m990"], PARTNERS, "n1"))
    assert told == ["moved"]
    told.clear()
    read = [each.id for each in session.document.notes_by_block[PARTNERS]]
    session.do("gone", op.delete_records(session.document, read[50:950]))
    assert told == ["out"]
    session.undo()
    assert told == ["out", "in"]
