"""The guide in its window: it asks, goes on by itself, is put away and stays away."""

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from canvasdesk.editing.operations.header import edit_header
from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.editing import EditTool
from canvasdesk.ui.canvas.viewpoint import READABLE_PX
from canvasdesk.ui.guide.guide import ENOUGH, Guide
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import new_canvas

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support raise")

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ORDER = GUIDED_ORDER[Mode.PERSONAL]


@pytest.fixture
def guided() -> bool:
    return True


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Workplace:
    return new_canvas(program, qtbot, Mode.PERSONAL, (1366, 768))


def press(place: Workplace, key: Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(place.view, key, held)


def write(place: Workplace, *texts: str) -> None:
    for text in texts:
        QTest.keyClicks(place.view, text)
        press(place, Key.Key_Return)


def texts_in(place: Workplace, block: BlockId) -> list[str]:
    return [note.text for note in place.session.document.notes_by_block[block]]


def caret_in(place: Workplace) -> BlockId | None:
    """Return the block of the open new note."""
    tool = place.view.desk.tool
    return getattr(tool.subject, "block", None) if isinstance(tool, EditTool) else None


def undone_and_done_again(place: Workplace) -> None:
    done, stack = place.session.document, place.session.undo_stack
    steps = stack.index()
    for _ in range(steps):
        place.session.undo()
    assert not place.session.document.notes
    for _ in range(steps):
        place.session.redo()
    assert place.session.document == done


def test_a_new_canvas_has_one_block_awake_its_question_and_the_caret(place: Workplace) -> None:
    guide = place.guiding.guide
    assert guide.is_open
    assert guide.block is ORDER[0]
    assert caret_in(place) is ORDER[0]
    assert guide.box.isVisible()
    assert guide.box.heading == "Who you are, what you have"
    assert guide.box.progress == "1 of 9"
    assert place.actions_by_id[ActionId.GUIDE].isChecked()
    assert place.session.saved


def test_enter_keeps_the_note_and_asks_the_next_question(place: Workplace) -> None:
    first = place.guiding.guide.box.question
    write(place, "Calm people down")
    assert texts_in(place, ORDER[0]) == ["Calm people down"]
    assert caret_in(place) is ORDER[0]
    assert place.guiding.guide.box.question != first
    undone_and_done_again(place)


def test_after_three_notes_the_next_block_wakes_by_itself(place: Workplace) -> None:
    write(place, *(["note"] * ENOUGH))
    assert caret_in(place) is ORDER[1]
    assert place.guiding.guide.block is ORDER[1]
    assert place.guiding.guide.box.progress == "2 of 9"
    undone_and_done_again(place)


def test_nine_blocks_by_text_enter_and_one_key(place: Workplace) -> None:
    for block in ORDER:
        assert caret_in(place) is block
        write(place, "one", "two")
        press(place, Key.Key_PageDown, CTRL)
    assert all(texts_in(place, block) == ["one", "two"] for block in ORDER)
    assert not place.guiding.guide.is_open
    undone_and_done_again(place)


def test_enter_in_an_empty_note_wakes_the_next_block_and_ctrl_page_up_goes_back(
    place: Workplace,
) -> None:
    press(place, Key.Key_Return)
    assert caret_in(place) is ORDER[1]
    QTest.keyClicks(place.view, "kept")
    press(place, Key.Key_PageUp, CTRL)
    assert caret_in(place) is ORDER[0]
    assert texts_in(place, ORDER[1]) == ["kept"]


def test_escape_in_an_empty_note_puts_it_away_for_the_next_canvas_too(
    program: Program, place: Workplace
) -> None:
    write(place, "Drawing")
    press(place, Key.Key_Escape)
    assert not place.guiding.guide.is_open
    assert not place.guiding.guide.box.isVisible()
    assert not place.view.editing
    assert place.view.desk.viewpoint.fitted
    assert not place.actions_by_id[ActionId.GUIDE].isChecked()
    program.new(Mode.ORGANIZATION)
    assert not program.canvases[1].workplace.view.editing
    place.actions_by_id[ActionId.GUIDE].trigger()
    assert caret_in(place) is ORDER[0]
    program.new(Mode.ORGANIZATION)
    assert program.canvases[2].workplace.view.editing


def test_escape_in_a_note_with_text_only_takes_that_back(place: Workplace) -> None:
    QTest.keyClicks(place.view, "wrong")
    press(place, Key.Key_Escape)
    assert place.guiding.guide.is_open
    assert not place.session.document.notes
    write(place, "right")
    assert texts_in(place, ORDER[0]) == ["right"]
    assert caret_in(place) is ORDER[0]


def button(guide: Guide, text: str) -> QPushButton:
    found = [b for b in guide.box.findChildren(QPushButton) if b.text().startswith(text)]
    assert len(found) == 1
    return found[0]


def test_the_buttons_do_the_same_by_mouse(place: Workplace, qtbot: QtBot) -> None:
    QTest.keyClicks(place.view, "kept")
    qtbot.mouseClick(button(place.guiding.guide, "Next: What you do"), Qt.MouseButton.LeftButton)
    assert texts_in(place, ORDER[0]) == ["kept"]
    assert caret_in(place) is ORDER[1]
    qtbot.mouseClick(button(place.guiding.guide, "Not now"), Qt.MouseButton.LeftButton)
    assert not place.guiding.guide.is_open
    assert place.view.hasFocus()


def shown(place: Workplace, rect: Rect) -> QRect:
    to_view = place.view.desk.viewpoint.to_viewport
    corner, end = to_view(QPointF(rect.x, rect.y)), to_view(QPointF(rect.right, rect.bottom))
    return QRect(corner.toPoint(), end.toPoint())


def sees_whole(place: Workplace, block: BlockId) -> bool:
    rect = place.view.desk.stage.layout.blocks[block].rect
    return place.view.viewport().rect().adjusted(-1, -1, 1, 1).contains(shown(place, rect))


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 700)])
@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_box_covers_neither_its_block_nor_the_note_and_text_can_be_read(
    place: Workplace, qtbot: QtBot, size: tuple[int, int], alone: bool, language: str
) -> None:
    place.session.do("Arabic", edit_header(place.session.document, language=language))
    place.window().resize(*size)
    if alone:
        place.actions_by_id[ActionId.BLOCK_VIEW].trigger()
        press(place, Key.Key_Return)
    for block in ORDER:
        qtbot.waitUntil(lambda: place.view.width() == size[0])
        qtbot.waitUntil(lambda block=block: alone or sees_whole(place, block))
        assert caret_in(place) is block
        layout, port = place.view.desk.stage.layout, place.view.viewport().rect()
        box = place.guiding.guide.box.geometry()
        laid = layout.notes[str(place.view.desk.tool.marked)]
        assert port.contains(box)
        assert port.contains(shown(place, laid.rect))
        assert not box.intersects(shown(place, laid.rect))
        assert not box.intersects(shown(place, layout.blocks[block].rect))
        assert laid.text_size * place.view.zoom >= READABLE_PX - 0.1
        press(place, Key.Key_Return)


