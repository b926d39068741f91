"""The sheet: where its header, its nine blocks, its legend and its credit lie.

One unit is one millimetre on an A0 poster, so a 76 mm sticky note is 76 units wide.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import BlockId

SHEET = Rect(0.0, 0.0, 1189.0, 841.0)
MARGIN = 18.0
HEADER = Rect(MARGIN, 16.0, SHEET.width - 2 * MARGIN, 50.0)
GRID = Rect(MARGIN, 70.0, SHEET.width - 2 * MARGIN, 734.0)
FOOTER = Rect(MARGIN, 808.0, SHEET.width - 2 * MARGIN, 28.0)

MAIN_BAND = 0.74
"""Share of the grid's height that the five columns take; the rest is costs and revenue."""

PADDING = 12.0
"""Free space between a block's edge and its heading or notes."""
GAP = 8.0
"""Free space between two notes in their slots."""
FOOT = 8.0
"""Free space between the last row of notes and the block's lower edge."""

_B = BlockId
COLUMNS: tuple[tuple[BlockId, ...], ...] = (
    (_B.KEY_PARTNERS,),
    (_B.KEY_ACTIVITIES, _B.KEY_RESOURCES),
    (_B.VALUE_PROPOSITIONS,),
    (_B.CUSTOMER_RELATIONSHIPS, _B.CHANNELS),
    (_B.CUSTOMER_SEGMENTS,),
)
BOTTOM = (_B.COST_STRUCTURE, _B.REVENUE_STREAMS)


@cache
def block_rects(mirrored: bool = False) -> Mapping[BlockId, Rect]:
    """Return each block's rectangle; ``mirrored`` puts the partners on the right."""
    rects: dict[BlockId, Rect] = {}
    width, band = GRID.width / len(COLUMNS), GRID.height * MAIN_BAND
    for column, blocks in enumerate(COLUMNS):
        height = band / len(blocks)
        for row, block in enumerate(blocks):
            rects[block] = Rect(GRID.x + column * width, GRID.y + row * height, width, height)
    half = GRID.width / len(BOTTOM)
    for column, block in enumerate(BOTTOM):
        rects[block] = Rect(GRID.x + column * half, GRID.y + band, half, GRID.height - band)
    if mirrored:
        rects = {block: rect.mirrored(SHEET.width) for block, rect in rects.items()}
    return MappingProxyType(rects)


def heading_height(block: BlockId) -> float:
    """Return how far below a block's upper edge its notes begin.

    It does not depend on the words in the heading, so that a note keeps its place when the
    language or the mode changes.
    """
    return 46.0 if block in BOTTOM else 52.0


def content_rect(block: BlockId, mirrored: bool = False) -> Rect:
    """Return where a block's notes go."""
    rect = block_rects(mirrored)[block]
    return rect.inset(PADDING, heading_height(block), PADDING, FOOT)


def block_at(x: float, y: float, mirrored: bool = False) -> BlockId | None:
    """Return the block under a point of the sheet, or None outside the grid."""
    for block, rect in block_rects(mirrored).items():
        if rect.contains(x, y):
            return block
    return None


def nearest_block(x: float, y: float, mirrored: bool = False) -> BlockId:
    """Return the block under a point, or the closest one where the point is off the grid."""
    return min(block_rects(mirrored).items(), key=lambda entry: _distance(entry[1], x, y))[0]


def _distance(rect: Rect, x: float, y: float) -> float:
    dx = max(rect.x - x, 0.0, x - rect.right)
    dy = max(rect.y - y, 0.0, y - rect.bottom)
    return dx * dx + dy * dy
