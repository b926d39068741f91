"""A canvas made in the outline alone, by keys, while the sheet is hidden."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.areas import landing
from canvasdesk.ui.canvas.tagging import put_on_new_tag
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


def write(panel: OutlinePanel, text: str) -> None:
    QTest.keyClicks(keyboard(panel), text[0])  # the first letter opens a field
    QTest.keyClicks(keyboard(panel), text[1:])
    QTest.keyClick(keyboard(panel), Qt.Key.Key_Return)


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


def test_a_block_is_gone_to_out_of_an_open_text(window: CanvasWindow, panel: OutlinePanel) -> None:
    QTest.keyClicks(keyboard(panel), "B")
    QTest.keyClicks(keyboard(panel), "read")
    QTest.keyClick(keyboard(panel), Qt.Key.Key_3, ALT)
    assert panel.tree._rows.field is None
    assert panel.tree.currentIndex() == panel.tree.outline.index(2, 0)
    document = window.workplace.session.document
    assert [note.text for note in document.notes.values()] == ["Bread"]
    write(panel, "Soup")
    block = panel.tree.outline.block_of(panel.tree.outline.index(2, 0))
    notes = window.workplace.session.document.notes_by_block[block]
    assert [note.text for note in notes] == ["Soup"]


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


@pytest.mark.parametrize("action", [ActionId.FIND, ActionId.FILTER])
def test_a_bar_that_closes_gives_the_keyboard_to_the_tree(
    window: CanvasWindow, panel: OutlinePanel, action: ActionId
) -> None:
    window.workplace.actions_by_id[action].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert QApplication.focusWidget() is panel.tree


def test_what_the_palette_goes_to_is_shown_in_the_tree_and_has_the_keyboard(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    write(panel, "Bread")
    QTest.keyClick(panel.tree, Qt.Key.Key_9, ALT)
    window.workplace.actions_by_id[ActionId.PALETTE].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Bread")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.tree
    assert panel.tree.currentIndex().data() == "Bread"


@pytest.mark.parametrize("action", [ActionId.EDIT_LEGEND, ActionId.GUIDE])
def test_what_is_written_on_the_sheet_alone_brings_the_canvas_back(
    window: CanvasWindow, panel: OutlinePanel, action: ActionId
) -> None:
    work = window.workplace
    write(panel, "Bread")
    put_on_new_tag(panel.tree.outline.desk, "Now")
    work.actions_by_id[action].trigger()
    assert work.view.editing
    assert not work.view.isHidden()
    assert QApplication.focusWidget() is work.view
    QTest.keyClick(work.view, Qt.Key.Key_Escape)


def test_a_panel_opened_meanwhile_goes_back_to_the_outline_alone(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    work = window.workplace
    work.actions_by_id[ActionId.TAGS].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert work.shelf.panel is panel
    assert work.view.isHidden()
    assert QApplication.focusWidget() is panel.tree


def test_an_outline_beside_the_canvas_is_not_gone_back_to(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    work = window.workplace
    work.actions_by_id[ActionId.TAGS].trigger()
    work.actions_by_id[ActionId.OUTLINE].trigger()
    work.actions_by_id[ActionId.ARCHIVE].trigger()
    work.actions_by_id[ActionId.ARCHIVE].trigger()
    assert work.shelf.shown is None
    assert not work.view.isHidden()


def test_where_a_note_moved_is_said_aloud(
    window: CanvasWindow, panel: OutlinePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("Bread", "Soup"):
        QTest.keyClick(panel.tree, Qt.Key.Key_1, ALT)
        write(panel, text)
    said: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    listening = SimpleNamespace(updateAccessibility=listen)
    monkeypatch.setattr("PySide6.QtGui.QAccessible", listening)
    QTest.keyClick(panel.tree, Qt.Key.Key_Up, ALT)
    assert said[-1] == "Moved to Who you are, what you have, 1 of 2"
    count = len(said)
    QTest.keyClick(panel.tree, Qt.Key.Key_Up, ALT)  # nothing is above the first block
    assert len(said) == count
    window.workplace.actions_by_id[ActionId.UNDO].trigger()
    assert len(said) > count


def test_a_field_that_goes_while_the_palette_is_open_leaves_the_keyboard_to_the_tree(
    window: CanvasWindow, panel: OutlinePanel
) -> None:
    work = window.workplace
    field = QLineEdit(panel)
    field.show()
    field.setFocus()
    work.actions_by_id[ActionId.PALETTE].trigger()
    field.deleteLater()
    QApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    box = work.ways.box
    assert box is not None
    box.dismiss(back=True)
    assert QApplication.focusWidget() is panel.tree
