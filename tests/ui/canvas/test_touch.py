"""Fingers: one takes a note or the sheet, two zoom, a tap clicks.

The screen that nobody sees is smaller than the view, and fingers are only felt on it: they keep to
the left half of the sheet.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.tools.drag import DragTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand, note


@pytest.fixture(scope="session")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


class Finger:
    """Fingers on a view, by number."""

    def __init__(self, view: CanvasView, device: QPointingDevice) -> None:
        self.port, self.device = view.viewport(), device

    def send(self, **points: tuple[str, QPoint]) -> None:
        """Send one event; each point says what a finger does and where: ``f0=("press", at)``."""
        events = QTest.touchEvent(self.port, self.device)
        for name, (what, at) in points.items():
            step: Callable[[int, QPoint, object], object] = getattr(events, what)
            step(int(name[1:]), at, self.port)
        events.commit()
        QApplication.processEvents()

    def drag(self, *path: QPoint) -> None:
        self.send(f0=("press", path[0]))
        for at in path[1:]:
            self.send(f0=("move", at))
        self.send(f0=("release", path[-1]))

    def tap(self, at: QPoint) -> None:
        self.send(f0=("press", at))
        self.send(f0=("release", at))


@pytest.fixture
def finger(view: CanvasView, screen: QPointingDevice) -> Finger:
    return Finger(view, screen)


def test_a_finger_drags_a_note(
    view: CanvasView, hand: Hand, finger: Finger, session: Session
) -> None:
    start, end = hand.centre("n1"), hand.middle(BlockId.KEY_RESOURCES)
    finger.drag(start, start + QPoint(20, 10), (start + end) / 2, end)
    assert note(session, "n1").block is BlockId.KEY_RESOURCES
    assert session.undo_stack.count() == 1
    assert isinstance(view.desk.tool, SelectTool)


def test_a_tap_chooses_a_note_and_two_open_it(
    view: CanvasView, hand: Hand, finger: Finger, session: Session
) -> None:
    finger.send(f0=("press", hand.centre("n2")))
    finger.send(f0=("move", hand.centre("n2") + QPoint(3, 2)))
    finger.send(f0=("release", hand.centre("n2") + QPoint(3, 2)))
    assert view.selected == ("n2",)
    assert session.undo_stack.count() == 0
    finger.tap(hand.centre("n2"))
    assert view.editing
    assert hand.open.text == note(session, "n2").text


def test_a_finger_on_the_empty_sheet_moves_it(view: CanvasView, hand: Hand, finger: Finger) -> None:
    view.desk.viewpoint.zoom_to(2.0, QPointF(hand.middle(BlockId.KEY_RESOURCES)))
    before = view.desk.viewpoint.look().offset
    start = hand.middle(BlockId.KEY_RESOURCES)
    finger.drag(start, start - QPoint(30, 20), start - QPoint(60, 45))
    moved = view.desk.viewpoint.look().offset - before
    assert (moved.x(), moved.y()) == pytest.approx((-60, -45), abs=1)
    assert isinstance(view.desk.tool, SelectTool)


def test_a_tap_on_a_block_gives_it_the_keyboard(
    view: CanvasView, hand: Hand, finger: Finger
) -> None:
    finger.tap(hand.middle(BlockId.KEY_RESOURCES))
    assert view.desk.selection.block is BlockId.KEY_RESOURCES


def test_two_fingers_zoom_about_what_lies_between_them(
    view: CanvasView, hand: Hand, finger: Finger
) -> None:
    middle, before = hand.middle(BlockId.KEY_RESOURCES), view.zoom
    held = view.desk.sheet_point(QPointF(middle))
    finger.send(f0=("press", middle - QPoint(50, 0)), f1=("press", middle + QPoint(50, 0)))
    for wide in (60, 80, 100):
        finger.send(f0=("move", middle - QPoint(wide, 0)), f1=("move", middle + QPoint(wide, 0)))
    finger.send(f0=("release", middle - QPoint(100, 0)), f1=("release", middle + QPoint(100, 0)))
    assert view.zoom == pytest.approx(2 * before, rel=0.02)
    shown = view.desk.viewpoint.to_viewport(held)
    assert (shown.x(), shown.y()) == pytest.approx((middle.x(), middle.y()), abs=2)
    assert not view.selected


def test_a_second_finger_lets_the_note_fly_home(
    view: CanvasView, hand: Hand, finger: Finger, session: Session
) -> None:
    before, start = session.document, hand.centre("n1")
    finger.send(f0=("press", start))
    finger.send(f0=("move", start + QPoint(60, 60)))
    assert isinstance(view.desk.tool, DragTool)
    there = start + QPoint(60, 60)
    finger.send(f0=("move", there), f1=("press", there + QPoint(90, 0)))
    finger.send(f0=("move", there), f1=("move", there + QPoint(99, 0)))
    assert isinstance(view.desk.tool, SelectTool)
    finger.send(f0=("release", there), f1=("release", there + QPoint(99, 0)))
    assert session.document is before
