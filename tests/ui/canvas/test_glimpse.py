"""Zooming a crowded sheet stretches the last frame; a moment later all is crisp."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from canvasdesk.ui.canvas import port
from canvasdesk.ui.canvas.glimpse import CALM_MS
from canvasdesk.ui.canvas.view import CanvasView

from .test_viewpoint import wheel

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_few_notes_are_painted_crisp_at_once(view: CanvasView) -> None:
    wheel(view, QPointF(500, 300), QPoint(0, 120), CTRL)
    assert not view._glimpse.shown


def test_many_notes_are_stretched_until_it_is_calm(
    view: CanvasView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(port, "CROWDED", 1)
    at = QPointF(500, 300)
    for turned in (120, 120, -120):
        wheel(view, at, QPoint(0, turned), CTRL)
    assert view._glimpse.shown
    stretched = view.viewport().grab().toImage()
    QTest.qWait(CALM_MS + 60)
    assert not view._glimpse.shown
    crisp = view.viewport().grab().toImage()
    assert stretched != crisp
    for x, y in ((20, 20), (500, 300), (500, 500), (900, 100)):  # desk, paper and notes agree
        old, new = stretched.pixelColor(x, y), crisp.pixelColor(x, y)
        assert abs(old.red() - new.red()) < 12, (x, y)
