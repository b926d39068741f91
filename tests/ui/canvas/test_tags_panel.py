"""The panel of tags: added, named, coloured, reordered and deleted by keys and by hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.operations.tags import add_tag, edit_tag, tag_notes
from canvasdesk.model.document import Document
from canvasdesk.model.values import Colour
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.tags import TagsPanel
from canvasdesk.ui.session import Session

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def document(document: Document) -> Document:
    """The canvas of all tests, with three tags, one of them on two notes."""
    for key, name in (("t1", "Trust"), ("t2", "Time"), ("t3", "Money")):
        document = add_tag(document, name, lambda key=key: key).apply(document)
    return tag_notes(document, ["n1", "n2"], "t2").apply(document)


@pytest.fixture
def panel(view: CanvasView) -> TagsPanel:
    panel = TagsPanel(view.desk)
    panel.resize(panel.width(), 600)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    panel.activateWindow()
    panel.take_keyboard()
    return panel


def order(session: Session) -> list[str]:
    return list(session.document.tags)


def test_a_name_and_enter_make_a_tag(panel: TagsPanel, session: Session) -> None:
    assert panel.focusWidget() is panel.new
    QTest.keyClicks(panel.new, "Care homes")
    QTest.keyClick(panel.new, Qt.Key.Key_Return)
    tag = list(session.document.tags.values())[-1]
    assert tag.name == "Care homes"
    assert panel.new.text() == ""
    assert list(panel.rows) == order(session)
    QTest.keyClick(panel.new, Qt.Key.Key_Return)
    assert len(session.document.tags) == 4


def test_a_row_shows_name_letter_and_how_many_notes(panel: TagsPanel) -> None:
    row = panel.rows["t2"]
    assert row.name.text() == "Time"
    assert row.letter.placeholderText() == "I"
    assert row.accessibleName() == "Time, I, Notes: 2"


def test_a_long_name_is_read_whole_in_its_tip(panel: TagsPanel, session: Session) -> None:
    name = "Those who <i>come</i> here again and again"
    session.do("name", edit_tag(session.document, "t1", name=name))
    tip = QTextDocument()
    tip.setHtml(panel.rows["t1"].name.toolTip())
    assert tip.toPlainText().startswith(name)


def test_a_name_is_changed_in_place(panel: TagsPanel, session: Session) -> None:
    name = panel.rows["t1"].name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Faith")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert session.document.tags["t1"].name == "Faith"
    session.undo()
    assert name.text() == "Trust"


@pytest.mark.parametrize("typed", ["", "TIME"])
def test_a_name_that_cannot_be_is_taken_back_and_explained(
    panel: TagsPanel, session: Session, typed: str
) -> None:
    before, name = session.document, panel.rows["t1"].name
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    QTest.keyClicks(name, typed)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert session.document == before
    assert name.text() == "Trust"
    assert panel.fault


def test_a_letter_is_chosen_and_left_to_the_name_again(panel: TagsPanel, session: Session) -> None:
    letter = panel.rows["t1"].letter
    letter.setFocus()
    QTest.keyClicks(letter, "x")
    QTest.keyClick(letter, Qt.Key.Key_Return)
    assert session.document.tags["t1"].letter == "x"
    QTest.keyClick(letter, Qt.Key.Key_Backspace)
    QTest.keyClick(letter, Qt.Key.Key_Return)
    assert session.document.tags["t1"].letter == ""


def test_a_name_being_typed_is_kept_when_the_canvas_is_saved(
    panel: TagsPanel, session: Session
) -> None:
    name = panel.rows["t1"].name
    name.setFocus()
    QTest.keyClicks(name, "A ")
    session.flush()
    assert session.document.tags["t1"].name == "A Trust"


def test_a_colour_is_chosen(panel: TagsPanel, session: Session) -> None:
    actions = panel.rows["t1"].colours().actions()
    assert [action.text() for action in actions][:2] == ["Yellow", "Blue"]
    assert len(actions) == len(Colour)
    assert [action.isChecked() for action in actions] == [True] + [False] * 6
    actions[3].trigger()
    assert session.document.tags["t1"].colour == Colour.VIOLET


def test_a_deleted_tag_comes_off_its_notes_and_comes_back(
    panel: TagsPanel, session: Session
) -> None:
    panel.rows["t2"].delete.click()
    assert order(session) == ["t1", "t3"]
    assert session.document.notes["n1"].tags == ()
    assert list(panel.rows) == ["t1", "t3"]
    session.undo()
    assert session.document.notes["n1"].tags == ("t2",)
    assert list(panel.rows) == ["t1", "t2", "t3"]


def test_alt_and_arrows_move_a_tag(panel: TagsPanel, session: Session) -> None:
    name = panel.rows["t3"].name
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Up, ALT)
    assert order(session) == list(panel.rows) == ["t1", "t3", "t2"]
    assert panel.focusWidget() is name
    QTest.keyClick(name, Qt.Key.Key_Up, ALT)
    QTest.keyClick(name, Qt.Key.Key_Up, ALT)
    assert order(session) == ["t3", "t1", "t2"]
    panel.rows["t3"].hold.setFocus()
    QTest.keyClick(panel.rows["t3"].hold, Qt.Key.Key_Down)
    assert order(session) == ["t1", "t3", "t2"]
    assert _shown(panel) == ["t1", "t3", "t2"]


def test_a_tag_is_dragged_to_another_place(panel: TagsPanel, session: Session) -> None:
    hold, last = panel.rows["t1"].hold, panel.rows["t3"]
    start = hold.rect().center()
    end = hold.mapFrom(panel, last.mapTo(panel, QPoint(8, last.height() - 2)))
    QTest.mousePress(hold, LEFT, pos=start)
    QTest.mouseMove(hold, end)
    QTest.mouseRelease(hold, LEFT, pos=end)
    assert order(session) == ["t2", "t3", "t1"]
    assert _shown(panel) == ["t2", "t3", "t1"]
    assert session.undo_stack.count() == 1


def test_a_tag_let_go_where_it_was_changes_nothing(panel: TagsPanel, session: Session) -> None:
    hold = panel.rows["t2"].hold
    QTest.mousePress(hold, LEFT, pos=QPoint(8, 8))
    QTest.mouseMove(hold, QPoint(9, 12))
    QTest.mouseRelease(hold, LEFT, pos=QPoint(9, 12))
    assert session.undo_stack.count() == 0


def test_a_canvas_to_look_at_only_takes_no_changes(panel: TagsPanel, session: Session) -> None:
    session.set_read_only(True)
    row = panel.rows["t1"]
    assert not panel.new.isEnabled()
    assert row.name.isReadOnly()
    assert not row.delete.isEnabled()


def test_tags_that_come_and_go_elsewhere_are_followed(panel: TagsPanel, session: Session) -> None:
    panel.rows["t3"].name.setFocus()
    session.do("two", delete_records(session.document, ["t1", "t3"]))
    assert panel.focusWidget() is panel.new
    assert list(panel.rows) == ["t2"]


def test_every_control_has_a_name_of_its_own(panel: TagsPanel) -> None:
    controls = [*panel.findChildren(QAbstractButton), *panel.findChildren(QLineEdit)]
    names = [control.accessibleName() for control in controls]
    assert all(names)
    assert len(set(names)) == len(names)


def _shown(panel: TagsPanel) -> list[str]:
    QApplication.processEvents()
    return sorted(panel.rows, key=lambda key: panel.rows[key].y())
