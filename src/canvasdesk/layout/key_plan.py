"""The first page of a poster put together from sheets: what goes where, and how it is done.

In points, from the page's upper left corner. The small poster itself lies between the words and
the grid of sheets, and is placed by whoever makes the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, DisplayList, Group, Node, Rgba, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.print_marks import marks_picture
from canvasdesk.layout.ruler import HEIGHT_MM, LENGTH_MM, draw_ruler
from canvasdesk.layout.shapes import line_path, rect_path
from canvasdesk.layout.text import TextBlock, Typesetter, aligned
from canvasdesk.layout.tile_marks import code_size, codes_group, draw_code
from canvasdesk.model.values import Size

_HEADING, _FACTS, _CREDIT = 20.0, 11.0, 5.6
_STEP, _LARGE_STEP = 11.0, 13.0
_WIDE = 360.0
"""From here there is room for larger words, in points."""
_GAP = 14.0
_RULER = LENGTH_MM * POINTS_PER_MM
RULER_ROOM = _RULER + _GAP + 44.0
"""How wide it has to be for the ruler, and for what is said beside it."""
_DISC = 16.0
_BESIDE = 0.29
"""How much of a page's width the words take beside the plan, at least."""
_LEAST_BESIDE = 170.0
_ABOVE = 0.55
"""How much of a page's height the plan takes above the words, at most."""
_LEAST_STEP = 6.0
_VEIL = Rgba(255, 255, 255, 110)
_SEAM = palette.swatch("blue").dark
_HALO, _LINE = 2.6, 1.1
_LARGEST_CODE, _LEAST_CODE = 12.0, 3.0
_SHARE = 0.7
"""How much of a sheet on the plan its code takes at most."""
_EASY_CELL = 24.0
"""A sheet smaller than this on the plan has finer lines around it, in points."""


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What a key plan says, in the canvas's language; no ``ruler`` is none."""

    heading: str
    facts: str
    steps: tuple[str, ...]
    ruler: str
    credit: str
    language: str
    rtl: bool


@dataclass(frozen=True, slots=True)
class PlanGrid:
    """The poster's size, where its seams are, and the codes of its sheets, row by row."""

    width: float
    height: float
    columns: Sequence[float]
    rows: Sequence[float]
    codes: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """The page: its words, where the small poster lies, and the grid that lies over it."""

    words: DisplayList
    poster: Rect
    grid: DisplayList


def draw_key_plan(
    typesetter: Typesetter, page: Rect, inset: float, words: PlanWords, grid: PlanGrid
) -> KeyPlan:
    """Return a key plan for a page; ``inset`` stays white at each of its edges."""
    inner = page.inset(*(inset,) * 4)
    groups = list[Group]()
    head = _Column(typesetter, words, inner)
    groups.append(head.text(Role.TITLE, words.heading, _HEADING, Weight.SEMIBOLD))
    groups.append(head.text(Role.DETAILS, words.facts, _FACTS))
    foot = list(_foot(typesetter, words, inner))
    top, bottom = head.y + _GAP, min(group.origin[1] for group in foot) - _GAP
    body = Rect(inner.x, top, inner.width, bottom - top)
    room, beside = _parted(body, grid, words.rtl)
    groups += _steps(typesetter, words, beside)
    groups += foot
    told = DisplayList(page, tuple(groups), (), words.heading, "", "", words.language, words.rtl)
    return KeyPlan(told, room, _drawn_grid(typesetter, page, room, grid))


class _Column:
    """Sets texts one below the other."""

    def __init__(self, typesetter: Typesetter, words: PlanWords, rect: Rect) -> None:
        self._typesetter = typesetter
        self._words = words
        self._rect = rect
        self.y = rect.y

    def text(self, role: Role, text: str, size: float, weight: Weight = Weight.REGULAR) -> Group:
        colour = palette.INK if weight is Weight.SEMIBOLD else palette.SECONDARY
        rtl, width = self._words.rtl, self._rect.width
        block = self._typesetter.block(text, size, width, colour, weight, rtl)
        at = self._rect.x, self.y
        self.y += block.height
        lines = aligned(block, width, rtl)
        return Group(role, lines, at, label=text, language=self._words.language)


def _foot(typesetter: Typesetter, words: PlanWords, inner: Rect) -> Iterator[Group]:
    """Yield the credit at the foot, and above it the ruler with what it is for beside it."""
    credit = typesetter.block(words.credit, _CREDIT, inner.width, palette.SECONDARY, rtl=words.rtl)
    top = inner.bottom - credit.height
    if words.ruler:
        yield from _ruler(typesetter, words, inner, top - _GAP)
    lines = aligned(credit, inner.width, words.rtl)
    yield Group(Role.CREDIT, lines, (inner.x, top), label=words.credit, language=words.language)


def _ruler(typesetter: Typesetter, words: PlanWords, inner: Rect, foot: float) -> Iterator[Group]:
    rtl, high = words.rtl, HEIGHT_MM * POINTS_PER_MM
    x, y = inner.right - _RULER if rtl else inner.x, foot - high
    yield Group(Role.MARK, (draw_ruler(typesetter, (0.0, 0.0), POINTS_PER_MM),), (x, y))
    room = Size(inner.width - _RULER - _GAP, high)
    said = typesetter.fitted(words.ruler, _FACTS, room, palette.INK, Weight.SEMIBOLD, rtl)
    at = inner.x if rtl else inner.x + _RULER + _GAP, y
    lines = aligned(said, room.width, rtl)
    yield Group(Role.DETAILS, lines, at, label=words.ruler, language=words.language)


