"""Seams run where they cut least, as far as the sheets allow."""

from itertools import combinations, pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from canvasdesk.export.papers import Fit
from canvasdesk.export.seams import Survey, best_seams, costs, cut_notes, note_rect, obstacles
from canvasdesk.export.tiling import Side
from canvasdesk.layout.display_list import Role

from .pictures import latin_notes


@st.composite
def sides(draw: st.DrawFn) -> Side:
    overlap = draw(st.integers(0, 6))
    cell = draw(st.integers(max(2 * overlap, 2), 14))
    return Side(draw(st.integers(1, 30)), cell, overlap)


@given(sides(), st.data())
def test_seams_are_the_cheapest_of_all_that_are_allowed(side: Side, data: st.DataObject):
    cost = [
        10**6 * each for each in data.draw(st.lists(st.integers(0, 9), min_size=31, max_size=31))
    ]
    assume(side.count <= 4)
    every = combinations(range(1, side.length), side.count - 1)
    cheapest = min(sum(cost[at] for at in seams) for seams in every if side.allows(seams))
    found = best_seams(side, cost)
    assert side.allows(found)
    assert sum(cost[at] for at in found) == cheapest


def test_equal_places_give_even_sheets():
    assert best_seams(Side(1000, 450, 30), [0] * 1001) == (333, 667)


def test_a_seam_goes_into_the_gap_between_notes_and_stays_away_from_both():
    side = Side(1000, 600, 30)
    cost = costs(side, [(100.0, 520.5, 10**15), (540.25, 900.0, 10**15)])
    (at,) = best_seams(side, cost)
    assert 526 <= at <= 534
    assert cost[at] < 10**15


def test_a_place_cuts_what_lies_on_both_sides_of_it():
    cost = costs(Side(100, 60, 10), [(20.0, 30.5, 10**15)])
    assert [at for at, each in enumerate(cost) if each >= 10**15] == list(range(21, 31))


def test_notes_come_before_texts_and_texts_before_air():
    side = Side(1000, 520, 20)
    ((first, last),) = side.ranges()
    note, text = (first - 5.0, last - 1.5, 10**15), (last - 0.8, last + 50.0, 10**10)
    assert best_seams(side, costs(side, [note, text])) == (last - 1,)
    longer = (first - 5.0, last - 0.5, 10**15)
    assert best_seams(side, costs(side, [longer, text])) == (last,)


def test_what_lies_on_a_poster_is_found_in_its_points(studio):
    picture = studio.picture(latin_notes(9), headings=(latin_notes(9)[4],))
    fit = Fit(2.0, 10.0, 20.0)
    found = obstacles(picture, fit, Survey())
    notes = {each.note: each.rect for each in found if each.note}
    groups = {group.record: group for group in picture.groups if group.role is Role.NOTE}
    assert notes.keys() == groups.keys()
    x, y = groups["n0000"].origin
    found_first = notes["n0000"]
    assert (found_first.x, found_first.y) == pytest.approx((10 + 2 * x, 20 + 2 * y))
    assert (found_first.width, found_first.height) == pytest.approx((2 * 99.0, 2 * 64.0))
    heading = notes["n0004"]
    assert 0 < heading.width < 2 * note_rect(groups["n0000"]).width * 3
    texts = [each for each in found if not each.note]
    assert len(texts) > 9 * 2


def test_a_note_that_has_to_be_cut_is_cut_beside_its_text(studio):
    found = obstacles(studio.picture(latin_notes(1)), Fit(1.0, 0.0, 0.0), Survey())
    note = next(each.rect for each in found if each.note)
    cost = costs(Side(1189, 800, 20), [(o.rect.x, o.rect.right, o.cost) for o in found])
    beside, through = cost[round(note.x) + 5], cost[round(note.x) + 30]
    assert 10**15 <= beside < through < 2 * 10**15


def test_notes_that_seams_cut_are_named(studio):
    found = obstacles(studio.picture(latin_notes(9)), Fit(1.0, 0.0, 0.0), Survey())
    first = next(each for each in found if each.note == "n0000").rect
    beside, inside = round(first.x) - 4, round(first.centre[0])
    assert "n0000" not in cut_notes(found, [beside], [])
    assert "n0000" in cut_notes(found, [inside], [])
    assert "n0000" in cut_notes(found, [], [round(first.centre[1])])
    assert cut_notes(found, [], []) == ()


def test_costs_and_cut_notes_agree(studio):
    """What the seams are chosen by is what is told of them."""
    found = obstacles(studio.picture(latin_notes(40)), Fit(1.0, 0.0, 0.0), Survey())
    side = Side(1189, 800, 20)
    cost = costs(side, [(each.rect.x, each.rect.right, each.cost) for each in found])
    counts = [each // 10**15 for each in cost]
    assert counts == [len(cut_notes(found, [place], [])) for place in range(1190)]
    assert max(counts) > 5


def test_sheets_follow_each_other_without_a_gap():
    side = Side(3370, 808, 28)
    parts = list(side.parts(best_seams(side, [0] * 3371)))
    assert parts[0][0] == 0
    assert parts[-1][1] == 3370
    assert all(before[1] == after[0] for before, after in pairwise(parts))
