"""What an empty canvas says in its blocks: their questions, and how many sticky notes fit.

Both go into the blocks' own groups, so that readers are told them with their block.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.blocks import BlockLayout
from canvasdesk.layout.display_list import (
    DisplayList,
    Group,
    Node,
    Role,
    Stroke,
    TextLine,
    text_lines,
)
from canvasdesk.layout.margins import HeaderParts
from canvasdesk.layout.shapes import line_path, rect_path
from canvasdesk.layout.text import TextBlock, Typesetter, aligned
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.wording import BlockQuestions

_SIZES = (12.0, 11.0, 10.5, 10.0, 9.5)
"""Em sizes of the questions; 9.5 are 9 points on A3, where one writes by hand."""
_MOST = 0.62
"""So much of a block's room its questions take at most, if one of the sizes lets them."""
_SMALLER = 0.93
_BETWEEN_EM = 0.6
_ABOVE = 9.0
"""Between the lowest of all headings and the first questions."""
_BELOW_BASE_EM = 0.25
_WIDE = 400.0
"""From this width on questions stand in two columns."""
_COLUMN_GAP = 24.0
_LINE_WIDTH = 0.5
_COUNT_SIZE = 7.0
_COUNT_AIR = 3.5
_COUNT_GAP = 16.0


@dataclass(frozen=True, slots=True)
class _Column:
    """Questions below one another, and where they stand in their block's room."""

    texts: tuple[tuple[str, TextBlock], ...]
    x: float
    width: float
    gap: float

    @property
    def height(self) -> float:
        return sum(text.height + self.gap for _, text in self.texts)


@dataclass(frozen=True, slots=True)
class BlankPicture:
    """The picture of an empty canvas, and what room each block leaves for notes."""

    picture: DisplayList
    rooms: Mapping[BlockId, Rect]


def with_lines(picture: DisplayList, header: HeaderParts) -> DisplayList:
    """Return an empty sheet with a line for its title, level with those of the details."""
    details = list(header.values.values())
    y = details[0].bottom + 1.0 if details else header.title.bottom + 15.0
    rects = [header.title] if details else [header.title, header.details]
    lines = tuple(
        Stroke(line_path((rect.x, y), (rect.right, y)), palette.LINE, _LINE_WIDTH) for rect in rects
    )
    return replace(picture, groups=(*picture.groups, Group(Role.GRID, lines)))


def with_questions(
    blank: BlankPicture,
    questions: Mapping[BlockId, BlockQuestions],
    typesetter: Typesetter,
    *,
    rtl: bool,
) -> BlankPicture:
    """Return an empty canvas with all questions in its blocks, in one size on the whole sheet."""
    rooms = _below_headings(blank)
    for size in _SIZES:
        columns = {
            block: _columns(typesetter, questions[block].questions, room.width, size, rtl=rtl)
            for block, room in rooms.items()
        }
        if all(_height(columns[block]) <= _MOST * room.height for block, room in rooms.items()):
            break
    while any(_height(columns[block]) > room.height for block, room in rooms.items()):
        size *= _SMALLER
        columns = {
            block: _columns(typesetter, questions[block].questions, room.width, size, rtl=rtl)
            for block, room in rooms.items()
        }
    left = {
        block: _from(blank.rooms[block], room.y + _height(columns[block]))
        for block, room in rooms.items()
    }

    def asked(block: BlockId, at: tuple[float, float]) -> Sequence[Node]:
        room = rooms[block].moved(-at[0], -at[1])
        return [node for column in columns[block] for node in _asked(column, room, rtl=rtl)]

    return BlankPicture(_in_blocks(blank.picture, rooms, asked), left)


def _below_headings(blank: BlankPicture) -> Mapping[BlockId, Rect]:
    """Return the blocks' rooms, beginning where the lowest of all headings ends.

    Notes begin lower, so that they keep their places whatever the headings say.
    """
    blocks = {group.record: group for group in blank.picture.groups if group.role is Role.BLOCK}
    ends = [
        child.origin[1] + line.baseline + _BELOW_BASE_EM * _em(line)
        for group in blocks.values()
        for child in group.children
        if isinstance(child, Group) and child.role in (Role.HEADING, Role.SUBHEADING)
        for line in text_lines(child)
    ]
    lowest = max(ends) + _ABOVE
    rooms: dict[BlockId, Rect] = {}
    for block, room in blank.rooms.items():
        top = blocks[block.value].origin[1] + lowest
        rooms[block] = room.inset(0.0, top - room.y, 0.0, 0.0)
    return rooms


