"""The nine blocks on a page to read: in their arrangement, rows and columns as large as they need.

Pure geometry: how high a block's content is at a width, the caller tells.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import BOTTOM, COLUMNS
from canvasdesk.model.blocks import BlockId

High = Callable[[BlockId, float], float]
"""Tells how high a block is at a width, all of it."""

_UNITS = 40
_LEAST_UNITS = 6
"""Columns are so many fortieths of the page at least: narrower ones break every other word."""
_LEAST_BOTTOM = 12
_MAIN_SHARE = 0.75
"""What the columns take of the height that nobody needs; the rest is for costs and revenue."""
_MOST_BOTTOM = 0.3
"""What costs and revenue take at most where not all has room."""


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide the five columns are, and the two blocks below them."""

    columns: tuple[float, ...]
    bottom: tuple[float, ...]


def even_widths(width: float) -> Widths:
    """Return columns of one width, as on the sheet."""
    return Widths(
        (width / len(COLUMNS),) * len(COLUMNS),
        (width / len(BOTTOM),) * len(BOTTOM),
    )


def fitting_widths(width: float, high: High) -> Widths:
    """Return widths at which the highest column is as low as can be."""
    columns = [
        lambda each, blocks=blocks: sum(high(block, each) for block in blocks) for blocks in COLUMNS
    ]
    bottom = [lambda each, block=block: high(block, each) for block in BOTTOM]
    return Widths(_dealt(width, columns, _LEAST_UNITS), _dealt(width, bottom, _LEAST_BOTTOM))


def _dealt(
    width: float, heights: Sequence[Callable[[float], float]], least: int
) -> tuple[float, ...]:
    """Give each the least, and then again and again the highest one a little more."""
    unit, units = width / _UNITS, [least] * len(heights)
    now = [height(least * unit) for height in heights]
    for _ in range(_UNITS - least * len(heights)):
        highest = max(range(len(now)), key=now.__getitem__)
        units[highest] += 1
        now[highest] = heights[highest](units[highest] * unit)
    return tuple(each * unit for each in units)


def needed(widths: Widths, high: High) -> float:
    """Return how high a page has to be for all of the blocks."""
    return sum(_needs(widths, high))


def _needs(widths: Widths, high: High) -> tuple[float, float]:
    """Return what the columns need, and what the blocks below them do."""
    tops = [
        sum(high(block, width) for block in blocks)
        for blocks, width in zip(COLUMNS, widths.columns, strict=True)
    ]
    below = [high(block, width) for block, width in zip(BOTTOM, widths.bottom, strict=True)]
    return max(tops), max(below)


def cells(room: Rect, widths: Widths, high: High, *, mirrored: bool) -> Mapping[BlockId, Rect]:
    """Return each block's place; those that need more than there is get their share."""
    main, below = _needs(widths, high)
    free = room.height - main - below
    if free >= 0:
        main += free * _MAIN_SHARE
    else:
        below = min(below, max(_MOST_BOTTOM * room.height, room.height - main))
        main = room.height - below
    found: dict[BlockId, Rect] = {}
    x = room.x
    split = _shared_split(widths, high, main)
    for blocks, width in zip(COLUMNS, widths.columns, strict=True):
        upper = main
        if len(blocks) > 1:
            own = [high(block, width) for block in blocks]
            upper = split if split is not None else _split(own[0], own[1], main)
        found[blocks[0]] = Rect(x, room.y, width, upper)
        for block in blocks[1:]:
            found[block] = Rect(x, room.y + upper, width, main - upper)
        x += width
    x = room.x
    for block, width in zip(BOTTOM, widths.bottom, strict=True):
        found[block] = Rect(x, room.y + main, width, room.height - main)
        x += width
    if mirrored:
        return {block: rect.mirrored(2 * room.x + room.width) for block, rect in found.items()}
    return found


def _shared_split(widths: Widths, high: High, main: float) -> float | None:
    """Return where both halved columns are parted at one height, if they can be."""
    halved = [
        [high(block, width) for block in blocks]
        for blocks, width in zip(COLUMNS, widths.columns, strict=True)
        if len(blocks) > 1
    ]
    upper, lower = (max(heights) for heights in zip(*halved, strict=True))
    return _split(upper, lower, main) if upper + lower <= main else None


def _split(upper: float, lower: float, main: float) -> float:
    """Return where a column is parted: by what both need, or so that the lower need not wait."""
    free = main - upper - lower
    if free >= 0:
        # In the middle, if both have room there.
        return min(max(main / 2, upper), main - lower)
    half = main / 2
    if upper <= half:
        return upper
    return half if lower >= half else main - lower
