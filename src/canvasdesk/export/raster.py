"""A display list as pixels: images, PNG bytes, thumbnails. White paper, memory bounded."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import MM_PER_INCH, Paper, fitted
from canvasdesk.export.screen import CompiledPicture, compile_picture, qt_rect
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList

MOST_PIXELS = 160_000_000
"""640 MB of memory: A0 at 300 dots an inch is 140 million."""
_SIDE_MOST = 32_767


def image_of(picture: DisplayList, scale: float) -> QImage:
    """Return a picture's page at ``scale`` pixels a sheet unit.

    Raises DocumentError ``png.too_large`` beyond ``MOST_PIXELS``.
    """
    page = picture.page
    width, height = max(1, round(page.width * scale)), max(1, round(page.height * scale))
    compiled = compile_picture(picture.groups, outlines=True)
    return _painted(compiled, page, (width, height), scale, (0.0, 0.0))


def png_bytes(picture: DisplayList, dpi: float, paper: Paper | None = None) -> bytes:
    """Return a PNG at ``dpi`` of the picture on a paper, or at its own size where None is given.

    Raises DocumentError ``png.too_large`` beyond ``MOST_PIXELS``.
    """
    page = picture.page
    shown = paper or Paper("", page.width, page.height)
    fit, per_point = fitted(page, shown), dpi / 72.0
    size = (round(shown.width_pt * per_point), round(shown.height_pt * per_point))
    corner = (fit.x * per_point, fit.y * per_point)
    compiled = compile_picture(picture.groups, outlines=True)
    image = _painted(compiled, page, size, fit.scale * per_point, corner)
    dots_per_metre = round(dpi / MM_PER_INCH * 1000)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    return _png(image)


def thumbnail(picture: DisplayList, width_px: int) -> QImage:
    """Return a small image of a picture, drawn at twice its size for smooth letters."""
    large = image_of(picture, 2 * width_px / picture.page.width)
    return large.scaledToWidth(width_px, Qt.TransformationMode.SmoothTransformation)


def _painted(
    compiled: CompiledPicture,
    page: Rect,
    size: tuple[int, int],
    scale: float,
    corner: tuple[float, float],
) -> QImage:
    width, height = size
    if width * height > MOST_PIXELS or max(size) > _SIDE_MOST:
        raise DocumentError("png.too_large", width=width, height=height, most=MOST_PIXELS)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise DocumentError("png.too_large", width=width, height=height, most=MOST_PIXELS)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(*corner)
    painter.scale(scale, scale)
    painter.translate(-page.x, -page.y)
    painter.setClipRect(qt_rect(page))
    compiled.paint(painter)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise DocumentError("png.not_written")
    return bytes(data.data())
