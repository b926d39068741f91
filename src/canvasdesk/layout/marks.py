"""The small marks along a note's foot: the letters of its tags, and what its fields say.

Letters stand at the end of a line, marks at its beginning, so that text stays clear of both.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Fill, Group, Node, Path, Rgba, Role, Stroke
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.palette import Swatch
from canvasdesk.layout.shapes import ICON_GRID, rect_path, scaled_path
from canvasdesk.layout.symbols import mark_icon
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.fields import FieldDefinition, value_keys
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind, Size

DISC = 9.5
"""Diameter of a tag's letter in its disc."""
_LETTER = 0.66
"""The em of a letter, as a share of its disc."""
_RING = 0.09
"""The line of a disc that is only a ring, as a share of its width."""
_DISC_AIR = 1.6
_GAP = 1.5
MARK = 9.5
"""The side of the square a mark is drawn in."""
_MARK_AIR = 1.0
_MARKS_FROM = 6.8
"""From here marks stand in line with the text: their drawings leave some air around them."""
_MARK_LINE = 2.3
"""The line of a mark on the icons' grid: heavier than a symbol's, for it is small."""
_EDGE = 0.9
_EDGE_INSET = 2.0
"""How far within the paper a dashed edge runs, like a seam."""
_DASH, _DASH_GAP = 3.6, 2.4


UNHEARD = "unheard"
"""The mark of an answer about a customer that is only guessed."""
PRIVATE = "lock"


@dataclass(frozen=True, slots=True)
class Foot:
    """How many letters of tags and how many marks stand along a note's foot, and where."""

    discs: int = 0
    marks: int = 0

    def __bool__(self) -> bool:
        return bool(self.discs or self.marks)

    def height(self, width: float) -> float:
        """Return how far it reaches up from the lower edge of a note; 0 where nothing is there."""
        return max(self._discs_height(width), self._marks_height(width))

    def areas(self, size: Size, rtl: bool) -> tuple[Rect, ...]:
        """Return where no text may stand: letters and marks, and a gap beside them."""
        found = []
        if self.discs:
            width = self._discs_in_row(size.width) * (DISC + _GAP) + _DISC_AIR
            height = self._discs_height(size.width)
            found.append(Rect(size.width - width, size.height - height, width, height))
        if self.marks:
            width, height = self._marks_width(size.width), self._marks_height(size.width)
            found.append(Rect(0.0, size.height - height, width, height))
        return tuple(area.mirrored(size.width) if rtl else area for area in found)

    def disc_places(self, size: Size, rtl: bool) -> list[Rect]:
        """Return where each letter stands; the last row ends where the others do."""
        in_row, places = self._discs_in_row(size.width), list[Rect]()
        top = size.height - self._discs_height(size.width)
        for index in range(self.discs):
            row, place = divmod(index, in_row)
            after = min(in_row, self.discs - row * in_row) - place  # this one and those after it
            x = size.width - _DISC_AIR - after * DISC - (after - 1) * _GAP
            places.append(Rect(x, top + row * (DISC + _GAP), DISC, DISC))
        return [place.mirrored(size.width) if rtl else place for place in places]

    def mark_places(self, size: Size, rtl: bool) -> list[Rect]:
        """Return where each mark stands."""
        in_row, places = self._marks_in_row(size.width), list[Rect]()
        top = size.height - self._marks_height(size.width)
        for index in range(self.marks):
            row, place = divmod(index, in_row)
            x = _MARKS_FROM + place * (MARK + _GAP)
            places.append(Rect(x, top + row * (MARK + _GAP), MARK, MARK))
        return [place.mirrored(size.width) if rtl else place for place in places]

    def _discs_in_row(self, width: float) -> int:
        return _in_row(self.discs, (width - _DISC_AIR - 3.0) / (DISC + _GAP))

    def _discs_height(self, width: float) -> float:
        if not self.discs:
            return 0.0
        rows = ceil(self.discs / self._discs_in_row(width))
        return rows * (DISC + _GAP) - _GAP + _DISC_AIR

    def _marks_in_row(self, width: float) -> int:
        return _in_row(self.marks, (width - _MARKS_FROM) / (MARK + _GAP))

    def _marks_width(self, width: float) -> float:
        return _MARKS_FROM + self._marks_in_row(width) * (MARK + _GAP)

    def _marks_height(self, width: float) -> float:
        """Return how far the marks reach up: from above the letters where both have no room."""
        if not self.marks:
            return 0.0
        rows = ceil(self.marks / self._marks_in_row(width))
        height = rows * (MARK + _GAP) - _GAP + _MARK_AIR
        if not self.discs:
            return height
        letters = self._discs_in_row(width) * (DISC + _GAP) + _DISC_AIR
        return height + (
            self._discs_height(width) if self._marks_width(width) + letters > width else 0.0
        )


def _in_row(count: int, room: float) -> int:
    """Return how many stand beside one another; rows are about equally long."""
    rows = max(1, ceil(count / max(1, int(room))))
    return max(1, ceil(count / rows))


def marking(fields: Mapping[str, FieldDefinition]) -> Mapping[str, FieldDefinition]:
    """Return the fields that are drawn on notes: of many notes one does not ask all the others."""
    return {key: field for key, field in fields.items() if field.marks or field.dashed}


