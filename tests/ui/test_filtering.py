"""The bar of the filter in its window: it comes when it is wanted and stays while a filter is on."""

import pytest
from pytestqt.qtbot import QtBot

from canvasdesk.editing.patch import patch_of
from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.model.blocks import Mode
from canvasdesk.model.records import Tag
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.tagging import put_on_new_tag
from canvasdesk.ui.filtering.bar import FilterBar
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import write

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Workplace:
    program.new(Mode.ORGANIZATION)
    window = program.canvases[0]
    qtbot.waitUntil(lambda: window.furnished)
    write(window.workplace.session, "Soup")
    write(window.workplace.session, "Tart")
    return window.workplace


def test_the_action_opens_the_bar_with_the_keyboard(place: Workplace) -> None:
    assert not place.findChildren(FilterBar)
    place.actions_by_id[ActionId.FILTER].trigger()
    (bar,) = place.findChildren(FilterBar)
    assert bar.isVisibleTo(place)
    assert place.window().focusWidget() is bar.text


def test_a_filter_set_elsewhere_brings_the_bar(place: Workplace) -> None:
    place.view.desk.show_filter(Filter(text="soup"))
    (bar,) = place.findChildren(FilterBar)
    assert bar.isVisibleTo(place)
    assert bar.text.text() == "soup"
    assert bar.count.text() == "1 of 2"
    place.view.desk.show_filter(NO_FILTER)
    assert bar.count.text() == "Notes: 2"


def test_the_tags_tool_comes_with_the_first_tag(place: Workplace) -> None:
    button = place.tools.button(ActionId.TAGS)
    assert not button.isVisibleTo(place)
    place.actions_by_id[ActionId.SELECT_ALL].trigger()
    put_on_new_tag(place.view.desk, "Trust")
    assert button.isVisibleTo(place)
    place.actions_by_id[ActionId.UNDO].trigger()
    assert not button.isVisibleTo(place)


def test_a_list_of_many_tags_scrolls_in_one_column(place: Workplace) -> None:
    tags = [Tag(id=f"x{number:03}", name=f"Tag {number}", order="b") for number in range(200)]
    place.session.do("tags", patch_of(place.session.document, tags))
    place.actions_by_id[ActionId.FILTER].trigger()
    (bar,) = place.findChildren(FilterBar)
    menu = bar.tags.menu_of_ticks
    menu.popup(place.mapToGlobal(place.rect().topLeft()))
    assert menu.actionGeometry(menu.actions()[-1]).x() == menu.actionGeometry(menu.actions()[0]).x()
    assert menu.height() <= menu.screen().availableGeometry().height()
    menu.close()
