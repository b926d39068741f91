import gc
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.beginning import new_document
from canvasdesk.editing.operations.header import rename
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.format import document_bytes, read_document
from canvasdesk.storage.preferences import Theme
from canvasdesk.storage.recent import read_recent
from canvasdesk.storage.saving import TEMPORARY
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.keeping.leaving import Answer
from canvasdesk.ui.labels import ElidedLabel
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.menus import PALETTE_ONLY
from canvasdesk.ui.program import Program
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture
def window(program: Program) -> CanvasWindow:
    program.new(Mode.PERSONAL)
    return program.canvases[0]


@pytest.fixture
def plan(tmp_path: Path, empty: Document) -> Path:
    path = tmp_path / "plan.canvasdesk"
    path.write_bytes(document_bytes(rename(empty, "The plan").apply(empty)))
    return path


def opened(program: Program, path: Path, qtbot: QtBot) -> CanvasWindow:
    program.open(path)
    window = program.canvases[-1]
    qtbot.waitUntil(lambda: window.furnished)
    return window


def hint(window: CanvasWindow) -> str:
    label = window.workplace.status.findChild(ElidedLabel)
    assert label is not None
    return label.text()


def trigger(window: CanvasWindow, key: ActionId) -> None:
    action = window.workplace.actions_by_id[key]
    assert action.isEnabled(), key
    action.trigger()


def test_every_action_has_a_handler_and_is_in_the_menus(window: CanvasWindow) -> None:
    assert window.workplace.actions_by_id.keys() == set(ActionId)
    shown = {
        action
        for menu in window.menuBar().findChildren(type(window.menuBar().actions()[0].menu()))
        for action in menu.actions()
    }
    actions = window.workplace.actions_by_id
    assert {action for key, action in actions.items() if key not in PALETTE_ONLY} <= shown


def test_actions_know_when_they_can_be_used(window: CanvasWindow) -> None:
    undo, delete = (window.workplace.actions_by_id[key] for key in (ActionId.UNDO, ActionId.DELETE))
    assert not undo.isEnabled()
    assert not delete.isEnabled()
    write(window.workplace.session)
    assert undo.isEnabled()
    trigger(window, ActionId.SELECT_ALL)
    assert delete.isEnabled()


def test_every_change_from_a_menu_is_undone_and_done_again(window: CanvasWindow) -> None:
    write(window.workplace.session, "Below")
    write(window.workplace.session, "Above")
    above = tuple(window.workplace.session.document.notes)[-1:]
    for key in (
        ActionId.DUPLICATE,
        ActionId.FILL_GREEN,
        ActionId.SEND_TO_BACK,
        ActionId.PARK,
        ActionId.SWITCH_MODE,
    ):
        window.workplace.view.desk.selection.choose(above)
        before = window.workplace.session.document
        trigger(window, key)
        after = window.workplace.session.document
        assert after != before, key
        trigger(window, ActionId.UNDO)
        assert window.workplace.session.document == before, key
        trigger(window, ActionId.REDO)
        assert window.workplace.session.document == after, key


def test_switching_the_mode_is_checked_as_it_is(window: CanvasWindow) -> None:
    action = window.workplace.actions_by_id[ActionId.SWITCH_MODE]
    assert action.isChecked()
    action.trigger()
    assert window.workplace.session.document.mode is Mode.ORGANIZATION
    window.workplace.session.undo()
    assert action.isChecked()


def test_a_file_is_opened_changed_saved_and_opened_again(
    program: Program, plan: Path, qtbot: QtBot
) -> None:
    window = opened(program, plan, qtbot)
    assert window.windowTitle().startswith("The plan")
    write(window.workplace.session, "Kept")
    trigger(window, ActionId.SAVE)
    window.close()
    again = opened(program, plan, qtbot)
    assert [note.text for note in again.workplace.session.document.notes.values()] == ["Kept"]


def test_opening_an_open_file_brings_its_window_forward(
    program: Program, plan: Path, qtbot: QtBot
) -> None:
    opened(program, plan, qtbot)
    program.open(plan)
    assert len(program.canvases) == 1


def test_a_file_named_twice_has_one_window(program: Program, plan: Path, qtbot: QtBot) -> None:
    program.begin([plan, plan])
    qtbot.waitUntil(lambda: program.canvases[0].furnished)
    assert len(program.canvases) == 1


