import pytest

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Image,
    ImageSource,
    Path,
    Rgba,
    Role,
    Stroke,
    text_lines,
)
from canvasdesk.layout.extents import around, extent, text_extent
from canvasdesk.layout.palette import INK

BLACK = Rgba(0, 0, 0)
SQUARE = Path("MLLZ", ((1.0, 2.0), (5.0, 2.0), (5.0, 9.0)))


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (Box(Rect(1, 2, 3, 4), BLACK), Rect(1, 2, 3, 4)),
        (Fill(SQUARE, BLACK), Rect(1, 2, 4, 7)),
        (Stroke(SQUARE, BLACK, 2.0), Rect(0, 1, 6, 9)),
        (Image(Rect(1, 2, 3, 4), ImageSource("p", "")), Rect(1, 2, 3, 4)),
        (Group(Role.NOTE, ()), Rect(0, 0, 0, 0)),
        (Fill(Path("", ()), BLACK), Rect(0, 0, 0, 0)),
    ],
)
def test_how_far_each_primitive_reaches(node, expected):
    assert extent(node) == expected


def test_groups_within_groups_are_where_their_origins_put_them():
    inner = Group(Role.MARK, (Box(Rect(1, 1, 2, 2), BLACK),), origin=(10.0, 0.0))
    outer = Group(Role.NOTE, (inner, Box(Rect(0, 0, 1, 1), BLACK)), origin=(0.0, 100.0))
    assert extent(outer, 1000.0, 0.0) == Rect(1000, 100, 13, 3)


def test_nothing_has_no_part_in_what_lies_around():
    assert around([]) == Rect(0, 0, 0, 0)
    assert around([Rect(5, 5, 1, 1), Rect(8, 4, 1, 1)]) == Rect(5, 4, 4, 2)
    empty = Group(Role.MARK, (), origin=(500.0, 0.0))
    assert extent(Group(Role.NOTE, (empty, Box(Rect(5, 4, 4, 2), BLACK)))) == Rect(5, 4, 4, 2)


def test_letters_lie_within_what_their_lines_reach(typesetter):
    block = typesetter.block("Großes Ąg ضَّ", 10.0, 200.0, INK)
    group = Group(Role.NOTE_TEXT, (Box(Rect(500, 0, 9, 9), BLACK), *block.lines))
    reach = text_extent(group, 0.0, 50.0)
    assert reach.right < 500
    for line in text_lines(group):
        assert reach.x <= line.x
        assert line.x + line.width <= reach.right
        assert reach.y < line.baseline + 50 - line.runs[0].size
        assert reach.bottom > line.baseline + 50 + 0.4 * line.runs[0].size
    assert text_extent(Box(Rect(1, 2, 3, 4), BLACK)).width == 0
