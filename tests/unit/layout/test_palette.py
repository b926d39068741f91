"""The palette, measured: told apart by every kind of eye, and read on every colour."""

from itertools import combinations, pairwise

import pytest

from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Rgba
from canvasdesk.layout.palette import SWATCHES
from canvasdesk.model.values import Colour

from .colour_science import EYES, contrast, difference, lab, linear

_FILLS = {colour: swatch.fill for colour, swatch in SWATCHES.items()}
_DARKS = {colour: swatch.dark for colour, swatch in SWATCHES.items()}
_PAIRS = list(combinations(Colour, 2))

# A few of the 34 pairs of Sharma, Wu and Dalal: hue near its ends, greys, small and large steps.
_SHARMA = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, -0.001, 2.49), (50.0, 0.0009, -2.49), 4.8045),
    ((50.0, -0.001, 2.49), (50.0, 0.0011, -2.49), 4.7461),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "apart"), _SHARMA)
def test_the_distance_is_the_published_one(
    one: tuple[float, float, float], other: tuple[float, float, float], apart: float
) -> None:
    assert difference(one, other) == pytest.approx(apart, abs=0.0001)
    assert difference(other, one) == pytest.approx(apart, abs=0.0001)


def test_contrast_and_lightness_are_those_of_black_and_white() -> None:
    black, white = Rgba(0, 0, 0), Rgba(255, 255, 255)
    assert contrast(black, white) == pytest.approx(21.0)
    assert lab(linear(white)) == pytest.approx((100.0, 0.0, 0.0), abs=0.01)
    assert lab(linear(Rgba(255, 0, 0))) == pytest.approx((53.24, 80.09, 67.20), abs=0.02)


@pytest.mark.parametrize("eyes", EYES)
def test_no_eye_loses_the_greys(eyes: str) -> None:
    light = linear(Rgba(128, 128, 128))
    assert EYES[eyes](light) == pytest.approx(light, abs=0.001)


@pytest.mark.parametrize(("one", "other"), _PAIRS)
@pytest.mark.parametrize("tones", [_FILLS, _DARKS], ids=["fills", "darks"])
def test_any_two_colours_are_told_apart(
    tones: dict[Colour, Rgba], one: Colour, other: Colour
) -> None:
    first, second = linear(tones[one]), linear(tones[other])
    assert difference(lab(first), lab(second)) >= 8
    for eyes, see in EYES.items():
        assert difference(lab(see(first)), lab(see(second))) >= 5, eyes


@pytest.mark.parametrize("colour", Colour)
def test_what_is_written_and_drawn_on_a_colour_stands_out(colour: Colour) -> None:
    fill, dark = _FILLS[colour], _DARKS[colour]
    assert contrast(palette.INK, fill) >= 4.5
    assert contrast(palette.PAPER, dark) >= 4.5, "the letter in its disc"
    assert contrast(dark, fill) >= 3, "the stripe on its note"
    assert contrast(dark, palette.PAPER) >= 3, "the stripe at the note's edge"


def test_the_quiet_texts_can_be_read_on_paper() -> None:
    for colour in (palette.HINT, palette.SECONDARY, palette.INK):
        assert contrast(colour, palette.PAPER) >= 4.5


def test_on_a_grey_printer_no_two_fills_are_the_same() -> None:
    greys = sorted(lab(linear(fill))[0] for fill in _FILLS.values())
    assert all(darker + 1 <= lighter for darker, lighter in pairwise(greys))
