"""Where the seams of a poster run: between its notes, as far as its sheets allow.

Each side is settled by itself, and exactly: of all places that the sheets allow, those are taken
that cut the fewest notes, then the fewest headings and other lines of text, and then keep away
from all of these and from the lines between blocks, about where even sheets would have them.
"""

import math
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from canvasdesk.export.papers import Fit
from canvasdesk.export.tiling import Side, whole
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Box, DisplayList, Group, Node, Role, Stroke, TextLine
from canvasdesk.layout.extents import around, extent

_NOTE, _TEXT, _NEAR = 10**15, 10**10, 10**4
"""What it costs to cut a note, to cut a text, and to come near: each more than all below it."""
_AIR = 6
"""How far a seam had better keep away from what it does not cut, in points."""
_TOUCH = 0.05
"""So far a seam may reach into something without cutting it, in points: edges are no sharper."""
_WEIGHTS = MappingProxyType(
    {
        **dict.fromkeys((Role.TITLE, Role.HEADING), 10),
        **dict.fromkeys(
            (
                *(Role.PURPOSE, Role.DETAILS, Role.SUBHEADING, Role.QUESTION, Role.ICON),
                *(Role.BADGE, Role.LINK_LABEL, Role.LEGEND_ENTRY, Role.BALANCE),
            ),
            4,
        ),
        Role.CREDIT: 1,
    }
)
"""How bad it is to cut a line of text, or an icon, in a group of a role."""
_OF_NOTE = 12
"""The same for a line of a note."""
_ASCENT, _DESCENT = 0.75, 0.25
"""How far most letters reach from the baseline, in em."""
_OPAQUE = 255


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What a seam had better not cut: where it lies, and what it costs. Notes have their id."""

    rect: Rect
    cost: int
    note: str = ""


class Survey:
    """What lies where on the sheet, looked up once for each group: a poster may be sized live."""

    def __init__(self) -> None:
        # Groups are kept with what was found: their identity is the key meanwhile.
        self._found: dict[int, tuple[Group, list[Obstacle]]] = {}

    def of(self, group: Group) -> list[Obstacle]:
        """Return what a group has that seams had better not cut, in sheet units."""
        known = self._found.get(id(group))
        if known is None:
            known = self._found[id(group)] = group, list(_in_group(group))
        return known[1]


def obstacles(picture: DisplayList, fit: Fit, survey: Survey) -> list[Obstacle]:
    """Return what lies on a poster, in points from its upper left corner."""
    found = [each for group in picture.groups for each in survey.of(group)]
    page, scale = picture.page, fit.scale
    return [
        Obstacle(
            Rect(
                fit.x + (each.rect.x - page.x) * scale,
                fit.y + (each.rect.y - page.y) * scale,
                each.rect.width * scale,
                each.rect.height * scale,
            ),
            each.cost,
            each.note,
        )
        for each in found
    ]


def _in_group(group: Group) -> Iterator[Obstacle]:
    if group.role is Role.NOTE:
        yield Obstacle(note_rect(group), _NOTE, group.record)
        # One that has to be cut had better be cut beside its text.
        yield from (Obstacle(line, _TEXT * _OF_NOTE) for line in _lines(group, 0.0, 0.0))
    elif group.role is Role.GRID:
        yield from (Obstacle(extent(line), 0) for line in group.children)
    else:
        yield from _written(group, 0.0, 0.0, group.role)


def note_rect(group: Group) -> Rect:
    """Return where a note's paper lies on the sheet; of a small heading, its text."""
    x, y = group.origin
    papers = (
        node.rect.moved(x, y)
        for node in group.children
        if isinstance(node, Box) and node.fill.alpha == _OPAQUE
    )
    paper = around(papers)
    return paper if paper.width else around(_lines(group, 0.0, 0.0))


def best_seams(side: Side, cost: Sequence[int]) -> tuple[int, ...]:
    """Return the seams that cost least, of all that a side's sheets allow.

    ``cost`` is that of each place along the side. Of equal ones those that part it more evenly.
    """
    spent, parents = {0: 0}, list[dict[int, int]]()
    for index, (first, last) in enumerate(side.ranges()):
        even = side.length * (index + 1) / side.count
        places = range(first, last + 1)
        parents.append(_cheapest_before(spent, places, side.least, side.most(index)))
        spent = {
            place: spent[parent] + cost[place] + round(abs(place - even))
            for place, parent in parents[-1].items()
        }
    seams, at = list[int](), side.length
    last_sheet = _cheapest_before(spent, [at], side.least, side.most(side.count - 1))
    for found in reversed((*parents[1:], last_sheet)) if parents else ():
        at = found[at]
        seams.append(at)
    return tuple(reversed(seams))


