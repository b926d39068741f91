"""A poster put together from sheets of a smaller paper, with a first page that says how."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from canvasdesk.conversion.lying import lying, ways
from canvasdesk.conversion.orders import PrintOrder, Tiles
from canvasdesk.conversion.pictures import survey_for
from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import Fit, Paper, fitted
from canvasdesk.export.printout import Page, Placed, Printout, told_as
from canvasdesk.export.seams import best_seams, costs, cut_notes, obstacles
from canvasdesk.export.tiling import (
    MOST_SHEETS,
    Tile,
    TilePlan,
    code,
    enlarged,
    fewest,
    largest_of,
    largest_on,
)
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.amounts import length_text
from canvasdesk.layout.display_list import DisplayList, Role
from canvasdesk.layout.key_plan import RULER_ROOM, PlanGrid, PlanWords, draw_key_plan
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.tile_marks import SheetMarks, draw_sheet_marks
from canvasdesk.method.templates import template_for

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_PLAN_INSET = 34.0
"""How much of the first page stays white at each edge at least, in points."""
_LEAST_PLAN = 180.0
"""What the first page needs besides: on smaller paper nothing could be read."""


def tile_plan(picture: DisplayList, order: PrintOrder, typesetter: Typesetter) -> TilePlan:
    """Return the sheets that an order with tiles asks for, seams between notes where they can be.

    A typesetter that remembers layouts knows what lies where on them, too. Raises DocumentError
    where the order contradicts itself or asks for what cannot be.
    """
    tiles = order.tiles
    if tiles is None:
        raise ValueError("an order without tiles")
    poster = poster_of(picture.page, order)
    fit = fitted(picture.page, poster, order.margin)
    tiling = fewest(poster, ways(tiles.paper, tiles.turn), tiles.margin_mm, tiles.overlap_mm)
    found = obstacles(picture, fit, survey_for(typesetter))
    across = costs(tiling.across, ((o.rect.x, o.rect.right, o.cost) for o in found))
    down = costs(tiling.down, ((o.rect.y, o.rect.bottom, o.cost) for o in found))
    columns, rows = best_seams(tiling.across, across), best_seams(tiling.down, down)
    return TilePlan(picture, poster, fit, tiling, columns, rows, cut_notes(found, columns, rows))


def poster_of(page: Rect, order: PrintOrder) -> Paper:
    """Return how large the whole is: as the paper, or as so many sheets or an enlargement say."""
    tiles = order.tiles
    if tiles is None or (tiles.sheets is None and tiles.scale is None):
        return lying(order.paper, order.turn, page, order.margin)
    if tiles.sheets is not None and tiles.scale is not None:
        raise DocumentError("tiles.contradiction")
    papers = ways(tiles.paper, tiles.turn)
    if tiles.scale is not None:
        return enlarged(page, tiles.scale, papers, tiles.margin_mm)
    return _of_sheets(page, tiles, papers)


def _of_sheets(page: Rect, tiles: Tiles, papers: Sequence[Paper]) -> Paper:
    margins, sheets = (tiles.margin_mm, tiles.overlap_mm), tiles.sheets or 0
    count = sheets if isinstance(sheets, int) else sheets[0] * sheets[1]
    if count < 1:
        raise DocumentError("tiles.none")
    if count > MOST_SHEETS:
        name = tiles.paper.name
        raise DocumentError("tiles.too_many", count=count, paper=name, most=MOST_SHEETS)
    if isinstance(sheets, int):
        return largest_of(page, sheets, papers, *margins)
    columns, rows = sheets
    posters = [largest_on(page, columns, rows, paper, *margins) for paper in papers]
    return max(posters, key=lambda poster: poster.width_mm)


def in_sheets(picture: DisplayList, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return a picture on the sheets that an order asks for, and a first page that says how.

    Raises DocumentError as ``tile_plan`` does.
    """
    plan = tile_plan(picture, order, typesetter)
    pages = tuple(_sheet(plan, tile, typesetter) for tile in plan.tiles)
    if order.tiles is not None and order.tiles.key_plan and len(pages) > 1:
        first = _first_page(plan, typesetter)
        pages = pages if first is None else (first, *pages)
    return replace(told_as(picture, pages), plan=plan)


