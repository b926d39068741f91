"""The matrix of the four actions: a row for each block, a column for each action.

It is drawn in a space of its own, in millimetres on A4; on other paper it is scaled. Its cells are
known by block and action, so that something can be written into them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.blocks import block_heading
from canvasdesk.layout.display_list import Box, DisplayList, Group, Role, Section, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.margins import draw_credit
from canvasdesk.layout.one_size import size_for_all
from canvasdesk.layout.shapes import draw_block_icon, line_path, rect_path
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.actions import Action
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.records import Header
from canvasdesk.model.values import Size
from canvasdesk.model.wording import Wording

TITLE = 6.2
_TITLE_HIGH = 11.0
_ACTION = 4.4
_QUESTION = 3.2
_HEAD_HIGH = 17.0
_NAME = 3.7
_BELOW = 2.8
_ICON = 6.0
_AIR = 2.4
_BESIDE_ICON = 2.0
_FIRST_SHARE = 0.2
"""How much of the width the blocks' names take."""
_LEAST_FIRST, _MOST_FIRST = 46.0, 58.0
CREDIT = 1.9
_CREDIT_AIR = 1.2
_FRAME, _LINE = 0.5, 0.25


@dataclass(frozen=True, slots=True)
class MatrixLayout:
    """Where the parts of a matrix lie."""

    page: Rect
    grid: Rect
    heads: Mapping[Action, Rect]
    names: Mapping[BlockId, Rect]
    cells: Mapping[tuple[BlockId, Action], Rect]
    credit: Rect


def matrix_layout(mode: Mode, size: Size, credit_height: float, *, rtl: bool) -> MatrixLayout:
    """Return where the parts lie on a page of a size."""
    page = Rect(0.0, 0.0, size.width, size.height)
    credit = Rect(0.0, size.height - credit_height, size.width, credit_height)
    grid = page.inset(0.0, _TITLE_HIGH, 0.0, credit_height + _CREDIT_AIR)
    first = min(max(grid.width * _FIRST_SHARE, _LEAST_FIRST), _MOST_FIRST)
    blocks = GUIDED_ORDER[mode]
    width = (grid.width - first) / len(Action)
    height = (grid.height - _HEAD_HIGH) / len(blocks)
    below = grid.y + _HEAD_HIGH
    columns = {
        action: Rect(first + index * width, grid.y, width, _HEAD_HIGH)
        for index, action in enumerate(Action)
    }
    rows = {
        block: Rect(0.0, below + index * height, first, height)
        for index, block in enumerate(blocks)
    }
    if rtl:
        columns = {action: rect.mirrored(size.width) for action, rect in columns.items()}
        rows = {block: rect.mirrored(size.width) for block, rect in rows.items()}
    cells = {
        (block, action): Rect(column.x, row.y, column.width, row.height)
        for block, row in rows.items()
        for action, column in columns.items()
    }
    return MatrixLayout(page, grid, columns, rows, cells, credit)


