"""Renaming a block from menus and the palette, and what of the window then calls it so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import edit_header, set_block_title
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.storage.format import read_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.filtering.bar import FilterBar
from canvasdesk.ui.guide.guide import Guide
from canvasdesk.ui.panels.outline import OutlinePanel
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import check_history, new_canvas

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

_Key = Qt.Key
CHANNELS = BlockId.CHANNELS
RENAME, USUAL = ActionId.RENAME_BLOCK, ActionId.USUAL_HEADING


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Workplace:
    return new_canvas(program, qtbot, Mode.ORGANIZATION)


def titles(place: Workplace) -> dict[str, str]:
    return dict(place.session.document.header.block_titles)


def call(place: Workplace, block: BlockId, title: str) -> None:
    place.session.do("Rename", set_block_title(place.session.document, block, title))


def usable(place: Workplace, *keys: ActionId) -> list[bool]:
    return [place.actions_by_id[key].isEnabled() for key in keys]


def test_the_palette_renames_the_chosen_block(place: Workplace) -> None:
    first = place.session.document
    place.view.desk.selection.focus_block(CHANNELS)
    place.actions_by_id[ActionId.PALETTE].trigger()
    box = place.ways.box
    assert box is not None
    QTest.keyClicks(box.field, "rename")
    assert box.rows[0] == "Rename the block"
    QTest.keyClick(box.field, _Key.Key_Return)
    QTest.keyClicks(place.view, "Ways in")
    QTest.keyClick(place.view, _Key.Key_Return)
    assert titles(place) == {"channels": "Ways in"}
    check_history(place.session, first)


def test_the_usual_heading_can_be_had_where_there_is_another(place: Workplace) -> None:
    desk = place.view.desk
    assert usable(place, RENAME, USUAL) == [True, False]
    desk.selection.focus_block(CHANNELS)
    call(place, CHANNELS, "Ways")
    assert usable(place, USUAL) == [True]
    desk.selection.focus_block(BlockId.KEY_PARTNERS)
    assert usable(place, USUAL) == [False]
    patch = add_note(place.session.document, CHANNELS, "A note", lambda: "n1")
    place.session.do("Add", patch)
    desk.selection.choose(["n1"])
    assert usable(place, USUAL) == [True]
    place.actions_by_id[USUAL].trigger()
    assert titles(place) == {}
    assert usable(place, USUAL) == [False]
    place.session.undo()
    assert titles(place) == {"channels": "Ways"}
    assert usable(place, USUAL) == [True]


def test_a_canvas_to_look_at_offers_neither(place: Workplace) -> None:
    place.view.desk.selection.focus_block(CHANNELS)
    call(place, CHANNELS, "Ways")
    place.session.set_read_only(True)
    assert usable(place, RENAME, USUAL) == [False, False]
    place.session.set_read_only(False)


def test_in_the_outline_alone_it_is_renamed_in_its_row(place: Workplace) -> None:
    place.actions_by_id[ActionId.OUTLINE_ALONE].trigger()
    panel = place.shelf.panel
    assert isinstance(panel, OutlinePanel)
    panel.tree.go_to(panel.tree.outline.block_index(CHANNELS))
    place.actions_by_id[RENAME].trigger()
    assert panel.tree._rows.field is not None
    QTest.keyClicks(panel.tree._rows.field, "Ways in")
    QTest.keyClick(panel.tree._rows.field, _Key.Key_Return)
    assert titles(place) == {"channels": "Ways in"}
    assert place.view.isHidden()
    assert usable(place, USUAL) == [True]


def test_what_is_open_beside_the_canvas_calls_the_block_so_at_once(place: Workplace) -> None:
    order = GUIDED_ORDER[Mode.ORGANIZATION]
    place.actions_by_id[ActionId.GUIDE].trigger()
    place.actions_by_id[ActionId.FILTER].trigger()
    place.actions_by_id[ActionId.OUTLINE].trigger()
    call(place, order[0], "Whom we serve")
    panel, guide = place.shelf.panel, place.findChild(Guide)
    bars = place.findChildren(FilterBar)
    assert isinstance(panel, OutlinePanel)
    assert guide is not None
    assert panel.tree.outline.block_index(order[0]).data() == "Whom we serve"
    assert guide.box.heading == "Whom we serve"
    assert bars[0].blocks._options[0].name == "Whom we serve"


def test_a_heading_stays_through_saving_and_another_language(
    place: Workplace, qtbot: QtBot
) -> None:
    call(place, CHANNELS, "كيف نصل")
    place.session.do("Speak", edit_header(place.session.document, language="ar"))
    qtbot.waitUntil(lambda: place.filing.path is not None and place.session.saved, timeout=10_000)
    path = place.filing.path
    assert path is not None
    assert dict(read_document(path).document.header.block_titles) == {"channels": "كيف نصل"}
    assert place.view.desk.stage.heading(CHANNELS) == "كيف نصل"
    assert place.view.desk.stage.heading(BlockId.KEY_PARTNERS) != "Key Partners"


def test_the_guide_asks_nothing_when_a_heading_is_left(place: Workplace) -> None:
    order = GUIDED_ORDER[Mode.ORGANIZATION]
    place.actions_by_id[ActionId.GUIDE].trigger()
    guide = place.findChild(Guide)
    assert guide is not None
    place.actions_by_id[RENAME].trigger()  # the block that is asked about
    QTest.keyClicks(place.view, "Whom we serve")
    QTest.keyClick(place.view, _Key.Key_Return)
    assert titles(place) == {order[0].value: "Whom we serve"}
    assert not place.view.editing
    assert not place.session.document.notes
    assert guide.box.isVisible()
