"""Pieces of a PNG file that hold no pixels: texts that other programs leave where they are."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = len(SIGNATURE) + 25
"""The header is always the first chunk, of 13 bytes."""


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def text_chunk(keyword: bytes, text: bytes) -> bytes:
    """Return a chunk that holds a text in UTF-8, compressed (iTXt)."""
    return chunk(b"iTXt", keyword + b"\0\1\0\0\0" + zlib.compress(text, 9))


def with_text(png: bytes, keyword: bytes, text: bytes) -> bytes:
    """Return a PNG with a text right after its header."""
    return png[:_HEADER_END] + text_chunk(keyword, text) + png[_HEADER_END:]
