"""Movements that explain: they start where a note was seen and end where the layout has it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.model.blocks import BlockId
from canvasdesk.storage.preferences import Movement
from canvasdesk.ui.canvas import motion
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from canvasdesk.ui.theme.movement import choose_movement

from .conftest import Hand


def test_undo_moves_a_note_back_visibly(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.drag(hand.centre("n1"), hand.middle(BlockId.CHANNELS))
    view.desk.stage.motion.finish()
    item = view.desk.stage.note_items["n1"]
    was = item.shown_paper
    session.undo()
    assert item.shown_paper.topLeft() == was.topLeft()
    QTest.qWait(motion.DURATION_MS + 80)
    assert item.pos().isNull()
    assert not view.desk.stage.motion.running


def test_a_drop_starts_where_the_hand_let_go(view: CanvasView, hand: Hand) -> None:
    start, end = hand.centre("n1"), QPoint(4, 4)  # off the sheet, from where it has to come back
    item = view.desk.stage.note_items["n1"]
    hand.press(start)
    hand.move(start + QPoint(20, 20), end)
    held = item.shown_paper
    hand.release(end)
    assert (item.shown_paper.topLeft() - held.topLeft()).manhattanLength() < 1e-6
    view.desk.stage.motion.finish()
    assert view.desk.stage.page.contains(item.shown_paper)


def test_where_motion_is_unwanted_notes_jump(
    view: CanvasView,
    hand: Hand,
    session: Session,
    qapp: QApplication,
    request: pytest.FixtureRequest,
) -> None:
    choose_movement(qapp, Movement.OFF)
    request.addfinalizer(lambda: choose_movement(qapp, Movement.SYSTEM))
    hand.drag(hand.centre("n1"), hand.middle(BlockId.CHANNELS))
    session.undo()
    assert view.desk.stage.note_items["n1"].pos().isNull()


def test_a_drag_takes_hold_of_what_still_moves(view: CanvasView, hand: Hand) -> None:
    hand.drag(hand.centre("n1"), hand.middle(BlockId.CHANNELS))
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(30, 0))
    moved = view.desk.stage.note_items["n1"].pos()
    assert moved.x() == pytest.approx(30 * view.desk.viewpoint.unit)
    hand.key(Qt.Key.Key_Escape)


def test_coming_by_tab_one_sees_where_the_keyboard_is(view: CanvasView) -> None:
    view.parking._tab.setFocus()
    QTest.keyClick(view.parking._tab, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.hasFocus()
    assert view.desk.selection.block is BlockId.KEY_RESOURCES
