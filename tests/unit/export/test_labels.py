"""Where notes, cards and labels lie on paper, in millimetres."""

from itertools import combinations

import pytest

from canvasdesk.errors import DocumentError
from canvasdesk.export.labels import (
    CARD,
    LABEL_SHEETS,
    STICKY_NOTES,
    STOCKS,
    LabelSheet,
    grid_of,
    stock_named,
)
from canvasdesk.export.papers import paper_named

A4, LETTER = paper_named("A4"), paper_named("Letter")
FOOT = 7.0


@pytest.mark.parametrize(
    ("stock", "paper", "count"),
    [
        ("76x76", A4, 6),
        ("76x76", A4.turned, 6),
        ("127x76", A4, 4),
        ("127x76", A4.turned, 3),
        ("51x38", A4, 25),
        ("51x38", LETTER, 25),
        ("76x76", paper_named("A3"), 15),
    ],
)
def test_as_many_notes_as_fit_between_the_margins(stock, paper, count):
    grid = grid_of(stock_named(stock), paper, 6.0, FOOT)
    assert len(grid.places) == count
    assert grid.is_cut


def test_eight_cards_go_on_a_page():
    for paper in (A4.turned, LETTER.turned):
        assert len(grid_of(CARD, paper, 6.0, FOOT).places) == 8


@pytest.mark.parametrize("stock", [*STOCKS, CARD], ids=lambda stock: stock.name)
@pytest.mark.parametrize("foot", [3.0, 5.0, 7.0])
def test_places_have_their_size_keep_apart_and_leave_the_foot_free(stock, foot):
    grid = grid_of(stock, A4.turned, 6.0, foot)
    for place in grid.places:
        assert (place.width, place.height) == (stock.width_mm, stock.height_mm)
        assert place.x >= -1e-6
        assert place.y >= -1e-6
        assert place.right <= grid.paper.width_mm + 1e-6
        assert place.bottom <= grid.paper.height_mm + 1e-6
        assert not place.intersects(grid.foot, slack=1e-6)
    for one, other in combinations(grid.places, 2):
        assert not one.intersects(other, slack=1e-6)
    assert grid.foot.height >= foot - 1e-6
    assert grid.foot.bottom <= grid.paper.height_mm


@pytest.mark.parametrize(
    ("name", "count", "first", "last"),
    [
        # What is printed on their boxes: where the first label begins, and where the last one.
        ("A4-24", 24, (0.0, 0.5), (140.0, 259.5)),
        ("A4-21", 21, (7.2, 15.15), (139.3, 243.75)),
        ("A4-14", 14, (4.65, 15.15), (106.25, 243.75)),
        ("A4-12", 12, (7.2, 4.5), (139.3, 220.5)),
        ("A4-8", 8, (4.65, 13.1), (106.25, 216.2)),
        ("Letter-30", 30, (4.76, 12.7), (144.46, 241.3)),
        ("Letter-20", 20, (3.97, 12.7), (110.33, 241.3)),
        ("Letter-10", 10, (3.97, 12.7), (110.33, 215.9)),
        ("Letter-6", 6, (3.97, 12.7), (110.33, 182.03)),
    ],
)
def test_labels_lie_where_they_are_punched(name, count, first, last):
    sheet = stock_named(name)
    assert isinstance(sheet, LabelSheet)
    # Without a foot or a margin nothing is given up for the credit.
    places = grid_of(sheet, A4, 0.0, 0.0).places
    assert len(places) == count == sheet.columns * sheet.rows
    assert (places[0].x, places[0].y) == pytest.approx(first, abs=0.06)
    assert (places[-1].x, places[-1].y) == pytest.approx(last, abs=0.06)


def test_where_labels_leave_no_room_the_credit_takes_the_last_one():
    full = grid_of(stock_named("A4-24"), A4, 6.0, 5.0)
    assert len(full.places) == 23
    assert full.foot.width == pytest.approx(64.0)
    spared = grid_of(stock_named("A4-21"), A4, 6.0, 5.0)
    assert len(spared.places) == 21
    assert spared.foot.y > spared.places[-1].bottom
    assert not spared.is_cut


def test_a_stock_is_known_by_its_name():
    assert stock_named(" 51X38 ") is STICKY_NOTES[2]
    assert stock_named("76×76") is STICKY_NOTES[0]
    assert stock_named("letter-30") in LABEL_SHEETS
    assert len({stock.name for stock in STOCKS}) == len(STOCKS)
    with pytest.raises(DocumentError) as refused:
        stock_named("77x77")
    assert refused.value.code == "stock.unknown"
    assert "127x76" in refused.value.parameters["known"]


@pytest.mark.parametrize("margin", [-1.0, 80.0, 1000.0])
def test_what_does_not_fit_is_refused(margin):
    with pytest.raises(DocumentError) as refused:
        grid_of(STICKY_NOTES[0], A4, margin, FOOT)
    assert refused.value.code == "stock.paper"
