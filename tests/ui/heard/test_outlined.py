"""The outline shows what was heard under its note and says it, and can add to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.editing.patch import patch_between
from canvasdesk.model.document import Document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.heard.outlined import heard_by_note, heard_lines
from canvasdesk.ui.heard.panel import HeardPanel
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.panels.outline_menu import outline_menu
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.workplace import Workplace
from ui.heard.conftest import heard

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tree(place: Workplace) -> OutlineTree:
    place.actions_by_id[ActionId.OUTLINE].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, OutlinePanel)
    return panel.tree


def add(place: Workplace, key: str, text: str, when: str = "2026-05-03") -> None:
    before = place.session.document
    after = heard(before, key, text, when, {"c1": ()}, "Maria")
    place.session.do("x", patch_between(before, after))


def spoken(tree: OutlineTree, note: str) -> str:
    return str(tree.outline.index_of(note).data(Qt.ItemDataRole.AccessibleTextRole))


def height(tree: OutlineTree, note: str) -> int:
    return tree.visualRect(tree.outline.index_of(note)).height()


def test_a_row_grows_by_what_was_heard_and_says_it(place: Workplace, tree: OutlineTree) -> None:
    low = height(tree, "c1")
    assert "heard: " not in spoken(tree, "c1")
    add(place, "e1", "It is quiet\nnow")
    assert height(tree, "c1") > low
    assert spoken(tree, "c1").endswith("heard: “It is quiet now” – Maria")
    assert height(tree, "c2") == low
    place.session.undo()
    assert height(tree, "c1") == low


def test_a_row_has_the_newest_two_and_how_many_more(place: Workplace, tree: OutlineTree) -> None:
    for number in range(1, 5):
        add(place, f"e{number}", f"Word {number}", f"2026-05-0{number}")
    lines = heard_lines(heard_by_note(place.session.document)["c1"])
    assert lines == ("“Word 4” – Maria", "“Word 3” – Maria", "… and 2 more")
    place.session.do("x", op.edit_entry(place.session.document, "e4", "Other"))
    assert "Other" in spoken(tree, "c1")


@pytest.mark.parametrize("note", ["c1", "p1"])
def test_what_was_heard_is_written_down_from_the_outline(
    place: Workplace, tree: OutlineTree, note: str
) -> None:
    tree.choose([note])
    QTest.keyClick(tree, Qt.Key.Key_H, CTRL | SHIFT)
    panel = place.shelf.panel
    assert isinstance(panel, HeardPanel)
    assert panel.about.notes == (note,)
    QTest.keyClicks(panel.form.field, "Yes")
    QTest.keyClick(panel.form.field, Qt.Key.Key_Return)
    assert [dict(e.refs) for e in place.session.document.entries.values()] == [{note: ()}]


def test_the_menu_of_a_row_offers_it(
    place: Workplace, tree: OutlineTree, document: Document
) -> None:
    tree.choose(["p1"])
    menu = outline_menu(tree, place.view.desk)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert "&What did someone say?" in texts
