"""Pages of notes or cards to cut out: one picture that lies in parts on them.

So readers are told of one list of notes, whatever page each is on.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from canvasdesk.conversion.orders import HOME_MARGIN_MM, PrintOrder, Turn
from canvasdesk.errors import DocumentError
from canvasdesk.export.labels import Grid, LabelSheet, Stock, grid_of
from canvasdesk.export.papers import POINTS_PER_MM, Fit, Paper
from canvasdesk.export.printout import Page, Placed, Printout
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.cutting import (
    Foot,
    Measure,
    draw_cuts,
    draw_foot,
    foot_height,
    untold,
)
from canvasdesk.layout.display_list import DisplayList, Group, Section
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
    margin = HOME_MARGIN_MM if order.margin_mm is None else order.margin_mm
    found: list[Grid] = []
    for paper in _ways(stock, order):
        # Labels may leave the credit no more room than one of them has.
        width = paper.width_mm - 2 * margin
        try:
            found.append(grid_of(stock, paper, margin, foot_height(typesetter, foot, width)))
        except DocumentError:
            continue
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
        groups: list[Group] = []
        for page in range(pages):
            numbers = range(page * each, min(count, (page + 1) * each))
            groups += self._page(page, pages, numbers, draw)
        paper, told = self.grid.paper, self.told
        whole = Rect(0.0, 0.0, paper.width_mm, paper.height_mm * pages)
        picture = DisplayList(
            self.measure.rect(whole),
            tuple(groups),
            sections,
            told.title,
            told.author,
            told.subject,
            told.language,
            told.rtl,
        )
        shown = tuple(self._shown(picture, page) for page in range(pages))
        return Printout(shown, told.title, told.author, told.subject, told.language)

    def _page(self, page: int, pages: int, numbers: range, draw: Draw) -> list[Group]:
        width, top = self.grid.paper.width_mm, page * self.grid.paper.height_mm
        rtl = self.told.rtl
        places = [place.mirrored(width) if rtl else place for place in self.grid.places]
        places = [place.moved(0.0, top) for place in places]
        if rtl:
            places.sort(key=lambda place: (place.y, -place.x))
        groups: list[Group] = []
        for place, number in zip(places, numbers, strict=False):
            groups += draw(number, self.measure.rect(place))
        if self.grid.is_cut:
            groups.append(draw_cuts(places, self.grid.foot.y + top, self.measure))
        foot = self.grid.foot.mirrored(width) if rtl else self.grid.foot
        shown = f"{page + 1} / {pages}"
        below = draw_foot(self.typesetter, self.foot, foot.moved(0.0, top), shown, self.measure)
        return groups + [untold(group) if page else group for group in below]

    def _shown(self, picture: DisplayList, page: int) -> Page:
        paper = self.grid.paper
        top = page * paper.height_mm
        window = self.measure.rect(Rect(0.0, top, paper.width_mm, paper.height_mm))
        scale = self.measure.unit_mm * POINTS_PER_MM
        fit = Fit(scale, 0.0, -top * POINTS_PER_MM)
        return Page(paper.width_pt, paper.height_pt, (Placed(picture, fit, window),))
