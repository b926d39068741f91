"""The hand on a real window: how soon a note follows, how long frames take, whether it slips.

A mouse drags notes over a whole canvas of 300, through all blocks, as the program shows it: with
what it snaps to, what brightens, what makes room. A frame ends when Qt has painted what changed.
"""

import itertools
import math
import statistics
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import once_ms
from bench.windows import opened, put_away, settle
from canvasdesk.ui.program import Program

_NOTES = 300
_GRABS = 40
_FRAMES = 600
_ZOOMS = (0.25, 1.0, 4.0)
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_FREE = Qt.KeyboardModifier.AltModifier
"""Held, it lets a note lie anywhere: what snaps leaves the pointer on purpose."""


def hand_figures(program: Program, folder: Path) -> list[Figure]:
    """Measure; ``folder`` is for the canvas that is opened."""
    hand = _Hand(program, folder)
    grabs = hand.grabs_ms()
    frames = sorted(hand.frames_ms())
    figures = [
        Figure(f"{_NOTES} notes: press to first moved frame, median", _median(grabs), 16),
        Figure(f"{_NOTES} notes: press to first moved frame, longest", max(grabs), 16),
        Figure(f"{_NOTES} notes: drag, 99 of 100 frames", _percentile(frames, 0.99), 16),
        Figure(f"{_NOTES} notes: drag, the longest of {_FRAMES} frames", frames[-1], 33),
    ]
    for zoom in _ZOOMS:
        name = f"{_NOTES} notes: how far a note slips at {zoom:.0%}"
        figures.append(Figure.pixels(name, hand.slip_px(zoom), 1))
    put_away(hand.window)
    return figures


def _median(times: list[float]) -> float:
    return statistics.median(times)


def _percentile(ascending: list[float], share: float) -> float:
    return ascending[math.ceil(share * len(ascending)) - 1]


class _Hand:
    """A mouse on the window of a canvas."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.window = opened(program, folder / "hand.canvasdesk", document_with(_NOTES, 7))
        self.view = self.window.workplace.view
        self.port = self.view.viewport()

    def grabs_ms(self) -> list[float]:
        """Return how long each of some notes takes to be painted away from where it was taken."""
        times: list[float] = []
        for grip in itertools.islice(self._grips(), _GRABS):

            def grab(grip: QPointF = grip) -> None:
                self._send(QEvent.Type.MouseButtonPress, grip)
                QApplication.processEvents()
                self._send(QEvent.Type.MouseMove, grip + QPointF(5, 3))
                QApplication.processEvents()

            times.append(once_ms(grab))
            self._escape(grip)
        return times

    def frames_ms(self) -> list[float]:
        """Return the times of frames while a note is led over the whole sheet and back."""
        grip = next(self._grips())
        self._send(QEvent.Type.MouseButtonPress, grip)
        times: list[float] = []
        for at in itertools.islice(self._path(), _FRAMES):

            def frame(at: QPointF = at) -> None:
                self._send(QEvent.Type.MouseMove, at)
                QApplication.processEvents()

            times.append(once_ms(frame))
        self._escape(grip)
        return times

    def slip_px(self, zoom: float) -> float:
        """Return how far a note comes off the place where the pointer holds it, at most."""
        desk = self.view.desk
        note = next(iter(desk.stage.note_items))
        item = desk.stage.note_items[note]
        desk.viewpoint.zoom_to(zoom, desk.viewpoint.to_viewport(item.paper.center()))
        grip = desk.viewpoint.to_viewport(item.paper.center())
        self._send(QEvent.Type.MouseButtonPress, grip, _FREE)
        offset = desk.viewpoint.to_viewport(item.shown_paper.topLeft()) - grip
        worst = 0.0
        for step in range(1, 60):
            at = grip + QPointF(5.0 * step, 3.0 * step)
            self._send(QEvent.Type.MouseMove, at, _FREE)
            QApplication.processEvents()
            away = desk.viewpoint.to_viewport(item.shown_paper.topLeft()) - at - offset
            worst = max(worst, math.hypot(away.x(), away.y()))
        if item.pos().isNull():
            raise RuntimeError("the note was not taken")
        self._escape(grip)
        desk.viewpoint.fit()
        settle()
        return worst

    def _grips(self) -> Iterator[QPointF]:
        """Yield points of the viewport, each over another note."""
        stage, seen = self.view.desk.stage, set[str]()
        port = self.port.rect()
        for x, y in itertools.product(range(40, port.width(), 24), range(80, port.height(), 24)):
            note = stage.note_at(self.view.mapToScene(QPoint(x, y)))
            if note is not None and note not in seen:
                seen.add(note)
                yield QPointF(x, y)

    def _path(self) -> Iterator[QPointF]:
        """Yield points on a way over all of the sheet, some pixels apart."""
        page = self.view.desk.stage.page
        corner = self.view.desk.viewpoint.to_viewport(page.topLeft())
        size = self.view.desk.viewpoint.to_viewport(page.bottomRight()) - corner
        for step in itertools.count(1):
            across = (1 - math.cos(step / 40)) / 2
            down = (1 - math.cos(step / 131)) / 2
            share = QPointF(0.04 + 0.92 * across, 0.12 + 0.8 * down)
            yield corner + QPointF(size.x() * share.x(), size.y() * share.y())

    def _escape(self, at: QPointF) -> None:
        QTest.keyClick(self.port, Qt.Key.Key_Escape)
        self._send(QEvent.Type.MouseButtonRelease, at)
        self.view.desk.stage.motion.finish()
        QApplication.processEvents()

    def _send(self, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        changed = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        screen = QPointF(self.port.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(self.port, QMouseEvent(kind, at, screen, changed, held, keys))
