"""Paints a page in strips of whole rows, one after another: memory holds one of them at a time."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.printout import Page

_STRIP_PIXELS = 4_000_000
"""How many pixels are painted at once, 16 MB: fewer take longer, more let one wait to cancel."""
_BEYOND = 32
"""How many rows more are painted at each side: a line that is cut ends in other shades."""
_CHANNELS = 3


def painted_strips(
    page: Page, width: int, height: int, per_point: float, at_once: int | None = None
) -> Iterator[list[bytes]]:
    """Yield a page's rows from the top, strip by strip: red, green and blue of each pixel.

    ``at_once`` is how many pixels a strip has at most, if it has more than one row. No pixel
    depends on it.
    """
    painting = PagePainter(outlines=True, keeps_photos=False)
    rows = _rows_at_once(width, at_once)
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        first, last = max(0, top - _BEYOND), min(height, bottom + _BEYOND)
        part = QRect(0, first, width, last - first)
        image = painted_part(painting, page, per_point, part)
        yield _rows(image.convertToFormat(QImage.Format.Format_RGB888))[
            top - first : bottom - first
        ]


def count_strips(width: int, height: int, at_once: int | None = None) -> int:
    """Return how many strips a page of so many pixels is painted in."""
    return -(-height // _rows_at_once(width, at_once))


def _rows_at_once(width: int, at_once: int | None) -> int:
    return max(1, (at_once or _STRIP_PIXELS) // width)


def painted_part(painting: PagePainter, page: Page, per_point: float, part: QRect) -> QImage:
    """Return a part of a page at so many pixels a point; a null image where memory lacks."""
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    if image.isNull():
        return image
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(image.rect())
    painter.translate(-part.x(), -part.y())
    painter.scale(per_point, per_point)
    painting.paint(painter, page)
    painter.end()
    return image


def _rows(image: QImage) -> list[bytes]:
    pixels, stride, length = image.constBits(), image.bytesPerLine(), image.width() * _CHANNELS
    starts = range(0, stride * image.height(), stride)
    return [bytes(pixels[start : start + length]) for start in starts]