def _from(room: Rect, y: float) -> Rect:
    """Return what is left of a room below a height."""
    return room.inset(0.0, max(0.0, y - room.y), 0.0, 0.0)


def _em(line: TextLine) -> float:
    return max((run.size for run in line.runs), default=0.0)


def with_counts(
    blank: BlankPicture,
    blocks: Mapping[BlockId, BlockLayout],
    counts: Sequence[tuple[float, float, Mapping[BlockId, int]]],
    typesetter: Typesetter,
    *,
    rtl: bool,
) -> BlankPicture:
    """Return an empty canvas that says at each block's foot how many sticky notes fit.

    ``counts`` has the measures of a note in millimetres, and how many fit each block.
    """

    def counted(block: BlockId, at: tuple[float, float]) -> Sequence[Node]:
        room = blocks[block].content_rect
        foot = Rect(room.x, blocks[block].rect.bottom, room.width, 0.0).moved(-at[0], -at[1])
        return _counts(typesetter, block, counts, foot, rtl=rtl)

    return BlankPicture(_in_blocks(blank.picture, blank.rooms, counted), blank.rooms)


def _in_blocks(
    picture: DisplayList,
    rooms: Mapping[BlockId, Rect],
    more: Callable[[BlockId, tuple[float, float]], Sequence[Node]],
) -> DisplayList:
    """Return a picture with more in the groups of its blocks, drawn from where each begins."""
    keys = {(Role.BLOCK, block.value): block for block in rooms}
    groups = tuple(
        replace(group, children=(*group.children, *more(keys[group.key], group.origin)))
        if group.key in keys
        else group
        for group in picture.groups
    )
    return replace(picture, groups=groups)


def _columns(
    typesetter: Typesetter, questions: Sequence[str], width: float, size: float, *, rtl: bool
) -> tuple[_Column, ...]:
    """Return a block's questions set in one column or in two, the first the longer one."""
    count = 2 if width >= _WIDE else 1
    each = (width - (count - 1) * _COLUMN_GAP) / count
    half = -(-len(questions) // count)
    return tuple(
        _Column(
            tuple(
                (question, typesetter.block(question, size, each, palette.SECONDARY, rtl=rtl))
                for question in questions[start * half : (start + 1) * half]
            ),
            (width - each) * (1 - start if rtl else start) if count > 1 else 0.0,
            each,
            size * _BETWEEN_EM,
        )
        for start in range(count)
    )


def _height(columns: tuple[_Column, ...]) -> float:
    return max(column.height for column in columns)


def _asked(column: _Column, room: Rect, *, rtl: bool) -> list[Node]:
    nodes, y = list[Node](), room.y
    for question, text in column.texts:
        lines = aligned(text, column.width, rtl)
        nodes.append(Group(Role.QUESTION, lines, (room.x + column.x, y), label=question))
        y += text.height + column.gap
    return nodes


def _counts(
    typesetter: Typesetter,
    block: BlockId,
    counts: Sequence[tuple[float, float, Mapping[BlockId, int]]],
    foot: Rect,
    *,
    rtl: bool,
) -> list[Node]:
    """Return a row of small notes, each with its measures and how many of it fit."""
    nodes, x = list[Node](), 0.0
    for width, height, fitting in counts:
        if not fitting[block]:
            continue
        side = _COUNT_SIZE * 0.8
        wide = side * width / height
        said = f"{width:g} × {height:g} mm: {fitting[block]}"
        text = typesetter.block(said, _COUNT_SIZE, foot.width, palette.HINT)
        line = text.lines[0]
        whole = wide + _COUNT_SIZE * 0.5 + line.width
        at = foot.width - x - whole if rtl else x
        y = foot.y - _COUNT_AIR - text.height
        outline = rect_path(Rect(0.0, (text.height - side) / 2, wide, side))
        note = Stroke(outline, palette.HINT, _LINE_WIDTH)
        shown = replace(line, x=wide + _COUNT_SIZE * 0.5)
        nodes.append(Group(Role.COUNTS, (note, shown), (foot.x + at, y), label=said))
        x += whole + _COUNT_GAP
    return nodes