def test_a_file_that_cannot_be_read_is_explained_beside_one_that_can(
    program: Program, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = [tmp_path / "one.canvasdesk", tmp_path / "two.canvasdesk"]
    for path in broken:
        path.write_text("{")
    waiting = CanvasWindow()
    program.begin([broken[0], plan, broken[1]], waiting)
    qtbot.waitUntil(lambda: len(program.canvases) == 1)
    text = program.canvases[0].workplace.notice.text
    assert all(path.name in text for path in broken)


def test_what_was_opened_is_remembered(
    program: Program, plan: Path, folders: Folders, qtbot: QtBot
) -> None:
    opened(program, plan, qtbot)
    qtbot.waitUntil(lambda: bool(read_recent(folders.state).files))
    assert [(file.path, file.title) for file in read_recent(folders.state).files] == [
        (plan, "The plan")
    ]


def test_what_a_killed_save_left_beside_a_file_goes_when_that_is_opened(
    program: Program, plan: Path, qtbot: QtBot
) -> None:
    left = plan.with_name(f"{TEMPORARY}0123456789abcdef.tmp")
    left.touch()
    os.utime(left, (0, 0))
    opened(program, plan, qtbot)
    qtbot.waitUntil(lambda: not left.exists())


def test_a_file_that_cannot_be_read_is_explained(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "broken.canvasdesk"
    path.write_text("{")
    program.new(Mode.PERSONAL)
    program.open(path)
    qtbot.waitUntil(lambda: len(program.canvases) == 1)
    assert "broken.canvasdesk" in program.canvases[0].workplace.notice.text


def test_dropped_files_are_opened(program: Program, window: CanvasWindow, plan: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert len(program.canvases) == 2


def test_closing_saves_without_a_question(
    program: Program, window: CanvasWindow, folders: Folders
) -> None:
    write(window.workplace.session)
    window.close()
    (path,) = folders.canvases.iterdir()
    assert len(read_document(path).document.notes) == 1
    assert not program.canvases


def test_with_saving_off_closing_asks(
    program: Program, window: CanvasWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger(window, ActionId.SAVE_AS_YOU_WORK)
    write(window.workplace.session)
    monkeypatch.setattr(window.workplace, "ask_about_unsaved", lambda _fault: Answer.STAY)
    assert not window.close()
    assert list(program.canvases) == [window]
    monkeypatch.setattr(window.workplace, "ask_about_unsaved", lambda _fault: Answer.DISCARD)
    assert window.close()
    assert not program.canvases


def test_a_save_that_fails_is_said_in_the_window_and_the_canvas_stays_changed(
    window: CanvasWindow, folders: Folders
) -> None:
    folders.canvases.write_text("a file where the folder should be")
    write(window.workplace.session)
    trigger(window, ActionId.SAVE)
    window.workplace.filing.settle()
    assert window.workplace.notice.text
    assert not window.workplace.session.saved


def test_after_a_conflict_another_name_is_proposed(
    program: Program, plan: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(program, plan, qtbot)
    theirs = plan.read_bytes() + b"\n"
    plan.write_bytes(theirs)
    write(window.workplace.session)
    trigger(window, ActionId.SAVE)
    monkeypatch.setattr("canvasdesk.ui.dialogs.files.ask_where_to_save", lambda _parent, at: at)
    trigger(window, ActionId.SAVE_AS)
    assert plan.read_bytes() == theirs
    assert window.workplace.filing.path not in (None, plan)
    assert window.workplace.session.saved


def test_markup_in_a_title_is_shown_as_it_is_written(window: CanvasWindow) -> None:
    title = "<b>Bold</b> & co"
    window.workplace.session.do("Rename", rename(window.workplace.session.document, title))
    assert window.windowTitle().startswith(title)


def test_the_theme_is_chosen_for_all_windows_and_kept(
    window: CanvasWindow, qapp: QApplication, program: Program, folders: Folders
) -> None:
    trigger(window, ActionId.THEME_DARK)
    dark = qapp.palette().window().color()
    trigger(window, ActionId.THEME_LIGHT)
    assert dark.lightness() < 80 < qapp.palette().window().color().lightness()
    program._around.preferences.settle()
    preferences = (folders.state / "preferences.json").read_text()
    assert f'"theme": "{Theme.LIGHT}"' in preferences


def test_the_paper_stays_paper_in_the_dark(window: CanvasWindow, qtbot: QtBot) -> None:
    trigger(window, ActionId.THEME_DARK)
    page = window.workplace.view.mapFromScene(QPointF(10, 10))
    image = window.workplace.view.viewport().grab().toImage()
    assert image.pixelColor(page).name() == "#ffffff"
    assert image.pixelColor(QPoint(1, 1)).lightness() < 60


def test_extras_belong_to_the_window(window: CanvasWindow, program: Program) -> None:
    program.new(Mode.PERSONAL)
    other = program.canvases[1]
    trigger(window, ActionId.SHOW_QUESTIONS)
    assert window.workplace.actions_by_id[ActionId.SHOW_QUESTIONS].isChecked()
    assert not other.workplace.actions_by_id[ActionId.SHOW_QUESTIONS].isChecked()
    assert not window.workplace.session.undo_stack.canUndo()


def test_one_block_is_shown_and_left(window: CanvasWindow) -> None:
    trigger(window, ActionId.BLOCK_VIEW)
    assert window.workplace.view.block is not None
    assert "Esc" in hint(window)
    trigger(window, ActionId.BLOCK_VIEW)
    assert window.workplace.view.block is None
    assert "Esc" not in hint(window)


def test_tool_tips_name_the_keys(window: CanvasWindow) -> None:
    assert window.workplace.actions_by_id[ActionId.UNDO].toolTip().endswith("(Ctrl+Z)")
    assert all(ACTIONS[key].plain_label for key in ActionId)


class FakeLogout:
    """What the desktop hands over when a person logs out."""

    def __init__(self, *, may_ask: bool) -> None:
        self.may_ask, self.cancelled = may_ask, False

    def allowsInteraction(self) -> bool:  # noqa: N802  (Qt's name)
        return self.may_ask

    def release(self) -> None: ...

    def cancel(self) -> None:
        self.cancelled = True


def test_logging_out_saves(program: Program, window: CanvasWindow) -> None:
    write(window.workplace.session)
    logout = FakeLogout(may_ask=False)
    program.commit(logout)
    assert window.workplace.session.saved
    assert not logout.cancelled


def test_logging_out_can_be_stopped_where_something_is_not_saved(
    program: Program, window: CanvasWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger(window, ActionId.SAVE_AS_YOU_WORK)
    write(window.workplace.session)
    monkeypatch.setattr(window.workplace, "ask_about_unsaved", lambda _fault: Answer.STAY)
    logout = FakeLogout(may_ask=True)
    program.commit(logout)
    assert logout.cancelled


def test_quitting_asks_once_and_closes_all(
    program: Program, window: CanvasWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger(window, ActionId.SAVE_AS_YOU_WORK)
    program.new(Mode.ORGANIZATION)
    write(window.workplace.session)
    asked: list[object] = []

    def ask(fault: object) -> Answer:
        asked.append(fault)
        return Answer.DISCARD

    monkeypatch.setattr(window.workplace, "ask_about_unsaved", ask)
    program.quit()
    assert asked == [None]
    assert not program.canvases


def test_the_source_named_follows_the_mode(program: Program, window: CanvasWindow) -> None:
    credit = window.workplace.status.findChild(QToolButton)
    assert "Personal" in credit.toolTip()
    trigger(window, ActionId.SWITCH_MODE)
    assert "Personal" not in credit.toolTip()
    window.workplace.session.undo()
    assert "Personal" in credit.toolTip()


def test_a_personal_canvas_opened_names_its_own_source(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.canvasdesk"
    path.write_bytes(document_bytes(new_document(Mode.PERSONAL, "en", random_id)))
    window = opened(program, path, qtbot)
    assert "Personal" in window.workplace.status.findChild(QToolButton).toolTip()


def test_what_an_open_canvas_is_made_of_is_not_looked_through_for_garbage(
    program: Program, plan: Path, qtbot: QtBot
) -> None:
    gc.unfreeze()
    window = opened(program, plan, qtbot)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 1000)
    settled = gc.get_freeze_count()
    program.new(Mode.PERSONAL)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > settled)
    both = gc.get_freeze_count()
    window.close_for_good()
    qtbot.waitUntil(lambda: gc.get_freeze_count() < both)
