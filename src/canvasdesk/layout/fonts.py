"""The faces a picture is set in: the shipped base font, and what Qt falls back to.

A face knows its own bytes and outlines, so that a painter needs no font file.
"""

import struct
from enum import IntEnum
from functools import cached_property
from pathlib import Path

import fontpkg_fira_sans
from PySide6.QtGui import QFont, QFontDatabase, QPainterPath, QRawFont


class Weight(IntEnum):
    """The two weights of the drawing."""

    REGULAR = 400
    SEMIBOLD = 600


_FILES = {Weight.REGULAR: "FiraSans-Regular.ttf", Weight.SEMIBOLD: "FiraSans-SemiBold.ttf"}
DESIGN_PX = 1000
"""The base font's units per em. Text laid out at this pixel size has design advances."""

_SFNT_TABLES = (
    *("OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"),
    *("post", "prep"),
)


class FontFace:
    """One face that Qt has open, at ``DESIGN_PX``. Faces are interned: compare with ``is``."""

    def __init__(self, key: str, raw: QRawFont) -> None:
        self.key = key
        self.raw = raw

    def __repr__(self) -> str:
        return f"FontFace({self.key!r})"

    @cached_property
    def sfnt(self) -> bytes | None:
        """The face as a TrueType file, or None where it has no TrueType outlines."""
        tables = {tag: bytes(self.raw.fontTable(tag).data()) for tag in _SFNT_TABLES}
        tables = {tag: data for tag, data in tables.items() if data}
        return _sfnt_file(tables) if "glyf" in tables else None

    def outline(self, glyph: int) -> QPainterPath:
        """Return a glyph's outline at ``DESIGN_PX``, y down; empty for a bitmap or a space."""
        return self.raw.pathForGlyph(glyph)

    def at(self, size: float) -> QRawFont:
        """Return Qt's handle on the face at a pixel size."""
        raw = QRawFont(self.raw)
        raw.setPixelSize(size)
        return raw


class FontBook:
    """The faces in use. One for a program: loading a font twice costs time and memory."""

    def __init__(self) -> None:
        root = Path(fontpkg_fira_sans.ROOT) / "files"
        for name in _FILES.values():
            if QFontDatabase.addApplicationFont(str(root / name)) < 0:
                raise OSError(f"the font {root / name} cannot be loaded")
        self._faces: dict[str, FontFace] = {}
        self._fonts = {weight: _design_font(weight) for weight in Weight}

    def font(self, weight: Weight) -> QFont:
        """Return the font to lay text out with: design size, no hinting, no ligatures."""
        return self._fonts[weight]

    def face(self, raw: QRawFont) -> FontFace:
        """Return the interned face of what Qt laid text out with."""
        key = f"{raw.familyName()}/{raw.styleName()}/{raw.weight()}"
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = FontFace(key, raw)
        return face


def _design_font(weight: Weight) -> QFont:
    font = QFont(fontpkg_fira_sans.FAMILY)
    font.setWeight(QFont.Weight(int(weight)))
    font.setPixelSize(DESIGN_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _sfnt_file(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    offset, directory, body = 12 + 16 * count, b"", b""
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + b"\0" * (-len(data) % 4)
        zeroed = padded[:8] + b"\0" * 4 + padded[12:] if tag == "head" else padded
        checksum = sum(struct.unpack(f">{len(zeroed) // 4}I", zeroed)) & 0xFFFFFFFF
        directory += struct.pack(
            ">4sIII", tag.encode("ascii"), checksum, offset + len(body), len(data)
        )
        body += padded
    return header + directory + body
