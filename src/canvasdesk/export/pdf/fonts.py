"""The fonts of a PDF: a face's used glyphs embedded, each named by what it stands for.

A glyph's code is its number in the font, so content can be written before it is known which
glyphs are used. A glyph that stands for two texts gets a second code beyond the font's last glyph.
"""

import struct
from collections.abc import Iterable, Iterator

import uharfbuzz as hb

from canvasdesk.export.pdf.blank import blank_sfnt
from canvasdesk.export.pdf.objects import PdfFile, number, utf16_hex
from canvasdesk.layout.fonts import DESIGN_PX, FontFace

_FLAGS = (
    hb.SubsetFlags.RETAIN_GIDS
    | hb.SubsetFlags.CFF_IDENTITY_CHARSET
    | hb.SubsetFlags.NO_HINTING
    | hb.SubsetFlags.NOTDEF_OUTLINE
)
_DROPPED = [int.from_bytes(tag, "big") for tag in (b"OS/2", b"cmap", b"name", b"post")]
"""Tables that a PDF has no use for, by their tags as HarfBuzz counts them."""
_HIGHEST_CODE = 0xFFFF
_PER_SECTION = 100
"""A CMap section takes at most this many entries."""
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class EmbeddedFont:
    """One face in one file. ``name`` is how content streams call it."""

    def __init__(self, name: str, face: FontFace) -> None:
        if face.sfnt is None:
            raise ValueError(f"{face} has no outlines to embed")
        self.name = name
        self._face = face
        self._sfnt = face.sfnt
        self._is_cff = self._sfnt[:4] == b"OTTO"
        self._next_code = face.glyph_count
        self._codes: dict[tuple[int, str], int] = {}
        self._texts: dict[int, str] = {}
        self._glyphs: dict[int, int] = {}
        self._widths: dict[int, float] = {}

    def code(self, glyph: int, text: str) -> int | None:
        """Return the code of a glyph that stands for a text, or None where no code is free.

        An empty text names nothing and asks for no code of its own.
        """
        code = self._codes.get((glyph, text))
        if code is None:
            code = self._new_code(glyph, text)
            if code is not None:
                self._codes[glyph, text] = code
        return code

    def _new_code(self, glyph: int, text: str) -> int | None:
        if glyph not in self._glyphs:
            code = glyph
        elif self._is_cff or self._next_code > _HIGHEST_CODE:
            return None
        else:
            code, self._next_code = self._next_code, self._next_code + 1
        self._glyphs[code] = glyph
        self._texts[code] = text
        return code

    def width(self, glyph: int) -> float:
        """Return a glyph's advance in thousandths of an em, as the file says it."""
        width = self._widths.get(glyph)
        if width is None:
            advance = self._face.raw.advancesForGlyphIndexes([glyph])[0].x()
            width = self._widths[glyph] = round(advance * 1000 / DESIGN_PX, 2)
        return width

    def write(self, file: PdfFile) -> int:
        """Add the font to a file and return its number."""
        base = f"CANVAS+{self._base_name()}"
        subset = _subset(self._sfnt, set(self._glyphs.values()))
        program = self._add_program(file, subset)
        descriptor = file.add(self._descriptor(base, program))
        return _add_composite(
            file,
            base,
            "CIDFontType0" if self._is_cff else "CIDFontType2",
            f"/FontDescriptor {descriptor} 0 R /DW 0 /W [{self._width_list()}]"
            + self._glyph_map(file),
            self._texts,
        )

    def _base_name(self) -> str:
        kept = [char for char in self._face.key if char.isascii() and char.isalnum()]
        return "".join(kept) or "Font"

    def _add_program(self, file: PdfFile, subset: bytes) -> str:
        if self._is_cff:
            outlines = _table(subset, b"CFF ")
            return f"/FontFile3 {file.add_stream(outlines, '/Subtype /CIDFontType0C')} 0 R"
        return f"/FontFile2 {file.add_stream(subset, f'/Length1 {len(subset)}')} 0 R"

    def _descriptor(self, base: str, program: str) -> str:
        raw, em = self._face.raw, 1000 / DESIGN_PX
        box = " ".join(map(number, _bounding_box(self._sfnt)))
        return (
            f"<</Type /FontDescriptor /FontName /{base} /Flags 4 /FontBBox [{box}]"
            f" /ItalicAngle 0 /Ascent {number(raw.ascent() * em)}"
            f" /Descent {number(-raw.descent() * em)} /CapHeight {number(raw.capHeight() * em)}"
            f" /StemV 80 {program}>>"
        )

    def _width_list(self) -> str:
        return " ".join(
            f"{code}[{number(self.width(glyph))}]" for code, glyph in sorted(self._glyphs.items())
        )

    def _glyph_map(self, file: PdfFile) -> str:
        if self._is_cff:
            return ""
        if all(code == glyph for code, glyph in self._glyphs.items()):
            return " /CIDToGIDMap /Identity"
        last = max(self._glyphs)
        glyphs = struct.pack(f">{last + 1}H", *(self._glyphs.get(c, 0) for c in range(last + 1)))
        return f" /CIDToGIDMap {file.add_stream(glyphs)} 0 R"


