"""A canvas made in the outline alone, by keys, while the sheet is hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.areas import landing
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
FORTY = {
    block: [f"{block.value} {number}" for number in range(1, 6 if place < 4 else 5)]
    for place, block in enumerate(GUIDED_ORDER[Mode.PERSONAL])
}


@pytest.fixture
def window(program: Program) -> CanvasWindow:
    program.new(Mode.PERSONAL)
    window = program.canvases[0]
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def panel(window: CanvasWindow) -> OutlinePanel:
    window.workplace.actions_by_id[ActionId.OUTLINE_ALONE].trigger()
    panel = window.workplace.shelf.panel
    assert isinstance(panel, OutlinePanel)
    return panel


def keyboard(panel: OutlinePanel) -> QWidget:
    return panel.tree._rows.field or panel.tree


def test_forty_notes_over_nine_blocks_by_keys_alone(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    assert sum(map(len, FORTY.values())) == 40
    assert window.workplace.view.isHidden()
    for number, texts in enumerate(FORTY.values()):
        QTest.keyClick(panel.tree, Qt.Key(Qt.Key.Key_1 + number), ALT)
        for index, text in enumerate(texts):
            QTest.keyClicks(keyboard(panel), text[0])  # the first letter opens a field
            QTest.keyClicks(keyboard(panel), text[1:])
            last = index == len(texts) - 1
            QTest.keyClick(
                keyboard(panel), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier if last else CTRL
            )
    session = window.workplace.session
    made = {
        block: [note.text for note in session.document.notes_by_block[block]] for block in BlockId
    }
    assert made == FORTY
    assert session.undo_stack.count() == 40
    done = session.document
    while session.undo_stack.canUndo():
        session.undo()
    assert not session.document.notes
    while session.undo_stack.canRedo():
        session.redo()
    assert session.document == done


def test_the_panel_gives_the_canvas_its_room_back(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    work = window.workplace
    action = work.actions_by_id[ActionId.OUTLINE_ALONE]
    assert action.isChecked()
    assert panel.width() > work.width() - 20
    (show,) = [b for b in panel.findChildren(QPushButton) if b.text() == "Show the canvas"]
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert not work.view.isHidden()
    assert not action.isChecked()
    assert work.shelf.shown is PanelId.OUTLINE
    QApplication.processEvents()
    assert panel.width() == 320
    action.trigger()
    work.actions_by_id[ActionId.OUTLINE].trigger()
    assert work.shelf.shown is None
    assert not work.view.isHidden()
    assert not action.isChecked()


def test_another_panel_brings_the_canvas_back(window: CanvasWindow, panel: OutlinePanel) -> None:
    work = window.workplace
    work.actions_by_id[ActionId.ARCHIVE].trigger()
    assert not work.view.isHidden()
    assert work.shelf.shown is PanelId.ARCHIVE
    assert not panel.is_wide


def test_the_next_part_of_the_window_is_the_tree_and_not_its_close_button(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    assert landing(window.workplace.shelf) is panel.tree


def test_escape_does_not_throw_one_out_of_the_only_editor(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    QTest.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert window.workplace.shelf.alone


def test_the_note_tool_writes_where_the_canvas_is_hidden(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    window.workplace.actions_by_id[ActionId.ADD_NOTE].trigger()
    assert panel.tree._rows.field is not None
    assert not window.workplace.view.editing
    QTest.keyClick(keyboard(panel), Qt.Key.Key_Escape)


def test_the_outline_opens_and_closes_by_its_action(window: CanvasWindow) -> None:
    work = window.workplace
    action = work.actions_by_id[ActionId.OUTLINE]
    action.trigger()
    assert action.isChecked()
    assert isinstance(work.shelf.panel, OutlinePanel)
    action.trigger()
    assert work.shelf.shown is None
    assert not action.isChecked()
