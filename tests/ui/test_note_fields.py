"""The panel "This note" in the window: opened by keys and menus, in step with what is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.panels.note import NotePanel
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import new_canvas

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Workplace:
    place = new_canvas(program, qtbot, Mode.ORGANIZATION)
    for note, block in (("c1", BlockId.CUSTOMER_SEGMENTS), ("n1", BlockId.CHANNELS)):
        patch = add_note(place.session.document, block, note, lambda note=note: note)
        place.session.do("Add", patch)
    return place


def panel_of(place: Workplace) -> NotePanel:
    panel = place.shelf.panel
    assert isinstance(panel, NotePanel)
    return panel


def test_a_key_opens_and_closes_it_and_esc_gives_the_canvas_the_keyboard(
    place: Workplace, qtbot: QtBot
) -> None:
    place.view.setFocus()
    place.view.desk.choose(("n1",))
    action = place.actions_by_id[ActionId.NOTE_FIELDS]
    QTest.keyClick(place.view, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: place.shelf.shown is PanelId.NOTE)
    assert action.isChecked()
    panel = panel_of(place)
    focused = panel.focusWidget()
    assert focused is panel.rows["certainty"].editors[0].first_control()
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert place.shelf.shown is None
    assert not action.isChecked()
    assert place.view.hasFocus()


def test_a_parked_note_is_shown_when_it_is_asked_for(place: Workplace) -> None:
    place.session.do("Add", add_note(place.session.document, None, "Parked one", lambda: "p1"))
    place.view.desk.fields_requested.emit(("p1",))
    assert panel_of(place).name.text() == "Parked one"
    place.view.desk.choose(("n1",))
    assert panel_of(place).name.text() == "n1"


def test_a_parked_note_chosen_in_the_outline_is_shown_by_the_same_key(place: Workplace) -> None:
    place.session.do("Add", add_note(place.session.document, None, "Parked one", lambda: "p1"))
    place.actions_by_id[ActionId.OUTLINE].trigger()
    outline = place.shelf.panel
    assert isinstance(outline, OutlinePanel)
    outline.tree.choose(["p1"])
    place.actions_by_id[ActionId.NOTE_FIELDS].trigger()
    assert panel_of(place).name.text() == "Parked one"


def test_the_private_switch_follows_what_is_chosen_and_undone(place: Workplace) -> None:
    private = place.actions_by_id[ActionId.PRIVATE]
    place.view.desk.selection.clear()
    assert not private.isEnabled()
    place.view.desk.choose(("n1",))
    assert private.isEnabled()
    private.trigger()
    assert place.session.document.notes["n1"].private
    assert private.isChecked()
    place.view.desk.choose(("c1",))
    assert not private.isChecked()
    place.view.desk.choose(("n1",))
    assert private.isChecked()
    place.session.undo()
    assert not private.isChecked()