def test_it_speaks_about_the_block_somebody_goes_to(place: Workplace) -> None:
    press(place, Key.Key_Return)
    QTest.keyClicks(place.view, "x")
    press(place, Key.Key_Escape)
    QTest.keyClick(place.view, Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert place.guiding.guide.block is ORDER[3]
    assert place.guiding.guide.box.progress == "4 of 9"


def test_undo_takes_the_last_note_back_while_it_asks(place: Workplace) -> None:
    write(place, "one", "two")
    question = place.guiding.guide.box.question
    place.actions_by_id[ActionId.UNDO].trigger()
    assert texts_in(place, ORDER[0]) == ["one"]
    assert place.guiding.guide.is_open
    assert place.guiding.guide.box.question != question
    write(place, "three")
    assert texts_in(place, ORDER[0]) == ["one", "three"]


def test_pasted_lines_become_notes_and_it_keeps_asking(place: Workplace) -> None:
    QGuiApplication.clipboard().setText("• one\n• two")
    press(place, Key.Key_V, CTRL)
    assert texts_in(place, ORDER[0]) == ["one", "two"]
    assert place.session.undo_stack.count() == 1
    assert caret_in(place) is ORDER[0]


def test_ctrl_z_in_an_empty_note_takes_the_note_before_back(place: Workplace) -> None:
    write(place, "one", "two")
    QTest.keyClicks(place.view, "x")
    press(place, Key.Key_Z, CTRL)
    assert texts_in(place, ORDER[0]) == ["one", "two"]
    press(place, Key.Key_Escape)
    write(place, "three")
    press(place, Key.Key_PageUp, CTRL)
    press(place, Key.Key_Z, CTRL)
    assert texts_in(place, ORDER[0]) == ["one", "two"]


def test_the_box_is_as_high_as_what_it_says(place: Workplace) -> None:
    box, heights = place.guiding.guide.box, set[int]()
    for _ in range(4):
        box.layout().activate()
        assert box.height() == box.sizeHint().height()
        heights.add(box.height())
        press(place, Key.Key_Return)
    assert len(heights) > 1


def test_a_canvas_to_look_at_only_is_not_asked_about(place: Workplace) -> None:
    place.guiding.guide.close()
    place.session.set_read_only(True)
    assert not place.actions_by_id[ActionId.GUIDE].isEnabled()
    place.guiding.guide.open()
    assert not place.guiding.guide.is_open


def test_what_is_typed_goes_to_the_block_that_is_asked_about_where_nothing_is_chosen(
    place: Workplace,
) -> None:
    write(place, "One")
    press(place, Key.Key_Escape)  # out of nothing written: put away
    place.guiding.guide.open()
    QTest.keyClicks(place.view, "No")
    press(place, Key.Key_Escape)
    place.view.desk.selection.clear()
    write(place, "Two")
    assert texts_in(place, ORDER[0]) == ["One", "Two"]
    assert caret_in(place) is ORDER[0]


def test_esc_leaves_the_text_then_what_is_chosen_then_the_guide(
    place: Workplace, program: Program
) -> None:
    write(place, "One")
    QTest.keyClicks(place.view, "No")
    press(place, Key.Key_Escape)
    assert place.guiding.guide.is_open
    place.view.select_all()
    press(place, Key.Key_Escape)
    assert not place.view.selected
    assert place.guiding.guide.is_open
    press(place, Key.Key_Escape)
    assert not place.guiding.guide.is_open
    assert place.view.desk.selection.block is ORDER[0]
    assert not program._around.preferences.now.guide
