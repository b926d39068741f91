"""Dragging: what follows the hand, what a drop does, what Escape leaves."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.layout.filter import Filter
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.records import Header
from canvasdesk.model.values import Direction
from canvasdesk.ui.canvas.tools.drag import DragTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand, note

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_drop_moves_a_note_to_the_block_under_its_centre(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.drag(hand.centre("n1"), hand.middle(BlockId.CUSTOMER_SEGMENTS))
    assert note(session, "n1").block is BlockId.CUSTOMER_SEGMENTS
    assert session.undo_stack.count() == 1
    assert view.selected == ("n1",)
    assert isinstance(view.desk.tool, SelectTool)
    x, y = view.desk.stage.layout.notes["n1"].rect.centre
    target = view.desk.stage.layout.blocks[BlockId.CUSTOMER_SEGMENTS].rect.centre
    assert (x, y) == pytest.approx(target, abs=1.5)


@pytest.mark.parametrize("zoom", [0.25, 0.4, 1.0, 2.3, 4.0])
def test_what_was_taken_hold_of_stays_under_the_pointer(
    view: CanvasView, hand: Hand, zoom: float
) -> None:
    desk = view.desk
    desk.viewpoint.zoom_to(
        zoom, desk.viewpoint.to_viewport(desk.stage.note_items["n1"].paper.center())
    )
    start = hand.centre("n1") + QPoint(5, -4)
    item = desk.stage.note_items["n1"]
    offset = desk.viewpoint.to_viewport(item.shown_paper.topLeft()) - start
    hand.press(start)
    for at in (start + QPoint(40, 15), start + QPoint(91, 57), start + QPoint(13, 120)):
        hand.move(at, held=Qt.KeyboardModifier.AltModifier)
        shown = desk.viewpoint.to_viewport(item.shown_paper.topLeft()) - at
        assert (shown.x(), shown.y()) == pytest.approx((offset.x(), offset.y()), abs=1e-6)
    hand.key(Qt.Key.Key_Escape)


def test_nothing_is_laid_out_while_dragging(view: CanvasView, hand: Hand, session: Session) -> None:
    before, layout = session.document, view.desk.stage.layout
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(30, 30), hand.middle(BlockId.CHANNELS))
    assert isinstance(view.desk.tool, DragTool)
    assert session.document is before
    assert view.desk.stage.layout is layout
    hand.key(Qt.Key.Key_Escape)


def test_escape_flies_home_and_changes_nothing(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    before, item = session.document, view.desk.stage.note_items["n1"]
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(30, 30), hand.middle(BlockId.CHANNELS))
    assert not item.pos().isNull()
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.middle(BlockId.CHANNELS))
    view.desk.stage.motion.finish()
    assert session.document is before
    assert item.pos().isNull()
    assert session.undo_stack.count() == 0


def test_the_block_a_drop_would_go_to_brightens(view: CanvasView, hand: Hand) -> None:
    spot = hand.middle(BlockId.CHANNELS) + QPoint(0, 90)
    start = hand.centre("n1")
    before = view.viewport().grab().toImage().pixelColor(spot)
    hand.press(start)
    hand.move(start + QPoint(20, 20), hand.middle(BlockId.CHANNELS))
    during = view.viewport().grab().toImage().pixelColor(spot)
    hand.key(Qt.Key.Key_Escape)
    view.desk.stage.motion.finish()
    after = view.viewport().grab().toImage().pixelColor(spot)
    assert before == after
    assert during.blue() > during.red()


def test_several_notes_keep_their_arrangement(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    rects = view.desk.stage.layout.notes
    apart = rects["n2"].rect.x - rects["n1"].rect.x
    hand.click(hand.centre("n1"))
    hand.click(hand.centre("n2"), SHIFT)
    hand.drag(hand.centre("n2"), hand.centre("n2") + QPoint(200, 150))
    rects = view.desk.stage.layout.notes
    assert rects["n2"].rect.x - rects["n1"].rect.x == pytest.approx(apart)
    assert session.undo_stack.count() == 1


def test_a_small_movement_is_a_click(view: CanvasView, hand: Hand, session: Session) -> None:
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(1, 1))
    hand.release(start + QPoint(1, 1))
    assert session.undo_stack.count() == 0
    assert view.selected == ("n1",)


def test_a_drop_off_the_sheet_comes_back_onto_it(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.drag(hand.centre("n1"), QPoint(3, 3))
    assert note(session, "n1").block is BlockId.KEY_PARTNERS
    rect = view.desk.stage.layout.notes["n1"].rect
    assert rect.x >= 0
    assert rect.y >= 0


def test_in_a_block_view_notes_stay_in_their_block(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    view.open_block(BlockId.KEY_ACTIVITIES)
    hand.drag(hand.centre("n3"), QPoint(view.viewport().width() - 4, 120))
    assert note(session, "n3").block is BlockId.KEY_ACTIVITIES
    assert note(session, "n3").place.x > 50


def test_dragging_at_the_edge_scrolls(view: CanvasView, hand: Hand) -> None:
    desk = view.desk
    desk.viewpoint.zoom_to(
        2.0, desk.viewpoint.to_viewport(desk.stage.note_items["n1"].paper.center())
    )
    before = desk.viewpoint.look().offset.x()
    start, item = hand.centre("n1"), desk.stage.note_items["n1"]
    edge = QPoint(view.viewport().width() - 3, start.y())
    hand.press(start)
    hand.move(start + QPoint(20, 0), edge, held=Qt.KeyboardModifier.AltModifier)
    QTest.qWait(120)
    assert desk.viewpoint.look().offset.x() < before - 20
    x = desk.viewpoint.to_viewport(item.shown_paper.center()).x()
    assert x == pytest.approx(edge.x(), abs=1.0)
    hand.key(Qt.Key.Key_Escape)


def test_ctrl_and_arrows_nudge_in_one_step(view: CanvasView, hand: Hand, session: Session) -> None:
    before = note(session, "n1").place
    hand.click(hand.centre("n1"))
    for _ in range(5):
        hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert note(session, "n1").place.x == pytest.approx(before.x + 10)
    assert session.undo_stack.count() == 1


def test_undo_chooses_what_it_moved_and_scrolls_there(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.drag(hand.centre("n1"), hand.middle(BlockId.CUSTOMER_SEGMENTS))
    hand.click(hand.centre("n3"))
    view.desk.viewpoint.zoom_to(3.0, hand.pixel(1100, 700).toPointF())
    session.undo()
    assert view.selected == ("n1",)
    shown = view.desk.viewpoint.to_viewport(view.desk.stage.note_items["n1"].paper.center())
    assert view.viewport().rect().contains(shown.toPoint())


def test_undo_in_a_block_shown_alone_goes_where_it_changed_something(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.drag(hand.centre("n1"), hand.centre("n1") + QPoint(0, 60))
    view.open_block(BlockId.CHANNELS)
    session.undo()
    assert view.block is BlockId.KEY_PARTNERS
    assert view.selected == ("n1",)


def test_undo_of_what_concerns_several_blocks_shows_the_whole_sheet(
    view: CanvasView, session: Session
) -> None:
    view.select_all()
    view.refill("blue")
    view.open_block(BlockId.CHANNELS)
    session.undo()
    assert view.block is None
    assert set(view.selected) == {"n1", "n2", "n3"}


def test_undo_of_a_new_note_gives_the_keyboard_to_its_block(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.double_click(hand.middle(BlockId.CHANNELS))
    hand.type("Leaflets")
    hand.key(Qt.Key.Key_Return)
    assert session.undo_stack.count() == 1
    hand.click(hand.centre("n3"))
    session.undo()
    assert view.selected == ()
    assert view.desk.selection.block is BlockId.CHANNELS


class TestRightToLeft:
    @pytest.fixture
    def header(self) -> Header:
        return Header(mode=Mode.ORGANIZATION, language="ar", direction=Direction.RTL)

    def test_a_drag_stores_the_place_before_mirroring(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        before = note(session, "n1").place
        shown = view.desk.stage.layout.notes["n1"].rect
        hand.drag(hand.centre("n1"), hand.centre("n1") + QPoint(-30, 40))
        moved, rect = note(session, "n1"), view.desk.stage.layout.notes["n1"].rect
        unit = view.desk.viewpoint.unit
        assert moved.place.x == pytest.approx(before.x + 30 * unit, abs=0.06)
        assert rect.x == pytest.approx(shown.x - 30 * unit, abs=0.06)
        block = view.desk.stage.layout.blocks[BlockId.KEY_PARTNERS].rect
        assert drawn_rect(moved.place, note_size(session.document, moved), block, True) == rect


@pytest.fixture
def begun(view: CanvasView, hand: Hand) -> QPoint:
    """n1 is in the hand, on its way; where the pointer is."""
    start = hand.centre("n1")
    hand.press(start)
    hand.move(start + QPoint(8, 0), start + QPoint(60, 70))
    return start + QPoint(60, 70)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Down, Qt.Key.Key_A]
)
def test_keys_mean_nothing_while_a_note_is_in_the_hand_but_esc(
    view: CanvasView, hand: Hand, session: Session, begun: QPoint, key: Qt.Key
) -> None:
    before, tool = session.document, view.desk.tool
    hand.key(key)
    assert view.desk.tool is tool and view.selected == ("n1",)
    hand.key(Qt.Key.Key_Escape)
    hand.release(begun)
    view.desk.stage.motion.finish()
    assert session.document == before and not view.editing
    assert all(item.pos().isNull() for item in view.desk.stage.note_items.values())


@pytest.mark.parametrize("other", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_another_button_does_not_let_go_of_a_note(
    view: CanvasView, hand: Hand, session: Session, begun: QPoint, other: Qt.MouseButton
) -> None:
    QTest.mouseClick(view.viewport(), other, pos=begun)
    screen = view.viewport().mapToGlobal(begun)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, begun, screen)
    QApplication.sendEvent(view.viewport(), menu)
    assert QApplication.activePopupWidget() is None
    assert isinstance(view.desk.tool, DragTool) and not session.undo_stack.count()
    hand.release(begun)
    assert isinstance(view.desk.tool, SelectTool) and session.undo_stack.count() == 1


@pytest.mark.parametrize("shown", [BlockId.CHANNELS, BlockId.KEY_PARTNERS])
def test_a_block_opened_by_keys_puts_down_what_is_in_the_hand(
    view: CanvasView, hand: Hand, session: Session, shown: BlockId
) -> None:
    before = session.document
    start, end = hand.centre("n1"), hand.middle(BlockId.CUSTOMER_SEGMENTS)
    hand.press(start)
    hand.move(start + QPoint(30, 30), end)
    view.open_block(shown)
    assert isinstance(view.desk.tool, SelectTool)
    hand.move(end + QPoint(5, 5))
    hand.release(end)
    assert session.document is before


def test_a_filter_puts_down_the_notes_it_takes_away(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    before = session.document
    start, end = hand.centre("n1"), hand.middle(BlockId.CUSTOMER_SEGMENTS)
    hand.press(start)
    hand.move(start + QPoint(30, 30), end)
    view.desk.show_filter(Filter(text="tutors", hides=True))
    assert isinstance(view.desk.tool, SelectTool)
    hand.move(end + QPoint(5, 5))
    hand.release(end)
    assert session.document is before
    assert view.selected == ()
