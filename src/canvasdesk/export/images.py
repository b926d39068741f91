"""Decodes the pictures of notes for both painters. Their bytes come out of files: trust nothing.

What is too large or no picture is not decoded; painters show an empty frame for it.
"""

import base64
import binascii
from collections import OrderedDict
from threading import Lock

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from canvasdesk.layout.display_list import ImageSource
from canvasdesk.model import limits

FORMATS = frozenset({"png", "jpeg", "webp", "gif"})
"""What Qt calls the formats that are decoded, all of them pixels."""
_LARGEST_PX = 4096
"""A longer side than this is decoded smaller."""
_KEPT_BYTES = 128 * 1024 * 1024
"""Pictures decoded last are kept as they are, up to so many bytes together."""
_JPEG, _GREY_QUALITY = b"\xff\xd8", 90
_MOST_KEPT = 200
"""Each holds the text of its file too."""


def image_bytes(source: ImageSource) -> bytes:
    """Return a picture's file, a new one where it is to be grey.

    Nothing where it is no Base64 or too large, or is to be grey and cannot be decoded.
    """
    data = _file(source)
    if not source.grey:
        return data
    image = decoded(source)
    if image.isNull():
        return b""
    is_photo = data.startswith(_JPEG) and not image.hasAlphaChannel()
    return _saved(image, "JPEG", _GREY_QUALITY) if is_photo else png_of(image)


def _file(source: ImageSource) -> bytes:
    if len(source.data) > limits.PICTURE_CHARACTERS:
        return b""
    try:
        return base64.b64decode(source.data, validate=True)
    except (binascii.Error, ValueError):
        return b""


class _Kept:
    """Images by where they came from. Painters of several threads may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._images: OrderedDict[ImageSource, QImage] = OrderedDict()
        self._bytes = 0

    def get(self, source: ImageSource) -> QImage | None:
        with self._lock:
            if source in self._images:
                self._images.move_to_end(source)
            return self._images.get(source)

    def keep(self, source: ImageSource, image: QImage) -> None:
        with self._lock:
            if source in self._images:
                return
            self._images[source] = image
            self._bytes += image.sizeInBytes()
            while self._bytes > _KEPT_BYTES or len(self._images) > _MOST_KEPT:
                _, oldest = self._images.popitem(last=False)
                self._bytes -= oldest.sizeInBytes()


_KEPT = _Kept()


def decoded(source: ImageSource) -> QImage:
    """Return a picture the right way up; a null image where it cannot be shown."""
    image = _KEPT.get(source)
    if image is None:
        image = _decode(source)
        _KEPT.keep(source, image)
    return image


def _decode(source: ImageSource) -> QImage:
    data = QByteArray(_file(source))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = reader_of(buffer)
    size = reader.size()
    if not may_be_decoded(reader):
        return QImage()
    if max(size.width(), size.height()) > _LARGEST_PX:
        reader.setScaledSize(smaller(size, _LARGEST_PX))
    image = reader.read()
    return _without_colours(image) if source.grey and not image.isNull() else image


def _without_colours(image: QImage) -> QImage:
    """Return an image as a grey printer prints it: how light its colours are, and no more."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if not image.hasAlphaChannel():
        return grey
    seen = image.convertToFormat(QImage.Format.Format_Alpha8)
    grey = grey.convertToFormat(QImage.Format.Format_ARGB32)
    grey.setAlphaChannel(seen)
    return grey


def png_of(image: QImage) -> bytes:
    """Return an image as a PNG file."""
    return _saved(image, "PNG", -1)


def _saved(image: QImage, kind: str, quality: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(data.data())


def reader_of(buffer: QBuffer) -> QImageReader:
    """Return a reader that tells formats by their content and turns pictures the right way up."""
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def may_be_decoded(reader: QImageReader) -> bool:
    """Say from a picture's first bytes whether it is of a known format and not too large."""
    if bytes(reader.format().data()).decode("ascii", "replace") not in FORMATS:
        return False
    size = reader.size()
    return size.isValid() and 0 < size.width() * size.height() <= limits.PICTURE_PIXELS


def smaller(size: QSize, side: int) -> QSize:
    """Return a size whose longer side is at most ``side``; no side is less than a pixel."""
    factor = min(1.0, side / max(size.width(), size.height()))
    return QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))
