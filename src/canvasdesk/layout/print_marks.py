"""Marks around a page for whoever cuts or checks it: crop marks, and a ruler of 100 mm.

Lengths are points from the page's upper left corner. Nothing here is told to a reader.
"""

from dataclasses import replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import DisplayList, Group, Node, Role, Stroke
from canvasdesk.layout.shapes import line_path
from canvasdesk.layout.text import Typesetter

MARK_PT = 5.0 * POINTS_PER_MM
"""How long a crop mark is."""
MARK_GAP_PT = 3.0 * POINTS_PER_MM
"""How far a crop mark stays from the page, where there is no bleed: it is cut away."""
RULER_PT = 100.0 * POINTS_PER_MM
RULER_HEIGHT_PT = 11.0
_WIDTH = 0.25
_TICK, _LONG_TICK = 2.5, 5.0
_TEXT = 6.0
_AIR = 1.5


def crop_marks(trim: Rect, bleed: float) -> Group:
    """Return two marks at each corner of what is left once the page is cut."""
    near, strokes = max(MARK_GAP_PT, bleed), list[Node]()
    for x, outward in ((trim.x, -1.0), (trim.right, 1.0)):
        for y, upward in ((trim.y, -1.0), (trim.bottom, 1.0)):
            beside, above = x + outward * near, y + upward * near
            strokes += (
                _line((beside, y), (beside + outward * MARK_PT, y)),
                _line((x, above), (x, above + upward * MARK_PT)),
            )
    return Group(Role.GRID, tuple(strokes))


def ruler(typesetter: Typesetter, x: float, y: float) -> Group:
    """Return a ruler of 100 mm that begins at a place, with what it should measure."""
    foot = y + RULER_HEIGHT_PT
    strokes: list[Node] = [_line((x, foot), (x + RULER_PT, foot))]
    for step in range(11):
        at = x + step * RULER_PT / 10
        strokes.append(_line((at, foot), (at, foot - (_LONG_TICK if step % 5 == 0 else _TICK))))
    text = typesetter.block("100 mm", _TEXT, RULER_PT, palette.SECONDARY).lines[0]
    said = replace(text, x=x + (RULER_PT - text.width) / 2, baseline=foot - _LONG_TICK - _AIR)
    return Group(Role.GRID, (*strokes, said))


def marks_picture(page: Rect, groups: tuple[Group, ...]) -> DisplayList:
    """Return marks as a picture as large as a page."""
    return DisplayList(page, groups, (), "", "", "", "", rtl=False)


def _line(start: tuple[float, float], end: tuple[float, float]) -> Stroke:
    return Stroke(line_path(start, end), palette.INK, _WIDTH)
