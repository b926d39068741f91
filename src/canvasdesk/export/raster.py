"""Pictures and pages as pixels: images, PNG files, thumbnails. White paper, memory bounded."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from canvasdesk.errors import DocumentError
from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.papers import Fit
from canvasdesk.export.png_chunks import END, header_chunks, pixel_chunks, with_text
from canvasdesk.export.printout import Page, Placed
from canvasdesk.export.steps import Step, Steps, all_of
from canvasdesk.export.strips import count_strips, painted_part, painted_strips
from canvasdesk.geometry.units import MM_PER_INCH, POINTS_PER_INCH
from canvasdesk.interchange.attached_reader import PNG_KEYWORD
from canvasdesk.layout.display_list import DisplayList

MOST_PIXELS = 1_000_000_000
"""Of a PNG. Memory is no matter, but two minutes and 100 MB of file are: B0 at 600 dots an inch
has 790 million."""
PNG_SIDE_MOST = 200_000
"""A row is held whole, however large a picture is."""
_MOST_AT_ONCE = 160_000_000
"""Of an image in memory: 640 MB."""
_SIDE_MOST = 32_767


def image_of(picture: DisplayList, scale: float) -> QImage:
    """Return a picture's page at ``scale`` pixels a sheet unit.

    Raises DocumentError ``png.too_large`` beyond what memory should hold.
    """
    sheet = picture.page
    placed = Placed(picture, Fit(scale, 0.0, 0.0), sheet)
    page = Page(max(1, sheet.width * scale), max(1, sheet.height * scale), (placed,))
    return _painted(page, 1.0)


def png_bytes(page: Page, dpi: float, attached: bytes | None = None) -> bytes:
    """Return a PNG of a page at ``dpi``; ``attached`` is a canvas's own file that goes with it.

    Raises DocumentError ``png.too_large`` beyond ``MOST_PIXELS``.
    """
    return all_of(png_steps(page, dpi, attached))


def png_steps(page: Page, dpi: float, attached: bytes | None = None) -> Steps[bytes]:
    """Make what ``png_bytes`` returns, a step at least for each strip that is painted."""
    per_point = dpi / POINTS_PER_INCH
    width, height = _size(page, per_point)
    if width * height > MOST_PIXELS or max(width, height) > PNG_SIDE_MOST:
        raise DocumentError("png.too_large", width=width, height=height, most=MOST_PIXELS)
    start = header_chunks(width, height, round(dpi / MM_PER_INCH * 1000))
    if attached is not None:
        start = with_text(start, PNG_KEYWORD, attached)
    pieces, painted = [start], list[None]()
    strips = _noted(painted_strips(page, width, height, per_point), painted)
    for piece in pixel_chunks(strips):
        pieces.append(piece)
        yield Step(len(painted), count_strips(width, height))
    return b"".join([*pieces, END])


def _noted(strips: Iterator[list[bytes]], painted: list[None]) -> Iterator[list[bytes]]:
    """Yield strips, and note each when it is painted."""
    for strip in strips:
        painted.append(None)
        yield strip


def thumbnail(picture: DisplayList, width_px: int) -> QImage:
    """Return a small image of a picture, drawn at twice its size for smooth letters."""
    large = image_of(picture, 2 * width_px / picture.page.width)
    return large.scaledToWidth(width_px, Qt.TransformationMode.SmoothTransformation)


def _size(page: Page, per_point: float) -> tuple[int, int]:
    return max(1, round(page.width * per_point)), max(1, round(page.height * per_point))


def _painted(page: Page, per_point: float) -> QImage:
    """Return a page at so many pixels a point."""
    width, height = _size(page, per_point)
    if width * height <= _MOST_AT_ONCE and max(width, height) <= _SIDE_MOST:
        painting = PagePainter(outlines=True)
        image = painted_part(painting, page, per_point, QRect(0, 0, width, height))
        if not image.isNull():
            return image
    raise DocumentError("png.too_large", width=width, height=height, most=_MOST_AT_ONCE)