class InvisibleFont:
    """A font that shows nothing: it gives a reader the text of what is painted as a picture."""

    name = "Unseen"

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}

    @property
    def is_used(self) -> bool:
        return bool(self._codes)

    def code(self, text: str) -> int:
        """Return the code that stands for a text."""
        return self._codes.setdefault(text, len(self._codes) + 1)

    def write(self, file: PdfFile) -> int:
        """Add the font to a file and return its number. Each code is one em wide."""
        program = blank_sfnt()
        stream = file.add_stream(program, f"/Length1 {len(program)}")
        descriptor = file.add(
            "<</Type /FontDescriptor /FontName /CANVAS+Unseen /Flags 4 /FontBBox [0 0 1000 1000]"
            f" /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80"
            f" /FontFile2 {stream} 0 R>>"
        )
        glyphs = file.add_stream(bytes(2 * (len(self._codes) + 1)))
        return _add_composite(
            file,
            "CANVAS+Unseen",
            "CIDFontType2",
            f"/FontDescriptor {descriptor} 0 R /DW 1000 /CIDToGIDMap {glyphs} 0 R",
            {code: text for text, code in self._codes.items()},
        )


def _add_composite(file: PdfFile, base: str, kind: str, entries: str, texts: dict[int, str]) -> int:
    system = "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
    descendant = file.add(
        f"<</Type /Font /Subtype /{kind} /BaseFont /{base} /CIDSystemInfo {system} {entries}>>"
    )
    unicode_map = file.add_stream(_to_unicode(texts).encode("ascii"))
    return file.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont /{base} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode_map} 0 R>>"
    )


def _to_unicode(texts: dict[int, str]) -> str:
    entries = [f"<{code:04X}> <{utf16_hex(text)}>" for code, text in sorted(texts.items()) if text]
    sections = [
        f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar\n" for part in _parts(entries)
    ]
    return _CMAP_HEAD + "".join(sections) + _CMAP_FOOT


def _parts(entries: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(entries), _PER_SECTION):
        yield entries[start : start + _PER_SECTION]


def _subset(sfnt: bytes, glyphs: Iterable[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *glyphs})
    wanted.flags = _FLAGS
    wanted.drop_table_tag_set.update(_DROPPED)
    subset = hb.subset(hb.Face(sfnt), wanted)
    return bytes(subset.blob.data)


def _table(sfnt: bytes, tag: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", sfnt, 4)
    for index in range(count):
        name, _, offset, length = struct.unpack_from(">4sIII", sfnt, 12 + 16 * index)
        if name == tag:
            return sfnt[offset : offset + length]
    raise ValueError(f"a font without the table {tag!r}")


def _bounding_box(sfnt: bytes) -> tuple[float, float, float, float]:
    head = _table(sfnt, b"head")
    (units,) = struct.unpack_from(">H", head, 18)
    left, bottom, right, top = struct.unpack_from(">4h", head, 36)
    em = 1000 / units
    return left * em, bottom * em, right * em, top * em
