"""Links in the outline: said in words, and everything that is done to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidgetAction

import operations as op
from canvasdesk.model.document import Document
from canvasdesk.ui.canvas.linking import link_notes_to, unlink_from
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline_menu import outline_menu
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def document(document: Document) -> Document:
    for source, target, label in (("n1", "n3", "tests"), ("n2", "n3", ""), ("n3", "p", "")):
        if target == "p":
            document = op.add_note(document, None, "Parked", lambda: "p").apply(document)
        key = source + target
        patch = op.add_link(document, source, target, lambda key=key: key, label)
        document = patch.apply(document)
    return document


def described(tree: OutlineTree, note: str) -> str:
    row = tree.outline.index_of(note)
    return str(tree.outline.data(row, Qt.ItemDataRole.AccessibleDescriptionRole))


def submenu(menu: QMenu, text: str) -> QMenu:
    found = next(each.menu() for each in menu.actions() if each.text().replace("&", "") == text)
    assert isinstance(found, QMenu)
    return found


def test_a_note_says_whom_it_serves_and_what_serves_it(tree: OutlineTree) -> None:
    assert described(tree, "n1") == "1 of 2. serves Explain medicine (tests)"
    assert described(tree, "n3") == (
        "1 of 1. serves Parked; from Ines tests every idea (tests), Evening tutors"
    )


def test_what_it_says_follows_the_document(tree: OutlineTree, session: Session) -> None:
    session.do("unlink", op.unlink(session.document, ["n1n3"]))
    assert described(tree, "n1") == "1 of 2"
    session.undo()
    assert "serves" in described(tree, "n1")


@pytest.mark.parametrize("note", ["n1", "p"])
def test_its_key_asks_for_another_note_also_for_a_parked_one(
    tree: OutlineTree, view: CanvasView, note: str
) -> None:
    asked: list[object] = []
    view.desk.link_requested.connect(asked.append)
    tree.go_to(tree.outline.index_of(note))
    QTest.keyClick(tree, Qt.Key.Key_L, CTRL)
    assert asked == [(note,)]


@pytest.mark.parametrize(
    ("note", "entry"), [("n3", "← Ines tests every idea (tests)"), ("p", "← Explain medicine")]
)
def test_its_menu_goes_along_labels_turns_and_removes(
    tree: OutlineTree, view: CanvasView, session: Session, note: str, entry: str
) -> None:
    tree.go_to(tree.outline.index_of(note))
    other = next(
        link
        for link in session.document.links.values()
        if link.target == note and link.label == ("tests" if note == "n3" else "")
    )
    one = submenu(submenu(outline_menu(tree, view.desk), "Links"), entry)
    rows = [each for each in one.actions() if isinstance(each, QWidgetAction)]
    line = rows[0].defaultWidget().findChild(QLineEdit)
    line.setText("a word")
    line.returnPressed.emit()
    assert session.document.links[other.id].label == "a word"
    by_text = {each.text().replace("&", ""): each for each in one.actions()}
    by_text["Turn it round"].trigger()
    assert session.document.links[other.id].source == note
    by_text["Go to that note"].trigger()
    assert tree.chosen() == [other.source]
    by_text["Remove this link"].trigger()
    assert other.id not in session.document.links


def test_off_the_thread_a_row_says_so(tree: OutlineTree, view: CanvasView) -> None:
    view.desk.selection.choose(("n1",))
    view.desk.standing.follow(True)
    assert described(tree, "n1").startswith("1 of 2. ")
    assert described(tree, "n2").startswith("2 of 2, not on this thread. ")
    view.desk.standing.follow(False)
    assert described(tree, "n2").startswith("2 of 2. ")


def test_what_is_linked_and_unlinked_is_said(view: CanvasView, session: Session) -> None:
    hints: list[str] = []
    view.hint_changed.connect(hints.append)
    link_notes_to(view.desk, ("n1",), "n2")
    unlink_from(view.desk, ("n1",), "n2")
    link_notes_to(view.desk, ("n1", "n3", "n2"), "n2")
    unlink_from(view.desk, ("n1", "n3"), "n2")
    assert hints == [
        "Linked to “Evening tutors”.",
        "Not linked to “Evening tutors” any more.",
        "2 notes are linked to “Evening tutors”.",
        "2 notes are not linked to “Evening tutors” now.",
    ]
    assert session.undo_stack.count() == 4
