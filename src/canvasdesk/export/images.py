"""Decodes the pictures of notes for both painters. Their bytes come out of files: trust nothing.

What is too large or no picture is not decoded; painters show an empty frame for it.
"""

import base64
import binascii
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from canvasdesk.layout.display_list import ImageSource
from canvasdesk.model import limits

FORMATS = frozenset({"png", "jpeg", "webp", "gif"})
"""What Qt calls the formats that are decoded, all of them pixels."""
_LARGEST_PX = 4096
"""A longer side than this is decoded smaller."""
_KEPT = 16


def image_bytes(source: ImageSource) -> bytes:
    """Return a picture's file; nothing where it is no Base64 or too large."""
    if len(source.data) > limits.PICTURE_CHARACTERS:
        return b""
    try:
        return base64.b64decode(source.data, validate=True)
    except (binascii.Error, ValueError):
        return b""


@lru_cache(maxsize=_KEPT)
def decoded(source: ImageSource) -> QImage:
    """Return a picture the right way up; a null image where it cannot be shown."""
    data = QByteArray(image_bytes(source))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = reader_of(buffer)
    size = reader.size()
    if not may_be_decoded(reader):
        return QImage()
    if max(size.width(), size.height()) > _LARGEST_PX:
        reader.setScaledSize(smaller(size, _LARGEST_PX))
    return reader.read()


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
