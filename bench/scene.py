"""The hand: how long one frame takes while dragging, panning and zooming a crowded sheet.

Frames are driven as a person does, by mouse and wheel, in a view of 1920 x 1080 pixels; a frame
ends when Qt has painted all that changed.
"""

import itertools
import statistics
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import once_ms
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

_NOTES = 1000
_LINKS = 500
_FRAMES = 40
_CLOSER_STEPS = 3
"""How many steps of the wheel the sheet is closer than fitted while it is panned."""


def scene_figures(typesetter: Typesetter) -> list[Figure]:
    """Measure."""
    hand = _Hand(typesetter)
    figures = [
        Figure("drag one note, a frame", hand.drag_ms(1), 2),
        Figure("drag fifty notes, a frame", hand.drag_ms(50), 12),
        Figure("zoom step at the pointer", hand.zoom_ms(), 20),
        Figure("full repaint, sheet fitted", hand.repaint_ms(), 40),
        Figure("pan, a frame", hand.pan_ms(), 4),
    ]
    hand.view.close()
    return [*figures, *_link_figures(typesetter)]


def _link_figures(typesetter: Typesetter) -> list[Figure]:
    """Measure the same with arrows all over the sheet."""
    hand = _Hand(typesetter, _LINKS)
    shown = hand.longest_ms(lambda: hand.view.set_extras(SCREEN_EXTRAS | {Extra.LINKS}))
    figures = [
        Figure(f"{_LINKS} links shown: longest hold-up", shown, 100),
        Figure(f"{_LINKS} links: drag one note, a frame", hand.drag_ms(1), 2),
        Figure(f"{_LINKS} links: drag fifty notes, a frame", hand.drag_ms(50), 12),
        Figure(f"{_LINKS} links: a drop, longest hold-up", hand.drop_ms(), 100),
        Figure(f"{_LINKS} links: full repaint, sheet fitted", hand.repaint_ms(), 40),
    ]
    hand.view.close()
    return figures


class _Hand:
    """A mouse on a view that shows a thousand notes."""

    def __init__(self, typesetter: Typesetter, links: int = 0) -> None:
        self.view = CanvasView(Session(document_with(_NOTES, 7, links=links)), typesetter)
        self.view.resize(1920, 1080)
        self.view.show()
        _settle()

    def drag_ms(self, count: int) -> float:
        """Return a frame's time while neighbours are dragged, as a marquee catches them."""
        grips = self._grips(count)
        self._button(QEvent.Type.MouseButtonPress, grips[0])
        self._button(QEvent.Type.MouseButtonRelease, grips[0])
        for grip in grips[1:]:
            self._button(QEvent.Type.MouseButtonPress, grip, Qt.KeyboardModifier.ShiftModifier)
            self._button(QEvent.Type.MouseButtonRelease, grip, Qt.KeyboardModifier.ShiftModifier)
        held = grips[-1]
        self._button(QEvent.Type.MouseButtonPress, held)
        path = (held + QPointF(20 + 3 * step, 30 + 2 * step) for step in itertools.count())
        time = self._frame_ms(lambda: self._button(QEvent.Type.MouseMove, next(path)))
        QTest.keyClick(self.view.viewport(), Qt.Key.Key_Escape)
        _settle()
        return time

    def drop_ms(self) -> float:
        """Return how long a note that is let go holds up whatever else is wanted, at most."""
        held = self._grips(1)[0]
        self._button(QEvent.Type.MouseButtonPress, held)
        end = held + QPointF(200, 90)
        self._button(QEvent.Type.MouseMove, end)
        return self.longest_ms(lambda: self._button(QEvent.Type.MouseButtonRelease, end))

    def longest_ms(self, begin: Callable[[], None]) -> float:
        """Return the longest time at a stretch from a step until all ways are found."""
        times = [once_ms(begin)]
        while not self.view.desk.arrows.routed:
            times.append(once_ms(QApplication.processEvents))
        _settle()
        return max(times)

    def zoom_ms(self) -> float:
        """Return the time of one step with the wheel, in and out by turns."""
        turns = itertools.cycle((120, 120, -120, -120))
        time = self._frame_ms(lambda: self._wheel(next(turns), Qt.KeyboardModifier.ControlModifier))
        _settle()
        return time

    def repaint_ms(self) -> float:
        """Return the time of painting all that is visible, the sheet fitted."""
        return self._frame_ms(self.view.viewport().update)

    def pan_ms(self) -> float:
        """Return a frame's time while the middle button moves the sheet, close up."""
        for _ in range(_CLOSER_STEPS):
            self._wheel(120, Qt.KeyboardModifier.ControlModifier)
        _settle()
        middle, button = QPointF(960, 540), Qt.MouseButton.MiddleButton
        self._button(QEvent.Type.MouseButtonPress, middle, button=button)
        path = (middle + QPointF(5 * step, 3 * step) for step in itertools.count(1))
        move = QEvent.Type.MouseMove
        time = self._frame_ms(lambda: self._button(move, next(path), button=button))
        self._button(QEvent.Type.MouseButtonRelease, middle, button=button)
        return time

    def _grips(self, count: int) -> list[QPointF]:
        """Return points of the viewport, each over another note that can be taken there."""
        view, stage = self.view, self.view.desk.stage
        found: dict[str, QPointF] = {}
        for x, y in itertools.product(range(60, 1860, 24), range(120, 960, 24)):
            note = stage.note_at(view.mapToScene(QPoint(x, y)))
            if note is not None:
                found.setdefault(note, QPointF(x, y))
            if len(found) == count:
                break
        return list(found.values())

    def _frame_ms(self, begin: Callable[[], None]) -> float:
        def frame() -> None:
            begin()
            QApplication.processEvents()

        for _ in range(3):
            frame()
        return statistics.median(once_ms(frame) for _ in range(_FRAMES))

    def _button(
        self,
        kind: QEvent.Type,
        at: QPointF,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        port, none = self.view.viewport(), Qt.MouseButton.NoButton
        changed = none if kind is QEvent.Type.MouseMove else button
        held = none if kind is QEvent.Type.MouseButtonRelease else button
        screen = QPointF(port.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(port, QMouseEvent(kind, at, screen, changed, held, keys))

    def _wheel(self, angle: int, keys: Qt.KeyboardModifier) -> None:
        port, at = self.view.viewport(), QPointF(960, 540)
        event = QWheelEvent(
            at,
            QPointF(port.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)


def _settle() -> None:
    QTest.qWait(400)  # notes glide where they went, and what waits for a calm moment is done
