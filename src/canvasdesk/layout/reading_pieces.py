"""What a page to read is made of: texts and notes as lines that a column takes one by one.

Lengths are points. A piece is set at one width and one size; a column that has no room for all of
its strips takes those that fit, and the next column the rest, so that nothing is ever cut.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Node, Rgba, Role, TextLine
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.text import Typesetter, aligned

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Strip:
    """What is not parted: a line of text, signs, or a picture; drawn from its upper left corner."""

    height: float
    line: TextLine | None = None
    nodes: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What readers are told of a piece: in a group of ``role`` and ``record``.

    The text itself is in a group of the role ``inner``; it has the words, if ``is_inner``.
    """

    role: Role
    record: str
    inner: Role
    text: str
    is_inner: bool
    language: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text or a note, set. ``above`` is the air before it, which no column begins with.

    One that ``keeps`` does not stand at a column's foot without what follows it.
    """

    told: Told
    strips: tuple[Strip, ...]
    above: float = 0.0
    keeps: bool = False

    @property
    def height(self) -> float:
        return self.height_of(0, len(self.strips))

    def height_of(self, start: int, stop: int) -> float:
        """Return how high some of the strips are."""
        return sum(strip.height for strip in self.strips[start:stop])

    def fitting(self, start: int, room: float) -> int:
        """Return up to which strip those from ``start`` on fit into a height."""
        stop, left = start, room + 0.01
        while stop < len(self.strips) and self.strips[stop].height <= left:
            left -= self.strips[stop].height
            stop += 1
        return stop

    def drawn(self, at: Point, start: int = 0, stop: int | None = None) -> Group:
        """Return some of the strips, drawn; all of them unless said."""
        end = len(self.strips) if stop is None else stop
        lines, nodes, y = list[TextLine](), list[Node](), 0.0
        for strip in self.strips[start:end]:
            if strip.line is not None:
                lines.append(replace(strip.line, baseline=strip.line.baseline + y))
            if strip.nodes:
                nodes += [_lower(node, y) for node in strip.nodes]
            y += strip.height
        told = self.told
        said = told.text if (start, end) == (0, len(self.strips)) else self._said(start, end)
        inner = Group(
            told.inner,
            tuple(lines),
            label=said if told.is_inner else "",
            language=told.language if told.is_inner else "",
        )
        children = ((inner,) if lines else ()) + tuple(nodes)
        return Group(
            told.role, children, at, told.record, "" if told.is_inner else said, told.language
        )

    def left_after(self, start: int) -> str:
        """Return the text from a strip on."""
        return self._said(start, len(self.strips))

    def _said(self, start: int, end: int) -> str:
        """Return the part of the text that some strips say."""
        if not self.told.text:
            return ""
        ends, at = [0], 0
        for strip in self.strips:
            if strip.line is not None:
                at = self.told.text.find(strip.line.source, at) + len(strip.line.source)
            ends.append(at)
        until = len(self.told.text) if end == len(self.strips) else ends[end]
        return self.told.text[ends[start] : until]


def untold(piece: Piece) -> Piece:
    """Return a piece that no reader has to be told: it was, on an earlier page."""
    return replace(piece, told=replace(piece.told, text=""))


def _lower(node: Node, y: float) -> Group:
    if isinstance(node, Group):
        return replace(node, origin=(node.origin[0], node.origin[1] + y))
    return Group(Role.MARK, (node,), (0.0, y))


@dataclass(frozen=True, slots=True)
class Column:
    """How texts are set in a column: its width, the size of notes, and the direction."""

    typesetter: Typesetter
    width: float
    size: float
    rtl: bool

    def lines(
        self,
        text: str,
        size: float,
        colour: Rgba = palette.INK,
        weight: Weight = Weight.REGULAR,
        *,
        before: float = 0.0,
        after: float = 0.0,
        is_aligned: bool = True,
    ) -> tuple[Strip, ...]:
        """Return a text as strips; ``before`` and ``after`` are left free beside it.

        ``is_aligned`` begins each line where the canvas's do, whatever its own direction is.
        """
        room = max(1.0, self.width - before - after)
        key = "read", text, size, room, colour, weight, before, after, self.rtl, is_aligned
        return self.typesetter.remembered(
            key, lambda: self._set(text, size, room, colour, weight, before, after, is_aligned)
        )

    def _set(
        self,
        text: str,
        size: float,
        room: float,
        colour: Rgba,
        weight: Weight,
        before: float,
        after: float,
        is_aligned: bool,
    ) -> tuple[Strip, ...]:
        setting = self.typesetter.setting(text, weight, self.rtl)
        setting.break_at(room, size)
        block, boxes = setting.block(size, colour), setting.line_boxes()
        lines: Sequence[TextLine] = aligned(block, room, self.rtl) if is_aligned else block.lines
        left = after if self.rtl else before
        tops = [box[1] for box in boxes] + [block.height]
        return tuple(
            Strip(
                tops[index + 1] - tops[index],
                replace(line, x=line.x + left, baseline=line.baseline - tops[index]),
            )
            for index, line in enumerate(lines)
        )
