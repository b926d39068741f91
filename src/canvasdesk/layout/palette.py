"""The colours of the drawing. The paper stays paper: no theme of the window changes them.

The swatches are chosen so that any two fills and any two darks can be told apart by every kind of
eye, and differ in lightness for a grey printer; ``tests/unit/layout/test_palette.py`` measures it.
"""

from types import MappingProxyType
from typing import NamedTuple

from canvasdesk.layout.display_list import Rgba
from canvasdesk.layout.patterns import Pattern
from canvasdesk.model.values import Colour


class Swatch(NamedTuple):
    """One colour of the palette: a note's fill, and the dark that goes with it.

    In grey a ``pattern`` stands for it: a colour always has the same.
    """

    fill: Rgba
    dark: Rgba
    pattern: Pattern | None = None

    @property
    def is_grey(self) -> bool:
        """Whether it is drawn without colours."""
        return self.pattern is not None


def _rgb(code: int) -> Rgba:
    return Rgba(code >> 16, code >> 8 & 255, code & 255)


PAPER = _rgb(0xFFFFFF)
INK = _rgb(0x20242B)
SECONDARY = _rgb(0x5B6470)
HINT = _rgb(0x667080)
LINE = _rgb(0x7C8693)
FRAME = _rgb(0x3C434D)
EMPTY_FRAME = _rgb(0xE6E9ED)
"""What stands for a picture that cannot be shown."""
VEIL = Rgba(255, 255, 255, 168)
"""What lies over notes that step back."""
THIN_VEIL = Rgba(255, 255, 255, 112)
"""What lies over them where they are still to be read."""
FAINT = _rgb(0xC7CACE)
"""The secondary colour, as it looks beneath the veil."""
SHADOWS = (Rgba(32, 36, 43, 46), Rgba(32, 36, 43, 26), Rgba(32, 36, 43, 12))

SWATCHES = MappingProxyType(
    {
        Colour.YELLOW: Swatch(_rgb(0xFFE58D), _rgb(0x8D6E0B)),
        Colour.BLUE: Swatch(_rgb(0xB8D8FB), _rgb(0x2B5B8E)),
        Colour.GREEN: Swatch(_rgb(0xC1E6A6), _rgb(0x3F6D28)),
        Colour.VIOLET: Swatch(_rgb(0xCFB2F5), _rgb(0x5735B2)),
        Colour.ORANGE: Swatch(_rgb(0xFBB586), _rgb(0x99450C)),
        Colour.TEAL: Swatch(_rgb(0x88D9CE), _rgb(0x007972)),
        Colour.GREY: Swatch(_rgb(0xDFE1E6), _rgb(0x4C545F)),
    }
)
GREYS = MappingProxyType(
    {
        Colour.YELLOW: Swatch(PAPER, INK, Pattern.RAILS),
        Colour.BLUE: Swatch(PAPER, INK, Pattern.SLANTS),
        Colour.GREEN: Swatch(PAPER, INK, Pattern.DOTS),
        Colour.VIOLET: Swatch(PAPER, INK, Pattern.SOLID),
        Colour.ORANGE: Swatch(PAPER, INK, Pattern.CHECKS),
        Colour.TEAL: Swatch(PAPER, INK, Pattern.BARS),
        Colour.GREY: Swatch(PAPER, INK, Pattern.DASHES),
    }
)
"""What stands for each colour where there are none; those used most take the least ink."""
GREY_PLAIN = Swatch(PAPER, INK, Pattern.NONE)
"""A note there that has no colour of its own and no tag."""
PLAIN = Colour.YELLOW
"""What a note without a colour of its own and without a tag looks like."""


def swatch(name: str, *, grey: bool = False) -> Swatch:
    """Return a colour by its name; one that no palette has is shown grey.

    ``grey`` gives what stands for it without colours.
    """
    return (GREYS if grey else SWATCHES)[known_colour(name)]


def known_colour(name: str) -> Colour:
    """Return a colour of the palette by its name, or the grey that stands for unknown ones."""
    try:
        return Colour(name)
    except ValueError:
        return Colour.GREY
