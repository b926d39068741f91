"""The palette in a real window: what is offered, what choosing does, where the keyboard goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.operations.tags import add_tag, tag_notes
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.recent import RecentFile, remember
from canvasdesk.storage.used import read_used
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.palette.box import PaletteBox
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

_Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NOTES = (
    ("n1", BlockId.CHANNELS, "Café owners"),
    ("n2", BlockId.CHANNELS, "Word of mouth"),
    ("n3", BlockId.KEY_PARTNERS, "Evening tutors"),
    ("n4", None, "Where does this go?"),
)


@pytest.fixture
def document(empty: Document) -> Document:
    document = empty
    for key, block, text in NOTES:
        document = add_note(document, block, text, lambda key=key: key).apply(document)
    document = add_tag(document, "Students", lambda: "t1").apply(document)
    return tag_notes(document, ["n1", "n3"], "t1").apply(document)


@pytest.fixture
def window(program: Program, document: Document) -> CanvasWindow:
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    window.workplace.session.open(document)
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.workplace.view.setFocus()
    return window


@pytest.fixture
def place(window: CanvasWindow) -> Workplace:
    return window.workplace


def box(place: Workplace) -> PaletteBox:
    found = place.ways.box
    assert found is not None
    return found


def asked(place: Workplace, query: str = "", action: ActionId = ActionId.PALETTE) -> PaletteBox:
    place.actions_by_id[action].trigger()
    QTest.keyClicks(box(place).field, query)
    return box(place)


def press(place: Workplace, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(box(place).field, key)


def test_every_action_is_offered_with_its_keys(place: Workplace) -> None:
    shown = {entry.key: entry for entry in asked(place)._offer.entries}
    for key, spec in ACTIONS.items():
        if key is not ActionId.PALETTE:
            entry = shown[f"action:{key.name.lower()}"]
            assert spec.plain_label in entry.text
            assert entry.keys == spec.key_label
            assert entry.usable == place.actions_by_id[key].isEnabled()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("cafe", "Café owners"),
        ("mouth WORD", "Word of mouth"),
        ("where does", "Where does this go?"),
        ("channels", "Channels"),
        ("students", "Students"),
        ("yellow", "Colour: Yellow"),
    ],
)
def test_notes_blocks_and_tags_are_offered(place: Workplace, query: str, first: str) -> None:
    assert asked(place, query).rows[0] == first


def test_a_note_is_chosen_and_the_canvas_has_the_keyboard(place: Workplace) -> None:
    asked(place, "tutors")
    press(place, _Key.Key_Return)
    assert place.ways.box is None
    assert place.view.selected == ("n3",)
    assert place.view.hasFocus()


def test_a_parked_note_is_chosen_in_the_parking_place(place: Workplace) -> None:
    asked(place, "where does")
    press(place, _Key.Key_Return)
    assert place.view.parking.is_open
    assert place.view.parking.chosen() == ["n4"]
    assert place.view.parking.list.hasFocus()


def test_a_block_gets_the_keyboard_also_in_another_blocks_view(place: Workplace) -> None:
    place.view.open_block(BlockId.KEY_PARTNERS)
    asked(place, "channels")
    press(place, _Key.Key_Return)
    assert place.view.block is BlockId.CHANNELS
    assert place.view.desk.selection.block is BlockId.CHANNELS


def test_a_tag_chooses_its_notes(place: Workplace) -> None:
    asked(place, "students")
    press(place, _Key.Key_Return)
    assert place.view.selected == ("n1", "n3")


def test_an_action_is_done(place: Workplace) -> None:
    asked(place, "select all")
    press(place, _Key.Key_Return)
    assert place.view.selected == ("n1", "n2", "n3")


def test_what_cannot_be_used_is_passed_over(place: Workplace) -> None:
    shown = asked(place, "duplicate")
    assert shown.rows == ["Duplicate"]
    press(place, _Key.Key_Return)
    assert place.ways.box is shown
    assert place.session.undo_stack.count() == 0


def test_escape_gives_the_keyboard_back(place: Workplace) -> None:
    place.view.parking.set_open(True)
    assert place.view.parking.list.hasFocus()
    asked(place, "caf")
    press(place, _Key.Key_Escape)
    assert place.ways.box is None
    assert place.view.parking.list.hasFocus()


def test_an_open_text_stays_open_meanwhile(place: Workplace) -> None:
    place.view.desk.choose(("n1",))
    QTest.keyClicks(place.view, "!")
    asked(place, "caf")
    press(place, _Key.Key_Escape)
    QTest.keyClicks(place.view, "?")
    QTest.keyClick(place.view, _Key.Key_Return)
    assert place.session.document.notes["n1"].text == "Café owners!?"
    assert place.session.undo_stack.count() == 1


def test_a_click_elsewhere_closes_it(place: Workplace) -> None:
    asked(place)
    QTest.mouseClick(place.view.viewport(), Qt.MouseButton.LeftButton)
    assert place.ways.box is None


def test_a_press_on_what_takes_no_keyboard_closes_it_too(place: Workplace) -> None:
    asked(place)
    window = place.window()
    button = next(each for each in place.tools.findChildren(QToolButton) if each.isVisible())
    at = button.mapTo(window, button.rect().center())
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert place.ways.box is None


def test_a_press_on_it_leaves_it_open(place: Workplace) -> None:
    shown = asked(place)
    at = shown.field.mapTo(place.window(), shown.field.rect().center())
    QTest.mousePress(place.window().windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert place.ways.box is shown


def test_it_is_as_high_as_its_rows(place: Workplace) -> None:
    shown = asked(place)
    for letter in "zoom in":
        QTest.keyClicks(shown.field, letter)
        QApplication.processEvents()
        assert shown.height() == shown.sizeHint().height()


def test_keys_go_up_and_down_and_round(place: Workplace) -> None:
    shown = asked(place, "o")
    usable = shown._model.usable
    assert len(usable) > 12

    def current() -> int:
        return usable.index(shown.list.currentIndex().row())

    press(place, _Key.Key_Down)
    assert current() == 1
    press(place, _Key.Key_PageDown)
    assert current() == 10
    press(place, *[_Key.Key_PageUp] * 3)
    assert current() == 0
    press(place, _Key.Key_Up)
    assert current() == len(usable) - 1
    press(place, _Key.Key_Down)
    assert current() == 0


def test_what_was_chosen_last_comes_first_next_time_and_after_a_start(
    place: Workplace, program: Program, folders: Folders
) -> None:
    for query in ("fit the", "select all"):
        asked(place, query)
        press(place, _Key.Key_Return)
    assert asked(place).rows[:2] == ["Select all", "Fit the window"]
    program._around.disk.wait()
    assert read_used(folders.state)[:2] == ("action:select_all", "action:zoom_fit")
    program.new(Mode.PERSONAL)
    assert asked(program.canvases[1].workplace).rows[:2] == ["Select all", "Fit the window"]


def test_a_recent_canvas_is_opened(
    place: Workplace, program: Program, folders: Folders, tmp_path: Path, qtbot: QtBot
) -> None:
    remember(folders.state, RecentFile(tmp_path / "a.canvasdesk", "My old plan"))
    with qtbot.waitSignal(place.open_requested) as wanted:
        asked(place, "old plan")
        press(place, _Key.Key_Return)
    assert wanted.args == [tmp_path / "a.canvasdesk"]
    QApplication.processEvents()
    assert all("file" not in key for key in read_used(folders.state))


def test_chosen_notes_move_to_a_block_by_a_digit_in_one_step(place: Workplace) -> None:
    place.view.desk.choose(("n2", "n1", "n3"))
    shown = asked(place, action=ActionId.MOVE_TO_BLOCK)
    assert len(shown.rows) == 10
    digit = shown._offer.entries[3].keys
    QTest.keyClicks(shown.field, digit)
    assert digit == "4"
    aim = BlockId(shown._offer.entries[3].key.removeprefix("to:"))
    notes = place.session.document.notes_by_block[aim]
    moved = [note.id for note in notes]
    assert moved == ["n1", "n2", "n3"]
    assert len({(note.place.x, note.place.y) for note in notes}) == 3
    assert set(place.view.selected) == {"n1", "n2", "n3"}
    assert place.session.undo_stack.count() == 1


def test_chosen_notes_move_to_a_block_by_its_name_or_are_parked(place: Workplace) -> None:
    place.view.desk.choose(("n1",))
    asked(place, "key par", ActionId.MOVE_TO_BLOCK)
    press(place, _Key.Key_Return)
    assert place.session.document.notes["n1"].block is BlockId.KEY_PARTNERS
    QTest.keyClicks(asked(place, action=ActionId.MOVE_TO_BLOCK).field, "0")
    assert place.session.document.notes["n1"].block is None
    assert place.session.undo_stack.count() == 2


def test_moving_to_the_block_they_are_in_changes_nothing(place: Workplace) -> None:
    place.view.desk.choose(("n1",))
    asked(place, "channels", ActionId.MOVE_TO_BLOCK)
    press(place, _Key.Key_Return)
    assert place.session.undo_stack.count() == 0


def test_the_keyboard_goes_back_to_the_outline_whose_field_closed(place: Workplace) -> None:
    place.actions_by_id[ActionId.OUTLINE].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, OutlinePanel)
    panel.tree.go_to(panel.tree.outline.index_of("n2"))
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, _Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), ", and of paper")
    asked(place)
    press(place, _Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QApplication.focusWidget() is panel.tree
    assert place.session.document.notes["n2"].text == "Word of mouth, and of paper"
