"""Pages of notes or cards to cut out: the pieces in their places, lines between them, a foot.

A block that goes on over several pages is headed once, where its first piece is.
"""

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.errors import DocumentError
from canvasdesk.export.labels import Grid, LabelSheet, Stock, grid_of
from canvasdesk.export.papers import Fit, Paper
from canvasdesk.export.printout import Page, Placed, Printout
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.cutting import (
    Foot,
    Measure,
    draw_cuts,
    draw_foot,
    foot_heights,
    untold,
)
from canvasdesk.layout.display_list import DisplayList, Group, Role, Section
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.values import Size

Draw = Callable[[int, Rect], Sequence[Group]]
"""Draws the piece of a number, from 0, in its place in units."""


@dataclass(frozen=True, slots=True)
class Told:
    """What readers of a file are told of it."""

    title: str
    author: str
    subject: str
    language: str
    rtl: bool


def best_grid(stock: Stock, order: PrintOrder, foot: Foot, typesetter: Typesetter) -> Grid:
    """Return the grid for a stock on an order's paper, as it lies or as most go on it.

    Raises DocumentError ``stock.paper`` where none fits.
    """
    margin = order.margin
    found: list[Grid] = []
    for paper in _ways(stock, order):
        heights = foot_heights(typesetter, foot, paper.width_mm - 2 * margin)
        # Labels leave little room: better only the credit there than one of them for the foot.
        for height in heights if isinstance(stock, LabelSheet) else heights[:1]:
            with suppress(DocumentError):
                found.append(grid_of(stock, paper, margin, height))
    if not found:
        size = f"{stock.width_mm:g} x {stock.height_mm:g} mm"
        raise DocumentError("stock.paper", size=size, paper=order.paper.name)
    return max(found, key=lambda grid: len(grid.places))


def _ways(stock: Stock, order: PrintOrder) -> tuple[Paper, ...]:
    """Return how the paper may lie; upright comes first where both hold as many."""
    if isinstance(stock, LabelSheet):
        return (stock.paper,)
    upright, wide = sorted((order.paper, order.paper.turned), key=lambda paper: paper.width_mm)
    ways = {Turn.AUTO: (upright, wide), Turn.PORTRAIT: (upright,), Turn.LANDSCAPE: (wide,)}
    return ways[order.turn]


@dataclass(frozen=True, slots=True)
class Sheets:
    """How pieces are printed: where they lie on each page, and what stands below them."""

    grid: Grid
    foot: Foot
    measure: Measure
    told: Told
    typesetter: Typesetter

    @property
    def piece(self) -> Size:
        """The size of a piece in units."""
        place = self.measure.rect(self.grid.places[0])
        return Size(place.width, place.height)

    def printout(self, count: int, draw: Draw, sections: tuple[Section, ...]) -> Printout:
        """Return pages with so many pieces; at least one page."""
        each = len(self.grid.places)
        pages = max(1, -(-count // each))
        told = self.told
        shown = []
        for page in range(pages):
            numbers = range(page * each, min(count, (page + 1) * each))
            shown.append(self._page(self._groups(page, pages, numbers, draw), sections))
        return Printout(tuple(shown), told.title, told.author, told.subject, told.language)

    def _groups(self, page: int, pages: int, numbers: range, draw: Draw) -> list[Group]:
        width, rtl = self.grid.paper.width_mm, self.told.rtl
        places, foot = list(self.grid.places), self.grid.foot
        if rtl:
            places = sorted(
                (place.mirrored(width) for place in places), key=lambda place: (place.y, -place.x)
            )
            foot = foot.mirrored(width)
        groups: list[Group] = []
        for place, number in zip(places, numbers, strict=False):
            groups += draw(number, self.measure.rect(place))
        if self.grid.is_cut:
            groups.append(draw_cuts(places, foot.y, self.measure))
        shown = f"{page + 1} / {pages}"
        below = draw_foot(self.typesetter, self.foot, foot, shown, self.measure)
        return groups + [untold(group) if page else group for group in below]

    def _page(self, groups: list[Group], sections: tuple[Section, ...]) -> Page:
        """Return a page of its own picture: so each is painted without the others."""
        paper, told = self.grid.paper, self.told
        sheet = self.measure.rect(Rect(0.0, 0.0, paper.width_mm, paper.height_mm))
        picture = DisplayList(
            sheet,
            tuple(groups),
            tuple(_shown_of(sections, {group.key for group in groups})),
            told.title,
            told.author,
            told.subject,
            told.language,
            told.rtl,
        )
        fit = Fit(self.measure.unit_mm * POINTS_PER_MM, 0.0, 0.0)
        return Page(paper.width_pt, paper.height_pt, (Placed(picture, fit, sheet),))


def _shown_of(sections: tuple[Section, ...], keys: Set[tuple[Role, str]]) -> Iterator[Section]:
    """Yield what of the sections is on one page."""
    for section in sections:
        notes = tuple(note for note in section.notes if note in keys)
        if notes:
            yield Section(section.block, notes)
