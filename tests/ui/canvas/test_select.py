"""Choosing, by click, by marquee and by keys."""

from PySide6.QtCore import QPoint, Qt

from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.items import OUTLINE_AIR_PX, OUTLINE_PX
from canvasdesk.ui.canvas.tools.marquee import MarqueeTool
from canvasdesk.ui.canvas.tools.select import SelectTool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

from .conftest import Hand

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_click_chooses_one_note_and_shift_or_ctrl_adds_and_takes_away(
    view: CanvasView, hand: Hand
) -> None:
    hand.click(hand.centre("n1"))
    assert view.selected == ("n1",)
    hand.click(hand.centre("n2"), SHIFT)
    hand.click(hand.centre("n3"), CTRL)
    assert view.selected == ("n1", "n2", "n3")
    hand.click(hand.centre("n1"), CTRL)
    assert view.selected == ("n2", "n3")
    hand.click(hand.centre("n2"))
    assert view.selected == ("n2",)


def test_a_click_on_a_block_gives_it_the_keyboard(view: CanvasView, hand: Hand) -> None:
    hand.click(hand.centre("n1"))
    hand.click(hand.middle(BlockId.CHANNELS))
    assert view.selected == ()
    assert view.desk.selection.block is BlockId.CHANNELS
    assert view.accessibleDescription() == "How they know you, how you deliver"


def test_a_chosen_note_has_an_outline_outside_its_paper(view: CanvasView, hand: Hand) -> None:
    item = view.desk.stage.note_items["n1"]
    before = view.viewport().grab().toImage()
    hand.click(hand.centre("n1"))
    hand.move(QPoint(5, 5))
    after = view.viewport().grab().toImage()
    corner = view.desk.viewpoint.to_viewport(item.paper.topLeft())
    middle_y = round(view.desk.viewpoint.to_viewport(item.paper.center()).y())
    outline = round(corner.x() - OUTLINE_AIR_PX - OUTLINE_PX / 2)
    assert before.pixelColor(outline, middle_y + 12).lightness() > 240
    shown = after.pixelColor(outline, middle_y + 12)
    assert shown.blue() > shown.red() + 60


def test_a_marquee_chooses_what_it_touches_and_escape_takes_it_back(
    view: CanvasView, hand: Hand
) -> None:
    hand.click(hand.centre("n3"))
    start, end = hand.pixel(150, 500), hand.pixel(25, 130)
    hand.press(start)
    hand.move(start - QPoint(10, 10), end)
    assert isinstance(view.desk.tool, MarqueeTool)
    assert set(view.selected) == {"n1", "n2"}
    hand.key(Qt.Key.Key_Escape)
    assert view.selected == ()
    hand.drag(start, end)
    assert set(view.selected) == {"n1", "n2"}
    hand.click(hand.centre("n3"))
    hand.drag(start, end, SHIFT)
    assert set(view.selected) == {"n1", "n2", "n3"}


def test_a_marquee_that_an_undo_ends_chooses_no_note_that_is_gone(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n3"))
    view.duplicate()
    (copied,) = view.selected
    start, end = hand.pixel(150, 500), hand.pixel(25, 130)
    hand.press(start, SHIFT)
    hand.move(start - QPoint(10, 10), end, held=SHIFT)
    assert copied in view.selected
    told: list[tuple[str, ...]] = []
    view.selection_changed.connect(lambda: told.append(view.selected))
    session.undo()
    assert isinstance(view.desk.tool, SelectTool)
    assert told
    assert not any(copied in chosen for chosen in told)
    hand.release(end)


def test_nothing_is_read_out_of_a_note_that_is_gone(view: CanvasView) -> None:
    view.desk.choose(("n1",))
    assert view.accessibleDescription() == "Ines tests every idea"
    view.desk.selection.choose(("gone",))
    assert view.accessibleDescription() == ""


def test_arrows_go_from_note_to_note_and_over_headings(view: CanvasView, hand: Hand) -> None:
    hand.key(Qt.Key.Key_1, ALT)
    assert view.desk.selection.block is BlockId.KEY_RESOURCES
    hand.click(hand.centre("n1"))
    hand.key(Qt.Key.Key_Right)
    assert view.selected == ("n2",)
    hand.key(Qt.Key.Key_Right)
    assert view.selected == ("n3",)
    hand.key(Qt.Key.Key_Left)
    hand.key(Qt.Key.Key_Left)
    assert view.selected == ("n1",)
    hand.key(Qt.Key.Key_Up)
    assert view.desk.selection.block is BlockId.KEY_PARTNERS
    hand.key(Qt.Key.Key_Down)
    assert view.selected == ("n1",)
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert view.selected == ("n1", "n2")


def test_select_all_takes_the_block_and_then_the_canvas(view: CanvasView, hand: Hand) -> None:
    hand.click(hand.centre("n1"))
    view.select_all()
    assert set(view.selected) == {"n1", "n2"}
    view.select_all()
    assert set(view.selected) == {"n1", "n2", "n3"}


def test_escape_leaves_one_thing_at_a_time(view: CanvasView, hand: Hand) -> None:
    view.open_block(BlockId.KEY_PARTNERS)
    hand.click(hand.centre("n1"))
    hand.key(Qt.Key.Key_Escape)
    assert (view.selected, view.block) == ((), BlockId.KEY_PARTNERS)
    hand.key(Qt.Key.Key_Escape)
    assert view.block is None
    assert view.desk.selection.block is BlockId.KEY_PARTNERS
    hand.key(Qt.Key.Key_Escape)
    assert view.desk.selection.block is None


def test_tab_goes_to_the_next_widget_and_leaves_what_is_chosen(
    view: CanvasView, hand: Hand
) -> None:
    hand.click(hand.centre("n1"))
    hand.key(Qt.Key.Key_Tab)
    assert not view.hasFocus()
    assert view.selected == ("n1",)


def test_the_paper_beside_a_chosen_note_is_not_its_handle(view: CanvasView, hand: Hand) -> None:
    hand.click(hand.centre("n1"))
    one = view.desk.stage.layout.notes["n1"].rect
    two = view.desk.stage.layout.notes["n2"].rect
    level = one.y + one.height / 4  # in the middle a thread is taken hold of
    edge = hand.pixel(two.x + 2 * view.desk.viewpoint.unit, level)
    near = hand.pixel(one.right + 2 * view.desk.viewpoint.unit, level)
    hand.move(near, held=SHIFT)
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    hand.move(edge, held=SHIFT)
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    hand.drag(edge, edge + QPoint(60, 40))
    assert view.selected == ("n2",)
