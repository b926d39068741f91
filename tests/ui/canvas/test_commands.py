"""What menus and keys do with the chosen notes."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from canvasdesk.editing.operations.links import add_link
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.model.blocks import BlockId
from canvasdesk.storage.fragment_json import MIME_TYPE
from canvasdesk.ui.canvas.note_menu import canvas_menu, note_menu
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session
from ui.menu_rows import rows_of

from .conftest import Hand, note

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def put_text(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def texts(session: Session, block: BlockId | None) -> list[str]:
    return [each.text for each in session.document.notes_by_block[block]]


def test_copy_puts_our_notes_and_plain_lines_on_the_clipboard(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    hand.click(hand.centre("n2"), SHIFT)
    view.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat(MIME_TYPE)
    assert data.text() == "Ines tests every idea\nEvening tutors"


def test_cut_and_paste_move_notes_to_the_block_with_the_keyboard(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    view.cut()
    assert "n1" not in session.document.notes
    hand.click(hand.middle(BlockId.CHANNELS))
    view.paste()
    assert texts(session, BlockId.CHANNELS) == ["Ines tests every idea"]
    assert view.selected == ("new1",)


def test_paste_with_notes_chosen_goes_beside_where_they_came_from(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n3"))
    view.copy()
    view.paste()
    assert texts(session, BlockId.KEY_ACTIVITIES) == ["Explain medicine", "Explain medicine"]
    rects = view.desk.stage.layout.notes
    assert not rects["n3"].rect.intersects(rects["new1"].rect)


def test_notes_cut_and_pasted_keep_their_reading_order(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    lines = ["first", "second", "third", "fourth"]
    put_text("\n".join(lines))
    ids = iter(("d", "b", "c", "a", "h", "g", "f", "e"))
    view.desk.new_id = lambda: next(ids)
    hand.click(hand.middle(BlockId.CHANNELS))
    view.paste()
    view.cut()
    hand.click(hand.middle(BlockId.CUSTOMER_SEGMENTS))
    view.paste()
    assert texts(session, BlockId.CUSTOMER_SEGMENTS) == lines


def test_pasted_lines_become_notes_in_one_step(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    put_text("first\n  - second\n\n• third\r\n")
    hand.click(hand.middle(BlockId.CHANNELS))
    view.paste()
    assert texts(session, BlockId.CHANNELS) == ["first", "second", "third"]
    assert len(view.selected) == 3
    assert session.undo_stack.count() == 1


def test_pasted_lines_that_name_a_block_say_where_the_others_go(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    put_text("web\nCustomers:\n1. nurses\n2. patients\nCosts: paper; ink")
    hand.click(hand.middle(BlockId.CHANNELS))
    view.paste()
    assert texts(session, BlockId.CHANNELS) == ["web"]
    assert texts(session, BlockId.CUSTOMER_SEGMENTS) == ["nurses", "patients"]
    assert texts(session, BlockId.COST_STRUCTURE) == ["paper", "ink"]
    assert session.undo_stack.count() == 1
    assert len(view.selected) == 5


def test_lines_pasted_into_an_empty_new_note_become_notes_in_one_step(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    put_text("- web\n- letters")
    hand.click(hand.middle(BlockId.CHANNELS))
    view.add_note()
    hand.key(Qt.Key.Key_V, CTRL)
    assert texts(session, BlockId.CHANNELS) == ["web", "letters"]
    assert session.undo_stack.count() == 1
    assert not view.editing


def test_one_line_pasted_into_an_empty_new_note_is_its_text(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    put_text("web")
    hand.click(hand.middle(BlockId.CHANNELS))
    view.add_note()
    view.paste()
    assert hand.open.text == "web"
    put_text("a\nb")
    view.paste()
    assert hand.open.text == "weba\nb"


def test_a_pasted_line_too_long_for_a_note_goes_on_in_its_description(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    put_text("word " * 500)
    hand.click(hand.middle(BlockId.CHANNELS))
    view.paste()
    (made,) = session.document.notes_by_block[BlockId.CHANNELS]
    assert f"{made.text} {made.description}" == ("word " * 500).strip()


def test_a_broken_fragment_is_pasted_as_text(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    data = QMimeData()
    data.setData(MIME_TYPE, b'{"format": "something"}')
    data.setText("plain")
    QGuiApplication.clipboard().setMimeData(data)
    hand.click(hand.middle(BlockId.CHANNELS))
    view.paste()
    assert texts(session, BlockId.CHANNELS) == ["plain"]


def test_delete_leaves_the_keyboard_with_the_block(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    hand.click(hand.centre("n2"), SHIFT)
    view.delete_selected()
    assert set(session.document.notes) == {"n3"}
    assert view.desk.selection.block is BlockId.KEY_PARTNERS
    assert session.undo_stack.count() == 1


def test_duplicate_chooses_the_copies(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.click(hand.centre("n1"))
    view.duplicate()
    assert view.selected == ("new1",)
    assert note(session, "new1").text == note(session, "n1").text


@pytest.mark.parametrize("fill", ["green", "auto"])
def test_refill(view: CanvasView, hand: Hand, session: Session, fill: str) -> None:
    hand.click(hand.centre("n1"))
    view.refill("blue")
    view.refill(fill)
    assert note(session, "n1").fill == fill


def test_restack_brings_to_the_front_and_to_the_back(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    items = view.desk.stage.note_items
    hand.click(hand.centre("n1"))
    view.restack(front=True)
    assert items["n1"].zValue() == max(item.zValue() for item in items.values())
    view.restack(front=False)
    assert items["n1"].zValue() == min(item.zValue() for item in items.values())


def test_park_takes_notes_off_the_sheet(view: CanvasView, hand: Hand, session: Session) -> None:
    hand.click(hand.centre("n1"))
    view.park_selected()
    assert texts(session, None) == ["Ines tests every idea"]
    assert "n1" not in view.desk.stage.note_items
    assert view.selected == ()


def test_resize_by_a_corner_keeps_the_opposite_one(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n3"))
    rect = view.desk.stage.layout.notes["n3"].rect
    hand.drag(
        hand.pixel(rect.right + 2, rect.bottom + 2), hand.pixel(rect.right + 42, rect.bottom + 22)
    )
    grown = view.desk.stage.layout.notes["n3"].rect
    assert (grown.x, grown.y) == pytest.approx((rect.x, rect.y), abs=0.1)
    assert grown.width == pytest.approx(rect.width + 40, abs=2)
    hand.drag(hand.pixel(grown.x - 2, grown.y - 2), hand.pixel(grown.x + 300, grown.y + 300))
    small = view.desk.stage.layout.notes["n3"].rect
    assert (small.right, small.bottom) == pytest.approx((grown.right, grown.bottom), abs=0.2)
    assert session.undo_stack.count() == 2
    view.reset_size()
    assert note(session, "n3").size is None


def test_escape_takes_a_resize_back(view: CanvasView, hand: Hand, session: Session) -> None:
    before = session.document
    hand.click(hand.centre("n3"))
    rect = view.desk.stage.layout.notes["n3"].rect
    start = hand.pixel(rect.right + 2, rect.bottom + 2)
    hand.press(start)
    hand.move(start * 1.05, start * 1.2)
    assert view.desk.stage.layout.notes["n3"].rect != rect
    hand.key(Qt.Key.Key_Escape)
    assert view.desk.stage.layout.notes["n3"].rect == rect
    assert session.document is before


def test_a_note_that_goes_away_while_it_is_resized_is_let_go(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n3"))
    rect = view.desk.stage.layout.notes["n3"].rect
    start = hand.pixel(rect.right + 2, rect.bottom + 2)
    hand.press(start)
    hand.move(start * 1.05, start * 1.2)
    view.park_selected()
    hand.move(start * 1.1)
    hand.release(start * 1.1)
    assert note(session, "n3").block is None and note(session, "n3").size is None
    assert session.undo_stack.count() == 1


def test_every_row_of_the_menus_does_something(
    view: CanvasView, hand: Hand, session: Session
) -> None:
    hand.click(hand.centre("n1"))
    menu = note_menu(view.desk, view)
    rows = list(rows_of(menu))
    assert len({row.text() for row in rows} - {""}) == len(rows) > 10
    assert len([each for each in menu.actions() if not each.isSeparator()]) <= 12
    colours = next(each for each in menu.findChildren(QMenu))
    assert len(colours.actions()) == 8
    colours.actions()[2].trigger()
    assert note(session, "n1").fill == "blue"
    next(row for row in rows if row.text().startswith("&Park")).trigger()
    assert note(session, "n1").block is None
    assert len(canvas_menu(view.desk, view).actions()) == 8  # with what renames the block


def test_links_are_shown_when_asked_for(view: CanvasView, session: Session) -> None:
    session.do("link", add_link(session.document, "n1", "n3", lambda: "link1"))
    before = view.viewport().grab().toImage()
    view.set_extras(SCREEN_EXTRAS | {Extra.LINKS})
    assert view.viewport().grab().toImage() != before


class TestBlockView:
    def test_heading_double_click_opens_and_escape_leaves(
        self, view: CanvasView, hand: Hand
    ) -> None:
        told: list[object] = []
        view.block_view_changed.connect(told.append)
        heading = view.desk.stage.layout.blocks[BlockId.KEY_PARTNERS].heading_rect
        hand.double_click(hand.pixel(heading.x + 60, heading.y + 12))
        assert view.block is BlockId.KEY_PARTNERS
        assert set(view.desk.stage.note_items) == {"n1", "n2"}
        page = view.desk.stage.page
        assert view.zoom * page.height() <= view.viewport().height()
        hand.key(Qt.Key.Key_Escape)
        assert view.block is None
        assert told == [BlockId.KEY_PARTNERS, None]

    def test_enter_opens_the_block_with_the_keyboard_and_pages_turn(
        self, view: CanvasView, hand: Hand
    ) -> None:
        hand.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        hand.key(Qt.Key.Key_Return)
        assert view.block is BlockId.KEY_RESOURCES
        hand.key(Qt.Key.Key_PageDown)
        assert view.block is BlockId.KEY_ACTIVITIES
        hand.key(Qt.Key.Key_PageUp)
        hand.key(Qt.Key.Key_PageUp)
        assert view.block is BlockId.COST_STRUCTURE
        hand.key(Qt.Key.Key_PageDown)
        assert view.block is BlockId.KEY_RESOURCES

    def test_notes_can_be_written_in_it(
        self, view: CanvasView, hand: Hand, session: Session
    ) -> None:
        view.open_block(BlockId.CHANNELS)
        hand.type("Letters")
        hand.key(Qt.Key.Key_Return)
        assert texts(session, BlockId.CHANNELS) == ["Letters"]

    def test_text_is_at_least_14_px(self, view: CanvasView) -> None:
        view.open_block(BlockId.KEY_PARTNERS)
        assert view.zoom * view.desk.stage.layout.notes["n1"].text_size >= 14
