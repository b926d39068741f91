"""Notes are put away from the sheet and the parking place, and come back by keys and by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from canvasdesk.editing.operations.archiving import archive_notes
from canvasdesk.editing.operations.placing import park_notes
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.archive import ArchivePanel
from canvasdesk.ui.session import Session

from .conftest import Hand

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(view: CanvasView) -> ArchivePanel:
    panel = ArchivePanel(view.desk)
    panel.resize(panel.width(), 700)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    panel.activateWindow()
    panel.take_keyboard()
    return panel


@pytest.fixture
def filled(panel: ArchivePanel, session: Session) -> ArchivePanel:
    session.do("away", archive_notes(session.document, ["n1", "n2", "n3"]))
    panel.take_keyboard()
    return panel


def shown(panel: ArchivePanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_a_chosen_note_is_put_away_and_its_block_keeps_the_keyboard(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    view.put_away_selected()
    assert list(session.document.archived_notes) == ["n1"]
    assert "n1" not in view.desk.stage.note_items
    assert view.desk.selection.block is BlockId.KEY_PARTNERS
    session.undo()
    assert view.selected == ("n1",)


def test_an_open_text_is_kept_with_the_note_put_away(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    hand.type(", twice")
    view.put_away_selected()
    assert session.document.archived_notes["n1"].text == "Ines tests every idea, twice"


def test_a_parked_note_is_put_away_from_its_menu(view: CanvasView, session: Session) -> None:
    session.do("park", park_notes(session.document, ["n1"]))
    view.parking.set_open(True)
    view.parking.list.setCurrentIndex(view.parking.list.model().index(0, 0))
    actions = {action.text(): action for action in view.parking.menu().actions()}
    actions["Put &away"].trigger()
    assert list(session.document.archived_notes) == ["n1"]


def test_an_empty_panel_says_what_it_is_for(panel: ArchivePanel) -> None:
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Nothing is put away") for text in said)
    assert not panel.list.isVisible()
    assert not panel.search.isVisible()


def test_enter_brings_a_note_back_and_the_canvas_shows_it(
    filled: ArchivePanel, view: CanvasView, session: Session
) -> None:
    assert shown(filled) == ["Ines tests every idea", "Evening tutors", "Explain medicine"]
    QTest.keyClick(filled.list, Qt.Key.Key_Down)
    QTest.keyClick(filled.list, Qt.Key.Key_Return)
    assert list(session.document.notes) == ["n2"]
    assert view.selected == ("n2",)
    assert filled.list.currentIndex().row() == 1
    QTest.keyClick(filled.list, Qt.Key.Key_A, CTRL)
    QTest.keyClick(filled.list, Qt.Key.Key_Return)
    assert session.document.notes.keys() == {"n1", "n2", "n3"}
    assert session.undo_stack.count() == 3


def test_delete_is_for_good_and_can_be_undone(filled: ArchivePanel, session: Session) -> None:
    QTest.keyClick(filled.list, Qt.Key.Key_Delete)
    assert "n1" not in session.document.records
    assert shown(filled) == ["Evening tutors", "Explain medicine"]
    session.undo()
    assert shown(filled)[0] == "Ines tests every idea"


def test_searching_leaves_what_is_meant(filled: ArchivePanel, session: Session) -> None:
    QTest.keyClicks(filled.search, "TUTOR")
    assert shown(filled) == ["Evening tutors"]
    (back,) = [b for b in filled.findChildren(QPushButton) if b.text() == "Bring back"]
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert list(session.document.notes) == ["n2"]
    said = [label.text() for label in filled.findChildren(QLabel) if label.isVisible()]
    assert "No note says that." in said
    assert not back.isEnabled()
    filled.search.clear()
    assert shown(filled) == ["Ines tests every idea", "Explain medicine"]


def test_a_screen_reader_hears_where_a_note_was(filled: ArchivePanel) -> None:
    spoken = filled.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ines tests every idea, from “Who helps you”"


def test_nothing_comes_back_where_nothing_may_change(
    filled: ArchivePanel, session: Session
) -> None:
    session.set_read_only(True)
    QTest.keyClick(filled.list, Qt.Key.Key_Return)
    QTest.keyClick(filled.list, Qt.Key.Key_Delete)
    assert session.document.archived_notes.keys() == {"n1", "n2", "n3"}
    assert not any(button.isEnabled() for button in filled.findChildren(QPushButton))
    session.set_read_only(False)
