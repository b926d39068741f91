"""Undo and redo say what they do, before and after."""

import pytest

from canvasdesk.editing.operations.header import rename
from canvasdesk.model.blocks import Mode
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program
from ui.conftest import write
from ui.test_windows import hint, trigger


@pytest.fixture
def window(program: Program) -> CanvasWindow:
    program.new(Mode.PERSONAL)
    return program.canvases[0]


def text(window: CanvasWindow, key: ActionId) -> str:
    return window.workplace.actions_by_id[key].text()


def test_the_entries_name_the_change(window: CanvasWindow) -> None:
    session = window.workplace.session
    assert text(window, ActionId.UNDO) == ACTIONS[ActionId.UNDO].label
    write(session)
    assert text(window, ActionId.UNDO) == "&Undo Add a note"
    assert "Add a note" in window.workplace.actions_by_id[ActionId.UNDO].toolTip()
    session.do("Rename canvas", rename(session.document, "Plan"))
    assert text(window, ActionId.UNDO) == "&Undo Rename canvas"
    trigger(window, ActionId.UNDO)
    assert text(window, ActionId.UNDO) == "&Undo Add a note"
    assert text(window, ActionId.REDO) == "&Redo Rename canvas"
    session.open(session.document)
    assert text(window, ActionId.UNDO) == ACTIONS[ActionId.UNDO].label
    assert text(window, ActionId.REDO) == ACTIONS[ActionId.REDO].label


def test_the_status_says_what_was_undone_and_done_again(window: CanvasWindow) -> None:
    write(window.workplace.session)
    trigger(window, ActionId.UNDO)
    assert hint(window) == "Undone: Add a note"
    trigger(window, ActionId.REDO)
    assert hint(window) == "Done again: Add a note"


def test_with_nothing_to_undo_nothing_is_said(window: CanvasWindow) -> None:
    before = hint(window)
    window.workplace.session.undo()
    window.workplace.session.redo()
    assert hint(window) == before


def test_the_toolbar_keeps_its_short_word(window: CanvasWindow) -> None:
    write(window.workplace.session)
    action = window.workplace.actions_by_id[ActionId.UNDO]
    assert action.iconText() == ACTIONS[ActionId.UNDO].plain_label
