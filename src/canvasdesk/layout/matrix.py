"""The matrix of the four actions: a row for each block, a column for each action.

It is drawn in a space of its own, in millimetres on A4; on other paper it is scaled. Its cells are
known by block and action, so that something can be written into them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.blocks import block_heading
from canvasdesk.layout.display_list import Box, DisplayList, Group, Node, Role, Section, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.margins import draw_credit
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
_HEAD_HIGH = 14.5
_NAME = 3.7
_BELOW = 2.8
_ICON = 6.0
_AIR = 2.4
_FIRST_SHARE = 0.2
"""How much of the width the blocks' names take."""
_LEAST_FIRST, _MOST_FIRST = 42.0, 58.0
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
    header: Header, wording: Wording, size: Size, typesetter: Typesetter, *, rtl: bool
) -> DisplayList:
    """Return an empty matrix in a header's mode; of the header it shows nothing else."""
    mode, template = header.mode, wording.template
    credit = template.credit[mode]
    high = typesetter.setting(credit, rtl=rtl).break_at(size.width, CREDIT)
    layout = matrix_layout(mode, size, high, rtl=rtl)
    pen = _Pen(typesetter, wording, mode, rtl)
    title = template.printing["matrix"]
    groups = (
        Group(Role.SHEET, (Box(layout.page, palette.PAPER),)),
        pen.title(title, layout),
        *(pen.head(action, rect) for action, rect in layout.heads.items()),
        *(pen.name(block, rect) for block, rect in layout.names.items()),
        _lines(layout),
        draw_credit(typesetter, credit, layout.credit, CREDIT, rtl),
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

    def head(self, action: Action, rect: Rect) -> Group:
        """Return what stands over a column: what to do, and the question that leads to it."""
        words = self.wording.template.actions[action]
        room = rect.inset(_AIR, _AIR * 0.8, _AIR, 0.8)
        name = self.typesetter.fitted(
            words.name,
            _ACTION,
            Size(room.width, _ACTION * 1.5),
            palette.INK,
            Weight.SEMIBOLD,
            self.rtl,
        )
        question = words.questions[self.mode]
        below = Size(room.width, room.height - name.height)
        asked = self.typesetter.fitted(question, _QUESTION, below, palette.SECONDARY, rtl=self.rtl)
        children = (
            Group(Role.DETAILS, aligned(name, room.width, self.rtl), label=words.name),
            Group(
                Role.QUESTION,
                aligned(asked, room.width, self.rtl),
                (0.0, name.height),
                label=question,
            ),
        )
        return Group(Role.HEADER, children, (room.x, room.y), action.value)

    def name(self, block: BlockId, rect: Rect) -> Group:
        """Return what stands at the beginning of a row: the block's icon and name."""
        left = _AIR + _ICON + 2.0
        width = rect.width - left - _AIR
        heading = block_heading(block, Header(mode=self.mode), self.wording)
        own = self.wording.template.names[block].in_mode(self.mode)
        below = own if own != heading else ""
        high = rect.height - 2.0 - (_BELOW * 1.3 if below else 0.0)
        name = self.typesetter.fitted(
            heading, _NAME, Size(width, high), palette.INK, Weight.SEMIBOLD, self.rtl
        )
        under = self.typesetter.fitted(
            below, _BELOW, Size(width, _BELOW * 1.3), palette.SECONDARY, rtl=self.rtl
        )
        both = name.height + (under.height if below else 0.0)
        x, top = (_AIR if self.rtl else left), (rect.height - both) / 2
        icon = draw_block_icon(block.value, _ICON, palette.SECONDARY)
        side = rect.width - _AIR - _ICON if self.rtl else _AIR
        children: list[Node] = [
            Group(Role.ICON, icon, (side, (rect.height - _ICON) / 2)),
            Group(Role.HEADING, aligned(name, width, self.rtl), (x, top), label=heading),
        ]
        if below:
            lines = aligned(under, width, self.rtl)
            at = (x, top + name.height)
            children.append(Group(Role.SUBHEADING, lines, at, label=below))
        return Group(Role.BLOCK, tuple(children), (rect.x, rect.y), block.value)


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
