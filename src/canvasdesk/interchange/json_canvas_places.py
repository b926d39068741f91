"""Where blocks and notes lie in a JSON Canvas file, and which node lies in which group."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET, block_rects
from canvasdesk.interchange.json_canvas_shape import CanvasNode
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl

SCALE = 4.0
"""How many of the format's pixels a sheet's unit is: a note is then as wide as others' cards."""
_AIR = 40.0
"""How far beside the sheet the parked notes begin."""
_GAP = 12.0


def group_rects(document: Document) -> Mapping[BlockId, Rect]:
    """Return the groups of the blocks, in the file's whole pixels."""
    blocks = block_rects(document.header.mirrored_grid)
    return {block: in_pixels(rect) for block, rect in blocks.items()}


def node_rects(document: Document) -> Mapping[str, Rect]:
    """Return the nodes of the notes, by id: each inside its block's group, or beside the sheet."""
    rects = dict(_parked_rects(document))
    blocks, rtl = block_rects(document.header.mirrored_grid), is_rtl(document.header)
    for note in document.notes.values():
        if note.block is not None:
            room = blocks[note.block]
            rect = drawn_rect(note.place, note_size(document, note), room, rtl)
            size = min(rect.width, room.width), min(rect.height, room.height)
            rects[note.id] = in_pixels(Rect(rect.x, rect.y, *size).kept_inside(room))
    return rects


def in_pixels(rect: Rect) -> Rect:
    """Return a sheet's rectangle in whole pixels; what lies inside another one stays there."""
    left, top = round(rect.x * SCALE), round(rect.y * SCALE)
    right, bottom = round(rect.right * SCALE), round(rect.bottom * SCALE)
    return Rect(left, top, right - left, bottom - top)


def groups_around(node: CanvasNode, by_size: Iterable[CanvasNode]) -> Iterator[CanvasNode]:
    """Yield the groups that hold a node's centre, of groups that come the smallest first."""
    x, y = node.rect.centre
    return (group for group in by_size if group.rect.contains(x, y) and group is not node)


def smallest_first(groups: Iterable[CanvasNode]) -> Sequence[CanvasNode]:
    """Return groups by their area; of equal ones, the one that lies on top comes first."""
    upside_down = list(groups)[::-1]
    return sorted(upside_down, key=lambda group: group.rect.width * group.rect.height)


def _parked_rects(document: Document) -> Iterator[tuple[str, Rect]]:
    """Yield nodes beside the sheet, in columns from the top."""
    x, y, widest = SHEET.right + _AIR, SHEET.y, 0.0
    for note in document.notes_by_block[None]:
        size = note_size(document, note)
        if y > SHEET.y and y + size.height > SHEET.bottom:
            x, y, widest = x + widest + _GAP, SHEET.y, 0.0
        yield note.id, in_pixels(Rect(x, y, size.width, size.height))
        y += size.height + _GAP
        widest = max(widest, size.width)