def draw_matrix(
    header: Header,
    wording: Wording,
    size: Size,
    typesetter: Typesetter,
    *,
    rtl: bool,
    credit_size: float = CREDIT,
) -> DisplayList:
    """Return an empty matrix in a header's mode; of the header it shows nothing else.

    ``credit_size`` is for paper on which the usual one would be too small to read.
    """
    mode, template = header.mode, wording.template
    credit = template.credit[mode]
    high = typesetter.setting(credit, rtl=rtl).break_at(size.width, credit_size)
    layout = matrix_layout(mode, size, high, rtl=rtl)
    pen = _Pen(typesetter, wording, mode, rtl)
    title = template.printing["matrix"]
    groups = (
        Group(Role.SHEET, (Box(layout.page, palette.PAPER),)),
        pen.title(title, layout),
        *pen.heads(layout),
        *pen.names(layout),
        _lines(layout),
        draw_credit(typesetter, credit, layout.credit, credit_size, rtl),
    )
    sections = tuple(Section((Role.BLOCK, block.value), ()) for block in layout.names)
    return DisplayList(layout.page, groups, sections, title, "", "", template.language, rtl)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes the words of a matrix."""

    typesetter: Typesetter
    wording: Wording
    mode: Mode
    rtl: bool

    def title(self, title: str, layout: MatrixLayout) -> Group:
        room = Size(layout.page.width, _TITLE_HIGH)
        text = self.typesetter.fitted(title, TITLE, room, palette.INK, Weight.SEMIBOLD, self.rtl)
        lines = aligned(text, room.width, self.rtl)
        shown = Group(Role.TITLE, lines, label=title)
        return Group(Role.HEADER, (shown,))

    def heads(self, layout: MatrixLayout) -> Iterator[Group]:
        """Yield what stands over the columns: what to do, and the question that leads to it."""
        words = {action: self.wording.template.actions[action] for action in layout.heads}
        room = layout.heads[Action.ADD].inset(_AIR, _AIR * 0.8, _AIR, 0.8)
        above = Size(room.width, _ACTION * 1.3)
        below = Size(room.width, room.height - above.height)
        names = [each.name for each in words.values()]
        asked = [each.questions[self.mode] for each in words.values()]
        size = self._size(names, _ACTION, above, Weight.SEMIBOLD)
        small = self._size(asked, _QUESTION, below)
        for (action, rect), name, question in zip(layout.heads.items(), names, asked, strict=True):
            upper, _ = self._set(Role.DETAILS, name, size, room.width, Weight.SEMIBOLD)
            lower, _ = self._set(Role.QUESTION, question, small, room.width)
            lower = replace(lower, origin=(0.0, above.height))
            at = (rect.x + _AIR, room.y)
            yield Group(Role.HEADER, (upper, lower), at, action.value)

    def names(self, layout: MatrixLayout) -> Iterator[Group]:
        """Yield what stands at the beginning of the rows: the blocks' icons and names."""
        header, names = Header(mode=self.mode), self.wording.template.names
        headings = {block: block_heading(block, header, self.wording) for block in layout.names}
        own = {block: names[block].in_mode(self.mode) for block in layout.names}
        has_both = any(own[block] != headings[block] for block in layout.names)
        rect = next(iter(layout.names.values()))
        width = rect.width - 2 * _AIR - _ICON - _BESIDE_ICON
        under = Size(width, _BELOW * 1.3 if has_both else 0.0)
        over = Size(width, rect.height - 2.0 - under.height)
        size = self._size([*headings.values()], _NAME, over, Weight.SEMIBOLD)
        small = self._size([*own.values()], _BELOW, under) if has_both else _BELOW
        for block, row in layout.names.items():
            heading = self._set(Role.HEADING, headings[block], size, width, Weight.SEMIBOLD)
            lines = [heading]
            if own[block] != headings[block]:
                lines.append(self._set(Role.SUBHEADING, own[block], small, width))
            yield self._name(block, row, lines)

    def _name(self, block: BlockId, rect: Rect, words: Sequence[tuple[Group, float]]) -> Group:
        """Return an icon and words below one another beside it, in the middle of a row."""
        x = _AIR + (0.0 if self.rtl else _ICON + _BESIDE_ICON)
        y = (rect.height - sum(height for _, height in words)) / 2
        side = rect.width - _AIR - _ICON if self.rtl else _AIR
        icon = draw_block_icon(block.value, _ICON, palette.SECONDARY)
        children = [Group(Role.ICON, icon, (side, (rect.height - _ICON) / 2))]
        for group, height in words:
            children.append(replace(group, origin=(x, y)))
            y += height
        return Group(Role.BLOCK, tuple(children), (rect.x, rect.y), block.value)

    def _size(
        self, texts: Sequence[str], size: float, room: Size, weight: Weight = Weight.REGULAR
    ) -> float:
        return size_for_all(self.typesetter, texts, size, room, weight, rtl=self.rtl)

    def _set(
        self, role: Role, text: str, size: float, width: float, weight: Weight = Weight.REGULAR
    ) -> tuple[Group, float]:
        """Return a text set in a width, and how high it is."""
        colour = palette.INK if weight is Weight.SEMIBOLD else palette.SECONDARY
        block = self.typesetter.block(text, size, width, colour, weight, self.rtl)
        return Group(role, aligned(block, width, self.rtl), label=text), block.height


def _lines(layout: MatrixLayout) -> Group:
    grid = layout.grid
    starts = sorted(rect.y for rect in layout.names.values())
    edges = {round(rect.x, 4) for rect in layout.heads.values()}
    edges |= {round(rect.right, 4) for rect in layout.heads.values()}
    inner = sorted(edge for edge in edges if grid.x + 0.1 < edge < grid.right - 0.1)
    strokes = [
        *(Stroke(line_path((grid.x, y), (grid.right, y)), palette.LINE, _LINE) for y in starts),
        *(Stroke(line_path((x, grid.y), (x, grid.bottom)), palette.LINE, _LINE) for x in inner),
        Stroke(rect_path(grid), palette.FRAME, _FRAME),
    ]
    return Group(Role.GRID, tuple(strokes))
