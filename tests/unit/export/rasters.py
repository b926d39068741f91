"""Compares rasters: two agree where they differ only within a pixel of an edge."""

import pypdfium2
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage

SLACK = 5
"""How far a colour may lie outside of what the other raster shows around it, of 255: rounding."""
LINE_SLACK = 14
"""The same beside thin lines at an angle."""
TEXT_SLACK = {72: 18, 150: 23}
"""The same where letters are: a stem is thinner than a pixel, and each painter weighs it anew.

By dots an inch; on the paper of the finer one letters are larger, but the poster is not.
"""
MARK_SLACK = {72: 14, 150: 20}
"""The same where marks are, whose lines are as thin and bent."""
_FINER = 4


def pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    data, stride = bytes(plain.constBits()), plain.bytesPerLine()
    return Image.frombuffer("RGB", (plain.width(), plain.height()), data, "raw", "RGB", stride, 1)


def pdf_raster(data: bytes, dpi: float) -> Image.Image:
    """Render a page. pdfium puts letters on whole pixels; so it paints finer, and is averaged."""
    scale = dpi / 72 * _FINER * (1 - 1e-9)
    with pypdfium2.PdfDocument(data) as document:
        return document[0].render(scale=scale).to_pil().convert("RGB").reduce(_FINER)


def softened(image: Image.Image) -> Image.Image:
    """Spread each pixel by half a pixel: where in a pixel a thin stem falls then matters less."""
    return image.filter(ImageFilter.BoxBlur(0.5))


def difference(first: Image.Image, second: Image.Image) -> Image.Image:
    """How far each pixel lies outside what the other raster shows within one pixel of it."""
    first, second = softened(first), softened(second)
    return ImageChops.lighter(_outside(first, second), _outside(second, first))


def _outside(image: Image.Image, other: Image.Image) -> Image.Image:
    darkest = other.filter(ImageFilter.MinFilter(3))
    lightest = other.filter(ImageFilter.MaxFilter(3))
    under, over = ImageChops.subtract(darkest, image), ImageChops.subtract(image, lightest)
    red, green, blue = ImageChops.lighter(under, over).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def beyond(difference: Image.Image, allowed: Image.Image | int) -> int:
    """Return how many pixels differ by more than is allowed there."""
    if isinstance(allowed, int):
        allowed = Image.new("L", difference.size, allowed)
    over = ImageChops.subtract(difference, allowed)
    return over.width * over.height - over.histogram()[0]


def differing_pixels(first: QImage, second: QImage, slack: int = SLACK) -> int:
    """Return how many pixels of two Qt images differ by more than an edge's."""
    return beyond(difference(pillow(first), pillow(second)), slack)
