"""A poster put together from sheets: how many, and which part each shows. Nothing here paints.

All lengths are whole points, so that letters and lines fall on the pixels of a sheet as on those of
the whole poster. Two neighbours both show a strip, the overlap; the seam lies in it. The later one
is cut at the seam, and lies on what the earlier one shows beyond it.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import LARGEST_MM, SMALLEST_MM, Fit, Paper, fitted
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.amounts import length_text
from canvasdesk.layout.display_list import DisplayList

MOST_SHEETS = 1000
"""Nobody glues more together; a slip of the hand asks for them."""
_MOST_BLEED = 9
"""How much a sheet shows beyond where it is cut, in points: room for marks and for the scissors."""
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a poster, parted among as few sheets as can be.

    ``cell`` is how much a sheet can show, ``overlap`` how much of it its neighbour shows too.
    """

    length: int
    cell: int
    overlap: int

    @property
    def count(self) -> int:
        """How many sheets it takes."""
        beyond_first = self.length - self.cell
        return 1 + max(0, -(-beyond_first // (self.cell - self.overlap)))

    @property
    def slack(self) -> int:
        """How much more than the poster the sheets could show: so far do seams slide."""
        return self.count * self.cell - (self.count - 1) * self.overlap - self.length

    @property
    def bleed(self) -> int:
        """How much a sheet shows before the seam it is cut at."""
        return min(_MOST_BLEED, self.overlap // 3)

    @property
    def glue(self) -> int:
        """How much a sheet shows beyond a seam, where the next one is glued on."""
        return self.overlap - self.bleed

    @property
    def least(self) -> int:
        """How much of the poster each sheet shows at least: no strip reaches two sheets on."""
        return max(1, self.overlap)

    def most(self, index: int) -> int:
        """Return how much of the poster a sheet can show between its seams."""
        before = self.bleed if index else 0
        beyond = self.glue if index < self.count - 1 else 0
        return self.cell - before - beyond

    def ranges(self) -> tuple[tuple[int, int], ...]:
        """Return where each seam may lie: between these two places, both included."""
        most = [self.most(index) for index in range(self.count)]
        return tuple(
            (
                max(index * self.least, self.length - sum(most[index:])),
                min(sum(most[:index]), self.length - (self.count - index) * self.least),
            )
            for index in range(1, self.count)
        )

    def allows(self, seams: Sequence[int]) -> bool:
        """Say whether seams may lie so: no sheet shows too much, none too little."""
        parts = list(self.parts(seams))
        return len(parts) == self.count and all(
            self.least <= end - start <= self.most(index) or self.count == 1
            for index, (start, end) in enumerate(parts)
        )

    def parts(self, seams: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield what each sheet shows once all is put together."""
        return pairwise((0, *seams, self.length))

    def printed(self, seams: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield what is printed on each sheet: also what is cut off, or glued over."""
        last = self.count - 1
        for index, (start, end) in enumerate(self.parts(seams)):
            yield start - (self.bleed if index else 0), end + (self.glue if index < last else 0)


@dataclass(frozen=True, slots=True)
class Tile:
    """One sheet: its place in the grid, from 0, and what it shows.

    ``shown`` is what is left of it once all is put together, ``printed`` all that is painted, both
    from the poster's upper left corner; ``shift`` moves them to where they lie on the page.
    """

    row: int
    column: int
    shown: Rect
    printed: Rect
    shift: tuple[int, int]

    @property
    def code(self) -> str:
        return code(self.row, self.column)


@dataclass(frozen=True, slots=True)
class Tiling:
    """The sheets of a poster: a paper as it lies, its page and unprintable margin, both sides."""

    paper: Paper
    page: tuple[int, int]
    margin: int
    across: Side
    down: Side

    @property
    def count(self) -> int:
        return self.across.count * self.down.count

    @property
    def reach(self) -> Rect:
        """What of a page the printer reaches."""
        cells = self.across.cell, self.down.cell
        return Rect(float(self.margin), float(self.margin), *map(float, cells))

    def tiles(self, columns: Sequence[int], rows: Sequence[int]) -> Iterator[Tile]:
        """Yield the sheets row by row, with seams at the places given. Each page is centred."""
        across = list(zip(self.across.parts(columns), self.across.printed(columns), strict=True))
        down = list(zip(self.down.parts(rows), self.down.printed(rows), strict=True))
        for row, (high, tall) in enumerate(down):
            for column, (wide, broad) in enumerate(across):
                x = self.margin + (self.across.cell - (broad[1] - broad[0])) // 2 - broad[0]
                y = self.margin + (self.down.cell - (tall[1] - tall[0])) // 2 - tall[0]
                yield Tile(row, column, _rect(wide, high), _rect(broad, tall), (x, y))


@dataclass(frozen=True, slots=True)
class TilePlan:
    """A poster and its sheets, before anything is painted.

    ``fit`` is where the picture lies on the poster. ``columns`` and ``rows`` are where its seams
    run, in points from its upper left corner; ``cut`` are the notes that they have to cut.
    """

    picture: DisplayList
    poster: Paper
    fit: Fit
    tiling: Tiling
    columns: tuple[int, ...]
    rows: tuple[int, ...]
    cut: tuple[str, ...]

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The sheets, row by row."""
        return tuple(self.tiling.tiles(self.columns, self.rows))

    def code(self, row: int, column: int) -> str:
        """Return what a sheet is called; empty where there is none."""
        is_there = row <= len(self.rows) and column <= len(self.columns)
        return code(row, column) if is_there else ""


def code(row: int, column: int) -> str:
    """Return what a sheet is called: a letter for its row, a number for its place in it."""
    return f"{row_letters(row)}{column + 1}"


def row_letters(row: int) -> str:
    """Return what a row of sheets is called: a letter, from the 27th on two."""
    letters, left = "", row
    while left >= 0:
        letters = chr(ord("A") + left % _LETTERS) + letters
        left = left // _LETTERS - 1
    return letters


def tiled(poster: Paper, paper: Paper, margin_mm: float, overlap_mm: float) -> Tiling:
    """Return the sheets that a poster takes, of a paper that lies as it is given.

    Raises DocumentError where margins and overlap leave too little of the paper, or where it
    would be more sheets than anybody puts together.
    """
    page = whole(paper.width_pt), whole(paper.height_pt)
    margin, overlap = whole(margin_mm * POINTS_PER_MM), whole(overlap_mm * POINTS_PER_MM)
    cells = [side - 2 * margin for side in page]
    if margin_mm < 0 or min(cells) < whole(SMALLEST_MM / 2 * POINTS_PER_MM):
        raise DocumentError("paper.margin", margin=f"{margin_mm:g}", paper=paper.name)
    if overlap_mm < 0 or 2 * overlap > min(cells):
        raise DocumentError("tiles.overlap", overlap=f"{overlap_mm:g}", paper=paper.name)
    sides = whole(poster.width_pt), whole(poster.height_pt)
    across, down = (Side(side, cell, overlap) for side, cell in zip(sides, cells, strict=True))
    if across.count * down.count > MOST_SHEETS:
        count = across.count * down.count
        raise DocumentError("tiles.too_many", count=count, paper=paper.name, most=MOST_SHEETS)
    return Tiling(paper, page, margin, across, down)


def fewest(poster: Paper, papers: Iterable[Paper], margin_mm: float, overlap_mm: float) -> Tiling:
    """Return the sheets that a poster takes, lying in that of some ways that takes fewest.

    Among equals the one whose seams have more room to slide. Raises DocumentError as ``tiled``.
    """
    found, refused = list[Tiling](), DocumentError("tiles.overlap")
    for paper in papers:
        try:
            found.append(tiled(poster, paper, margin_mm, overlap_mm))
        except DocumentError as error:
            refused = error
    if not found:
        raise refused
    return min(found, key=lambda each: (each.count, -min(each.across.slack, each.down.slack)))


def largest_on(
    page: Rect, columns: int, rows: int, paper: Paper, margin_mm: float, overlap_mm: float
) -> Paper:
    """Return the largest poster of a page of the sheet that so many sheets hold.

    ``paper`` lies as it is given. Raises DocumentError as ``tiled`` and ``sized`` do.
    """
    tiling = tiled(paper, paper, margin_mm, overlap_mm)
    room = [
        count * side.cell - (count - 1) * side.overlap
        for count, side in ((columns, tiling.across), (rows, tiling.down))
    ]
    return sized(page, min(room[0] / page.width, room[1] / page.height))


def largest_of(
    page: Rect, count: int, papers: Iterable[Paper], margin_mm: float, overlap_mm: float
) -> Paper:
    """Return the largest poster of a page of the sheet that at most ``count`` sheets hold.

    Raises DocumentError as ``tiled`` and ``sized`` do.
    """
    found, refused = list[Paper](), DocumentError("tiles.overlap")
    for paper in papers:
        for columns in range(1, count + 1):
            try:
                poster = largest_on(page, columns, count // columns, paper, margin_mm, overlap_mm)
            except DocumentError as error:
                refused = error
            else:
                found.append(poster)
    if not found:
        raise refused
    return max(found, key=lambda poster: poster.width_mm)


def enlarged(page: Rect, times: float, papers: Iterable[Paper], margin_mm: float) -> Paper:
    """Return the poster so many times as large as a page of the sheet on one sheet of paper.

    Raises DocumentError as ``fitted`` and ``sized`` do.
    """
    scale = max(fitted(page, paper, margin_mm).scale for paper in papers)
    return sized(page, scale * times)


def sized(page: Rect, scale: float) -> Paper:
    """Return a poster of a page of the sheet, at so many points a unit, in whole points.

    Raises DocumentError ``paper.size`` beyond what a paper may measure.
    """
    sides = page.width * scale, page.height * scale
    if not all(SMALLEST_MM <= side / POINTS_PER_MM <= LARGEST_MM for side in sides):
        name = " x ".join(f"{side / POINTS_PER_MM:.6g}" for side in sides)
        raise DocumentError(
            "paper.size", name=f"{name} mm", smallest=SMALLEST_MM, largest=LARGEST_MM
        )
    width, height = (math.floor(side + 1e-6) / POINTS_PER_MM for side in sides)
    return Paper(f"{length_text(width)}x{length_text(height)}mm", width, height)


def whole(points: float) -> int:
    """Return a length in whole points."""
    return math.floor(points + 0.5)


def _rect(wide: tuple[int, int], high: tuple[int, int]) -> Rect:
    x, y = float(wide[0]), float(high[0])
    return Rect(x, y, wide[1] - x, high[1] - y)
