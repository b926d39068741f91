"""Where the keyboard is can be seen in both themes: the pixels that change do so by 3:1."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.preferences import Theme
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.surfaces import controls, lived_in, named, opened_in, shown_dialogs

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

LEAST = 3.0
_MARGIN = 4


@pytest.fixture(params=[Theme.LIGHT, Theme.DARK])
def place(program: Program, empty: Document, request: pytest.FixtureRequest) -> Iterator[Workplace]:
    program._around.preferences.change(theme=request.param)
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    place = window.workplace
    place.session.open(lived_in(empty))
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    yield place
    program._around.preferences.change(theme=Theme.LIGHT)


def luminance(colour: QColor) -> float:
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def picture(surface: QWidget, widget: QWidget) -> QImage:
    QApplication.processEvents()
    at = widget.mapTo(surface, QPoint(0, 0))
    margin = QPoint(_MARGIN, _MARGIN)
    return surface.grab(QRect(at - margin, widget.size().grownBy(_all(_MARGIN)))).toImage()


def _all(width: int) -> QMargins:
    return QMargins(width, width, width, width)


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels differ by the least contrast."""
    known: dict[tuple[int, int], bool] = {}
    count = 0
    for y in range(after.height()):
        for x in range(after.width()):
            pair = before.pixel(x, y), after.pixel(x, y)
            if pair[0] != pair[1]:
                if pair not in known:
                    known[pair] = contrast(QColor(pair[0]), QColor(pair[1])) >= LEAST
                count += known[pair]
    return count


def unseen(surface: QWidget) -> set[str]:
    """Return the controls that hardly change when they get the keyboard."""
    surface.activateWindow()
    QTest.qWaitForWindowActive(surface)
    found = set()
    for widget in [each for each in controls(surface) if each.isEnabled()]:
        if not isValid(widget):
            continue  # it was there only as long as another had the keyboard
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QGraphicsView):
            continue
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        before = picture(surface, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = picture(surface, widget)
        enough = min(widget.width(), widget.height()) * 2
        if changed(before, after) < min(enough, 40):
            found.add(named(widget))
    return found


def test_focus_is_seen_on_every_control_of_the_window(place: Workplace) -> None:
    found = {name: unseen(surface) for name, surface in opened_in(place)}
    assert {name: controls for name, controls in found.items() if controls} == {}


def test_focus_is_seen_on_every_control_of_the_dialogs(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found: dict[str, set[str]] = {}

    def look(name: str, dialog: QWidget) -> None:
        found.setdefault(name, set()).update(unseen(dialog))

    shown_dialogs(place, qtbot, monkeypatch, tmp_path, look)
    assert {name: controls for name, controls in found.items() if controls} == {}


def test_the_block_with_the_keyboard_is_seen(place: Workplace) -> None:
    view = place.view
    place.guiding.guide.close()
    view.desk.selection.clear()
    view.clearFocus()
    before = picture(view, view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.desk.selection.block in BlockId
    assert changed(before, picture(view, view)) > 500
