"""Images in a PDF: notes' pictures, and glyphs that no font can show (colour emoji).

Glyphs without colours that cannot be embedded are painted as paths.
"""

import struct
from collections.abc import Iterator

from PySide6.QtGui import QImage, QPainterPath

from canvasdesk.export.images import decoded, image_bytes
from canvasdesk.export.pdf.objects import PdfFile
from canvasdesk.export.pdf.objects import number as n
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import ImageSource
from canvasdesk.layout.fonts import DESIGN_PX, FontFace, GlyphImage
from canvasdesk.layout.glyphs import GlyphRun


class Pictures:
    """The images of one file, each written once."""

    def __init__(self) -> None:
        self._names: dict[tuple[FontFace, int], str] = {}
        self._images: dict[str, QImage] = {}
        self._photos: dict[ImageSource, str] = {}

    def photo(self, source: ImageSource, rect: Rect) -> str | None:
        """Return the operators that paint a picture into a rectangle; None where it cannot be."""
        if decoded(source).isNull():
            return None
        name = self._photos.setdefault(source, f"P{len(self._photos) + 1}")
        place = f"{n(rect.width)} 0 0 {n(-rect.height)} {n(rect.x)} {n(rect.bottom)}"
        return f"q {place} cm /{name} Do Q"

    def glyph(self, run: GlyphRun, glyph: int, x: float, y: float) -> Iterator[str]:
        """Yield the operators that paint a glyph at its place, if it has anything to paint."""
        image = run.font.image(glyph) if run.font.is_coloured else None
        if image is not None:
            box, size = image.box, run.size
            width, height = box.width * size, box.height * size
            left, foot = x + box.x * size, y + box.y * size + height
            name = self._name(run.font, glyph, image)
            yield f"q {n(width)} 0 0 {n(-height)} {n(left)} {n(foot)} cm /{name} Do Q"
        elif not run.font.is_coloured:
            outline = run.font.outline(glyph)
            if not outline.isEmpty():
                yield f"{_operators(outline, run.size / DESIGN_PX, x, y)} f"

    def _name(self, face: FontFace, glyph: int, image: GlyphImage) -> str:
        name = self._names.setdefault((face, glyph), f"I{len(self._names) + 1}")
        self._images[name] = image.pixels
        return name

    def write(self, file: PdfFile) -> dict[str, int]:
        """Add the images to a file; return their numbers by the names content calls them."""
        images = {name: _add_image(file, image) for name, image in self._images.items()}
        return images | {name: _add_photo(file, source) for source, name in self._photos.items()}


def _add_photo(file: PdfFile, source: ImageSource) -> int:
    """Add a picture: one that PDF can hold as it is, as it is."""
    image, data = decoded(source), image_bytes(source)
    size = f"/Width {image.width()} /Height {image.height()} /BitsPerComponent 8"
    if jpeg_size(data) == (image.width(), image.height()):
        entries = f"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceRGB"
        return file.add_raw_stream(data, f"{entries} /Filter /DCTDecode")
    if image.hasAlphaChannel():
        return _add_image(file, image)
    if source.grey:
        return _add_grey(file, image, data, size)
    return file.add_stream(
        _rows(image.convertToFormat(QImage.Format.Format_RGBA8888), 3),
        f"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceRGB",
    )


def _add_grey(file: PdfFile, image: QImage, data: bytes, size: str) -> int:
    """Add a picture without colours: a photo as the JPEG that was made of it."""
    entries = f"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceGray"
    if data.startswith(b"\xff\xd8"):
        return file.add_raw_stream(data, f"{entries} /Filter /DCTDecode")
    return file.add_stream(
        _rows(image.convertToFormat(QImage.Format.Format_Grayscale8), 1), entries
    )


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a JPEG that PDF shows as it is: colours, and the right way up.

    None is for all else, damaged ones and those with Exif too, which may ask to be turned.
    """
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 < len(data) and data[at] == 0xFF:
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if kind in (0xC0, 0xC1, 0xC2):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return (width, height) if data[at + 4] == 8 and data[at + 9] == 3 else None
        if kind == 0xE1 or not 0xC4 <= kind <= 0xFE:
            return None
        at += 2 + length
    return None


def _add_image(file: PdfFile, image: QImage) -> int:
    size = f"/Width {image.width()} /Height {image.height()} /BitsPerComponent 8"
    mask = file.add_stream(
        _rows(image.convertToFormat(QImage.Format.Format_Alpha8), 1),
        f"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceGray",
    )
    return file.add_stream(
        _rows(image.convertToFormat(QImage.Format.Format_RGBA8888), 3),
        f"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceRGB /SMask {mask} 0 R",
    )


def _rows(image: QImage, channels: int) -> bytes:
    """Return the pixels without the padding at the end of each row, and without alpha."""
    data, stride = bytes(image.constBits()), image.bytesPerLine()
    step = image.depth() // 8
    rows = bytearray()
    for y in range(image.height()):
        row = data[y * stride : y * stride + image.width() * step]
        if step == channels:
            rows += row
        else:
            pixels = bytearray(image.width() * channels)
            for channel in range(channels):
                pixels[channel::channels] = row[channel::step]
            rows += pixels
    return bytes(rows)


def _operators(path: QPainterPath, scale: float, x: float, y: float) -> str:
    out: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        out += (n(x + element.x * scale), n(y + element.y * scale))
        if element.isMoveTo():
            out.append("m")
        elif element.isLineTo():
            out.append("l")
        elif index + 1 == path.elementCount() or not _goes_on(path, index + 1):
            out.append("c")
    return " ".join(out)


def _goes_on(path: QPainterPath, index: int) -> bool:
    kind = path.elementAt(index).type
    return bool(kind == QPainterPath.ElementType.CurveToDataElement)