def _sheet(plan: TilePlan, tile: Tile, typesetter: Typesetter) -> Page:
    """Return one sheet: its part of the picture, and marks over what is cut off or glued over."""
    x, y = tile.shift
    width, height = map(float, plan.tiling.page)
    shown = tile.shown.moved(x, y)
    fit = Fit(plan.fit.scale, plan.fit.x + x, plan.fit.y + y)
    placed = Placed(plan.picture, fit, _window(plan, tile))
    marks = SheetMarks(
        Rect(0.0, 0.0, width, height),
        plan.tiling.reach,
        tile.printed.moved(x, y),
        shown,
        tile.code,
        plan.code(tile.row, tile.column + 1),
        plan.code(tile.row + 1, tile.column),
    )
    drawn = draw_sheet_marks(typesetter, marks)
    decor = Placed(drawn, Fit(1.0, 0.0, 0.0), drawn.page, is_decor=True)
    label = tile.code if plan.tiling.count > 1 else ""
    return Page(width, height, (placed, decor), label, trim=shown)


def _window(plan: TilePlan, tile: Tile) -> Rect:
    """Return the part of the sheet that is painted; at the poster's edges, up to its own edge."""
    page, scale, fit = plan.picture.page, plan.fit.scale, plan.fit
    printed = tile.printed
    left = page.x + (printed.x - fit.x) / scale if tile.column else page.x
    top = page.y + (printed.y - fit.y) / scale if tile.row else page.y
    right, bottom = page.right, page.bottom
    if tile.column < len(plan.columns):
        right = page.x + (printed.right - fit.x) / scale
    if tile.row < len(plan.rows):
        bottom = page.y + (printed.bottom - fit.y) / scale
    return Rect(left, top, right - left, bottom - top)


def _first_page(plan: TilePlan, typesetter: Typesetter) -> Page | None:
    """Return the page that says what goes where; None where the paper is too small for it.

    It lies as the sheets do, unless its ruler has no room then.
    """
    inset = max(_PLAN_INSET, float(plan.tiling.margin))
    wide, high = map(float, plan.tiling.page)
    if wide - 2 * inset < RULER_ROOM <= high - 2 * inset:
        wide, high = high, wide
    if min(wide, high) - 2 * inset < _LEAST_PLAN:
        return None
    page, as_it_is = Rect(0.0, 0.0, wide, high), Fit(1.0, 0.0, 0.0)
    words = _words(plan, with_ruler=wide - 2 * inset >= RULER_ROOM)
    drawn = draw_key_plan(typesetter, page, inset, words, _grid(plan))
    scale = drawn.poster.width / plan.tiling.across.length
    fit = Fit(
        plan.fit.scale * scale,
        drawn.poster.x + plan.fit.x * scale,
        drawn.poster.y + plan.fit.y * scale,
    )
    placed = (
        Placed(drawn.words, as_it_is, page),
        Placed(plan.picture, fit, plan.picture.page, is_decor=True),
        Placed(drawn.grid, as_it_is, page, is_decor=True),
    )
    name = template_for(plan.picture.language).tiles["plan"]
    return Page(wide, high, placed, name, name)


def _grid(plan: TilePlan) -> PlanGrid:
    rows, columns = len(plan.rows) + 1, len(plan.columns) + 1
    return PlanGrid(
        plan.tiling.across.length,
        plan.tiling.down.length,
        plan.columns,
        plan.rows,
        [[code(row, column) for column in range(columns)] for row in range(rows)],
    )


def _words(plan: TilePlan, *, with_ruler: bool) -> PlanWords:
    picture = plan.picture
    template = template_for(picture.language)
    said, tiling, poster = template.tiles, plan.tiling, plan.poster
    sheets = said["sheets"].format(count=tiling.count, paper=tiling.paper.name)
    width, height = (
        length_text(side, template.language) for side in (poster.width_mm, poster.height_mm)
    )
    size = said["size"].format(width=width, height=height)
    credit = next((g.label for g in picture.groups if g.role is Role.CREDIT), "")
    checking = (said["print"], said["measure"]) if with_ruler else (said["print"],)
    return PlanWords(
        said["heading"],
        _run((picture.title, sheets, size), rtl=picture.rtl),
        (*checking, said["cut"], *_joining(plan, said)),
        said["ruler"] if with_ruler else "",
        credit,
        template.language,
        picture.rtl,
    )


def _run(parts: Iterable[str], *, rtl: bool) -> str:
    """Return parts one after the other; isolated, figures keep their order among other words."""
    marked = (f"{_ISOLATE}{part}{_END_ISOLATE}" if rtl else part for part in parts if part)
    return "  ·  ".join(marked)


def _joining(plan: TilePlan, said: Mapping[str, str]) -> Iterator[str]:
    """Yield how sheets are joined: those of a row, then the rows."""
    joined = said["glue"] if plan.tiling.across.glue else said["tape"]
    yield joined.format(first=code(0, 0), next=code(0, 1) if plan.columns else code(1, 0))
    if plan.columns and plan.rows:
        yield said["rows"].format(first="A", next="B")
