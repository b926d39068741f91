"""Paper sizes, and where the sheet lies on them. Nothing here paints."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from canvasdesk.errors import DocumentError
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import MM_PER_INCH, POINTS_PER_MM

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
    def turned(self) -> "Paper":
        """The same paper with its sides exchanged."""
        return Paper(self.name, self.height_mm, self.width_mm)

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


def _halved(width: float, height: float, count: int) -> Iterator[tuple[float, float]]:
    """Yield ISO sizes: each is the one before, cut in two, to whole millimetres (ISO 216)."""
    for _ in range(count):
        yield width, height
        width, height = height, float(width // 2)


def _inches(width: float, height: float) -> tuple[float, float]:
    return width * MM_PER_INCH, height * MM_PER_INCH


_MM = {
    **{f"A{index}": sides for index, sides in enumerate(_halved(1189.0, 841.0, 7))},
    **{f"B{index}": sides for index, sides in enumerate(_halved(1414.0, 1000.0, 6))},
    "Letter": _inches(11, 8.5),
    "Legal": _inches(14, 8.5),
    "Tabloid": _inches(17, 11),
    "ANSI C": _inches(22, 17),
    "ANSI D": _inches(34, 22),
    "ANSI E": _inches(44, 34),
    "Arch A": _inches(12, 9),
    "Arch B": _inches(18, 12),
    "Arch C": _inches(24, 18),
    "Arch D": _inches(36, 24),
    "Arch E1": _inches(42, 30),
    "Arch E": _inches(48, 36),
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


def fitted(page: Rect, paper: Paper, margin_mm: float = 0.0, foot_mm: float = 0.0) -> Fit:
    """Return how a page of the sheet lies on paper: uniformly scaled, and centred.

    ``foot_mm`` is kept free at the foot of the paper, besides the margin there.

    Raises DocumentError ``paper.margin`` where the margins leave no paper.
    """
    if not (math.isfinite(page.width) and page.width > 0 and page.height > 0):
        raise ValueError(f"a page needs an area, not {page}")
    width, height = paper.width_mm - 2 * margin_mm, paper.height_mm - 2 * margin_mm - foot_mm
    if not (margin_mm >= 0 and min(width, height) >= SMALLEST_MM / 2):
        raise DocumentError("paper.margin", margin=f"{margin_mm:g}", paper=paper.name)
    scale = min(width / page.width, height / page.height) * POINTS_PER_MM
    x = (paper.width_pt - page.width * scale) / 2
    y = (paper.height_pt - foot_mm * POINTS_PER_MM - page.height * scale) / 2
    return Fit(scale, x, y)
