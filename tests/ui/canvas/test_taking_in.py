"""What becomes of a picture's bytes before a document holds them."""

import base64
import hashlib
import io
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage

from canvasdesk.errors import CanvasdeskError, DocumentError
from canvasdesk.model import limits
from canvasdesk.model.records import Asset
from canvasdesk.ui.canvas.taking_in import (
    LONGEST_SIDE,
    asset_of_bytes,
    asset_of_data,
    asset_of_file,
    asset_of_image,
)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def held(asset: Asset) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(asset.data)))


def photo(width: int, height: int) -> Image.Image:
    """Something without flat places, which PNG cannot pack."""
    noise = Image.effect_noise((width, height), 80)
    return Image.merge("RGB", (noise, noise.transpose(Image.Transpose.ROTATE_180), noise))


def test_a_photo_is_made_smaller_and_a_jpeg() -> None:
    asset = asset_of_bytes(saved(photo(2400, 1200), "png"))
    assert (asset.media_type, asset.width, asset.height) == ("image/jpeg", LONGEST_SIDE, 800.0)
    assert held(asset).format == "JPEG" and held(asset).size == (1600, 800)


def test_a_drawing_stays_exact_and_what_is_clear_stays_clear() -> None:
    drawing = Image.new("RGB", (300, 200), "#305080")
    asset = asset_of_bytes(saved(drawing, "gif"))
    assert asset.media_type == "image/png" and held(asset).convert("RGB").getpixel((5, 5)) == (
        0x30,
        0x50,
        0x80,
    )
    clear = photo(30, 20).convert("RGBA")
    clear.paste((255, 0, 0, 0), (0, 0, 9, 9))
    asset = asset_of_bytes(saved(clear, "webp", lossless=True))
    assert asset.media_type == "image/png" and held(asset).getpixel((3, 3))[3] == 0
    solid = asset_of_bytes(saved(Image.new("RGBA", (30, 20), (255, 0, 0, 255)), "png"))
    assert held(solid).mode == "RGB"


def test_a_picture_is_turned_and_forgets_where_it_was_made() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "At home"
    upright = Image.new("RGB", (60, 90), "#c00000")
    asset = asset_of_bytes(saved(upright, "jpeg", exif=exif, comment=b"At home"))
    assert (asset.width, asset.height) == (90.0, 60.0)
    assert b"At home" not in base64.b64decode(asset.data)
    assert not held(asset).getexif()


def test_equal_pictures_have_one_id_that_says_what_they_are() -> None:
    data = saved(photo(40, 30), "png")
    first, second = asset_of_bytes(data), asset_of_bytes(data)
    assert first == second
    assert first.id == hashlib.sha256(base64.b64decode(first.data)).hexdigest()[:32]
    assert len(first.id) <= limits.ID_CHARACTERS


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "picture.format"),
        (b"words", "picture.format"),
        (SVG, "picture.format"),
        (saved(photo(9, 9), "bmp"), "picture.format"),
        (saved(photo(9, 9), "tiff"), "picture.format"),
        (saved(photo(90, 90), "png")[:60], "picture.damaged"),
    ],
    ids=["nothing", "words", "svg", "bmp", "tiff", "cut"],
)
def test_what_is_no_picture_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as caught:
        asset_of_bytes(data)
    assert caught.value.code == code


def test_a_picture_of_too_many_pixels_is_refused_unread() -> None:
    claim = bytearray(saved(photo(9, 9), "png"))
    claim[16:24] = (10_000).to_bytes(4) + (10_000).to_bytes(4)
    claim[29:33] = zlib.crc32(claim[12:29]).to_bytes(4)
    with pytest.raises(DocumentError) as caught:
        asset_of_bytes(bytes(claim))
    assert caught.value.code == "picture.too_many_pixels"


def test_a_file_is_named_in_what_is_wrong_with_it(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"words")
    with pytest.raises(CanvasdeskError) as caught:
        asset_of_file(path)
    assert caught.value.code == "picture.format" and "a.png" in str(caught.value)
    with path.open("wb") as file:
        file.truncate(limits.PICTURE_BYTES + 1)
    with pytest.raises(CanvasdeskError) as too_large:
        asset_of_file(path)
    assert too_large.value.code == "picture.too_large"
    with pytest.raises(CanvasdeskError) as missing:
        asset_of_file(tmp_path / "b.png")
    assert missing.value.code == "file.missing"


def test_pixels_are_taken_too() -> None:
    image = QImage(3200, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#305080"))
    asset = asset_of_image(image)
    assert (asset.width, asset.height) == (1600.0, 10.0)
    with pytest.raises(DocumentError) as caught:
        asset_of_image(QImage())
    assert caught.value.code == "picture.damaged"


def huge() -> bytes:
    """A picture of a few bytes that says it has a hundred million pixels."""
    claim = bytearray(saved(Image.new("RGB", (8, 8)), "png"))
    claim[16:24] = (10_000).to_bytes(4) * 2
    claim[29:33] = zlib.crc32(claim[12:29]).to_bytes(4)
    return bytes(claim)


def test_what_another_program_offers_is_looked_at_before_it_is_decoded() -> None:
    image = QImage(12, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    assert asset_of_data(data).width == 12.0
    data.setData("image/png", saved(Image.new("RGB", (30, 20)), "png"))
    assert asset_of_data(data).width == 30.0, "the bytes as they came"
    data.setData("image/png", huge())
    with pytest.raises(DocumentError) as caught:
        asset_of_data(data)
    assert caught.value.code == "picture.too_many_pixels"
    data.setData("image/png", b"")
    assert asset_of_data(data).width == 12.0, "promised, and not given"


@pytest.mark.parametrize("kind", ["image/svg", "image/svg+xml", "image/tiff", "image/x-icon"])
def test_qt_decodes_nothing_that_another_program_offers(kind: str) -> None:
    data = QMimeData()
    data.setImageData(QImage(12, 8, QImage.Format.Format_RGB32))  # what Qt makes of it
    data.setData(kind, b"<svg/>")
    with pytest.raises(DocumentError) as caught:
        asset_of_data(data)
    assert caught.value.code == "picture.format"


def test_a_picture_that_is_promised_and_not_given_is_refused() -> None:
    with pytest.raises(DocumentError) as caught:
        asset_of_data(QMimeData())
    assert caught.value.code == "picture.damaged"
