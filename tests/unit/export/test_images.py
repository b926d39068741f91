"""Pictures of notes: what is decoded and how, and how a PDF holds them."""

import base64
import io
import re
import zlib

import pikepdf
import pytest
from PIL import Image
from pptx import Presentation
from pptx.oxml.ns import qn
from PySide6.QtCore import QSize

from canvasdesk.export import images
from canvasdesk.export.images import decoded, smaller
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.pdf.pictures import jpeg_size
from canvasdesk.export.powerpoint import powerpoint_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.export.raster import image_of, png_bytes
from canvasdesk.export.svg import svg_bytes
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, ImageSource, Role
from canvasdesk.layout.display_list import Image as Shown
from canvasdesk.layout.view import Ink, View
from canvasdesk.model import limits
from canvasdesk.model.blocks import Mode

from .pictures import ASSETS

A3 = paper_named("A3")


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def source(data: bytes) -> ImageSource:
    return ImageSource("p", base64.b64encode(data).decode())


def halves() -> Image.Image:
    """A red upper half and a blue lower one, 8 wide and 12 high."""
    image = Image.new("RGB", (8, 12), "#c00000")
    image.paste("#0000c0", (0, 6, 8, 12))
    return image


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "gif"])
def test_the_four_formats_are_decoded(kind: str) -> None:
    image = decoded(source(saved(halves(), kind)))
    assert (image.width(), image.height()) == (8, 12)
    assert image.pixelColor(4, 2).red() > 150 > image.pixelColor(4, 9).red()


def test_a_picture_is_turned_as_its_camera_said() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    image = decoded(source(saved(halves(), "jpeg", exif=exif)))
    assert (image.width(), image.height()) == (12, 8)
    assert image.pixelColor(10, 4).red() > 150 > image.pixelColor(2, 4).red()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


@pytest.mark.parametrize(
    "data",
    [b"", b"not a picture", SVG, saved(halves(), "bmp"), saved(halves(), "png")[:40]],
    ids=["nothing", "words", "svg", "bmp", "cut"],
)
def test_anything_else_is_not(data: bytes) -> None:
    assert decoded(source(data)).isNull()


def test_what_is_no_base64_is_not() -> None:
    assert decoded(ImageSource("p", "öäü")).isNull()
    assert decoded(ImageSource("p", "A" * (limits.PICTURE_CHARACTERS + 4))).isNull()


def test_a_picture_of_too_many_pixels_is_not_decoded() -> None:
    claim = bytearray(saved(halves(), "png"))
    claim[16:24] = (10_000).to_bytes(4) + (10_000).to_bytes(4)
    claim[29:33] = zlib.crc32(claim[12:29]).to_bytes(4)
    assert decoded(source(bytes(claim))).isNull()


def test_pictures_decoded_before_take_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    one = ImageSource("q", source(saved(halves(), "png")).data)
    size = decoded(one).sizeInBytes()
    kept = images._Kept()
    monkeypatch.setattr(images, "_KEPT", kept)
    monkeypatch.setattr(images, "_KEPT_BYTES", 3 * size)
    for name in "abcdefg":
        assert not decoded(ImageSource(name, one.data)).isNull()
    assert [source.key for source in kept._images] == ["e", "f", "g"]
    assert kept._bytes == 3 * size
    assert (
        decoded(ImageSource("e", one.data)).cacheKey()
        == decoded(ImageSource("e", one.data)).cacheKey()
    )


def test_smaller_keeps_the_proportion_and_a_pixel() -> None:
    assert smaller(QSize(4000, 3000), 1600) == QSize(1600, 1200)
    assert smaller(QSize(40, 30), 1600) == QSize(40, 30)
    assert smaller(QSize(10_000, 2), 100) == QSize(100, 1)


def test_only_a_plain_colour_jpeg_goes_into_a_pdf_as_it_is() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert jpeg_size(saved(halves(), "jpeg")) == (8, 12)
    assert jpeg_size(saved(halves(), "jpeg", progressive=True)) == (8, 12)
    for data in (
        saved(halves().convert("L"), "jpeg"),
        saved(halves().convert("CMYK"), "jpeg"),
        saved(halves(), "jpeg", exif=exif),
        saved(halves(), "png"),
        saved(halves(), "jpeg")[:30],
        b"",
    ):
        assert jpeg_size(data) is None


def shown_in(picture) -> list[Shown]:
    return [
        image
        for note in picture.groups
        if note.role is Role.NOTE
        for group in note.children
        if isinstance(group, Group) and group.role is Role.PICTURE
        for image in group.children
    ]


def test_a_pdf_holds_each_picture_once_and_says_what_it_shows(studio) -> None:
    picture = studio.picture(["One", "Two", "Three"], pictures=("p1", "p1", "p2"))
    assert len(shown_in(picture)) == 3
    with pikepdf.open(io.BytesIO(pdf_bytes(one_page(picture, A3)))) as pdf:
        images = pdf.pages[0].resources.XObject
        assert len(images) == 2
        assert sorted(str(image.Filter) for image in images.values()) == [
            "/DCTDecode",
            "/FlateDecode",
        ]
        figures = [each for each in pdf.objects if is_figure(each)]
        assert sorted(str(figure.Alt) for figure in figures) == ["One", "Three", "Two"]
        for figure in figures:
            assert [str(kid.S) for kid in figure.P.K] == ["/LBody", "/Figure"]
            assert str(figure.P.S) == "/LI"