def _parted(body: Rect, grid: PlanGrid, rtl: bool) -> tuple[Rect, Rect]:
    """Return where the small poster lies, and where the words go: beside it or below.

    Wherever that leaves more for the poster.
    """
    words, air = max(body.width * _BESIDE, _LEAST_BESIDE), 1.5 * _GAP
    poster = _within(Rect(body.x, body.y, body.width - words - air, body.height), grid)
    above = _within(Rect(body.x, body.y, body.width, body.height * _ABOVE), grid)
    if poster.width > above.width:
        left = poster.right + air
        room = Rect(left, body.y, body.right - left, body.height)
    else:
        poster = above
        room = Rect(body.x, above.bottom + air, body.width, body.bottom - above.bottom - air)
    if rtl:
        turned = body.x + body.right
        poster, room = poster.mirrored(turned), room.mirrored(turned)
    return poster, room


def _within(room: Rect, grid: PlanGrid) -> Rect:
    scale = min(room.width / grid.width, room.height / grid.height)
    return Rect(room.x, room.y, grid.width * scale, grid.height * scale)


def _steps(typesetter: Typesetter, words: PlanWords, room: Rect) -> Iterator[Group]:
    """Yield the steps, numbered, set smaller where there are many words for the room."""
    size = _LARGE_STEP if room.width >= _WIDE else _STEP
    while True:
        disc = _DISC * size / _STEP
        width = room.width - disc - 0.7 * size
        blocks = [
            typesetter.block(step, size, width, palette.INK, rtl=words.rtl) for step in words.steps
        ]
        height = sum(max(block.height, disc) + 0.8 * size for block in blocks)
        if height <= room.height or size <= _LEAST_STEP:
            break
        size *= 0.94
    y = room.y
    for number, (step, block) in enumerate(zip(words.steps, blocks, strict=True), 1):
        x = room.right - disc if words.rtl else room.x
        text_x = room.x if words.rtl else room.x + disc + 0.7 * size
        yield Group(Role.MARK, _numbered(typesetter, number, disc, size), (x, y))
        lines = aligned(block, width, words.rtl)
        at = text_x, y + (disc - block.height / len(block.lines)) / 2
        yield Group(Role.DETAILS, lines, at, label=step, language=words.language)
        y += max(block.height, disc) + 0.8 * size


def _numbered(typesetter: Typesetter, number: int, disc: float, size: float) -> tuple[Node, ...]:
    """Return a step's number in a disc."""
    em = 0.85 * size
    text: TextBlock = typesetter.block(str(number), em, 100.0, palette.PAPER, Weight.SEMIBOLD)
    line = text.lines[0]
    at = (disc - line.width) / 2 - line.x, disc / 2 + 0.35 * em - line.baseline
    return (
        Box(Rect(0.0, 0.0, disc, disc), _SEAM, disc / 2),
        Group(Role.MARK, (line,), at),
    )


def _drawn_grid(typesetter: Typesetter, page: Rect, room: Rect, grid: PlanGrid) -> DisplayList:
    """Return the seams and the codes over a small poster."""
    scale = room.width / grid.width
    xs = [room.x, *(room.x + at * scale for at in grid.columns), room.right]
    ys = [room.y, *(room.y + at * scale for at in grid.rows), room.bottom]
    seams = [line_path((x, room.y), (x, room.bottom)) for x in xs[1:-1]]
    seams += [line_path((room.x, y), (room.right, y)) for y in ys[1:-1]]
    nodes: list[Node] = [Box(room, _VEIL), Stroke(rect_path(room), palette.FRAME, 0.8)]
    # The smallest sheet says how large all codes are, and how heavy the lines may be.
    wide = min(right - left for left, right in pairwise(xs))
    high = min(foot - top for top, foot in pairwise(ys))
    weight = min(1.0, min(wide, high) / _EASY_CELL)
    nodes += (Stroke(seam, palette.PAPER, weight * _HALO) for seam in seams)
    nodes += (Stroke(seam, _SEAM, weight * _LINE) for seam in seams)
    room_of_code = _SHARE * wide, _SHARE * high
    longest = max((code for codes in grid.codes for code in codes), key=len)
    size = min(_LARGEST_CODE, code_size(typesetter, longest, room_of_code))
    places = (
        (code, ((left + right) / 2, (top + foot) / 2))
        for codes, (top, foot) in zip(grid.codes, pairwise(ys), strict=True)
        for code, (left, right) in zip(codes, pairwise(xs), strict=True)
    )
    pills = (
        draw_code(typesetter, code, centre, room_of_code, is_own=True, size=size, least=_LEAST_CODE)
        for code, centre in places
    )
    nodes.append(codes_group(pill for pill in pills if pill is not None))
    return marks_picture(page, (Group(Role.MARK, tuple(nodes)),))
