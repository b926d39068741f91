"""Zoom and pan: what is under the pointer stays there, and the sheet never gets lost."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.ui.canvas.tools.pan import PanTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.canvas.viewpoint import HIGHEST, LOWEST

from .conftest import Hand

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def wheel(view: CanvasView, at: QPointF, turned: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def shown_at(view: CanvasView, sheet: QPointF) -> QPointF:
    return view.viewportTransform().map(sheet)


def test_ctrl_and_wheel_zoom_exactly_at_the_pointer(view: CanvasView) -> None:
    at = QPointF(903.0, 211.0)
    held = view.desk.sheet_point(at)
    for turned in (120, 120, 40, -80, 240, -120, 15, 120, -15, -60):
        before = view.zoom
        wheel(view, at, QPoint(0, turned), CTRL)
        assert (view.zoom > before) == (turned > 0)
        shown = shown_at(view, held)
        assert (shown.x(), shown.y()) == pytest.approx((at.x(), at.y()), abs=0.01)


def test_the_zoom_has_bounds(view: CanvasView) -> None:
    for _ in range(40):
        view.zoom_in()
    assert view.zoom == HIGHEST
    for _ in range(60):
        view.zoom_out()
    assert view.zoom == LOWEST


@pytest.mark.parametrize("size", [(1366, 700), (700, 900), (400, 300)])
def test_fit_shows_the_whole_sheet_with_a_little_air(
    view: CanvasView, size: tuple[int, int]
) -> None:
    view.zoom_in()
    view.zoom_fit()
    view.resize(*size)
    page, port = view.desk.stage.page, view.viewport().size()
    left_top, right_bottom = shown_at(view, page.topLeft()), shown_at(view, page.bottomRight())
    airs = (
        left_top.x(),
        left_top.y(),
        port.width() - right_bottom.x(),
        port.height() - right_bottom.y(),
    )
    assert 8.0 <= min(airs) <= 12.0
    assert not view.horizontalScrollBar().isVisible()
    assert not view.verticalScrollBar().isVisible()


def test_actual_size_is_a_pixel_for_a_unit(view: CanvasView) -> None:
    zooms: list[float] = []
    view.zoom_changed.connect(zooms.append)
    view.zoom_actual()
    assert view.zoom == 1.0
    assert zooms == [1.0]
    a, b = shown_at(view, QPointF(100, 100)), shown_at(view, QPointF(200, 150))
    assert (b - a) == QPointF(100, 50)


def test_a_zoomed_sheet_keeps_its_place_when_the_window_changes(view: CanvasView) -> None:
    view.desk.viewpoint.zoom_to(2.0, QPointF(100, 100))
    before = shown_at(view, QPointF(10, 10))
    view.resize(view.width() - 80, view.height() - 60)
    after = shown_at(view, QPointF(10, 10))
    assert (after - before).manhattanLength() < 0.01


def test_wheels_pan_once_zoomed(view: CanvasView) -> None:
    point = QPointF(500, 400)
    before = shown_at(view, point)
    wheel(view, QPointF(300, 300), QPoint(0, -120))
    assert shown_at(view, point) == before
    view.desk.viewpoint.zoom_to(2.0, QPointF(683, 350))
    before = shown_at(view, point)
    wheel(view, QPointF(300, 300), QPoint(0, -120))
    assert shown_at(view, point).y() < before.y() - 30
    wheel(view, QPointF(300, 300), QPoint(0, -120), SHIFT)
    assert shown_at(view, point).x() < before.x() - 30


def test_the_sheet_cannot_be_lost(view: CanvasView) -> None:
    view.desk.viewpoint.zoom_to(3.0, QPointF(10, 10))
    view.desk.viewpoint.pan_by(1e6, 1e6)
    port = view.viewport().rect()
    assert shown_at(view, QPointF(0, 0)).x() <= port.center().x() + 20
    view.desk.viewpoint.pan_by(-1e6, -1e6)
    corner = shown_at(view, view.desk.stage.page.bottomRight())
    assert corner.x() >= port.center().x() - 20
    assert corner.y() >= port.center().y() - 20


@pytest.mark.parametrize("way", ["middle", "space"])
def test_the_hand_moves_the_sheet(view: CanvasView, hand: Hand, way: str) -> None:
    view.desk.viewpoint.zoom_to(2.0, QPointF(683, 350))
    point, start = QPointF(500, 400), QPoint(400, 300)
    before = shown_at(view, point)
    if way == "space":
        QTest.keyPress(view, Qt.Key.Key_Space)
    button = Qt.MouseButton.LeftButton if way == "space" else Qt.MouseButton.MiddleButton
    QTest.mousePress(view.viewport(), button, NONE, start)
    hand.move(start + QPoint(60, -35))
    assert isinstance(view.desk.tool, PanTool)
    QTest.mouseRelease(view.viewport(), button, NONE, start + QPoint(60, -35))
    if way == "space":
        QTest.keyRelease(view, Qt.Key.Key_Space)
    moved = shown_at(view, point) - before
    assert (moved.x(), moved.y()) == pytest.approx((60, -35), abs=0.01)
    assert isinstance(view.desk.tool, SelectTool)
    assert view.selected == ()


def test_scroll_bars_move_the_sheet_too(view: CanvasView) -> None:
    view.desk.viewpoint.zoom_to(2.0, QPointF(683, 350))
    bar = view.horizontalScrollBar()
    bar.setValue(bar.value() + 50)
    point = QPointF(100, 100)
    assert view.desk.viewpoint.to_viewport(point) == shown_at(view, point)


def test_opening_another_document_fits_it(view: CanvasView) -> None:
    from canvasdesk.model.document import document_of
    from canvasdesk.model.records import Header

    view.desk.viewpoint.zoom_to(3.0, QPointF(10, 10))
    first = view.desk.session.document
    view.desk.session.open(document_of([Header(title="Other")]))
    assert view.desk.viewpoint.fitted
    assert view.selected == ()
    assert not view.desk.stage.note_items
    view.desk.session.open(first)
    assert set(view.desk.stage.note_items) == {"n1", "n2", "n3"}
