"""How far what is drawn reaches, in sheet units; somewhat generous where letters are."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Box, Fill, Group, Image, Node, Stroke, TextLine

_INK_EM = 1.5
"""How far, in em, the ink of a line may reach from its baseline; stacked marks are tall."""

_Edges = tuple[float, float, float, float]
"""Left, top, right and bottom: hundreds of rectangles would take longer to make."""


def extent(node: Node, dx: float = 0.0, dy: float = 0.0) -> Rect:
    """Return a rectangle that holds all a node draws, moved by a distance; empty for nothing."""
    return _around(_reaches(node, dx, dy))


def text_extent(node: Node, dx: float = 0.0, dy: float = 0.0) -> Rect:
    """Return a rectangle that holds the lines of text in a node; empty for none."""
    return _around(_lines(node, dx, dy))


def ink(line: TextLine, dx: float = 0.0, dy: float = 0.0) -> Rect:
    """Return a rectangle that holds the ink of a line and nothing besides; empty for none."""
    return _around(_inked(line, line.x + dx, line.baseline + dy))


def around(rects: Iterable[Rect]) -> Rect:
    """Return the rectangle around some; empty for none."""
    return _around((rect.x, rect.y, rect.right, rect.bottom) for rect in rects)


class Reaches:
    """Remembers how far groups reach: each page that shows a part of a picture asks for all.

    Groups are kept with that: their identity is the key meanwhile.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[Group, Rect]] = {}

    def __len__(self) -> int:
        return len(self._known)

    def of(self, node: Node, dx: float, dy: float) -> Rect:
        """Return a rectangle that holds all a node draws, moved by a distance."""
        if not isinstance(node, Group):
            return extent(node, dx, dy)
        found = self._known.get(id(node))
        if found is None:
            found = self._known[id(node)] = node, extent(node)
        return found[1].moved(dx, dy)


def _around(reaches: Iterable[_Edges]) -> Rect:
    edges = list(reaches)
    if not edges:
        return Rect(0.0, 0.0, 0.0, 0.0)
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    left, top = min(lefts), min(tops)
    return Rect(left, top, max(rights) - left, max(bottoms) - top)


def _reaches(node: Node, dx: float, dy: float) -> Iterator[_Edges]:
    if isinstance(node, Group):
        x, y = node.origin
        for child in node.children:
            yield from _reaches(child, dx + x, dy + y)
    elif isinstance(node, TextLine):
        yield _line_reach(node, dx, dy)
    elif isinstance(node, Box | Image):
        x, y = node.rect.x + dx, node.rect.y + dy
        yield x, y, x + node.rect.width, y + node.rect.height
    elif isinstance(node, Fill | Stroke):
        if node.path.points:
            margin = node.width / 2 if isinstance(node, Stroke) else 0.0
            xs, ys = zip(*node.path.points, strict=True)
            yield (
                min(xs) - margin + dx,
                min(ys) - margin + dy,
                max(xs) + margin + dx,
                max(ys) + margin + dy,
            )
    else:
        assert_never(node)


def _inked(line: TextLine, x: float, y: float) -> Iterator[_Edges]:
    for run in line.runs:
        if run.font.is_coloured:  # images reach beyond what the font says
            yield _line_reach(line, x - line.x, y - line.baseline)
            continue
        for glyph, (left, base) in zip(run.glyphs, run.positions, strict=True):
            inked, scale = run.font.box(glyph), run.scale
            yield (
                x + left + inked[0] * scale,
                y + base + inked[1] * scale,
                x + left + inked[2] * scale,
                y + base + inked[3] * scale,
            )


def _lines(node: Node, dx: float, dy: float) -> Iterator[_Edges]:
    if isinstance(node, TextLine):
        yield _line_reach(node, dx, dy)
    elif isinstance(node, Group):
        for child in node.children:
            yield from _lines(child, dx + node.origin[0], dy + node.origin[1])


def _line_reach(line: TextLine, dx: float, dy: float) -> _Edges:
    em = max((run.size for run in line.runs), default=0.0)
    x, y = line.x + dx, line.baseline + dy
    return x - em / 2, y - em * _INK_EM, x + line.width + em / 2, y + em * _INK_EM
