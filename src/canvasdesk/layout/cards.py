"""A card with one question on it, to hold in the hand. Lengths are millimetres."""

from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.shapes import draw_block_icon, line_path
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import Size

_AIR = 7.0
_ICON = 9.0
_NAME = 4.4
_BELOW_NAME = 3.2
_QUESTION = 6.6
"""About 19 points: read at arm's length, with some to spare."""
_COUNT = 3.2
_BADGE = 6.6
_RULE = 0.25
_HEAD = 12.0
"""How high the part with the block's name is."""
_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says: the block, its number in the guided order, and one of its questions."""

    block: BlockId
    number: int
    heading: str
    below: str
    question: str
    index: int
    of: int

    @property
    def key(self) -> tuple[Role, str]:
        """What names the question's group."""
        return Role.CARD, f"{self.block.value} {self.index}"


def draw_card(typesetter: Typesetter, card: Card, place: Rect, *, rtl: bool) -> tuple[Group, ...]:
    """Return a card in its place: whose question it is, and the question.

    The first card of a block is the one on which readers are told the block's name.
    """
    room = place.inset(*(_AIR,) * 4)
    return (
        _head(typesetter, card, room, rtl=rtl),
        _question(typesetter, card, room, rtl=rtl),
        _count(typesetter, card, room, rtl=rtl),
    )


def _head(typesetter: Typesetter, card: Card, room: Rect, *, rtl: bool) -> Group:
    is_first = card.index == 1
    left = _ICON + 3.5
    width = room.width - left - _BADGE - 3.0
    high = _NAME * 1.25 if card.below else _HEAD - 2.0
    name = typesetter.fitted(
        card.heading, _NAME, Size(width, high), palette.INK, Weight.SEMIBOLD, rtl
    )
    x = _BADGE + 3.0 if rtl else left
    below = typesetter.fitted(
        card.below, _BELOW_NAME, Size(width, _BELOW_NAME * 1.25), palette.SECONDARY, rtl=rtl
    )
    both = name.height + (below.height if card.below else 0.0)
    top = max(0.0, (_ICON - both) / 2)
    children: list[Node] = [
        Group(
            Role.ICON,
            draw_block_icon(card.block.value, _ICON, palette.SECONDARY),
            (room.width - _ICON if rtl else 0.0, 0.0),
        ),
        Group(
            Role.HEADING,
            aligned(name, width, rtl),
            (x, top),
            label=card.heading if is_first else "",
        ),
        _badge(typesetter, card.number, 0.0 if rtl else room.width - _BADGE),
        Stroke(line_path((0.0, _HEAD), (room.width, _HEAD)), palette.LINE, _RULE),
    ]
    if card.below:
        lines = aligned(below, width, rtl)
        label = card.below if is_first else ""
        children.insert(2, Group(Role.SUBHEADING, lines, (x, top + name.height), label=label))
    record = card.block.value if is_first else ""
    return Group(Role.BLOCK, tuple(children), (room.x, room.y), record)


def _badge(typesetter: Typesetter, number: int, x: float) -> Group:
    text = typesetter.block(str(number), _BADGE * 0.62, 10 * _BADGE, palette.PAPER, Weight.SEMIBOLD)
    line = text.lines[0]
    disc = Box(Rect(0.0, 0.0, _BADGE, _BADGE), palette.SECONDARY, _BADGE / 2)
    at = ((_BADGE - line.width) / 2 - line.x, (_BADGE - text.height) / 2)
    shown = Group(Role.BADGE, (line,), at)
    return Group(Role.BADGE, (disc, shown), (x, (_ICON - _BADGE) / 2))


def _question(typesetter: Typesetter, card: Card, room: Rect, *, rtl: bool) -> Group:
    top = _HEAD + _GAP
    space = Size(room.width, room.height - top - _COUNT * 1.6)
    text = typesetter.fitted(card.question, _QUESTION, space, palette.INK, rtl=rtl)
    role, record = card.key
    lines = aligned(text, room.width, rtl)
    return Group(role, lines, (room.x, room.y + top), record, card.question)


def _count(typesetter: Typesetter, card: Card, room: Rect, *, rtl: bool) -> Group:
    """Return which of the block's questions it is, at the end of the card's foot."""
    said = f"{card.index} / {card.of}"
    line = typesetter.block(said, _COUNT, room.width, palette.HINT).lines[0]
    x = room.x if rtl else room.right - line.width
    return Group(Role.BADGE, (line,), (x, room.bottom - _COUNT * 1.1))
