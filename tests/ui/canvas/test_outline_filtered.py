"""The outline while the canvas filters: faded rows stand back, hidden notes have none."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

import operations as op
from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.outline_tree import OutlineTree
from canvasdesk.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HIDING, FADING = Filter(text="tutors", hides=True), Filter(text="tutors")
PARTNERS = BlockId.KEY_PARTNERS


def shown(model: QAbstractItemModel) -> list[str]:
    blocks = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        model.index(n, 0, block).data() for block in blocks for n in range(model.rowCount(block))
    ]


def key(tree: OutlineTree, which: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(tree._rows.field or tree, which, held)


def row_picture(tree: OutlineTree, note_id: str) -> QImage:
    rect = tree.visualRect(tree.outline.index_of(note_id))
    return tree.viewport().grab(rect).toImage()


def test_hidden_notes_have_no_rows_until_they_are_shown_again(
    tree: OutlineTree, view: CanvasView
) -> None:
    view.desk.show_filter(HIDING)
    assert shown(tree.outline) == ["Evening tutors"]
    assert not tree.outline.index_of("n1").isValid()
    view.desk.show_filter(NO_FILTER)
    assert len(shown(tree.outline)) == 3


def test_faded_notes_look_and_sound_like_it(tree: OutlineTree, view: CanvasView) -> None:
    before = row_picture(tree, "n1"), row_picture(tree, "n2")
    view.desk.show_filter(FADING)
    assert len(shown(tree.outline)) == 3
    assert row_picture(tree, "n1") != before[0]
    assert row_picture(tree, "n2") == before[1]
    spoken = Qt.ItemDataRole.AccessibleDescriptionRole
    assert tree.outline.index_of("n1").data(spoken) == "1 of 2, not filtered for"
    assert tree.outline.index_of("n2").data(spoken) == "2 of 2"


@pytest.mark.parametrize("wanted", [HIDING, FADING])
def test_all_are_those_that_stand_out(tree: OutlineTree, view: CanvasView, wanted: Filter) -> None:
    view.desk.show_filter(wanted)
    for _ in range(2):
        key(tree, Qt.Key.Key_A, CTRL)
        assert tree.chosen() == ["n2"]
    key(tree, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert view.desk.document.notes.keys() == {"n1", "n3"}


def test_a_note_written_meanwhile_stays_in_its_row(
    tree: OutlineTree, view: CanvasView, session: Session
) -> None:
    view.desk.show_filter(HIDING)
    tree.go_to(tree.outline.block_index(PARTNERS))
    for character in "Bread":
        QTest.keyClicks(tree._rows.field or tree, character)
    key(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert "Bread" in shown(tree.outline)
    assert "Bread" in [each.text for each in session.document.notes_by_block[PARTNERS]]


def test_a_note_moves_past_the_row_above_it_and_not_past_hidden_ones(
    tree: OutlineTree, view: CanvasView, session: Session
) -> None:
    for number in range(3):
        patch = op.add_note(
            session.document, PARTNERS, f"Tutors {number}", lambda n=number: f"x{n}"
        )
        session.do("add", patch)
    session.do("hide", op.edit_text(session.document, "x1", "Others"))
    view.desk.show_filter(HIDING)
    tree.choose(["x2"])
    key(tree, Qt.Key.Key_Up, ALT)
    here = [each.id for each in session.document.notes_by_block[PARTNERS]]
    assert here.index("x2") == here.index("x0") - 1
    key(tree, Qt.Key.Key_Down, ALT)
    here = [each.id for each in session.document.notes_by_block[PARTNERS]]
    assert here.index("x2") > here.index("x0")


def test_a_parked_note_stays_in_its_row_and_is_not_among_all(
    tree: OutlineTree, view: CanvasView, session: Session
) -> None:
    session.do("park", op.move_notes(session.document, {"n1": op.Spot(None)}))
    view.desk.show_filter(HIDING)
    assert tree.outline.index_of("n1").isValid()
    tree.choose(["n2"])
    for _ in range(2):
        key(tree, Qt.Key.Key_A, CTRL)
    assert tree.chosen() == ["n2"]
