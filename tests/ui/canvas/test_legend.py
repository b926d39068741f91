"""The legend is worked with on the sheet: names in place, colours and letters by a menu."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.operations.tags import add_tag, tag_notes
from canvasdesk.layout.display_list import Group, Role
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import Header
from canvasdesk.model.values import Colour
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.items import GroupItem
from canvasdesk.ui.canvas.legend import legend_menu
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")


@pytest.fixture
def document(document: Document) -> Document:
    """The canvas of all tests, with two tags in use and one that no note has."""
    for key, name in (("t1", "Trust"), ("t2", "Time"), ("t3", "Unused")):
        document = add_tag(document, name, lambda key=key: key).apply(document)
    document = tag_notes(document, ["n1"], "t1").apply(document)
    return tag_notes(document, ["n1", "n2"], "t2").apply(document)


def name_of(view: CanvasView, tag: str) -> QPoint:
    return _pixel(view, *view.desk.stage.layout.legend[tag].name.centre)


def disc_of(view: CanvasView, tag: str) -> QPoint:
    return _pixel(view, *view.desk.stage.layout.legend[tag].disc.centre)


def _pixel(view: CanvasView, x: float, y: float) -> QPoint:
    return view.desk.viewpoint.to_viewport(QPointF(x, y)).toPoint()


def names(session: Session) -> list[str]:
    return [tag.name for tag in session.document.tags.values()]


def test_a_double_click_opens_a_name_and_enter_keeps_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.double_click(name_of(view, "t1"))
    hand.key(Qt.Key.Key_End)
    hand.type(" in us")
    assert view.desk.stage.document.tags["t1"].name == "Trust in us"
    hand.key(Qt.Key.Key_Return)
    assert names(session) == ["Trust in us", "Time", "Unused"]
    assert view.desk.selection.tag == "t1"
    session.undo()
    assert names(session) == ["Trust", "Time", "Unused"]


def test_what_stands_after_an_open_name_makes_room(view: CanvasView, hand: Hand) -> None:
    before = view.desk.stage.layout.legend["t2"].rect.x
    hand.double_click(name_of(view, "t1"))
    hand.key(Qt.Key.Key_End)
    hand.type("worthiness")
    legend = view.desk.stage.layout.legend
    assert legend["t2"].rect.x > before
    assert legend["t1"].name.right < legend["t2"].rect.x
    hand.key(Qt.Key.Key_Escape)
    assert view.desk.stage.layout.legend["t2"].rect.x == before


def test_the_disc_stays_while_its_name_is_open(view: CanvasView, hand: Hand) -> None:
    hand.double_click(name_of(view, "t1"))
    items = (item for item in view.desk.stage.items() if isinstance(item, GroupItem))
    shown = next(item.shown for item in items if item.shown.role is Role.LEGEND)
    entries = [group for group in shown.children if isinstance(group, Group)]
    assert [len(group.children) for group in entries] == [1, 2]


def test_an_emptied_name_stays_as_it_was(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.double_click(name_of(view, "t1"))
    hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.key(Qt.Key.Key_Backspace)
    hand.key(Qt.Key.Key_Return)
    assert names(session) == ["Trust", "Time", "Unused"]
    assert session.undo_stack.count() == 0


def test_a_name_that_another_tag_has_is_refused_with_a_word(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    hand.double_click(name_of(view, "t1"))
    hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.type("time")
    hand.key(Qt.Key.Key_Return)
    assert names(session) == ["Trust", "Time", "Unused"]
    assert "There is a tag “time” already. Choose another name." in hints


def test_tab_goes_from_name_to_name(view: CanvasView, hand: Hand, session: Session) -> None:
    view.edit_legend()
    hand.type("!")
    hand.key(Qt.Key.Key_Tab)
    hand.type("?")
    hand.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    hand.type("!")
    hand.key(Qt.Key.Key_Return)
    assert names(session) == ["Trust!!", "Time?", "Unused"]


def test_arrows_come_to_the_legend_and_f2_opens_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.desk.selection.focus_block(BlockId.COST_STRUCTURE)
    hand.key(Qt.Key.Key_Down)
    assert view.desk.selection.tag == "t2"
    hand.key(Qt.Key.Key_Left)
    assert view.desk.selection.tag == "t1"
    assert view.accessibleDescription() == "Tag Trust"
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_F2)
    hand.type("!")
    hand.key(Qt.Key.Key_Return)
    assert names(session) == ["Trust", "Time!", "Unused"]
    hand.key(Qt.Key.Key_Escape)
    assert view.desk.selection.tag is None


def test_a_deleted_tag_loses_the_keyboard(view: CanvasView, session: Session) -> None:
    view.desk.selection.focus_tag("t1")
    _action(legend_menu(view.desk, view), "Delete this tag").trigger()
    assert names(session) == ["Time", "Unused"]
    assert session.document.notes["n1"].tags == ("t2",)
    assert view.desk.selection.tag is None


def test_an_open_name_closes_with_its_tag(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.double_click(name_of(view, "t1"))
    session.do("elsewhere", delete_records(session.document, ["t1"]))
    assert not isinstance(view.desk.tool, EditTool)
    assert names(session) == ["Time", "Unused"]


def test_a_click_on_a_disc_opens_its_menu(view: CanvasView, hand: Hand) -> None:
    hand.click(disc_of(view, "t2"))
    (menu,) = (each for each in view.viewport().findChildren(QMenu) if each.isVisible())
    assert view.desk.selection.tag == "t2"
    assert not menu.geometry().contains(view.viewport().mapToGlobal(disc_of(view, "t2")))
    menu.close()


def test_the_menu_key_opens_it_beside_the_tag(view: CanvasView) -> None:
    view.desk.selection.focus_tag("t2")
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    )
    (menu,) = (each for each in view.viewport().findChildren(QMenu) if each.isVisible())
    assert not menu.geometry().contains(view.viewport().mapToGlobal(disc_of(view, "t2")))
    menu.close()


def test_a_click_on_a_name_opens_no_menu(view: CanvasView, hand: Hand) -> None:
    hand.click(name_of(view, "t2"))
    assert view.desk.selection.tag == "t2"
    assert not any(each.isVisible() for each in view.viewport().findChildren(QMenu))


def test_the_menu_gives_a_colour(view: CanvasView, session: Session) -> None:
    view.desk.selection.focus_tag("t1")
    _action(legend_menu(view.desk, view), "Violet").trigger()
    assert session.document.tags["t1"].colour == Colour.VIOLET


def test_the_menu_ticks_the_colour_that_the_tag_has(view: CanvasView, session: Session) -> None:
    view.desk.selection.focus_tag("t1")
    ticked = [each for each in legend_menu(view.desk, view).actions() if each.isChecked()]
    assert [each.text().lower() for each in ticked] == [session.document.tags["t1"].colour]


def test_the_letter_is_come_to_by_keys(view: CanvasView, session: Session) -> None:
    view.desk.selection.focus_tag("t1")
    menu = legend_menu(view.desk, view)
    menu.popup(QPoint())
    for _ in range(len(Colour) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_X)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert session.document.tags["t1"].letter == "x"
    assert not menu.isVisible()


def test_the_menu_takes_a_letter(view: CanvasView, session: Session) -> None:
    view.desk.selection.focus_tag("t1")
    line = legend_menu(view.desk, view).findChild(QLineEdit)
    assert line is not None
    assert line.placeholderText() == "T"
    line.insert("x")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert session.document.tags["t1"].letter == "x"


def test_the_menu_chooses_the_notes_of_a_tag(view: CanvasView) -> None:
    view.desk.selection.focus_tag("t2")
    _action(legend_menu(view.desk, view), "Choose its notes").trigger()
    assert view.selected == ("n1", "n2")


def test_a_canvas_to_look_at_only_keeps_its_names(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    session.set_read_only(True)
    hand.double_click(name_of(view, "t1"))
    assert not isinstance(view.desk.tool, EditTool)
    texts = [action.text() for action in legend_menu(view.desk, view).actions() if action.text()]
    assert [text.replace("&", "") for text in texts] == ["Choose its notes", "Dim all others"]


@pytest.mark.parametrize(
    ("extras", "said"),
    [
        (SCREEN_EXTRAS, "The legend lists tags once notes have them."),
        (SCREEN_EXTRAS - {Extra.LEGEND}, "The legend is hidden; View shows it again."),
    ],
)
def test_why_there_is_no_legend_is_said(
    view: CanvasView, session: Session, extras: frozenset[Extra], said: str
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    view.set_extras(extras)
    if Extra.LEGEND in extras:
        session.do("none", delete_records(session.document, ["t1", "t2", "t3"]))
    view.edit_legend()
    assert hints[-1] == said


class TestFromRightToLeft:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.PERSONAL, title="عملي", language="ar")

    def test_a_name_is_edited_where_it_stands(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        hand.double_click(name_of(view, "t1"))
        entry = view.desk.stage.layout.legend["t1"]
        assert hand.open.pos().x() == pytest.approx(entry.name.x)
        hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hand.open.insert("ثقة")
        entry = view.desk.stage.layout.legend["t1"]
        assert entry.rtl
        assert hand.open.sceneBoundingRect().right() == pytest.approx(entry.name.right, abs=0.5)
        hand.key(Qt.Key.Key_Return)
        assert names(session) == ["ثقة", "Time", "Unused"]


def _action(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text().replace("&", "") == text)
