import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GAP
from canvasdesk.geometry.snapping import Snap, snapped, snapped_edges

NOTE = Rect(100.0, 100.0, 99.0, 64.0)
FAR = Rect(700.0, 600.0, 99.0, 64.0)


def test_nothing_near_is_no_snap() -> None:
    assert snapped(NOTE, [FAR], [], 6.0) == Snap()
    assert snapped(NOTE, [], [], 6.0) == Snap()


def test_a_left_edge_snaps_to_that_of_a_note_below_and_a_line_joins_both() -> None:
    below = Rect(103.0, 300.0, 60.0, 42.0)
    snap = snapped(NOTE, [below], [], 6.0)
    assert (snap.dx, snap.dy) == (3.0, 0.0)
    assert snap.guides == (Rect(103.0, 94.0, 0.0, 254.0),)


def test_notes_of_one_size_get_one_line_not_three() -> None:
    below = Rect(98.0, 300.0, 99.0, 64.0)
    snap = snapped(NOTE, [below], [], 6.0)
    assert (snap.dx, len(snap.guides)) == (-2.0, 1)


def test_the_nearest_of_several_is_taken() -> None:
    notes = [Rect(105.0, 300.0, 60.0, 42.0), Rect(98.5, 400.0, 60.0, 42.0)]
    assert snapped(NOTE, notes, [], 6.0).dx == -1.5


def test_a_note_snaps_to_a_slot_in_both_directions() -> None:
    snap = snapped(NOTE, [], [Rect(104.0, 97.0, 99.0, 64.0), FAR], 6.0)
    assert (snap.dx, snap.dy) == (4.0, -3.0)
    assert len(snap.guides) == 2


def test_the_usual_gap_beside_a_note_is_kept() -> None:
    left = Rect(NOTE.x - 99.0 - GAP - 4.0, 110.0, 99.0, 30.0)
    snap = snapped(NOTE, [left], [], 6.0)
    assert snap.dx == pytest.approx(-4.0)
    (guide,) = snap.guides
    assert (guide.x, guide.right, guide.height) == (left.right, left.right + GAP, 0.0)


def test_gaps_become_equal_after_before_and_between() -> None:
    gap = 21.0
    one = Rect(0.0, 100.0, 50.0, 50.0)
    two = Rect(50.0 + gap, 104.0, 50.0, 50.0)
    after = Rect(two.right + gap + 2.0, 90.0, 50.0, 50.0)
    assert snapped(after, [one, two], [], 6.0).dx == pytest.approx(-2.0)
    assert len(snapped(after, [one, two], [], 6.0).guides) == 2
    before = Rect(one.x - gap - 50.0 + 3.0, 120.0, 50.0, 60.0)
    assert snapped(before, [one, two], [], 6.0).dx == pytest.approx(-3.0)
    wide = Rect(300.0, 104.0, 50.0, 50.0)
    between = Rect(185.0, 95.0, 50.0, 40.0)
    middle = (two.right + wide.x) / 2
    assert snapped(between, [two, wide], [], 6.0).dx == pytest.approx(middle - 210.0)


def test_only_dragged_edges_are_made_level() -> None:
    below = Rect(150.0, 167.0, 46.0, 50.0)
    right = snapped_edges(NOTE, [below], 6.0, (0, 0, 1, 0))
    assert (right.dx, right.dy) == (-3.0, 0.0)
    foot = snapped_edges(NOTE, [below], 6.0, (0, 0, 1, 1))
    assert (foot.dx, foot.dy) == (-3.0, 3.0)
    assert snapped_edges(NOTE, [below], 6.0, (1, 0, 0, 0)) == Snap()


rects = st.builds(
    Rect, st.floats(0, 400), st.floats(0, 400), st.floats(20, 200), st.floats(16, 200)
)


@given(rects, st.lists(rects, max_size=6), st.lists(rects, max_size=4), st.floats(0.1, 30))
def test_a_snap_stays_within_reach_and_holds(
    rect: Rect, notes: list[Rect], slots: list[Rect], reach: float
) -> None:
    snap = snapped(rect, notes, slots, reach)
    assert abs(snap.dx) <= reach
    assert abs(snap.dy) <= reach
    assert all(guide.width == 0.0 or guide.height == 0.0 for guide in snap.guides)
    assert bool(snap.dx or snap.dy) <= bool(snap.guides)
    # Along one axis what has snapped stays where it is.
    if not snap.dy:
        assert abs(snapped(rect.moved(snap.dx, 0.0), notes, slots, reach).dx) < 1e-6