def is_figure(each: pikepdf.Object) -> bool:
    return isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"


def test_a_jpeg_is_in_the_pdf_as_it_came(studio) -> None:
    picture = studio.picture(["One"], pictures=("p2",))
    data = base64.b64decode(ASSETS[1].data)
    assert data in pdf_bytes(one_page(picture, A3))


def test_what_cannot_be_decoded_is_an_empty_frame_and_no_figure(studio) -> None:
    picture = studio.picture(["One"], pictures=("bad",))
    with pikepdf.open(io.BytesIO(pdf_bytes(one_page(picture, A3)))) as pdf:
        assert not pdf.pages[0].resources.XObject
        assert not [each for each in pdf.objects if is_figure(each)]
    (note,) = [group for group in picture.groups if group.role is Role.NOTE]
    (group,) = [g for g in note.children if isinstance(g, Group) and g.role is Role.PICTURE]
    x, y = note.origin[0] + group.origin[0] + 2, note.origin[1] + group.origin[1] + 2
    colour = image_of(picture, 1.0).pixelColor(round(x), round(y))
    assert (colour.red(), colour.green(), colour.blue()) == tuple(palette.EMPTY_FRAME)[:3]


def test_a_logo_is_on_every_way_out_and_says_what_it_is(studio) -> None:
    said = {"logo": "p1", "designed_for": "Corner Bakery", "mode": Mode.ORGANIZATION}
    page = one_page(studio.picture(["One"], **said), A3)
    bare = one_page(studio.picture(["One"], **{**said, "logo": ""}), A3)
    with pikepdf.open(io.BytesIO(pdf_bytes(page))) as pdf:
        (figure,) = [each for each in pdf.objects if is_figure(each)]
        assert str(figure.Alt) == "Logo – Corner Bakery"
    svg = svg_bytes(page).decode()
    assert 'aria-label="Logo – Corner Bakery"' in svg
    assert svg.count("<image") == svg_bytes(bare).decode().count("<image") + 1
    (slide,) = Presentation(io.BytesIO(powerpoint_bytes(page))).slides
    shown = list(slide.element.iter(qn("p:pic")))
    assert [each.nvPicPr.cNvPr.get("descr") for each in shown] == ["Logo – Corner Bakery"]
    assert png_bytes(page.pages[0], 40) != png_bytes(bare.pages[0], 40)


def is_grey(image: Image.Image) -> bool:
    """Say whether nothing that can be seen of an image has a colour."""
    red, green, blue, seen = image.convert("RGBA").split()
    shown = [
        pixel[:3]
        for pixel in zip(red.tobytes(), green.tobytes(), blue.tobytes(), seen.tobytes())  # noqa: B905
        if pixel[3]
    ]
    return all(max(pixel) - min(pixel) < 2 for pixel in shown)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "gif"])
def test_a_picture_in_grey_keeps_its_shades_and_what_cannot_be_seen(kind: str) -> None:
    colours = halves() if kind == "jpeg" else halves().convert("RGBA")
    if kind != "jpeg":
        colours.putpixel((0, 0), (0, 255, 0, 0))
    one = source(saved(colours, kind))
    grey = ImageSource("p", one.data, grey=True)
    image, was = decoded(grey), decoded(one)
    assert (image.width(), image.height()) == (8, 12)
    assert image.hasAlphaChannel() is was.hasAlphaChannel()
    assert image.pixelColor(0, 0).alpha() == was.pixelColor(0, 0).alpha()
    for y in (2, 9):
        shade = image.pixelColor(4, y)
        assert shade.red() == shade.green() == shade.blue()
        assert 10 < shade.red() < 120
    assert image.pixelColor(4, 2) != image.pixelColor(4, 9)
    assert was.pixelColor(4, 2).red() > 150  # the other is as it was
    with Image.open(io.BytesIO(images.image_bytes(grey))) as file:
        assert file.size == (8, 12)
        assert is_grey(file)
    assert images.image_bytes(one) == saved(colours, kind)


def test_no_grey_print_has_a_picture_in_colours(studio) -> None:
    view = View(ink=Ink.GREY)
    said = {"logo": "p1", "mode": Mode.ORGANIZATION}
    picture = studio.picture(["One", "Two"], view, pictures=("p1", "p2"), **said)
    assert len(shown_in(picture)) == 2
    page = one_page(picture, A3)
    with pikepdf.open(io.BytesIO(pdf_bytes(page))) as pdf:
        held = list(pdf.pages[0].resources.XObject.values())
        assert len(held) == 2  # one of them is the logo too
        assert {str(image.ColorSpace) for image in held} == {"/DeviceGray"}
    svg = svg_bytes(page).decode()
    held_in = re.findall(r"base64,([^\"]+)\"/>", svg)
    (slide,) = Presentation(io.BytesIO(powerpoint_bytes(page))).slides
    files = [base64.b64decode(data) for data in held_in]
    files += [part.blob for part in slide.part.package.iter_parts() if "image" in part.content_type]
    assert len(files) > 3
    for data in files:
        with Image.open(io.BytesIO(data)) as file:
            assert is_grey(file)
    with Image.open(io.BytesIO(png_bytes(page.pages[0], 60))) as file:
        assert (
            max(
                max(pixel) - min(pixel)
                for _, pixel in file.convert("RGB").getcolors(file.width * file.height)
            )
            < 24
        )  # inks are nearly grey
