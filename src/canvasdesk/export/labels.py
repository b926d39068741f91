"""Notes, cards and labels by their measures, and where they lie on paper. Nothing here paints.

Lengths are millimetres, from a paper's upper left corner.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import Paper, paper_named
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import MM_PER_INCH

_SLACK = 1e-6
_LABEL_AIR = 3.0
"""How far inside a label a text stands that is printed on one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is cut out of any paper: many of one size, edge to edge, so that one cut parts two."""

    name: str
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels as it is bought: so many on a paper, in the middle of it.

    ``gap_x_mm`` and ``gap_y_mm`` lie between two of them.
    """

    name: str
    paper: Paper
    columns: int
    rows: int
    width_mm: float
    height_mm: float
    gap_x_mm: float = 0.0
    gap_y_mm: float = 0.0


Stock = Piece | LabelSheet
"""What notes are printed on."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where notes, cards or labels lie on one page, in rows, and where its foot goes.

    ``foot`` is for the credit; ``is_cut`` says whether lines show where to cut.
    """

    paper: Paper
    places: tuple[Rect, ...]
    foot: Rect
    is_cut: bool


def _upright(name: str) -> Paper:
    return paper_named(name).turned


def _inches(*lengths: float) -> tuple[float, ...]:
    return tuple(length * MM_PER_INCH for length in lengths)


_A4, _LETTER = _upright("A4"), _upright("Letter")

STICKY_NOTES = (
    Piece("76x76", 76.0, 76.0),
    Piece("127x76", 127.0, 76.0),
    Piece("51x38", 51.0, 38.0),
)
"""The sizes that sticky notes are sold in."""
CARD = Piece("95x64", 95.0, 64.0)
"""A card to hold in the hand; eight go on A4 and on Letter."""
LABEL_SHEETS = (
    LabelSheet("A4-24", _A4, 3, 8, 70.0, 37.0),
    LabelSheet("A4-21", _A4, 3, 7, 63.5, 38.1, 2.54),
    LabelSheet("A4-14", _A4, 2, 7, 99.1, 38.1, 2.54),
    LabelSheet("A4-12", _A4, 3, 4, 63.5, 72.0, 2.54),
    LabelSheet("A4-8", _A4, 2, 4, 99.1, 67.7, 2.54),
    LabelSheet("Letter-30", _LETTER, 3, 10, *_inches(2.625, 1.0, 0.125)),
    LabelSheet("Letter-20", _LETTER, 2, 10, *_inches(4.0, 1.0, 0.1875)),
    LabelSheet("Letter-10", _LETTER, 2, 5, *_inches(4.0, 2.0, 0.1875)),
    LabelSheet("Letter-6", _LETTER, 2, 3, *_inches(4.0, 10 / 3, 0.1875)),
)
"""Sheets of labels that many makers sell, by paper and count. A new one is a row."""
STOCKS: tuple[Stock, ...] = (*STICKY_NOTES, *LABEL_SHEETS)
"""All that notes can be printed on, as a dialog offers it."""


def stock_named(text: str) -> Stock:
    """Return what notes are printed on by its name, whatever its case.

    Raises DocumentError ``stock.unknown`` with the names known.
    """
    for stock in STOCKS:
        if stock.name.casefold() == text.strip().casefold().replace("×", "x"):
            return stock
    raise DocumentError("stock.unknown", name=text, known=", ".join(each.name for each in STOCKS))


def grid_of(stock: Stock, paper: Paper, margin_mm: float, foot_mm: float) -> Grid:
    """Return where a page's notes lie: as many as go between the margins, above the foot.

    ``foot_mm`` is how high the foot has to be. A sheet of labels has its own paper; where it
    leaves none for the foot, that takes the place of the last label. Raises DocumentError
    ``stock.paper`` where not one note fits.
    """
    if isinstance(stock, LabelSheet):
        return _labels(stock, margin_mm, foot_mm)
    room = Rect(0.0, 0.0, paper.width_mm, paper.height_mm).inset(*(margin_mm,) * 4)
    columns = int((room.width + _SLACK) // stock.width_mm)
    rows = int((room.height - foot_mm + _SLACK) // stock.height_mm)
    if margin_mm < 0 or columns < 1 or rows < 1:
        size = f"{stock.width_mm:g} x {stock.height_mm:g} mm"
        raise DocumentError("stock.paper", size=size, paper=paper.name)
    left = (paper.width_mm - columns * stock.width_mm) / 2
    top = room.y + (room.height - foot_mm - rows * stock.height_mm) / 2
    places = tuple(_cells(columns, rows, Rect(left, top, stock.width_mm, stock.height_mm)))
    foot = Rect(room.x, room.bottom - foot_mm, room.width, foot_mm)
    return Grid(paper, places, foot, is_cut=True)


def _labels(sheet: LabelSheet, margin_mm: float, foot_mm: float) -> Grid:
    paper = sheet.paper
    across = sheet.columns * (sheet.width_mm + sheet.gap_x_mm) - sheet.gap_x_mm
    down = sheet.rows * (sheet.height_mm + sheet.gap_y_mm) - sheet.gap_y_mm
    left, top = (paper.width_mm - across) / 2, (paper.height_mm - down) / 2
    first = Rect(left, top, sheet.width_mm, sheet.height_mm)
    gaps = sheet.gap_x_mm, sheet.gap_y_mm
    places = tuple(_cells(sheet.columns, sheet.rows, first, gaps))
    foot = Rect(
        margin_mm,
        paper.height_mm - margin_mm - foot_mm,
        paper.width_mm - 2 * margin_mm,
        foot_mm,
    )
    if foot.y < top + down:
        places, foot = places[:-1], places[-1].inset(*(_LABEL_AIR,) * 4)
    return Grid(paper, places, foot, is_cut=False)


def _cells(
    columns: int, rows: int, first: Rect, gaps: tuple[float, float] = (0.0, 0.0)
) -> Iterator[Rect]:
    for row in range(rows):
        for column in range(columns):
            dx, dy = first.width + gaps[0], first.height + gaps[1]
            yield first.moved(column * dx, row * dy)
