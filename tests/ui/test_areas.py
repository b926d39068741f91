"""F6 comes to every part of the window, and back."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from canvasdesk.model.blocks import Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")


@pytest.fixture
def place(program: Program) -> Workplace:
    program.new(Mode.ORGANIZATION)
    (window,) = program.canvases
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    place = window.workplace
    if place.guiding.guide.is_open:
        place.guiding.guide.close()
    place.view.setFocus()
    return place


def round_trip(place: Workplace, action: ActionId) -> list[QWidget]:
    """Return the areas that got the keyboard until it was back at the canvas."""
    areas = (
        *(place.tools, place.status, place.notice, place.shelf, place.view.parking),
        *([place.ways.find_bar] if place.ways.find_bar.isVisible() else []),
        place.view,
    )
    found: list[QWidget] = []
    while place.view not in found:
        assert len(found) < 10
        place.actions_by_id[action].trigger()
        focused = QApplication.focusWidget()
        assert focused is not None
        found.append(next(a for a in areas if a is focused or a.isAncestorOf(focused)))
    return found


def test_f6_goes_through_what_is_shown(place: Workplace) -> None:
    seen = round_trip(place, ActionId.NEXT_AREA)
    assert seen == [place.view.parking, place.tools, place.status, place.view]
    back = round_trip(place, ActionId.PREVIOUS_AREA)
    assert back == [place.status, place.tools, place.view.parking, place.view]


def test_panels_and_bars_and_messages_are_parts_while_they_are_there(place: Workplace) -> None:
    place.shelf.open(PanelId.ARCHIVE)
    place.ways.find()
    place.notice.say("Something")
    place.view.setFocus()
    assert round_trip(place, ActionId.NEXT_AREA) == [
        *(place.shelf, place.ways.find_bar, place.view.parking),
        *(place.tools, place.notice, place.status, place.view),
    ]


def test_tab_leaves_the_canvas_and_comes_back(place: Workplace) -> None:
    seen = []
    for _ in range(60):
        assert place.focusNextPrevChild(True)
        seen.append(QApplication.focusWidget())
        if seen[-1] is place.view:
            break
    assert seen[-1] is place.view
    assert len(set(seen)) > 5
