"""Places for all notes of a block at once, in reading order and with equal gaps.

It serves whoever arranges a block anew: an import, and the tidying of a block by hand.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from canvasdesk.geometry.sheet import FOOT, GAP, PADDING, block_rects, heading_height
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Place, Size

_SECTION_AIR = 4.0
"""Free space over a small heading that is not the first thing in its block, besides the gap."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A place for each note, and how far the last of them passes the block's foot.

    ``foot`` is where the lowest note ends, from the block's upper edge.
    """

    places: tuple[Place, ...]
    foot: float
    overflow: float


Flowing = Callable[[BlockId, Sequence[Size], float, float], Flow]
"""``flow_rows`` or ``flow_columns``: block, sizes, gap, and where the first notes begin."""


def flow_sections(
    block: BlockId,
    sizes: Sequence[Size],
    are_headings: Sequence[bool],
    gap: float,
    flowing: Flowing,
) -> Flow:
    """Place notes as ``flowing`` does, a small heading in a row of its own before what follows."""
    top, foot, places = heading_height(block), heading_height(block), list[Place]()
    entries = list(zip(sizes, are_headings, strict=True))
    for is_heading, run in groupby(entries, key=lambda entry: entry[1]):
        here = [size for size, _ in run]
        if not is_heading:
            part = flowing(block, here, gap, top)
            places += part.places
            foot, top = part.foot, part.foot + gap
            continue
        for size in here:
            top += _SECTION_AIR if places else 0.0
            places.append(Place(PADDING, top))
            foot, top = top + size.height, top + size.height + gap / 2
    return Flow(tuple(places), foot, _overflow(block, foot))


def flow_rows(
    block: BlockId, sizes: Sequence[Size], gap: float = GAP, top: float | None = None
) -> Flow:
    """Place notes across and then down from ``top``; each row is as high as its highest note."""
    columns, pitch = _columns(block, sizes, gap)
    y, places = heading_height(block) if top is None else top, list[Place]()
    for start in range(0, len(sizes), columns):
        row = sizes[start : start + columns]
        places += [Place(PADDING + index * pitch, y) for index in range(len(row))]
        y += max(size.height for size in row) + gap
    return Flow(tuple(places), y - gap, _overflow(block, y - gap))


def flow_columns(
    block: BlockId, sizes: Sequence[Size], gap: float = GAP, top: float | None = None
) -> Flow:
    """Place each note at the foot of the shortest column; reading order is kept roughly."""
    columns, pitch = _columns(block, sizes, gap)
    feet = [heading_height(block) if top is None else top] * columns
    places: list[Place] = []
    for size in sizes:
        column = feet.index(min(feet))
        places.append(Place(PADDING + column * pitch, feet[column]))
        feet[column] += size.height + gap
    foot = max(feet) - gap
    return Flow(tuple(places), foot, _overflow(block, foot))


def fanned(block: BlockId, flow: Flow, sizes: Sequence[Size]) -> Flow:
    """Return an overflowing arrangement pushed together, so that the last notes end at the foot.

    Each note then lies on the one above it and leaves its upper part free, like cards in a hand.
    """
    top = heading_height(block)
    foot = block_rects()[block].height - FOOT
    share = min(
        (
            (foot - top - size.height) / (place.y - top)
            for place, size in zip(flow.places, sizes, strict=True)
            if place.y > top
        ),
        default=1.0,
    )
    share = min(1.0, max(0.0, share))
    places = tuple(Place(p.x, round(top + (p.y - top) * share, 2)) for p in flow.places)
    return Flow(places, foot, flow.overflow)


def _columns(block: BlockId, sizes: Sequence[Size], gap: float) -> tuple[int, float]:
    width = max((size.width for size in sizes), default=1.0)
    room = block_rects()[block].width - 2 * PADDING
    return max(1, int((room + gap) // (width + gap))), width + gap


def _overflow(block: BlockId, foot: float) -> float:
    return max(0.0, foot - (block_rects()[block].height - FOOT))
