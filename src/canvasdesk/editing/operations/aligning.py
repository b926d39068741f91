"""Notes laid level with one another, or with equal gaps: by where they are drawn.

The notes of each block keep to themselves: none goes to another block by it.
"""

from collections.abc import Iterator, Mapping
from enum import Enum

from canvasdesk.editing.checks import notes_of
from canvasdesk.editing.operations.placing import Spot, move_notes
from canvasdesk.editing.patch import Patch
from canvasdesk.geometry.placing import place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl


class Line(Enum):
    """What of notes is brought to one line: the axis, and where on it (0 start, 1 end)."""

    LEFT = (0, 0.0)
    CENTRE = (0, 0.5)
    RIGHT = (0, 1.0)
    TOP = (1, 0.0)
    MIDDLE = (1, 0.5)
    BOTTOM = (1, 1.0)


class Axis(Enum):
    """Along which gaps are made equal."""

    ACROSS = 0
    DOWN = 1


def align_notes(document: Document, rects: Mapping[str, Rect], line: Line) -> Patch:
    """Bring notes drawn at ``rects`` to one line: that of the outermost, or their common middle.

    Raises DocumentError ``note.unknown``.
    """
    axis, share = line.value
    moved: dict[str, Rect] = {}
    for group in _groups(document, rects):
        starts = [_span(rect, axis)[0] for rect in group.values()]
        ends = [_span(rect, axis)[1] for rect in group.values()]
        at = min(starts) + share * (max(ends) - min(starts))
        for key, rect in group.items():
            start, end = _span(rect, axis)
            moved[key] = _shifted(rect, axis, at - start - share * (end - start))
    return _moved(document, rects, moved)


def distribute_notes(document: Document, rects: Mapping[str, Rect], axis: Axis) -> Patch:
    """Make the gaps between notes drawn at ``rects`` equal; the outermost of a block stay.

    Raises DocumentError ``note.unknown``.
    """
    moved: dict[str, Rect] = {}
    for group in _groups(document, rects):
        ordered = sorted(group.items(), key=lambda entry: _span(entry[1], axis.value))
        spans = [_span(rect, axis.value) for _, rect in ordered]
        room = max(end for _, end in spans) - spans[0][0]
        gap = (room - sum(end - start for start, end in spans)) / max(1, len(spans) - 1)
        at = spans[0][0]
        for (key, rect), (start, end) in zip(ordered, spans, strict=True):
            moved[key] = _shifted(rect, axis.value, at - start)
            at += end - start + gap
    return _moved(document, rects, moved)


def _groups(document: Document, rects: Mapping[str, Rect]) -> Iterator[dict[str, Rect]]:
    notes = notes_of(document, rects)
    for block in BlockId:
        group = {note.id: rects[note.id] for note in notes if note.block is block}
        if len(group) > 1:
            yield group


def _moved(document: Document, rects: Mapping[str, Rect], moved: Mapping[str, Rect]) -> Patch:
    blocks, rtl = block_rects(document.header.mirrored_grid), is_rtl(document.header)
    spots: dict[str, Spot] = {}
    for note in notes_of(document, moved):
        if note.block is not None and moved[note.id] != rects[note.id]:
            place = place_of(moved[note.id], blocks[note.block], rtl)
            spots[note.id] = Spot(note.block, place)
    return move_notes(document, spots)


def _span(rect: Rect, axis: int) -> tuple[float, float]:
    return (rect.y, rect.bottom) if axis else (rect.x, rect.right)


def _shifted(rect: Rect, axis: int, by: float) -> Rect:
    return rect.moved(0.0, by) if axis else rect.moved(by, 0.0)
