"""Hints by mouse and by keys: counted in the status bar, gone to, dismissed, brought back, off."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.links import add_link
from canvasdesk.editing.operations.notes import add_note
from canvasdesk.editing.operations.records import delete_records
from canvasdesk.method.hints import LEAST_NOTES, HintCode
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import random_id
from canvasdesk.storage.format import document_bytes, parse_document
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.hinting.panel import HintsPanel
from canvasdesk.ui.panels.shelf import PanelId
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import new_canvas

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
B = BlockId
NOTES = (
    *(("c", B.CUSTOMER_SEGMENTS), ("v", B.VALUE_PROPOSITIONS), ("a", B.KEY_ACTIVITIES)),
    *(("p", B.KEY_PARTNERS), ("k", B.KEY_RESOURCES), ("h", B.CHANNELS), ("g", B.COST_STRUCTURE)),
    ("r", B.CUSTOMER_RELATIONSHIPS),
)


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Workplace:
    place = new_canvas(program, qtbot, Mode.PERSONAL, (1100, 760))
    document = place.session.document
    for key, block in NOTES:
        document = add_note(document, block, f"Note {key}", lambda key=key: key).apply(document)
    place.session.open(document)
    place.hinting.source.refresh()
    return place


@pytest.fixture
def panel(place: Workplace) -> HintsPanel:
    QApplication.processEvents()
    QTest.keyClick(place.view, Key.Key_F7)
    panel = place.shelf.panel
    assert isinstance(panel, HintsPanel)
    QApplication.processEvents()
    return panel


def shown(panel: HintsPanel) -> list[tuple[str, str]]:
    return [remark.key for remark in panel.model.remarks]


def row_of(panel: HintsPanel, code: HintCode) -> int:
    return [remark.key[0] for remark in panel.model.remarks].index(code)


def middle(panel: HintsPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row)).center()


def undone_and_done_again(place: Workplace, before: Document) -> None:
    done = place.session.document
    place.session.undo()
    assert place.session.document == before
    place.session.redo()
    assert place.session.document == done


def test_the_status_bar_counts_and_opens(place: Workplace) -> None:
    button = place.status._hints
    assert button.isVisible()
    assert button.text() == "Hints: 4"
    QTest.mouseClick(button, LEFT)
    assert place.shelf.shown is PanelId.HINTS
    QTest.mouseClick(button, LEFT)
    assert place.shelf.shown is None


def test_the_panel_says_what_may_be_missing(panel: HintsPanel) -> None:
    assert shown(panel) == [
        (HintCode.CUSTOMER_UNSERVED, "c"),
        (HintCode.VALUE_FOR_NOBODY, "v"),
        (HintCode.ONLY_OUR_VOICE, "r"),
        (HintCode.EMPTY_BLOCK, B.REVENUE_STREAMS),
    ]
    titles = [remark.title for remark in panel.model.remarks]
    assert titles == ["Note c", "Note v", "Note r", "What you get"]


def test_what_is_done_about_it_takes_a_hint_away(
    place: Workplace, panel: HintsPanel, qtbot: QtBot
) -> None:
    place.session.do("Link", add_link(place.session.document, "v", "c", random_id))
    qtbot.waitUntil(lambda: len(panel.model.remarks) == 2)
    assert place.status._hints.text() == "Hints: 2"
    place.session.undo()
    qtbot.waitUntil(lambda: len(panel.model.remarks) == 4)


def test_a_click_goes_there_and_the_keyboard_stays(place: Workplace, panel: HintsPanel) -> None:
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, middle(panel, 1))
    assert place.view.selected == ("v",)
    assert panel.list.hasFocus()


def test_enter_goes_there_with_the_keyboard(place: Workplace, panel: HintsPanel) -> None:
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Key.Key_Down)
    QTest.keyClick(panel.list, Key.Key_Return)
    assert place.view.selected == ("v",)
    assert place.view.hasFocus()


def test_a_block_is_gone_to_also_from_another_block_view(
    place: Workplace, panel: HintsPanel
) -> None:
    place.view.open_block(B.CHANNELS)
    row = row_of(panel, HintCode.EMPTY_BLOCK)
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, middle(panel, row))
    assert place.view.block is B.REVENUE_STREAMS
    assert place.view.desk.selection.block is B.REVENUE_STREAMS


def test_the_cross_dismisses_and_undo_brings_it_back(
    place: Workplace, panel: HintsPanel, qtbot: QtBot
) -> None:
    before = place.session.document
    cross = panel.list.cross_rect(panel.list.visualRect(panel.model.index(0))).center()
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, cross)
    assert (HintCode.CUSTOMER_UNSERVED, "c") not in shown(panel)
    assert place.status._hints.text() == "Hints: 3"
    assert place.view.selected == ()
    undone_and_done_again(place, before)
    place.session.undo()
    qtbot.waitUntil(lambda: len(panel.model.remarks) == 4)


def test_dismissed_ones_are_looked_at_and_brought_back_by_keys(
    place: Workplace, panel: HintsPanel
) -> None:
    assert not panel.dismissed.isVisible()
    while panel.model.remarks:
        before = place.session.document
        QTest.keyClick(panel.list, Key.Key_Delete)
        undone_and_done_again(place, before)
        place.hinting.source.refresh()
    assert not place.status._hints.isVisible()
    assert not place.session.document.notes.keys() ^ {key for key, _ in NOTES}
    assert panel.dismissed.text() == "Dismissed (4)"
    assert panel.isAncestorOf(place.window().focusWidget())
    panel.dismissed.setFocus()
    QTest.keyClick(panel.dismissed, Key.Key_Space)
    assert len(panel.model.remarks) == 4
    panel.list.setFocus()
    QTest.keyClick(panel.list, Key.Key_Down)
    before = place.session.document
    panel.action.setFocus()
    QTest.keyClick(panel.action, Key.Key_Space)
    undone_and_done_again(place, before)
    place.hinting.source.refresh()
    assert len(panel.model.remarks) == 3
    assert place.status._hints.text() == "Hints: 1"


def test_dismissals_are_in_the_file(place: Workplace, panel: HintsPanel) -> None:
    QTest.keyClick(panel.list, Key.Key_Delete)
    left = shown(panel)
    read = parse_document(document_bytes(place.session.document), Path()).document
    assert read == place.session.document
    place.session.open(read)
    place.hinting.source.refresh()
    assert shown(panel) == left
    assert panel.dismissed.text() == "Dismissed (1)"
    assert not place.tools.button(ActionId.HEARD).isVisible()  # nobody said anything


def test_nothing_is_dismissed_of_what_may_only_be_looked_at(
    place: Workplace, panel: HintsPanel
) -> None:
    before = place.session.document
    place.session.set_read_only(True)
    assert not panel.action.isEnabled()
    QTest.keyClick(panel.list, Key.Key_Delete)
    assert place.session.document == before
    assert len(panel.model.remarks) == 4


def test_a_preference_turns_them_off_and_the_panel_on_again(
    place: Workplace, panel: HintsPanel
) -> None:
    place._around.preferences.change(hints=False)
    assert not place.status._hints.isVisible()
    assert panel.model.remarks == []
    assert not panel.list.isVisible()
    QTest.mouseClick(panel.on, LEFT)
    assert place._around.preferences.now.hints
    assert place.status._hints.isVisible()
    assert len(panel.model.remarks) == 4


def test_words_follow_the_mode(place: Workplace, panel: HintsPanel) -> None:
    plain = [remark.said for remark in panel.model.remarks]
    place.actions_by_id[ActionId.SWITCH_MODE].trigger()
    other = [remark.said for remark in panel.model.remarks]
    assert "segment" in other[0]
    assert not any("segment" in said or "proposition" in said for said in plain)
    assert panel.model.remarks[-1].title == "Revenue Streams"


def test_what_is_typed_is_not_looked_at_until_it_is_left(place: Workplace, qtbot: QtBot) -> None:
    looks: list[int] = []
    place.hinting.source.changed.connect(lambda: looks.append(1))
    place.view.desk.choose(("a",))
    place.view.setFocus()
    QTest.keyClick(place.view.viewport(), Key.Key_F2)
    assert place.view.editing
    QTest.keyClicks(place.view.viewport(), " word" * 14)
    qtbot.wait(200)
    assert looks == []
    place.view.desk.flush()
    qtbot.waitUntil(lambda: len(place.hinting.source.given) == 5)


def test_the_row_that_stays_chosen_is_the_same_when_others_come_and_go(
    place: Workplace, panel: HintsPanel, qtbot: QtBot
) -> None:
    panel.list.setCurrentIndex(panel.model.index(2))
    place.session.do("Link", add_link(place.session.document, "v", "c", random_id))
    qtbot.waitUntil(lambda: len(panel.model.remarks) == 2)
    current = panel.list.current
    assert current is not None
    assert current.notes == ("r",)


def test_the_action_is_checked_while_the_panel_is_open(place: Workplace) -> None:
    action = place.actions_by_id[ActionId.HINTS]
    action.trigger()
    assert action.isChecked()
    QTest.keyClick(place.shelf.panel, Key.Key_Escape)
    assert not action.isChecked()
    assert place.view.hasFocus()


def test_a_deleted_note_takes_its_hint_along(place: Workplace, panel: HintsPanel) -> None:
    place.view.desk.choose(("c",))
    place.actions_by_id[ActionId.DELETE].trigger()
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, middle(panel, 0))  # before it is looked at
    place.hinting.source.refresh()
    assert "c" not in [about for _, about in shown(panel)]


def test_many_of_a_kind_are_told_as_one(place: Workplace, panel: HintsPanel) -> None:
    document = place.session.document
    for number in range(6):
        key = f"v{number}"
        patch = add_note(document, B.VALUE_PROPOSITIONS, f"Value {number}", lambda key=key: key)
        document = patch.apply(document)
    place.session.open(document)
    place.hinting.source.refresh()
    assert place.status._hints.text() == "Hints: 4"
    remark = panel.model.remarks[1]
    assert remark.said.startswith("7 notes: ")
    assert remark.title.startswith("Note v, Value 0")
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, middle(panel, 1))
    assert set(place.view.selected) == {"v", *(f"v{number}" for number in range(6))}
    panel.list.setFocus()
    before = place.session.document
    QTest.keyClick(panel.list, Key.Key_Delete)
    undone_and_done_again(place, before)
    place.hinting.source.refresh()
    assert place.status._hints.text() == "Hints: 3"
    assert panel.dismissed.text() == "Dismissed (1)"


def test_a_canvas_that_has_only_begun_is_told_when_hints_come(
    place: Workplace, panel: HintsPanel
) -> None:
    document = place.session.document
    assert "too early" not in panel._quiet.text()
    few = delete_records(document, [key for key, _ in NOTES[: len(NOTES) - LEAST_NOTES + 1]])
    place.session.do("x", few)
    place.hinting.source.refresh()
    assert panel._quiet.isVisible()
    assert panel._quiet.text().startswith("It is too early to say.")
    assert str(LEAST_NOTES) in panel._quiet.text()
