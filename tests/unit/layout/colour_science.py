"""How colours look: their distance, their contrast, and what colour-blind eyes see of them.

Only what tests measure the palette with. Colours come in and go out as ``Rgba``.
"""

from collections.abc import Callable, Mapping
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from types import MappingProxyType

from canvasdesk.layout.display_list import Rgba

Lab = tuple[float, float, float]
Linear = tuple[float, float, float]
_Matrix = tuple[Linear, Linear, Linear]

_D65 = (0.95047, 1.0, 1.08883)
_TO_XYZ: _Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)


def contrast(one: Rgba, other: Rgba) -> float:
    """Return the contrast of two colours as WCAG defines it, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Rgba) -> float:
    """Return how much light a colour gives, 0 to 1."""
    return _times(_TO_XYZ, linear(colour))[1]


def linear(colour: Rgba) -> Linear:
    """Return a colour's light, channel by channel, 0 to 1."""
    red, green, blue = (_light(channel / 255) for channel in colour[:3])
    return red, green, blue


def lab(light: Linear) -> Lab:
    """Return light as CIE L*a*b* under D65."""
    x, y, z = (
        _root(value / white) for value, white in zip(_times(_TO_XYZ, light), _D65, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Lab, other: Lab) -> float:
    """Return CIEDE2000, as written by Sharma, Wu and Dalal (2005)."""
    chroma = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * sqrt(chroma**7 / (chroma**7 + 25.0**7))
    (l1, c1, h1), (l2, c2, h2) = _polar(one, stretch), _polar(other, stretch)
    grey = c1 * c2 == 0
    turn = 0.0 if grey else (h2 - h1 + 180) % 360 - 180
    if not grey and turn == -180 and h2 > h1:
        turn = 180.0
    apart = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    middle = h1 + h2 if grey else _between(h1, h2)
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    of_l = 1 + 0.015 * (mean_l - 50) ** 2 / sqrt(20 + (mean_l - 50) ** 2)
    of_c = 1 + 0.045 * mean_c
    of_h = 1 + 0.015 * mean_c * _hue_weight(middle)
    twist = -sin(radians(60 * exp(-(((middle - 275) / 25) ** 2))))
    twist *= 2 * sqrt(mean_c**7 / (mean_c**7 + 25.0**7))
    dl, dc, dh = (l2 - l1) / of_l, (c2 - c1) / of_c, apart / of_h
    return sqrt(dl * dl + dc * dc + dh * dh + twist * dc * dh)


def _polar(colour: Lab, stretch: float) -> Lab:
    a = colour[1] * stretch
    return colour[0], hypot(a, colour[2]), degrees(atan2(colour[2], a)) % 360


def _between(one: float, other: float) -> float:
    if abs(one - other) <= 180:
        return (one + other) / 2
    return (one + other + (360 if one + other < 360 else -360)) / 2


def _hue_weight(hue: float) -> float:
    return (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )


def _light(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _root(value: float) -> float:
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value * (29 / 6) ** 2 / 3 + 4 / 29


def _times(matrix: _Matrix, light: Linear) -> Linear:
    x, y, z = (sum(a * b for a, b in zip(row, light, strict=True)) for row in matrix)
    return x, y, z


def _through(matrix: _Matrix) -> Callable[[Linear], Linear]:
    def see(light: Linear) -> Linear:
        red, green, blue = (min(1.0, max(0.0, value)) for value in _times(matrix, light))
        return red, green, blue

    return see


_NO_LONG = _through(
    (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
)
_NO_MIDDLE = _through(
    (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
)
_NO_SHORT = _through(
    (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )
)
_FLAT_NO_LONG = _through(
    ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
)
_FLAT_NO_MIDDLE = _through(
    ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))
)

EYES: Mapping[str, Callable[[Linear], Linear]] = MappingProxyType(
    {
        "protanopia, Machado 2009": _NO_LONG,
        "deuteranopia, Machado 2009": _NO_MIDDLE,
        "tritanopia, Machado 2009": _NO_SHORT,
        "protanopia, Viénot 1999": _FLAT_NO_LONG,
        "deuteranopia, Viénot 1999": _FLAT_NO_MIDDLE,
    }
)
"""What an eye without one kind of cones makes of light (severity 1.0); two models where they differ."""
