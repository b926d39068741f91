"""The nine blocks: their lines, headings, icons, badges, and the invitation of an empty one."""

from dataclasses import dataclass

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import GRID, PADDING, block_rects, content_rect, heading_height
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.shapes import draw_block_icon, line_path, rect_path
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.layout.view import Extra
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.records import Header
from canvasdesk.model.values import Size
from canvasdesk.model.wording import Wording

HEADING_TOP = 6.0
HEADING_SIZE = 13.5
HEADING_ROOM = 33.0
SUBHEADING_SIZE = 9.5
INVITATION_SIZE = 11.0
ICON_SIDE = 17.0
BADGE_SIDE = 15.0
FRAME_WIDTH = 1.6
LINE_WIDTH = 0.8


@dataclass(frozen=True, slots=True)
class BlockLayout:
    """Where a block, its heading and its notes lie on the sheet."""

    rect: Rect
    heading_rect: Rect
    content_rect: Rect
    title_rect: Rect
    """The room of the heading's words, beside the block's icon."""


@dataclass(frozen=True, slots=True)
class BlockScene:
    """What the drawing of all blocks depends on."""

    header: Header
    wording: Wording
    extras: frozenset[Extra]
    rtl: bool


def block_layout(
    block: BlockId, mirrored: bool, extras: frozenset[Extra], rtl: bool
) -> BlockLayout:
    """Return where a block's parts lie."""
    rect = block_rects(mirrored)[block]
    heading = Rect(rect.x, rect.y, rect.width, heading_height(block))
    title = _title_room(rect.width, extras, rtl).moved(rect.x, rect.y)
    return BlockLayout(rect, heading, content_rect(block, mirrored), title)


def _title_room(width: float, extras: frozenset[Extra], rtl: bool) -> Rect:
    """Return where the words of a heading go, from the upper left corner of a block so wide."""
    beside = ICON_SIDE + (BADGE_SIDE + 4.0 if Extra.BADGES in extras else 0.0) + 8.0
    left = PADDING + (beside if rtl else 0.0)
    return Rect(left, HEADING_TOP, width - 2 * PADDING - beside, HEADING_ROOM)


def draw_grid(mirrored: bool) -> Group:
    """Return the lines between the blocks, each once, and the firm line around them."""
    rects = block_rects(mirrored)
    lines: set[tuple[tuple[float, float], tuple[float, float]]] = set()
    for rect in rects.values():
        if rect.x > GRID.x + 1:
            lines.add(((rect.x, rect.y), (rect.x, rect.bottom)))
        if (
            rect.y > GRID.y + 1
            and rect.height < GRID.height * 0.5
            and rect.bottom < GRID.bottom - 1
        ):
            lines.add(((rect.x, rect.y), (rect.right, rect.y)))
    band = rects[BlockId.COST_STRUCTURE].y
    lines.add(((GRID.x, band), (GRID.right, band)))
    whole = [line for line in lines if not _covered(line, lines)]
    strokes = [Stroke(line_path(*line), palette.LINE, LINE_WIDTH) for line in sorted(whole)]
    return Group(Role.GRID, (*strokes, Stroke(rect_path(GRID), palette.FRAME, FRAME_WIDTH)))


def _covered(
    line: tuple[tuple[float, float], tuple[float, float]],
    lines: set[tuple[tuple[float, float], tuple[float, float]]],
) -> bool:
    """Say whether a line is part of a longer one (half a column beside a whole one)."""
    (x, top), (right, bottom) = line
    if x != right:
        return False
    return any(
        abs(a[0] - x) < 0.01
        and b[0] == a[0]
        and (a, b) != line
        and a[1] <= top + 0.01
        and b[1] >= bottom - 0.01
        for a, b in lines
    )


def draw_frame(rect: Rect) -> Group:
    """Return the firm line around a single block."""
    return Group(Role.GRID, (Stroke(rect_path(rect), palette.FRAME, FRAME_WIDTH),))


