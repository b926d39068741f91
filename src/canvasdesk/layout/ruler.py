"""A ruler of 100 mm, printed to see whether all came out at its size."""

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Role
from canvasdesk.layout.text import Typesetter

LENGTH_MM = 100
_HIGH, _MIDDLE, _LOW = 3.2, 2.4, 1.5
"""How long the strokes of ten, five and one millimetres are, in millimetres."""
_WIDTHS = {_HIGH: 0.25, _MIDDLE: 0.18, _LOW: 0.12}
_NUMBER_SIZE = 2.6
_LABELLED = 50
HEIGHT_MM = _HIGH + 1.2 * _NUMBER_SIZE + 0.4


def draw_ruler(typesetter: Typesetter, at: tuple[float, float], unit: float) -> Group:
    """Return a ruler that begins at a place; ``unit`` is a millimetre."""
    x, y = at
    strokes: list[Node] = [Box(Rect(x, y, LENGTH_MM * unit, 0.25 * unit), palette.INK)]
    for step in range(LENGTH_MM + 1):
        long = _HIGH if step % 10 == 0 else _MIDDLE if step % 5 == 0 else _LOW
        width = _WIDTHS[long] * unit
        left = x + step * unit - width / 2
        # The first and the last end with the line: between their outer edges are 100 mm.
        left = min(max(left, x), x + LENGTH_MM * unit - width)
        strokes.append(Box(Rect(left, y, width, long * unit), palette.INK))
    for step in range(0, LENGTH_MM + 1, _LABELLED):
        size = _NUMBER_SIZE * unit
        text = typesetter.block(_number(step), size, 100 * unit, palette.INK)
        left = x + step * unit - text.lines[0].width / 2
        left = min(max(left, x), x + LENGTH_MM * unit - text.lines[0].width)
        origin = left - text.lines[0].x, y + _HIGH * unit + 0.4 * unit
        strokes.append(Group(Role.MARK, text.lines, origin))
    return Group(Role.MARK, tuple(strokes))


def _number(step: int) -> str:
    return f"{step} mm" if step == LENGTH_MM else str(step)
