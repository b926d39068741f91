"""Replaying with QPainter: what a step paints, and that glyphs and outlines agree."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from canvasdesk.export.screen import compile_picture, qt_path
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Box, Fill, Group, Path, Rgba, Role, Stroke

from .pictures import SCRIPTS, lines_of
from .rasters import differing_pixels

RED = Rgba(255, 0, 0)
SQUARE = Path("MLLLZ", ((2, 2), (8, 2), (8, 8), (2, 8)))


def painted(nodes, size=(20, 20), scale=1.0, outlines=False) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    compile_picture(nodes, outlines=outlines).paint(painter)
    painter.end()
    return image


def colour_at(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("shape", [Box(Rect(2, 2, 6, 6), RED), Fill(SQUARE, RED)])
def test_a_filled_shape_covers_its_area_and_no_more(qapp, shape):
    image = painted([shape])
    assert colour_at(image, 5, 5) == colour_at(image, 2, 7) == (255, 0, 0)
    assert colour_at(image, 1, 5) == colour_at(image, 8, 5) == (255, 255, 255)


def test_round_corners_are_left_out(qapp):
    image = painted([Box(Rect(0, 0, 20, 20), RED, 10.0)])
    assert colour_at(image, 0, 0) == (255, 255, 255)
    assert colour_at(image, 10, 10) == (255, 0, 0)


def test_a_translucent_fill_lets_what_is_below_through(qapp):
    image = painted([Box(Rect(0, 0, 20, 20), Rgba(0, 0, 0, 51))])
    assert colour_at(image, 5, 5) == pytest.approx((204, 204, 204), abs=1)


def test_dashes_are_in_sheet_units(qapp):
    line = Path("ML", ((0, 10), (40, 10)))
    image = painted([Stroke(line, RED, 2.0, (8.0, 12.0))], size=(40, 20))
    reds = [colour_at(image, x, 10) == (255, 0, 0) for x in range(40)]
    assert reds[2:7] == [True] * 5
    assert not any(reds[11:18])
    assert reds[22:27] == [True] * 5


def test_a_group_moves_and_clips_what_is_inside(qapp):
    inner = Group(Role.NOTE, (Box(Rect(0, 0, 10, 10), RED),), (5.0, 5.0), clip=Rect(0, 0, 5, 10))
    image = painted([inner, Box(Rect(18, 18, 2, 2), RED)])
    assert colour_at(image, 6, 6) == (255, 0, 0)
    assert colour_at(image, 12, 6) == colour_at(image, 3, 6) == (255, 255, 255)
    assert colour_at(image, 19, 19) == (255, 0, 0), "a clip outlived its group"


def test_a_hole_is_filled_by_the_non_zero_rule(qapp):
    twice = Path("MLLLZMLLLZ", (*SQUARE.points, (4, 4), (6, 4), (6, 6), (4, 6)))
    assert colour_at(painted([Fill(twice, RED)]), 5, 5) == (255, 0, 0)


def test_painting_leaves_the_matrix_as_it_was(studio):
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(0.3, 0.3)
    painter.rotate(10)
    before = painter.worldTransform()
    compile_picture(studio.picture(["Hello"]).groups).paint(painter)
    assert painter.worldTransform() == before
    painter.end()


@pytest.mark.parametrize("script", SCRIPTS)
def test_letters_look_the_same_as_glyphs_and_as_outlines(studio, script):
    """The window paints cached glyphs, files get outlines: at most a pixel apart."""
    notes = [g for g in studio.picture([SCRIPTS[script]]).groups if g.role is Role.NOTE]
    text = Group(Role.NOTE, tuple(lines_of(notes)), (4.0, 4.0))
    size = (400, 260)
    glyphs = painted([text], size, scale=4.0)
    outlines = painted([text], size, scale=4.0, outlines=True)
    assert differing_pixels(glyphs, outlines, slack=48) < 12
    blank = painted([], size)
    assert differing_pixels(glyphs, blank, slack=48) > 100, "nothing was painted"


def test_curves_keep_their_handles(qapp):
    path = qt_path(Path("MCZ", ((0, 0), (1, 2), (3, 4), (5, 6))), 10, 20)
    assert [(e.x, e.y) for e in map(path.elementAt, range(4))] == [
        (10, 20),
        (11, 22),
        (13, 24),
        (15, 26),
    ]
    assert path.fillRule() is Qt.FillRule.WindingFill
    assert QColor(*RED).name() == "#ff0000"