def marks_of(
    note: Note, fields: Mapping[str, FieldDefinition], *, unheard: bool
) -> tuple[str, ...]:
    """Return the marks of a note by their symbols' names, in the order of the fields."""
    if note.kind is NoteKind.HEADING:
        return ()
    marks = [PRIVATE] if note.private else []
    if note.fields:
        for key, field in fields.items():
            if field.marks and key in note.fields:
                values = value_keys(note.fields[key])
                marks += [field.marks[value] for value in values if value in field.marks]
    if unheard:
        marks.append(UNHEARD)
    return tuple(marks)


def is_dashed(note: Note, fields: Mapping[str, FieldDefinition]) -> bool:
    """Say whether a note's edge is drawn dashed: a field says that it is not certain."""
    return bool(note.fields) and any(
        key in fields and not fields[key].dashed.isdisjoint(value_keys(value))
        for key, value in note.fields.items()
    )


def draw_marks(marks: tuple[str, ...], places: list[Rect], colour: Rgba) -> list[Node]:
    """Return a note's marks, each in its place."""
    return [
        Group(Role.MARK, _lines(mark, place.width, colour), (place.x, place.y))
        for mark, place in zip(marks, places, strict=True)
    ]


def _lines(mark: str, side: float, colour: Rgba) -> tuple[Stroke, ...]:
    """Return all lines of a mark as one outline; of an unknown one, nothing."""
    scale = side / ICON_GRID
    lines = [scaled_path(path, scale, 0.0, 0.0) for path in mark_icon(mark)]
    if not lines:
        return ()
    points = tuple(point for line in lines for point in line.points)
    whole = Path("".join(line.verbs for line in lines), points)
    return (Stroke(whole, colour, _MARK_LINE * scale),)


def draw_dashes(size: Size, colour: Rgba, inner: float, foot: Foot, *, rtl: bool) -> Fill:
    """Return the dashed edge of a note, along the three sides that have no stripe.

    It is open where letters and marks stand. Each dash is a box: painters begin dashes of their
    own each in its way.
    """
    right, bottom = size.width - _EDGE_INSET, size.height - _EDGE_INSET
    boxes = [
        Rect(x, y, length, _EDGE)
        for x, length in _dashes(inner + _EDGE_INSET, right)
        for y in (_EDGE_INSET, bottom - _EDGE)
    ]
    boxes += [
        Rect(right - _EDGE, y, _EDGE, length)
        for y, length in _dashes(_EDGE_INSET + _DASH_GAP, bottom - _DASH_GAP)
    ]
    air = -_GAP / 2
    taken = [
        place.inset(air, air, air, air)
        for place in (*foot.disc_places(size, rtl=False), *foot.mark_places(size, rtl=False))
    ]
    free = [box for box in boxes if not any(box.intersects(place) for place in taken)]
    paths = [rect_path(box.mirrored(size.width) if rtl else box) for box in free]
    points = tuple(point for path in paths for point in path.points)
    return Fill(Path("".join(path.verbs for path in paths), points), colour)


def _dashes(start: float, end: float) -> list[tuple[float, float]]:
    """Return where dashes begin between two points, and how long they are; they end at the end."""
    count = max(1, round((end - start + _DASH_GAP) / (_DASH + _DASH_GAP)))
    length = (end - start - (count - 1) * _DASH_GAP) / count
    return [(start + index * (length + _DASH_GAP), length) for index in range(count)]


def draw_discs(
    typesetter: Typesetter, letters: tuple[tuple[str, Swatch], ...], places: list[Rect]
) -> list[Node]:
    """Return the letters of a note's tags, each in its place."""
    return [
        draw_disc(typesetter, letter, swatch, place)
        for (letter, swatch), place in zip(letters, places, strict=True)
    ]


def draw_disc(typesetter: Typesetter, letter: str, swatch: Swatch, rect: Rect) -> Group:
    """Return a tag's letter, white in a disc of the tag's dark colour; in grey, in a ring."""
    size, room = rect.height * _LETTER, 10 * rect.width
    ink = swatch.dark if swatch.is_grey else palette.PAPER
    text = typesetter.block(letter, size, room, ink, Weight.SEMIBOLD)
    setting = typesetter.setting(letter, Weight.SEMIBOLD)
    setting.break_at(room, size)
    # In the middle stands what is seen of it: letters of many scripts hang low in their line.
    inks = setting.ink_boxes()[0]
    top = min((box[1] for box in inks), default=0.0)
    bottom = max((box[3] for box in inks), default=text.height)
    line = text.lines[0]
    x, y = (rect.width - line.width) / 2, (rect.height - top - bottom) / 2
    disc = [Box(Rect(0.0, 0.0, rect.width, rect.height), swatch.dark, rect.width / 2)]
    if swatch.is_grey:
        inner = disc[0].rect.inset(*(_RING * rect.width,) * 4)
        disc.append(Box(inner, palette.PAPER, inner.width / 2))
    shown = Group(Role.NOTE_TEXT, (line,), (x - line.x, y))
    return Group(Role.MARK, (*disc, shown), (rect.x, rect.y), label=letter)
