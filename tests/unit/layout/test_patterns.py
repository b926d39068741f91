from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from canvasdesk.export.screen import compile_picture
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Rgba
from canvasdesk.layout.extents import extent
from canvasdesk.layout.greys import COLUMN, grey_paper, grey_sample
from canvasdesk.layout.patterns import Pattern, draw_pattern
from canvasdesk.model.values import Colour, Size

BLACK = Rgba(0, 0, 0)
A4_150_DPI = 285 / 1189 / 25.4 * 150
"""Pixels a unit of the sheet, on A4 within its margins."""
STANDARD = Size(99.0, 64.0)
APART = 24.0
"""How much two patterns differ at least, of 255, however one is moved along the other."""


def column_raster(colour: Colour, scale: float = A4_150_DPI) -> list[list[int]]:
    """Return the grey of the pixels of a note's edge, by rows."""
    paper = grey_paper(STANDARD, (palette.GREYS[colour],), 1.5, rtl=False)
    image = QImage(
        round(COLUMN * scale), round(STANDARD.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    compile_picture(paper).paint(painter)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [
        [grey.pixelColor(x, y).value() for x in range(grey.width())] for y in range(grey.height())
    ]


def difference(one: list[list[int]], other: list[list[int]]) -> float:
    """Return how much two columns differ on average where they lie alike the most."""
    rows, found = len(one), []
    for shift in range(8):
        pairs = [
            abs(a - b)
            for y in range(4, rows - 12)
            for a, b in zip(one[y + shift], other[y], strict=True)
        ]
        found.append(sum(pairs) / len(pairs))
    return min(found)


def test_any_two_patterns_are_told_apart_on_a4():
    rasters = {colour: column_raster(colour) for colour in Colour}
    for one, other in combinations(Colour, 2):
        assert difference(rasters[one], rasters[other]) > APART, (one, other)


def test_each_colour_has_a_pattern_of_its_own():
    patterns = [palette.GREYS[colour].pattern for colour in Colour]
    assert len(set(patterns)) == len(Colour)
    assert Pattern.NONE not in patterns


def test_a_pattern_is_not_taken_for_no_pattern():
    plain = [[255] * len(row) for row in column_raster(Colour.BLUE)]
    for colour in Colour:
        assert difference(column_raster(colour), plain) > APART


@pytest.mark.parametrize("pattern", Pattern)
@given(x=st.floats(-50, 50), width=st.floats(0.5, 12), height=st.floats(0.0, 300))
def test_a_pattern_stays_in_its_column(pattern: Pattern, x: float, width: float, height: float):
    column = Rect(x, 3.0, width, height)
    drawn = draw_pattern(pattern, column, BLACK)
    if drawn is None:
        return
    reach = extent(drawn)
    assert reach.x >= column.x - 1e-6
    assert reach.right <= column.right + 1e-6
    assert reach.y >= column.y - 1e-6
    assert reach.bottom <= max(column.bottom, column.y + width) + 1e-6


@pytest.mark.parametrize("colour", Colour)
def test_a_sample_is_drawn_in_its_place(colour: Colour):
    place = Rect(3.0, 4.0, 5.0, 9.0)
    for shape in grey_sample(palette.GREYS[colour], place):
        reach = extent(shape)
        assert reach.x >= place.x - 1e-6
        assert reach.right <= place.right + 1e-6
        assert reach.y >= place.y - 1e-6
        assert reach.bottom <= place.bottom + 1e-6
