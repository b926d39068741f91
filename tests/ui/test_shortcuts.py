"""Keys are found, changed and given back, in all windows at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import edit_header
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.shortcuts import read_shortcuts, write_shortcuts
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.note_menu import canvas_menu, note_menu
from canvasdesk.ui.dialogs.shortcuts import ShortcutsDialog
from canvasdesk.ui.keeping.disk_work import DiskWork
from canvasdesk.ui.own_keys import OWN_KEYS, OwnKeys
from canvasdesk.ui.panels.outline_menu import outline_menu
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.program import Program
from canvasdesk.ui.shortcuts import LiveShortcuts, Unfit
from ui.menu_rows import rows_of

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shortcuts(tmp_path: Path) -> LiveShortcuts:
    return live(tmp_path)


def live(state: Path) -> LiveShortcuts:
    return LiveShortcuts(state, DiskWork())


@pytest.fixture
def dialog(qtbot: QtBot, shortcuts: LiveShortcuts) -> ShortcutsDialog:
    dialog = ShortcutsDialog(shortcuts)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(dialog: ShortcutsDialog) -> list[tuple[str, str]]:
    tree = dialog.tree
    rows = []
    for place in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(place)
        if not group.isHidden():
            items = [group.child(row) for row in range(group.childCount())]
            rows += [(row.text(0), row.text(1)) for row in items if not row.isHidden()]
    return rows


def test_every_action_and_every_other_key_is_in_the_list(dialog: ShortcutsDialog) -> None:
    texts = [text for text, _keys in shown(dialog)]
    assert len(texts) == len(ActionId) + len(OWN_KEYS)
    assert {spec.plain_label for spec in ACTIONS.values()} <= set(texts)


@pytest.mark.parametrize(
    ("query", "row"),
    [
        ("everything ctrl+k", ("Search everything", "Ctrl+K")),
        ("go a word", ("Go a word back or on",)),
    ],
)
def test_it_can_be_searched(dialog: ShortcutsDialog, query: str, row: tuple[str, ...]) -> None:
    QTest.keyClicks(dialog.search, query)
    found = shown(dialog)
    assert len(found) == 1
    assert found[0][: len(row)] == row


def test_pressing_keys_gives_them_to_the_chosen_action(
    dialog: ShortcutsDialog, shortcuts: LiveShortcuts, tmp_path: Path
) -> None:
    dialog.choose(ActionId.TIDY)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.keys, Qt.Key.Key_U, CTRL)
    assert shortcuts.keys_of(ActionId.TIDY) == ("Ctrl+U",)
    shortcuts._disk.wait()
    assert read_shortcuts(tmp_path) == {"tidy": "Ctrl+U"}
    assert (ACTIONS[ActionId.TIDY].plain_label, "Ctrl+U") in shown(dialog)
    assert live(tmp_path).keys_of(ActionId.TIDY) == ("Ctrl+U",)
    dialog.standard.click()
    assert shortcuts.keys_of(ActionId.TIDY) == ACTIONS[ActionId.TIDY].keys
    shortcuts._disk.wait()
    assert read_shortcuts(tmp_path) == {}


def test_taken_keys_are_refused_with_who_has_them(
    dialog: ShortcutsDialog, shortcuts: LiveShortcuts
) -> None:
    dialog.choose(ActionId.TIDY)
    QTest.keyClick(dialog.keys, Qt.Key.Key_S, CTRL)
    assert "Save" in dialog.said.text()
    QTest.keyClick(dialog.keys, Qt.Key.Key_U)
    assert "Hold Ctrl or Alt" in dialog.said.text()
    assert shortcuts.is_standard(ActionId.TIDY)


def test_what_stands_against_keys(shortcuts: LiveShortcuts) -> None:
    owner = shortcuts.owner
    assert owner(ActionId.TIDY, "Ctrl+S") is ActionId.SAVE
    assert owner(ActionId.SAVE, "Ctrl+S") is None
    assert isinstance(owner(ActionId.TIDY, "Alt+3"), OwnKeys)
    assert isinstance(owner(ActionId.TIDY, "Ctrl+Return"), OwnKeys)
    assert owner(ActionId.TIDY, "Alt+F") == "File"
    for letter in ("J", "Shift+J", "7", "Ä"):
        assert owner(ActionId.TIDY, letter) is Unfit.LETTER
    for nothing in ("", "no keys", "Ctrl+U, Ctrl+K"):
        assert owner(ActionId.TIDY, nothing) is Unfit.NONE


def test_keys_given_away_are_not_given_back_twice(shortcuts: LiveShortcuts) -> None:
    assert shortcuts.change(ActionId.SAVE, "Ctrl+U") is None
    assert shortcuts.change(ActionId.TIDY, "Ctrl+S") is None
    assert shortcuts.reset(ActionId.SAVE) is ActionId.TIDY
    assert shortcuts.keys_of(ActionId.SAVE) == ("Ctrl+U",)
    shortcuts._disk.wait()
    again = live(shortcuts._state)
    assert again.keys_of(ActionId.TIDY) == ("Ctrl+S",)
    assert again.keys_of(ActionId.SAVE) == ("Ctrl+U",)
    shortcuts.reset_all()
    assert all(shortcuts.keys_of(key) == spec.keys for key, spec in ACTIONS.items())


def test_a_file_that_makes_no_sense_changes_nothing(tmp_path: Path) -> None:
    write_shortcuts(
        tmp_path, {"unknown": "Ctrl+U", "tidy": "Ctrl+S", "save": "J", "open": "blah blah"}
    )
    read = live(tmp_path)
    assert all(read.keys_of(key) == spec.keys for key, spec in ACTIONS.items())


def test_all_windows_have_new_keys_at_once(program: Program, folders: Folders) -> None:
    for mode in Mode:
        program.new(mode)
    shortcuts = program._around.shortcuts
    assert shortcuts.change(ActionId.ADD_NOTE, "Ctrl+U") is None
    program.new(Mode.PERSONAL)
    for window in program.canvases:
        action = window.workplace.actions_by_id[ActionId.ADD_NOTE]
        assert [keys.toString() for keys in action.shortcuts()] == ["Ctrl+U"]
        assert "Ctrl+U" in action.toolTip()
    program._around.disk.wait()
    assert read_shortcuts(folders.state) == {"add_note": "Ctrl+U"}


def test_new_keys_are_named_wherever_keys_are(program: Program) -> None:
    program.show_start()
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    place.session.do("Move", edit_header(place.session.document, title="New"))
    shortcuts = program._around.shortcuts
    for key, keys in (
        (ActionId.ZOOM_IN, "Ctrl+U"),
        (ActionId.UNDO, "Ctrl+Alt+U"),
        (ActionId.NEW_PERSONAL, "Ctrl+Alt+N"),
        (ActionId.ADD_NOTE, "Ctrl+Alt+I"),
    ):
        assert shortcuts.change(key, keys) is None
    tips = [button.toolTip() for button in place.status.findChildren(QToolButton)]
    assert "Zoom in (Ctrl+U)" in tips
    assert place.actions_by_id[ActionId.UNDO].toolTip() == "Undo Move (Ctrl+Alt+U)"
    assert program.start is not None
    begin = program.start.window.actions_by_id[ActionId.NEW_PERSONAL]
    assert begin.shortcut().toString() == "Ctrl+Alt+N"
    place.actions_by_id[ActionId.OUTLINE].trigger()
    tree = place.findChild(OutlineTree)
    for menu in (canvas_menu(place.view.desk, place.view), outline_menu(tree, place.view.desk)):
        assert menu.actions()[0].text().endswith("\tCtrl+Alt+I")


def test_menus_within_a_menu_show_changed_keys(program: Program) -> None:
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    place.session.do("Add", add_note(place.session.document, BlockId.CHANNELS, "A", lambda: "n1"))
    place.view.desk.choose(("n1",))
    assert program._around.shortcuts.change(ActionId.PUT_AWAY, "Ctrl+U") is None
    texts = [row.text() for row in rows_of(note_menu(place.view.desk, place.view))]
    assert "Put &away\tCtrl+U" in texts


def test_the_guide_says_by_which_keys_it_comes_back(program: Program) -> None:
    program.new(Mode.PERSONAL)
    place, said = program.canvases[0].workplace, list[str]()
    place.view.hint_changed.connect(said.append)
    for keys, text in (("Ctrl+U", "Ctrl+U opens the guide again"), ("", "")):
        assert program._around.shortcuts.change(ActionId.GUIDE, keys) is None
        place.guiding.guide.open()
        place.guiding.guide.close()
        assert said[-1] == text


def test_changed_keys_hold_in_the_outline(program: Program) -> None:
    program.new(Mode.PERSONAL)
    place = program.canvases[0].workplace
    place.session.do("Add", add_note(place.session.document, BlockId.CHANNELS, "A", lambda: "n1"))
    shortcuts = program._around.shortcuts
    assert shortcuts.change(ActionId.DUPLICATE, "Ctrl+U") is None
    assert shortcuts.change(ActionId.PUT_AWAY, "Ctrl+D") is None
    place.actions_by_id[ActionId.OUTLINE].trigger()
    tree = place.findChild(OutlineTree)
    place.view.desk.choose(("n1",))
    QTest.keyClick(tree, Qt.Key.Key_U, CTRL)
    assert len(place.session.document.notes) == 2
    QTest.keyClick(tree, Qt.Key.Key_D, CTRL)
    assert len(place.session.document.notes) == 1
    assert len(place.session.document.archived_notes) == 1
