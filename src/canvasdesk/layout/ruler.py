"""A ruler of 100 mm, printed to see whether all came out at its size."""

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Path, Role, Stroke
from canvasdesk.layout.text import Typesetter

LENGTH_MM = 100
_HIGH, _MIDDLE, _LOW = 3.2, 2.4, 1.5
"""How long the strokes of ten, five and one millimetres are, in millimetres."""
_WIDTHS = {_HIGH: 0.25, _MIDDLE: 0.18, _LOW: 0.12}
_LINE = 0.25
_NUMBER_SIZE = 2.6
_LABELLED = 50
HEIGHT_MM = _HIGH + 1.2 * _NUMBER_SIZE + 0.4


def draw_ruler(typesetter: Typesetter, at: tuple[float, float], unit: float) -> Group:
    """Return a ruler that begins at a place; ``unit`` is a millimetre."""
    x, y = at
    strokes: list[Node] = [Box(Rect(x, y, LENGTH_MM * unit, _LINE * unit), palette.INK)]
    for long, width in _WIDTHS.items():
        ticks = [_tick(step, width) for step in range(LENGTH_MM + 1) if _long(step) == long]
        ends = _LINE / 2, long - width / 2  # and the round ends
        points = [(x + tick * unit, y + end * unit) for tick in ticks for end in ends]
        path = Path("ML" * len(ticks), tuple(points))
        strokes.append(Stroke(path, palette.INK, width * unit))
    for step in range(0, LENGTH_MM + 1, _LABELLED):
        size = _NUMBER_SIZE * unit
        text = typesetter.block(_number(step), size, 100 * unit, palette.INK)
        left = x + step * unit - text.lines[0].width / 2
        left = min(max(left, x), x + LENGTH_MM * unit - text.lines[0].width)
        origin = left - text.lines[0].x, y + _HIGH * unit + 0.4 * unit
        strokes.append(Group(Role.MARK, text.lines, origin))
    return Group(Role.MARK, tuple(strokes))


def _long(step: int) -> float:
    return _HIGH if step % 10 == 0 else _MIDDLE if step % 5 == 0 else _LOW


def _tick(step: int, width: float) -> float:
    """Return where the middle of a stroke is; between the outermost edges are 100 mm."""
    return min(max(step, width / 2), LENGTH_MM - width / 2)


def _number(step: int) -> str:
    return f"{step} mm" if step == LENGTH_MM else str(step)
