import itertools

import pytest

from canvasdesk.geometry.placing import (
    LARGEST_NOTE,
    NOTE_SIZES,
    SMALLEST_NOTE,
    capacity,
    clamped_size,
    drawn_rect,
    free_places,
    note_rect,
    note_size,
    place_of,
    settled_place,
    slots,
)
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import (
    FOOT,
    GRID,
    PADDING,
    SHEET,
    block_at,
    block_rects,
    content_rect,
    heading_height,
    nearest_block,
)
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import NoteSize, Place, Size

STANDARD = NOTE_SIZES[NoteSize.STANDARD]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_blocks_fill_the_grid_and_do_not_overlap(mirrored):
    rects = list(block_rects(mirrored).values())
    area = sum(rect.width * rect.height for rect in rects)
    assert area == pytest.approx(GRID.width * GRID.height)
    assert not any(a.intersects(b, slack=1e-6) for a, b in itertools.combinations(rects, 2))
    assert all(rect.kept_inside(GRID).x == pytest.approx(rect.x) for rect in rects)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("block", BlockId)
def test_a_block_is_under_its_own_centre(block, mirrored):
    assert block_at(*block_rects(mirrored)[block].centre, mirrored) is block


def test_beside_the_grid_there_is_no_block_but_a_nearest_one():
    assert block_at(5, 400) is None
    assert nearest_block(5, 300) is BlockId.KEY_PARTNERS
    assert nearest_block(5, 300, mirrored=True) is BlockId.CUSTOMER_SEGMENTS
    assert nearest_block(2000, 2000) is BlockId.REVENUE_STREAMS


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("block", BlockId)
def test_where_a_note_is_drawn_and_what_is_stored_belong_together(block, rtl):
    rect = block_rects()[block]
    drawn = drawn_rect(Place(20.0, 30.0), STANDARD, rect, rtl)
    back = place_of(drawn, rect, rtl)
    assert (back.x, back.y) == (pytest.approx(20.0), pytest.approx(30.0))


def test_right_to_left_counts_from_the_right_edge():
    rect = block_rects()[BlockId.VALUE_PROPOSITIONS]
    assert drawn_rect(Place(12, 52), STANDARD, rect, rtl=True).right == pytest.approx(
        rect.right - 12
    )


def test_a_note_is_drawn_on_the_sheet_wherever_it_is_stored():
    rect = block_rects()[BlockId.KEY_PARTNERS]
    drawn = drawn_rect(Place(-500, 5000), STANDARD, rect, rtl=False)
    assert drawn == drawn.kept_inside(SHEET)


@pytest.mark.parametrize("size", NoteSize)
@pytest.mark.parametrize("block", BlockId)
def test_slots_up_to_the_capacity_lie_in_the_block_and_apart(block, size):
    measure = NOTE_SIZES[size]
    count = capacity(block, measure)
    assert count >= 2
    rects = [
        Rect(place.x, place.y, measure.width, measure.height)
        for place in itertools.islice(slots(block, measure), count)
    ]
    block_rect = block_rects()[block]
    inner = Rect(
        PADDING,
        heading_height(block),
        block_rect.width - 2 * PADDING,
        block_rect.height - heading_height(block) - FOOT,
    )
    for rect in rects:
        assert rect.kept_inside(inner).x == pytest.approx(rect.x)
        assert rect.kept_inside(inner).y == pytest.approx(rect.y)
    assert not any(a.intersects(b) for a, b in itertools.combinations(rects, 2))


def test_two_standard_notes_go_across_a_column_and_three_small_ones():
    for size, across in ((NoteSize.STANDARD, 2), (NoteSize.SMALL, 3)):
        places = itertools.islice(slots(BlockId.KEY_PARTNERS, NOTE_SIZES[size]), 9)
        tops = [place.y for place in places]
        assert tops.count(tops[0]) == across


def test_the_free_place_is_the_first_slot_nothing_touches():
    first, second = itertools.islice(slots(BlockId.CHANNELS, STANDARD), 2)
    taken = [Rect(first.x + 40, first.y + 20, 10, 10)]
    assert free_places(BlockId.CHANNELS, [STANDARD], []) == [first]
    assert free_places(BlockId.CHANNELS, [STANDARD], taken) == [second]


def test_each_place_is_taken_from_the_next_of_another_size_too():
    sizes = [STANDARD, NOTE_SIZES[NoteSize.SMALL], STANDARD]
    places = free_places(BlockId.CHANNELS, sizes, [])
    rects = [Rect(p.x, p.y, s.width, s.height) for p, s in zip(places, sizes, strict=True)]
    assert not any(a.intersects(b) for a, b in itertools.combinations(rects, 2))


def test_in_a_full_block_no_note_hides_another_whole():
    count = capacity(BlockId.CHANNELS, STANDARD) + 500
    places = free_places(BlockId.CHANNELS, [STANDARD] * count, [])
    assert len(set(places)) == count
    once = free_places(BlockId.CHANNELS, [STANDARD] * 2, [])
    assert places[:2] == once


def test_a_note_has_its_own_size_or_the_sheets():
    own, plain = Note(id="a", size=Size(50, 40), place=Place(1, 2)), Note(id="b")
    document = document_of([Header(note_size=NoteSize.WIDE), own, plain])
    assert note_size(document, own) == Size(50, 40)
    assert note_size(document, plain) == Size(127, 76)
    assert note_rect(document, own) == Rect(1, 2, 50, 40)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (Size(1, 1), SMALLEST_NOTE),
        (Size(1e9, 1e9), LARGEST_NOTE),
        (Size(100.126, 50.004), Size(100.13, 50.0)),
    ],
)
def test_sizes_are_kept_within_bounds(wanted, given):
    assert clamped_size(wanted) == given


@pytest.mark.parametrize("size", [STANDARD, SMALLEST_NOTE, LARGEST_NOTE])
@pytest.mark.parametrize("place", [Place(-9e9, -9e9), Place(9e9, 9e9), Place(10.126, 20.0)])
def test_a_settled_note_has_its_centre_in_its_block(place, size):
    for block, rect in block_rects().items():
        settled = settled_place(place, size, block)
        centre = settled.x + size.width / 2, settled.y + size.height / 2
        assert Rect(0, 0, rect.width, rect.height).contains(*centre)


def test_a_place_inside_stays_but_for_rounding():
    assert settled_place(Place(10.126, 20), STANDARD, BlockId.CHANNELS) == Place(10.13, 20.0)


def test_the_content_lies_below_the_heading():
    rect = content_rect(BlockId.CHANNELS)
    block = block_rects()[BlockId.CHANNELS]
    assert rect.y == block.y + heading_height(BlockId.CHANNELS)
    assert rect.bottom == block.bottom - FOOT


def test_among_notes_of_another_size_the_slot_least_covered_is_taken():
    count = capacity(BlockId.CHANNELS, STANDARD)
    *others, last = itertools.islice(slots(BlockId.CHANNELS, STANDARD), count)
    taken = [Rect(place.x, place.y, STANDARD.width, STANDARD.height) for place in others]
    taken += [Rect(last.x + across, last.y, 20, 16) for across in (2, 26, 50)]
    assert free_places(BlockId.CHANNELS, [STANDARD], taken) == [last]
