"""A TrueType font of one glyph, for text that a reader finds but nobody sees.

The glyph is a square: text that would not even cover an area is skipped by some readers. It is
only ever written in the rendering mode that paints nothing.
"""

import struct

from canvasdesk.layout.fonts import sfnt_file

_EM = 1000
_TOP = 800


def blank_sfnt() -> bytes:
    """Return the font, whose glyph 0 is an em wide."""
    corners = struct.pack(">4B8h", 1, 1, 1, 1, 0, _EM, 0, -_EM, 0, 0, _TOP, 0)
    square = struct.pack(">5hHH", 1, 0, 0, _EM, _TOP, 3, 0) + corners
    square += bytes(-len(square) % 4)
    head = struct.pack(
        ">IIIIHHQQhhhhHHhhh",
        *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0, _EM, 0, 0),
        *(0, 0, _EM, _EM, 0, 8, 2, 0, 0),
    )
    hhea = struct.pack(
        ">IhhhHhhhhhhhhhhhH", 0x00010000, _TOP, -200, 0, _EM, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1
    )
    maxp = struct.pack(">IH13H", 0x00010000, 1, *(4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0))
    return sfnt_file(
        {
            "glyf": square,
            "head": head,
            "hhea": hhea,
            "hmtx": struct.pack(">Hh", _EM, 0),
            "loca": struct.pack(">HH", 0, len(square) // 2),
            "maxp": maxp,
        }
    )
