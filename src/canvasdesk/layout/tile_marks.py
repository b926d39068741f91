"""What is marked on the sheets of a poster: where to cut, where to glue, and which sheet it is.

All of it lies on what is cut off or glued over, so that nothing is left of it on the poster.
Everything is in points, from the page's upper left corner.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import (
    Box,
    DisplayList,
    Group,
    Node,
    Path,
    Rgba,
    Role,
    Stroke,
)
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.print_marks import marks_picture
from canvasdesk.layout.shapes import line_path
from canvasdesk.layout.text import Typesetter

_TICK, _TICK_GAP, _TICK_WIDTH = 14.0, 2.0, 0.5
"""How long the strokes at the corners are, and how far from what is left on the poster."""
_HALO = 2.0
"""How wide the white is that a stroke lies on."""
_LEAST_TICK = 3.0
_LINE = 0.4
"""How wide the line is along which one cuts; it lies beside the seam, on what is cut off."""
_LEFT = 2.0
"""So much of what is cut off is painted as the poster is: scissors leave some of it."""
_DASH = (3.0, 2.5)
_VEIL = Rgba(255, 255, 255, 150)
_HATCH_STEP, _HATCH_WIDTH, _LEAST_HATCH = 6.0, 0.35, 2.0
_CODE_SIZE, _LEAST_CODE = 9.5, 4.5
_BAND = 60.0
"""How much of what is cut off a code takes where no strip is glued over."""
_PILL_AIR = 0.42
"""Free space beside a code in its pill, in em."""
_PILL_HEIGHT = 1.3


Code = tuple[Stroke, Group]
"""A pill, and what is written on it."""


@dataclass(frozen=True, slots=True)
class SheetMarks:
    """Where things lie on a sheet, and what it and its neighbours are called.

    ``shown`` is what is left on the poster, ``printed`` all of the poster on it, ``reach`` what the
    printer reaches. ``right`` and ``below`` are the sheets that are glued on there; empty for none.
    """

    page: Rect
    reach: Rect
    printed: Rect
    shown: Rect
    code: str
    right: str = ""
    below: str = ""


def draw_sheet_marks(typesetter: Typesetter, marks: SheetMarks) -> DisplayList:
    """Return the marks of a sheet."""
    nodes = (
        *_cut_off(marks),
        *_glue(marks),
        *_cutting_lines(marks),
        *_ticks(marks),
        codes_group(_codes(typesetter, marks)),
    )
    return marks_picture(marks.page, (Group(Role.MARK, nodes),))


def strips(marks: SheetMarks) -> tuple[Rect | None, Rect | None]:
    """Return what is glued over at the right, and below; None where nothing is."""
    shown, printed = marks.shown, marks.printed
    right = below = None
    if marks.right:
        right = Rect(shown.right, shown.y, printed.right - shown.right, shown.height)
    if marks.below:
        width = printed.right - shown.x
        below = Rect(shown.x, shown.bottom, width, printed.bottom - shown.bottom)
    return right, below


def tick_lines(marks: SheetMarks) -> tuple[list[float], list[float]]:
    """Return the lines that sheets are cut along, that run down and that run across.

    At the poster's own edge a sheet is cut too, where the printer reaches beyond.
    """
    shown, printed, reach = marks.shown, marks.printed, marks.reach
    down = [shown.x] if printed.x < shown.x or reach.x < shown.x else []
    across = [shown.y] if printed.y < shown.y or reach.y < shown.y else []
    # Without an overlap nothing is glued over: sheets are cut all around.
    if shown.right == printed.right and shown.right < reach.right:
        down.append(shown.right)
    if shown.bottom == printed.bottom and shown.bottom < reach.bottom:
        across.append(shown.bottom)
    return down, across


def code_size(typesetter: Typesetter, text: str, room: tuple[float, float]) -> float:
    """Return how large a code may be set for its pill to have room."""
    wide = typesetter.block(text, 1.0, 1000.0, palette.INK, Weight.SEMIBOLD).lines[0].width
    return min(room[0] / (wide + 2 * _PILL_AIR), room[1] / _PILL_HEIGHT)


def draw_code(
    typesetter: Typesetter,
    text: str,
    centre: tuple[float, float],
    room: tuple[float, float],
    *,
    is_own: bool,
    size: float = _CODE_SIZE,
    least: float = _LEAST_CODE,
) -> Code | None:
    """Return a code in a pill around a place, as large as there is room; None where it is none."""
    size = min(size, code_size(typesetter, text, room))
    if size < least:
        return None
    ink = palette.PAPER if is_own else palette.INK
    line = typesetter.block(text, size, 1000.0, ink, Weight.SEMIBOLD).lines[0]
    width, height = line.width + 2 * _PILL_AIR * size, _PILL_HEIGHT * size
    x = centre[0] - width / 2
    # A line's round ends make the pill.
    middle = line_path((x + height / 2, centre[1]), (x + width - height / 2, centre[1]))
    ground = Stroke(middle, palette.FRAME if is_own else palette.PAPER, height)
    at = x + _PILL_AIR * size - line.x, centre[1] + 0.35 * size - line.baseline
    return ground, Group(Role.MARK, (line,), at)


def codes_group(codes: Iterable[Code]) -> Group:
    """Return codes as one: all pills, then all that is written on them, which takes less room."""
    grounds, lines = tuple(zip(*codes, strict=True)) or ((), ())
    return Group(Role.MARK, (*grounds, *lines))


def _cut_off(marks: SheetMarks) -> Iterator[Node]:
    """Yield a veil over what is cut off, but for what scissors may leave of it."""
    shown, printed = marks.shown, marks.printed
    width, height = shown.x - printed.x - _LEFT, shown.y - printed.y - _LEFT
    if width > 0:
        yield Box(Rect(printed.x, printed.y, width, printed.height), _VEIL)
    if height > 0:
        left = shown.x - _LEFT if width > 0 else printed.x
        yield Box(Rect(left, printed.y, printed.right - left, height), _VEIL)


def _glue(marks: SheetMarks) -> Iterator[Node]:
    """Yield the strips to be glued over: lighter, hatched, with dashes where the next one lies."""
    right, below = strips(marks)
    glued = [
        each for each in (right, below) if each is not None and min(each.width, each.height) > 0
    ]
    yield from (Box(strip, _VEIL) for strip in glued)
    for strip in glued:
        yield from _hatching(strip)
    if right is not None and right.width > 1:
        x = marks.shown.right + 0.6
        line = line_path((x, marks.shown.y + 1), (x, marks.shown.bottom))
        yield Stroke(line, palette.FRAME, 0.6, _DASH)
    if below is not None and below.height > 1:
        y, end = marks.shown.bottom + 0.6, right.x if right is not None else marks.shown.right
        line = line_path((marks.shown.x + 1, y), (end, y))
        yield Stroke(line, palette.FRAME, 0.6, _DASH)


def _hatching(strip: Rect) -> Iterator[Node]:
    """Yield strokes across a strip: one line along it, as wide as it is, dashed.

    Each stroke by itself would be most of what a sheet weighs in a file.
    """
    rect, (x, y) = strip.inset(1.0, 1.0, 1.0, 1.0), strip.centre
    width, length = sorted((rect.width, rect.height))
    if width < _LEAST_HATCH or length < 2 * width:
        return
    # It begins and ends half its width before the ends, so that it reaches nowhere beyond them.
    start, end = (rect.x + width / 2, y), (rect.right - width / 2, y)
    if rect.height > rect.width:
        start, end = (x, rect.y + width / 2), (x, rect.bottom - width / 2)
    dash = _HATCH_WIDTH, _HATCH_STEP - _HATCH_WIDTH
    yield Stroke(line_path(start, end), palette.LINE, width, dash)


def _cutting_lines(marks: SheetMarks) -> Iterator[Node]:
    """Yield fine lines along which one cuts: just beside the seam, on what is cut off."""
    down, across = tick_lines(marks)
    shown, printed, gap = marks.shown, marks.printed, 0.3
    for x in down:
        left = x - gap - _LINE if x == shown.x else x + gap
        yield Box(Rect(left, shown.y, _LINE, printed.bottom - shown.y), palette.LINE)
    for y in across:
        top = y - gap - _LINE if y == shown.y else y + gap
        yield Box(Rect(shown.x, top, printed.right - shown.x, _LINE), palette.LINE)


def _ticks(marks: SheetMarks) -> Iterator[Node]:
    """Yield the strokes at the ends of lines to cut along."""
    down, across = tick_lines(marks)
    shown, printed, reach = marks.shown, marks.printed, marks.reach
    lines = [
        ((x, start), (x, end))
        for x in down
        for start, end in _beyond(shown.y, printed.bottom, reach.y, reach.bottom)
    ]
    lines += [
        ((start, y), (end, y))
        for y in across
        for start, end in _beyond(shown.x, printed.right, reach.x, reach.right)
    ]
    if lines:
        path = Path("ML" * len(lines), tuple(point for line in lines for point in line))
        yield Stroke(path, palette.PAPER, _HALO)
        yield Stroke(path, palette.INK, _TICK_WIDTH)


def _beyond(start: float, end: float, first: float, last: float) -> Iterator[tuple[float, float]]:
    """Yield what of a line lies before its start and beyond its end, where the printer reaches."""
    before = max(first, start - _TICK_GAP - _TICK)
    beyond = min(last, end + _TICK_GAP + _TICK)
    if start - _TICK_GAP - before >= _LEAST_TICK:
        yield before, start - _TICK_GAP
    if beyond - end - _TICK_GAP >= _LEAST_TICK:
        yield end + _TICK_GAP, beyond


def _codes(typesetter: Typesetter, marks: SheetMarks) -> Iterator[Code]:
    """Yield the sheet's own code, and in each strip the one of the sheet that lies there."""
    right, below = strips(marks)
    shown, printed = marks.shown, marks.printed
    found: list[Code | None] = []
    if right is not None:
        room = (right.width - 2.0, right.height)
        found.append(draw_code(typesetter, marks.right, right.centre, room, is_own=False))
    if below is not None:
        middle = (shown.centre[0], below.centre[1])
        room = (below.width, below.height - 2.0)
        found.append(draw_code(typesetter, marks.below, middle, room, is_own=False))
    own = (_own_code(typesetter, marks, corner) for corner in _corners(marks))
    if marks.right or marks.below or printed != shown:
        found.append(next((each for each in own if each is not None), None))
    yield from (each for each in found if each is not None)


def _corners(marks: SheetMarks) -> Iterator[Rect]:
    """Yield where a sheet's own code may stand: where strips meet, at their ends, or outside."""
    (right, below), shown, reach = strips(marks), marks.shown, marks.reach
    if right is not None and below is not None:
        yield Rect(right.x, below.y, right.width, below.height)
    if right is not None:
        yield Rect(right.x, right.bottom - 3 * right.width, right.width, 3 * right.width)
    if below is not None:
        yield Rect(below.right - 3 * below.height, below.y, 3 * below.height, below.height)
    yield Rect(reach.x, shown.y, shown.x - reach.x, _BAND)
    yield Rect(shown.x, reach.y, _BAND, shown.y - reach.y)
    yield Rect(shown.right, shown.y, reach.right - shown.right, _BAND)
    yield Rect(shown.x, shown.bottom, _BAND, reach.bottom - shown.bottom)


def _own_code(typesetter: Typesetter, marks: SheetMarks, corner: Rect) -> Code | None:
    room = corner.width - 2.0, corner.height - 2.0
    return draw_code(typesetter, marks.code, corner.centre, room, is_own=True)
