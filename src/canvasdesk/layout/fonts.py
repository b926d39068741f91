"""The faces a picture is set in: the shipped base font, and what Qt falls back to.

A face knows its own bytes and outlines, so that a painter needs no font file.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from pathlib import Path

import fontpkg_fira_sans
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QRawFont,
)

from canvasdesk.geometry.rect import Rect


class Weight(IntEnum):
    """The two weights of the drawing."""

    REGULAR = 400
    SEMIBOLD = 600


_FILES = {Weight.REGULAR: "FiraSans-Regular.ttf", Weight.SEMIBOLD: "FiraSans-SemiBold.ttf"}
BASE_FAMILY = fontpkg_fira_sans.FAMILY
DESIGN_PX = 1000
"""The base font's units per em. Text laid out at this pixel size has design advances."""
_MOST_OUTLINES = 4000
"""How many outlines a face keeps; some have tens of thousands of signs."""
BASE_ASCENT, BASE_HEIGHT = 935.0, 1200.0
"""The base font's own ascent and line height, in design units."""

_SFNT_TABLES = (
    *("CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp"),
    *("name", "post", "prep"),
)
_COLOUR_TABLES = ("CBLC", "COLR", "SVG ", "sbix")
_IMAGE_PX = 109
"""The size of the bitmaps in Noto Color Emoji."""


@dataclass(frozen=True, slots=True)
class GlyphImage:
    """A glyph that has colours of its own. ``box`` is in ems from the glyph's origin, y down."""

    pixels: QImage
    box: Rect


class FontFace:
    """One face that Qt has open, at ``DESIGN_PX``. Faces are interned: compare with ``is``."""

    def __init__(self, key: str, raw: QRawFont) -> None:
        self.key = key
        self.raw = raw
        self._images: dict[int, GlyphImage | None] = {}
        self._outlines: dict[int, QPainterPath] = {}
        self._boxes: dict[int, tuple[float, float, float, float]] = {}

    def __repr__(self) -> str:
        return f"FontFace({self.key!r})"

    @cached_property
    def sfnt(self) -> bytes | None:
        """The face as a TrueType or OpenType file, or None where it has no outlines."""
        tables = {tag: bytes(self.raw.fontTable(tag).data()) for tag in _SFNT_TABLES}
        tables = {tag: data for tag, data in tables.items() if data}
        return sfnt_file(tables) if tables.keys() & {"glyf", "CFF "} else None

    @cached_property
    def glyph_count(self) -> int:
        """How many glyphs it has; 0 where the format does not say."""
        table = bytes(self.raw.fontTable("maxp").data())
        return int.from_bytes(table[4:6], "big")

    @cached_property
    def is_coloured(self) -> bool:
        """Whether its glyphs are pictures (emoji), which ``image`` returns."""
        return any(self.raw.fontTable(tag).size() for tag in _COLOUR_TABLES)

    def outline(self, glyph: int) -> QPainterPath:
        """Return a glyph's outline at ``DESIGN_PX``, y down; empty for a bitmap or a space."""
        # Asking the font takes a fifth of a millisecond, and a canvas has thousands of letters.
        if glyph not in self._outlines:
            if len(self._outlines) >= _MOST_OUTLINES:
                self._outlines.clear()
            self._outlines[glyph] = self.raw.pathForGlyph(glyph)
        return self._outlines[glyph]

    def box(self, glyph: int) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of a glyph's ink at ``DESIGN_PX``, y down."""
        if glyph not in self._boxes:
            rect = self.raw.boundingRect(glyph)
            self._boxes[glyph] = rect.left(), rect.top(), rect.right(), rect.bottom()
        return self._boxes[glyph]

    def image(self, glyph: int) -> GlyphImage | None:
        """Return a coloured glyph's picture, or None where it has nothing to show (a space)."""
        if glyph not in self._images:
            self._images[glyph] = _glyph_image(self.raw, glyph)
        return self._images[glyph]


class FontBook:
    """The faces in use. One for a program: loading a font twice costs time and memory."""

    def __init__(self) -> None:
        root = Path(fontpkg_fira_sans.ROOT) / "files"
        for name in _FILES.values():
            if QFontDatabase.addApplicationFont(str(root / name)) < 0:
                raise OSError(f"the font {root / name} cannot be loaded")
        self._faces: dict[str, FontFace] = {}
        self._fonts = {weight: design_font(weight) for weight in Weight}

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


def design_font(weight: Weight) -> QFont:
    """Return the font that all text is laid out with; a book has to be open."""
    font = QFont(fontpkg_fira_sans.FAMILY)
    font.setWeight(QFont.Weight(int(weight)))
    font.setPixelSize(DESIGN_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _glyph_image(face: QRawFont, glyph: int) -> GlyphImage | None:
    raw = QRawFont(face)
    raw.setPixelSize(_IMAGE_PX)
    ink = raw.boundingRect(glyph).toAlignedRect()
    if ink.isEmpty():
        return None
    pixels = QImage(ink.size(), QImage.Format.Format_ARGB32_Premultiplied)
    pixels.fill(Qt.GlobalColor.transparent)
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes([glyph])
    run.setPositions([QPointF(-ink.x(), -ink.y())])
    painter = QPainter(pixels)
    painter.drawGlyphRun(QPointF(0.0, 0.0), run)
    painter.end()
    em = raw.pixelSize()
    box = Rect(ink.x() / em, ink.y() / em, ink.width() / em, ink.height() / em)
    return GlyphImage(pixels, box)


def sfnt_file(tables: dict[str, bytes]) -> bytes:
    """Return a font file made of tables, by their four-letter tags."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    version = 0x4F54544F if "CFF " in tables else 0x00010000
    header = struct.pack(
        ">IHHHH", version, count, power * 16, power.bit_length() - 1, (count - power) * 16
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
