"""Glyphs of one font in one line of text."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun

from canvasdesk.layout.fonts import DESIGN_PX, FontFace


class GlyphRun:
    """What Qt shaped, kept as it is; ids and positions are read from it only when asked for.

    A thousand notes hold some fifty thousand glyphs. The screen paints ``shaped`` without ever
    touching them one by one: scaled by ``scale`` and moved so that ``origin``, which is in design
    units, falls on the line's origin (its baseline's left end).
    """

    __slots__ = ("_glyphs", "_positions", "font", "origin", "shaped", "size")

    def __init__(
        self, font: FontFace, size: float, shaped: QGlyphRun, origin: tuple[float, float]
    ) -> None:
        self.font = font
        self.size = size
        self.shaped = shaped
        self.origin = origin
        self._glyphs: tuple[int, ...] | None = None
        self._positions: tuple[tuple[float, float], ...] | None = None

    @property
    def scale(self) -> float:
        """Sheet units for one design unit."""
        return self.size / DESIGN_PX

    @property
    def glyphs(self) -> tuple[int, ...]:
        """Glyph ids, in visual order from left to right."""
        if self._glyphs is None:
            self._glyphs = tuple(self.shaped.glyphIndexes())
        return self._glyphs

    @property
    def positions(self) -> tuple[tuple[float, float], ...]:
        """Where each glyph's origin lies from the line's origin, in sheet units, y down."""
        if self._positions is None:
            (left, base), scale = self.origin, self.scale
            points = map(QPointF.toTuple, self.shaped.positions())
            self._positions = tuple([((x - left) * scale, (y - base) * scale) for x, y in points])
        return self._positions

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GlyphRun):
            return NotImplemented
        return (self.font is other.font and self.size == other.size) and (
            self.glyphs == other.glyphs and self.positions == other.positions
        )

    def __hash__(self) -> int:
        return hash((self.font.key, self.size, self.glyphs, self.positions))

    def __repr__(self) -> str:
        return f"GlyphRun({self.font!r}, {self.size}, {self.glyphs}, {self.positions})"
