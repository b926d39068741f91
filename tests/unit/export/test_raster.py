import pytest
from PySide6.QtGui import QColor, QImage

from canvasdesk.errors import DocumentError
from canvasdesk.export import raster
from canvasdesk.export.papers import Paper, paper_named
from canvasdesk.export.printout import Page, one_page
from canvasdesk.export.raster import image_of, png_bytes, png_steps, thumbnail
from canvasdesk.layout.display_list import Role
from canvasdesk.layout.palette import SWATCHES
from canvasdesk.layout.view import View
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Colour

WHITE = QColor("white")


def test_an_image_is_as_large_as_the_page_times_the_scale(studio):
    image = image_of(studio.picture(), 0.5)
    assert (image.width(), image.height()) == (round(1189 / 2), round(841 / 2))


def test_a_png_has_the_pixels_and_the_dots_per_inch_asked_for(studio):
    image = QImage.fromData(
        png_bytes(one_page(studio.picture(["Hello"]), paper_named("A3")).pages[0], 72)
    )
    assert (image.width(), image.height()) == (round(420 / 25.4 * 72), round(297 / 25.4 * 72))
    assert image.dotsPerMeterX() == pytest.approx(72 / 0.0254, abs=1)


def test_a_png_without_a_paper_is_a_millimetre_a_unit(studio):
    image = QImage.fromData(
        png_bytes(one_page(studio.picture(), Paper("", 1189, 841)).pages[0], 25.4)
    )
    assert (image.width(), image.height()) == (1189, 841)


def test_paper_around_the_sheet_stays_white(studio):
    image = QImage.fromData(
        png_bytes(one_page(studio.picture(["Hello"]), paper_named("400x400mm")).pages[0], 30)
    )
    for y in (0, 20, image.height() - 1):
        assert all(image.pixelColor(x, y) == WHITE for x in range(0, image.width(), 7))


def test_a_note_is_painted_in_its_colour(studio):
    picture = studio.picture(["Hello", "There"])
    image = image_of(picture, 1.0)
    notes = {group.record: group for group in picture.groups if group.role is Role.NOTE}
    for name, colour in (("n0000", Colour.BLUE), ("n0001", Colour.YELLOW)):
        x, y = (round(part) for part in notes[name].origin)
        assert image.pixelColor(x + 50, y + 40) == QColor(*SWATCHES[colour].fill)


def test_a_block_view_shows_that_block(studio):
    image = image_of(studio.picture(["Hello"], view=View(block=BlockId.CHANNELS)), 1.0)
    assert image.width() < 400


def test_a_thumbnail_has_the_width_asked_for(studio):
    image = thumbnail(studio.picture(["Hello"]), 240)
    assert (image.width(), image.height()) == (240, round(841 / 1189 * 240))


@pytest.mark.parametrize("dpi", [2000, 1e6])
def test_what_would_take_too_long_is_refused_before_anything_is_painted(studio, dpi):
    with pytest.raises(DocumentError) as refused:
        next(png_steps(one_page(studio.picture(), paper_named("A0")).pages[0], dpi))
    assert refused.value.code == "png.too_large"
    assert refused.value.parameters["most"] == raster.MOST_PIXELS


def test_a_row_is_bounded_where_the_picture_is_small(studio):
    page = Page(72 * 1_000.0, 0.1, one_page(studio.picture(), paper_named("A4")).pages[0].placed)
    with pytest.raises(DocumentError, match=r"png\.too_large"):
        next(png_steps(page, 600))


@pytest.mark.parametrize("scale", [20.0, 40.0])
def test_an_image_in_memory_is_bounded(studio, scale):
    with pytest.raises(DocumentError, match=r"png\.too_large"):
        image_of(studio.picture(), scale)
