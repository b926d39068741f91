import pytest

from canvasdesk.geometry.ports import edge_point
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.shapes import ICON_GRID, block_icon, parse_path
from canvasdesk.model.blocks import BlockId


def test_a_path_is_read() -> None:
    path = parse_path("M 1,2 L 3.5,-4 C 1,1 2,2 3,3 Z")
    assert path.verbs == "MLCZ"
    assert path.points == ((1, 2), (3.5, -4), (1, 1), (2, 2), (3, 3))


@pytest.mark.parametrize(
    "data", ["m 1,2", "M 1,2 A 1 1 0 0 1 2 2", "M 1,2 L 3", "M 1,2 H 4", "M x"]
)
def test_anything_but_plain_paths_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="path"):
        parse_path(data)


@pytest.mark.parametrize("block", list(BlockId))
def test_icons_stay_on_their_grid(block: BlockId) -> None:
    paths = block_icon(block.value)
    assert paths
    for path in paths:
        for x, y in path.points:
            assert 0 <= x <= ICON_GRID
            assert 0 <= y <= ICON_GRID


def test_an_arrow_starts_at_the_notes_edge() -> None:
    rect = Rect(0, 0, 20, 10)
    assert edge_point(rect, (100, 5)) == (20, 5)
    assert edge_point(rect, (10, -50)) == (10, 0)
    assert edge_point(rect, rect.centre) == rect.centre
