"""How many sheets a poster takes, and what each shows."""

import pytest

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import LARGEST_MM, Paper, paper_named
from canvasdesk.export.tiling import (
    MOST_SHEETS,
    Side,
    code,
    enlarged,
    fewest,
    largest_of,
    largest_on,
    tiled,
)
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.geometry.units import POINTS_PER_MM

A4, A3, LETTER = map(paper_named, ("A4", "A3", "Letter"))


def both_ways(paper: Paper) -> tuple[Paper, Paper]:
    return paper, paper.turned


@pytest.mark.parametrize(
    ("poster", "paper", "count", "is_landscape"),
    [
        ("A0", A4, 25, True),
        ("A0", A3, 12, True),
        ("A1", A4, 15, False),
        ("A1", A3, 8, False),
        ("A2", A4, 8, False),
        ("A2", A3, 4, True),
        ("B0", A4, 32, False),
        ("A0", LETTER, 25, True),
        ("A4", A3, 1, True),
    ],
)
def test_sheets_with_6_mm_margins_and_10_mm_overlap(poster, paper, count, is_landscape):
    tiling = fewest(paper_named(poster), both_ways(paper), 6.0, 10.0)
    assert tiling.count == count
    assert (tiling.page[0] > tiling.page[1]) is is_landscape


def test_pages_cells_and_overlaps_are_whole_points():
    tiling = tiled(paper_named("A0"), A4, 6.0, 10.0)
    assert tiling.page == (842, 595)
    assert (tiling.across, tiling.down) == (Side(3370, 808, 28), Side(2384, 561, 28))
    assert tiling.reach.right == 842 - 17


def test_a_poster_that_fits_just_so_takes_no_further_sheet():
    assert Side(1000, 1000, 100).count == 1
    assert Side(1001, 1000, 100).count == 2
    assert (Side(1900, 1000, 100).count, Side(1900, 1000, 100).slack) == (2, 0)
    assert Side(1901, 1000, 100).count == 3


def test_seams_have_no_room_where_sheets_hold_no_more_than_the_poster():
    ((first, last),) = Side(1900, 1000, 100).ranges()
    assert first == last == 1000 - Side(1900, 1000, 100).glue


def test_what_a_sheet_prints_reaches_beyond_both_seams():
    side = Side(2000, 1000, 100)
    assert list(side.printed((700, 1400))) == [(0, 791), (691, 1491), (1391, 2000)]
    assert side.allows((700, 1400))
    assert not side.allows((950, 1400))
    assert not side.allows((700,))


def test_each_page_holds_what_it_prints_in_the_middle_of_what_the_printer_reaches():
    tiling = tiled(paper_named("A2"), A4.turned, 6.0, 10.0)
    seams = [
        [round(side.length * part / side.count) for part in range(1, side.count)]
        for side in (tiling.across, tiling.down)
    ]
    for tile in tiling.tiles(*seams):
        on_page = tile.printed.moved(*tile.shift)
        left, right = on_page.x - tiling.reach.x, tiling.reach.right - on_page.right
        assert left >= 0
        assert left <= right <= left + 1


def test_codes_are_a_letter_for_the_row_and_a_number_in_it():
    assert [code(0, 0), code(1, 2), code(25, 9), code(26, 0), code(52, 0)] == [
        "A1", "B3", "Z10", "AA1", "BA1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("margin", "overlap", "refused"),
    [
        (-1.0, 10.0, "paper.margin"),
        (105.0, 0.0, "paper.margin"),
        (6.0, -1.0, "tiles.overlap"),
        (6.0, 150.0, "tiles.overlap"),
    ],
)
def test_margins_and_overlaps_that_leave_no_room(margin, overlap, refused):
    with pytest.raises(DocumentError) as error:
        fewest(paper_named("A0"), both_ways(A4), margin, overlap)
    assert error.value.code == refused


def test_more_sheets_than_anybody_glues():
    with pytest.raises(DocumentError) as error:
        tiled(Paper("", LARGEST_MM, LARGEST_MM), paper_named("A6"), 6.0, 10.0)
    assert error.value.code == "tiles.too_many"
    assert error.value.parameters["count"] > MOST_SHEETS


def test_a_way_that_leaves_no_room_is_passed_over():
    strip = Paper("strip", 300.0, 100.0)
    wide = Paper("", 290.0, 90.0)
    assert fewest(wide, both_ways(strip), 5.0, 10.0).count == 1


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (3, 2), (5, 5), (4, 1)])
def test_the_largest_poster_of_so_many_columns_and_rows(columns, rows):
    poster = largest_on(SHEET, columns, rows, A4, 6.0, 10.0)
    assert poster.width_mm / poster.height_mm == pytest.approx(SHEET.width / SHEET.height, abs=0.01)
    tiling = tiled(poster, A4, 6.0, 10.0)
    assert tiling.across.count <= columns
    assert tiling.down.count <= rows
    larger = Paper("", poster.width_mm * 1.005, poster.height_mm * 1.005)
    tiling = tiled(larger, A4, 6.0, 10.0)
    assert tiling.across.count > columns or tiling.down.count > rows


@pytest.mark.parametrize("count", [1, 2, 4, 7, 12, 25])
def test_the_largest_poster_of_a_number_of_sheets(count):
    poster = largest_of(SHEET, count, both_ways(A4), 6.0, 10.0)
    assert fewest(poster, both_ways(A4), 6.0, 10.0).count <= count
    larger = Paper("", poster.width_mm * 1.005, poster.height_mm * 1.005)
    assert fewest(larger, both_ways(A4), 6.0, 10.0).count > count
    assert count != 25 or poster.width_mm > 1189


def test_an_enlargement_is_of_the_sheet_on_one_paper():
    once = enlarged(SHEET, 1.0, both_ways(A4), 6.0)
    assert fewest(once, both_ways(A4), 6.0, 10.0).count == 1
    assert once.height_mm == pytest.approx(198, abs=1)
    three = enlarged(SHEET, 3.0, both_ways(A4), 6.0)
    assert three.width_mm == pytest.approx(3 * once.width_mm, abs=1)
    assert three.width_pt == pytest.approx(round(three.width_pt))


@pytest.mark.parametrize("times", [0.0, 0.01, 1000.0, float("nan"), float("inf")])
def test_an_enlargement_beyond_reason(times):
    with pytest.raises(DocumentError) as error:
        enlarged(SHEET, times, both_ways(A4), 6.0)
    assert error.value.code == "paper.size"


def test_a_size_of_so_many_sheets_keeps_the_paper_s_points():
    poster = largest_on(SHEET, 2, 2, LETTER, 6.0, 10.0)
    assert poster.width_mm * POINTS_PER_MM == pytest.approx(2 * (792 - 34) - 28)
