"""A note as it is cut out: that of the sheet, and below it which block it is of.

The note itself is drawn by ``notes``, as on the sheet; here is only what it stands on.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product, takewhile

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Rgba, Role, Stroke
from canvasdesk.layout.notes import PADDING_X, STRIPE
from canvasdesk.layout.shapes import draw_block_icon
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.layout.view import TEXT_STEPS
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Size

CUT_STEPS = (
    *TEXT_STEPS,
    *(7.5, 6.5, 5.5, 4.75, 4.0, 3.5, 3.0, 2.5, 2.0, 1.5, 1.0, 0.7, 0.5, 0.3, 0.1, 0.03, 0.001),
)
"""The steps of a note's text where the note cannot grow: paper has its size.

The smallest are for texts of thousands of lines, which nothing else would keep on it.
"""
STRIP = 6.5
"""How high, in units, the line below is that names the block."""
_STRIP_SHARE = 0.14
_ICON = 0.7
_TEXT = 0.58
"""Shares of the line's height."""
_SMALLER = (1.0, 0.9, 0.8)
"""So much smaller a block's heading is set before its name stands there in its place."""
_RAISED = 0.7
"""How much nearer to the note than to the edge its words stand."""
_OVER = 1.0
"""So much of a note's rounded foot its stripe covers: else a fine arc would show through."""


def strip_height(size: Size) -> float:
    """Return how high the line is that names the block, on a note of a size."""
    return min(STRIP, size.height * _STRIP_SHARE)


def upper_part(size: Size) -> Size:
    """Return what is left of a note above that line."""
    return Size(size.width, size.height - strip_height(size))


def draw_backing(note: Group, rect: Rect, *, rtl: bool) -> Group:
    """Return paper in a note's own colours, below it, that reaches to where it is cut."""
    paper = Rect(0.0, 0.0, rect.width, rect.height)
    boxes = (*(Box(paper, colour) for colour in _paper(note)), *_stripe(note, paper, rtl=rtl))
    return Group(Role.SHEET, boxes, (rect.x, rect.y))


def draw_strip(
    typesetter: Typesetter,
    note: Group,
    block: BlockId,
    names: tuple[str, ...],
    rect: Rect,
    *,
    rtl: bool,
    told: bool,
) -> Group:
    """Return the line at a note's foot that names its block; ``told`` heads the block's notes.

    Of the block's ``names`` the first is shown that goes on one line; readers are told the first.
    """
    high = strip_height(Size(rect.width, rect.height))
    size = Size(rect.width, high)
    icon, name = typesetter.remembered(
        ("strip", block, names, size, rtl), lambda: _words(typesetter, block, names, size, rtl)
    )
    stripe = _stripe(note, Rect(0.0, -_OVER, rect.width, high + _OVER), rtl=rtl)
    at = (rect.x, rect.bottom - high)
    if told:
        named = replace(name, label=names[0])
        return Group(Role.BLOCK, (*stripe, icon, named), at, block.value)
    return Group(Role.BLOCK, (*stripe, icon, name), at)


def _words(
    typesetter: Typesetter, block: BlockId, names: tuple[str, ...], size: Size, rtl: bool
) -> tuple[Group, Group]:
    """Return a block's icon and name in a line of a size."""
    side, left = size.height * _ICON, STRIPE + PADDING_X
    icon = draw_block_icon(block.value, side, palette.SECONDARY)
    room = Size(size.width - left - PADDING_X - side * 1.4, size.height)
    em = size.height * _TEXT
    shown = (
        typesetter.block(name, em * share, room.width, palette.SECONDARY, rtl=rtl)
        for name, share in product(names, _SMALLER)
    )
    text = next(
        (text for text in shown if len(text.lines) == 1),
        typesetter.fitted(names[0], em, room, palette.SECONDARY, rtl=rtl),
    )
    x, top = (PADDING_X if rtl else left + side * 1.4), (size.height - text.height) / 2
    at = (size.width - left - side if rtl else left, (size.height - side) / 2 - _RAISED)
    name = Group(Role.HEADING, aligned(text, room.width, rtl), (x, top - _RAISED))
    return Group(Role.ICON, icon, at), name


def _paper(note: Group) -> list[Rgba]:
    """Return the colour of a note's paper, the last of the boxes it begins with."""
    boxes = [child for child in _beginning(note) if isinstance(child, Box) and child.radius]
    return [box.fill for box in boxes][-1:]


def _stripe(note: Group, rect: Rect, *, rtl: bool) -> list[Box]:
    """Return a stripe as that of a note's last tag, at the beginning of a rectangle."""
    if any(isinstance(child, Stroke) for child in _beginning(note)):
        return []  # in grey, a line around the note ends its patterns
    colours = [child.colour for child in _beginning(note) if isinstance(child, Fill)]
    stripe = Rect(rect.x, rect.y, STRIPE, rect.height)
    if rtl:
        stripe = stripe.mirrored(2 * rect.x + rect.width)
    return [Box(stripe, colour) for colour in colours[-1:]]


def _beginning(note: Group) -> Iterator[Node]:
    """Yield what a note is drawn on: its paper and its stripes."""
    return takewhile(lambda child: not isinstance(child, Group), note.children)
