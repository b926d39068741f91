"""Foreign colours to the palette's names: by name, else the nearest hue."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from canvasdesk.model.values import Colour

_NAMES = frozenset(colour.value for colour in Colour)
_HEX = re.compile(r"#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?")

_COLOURLESS = 24
"""Channels closer together than this have no hue."""

_SHADES: Mapping[Colour, tuple[int, int, int]] = MappingProxyType(
    {
        Colour.YELLOW: (255, 221, 85),
        Colour.BLUE: (110, 170, 240),
        Colour.GREEN: (130, 200, 110),
        Colour.VIOLET: (180, 140, 220),
        Colour.ORANGE: (250, 160, 80),
        Colour.TEAL: (90, 195, 190),
        Colour.GREY: (190, 190, 190),
    }
)
"""Typical shades to measure against; what a palette shows is the view's business."""

_ALIASES: Mapping[str, Colour] = MappingProxyType(
    {
        "purple": Colour.VIOLET,
        "pink": Colour.VIOLET,
        "magenta": Colour.VIOLET,
        "red": Colour.ORANGE,
        "cyan": Colour.TEAL,
        "turquoise": Colour.TEAL,
        "gray": Colour.GREY,
        "white": Colour.GREY,
        "black": Colour.GREY,
        "lime": Colour.GREEN,
        "gold": Colour.YELLOW,
    }
)


def nearest_colour(written: str) -> str:
    """Return the palette name nearest to a colour name or hex; "" where it is no colour."""
    name = written.strip().lower().replace("light", "").replace("dark", "").strip(" -_")
    if name in _NAMES:
        return name
    if name in _ALIASES:
        return _ALIASES[name].value
    if not _HEX.fullmatch(written.strip()):
        return ""
    digits = written.strip().lstrip("#")
    if len(digits) in (3, 5):
        digits = "".join(digit * 2 for digit in digits[:3])
    red, green, blue = (int(digits[start : start + 2], 16) for start in (0, 2, 4))
    if max(red, green, blue) - min(red, green, blue) < _COLOURLESS:
        return Colour.GREY.value
    return min(
        _SHADES,
        key=lambda colour: sum(
            (one - other) ** 2
            for one, other in zip(_SHADES[colour], (red, green, blue), strict=True)
        ),
    ).value


def shade(written: str) -> str:
    """Return a colour as ``#rrggbb``: the palette's typical shade, or a hex as it is; else ""."""
    if written in _NAMES:
        return "#{:02x}{:02x}{:02x}".format(*_SHADES[Colour(written)])
    six = re.fullmatch(r"#?([0-9a-fA-F]{6})", written.strip())
    return f"#{six[1].lower()}" if six else ""
