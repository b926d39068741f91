"""Whatever the poster, the paper, the margins and the overlap: all of it is there, and no more."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import LARGEST_MM, PAPERS, SMALLEST_MM, Paper
from canvasdesk.export.seams import best_seams
from canvasdesk.export.tiling import Side, Tiling, fewest

lengths = st.floats(SMALLEST_MM, 1500.0)
own = st.builds(Paper, st.just("own"), lengths, lengths)
huge = st.builds(Paper, st.just("huge"), *[st.floats(1500.0, LARGEST_MM)] * 2)
papers = st.sampled_from(PAPERS) | own
margins = st.floats(0.0, 60.0)
overlaps = st.floats(0.0, 80.0)


@st.composite
def posters(draw: st.DrawFn) -> tuple[Tiling, tuple[int, ...], tuple[int, ...]] | None:
    poster, paper = draw(papers | huge), draw(papers)
    try:
        tiling = fewest(poster, (paper, paper.turned), draw(margins), draw(overlaps))
    except DocumentError as error:
        assert error.code in ("paper.margin", "tiles.overlap", "tiles.too_many")
        return None
    seed = draw(st.integers(0, 1000))
    return tiling, *(
        best_seams(side, [(place * seed) % 97 * 10**6 for place in range(side.length + 1)])
        for side in (tiling.across, tiling.down)
    )


@given(posters())
def test_a_poster_is_covered_by_sheets_that_each_show_some_of_it(found):
    if found is None:
        return
    tiling, columns, rows = found
    across, down = tiling.across, tiling.down
    tiles = list(tiling.tiles(columns, rows))
    assert len(tiles) == tiling.count == across.count * down.count
    assert sum(tile.shown.width * tile.shown.height for tile in tiles) == (
        across.length * down.length
    )
    for tile in tiles:
        shown, printed = tile.shown, tile.printed
        assert shown.width >= 1
        assert shown.height >= 1
        assert 0 <= printed.x <= shown.x
        assert 0 <= printed.y <= shown.y
        assert shown.right <= printed.right <= across.length
        assert shown.bottom <= printed.bottom <= down.length
        on_page = printed.moved(*tile.shift)
        assert tiling.reach.x <= on_page.x
        assert tiling.reach.y <= on_page.y
        assert on_page.right <= tiling.reach.right
        assert on_page.bottom <= tiling.reach.bottom
    corners = {(tile.shown.x, tile.shown.y) for tile in tiles}
    assert len(corners) == len(tiles)


@given(posters())
def test_no_fewer_sheets_would_hold_it(found):
    if found is None:
        return
    for side in (found[0].across, found[0].down):
        fewer = side.count - 1
        assert side.slack >= 0
        assert fewer == 0 or fewer * side.cell - (fewer - 1) * side.overlap < side.length


@given(posters())
def test_neighbours_both_show_the_overlap(found):
    if found is None:
        return
    for side, seams in zip((found[0].across, found[0].down), found[1:], strict=True):
        printed = list(side.printed(seams))
        for before, after in pairwise(printed):
            assert before[1] - after[0] == side.overlap
        for (_, first), (second, _) in zip(printed, printed[2:], strict=False):
            assert first <= second + side.bleed + 1


@given(st.integers(1, 10_000), st.integers(0, 50), st.integers(2, 400))
def test_every_seam_has_a_place(length: int, overlap: int, cell: int):
    side = Side(length, max(cell, 2 * overlap, 1), overlap)
    assert all(first <= last for first, last in side.ranges())
