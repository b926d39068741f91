"""The colours of the drawing. The paper stays paper: no theme of the window changes them."""

from dataclasses import dataclass
from types import MappingProxyType

from canvasdesk.layout.display_list import Rgba
from canvasdesk.model.values import Colour


@dataclass(frozen=True, slots=True)
class Swatch:
    """One colour of the palette: a note's fill, and the dark that goes with it."""

    fill: Rgba
    dark: Rgba


def _rgb(code: int) -> Rgba:
    return Rgba(code >> 16, code >> 8 & 255, code & 255)


PAPER = _rgb(0xFFFFFF)
INK = _rgb(0x20242B)
SECONDARY = _rgb(0x5B6470)
HINT = _rgb(0x667080)
LINE = _rgb(0x7C8693)
FRAME = _rgb(0x3C434D)
SHADOWS = (Rgba(32, 36, 43, 46), Rgba(32, 36, 43, 26), Rgba(32, 36, 43, 12))

SWATCHES = MappingProxyType(
    {
        Colour.YELLOW: Swatch(_rgb(0xFFE28A), _rgb(0x8A6A00)),
        Colour.BLUE: Swatch(_rgb(0xB4D8FF), _rgb(0x1F5C99)),
        Colour.GREEN: Swatch(_rgb(0xC6EBB0), _rgb(0x3B7A1E)),
        Colour.VIOLET: Swatch(_rgb(0xE0CCFF), _rgb(0x6B3FB0)),
        Colour.ORANGE: Swatch(_rgb(0xFFC99A), _rgb(0xA55A12)),
        Colour.TEAL: Swatch(_rgb(0xAEE8DF), _rgb(0x12786B)),
        Colour.GREY: Swatch(_rgb(0xE6E9ED), _rgb(0x5B6470)),
    }
)
PLAIN = Colour.YELLOW
"""What a note without a colour of its own and without a tag looks like."""


def swatch(name: str) -> Swatch:
    """Return a colour by its name; one that no palette has is shown grey."""
    try:
        return SWATCHES[Colour(name)]
    except ValueError:
        return SWATCHES[Colour.GREY]
