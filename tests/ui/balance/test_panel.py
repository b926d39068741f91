"""The balance in the window: always what the notes say, by mouse and by keys."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.fields import set_field
from canvasdesk.editing.patch import patch_of
from canvasdesk.layout.display_list import Role
from canvasdesk.layout.view import Extra
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.balance import Span
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import FieldValue, Header, Note
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.balance.panel import BalancePanel
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import new_canvas

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
FIELDS: dict[str, tuple[BlockId, dict[str, FieldValue]]] = {
    "sales": (
        BlockId.REVENUE_STREAMS,
        {"amount": Decimal(3200), "amount_unit": "EUR", "period": "month", "feeling": 1},
    ),
    "thanks": (BlockId.REVENUE_STREAMS, {"feeling": 2}),
    "flour": (
        BlockId.COST_STRUCTURE,
        {"amount": Decimal("1150.50"), "amount_unit": "EUR", "period": "month"},
    ),
    "sleep": (BlockId.COST_STRUCTURE, {"amount": Decimal(3), "feeling": -2}),
}


@pytest.fixture
def empty_place(program: Program, qtbot: QtBot) -> Workplace:
    return new_canvas(program, qtbot, Mode.PERSONAL, (1100, 760))


@pytest.fixture
def place(empty_place: Workplace) -> Workplace:
    notes = [
        Note(id=key, text=key, block=block, order=key, fields=FrozenMap(fields))
        for key, (block, fields) in FIELDS.items()
    ]
    empty_place.session.open(document_of([Header(mode=Mode.PERSONAL, language="en"), *notes]))
    return empty_place


@pytest.fixture
def panel(place: Workplace) -> BalancePanel:
    QApplication.processEvents()
    QTest.keyClick(place.view, Key.Key_F7, SHIFT)
    panel = place.shelf.panel
    assert isinstance(panel, BalancePanel)
    QApplication.processEvents()
    return panel


def test_both_sides_what_is_left_and_how_it_feels(panel: BalancePanel) -> None:
    assert panel.sums.spoken.splitlines() == [
        "What you get: €3,200, What you give: €1,150.50 (A month: €2,049.50 left over)",
        "What you get: –, What you give: 3 (Not said how often)",
        "What you get: +3, What you give: −2 (How it feels, in 2 and 1 notes: +1 together)",
    ]


def test_the_switch_by_keys(panel: BalancePanel) -> None:
    assert panel.switch[Span.MONTH].hasFocus()
    QTest.keyClick(panel.switch[Span.MONTH], Key.Key_Right)
    QTest.keyClick(panel.switch[Span.YEAR], Key.Key_Space)
    assert "€38,400" in panel.sums.spoken
    assert "A year: €24,594 left over" in panel.sums.spoken
    QTest.mouseClick(panel.switch[Span.MONTH], LEFT)
    assert "€3,200" in panel.sums.spoken


def test_it_follows_each_edit_and_undo(place: Workplace, panel: BalancePanel) -> None:
    before, amount = panel.sums.spoken, field_definitions()["amount"]
    patch = set_field(place.session.document, "sales", amount, Decimal(100))
    place.session.do("Amount", patch)
    assert "€1,050.50 short" in panel.sums.spoken
    place.session.undo()
    assert panel.sums.spoken == before
    place.session.redo()
    assert "€1,050.50 short" in panel.sums.spoken


def test_notes_to_complete_are_gone_to(place: Workplace, panel: BalancePanel) -> None:
    assert panel.lacking.text() == (
        "1 without an amount, 1 without a currency or unit, 1 without “how often”"
    )
    assert [remark.notes for remark in panel.model.remarks] == [("thanks",), ("sleep",), ("sleep",)]
    rect = panel.list.visualRect(panel.model.index(0))
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, rect.center())
    assert place.view.selected == ("thanks",)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Key.Key_Down)
    QTest.keyClick(panel.list, Key.Key_Return)
    assert place.view.selected == ("sleep",)
    assert place.view.hasFocus()


def test_a_row_has_no_cross(panel: BalancePanel) -> None:
    rect = panel.list.cross_rect(panel.list.visualRect(panel.model.index(0)))
    assert not panel.list.is_on_cross(rect.center())


def test_figures_are_those_of_the_window(place: Workplace, panel: BalancePanel) -> None:
    panel.setLocale(QLocale("de"))
    panel.show_span(Span.YEAR)
    assert "38.400\u00a0€" in panel.sums.spoken


def test_an_empty_canvas_says_what_to_do(empty_place: Workplace) -> None:
    assert not empty_place.tools.button(ActionId.BALANCE).isVisible()
    empty_place.actions_by_id[ActionId.BALANCE].trigger()
    panel = empty_place.shelf.panel
    assert isinstance(panel, BalancePanel)
    assert not panel.sums.isVisible()
    assert not panel.list.isVisible()
    assert "What you get" in panel._quiet.text()
    assert panel.isAncestorOf(empty_place.window().focusWidget())


def test_the_tool_is_there_once_there_is_something_to_weigh(place: Workplace) -> None:
    assert place.tools.button(ActionId.BALANCE).isVisible()


def test_private_notes_are_counted_here_and_it_says_so(
    place: Workplace, panel: BalancePanel
) -> None:
    assert not panel._private.isVisible()
    note = place.session.document.notes["sales"]
    place.session.do("Private", patch_of(place.session.document, [replace(note, private=True)]))
    assert panel._private.isVisible()
    assert "€3,200" in panel.sums.spoken


def test_it_is_put_on_the_sheet_from_the_panel_and_from_the_menu(
    place: Workplace, panel: BalancePanel
) -> None:
    def on_sheet() -> bool:
        groups = place.view.desk.stage.layout.picture.groups
        return any(group.role is Role.BALANCE for group in groups)

    assert not on_sheet()
    QTest.mouseClick(panel.on_sheet, LEFT, NONE, panel.on_sheet.rect().center() / 4)
    QTest.keyClick(panel.on_sheet, Key.Key_Space) if not panel.on_sheet.isChecked() else None
    assert on_sheet()
    assert Extra.BALANCE in place.extras.now
    place.actions_by_id[ActionId.SHOW_BALANCE].trigger()
    assert not on_sheet()
    assert not panel.on_sheet.isChecked()


def test_a_thousand_notes_do_not_hold_it_up(place: Workplace, panel: BalancePanel) -> None:
    many = [
        Note(id=f"m{n}", text="x", block=BlockId.COST_STRUCTURE, order=f"b{n:04}")
        for n in range(1000)
    ]
    place.session.open(document_of([Header(mode=Mode.PERSONAL, language="en"), *many]))
    assert panel.lacking.text() == "1000 without an amount"


def test_it_scrolls_by_keys_where_there_is_no_room(place: Workplace, panel: BalancePanel) -> None:
    assert panel.sums.focusPolicy() is Qt.FocusPolicy.NoFocus
    place.window().resize(1000, 420)
    QApplication.processEvents()
    panel.sums.setFocus()
    assert panel.sums.hasFocus()
    QTest.keyClick(panel.sums, Key.Key_Down)
    assert panel.sums.verticalScrollBar().value() > 0
