import math
from itertools import pairwise

from canvasdesk.geometry.obstacles import Box
from canvasdesk.geometry.ports import ports
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route, Routes

PAGE = Rect(0.0, 0.0, 600.0, 400.0)
WIDE, HIGH, GAP = 99.0, 64.0, 8.0


def wall(columns: int = 3, rows: int = 3) -> dict[str, Rect]:
    return {
        f"{row}{column}": Rect(40.0 + column * (WIDE + GAP), 40.0 + row * (HIGH + GAP), WIDE, HIGH)
        for row in range(rows)
        for column in range(columns)
    }


def ways(*pairs: tuple[str, str]) -> dict[tuple[str, str], Route]:
    rects = wall()
    routes, aims = Routes.among(rects, PAGE), ports(pairs, rects)
    found = {pair: routes.route(*pair, aims[pair]) for pair in pairs}
    return {pair: route for pair, route in found.items() if route is not None}


def test_ways_through_one_gap_lie_beside_one_another() -> None:
    pairs = [("00", "20"), ("10", "02"), ("20", "00"), ("00", "22"), ("01", "21")]
    levels = {
        round(start[0], 1)
        for route in ways(*pairs).values()
        for start, end in pairwise(route.points)
        if abs(start[0] - end[0]) < 0.5 and abs(start[1] - end[1]) > HIGH / 2
    }
    assert len(levels) > 1


def test_what_comes_in_flat_is_led_in_straight() -> None:
    for pair, route in ways(("00", "20"), ("01", "21"), ("00", "22"), ("02", "20")).items():
        (x, y), tip = route.points[-2:]
        rect = wall()[pair[1]]
        on_level = min(abs(tip[1] - rect.y), abs(tip[1] - rect.bottom)) < 1e-6
        straight = abs(y - tip[1]) if on_level else abs(x - tip[0])
        assert straight / math.dist((x, y), tip) > 0.5, pair


def test_no_end_lies_at_a_corner() -> None:
    for (source, target), route in ways(("00", "22"), ("20", "02"), ("11", "00")).items():
        for name, at in ((source, route.points[0]), (target, route.points[-1])):
            rect = wall()[name]
            corners = [(x, y) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)]
            assert min(math.dist(at, corner) for corner in corners) > 4.0


def test_notes_that_touch_are_left_where_nothing_is_crossed() -> None:
    rects = {
        "a": Rect(0.0, 174.0, 8.0, 8.0),
        "b": Rect(144.0, 76.0, 39.0, 30.0),
        "below": Rect(106.0, 106.0, 77.0, 8.0),
    }
    for pair in (("a", "b"), ("b", "a")):
        route = Routes.among(rects, PAGE).route(*pair)
        assert route is not None
        below = rects["below"]
        inside = Box(below.x, below.y, below.right, below.bottom, 0.0)
        assert all(inside.entered(*line) is None for line in pairwise(route.points))


def test_what_leaves_flat_is_led_out_straight() -> None:
    for pair, route in ways(("00", "20"), ("01", "21"), ("00", "22"), ("02", "20")).items():
        at, (x, y) = route.points[:2]
        rect = wall()[pair[0]]
        on_level = min(abs(at[1] - rect.y), abs(at[1] - rect.bottom)) < 1e-6
        straight = abs(y - at[1]) if on_level else abs(x - at[0])
        assert straight / math.dist((x, y), at) > 0.5, pair


def test_there_is_room_for_a_head_between_two_notes() -> None:
    for pair, route in ways(("00", "20"), ("01", "21"), ("00", "22"), ("10", "02")).items():
        assert math.dist(*route.points[-2:]) > 4.5, pair
        assert min(route.clearances) >= 1.0
