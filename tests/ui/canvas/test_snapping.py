"""What a drag snaps to, what it shows of it, and how to be rid of it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from canvasdesk.geometry.placing import NOTE_SIZES, slots
from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import NoteSize
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import NONE, Hand, note

SEGMENTS = BlockId.CUSTOMER_SEGMENTS
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def near_slot(view: CanvasView, number: int, off: QPoint) -> QPoint:
    """Return where the middle of a note is that lies nearly in a slot of segments."""
    size = NOTE_SIZES[NoteSize.STANDARD]
    every = slots(SEGMENTS, size)
    place = [next(every) for _ in range(number + 1)][-1]
    room = view.desk.stage.layout.blocks[SEGMENTS].rect
    centre = Rect(room.x + place.x, room.y + place.y, size.width, size.height).centre
    return view.desk.viewpoint.to_viewport(QPointF(*centre)).toPoint() + off


@pytest.mark.parametrize("number", [0, 3])
def test_a_note_let_go_beside_a_slot_lies_in_it(
    view: CanvasView, hand: Hand, session: Session, number: int
) -> None:
    hand.drag(hand.centre("n1"), near_slot(view, number, QPoint(3, -3)))
    every = slots(SEGMENTS, NOTE_SIZES[NoteSize.STANDARD])
    assert note(session, "n1").place == [next(every) for _ in range(number + 1)][-1]


@pytest.mark.parametrize("held", [ALT, CTRL])
def test_a_key_lets_it_lie_anywhere(
    view: CanvasView, hand: Hand, session: Session, held: Qt.KeyboardModifier
) -> None:
    start, end = hand.centre("n1"), near_slot(view, 0, QPoint(3, -3))
    hand.press(start)
    hand.move(start + QPoint(20, 20), end)
    assert view.desk.marking._marks.guides
    hand.move(end, held=held)
    assert not view.desk.marking._marks.guides
    hand.release(end, held)
    first = next(slots(SEGMENTS, NOTE_SIZES[NoteSize.STANDARD]))
    at = note(session, "n1").place
    unit = view.desk.viewpoint.unit
    assert (at.x - first.x) == pytest.approx(3 * unit, abs=unit)
    assert (at.y - first.y) == pytest.approx(-3 * unit, abs=unit)


def test_the_place_it_leaves_does_not_hold_on(view: CanvasView, hand: Hand) -> None:
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(5, 0))
    moved = view.desk.stage.note_items["n1"].pos().x() * view.desk.viewpoint.zoom
    assert moved == pytest.approx(5)
    hand.key(Qt.Key.Key_Escape)


def test_an_edge_that_is_dragged_becomes_level_with_its_neighbours(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    n1 = view.desk.stage.layout.notes["n1"].rect
    n2 = view.desk.stage.layout.notes["n2"].rect
    foot = hand.pixel(n1.x + n1.width / 2, n1.bottom) + QPoint(0, 3)
    hand.press(foot)
    hand.move(foot + QPoint(0, 9), foot + QPoint(0, 4))
    assert view.desk.marking._marks.guides
    hand.release(foot + QPoint(0, 4))
    assert view.desk.stage.layout.notes["n1"].rect.bottom == pytest.approx(n2.bottom)
    assert not view.desk.marking._marks.guides
    hand.press(foot)
    hand.move(foot + QPoint(0, 9), foot + QPoint(0, 4), held=ALT)
    hand.release(foot + QPoint(0, 4), ALT)
    assert view.desk.stage.layout.notes["n1"].rect.bottom > n2.bottom + 1


def test_guides_are_gone_after_the_drop_and_after_escape(view: CanvasView, hand: Hand) -> None:
    start, end = hand.centre("n1"), near_slot(view, 0, QPoint(2, 2))
    hand.press(start)
    hand.move(start + QPoint(20, 20), end)
    assert view.desk.marking._marks.guides
    hand.key(Qt.Key.Key_Escape)
    assert not view.desk.marking._marks.guides
    hand.release(end)
    hand.drag(start, end, NONE)
    assert not view.desk.marking._marks.guides
