"""New canvases begin like the one somebody chose, and plain where that cannot be read."""

from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

import operations as op
from canvasdesk.layout.view import Extra
from canvasdesk.model.blocks import Mode
from canvasdesk.storage.folders import Folders
from canvasdesk.storage.starting_points import starting_point_path
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


def begun(program: Program, mode: Mode) -> CanvasWindow:
    program.new(mode)
    return program.canvases[-1]


@pytest.fixture
def chosen(program: Program) -> CanvasWindow:
    """A window whose canvas was saved as the starting point for one's own work."""
    window = begun(program, Mode.PERSONAL)
    work = window.workplace
    write(work.session)
    work.session.do("tag", op.add_tag(work.session.document, "Family", lambda: "t"))
    work.actions_by_id[ActionId.SHOW_QUESTIONS].trigger()
    work.actions_by_id[ActionId.COLOUR_CUSTOMERS].trigger()
    work.actions_by_id[ActionId.KEEP_BEGINNING].trigger()
    program._around.disk.wait()
    return window


def forget(window: CanvasWindow) -> None:
    (button,) = [
        button
        for button in window.workplace.notice.findChildren(QPushButton)
        if button.text() == "Forget it"
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    window.workplace._around.disk.wait()


def test_a_new_canvas_begins_like_the_chosen_one(program: Program, chosen: CanvasWindow) -> None:
    assert "begins with the tags" in chosen.workplace.notice.text
    new = begun(program, Mode.PERSONAL).workplace
    assert [tag.name for tag in new.session.document.tags.values()] == ["Family"]
    assert not new.session.document.notes
    assert new.session.document.header.document_id
    assert new.actions_by_id[ActionId.SHOW_QUESTIONS].isChecked()
    assert Extra.QUESTIONS in new.view.desk.stage.view.extras
    assert new.actions_by_id[ActionId.COLOUR_CUSTOMERS].isChecked()
    assert not new.notice.text
    assert new.session.saved
    other = begun(program, Mode.ORGANIZATION).workplace
    assert not other.session.document.tags
    assert not other.actions_by_id[ActionId.SHOW_QUESTIONS].isChecked()
    assert not other.actions_by_id[ActionId.COLOUR_CUSTOMERS].isChecked()


def test_which_links_are_shown_is_kept_with_it(program: Program, chosen: CanvasWindow) -> None:
    for action in (ActionId.LINKS_ALL, ActionId.LINKS_NONE, ActionId.LINKS_CHOSEN):
        chosen.workplace.actions_by_id[action].trigger()
        chosen.workplace.actions_by_id[ActionId.KEEP_BEGINNING].trigger()
        program._around.disk.wait()
        assert begun(program, Mode.PERSONAL).workplace.actions_by_id[action].isChecked()


def test_it_is_forgotten_by_its_action(program: Program, chosen: CanvasWindow) -> None:
    action = chosen.workplace.actions_by_id[ActionId.FORGET_BEGINNING]
    action.trigger()
    program._around.disk.wait()
    assert chosen.workplace.notice.text == "New canvases begin plain again."
    assert not begun(program, Mode.PERSONAL).workplace.session.document.tags
    action.trigger()
    program._around.disk.wait()
    assert chosen.workplace.notice.text.startswith("You have no starting point")


def test_a_damaged_one_is_said_and_can_be_forgotten(
    program: Program, chosen: CanvasWindow, folders: Folders
) -> None:
    path = starting_point_path(folders.state, Mode.PERSONAL)
    path.write_text("{")
    window = begun(program, Mode.PERSONAL)
    assert not window.workplace.session.document.tags
    assert "begins plain" in window.workplace.notice.text
    assert path.exists()
    forget(window)
    assert not path.exists()
    assert not begun(program, Mode.PERSONAL).workplace.notice.text


def test_a_folder_that_cannot_be_written_is_said(program: Program, folders: Folders) -> None:
    window = begun(program, Mode.PERSONAL)
    path = starting_point_path(folders.state, Mode.PERSONAL)
    path.mkdir(parents=True)
    window.workplace.actions_by_id[ActionId.KEEP_BEGINNING].trigger()
    program._around.disk.wait()
    assert path.name in window.workplace.notice.text


def test_a_window_that_is_closed_meanwhile_is_told_nothing(
    program: Program, qapp: QApplication, folders: Folders
) -> None:
    window = begun(program, Mode.PERSONAL)
    disk, go_on = program._around.disk, Event()
    disk.begin(go_on.wait, lambda outcome: outcome.result())
    window.workplace.actions_by_id[ActionId.KEEP_BEGINNING].trigger()
    window.close_for_good()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    disk.wait()
    assert starting_point_path(folders.state, Mode.PERSONAL).exists()
