"""Pictures and pages as pixels: images, PNG bytes, thumbnails. White paper, memory bounded."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from canvasdesk.errors import DocumentError
from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.papers import Fit
from canvasdesk.export.png_chunks import with_text
from canvasdesk.export.printout import Page, Placed
from canvasdesk.geometry.units import MM_PER_INCH, POINTS_PER_INCH
from canvasdesk.interchange.attached_reader import PNG_KEYWORD
from canvasdesk.layout.display_list import DisplayList

MOST_PIXELS = 160_000_000
"""640 MB of memory: A0 at 300 dots an inch is 140 million."""
_SIDE_MOST = 32_767


def image_of(picture: DisplayList, scale: float) -> QImage:
    """Return a picture's page at ``scale`` pixels a sheet unit.

    Raises DocumentError ``png.too_large`` beyond ``MOST_PIXELS``.
    """
    sheet = picture.page
    placed = Placed(picture, Fit(scale, 0.0, 0.0), sheet)
    page = Page(max(1, sheet.width * scale), max(1, sheet.height * scale), (placed,))
    return _painted(page, 1.0)


def png_bytes(page: Page, dpi: float, attached: bytes | None = None) -> bytes:
    """Return a PNG of a page at ``dpi``; ``attached`` is a canvas's own file that goes with it.

    Raises DocumentError ``png.too_large`` beyond ``MOST_PIXELS``.
    """
    image = _painted(page, dpi / POINTS_PER_INCH)
    dots_per_metre = round(dpi / MM_PER_INCH * 1000)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    png = _png(image)
    return png if attached is None else with_text(png, PNG_KEYWORD, attached)


def thumbnail(picture: DisplayList, width_px: int) -> QImage:
    """Return a small image of a picture, drawn at twice its size for smooth letters."""
    large = image_of(picture, 2 * width_px / picture.page.width)
    return large.scaledToWidth(width_px, Qt.TransformationMode.SmoothTransformation)


def _painted(page: Page, per_point: float) -> QImage:
    """Return a page at so many pixels a point."""
    width, height = round(page.width * per_point), round(page.height * per_point)
    if width * height > MOST_PIXELS or max(width, height) > _SIDE_MOST:
        raise DocumentError("png.too_large", width=width, height=height, most=MOST_PIXELS)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise DocumentError("png.too_large", width=width, height=height, most=MOST_PIXELS)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(per_point, per_point)
    PagePainter(outlines=True).paint(painter, page)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise DocumentError("png.not_written")
    return bytes(data.data())
