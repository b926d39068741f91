from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.geometry.apart import MOST, places_apart
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GAP, block_rects, content_rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Place, Size

NOTE = Size(99.0, 64.0)
FAR = st.floats(-1e4, 1e4)
SIZES = st.builds(Size, st.floats(38.0, 206.0), st.floats(16.0, 80.0))


def test_who_has_room_stays_where_it_is_wanted():
    wanted = [Place(20.0, 60.0), Place(20.0, 300.0)]
    assert places_apart(BlockId.KEY_PARTNERS, wanted, [NOTE] * 2) == wanted


def test_of_two_in_one_place_the_second_stands_beside_the_first():
    wanted = [Place(12.0, 60.0)] * 2
    assert places_apart(BlockId.KEY_PARTNERS, wanted, [NOTE] * 2) == [
        Place(12.0, 60.0),
        Place(12.0, 60.0 + NOTE.height + GAP),
    ]


def test_what_is_wanted_outside_comes_to_the_nearest_edge():
    (place,) = places_apart(BlockId.CHANNELS, [Place(9000.0, -9000.0)], [NOTE]) or []
    room = content_rect(BlockId.CHANNELS)
    block = block_rects()[BlockId.CHANNELS]
    assert (place.x + NOTE.width, place.y) == (
        round(room.right - block.x, 2),
        round(room.y - block.y, 2),
    )


def test_what_does_not_fit_or_is_too_much_is_said():
    assert places_apart(BlockId.CHANNELS, [Place()] * 7, [NOTE] * 7) is None
    assert places_apart(BlockId.CHANNELS, [Place()], [Size(900.0, 20.0)]) is None
    many = [Place()] * (MOST + 1)
    assert places_apart(BlockId.COST_STRUCTURE, many, [Size(1.0, 1.0)] * len(many)) is None


@given(
    block=st.sampled_from(BlockId),
    notes=st.lists(st.tuples(st.builds(Place, FAR, FAR), SIZES), max_size=12),
)
def test_no_note_lies_on_another_or_beside_the_content(block, notes):
    sizes = [size for _, size in notes]
    places = places_apart(block, [place for place, _ in notes], sizes)
    if places is None:
        return
    rect = block_rects()[block]
    room = content_rect(block)
    drawn = [
        Rect(rect.x + place.x, rect.y + place.y, size.width, size.height)
        for place, size in zip(places, sizes, strict=True)
    ]
    for index, one in enumerate(drawn):
        assert not any(one.intersects(other, slack=0.03) for other in drawn[:index])
        moved = one.kept_inside(room)
        assert abs(moved.x - one.x) < 0.02
        assert abs(moved.y - one.y) < 0.02
