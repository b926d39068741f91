"""What surrounds notes and cards on the pages they are cut from: lines to cut along, and a foot.

Lengths are millimetres; ``Measure`` turns them into units of the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Group, Rgba, Role, Stroke
from canvasdesk.layout.margins import draw_credit
from canvasdesk.layout.shapes import line_path
from canvasdesk.layout.text import Typesetter, aligned

CREDIT_MM = 1.85
"""The credit's em: 5.2 points, whatever the paper."""
_DETAIL_MM = 2.1
_FOOT_AIR = 0.8
_CUT_WIDTH = 0.12
_TICK = 3.0
"""How far a line to cut along reaches beyond the notes."""
_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Measure:
    """How many millimetres a unit of a picture is, on paper."""

    unit_mm: float = 1.0

    def rect(self, rect: Rect) -> Rect:
        """Return a rectangle in units."""
        sides = (rect.x, rect.y, rect.width, rect.height)
        return Rect(*(side / self.unit_mm for side in sides))

    def length(self, length_mm: float) -> float:
        """Return a length in units."""
        return length_mm / self.unit_mm


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of each page: the credit, and above it what the page holds."""

    credit: str
    detail: str
    rtl: bool


def foot_heights(typesetter: Typesetter, foot: Foot, width_mm: float) -> tuple[float, float]:
    """Return how high a foot is on a page of a width, whole and without its detail, in mm."""
    credit = typesetter.setting(foot.credit, rtl=foot.rtl).break_at(width_mm, CREDIT_MM)
    detail = typesetter.setting(foot.detail, rtl=foot.rtl).break_at(width_mm, _DETAIL_MM)
    return _FOOT_AIR + credit + detail, _FOOT_AIR + credit


def draw_foot(
    typesetter: Typesetter, foot: Foot, rect: Rect, number: str, measure: Measure
) -> tuple[Group, ...]:
    """Return the foot in a rectangle, with a page's number; the credit stands lowest.

    The detail is left out where there is no room for it.
    """
    room, rtl = measure.rect(rect), foot.rtl
    size, grey = measure.length(_DETAIL_MM), palette.SECONDARY
    credit_size = measure.length(CREDIT_MM)
    high = typesetter.setting(foot.credit, rtl=rtl).break_at(room.width, credit_size)
    below = Rect(room.x, room.bottom - high, room.width, high)
    groups = [draw_credit(typesetter, foot.credit, below, credit_size, rtl)]
    above = room.height - high
    detail = typesetter.block(foot.detail, size, room.width, grey, rtl=rtl)
    if detail.height <= above + _SLACK:
        at = (room.x, below.y - detail.height)
        lines = aligned(detail, room.width, rtl)
        groups.append(Group(Role.DETAILS, lines, at, label=foot.detail))
        groups.append(_at_end(typesetter, number, size, room, at[1], rtl, grey))
    return tuple(groups)


def _at_end(
    typesetter: Typesetter, text: str, size: float, room: Rect, y: float, rtl: bool, colour: Rgba
) -> Group:
    """Return a short text at the end of a line."""
    line = typesetter.block(text, size, room.width, colour).lines[0]
    x = room.x if rtl else room.right - line.width
    return Group(Role.DETAILS, (replace(line, x=0.0),), (x, y))


def untold(group: Group) -> Group:
    """Return a group that no reader has to be told: it was, on an earlier page."""
    return replace(group, label="")


def draw_cuts(places: Sequence[Rect], until: float, measure: Measure) -> Group:
    """Return the lines to cut along, which reach a little beyond; not down to ``until``."""
    left, right = min(p.x for p in places) - _TICK, max(p.right for p in places) + _TICK
    top, foot = min(p.y for p in places) - _TICK, max(p.bottom for p in places)
    foot = max(foot, min(foot + _TICK, until - _CUT_WIDTH))
    upright = sorted({round(x, 4) for place in places for x in (place.x, place.right)})
    level = sorted({round(y, 4) for place in places for y in (place.y, place.bottom)})
    ends = [((x, top), (x, foot)) for x in upright] + [((left, y), (right, y)) for y in level]
    unit = measure.unit_mm
    strokes = tuple(
        Stroke(
            line_path((a[0] / unit, a[1] / unit), (b[0] / unit, b[1] / unit)),
            palette.LINE,
            _CUT_WIDTH / unit,
        )
        for a, b in ends
    )
    return Group(Role.GRID, strokes)