def costs(side: Side, reaches: Iterable[tuple[float, float, int]]) -> list[int]:
    """Return what a seam costs at each place along a side.

    ``reaches`` says where each thing begins and ends there, and what it costs to cut it.
    """
    steps, near, edges = [0] * (side.length + 2), [0] * (side.length + 1), Counter[int]()
    for start, end, cost in reaches:
        edges[whole(start)] += 1
        edges[whole(end)] += 1
        first, last = max(0, first_cut(start)), min(side.length, last_cut(end))
        if first <= last:
            steps[first] += cost
            steps[last + 1] -= cost
    for edge, count in edges.items():  # many stand in one line
        for place in range(max(0, edge - _AIR), min(side.length, edge + _AIR) + 1):
            near[place] += count * (_AIR - abs(place - edge)) ** 2
    found, cutting = list[int](), 0
    for place, closeness in enumerate(near):
        cutting += steps[place]
        found.append(cutting + closeness * _NEAR)
    return found


def cut_notes(
    found: Iterable[Obstacle], columns: Sequence[int], rows: Sequence[int]
) -> tuple[str, ...]:
    """Return the notes that seams cut, in painting order."""
    return tuple(
        each.note
        for each in found
        if each.note
        and (
            any(first_cut(each.rect.x) <= at <= last_cut(each.rect.right) for at in columns)
            or any(first_cut(each.rect.y) <= at <= last_cut(each.rect.bottom) for at in rows)
        )
    )


def first_cut(start: float) -> int:
    """Return the first place where a seam cuts what begins at ``start``."""
    return math.floor(start + _TOUCH) + 1


def last_cut(end: float) -> int:
    """Return the last place where a seam cuts what ends at ``end``."""
    return math.ceil(end - _TOUCH) - 1


def _cheapest_before(
    spent: dict[int, int], places: Iterable[int], least: int, most: int
) -> dict[int, int]:
    """Return for each place that can be reached the cheapest place before it.

    ``spent`` is what it cost to come to each of those; a sheet lies between ``least`` and ``most``.
    """
    before, window = deque(sorted(spent)), deque[int]()
    found = dict[int, int]()
    for place in places:
        while before and before[0] <= place - least:
            new = before.popleft()
            while window and spent[window[-1]] >= spent[new]:
                window.pop()
            window.append(new)
        while window and window[0] < place - most:
            window.popleft()
        if window:
            found[place] = window[0]
    return found


def _written(node: Node, dx: float, dy: float, role: Role) -> Iterator[Obstacle]:
    """Yield lines of text and icons, in sheet units."""
    if isinstance(node, Group):
        x, y = dx + node.origin[0], dy + node.origin[1]
        if node.role in (Role.ICON, Role.BADGE):
            shapes = (
                extent(each, x, y) for each in node.children if isinstance(each, Box | Stroke)
            )
            shape = around(shapes)
            if shape.width:
                yield Obstacle(shape, _TEXT * _WEIGHTS[node.role])
            return
        for child in node.children:
            yield from _written(child, x, y, node.role)
    elif isinstance(node, TextLine) and role in _WEIGHTS and node.source.strip():
        cost, rect = _TEXT * _WEIGHTS[role], _line_rect(node).moved(dx, dy)
        yield Obstacle(rect, cost)
        # A line that is cut is better cut between words. They only stand in the way across.
        yield from (
            Obstacle(Rect(left, rect.centre[1], right - left, 0.0), cost)
            for left, right in _words(node, dx)
        )


def _words(line: TextLine, dx: float) -> Iterator[tuple[float, float]]:
    """Yield where the words of a line begin and end, as its glyphs stand."""
    inked = sorted(
        (line.x + dx + x, not run.font.outline(glyph).isEmpty() or run.font.is_coloured)
        for run in line.runs
        for glyph, (x, _) in zip(run.glyphs, run.positions, strict=True)
    )
    start = None
    for x, is_inked in (*inked, (line.x + dx + line.width, False)):
        if is_inked and start is None:
            start = x
        elif not is_inked and start is not None:
            yield start, x
            start = None


def _lines(node: Node, dx: float, dy: float) -> Iterator[Rect]:
    if isinstance(node, TextLine):
        yield _line_rect(node).moved(dx, dy)
    elif isinstance(node, Group):
        for child in node.children:
            yield from _lines(child, dx + node.origin[0], dy + node.origin[1])


def _line_rect(line: TextLine) -> Rect:
    em = max((run.size for run in line.runs), default=0.0)
    return Rect(line.x, line.baseline - em * _ASCENT, line.width, em * (_ASCENT + _DESCENT))
