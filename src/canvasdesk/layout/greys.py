"""What notes are drawn on without colours: white papers, and patterns that say whose they are.

Papers need hardly any ink then, and a grey printer or copier shows all there is. A note has the
size that it has in colours, and its text stands where it stands there.
"""

from functools import lru_cache

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Primitive, Stroke
from canvasdesk.layout.palette import Swatch
from canvasdesk.layout.patterns import Pattern, draw_pattern
from canvasdesk.layout.shapes import rect_path, rounded_path
from canvasdesk.model.values import Size

EDGE = 0.75
"""The line around a note: firm, where no paper's colour sets it off."""
COLUMN = 5.6
"""How wide the patterns are, their lines included: wider than a stripe, for they are to be seen."""
_LINE, _PART = 0.6, 1.0
"""The lines beside the patterns, and between two of them."""
SAMPLE = 0.62
"""How wide a sample in a legend is, for its height: as a pattern is on a note."""
_ALIKE = 512


@lru_cache(_ALIKE)
def grey_paper(
    size: Size, stripes: tuple[Swatch, ...], radius: float, *, rtl: bool
) -> tuple[Primitive, ...]:
    """Return a note's paper, the patterns of its tags one below the other, and its edge."""
    whole = Rect(0.0, 0.0, size.width, size.height)
    shapes: list[Primitive] = [Box(whole, palette.PAPER, radius)]
    for index, swatch in enumerate(stripes):
        high = size.height / len(stripes)
        top = max(EDGE, index * high + (_PART if index else 0.0))
        foot = min(size.height - EDGE, (index + 1) * high)
        line = Rect(COLUMN - _LINE, top, _LINE, max(0.0, foot - top))
        column = Rect(EDGE, top, line.x - EDGE, line.height)
        if swatch.pattern is Pattern.SOLID:
            column = column.united(line)
        shapes += _pattern(swatch, column.mirrored(size.width) if rtl else column)
        if swatch.pattern is not Pattern.SOLID:
            shapes.append(Box(line.mirrored(size.width) if rtl else line, palette.INK))
        if index:
            part = Rect(EDGE / 2, top - _PART, COLUMN - EDGE / 2, _PART)
            shapes.append(Box(part.mirrored(size.width) if rtl else part, palette.INK))
    edge = whole.inset(*(EDGE / 2,) * 4)
    shapes.append(Stroke(rounded_path(edge, radius - EDGE / 2), palette.FRAME, EDGE))
    return tuple(shapes)


@lru_cache(_ALIKE)
def grey_sample(swatch: Swatch, place: Rect) -> tuple[Primitive, ...]:
    """Return what a legend shows of a pattern: a small piece of a note's edge."""
    if swatch.pattern is Pattern.SOLID:
        return tuple(_pattern(swatch, place))
    line = place.width / COLUMN * EDGE
    outline = Stroke(rect_path(place.inset(*(line / 2,) * 4)), palette.INK, line)
    return (*_pattern(swatch, place.inset(*(line,) * 4)), outline)


def _pattern(swatch: Swatch, column: Rect) -> list[Primitive]:
    drawn = draw_pattern(swatch.pattern, column, palette.INK) if swatch.pattern else None
    return [drawn] if drawn is not None else []
