"""Makes assets of pictures that come in: checked, turned the right way up, made smaller.

A picture's first bytes are looked at before it is decoded. What comes out is encoded anew, so that
files stay small and hold nothing of what cameras write beside the pixels, such as places.
"""

import base64
import hashlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageWriter, QPainter

from canvasdesk.errors import DocumentError, FormatError, StorageError
from canvasdesk.export.images import FORMATS, may_be_decoded, reader_of, smaller
from canvasdesk.model import limits
from canvasdesk.model.records import Asset
from canvasdesk.storage.files import read_file

LONGEST_SIDE = 1600
"""In pixels: sharp at 100 dots an inch on a note of A0, and a few hundred kilobytes."""
_JPEG_QUALITY = 85
_ID_DIGITS = 32
_OFFERED = ("image/png", "image/jpeg", "image/webp", "image/gif")
"""What programs call pictures of these formats, the exact ones first."""
_DRAWN = frozenset({"png", "gif"})
"""Formats of drawings and screens, which suffer as JPEG."""
_CRISP_BYTES = 512 * 1024
"""A drawing up to this size stays exact."""


def asset_of_file(path: Path) -> Asset:
    """Return the picture in a file.

    Raises StorageError ``file.*`` where it cannot be read, FormatError ``picture.*`` where it
    cannot be taken.
    """
    try:
        return asset_of_bytes(read_file(path, limits.PICTURE_BYTES))
    except StorageError as error:
        if error.code != "limit.file":
            raise
        most = limits.PICTURE_BYTES // 1024**2
        raise FormatError("picture.too_large", path, most=most) from error
    except DocumentError as error:
        raise FormatError(error.code, path, **error.parameters) from error


def asset_of_bytes(data: bytes) -> Asset:
    """Return the picture that a file's bytes hold.

    Raises DocumentError ``picture.format``, ``picture.too_many_pixels``, ``picture.damaged``.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = reader_of(buffer)
    kind = bytes(reader.format().data()).decode("ascii", "replace")
    if kind not in FORMATS:
        raise DocumentError("picture.format")
    size = reader.size()
    if size.isEmpty():
        raise DocumentError("picture.damaged")
    _check_pixels(size.width(), size.height())
    if not may_be_decoded(reader):
        raise DocumentError("picture.damaged")
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(smaller(size, LONGEST_SIDE))
    return _asset(reader.read(), drawn=kind in _DRAWN)


def asset_of_data(data: QMimeData) -> Asset:
    """Return the picture that another program offers, by its bytes where it gives them.

    Qt would decode them whatever they say of their size, and draw SVG with whatever files that
    names. Raises as ``asset_of_bytes`` does.
    """
    for kind in _OFFERED:
        offered = bytes(data.data(kind).data()) if data.hasFormat(kind) else b""
        if len(offered) > limits.PICTURE_BYTES:
            raise DocumentError("picture.too_large", most=limits.PICTURE_BYTES // 1024**2)
        if offered:
            return asset_of_bytes(offered)
    if any(kind.startswith("image/") and kind not in _OFFERED for kind in data.formats()):
        raise DocumentError("picture.format")
    image = data.imageData()
    return asset_of_image(image if isinstance(image, QImage) else QImage())


def asset_of_image(image: QImage) -> Asset:
    """Return a picture that another program handed over as pixels.

    Raises DocumentError ``picture.too_many_pixels``, ``picture.damaged``.
    """
    _check_pixels(image.width(), image.height())
    return _asset(image, drawn=True)


def _check_pixels(width: int, height: int) -> None:
    if width * height > limits.PICTURE_PIXELS:
        most = limits.PICTURE_PIXELS // 1_000_000
        raise DocumentError("picture.too_many_pixels", width=width, height=height, most=most)


def _asset(image: QImage, *, drawn: bool) -> Asset:
    if image.isNull():
        raise DocumentError("picture.damaged")
    clean = _clean(image)
    kind, data = "png", b""
    if clean.hasAlphaChannel() or drawn:
        data = _encoded(clean, "png")
    if not clean.hasAlphaChannel() and not 0 < len(data) <= _CRISP_BYTES:
        kind, data = "jpeg", _encoded(clean, "jpeg")
    return Asset(
        id=hashlib.sha256(data).hexdigest()[:_ID_DIGITS],
        media_type=f"image/{kind}",
        data=base64.b64encode(data).decode("ascii"),
        width=float(clean.width()),
        height=float(clean.height()),
    )


def _clean(image: QImage) -> QImage:
    """Return bare pixels in the colours of screens, with transparency only where there is any."""
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            smaller(image.size(), LONGEST_SIDE),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    kind = QImage.Format.Format_ARGB32 if _is_see_through(image) else QImage.Format.Format_RGB32
    clean = QImage(image.size(), kind)
    clean.fill(Qt.GlobalColor.transparent)
    painter = QPainter(clean)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(0, 0, image)
    painter.end()
    return clean


def _is_see_through(image: QImage) -> bool:
    if not image.hasAlphaChannel():
        return False
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    data, stride = bytes(alpha.constBits()), alpha.bytesPerLine()
    rows = (data[y * stride : y * stride + alpha.width()] for y in range(alpha.height()))
    return any(row.count(255) < len(row) for row in rows)


def _encoded(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    if kind == "jpeg":
        writer.setQuality(_JPEG_QUALITY)
        writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise DocumentError("png.not_written")
    return bytes(data.data())
