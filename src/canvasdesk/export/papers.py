"""Paper sizes, and where the sheet lies on them. Nothing here paints."""

import math
import re
from dataclasses import dataclass

from canvasdesk.errors import DocumentError
from canvasdesk.geometry.rect import Rect

MM_PER_INCH = 25.4
POINTS_PER_MM = 72.0 / MM_PER_INCH
SMALLEST_MM, LARGEST_MM = 20.0, 5000.0
"""What a paper's side may measure. A PDF page of 14400 points (5080 mm) is the format's limit."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, as it lies: the named ones in landscape, as the sheet does.

    Page boxes are exact (A0 is 3370.39 x 2383.94 points), not rounded to whole points: that pays
    only where a poster is cut into pages.
    """

    name: str
    width_mm: float
    height_mm: float

    @property
    def width_pt(self) -> float:
        return self.width_mm * POINTS_PER_MM

    @property
    def height_pt(self) -> float:
        return self.height_mm * POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class Fit:
    """How a page of the sheet lies on paper: ``scale`` in points a unit, ``x``, ``y`` its corner.

    The corner is measured in points from the paper's upper left, y down.
    """

    scale: float
    x: float
    y: float


_MM = {
    "A0": (1189.0, 841.0),
    "A1": (841.0, 594.0),
    "A2": (594.0, 420.0),
    "A3": (420.0, 297.0),
    "A4": (297.0, 210.0),
    "A5": (210.0, 148.0),
    "A6": (148.0, 105.0),
    "Letter": (11 * MM_PER_INCH, 8.5 * MM_PER_INCH),
    "Legal": (14 * MM_PER_INCH, 8.5 * MM_PER_INCH),
    "Tabloid": (17 * MM_PER_INCH, 11 * MM_PER_INCH),
}
PAPERS = tuple(Paper(name, width, height) for name, (width, height) in _MM.items())
_LETTER_TERRITORIES = frozenset(
    {*("BZ", "CA", "CL", "CO", "CR", "GT", "MX"), *("NI", "PA", "PH", "PR", "SV", "US", "VE")}
)
"""Where letters are written on Letter, as Unicode's CLDR has it; A4 everywhere else."""
_OWN_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*mm", re.IGNORECASE)


def paper_named(text: str) -> Paper:
    """Return the paper of a name, whatever its case, or of a size such as ``900x600mm``.

    A size is taken as it is said, width first. Raises DocumentError ``paper.unknown`` with the
    names known, or ``paper.size`` for a side outside the limits.
    """
    wanted = text.strip()
    for paper in PAPERS:
        if paper.name.casefold() == wanted.casefold():
            return paper
    size = _OWN_SIZE.fullmatch(wanted)
    if size is None:
        known = ", ".join(paper.name for paper in PAPERS)
        raise DocumentError("paper.unknown", name=text, known=f"{known}, WxHmm")
    width, height = float(size[1]), float(size[2])
    if not all(SMALLEST_MM <= side <= LARGEST_MM for side in (width, height)):
        raise DocumentError("paper.size", name=text, smallest=SMALLEST_MM, largest=LARGEST_MM)
    return Paper(f"{width:g}x{height:g}mm", width, height)


def usual_paper(territory: str) -> str:
    """Return the name of the paper usual in a territory, a code such as ``CA``."""
    return "Letter" if territory.upper() in _LETTER_TERRITORIES else "A4"


def fitted(page: Rect, paper: Paper) -> Fit:
    """Return how a page of the sheet lies on paper: uniformly scaled, and centred."""
    if not (math.isfinite(page.width) and page.width > 0 and page.height > 0):
        raise ValueError(f"a page needs an area, not {page}")
    scale = min(paper.width_pt / page.width, paper.height_pt / page.height)
    x = (paper.width_pt - page.width * scale) / 2
    y = (paper.height_pt - page.height * scale) / 2
    return Fit(scale, x, y)
