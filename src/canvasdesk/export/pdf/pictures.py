"""Glyphs that no embedded font can show: colour emoji as images, other outlines as paths."""

from collections.abc import Iterator

from PySide6.QtGui import QImage, QPainterPath

from canvasdesk.export.pdf.objects import PdfFile
from canvasdesk.export.pdf.objects import number as n
from canvasdesk.layout.fonts import DESIGN_PX, FontFace, GlyphImage
from canvasdesk.layout.glyphs import GlyphRun


class Pictures:
    """The images of one file, each written once."""

    def __init__(self) -> None:
        self._names: dict[tuple[FontFace, int], str] = {}
        self._images: dict[str, QImage] = {}

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
        return {name: _add_image(file, image) for name, image in self._images.items()}


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
