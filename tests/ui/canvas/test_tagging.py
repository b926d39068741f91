"""Tags are put on notes and taken off by number, by menu and by typing a part of their name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu

from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.operations.tags import add_tag, tag_notes
from canvasdesk.editing.patch import Patch
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Tag
from canvasdesk.ui.canvas.note_menu import note_menu
from canvasdesk.ui.canvas.tag_box import TagBox
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand, note

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def document(document: Document) -> Document:
    """The canvas of all tests, with two tags that no note has."""
    for key, name in (("t1", "Zoë"), ("t2", "Tutors & co")):
        document = add_tag(document, name, lambda key=key: key).apply(document)
    return document


@pytest.fixture
def box(view: CanvasView, hand: Hand) -> TagBox:
    """The box, opened for n1."""
    hand.click(hand.centre("n1"))
    view.tag_notes()
    return opened()


def opened() -> TagBox:
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, TagBox)]
    shown = [each for each in boxes if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def line(box: TagBox) -> QLineEdit:
    found = box.findChild(QLineEdit)
    assert found is not None
    return found


def listed(box: TagBox) -> list[str]:
    found = box.findChild(QListWidget)
    assert found is not None
    return [found.item(row).text() for row in range(found.count())]


def test_a_number_puts_a_tag_on_the_chosen_notes_and_takes_it_off(
    hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    hand.key(Qt.Key.Key_2, CTRL_ALT)
    assert note(session, "n1").tags == ("t2",)
    assert session.undo_stack.count() == 1
    hand.key(Qt.Key.Key_1, CTRL_ALT)
    assert note(session, "n1").tags == ("t2", "t1")
    hand.key(Qt.Key.Key_2, CTRL_ALT)
    assert note(session, "n1").tags == ("t1",)


def test_a_number_speaks_to_all_notes_of_the_block_with_the_keyboard(
    hand: Hand, session: Session, view: CanvasView
) -> None:
    session.do("one", _tagged(session, "n1"))
    view.desk.selection.focus_block(BlockId.KEY_PARTNERS)
    hand.key(Qt.Key.Key_1, CTRL_ALT)
    assert [note(session, key).tags for key in ("n1", "n2", "n3")] == [("t1",), ("t1",), ()]
    assert view.desk.selection.block is BlockId.KEY_PARTNERS
    hand.key(Qt.Key.Key_1, CTRL_ALT)
    assert [note(session, key).tags for key in ("n1", "n2", "n3")] == [(), (), ()]
    session.undo()
    assert note(session, "n2").tags == ("t1",)


def test_a_number_without_a_tag_changes_nothing_and_says_so(
    hand: Hand, session: Session, view: CanvasView
) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    before = session.document
    hand.click(hand.centre("n1"))
    hand.key(Qt.Key.Key_3, CTRL_ALT)
    view.desk.selection.clear()
    hand.key(Qt.Key.Key_1, CTRL_ALT)
    assert session.document == before
    assert hints == [
        "There is no tag number 3.",
        "Choose notes or a block to put a tag on.",
    ]


def test_nothing_is_tagged_in_a_canvas_to_look_at_only(
    hand: Hand, session: Session, view: CanvasView
) -> None:
    session.set_read_only(True)
    hand.click(hand.centre("n1"))
    hand.key(Qt.Key.Key_1, CTRL_ALT)
    view.tag_notes()
    assert note(session, "n1").tags == ()
    assert not any(
        isinstance(each, TagBox) and each.isVisible() for each in QApplication.topLevelWidgets()
    )


def test_an_open_text_is_kept_and_its_note_is_tagged(
    hand: Hand, session: Session, view: CanvasView
) -> None:
    hand.click(hand.centre("n1"))
    hand.type(", soon")
    view.tag_notes()
    QTest.keyClick(line(opened()), Qt.Key.Key_Return)
    assert note(session, "n1").text == "Ines tests every idea, soon"
    assert note(session, "n1").tags == ("t1",)


def test_a_part_of_a_name_finds_a_tag(box: TagBox, session: Session) -> None:
    assert listed(box) == ["Zoë", "Tutors & co"]
    QTest.keyClicks(line(box), "CO")
    assert listed(box)[0] == "Tutors & co"
    QTest.keyClick(line(box), Qt.Key.Key_Return)
    assert note(session, "n1").tags == ("t2",)


def test_arrows_walk_the_box_and_a_tick_says_what_is_there(
    box: TagBox, session: Session, view: CanvasView
) -> None:
    QTest.keyClick(line(box), Qt.Key.Key_Down)
    QTest.keyClick(line(box), Qt.Key.Key_Return)
    assert note(session, "n1").tags == ("t2",)
    view.tag_notes()
    again = opened()
    assert listed(again) == ["Zoë", "Tutors & co  ✓"]
    QTest.keyClick(line(again), Qt.Key.Key_Down)
    QTest.keyClick(line(again), Qt.Key.Key_Return)
    assert note(session, "n1").tags == ()


def test_an_unknown_name_becomes_a_tag_in_the_same_step(box: TagBox, session: Session) -> None:
    QTest.keyClicks(line(box), "Care homes")
    assert listed(box) == ["New tag “Care homes”"]
    QTest.keyClick(line(box), Qt.Key.Key_Return)
    (tag,) = note(session, "n1").tags
    assert session.document.tags[tag].name == "Care homes"
    assert session.undo_stack.count() == 1
    session.undo()
    assert tag not in session.document.tags


def test_a_name_that_is_there_is_not_offered_twice(box: TagBox) -> None:
    line(box).insert("zoë")
    assert listed(box) == ["Zoë"]


def test_escape_closes_the_box_and_changes_nothing(box: TagBox, session: Session) -> None:
    QTest.keyClicks(line(box), "Care")
    QTest.keyClick(line(box), Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert session.undo_stack.count() == 0


def test_a_note_menu_ticks_the_tags_and_toggles_them(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    session.do("one", _tagged(session, "n1"))
    hand.click(hand.centre("n1"))
    tags = next(menu for menu in note_menu(view.desk, view).findChildren(QMenu) if _is_tags(menu))
    texts = {action.text().split("\t")[0]: action for action in tags.actions() if action.text()}
    assert {name: action.isChecked() for name, action in texts.items() if action.isCheckable()} == {
        "Zoë": True,
        "Tutors && co": False,
    }
    texts["Tutors && co"].trigger()
    assert note(session, "n1").tags == ("t1", "t2")


def test_a_menu_says_where_there_are_no_tags(view: CanvasView, session: Session) -> None:
    session.do("none", delete_records(session.document, ["t1", "t2"]))
    menu = QMenu()
    view.fill_tag_menu(menu)
    assert [action.text() for action in menu.actions() if action.text()] == ["No tags yet"]


def test_a_menu_opened_again_has_each_tag_once(view: CanvasView, session: Session) -> None:
    menu = QMenu()
    menu.addAction("last")
    view.fill_tag_menu(menu)
    session.do("add", add_tag(session.document, "Third", lambda: "t3"))
    view.fill_tag_menu(menu)
    names = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert names == ["Zoë", "Tutors && co", "Third", "last"]


def test_a_tag_that_only_some_have_says_how_many(view: CanvasView, session: Session) -> None:
    session.do("tag", _tagged(session, "n1"))
    view.desk.selection.choose(["n1", "n2"])
    menu = QMenu()
    view.fill_tag_menu(menu)
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == ["Zoë (on 1 of 2)", "Tutors && co"]
    assert not any(action.isChecked() for action in menu.actions())
    view.tag_notes()
    assert listed(opened()) == ["Zoë (on 1 of 2)", "Tutors & co"]
    opened().close()


def test_more_tags_than_digits_are_in_the_menu_without_keys(
    view: CanvasView, session: Session
) -> None:
    many = [Tag(id=f"x{number:02}", name=f"Tag {number}", order="b") for number in range(20)]
    for tag in many:
        session.do("add", add_tag(session.document, tag.name, lambda tag=tag: tag.id))
    menu = QMenu()
    view.fill_tag_menu(menu)
    texts = [action.text() for action in menu.actions() if action.isCheckable()]
    assert len(texts) == 22
    assert [("\t" in text) for text in texts] == [True] * 9 + [False] * 13


def _is_tags(menu: QMenu) -> bool:
    return menu.title().replace("&", "") == "Tags"


def _tagged(session: Session, key: str) -> Patch:
    return tag_notes(session.document, [key], "t1")
