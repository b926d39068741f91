"""Finds the canvas that a PDF or a PNG was made with, where it is inside.

Files come from anywhere: what they hold is bounded, and checked afterwards like any canvas.
"""

import logging
import struct
import zlib
from io import BytesIO
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.model import limits

ATTACHED_NAME = "canvas.canvasdesk"
"""What the canvas is called among a PDF's attachments."""
PNG_KEYWORD = b"canvasdesk"
"""What names it among the texts of a PNG."""
_PDF = b"%PDF-"
_PNG = b"\x89PNG\r\n\x1a\n"
_HEAD = 1024
"""Some programs put a few bytes before a PDF."""
_COMPRESSED = 1


def may_have_attached(data: bytes) -> bool:
    """Say whether a file is of a kind that may hold a canvas: a PDF or a PNG."""
    return data.startswith(_PNG) or _PDF in data[:_HEAD]


def read_attached(data: bytes, path: Path) -> bytes:
    """Return the canvas's own file inside a PDF or a PNG.

    Raises FormatError ``file.too_large``, ``attached.none`` where none is inside, or
    ``attached.damaged`` where it cannot be taken out.
    """
    if len(data) > limits.FILE_BYTES:
        raise FormatError("file.too_large", path, limit=limits.FILE_BYTES, size=len(data))
    found = _in_png(data, path) if data.startswith(_PNG) else _in_pdf(data, path)
    if found is None:
        raise FormatError("attached.none", path)
    if len(found) > limits.FILE_BYTES:
        raise FormatError("file.too_large", path, limit=limits.FILE_BYTES, size=len(found))
    return found


def _in_png(data: bytes, path: Path) -> bytes | None:
    at = len(_PNG)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, start = data[at + 4 : at + 8], at + 8
        if kind == b"IEND":
            break
        if kind == b"iTXt" and data[start : start + len(PNG_KEYWORD) + 1] == PNG_KEYWORD + b"\0":
            return _text(data[start : start + length], path)
        at = start + length + 4
    return None


def _text(body: bytes, path: Path) -> bytes:
    """Return the text of an iTXt chunk: keyword, flags, language, translated keyword, text."""
    flags = body.index(b"\0") + 1
    parts = body[flags + 2 :].split(b"\0", 2)
    if len(parts) < 3:
        raise FormatError("attached.damaged", path)
    if body[flags] != _COMPRESSED:
        return parts[2]
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(parts[2], limits.FILE_BYTES + 1)
    except zlib.error as error:
        raise FormatError("attached.damaged", path) from error
    if not unpacking.eof and len(text) <= limits.FILE_BYTES:
        raise FormatError("attached.damaged", path)
    return text


def _in_pdf(data: bytes, path: Path) -> bytes | None:
    # Imported here: nothing else needs it.
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError

    # What it finds odd in a file is of no use to anybody who opens one.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        attachments = PdfReader(BytesIO(data)).attachment_list
        found = next((file for file in attachments if file.name == ATTACHED_NAME), None)
        return None if found is None else bytes(found.content)
    except (FileNotDecryptedError, DependencyError) as error:
        raise FormatError("attached.locked", path) from error
    except Exception as error:  # a damaged file may fail anywhere in the library
        raise FormatError("attached.damaged", path) from error
