"""Where the question box stands: never over the note, not over its block where it can."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET, block_rects
from canvasdesk.ui.guide.placing import GAP_PX, Room, box_place, page_place, sight_beside

BOX = QSizeF(320, 210)
blocks = st.sampled_from([QSizeF(r.width, r.height) for r in block_rects().values()])


@given(
    rect=st.sampled_from(list(block_rects().values())),
    width=st.integers(1000, 2500),
    height=st.integers(500, 1500),
    rightwards=st.booleans(),
)
def test_a_block_and_its_box_are_both_seen_whole(
    rect: Rect, width: int, height: int, rightwards: bool
) -> None:
    size, port = QSizeF(rect.width, rect.height), QSizeF(width, height)
    sight = sight_beside(size, port, BOX, 1.0, rightwards=rightwards)
    block = QRectF(sight.corner, size * sight.zoom)
    whole = QRectF(QPointF(0, 0), port)
    at = box_place(Room(whole, block, None, BOX, rightwards))
    box = QRectF(at, BOX)
    assert whole.contains(block)
    assert whole.contains(box)
    assert not box.intersects(block)
    assert (at.x() > block.right()) is rightwards


@given(
    x=st.floats(-2000, 2000),
    y=st.floats(-2000, 2000),
    zoom=st.floats(0.2, 6.0),
    note_at=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    size=blocks,
)
def test_the_note_being_written_stays_free_wherever_the_block_lies(
    x: float, y: float, zoom: float, note_at: tuple[float, float], size: QSizeF
) -> None:
    port = QRectF(0, 0, 1300, 640)
    block = QRectF(QPointF(x, y), size * zoom)
    note = QRectF(0, 0, 300, 200)
    note.moveTo(
        note_at[0] * (port.width() - note.width()), note_at[1] * (port.height() - note.height())
    )
    box = QRectF(box_place(Room(port, block, note, BOX, True)), BOX)
    assert port.contains(box)
    assert not box.intersects(note)


def test_the_top_of_the_page_is_in_view_where_the_block_allows_it() -> None:
    page, port = QSizeF(SHEET.width, SHEET.height), QSizeF(1334, 640)
    for rect in block_rects().values():
        block = QRectF(rect.x, rect.y, rect.width, rect.height)
        at = page_place(QPointF(400, 40), block, page, port)
        shown = block.translated(at)
        assert shown.top() >= 0
        assert shown.bottom() <= port.height()
        assert (at.y() >= 0) is (block.bottom() + 2 * GAP_PX <= port.height())
