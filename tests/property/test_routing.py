"""Arrows go around notes wherever there is a way within the sheet.

Whether there is one is found out here by filling a raster, not by what finds the ways.
"""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.geometry.obstacles import LEAST
from canvasdesk.geometry.ports import ports
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Route, Routes
from strategies import examples

BOUNDS = Rect(0.0, 0.0, 300.0, 200.0)
INSIDE = 1e-4
numbers = st.integers(0, 290).map(float)
rects = st.builds(
    Rect, numbers, st.integers(0, 190).map(float), st.integers(8, 90), st.integers(8, 60)
).map(lambda rect: rect.kept_inside(BOUNDS))


@st.composite
def layouts(draw, least=2, most=14):
    """Rectangles of which no two lie on one another; some touch, some leave narrow gaps."""
    kept = []
    for rect in draw(st.lists(rects, min_size=least, max_size=most)):
        if not any(rect.intersects(other) for other in kept):
            kept.append(rect)
    return {f"n{number}": rect for number, rect in enumerate(kept)}


def crosses(start, end, rect: Rect) -> bool:
    """Say whether a line goes through the inside of a rectangle, by cutting it off at each side."""
    first, last = 0.0, 1.0
    for axis, low, high in ((0, rect.x, rect.right), (1, rect.y, rect.bottom)):
        step = end[axis] - start[axis]
        if abs(step) < 1e-12:
            if not low + INSIDE < start[axis] < high - INSIDE:
                return False
            continue
        one, other = sorted(
            ((low + INSIDE - start[axis]) / step, (high - INSIDE - start[axis]) / step)
        )
        first, last = max(first, one), min(last, other)
    return first < last


def is_reachable(laid: dict[str, Rect], source: str, target: str, room: float) -> bool:
    """Fill the space that is more than ``room`` from all rectangles, in steps of one unit."""
    width, height = int(BOUNDS.width) + 1, int(BOUNDS.height) + 1

    def near(rect: Rect, by: float, x: int, y: int) -> bool:
        return rect.x - by < x < rect.right + by and rect.y - by < y < rect.bottom + by

    others = [rect for name, rect in laid.items() if name not in (source, target)]
    blocked = {
        (x, y)
        for rect in others
        for x in range(max(0, int(rect.x - room)), min(width, int(rect.right + room) + 2))
        for y in range(max(0, int(rect.y - room)), min(height, int(rect.bottom + room) + 2))
        if near(rect, room, x, y)
    }
    x, y = (int(number) for number in laid[source].centre)
    waiting, seen = [(x, y)], {(x, y)}
    while waiting:
        x, y = waiting.pop()
        if near(laid[target], 0.0, x, y):
            return True
        for there in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            inside = 0 <= there[0] < width and 0 <= there[1] < height
            if inside and there not in seen and there not in blocked:
                seen.add(there)
                waiting.append(there)
    return False


def touches(rect: Rect, point) -> bool:
    x, y = point
    within = rect.x - 1e-6 <= x <= rect.right + 1e-6 and rect.y - 1e-6 <= y <= rect.bottom + 1e-6
    on_edge = min(abs(x - rect.x), abs(x - rect.right), abs(y - rect.y), abs(y - rect.bottom))
    return within and on_edge < 1e-6


@examples(1.0)
@given(layouts())
def test_no_way_crosses_a_rectangle_where_there_is_a_way_around(laid):
    names = list(laid)
    if len(names) < 2:
        return
    route = Routes.among(laid, BOUNDS).route(names[0], names[1])
    assert route is not None
    assert touches(laid[names[0]], route.points[0])
    assert touches(laid[names[1]], route.points[-1])
    crossed = [
        name
        for name, rect in laid.items()
        for start, end in pairwise(route.points)
        if crosses(start, end, rect)
    ]
    if route.is_free:
        assert not crossed
        assert all(0 <= x <= BOUNDS.right and 0 <= y <= BOUNDS.bottom for x, y in route.points)
    if is_reachable(laid, names[0], names[1], 2 * LEAST + 1.0):
        assert route.is_free


@examples(1.0)
@given(layouts(least=3), st.lists(rects, max_size=3), st.data())
def test_ways_told_apart_cross_nothing_either(laid, avoided, data):
    """Ends spread along the sides, and what is gone around only where that is no detour."""
    names = list(laid)
    if len(names) < 3:
        return
    pairs = [(one, other) for one in names[:3] for other in names[-3:] if one != other]
    aims = ports(pairs, laid)
    routes = Routes.among(laid, BOUNDS, avoided={f"a{n}": rect for n, rect in enumerate(avoided)})
    pair = data.draw(st.sampled_from(pairs))
    route = routes.route(*pair, aims[pair])
    assert route is not None
    for name, at in zip(pair, (route.points[0], route.points[-1]), strict=True):
        assert touches(laid[name], at)
    if route.is_free:
        for name, rect in laid.items():
            if name not in pair:
                assert not any(crosses(*ends, rect) for ends in pairwise(route.points)), name
    if is_reachable(laid, *pair, 2 * LEAST + 1.0):
        assert route.is_free


@examples(1.0)
@given(layouts(least=3))
def test_ends_at_one_side_are_apart_and_at_no_corner(laid):
    names = list(laid)
    pairs = [(name, names[0]) for name in names[1:]]
    at = [aims[1] for aims in ports(pairs, laid).values()]
    assert len(set(at)) == len(at)
    rect = laid[names[0]]
    for x, y in at:
        across = min(x - rect.x, rect.right - x) / rect.width
        down = min(y - rect.y, rect.bottom - y) / rect.height
        assert max(across, down) >= min(0.25, 8.0 / max(rect.width, rect.height)) - 1e-6


@examples(1.0)
@given(layouts(), rects, st.data())
def test_ways_that_are_kept_are_those_that_would_be_found_anew(laid, moved, data):
    names = list(laid)
    if len(names) < 2:
        return
    before = Routes.among(laid, BOUNDS)
    pairs = [(one, other) for one in names[:4] for other in names[-4:] if one != other]
    for pair in pairs:
        before.route(*pair)
    changed = dict(laid)
    which = data.draw(st.sampled_from([*names, "new"]))
    if which in changed and data.draw(st.booleans()):
        del changed[which]
    else:
        changed[which] = moved
    after, anew = Routes.among(changed, BOUNDS, before), Routes.among(changed, BOUNDS)
    for one, other in pairs:
        if one in changed and other in changed:
            assert same(after.route(one, other), anew.route(one, other))


@examples(1.0)
@given(layouts(), rects, st.data())
def test_ways_with_last_touches_are_kept_so_too(laid, moved, data):
    names = list(laid)
    if len(names) < 2:
        return
    pairs = [(one, other) for one in names[:4] for other in names[-4:] if one != other]
    aims = {pair: (laid[pair[0]].centre, laid[pair[1]].centre) for pair in pairs}
    before = Routes.among(laid, BOUNDS)
    for pair in pairs:
        before.route(*pair, aims[pair])
    which = data.draw(st.sampled_from([*names, "new"]))
    changed = {**laid, which: moved}
    after, anew = Routes.among(changed, BOUNDS, before), Routes.among(changed, BOUNDS)
    for pair in pairs:
        if which not in pair:
            assert same(after.route(*pair, aims[pair]), anew.route(*pair, aims[pair]))


def same(one: Route | None, other: Route | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.points, one.clearances, one.is_free) == (
        other.points,
        other.clearances,
        other.is_free,
    )