def draw_block(
    typesetter: Typesetter, block: BlockId, rect: Rect, scene: BlockScene, is_empty: bool
) -> Group:
    """Return a block's group, drawn from the block's upper left corner."""
    width = rect.width - 2 * PADDING
    heading, sub = heading_texts(block, scene)
    room = _title_room(rect.width, scene.extras, scene.rtl)
    set_heading = typesetter.fitted(
        heading,
        HEADING_SIZE,
        Size(room.width, room.height),
        palette.INK,
        Weight.SEMIBOLD,
        scene.rtl,
    )
    lines = aligned(set_heading, room.width, scene.rtl)
    children: list[Node] = [Group(Role.HEADING, lines, (room.x, room.y), label=heading)]
    if sub:
        top = HEADING_TOP + set_heading.height
        left = heading_height(block) - top - 1.0
        below = Size(room.width if set_heading.height < 20 else width, left)
        set_sub = typesetter.fitted(sub, SUBHEADING_SIZE, below, palette.SECONDARY, rtl=scene.rtl)
        x = room.x if below.width == room.width else PADDING
        lines = aligned(set_sub, below.width, scene.rtl)
        children.append(Group(Role.SUBHEADING, lines, (x, top), label=sub))
    children += _icon_and_badge(typesetter, block, rect, scene)
    if is_empty and Extra.INVITATIONS in scene.extras:
        children.append(_invitation(typesetter, block, rect, scene))
    return Group(
        Role.BLOCK,
        tuple(children),
        (rect.x, rect.y),
        block.value,
        heading,
        scene.wording.template.language,
    )


def block_heading(block: BlockId, header: Header, wording: Wording) -> str:
    """Return what stands over a block: a heading of one's own, else what the mode calls it."""
    names = wording.template.names[block]
    own = header.block_titles.get(block.value, "")
    return own or (names.plain if header.mode is Mode.PERSONAL else names.organization)


def heading_texts(block: BlockId, scene: BlockScene) -> tuple[str, str]:
    """Return a block's heading and the smaller text below it.

    Personal: the plain words, then the block's name. Organization: the name. The first question
    follows where questions are shown. A heading changed by hand stands above the name.
    """
    names = scene.wording.template.names[block]
    name = names.in_mode(scene.header.mode)
    below: list[str] = []
    heading = block_heading(block, scene.header, scene.wording)
    if heading != name:
        below.append(name)
    if Extra.QUESTIONS in scene.extras:
        below.append(scene.wording.questions[block].questions[0])
    return heading, " · ".join(below)


def _icon_and_badge(
    typesetter: Typesetter, block: BlockId, rect: Rect, scene: BlockScene
) -> list[Node]:
    x = PADDING if scene.rtl else rect.width - PADDING - ICON_SIDE
    strokes = draw_block_icon(block.value, ICON_SIDE, palette.SECONDARY)
    nodes: list[Node] = [Group(Role.ICON, strokes, (x, HEADING_TOP + 0.5))]
    if Extra.BADGES in scene.extras:
        beside = x + ICON_SIDE + 4.0 if scene.rtl else x - BADGE_SIDE - 4.0
        number = GUIDED_ORDER[scene.header.mode].index(block) + 1
        nodes.append(_badge(typesetter, number, beside))
    return nodes


def _badge(typesetter: Typesetter, number: int, x: float) -> Group:
    text = typesetter.block(str(number), 9.5, 100.0, palette.PAPER, Weight.SEMIBOLD)
    line = text.lines[0]
    disc = Box(Rect(0.0, 0.0, BADGE_SIDE, BADGE_SIDE), palette.SECONDARY, BADGE_SIDE / 2)
    shown = Group(
        Role.BADGE,
        (line,),
        ((BADGE_SIDE - line.width) / 2 - line.x, (BADGE_SIDE - text.height) / 2),
    )
    return Group(Role.BADGE, (disc, shown), (x, HEADING_TOP + 1.5), label=str(number))


def _invitation(typesetter: Typesetter, block: BlockId, rect: Rect, scene: BlockScene) -> Group:
    lead = scene.wording.questions[block].lead
    room = Size(rect.width - 2 * PADDING, rect.height - heading_height(block) - PADDING)
    text = typesetter.fitted(lead, INVITATION_SIZE, room, palette.HINT, rtl=scene.rtl)
    origin = (PADDING, heading_height(block) + 2.0)
    return Group(Role.QUESTION, aligned(text, room.width, scene.rtl), origin, label=lead)
