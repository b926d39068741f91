"""Notes as lines to read: a sign before each, its words, and what else it says in small signs.

The sign before it is the letter of its first tag, a sample of a colour of its own, or a dot.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import ceil

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Box, Group, Node, Role, TextLine
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.greys import SAMPLE, grey_sample
from canvasdesk.layout.looks import own_colour
from canvasdesk.layout.marks import draw_disc, draw_marks, marking, marks_of
from canvasdesk.layout.palette import Swatch
from canvasdesk.layout.pictures import draw_picture, proportion
from canvasdesk.layout.reading_pieces import Column, Piece, Strip, Told
from canvasdesk.layout.symbols import draw_symbol
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.records import Note
from canvasdesk.model.tags import tag_letters
from canvasdesk.model.values import NoteKind

_INDENT = 1.65
"""All lengths are in em of the text. How far from the edge a note's words begin."""
_DISC, _MARK = 1.2, 1.0
_DOT, _SAMPLE_SIDE = 0.3, 1.0
_LINE = 1.2
_RISE = 0.335
"""How far above a line its letters have their middle."""
_MIDDLE = 0.6
"""How far below its upper edge a picture has the sign beside it."""
_SIGN_GAP, _BEFORE_SIGNS = 0.22, 0.45
_ABOVE, _ABOVE_HEADING = 0.34, 0.62
_MOST_SIGNS = 0.4
"""What signs take of a line at most for the words to make room for them."""
_PICTURE = 6.0
_PICTURE_AIR = 0.3
_EDGE = 0.07
_RELATION_PT = 9.0
_MOST_NAMED = 60
"""So many characters of a note say which it is."""


def relations(document: Document) -> dict[str, tuple[str, ...]]:
    """Return what is said of the arrows from each note that is on the canvas, by its id.

    That is the beginning of the note each leads to, and before it what is written on the arrow.
    """
    found: dict[str, list[str]] = {}
    for link in document.links.values():
        target = document.notes.get(link.target)
        if target is None or target.block is None:
            continue
        said = _named(target.text)
        if said:
            label = _named(link.label)
            found.setdefault(link.source, []).append(f"{label}: {said}" if label else said)
    return {key: tuple(said) for key, said in found.items()}


def _named(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= _MOST_NAMED:
        return words
    return f"{words[:_MOST_NAMED].rsplit(' ', 1)[0]}…"


@dataclass(frozen=True, slots=True)
class NotePen:
    """Sets the notes of a document as lines. ``grey`` draws without colours."""

    document: Document
    fields: Mapping[str, FieldDefinition]
    unheard: frozenset[str]
    letters: Mapping[str, str]
    colouring: Colouring
    grey: bool
    relations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What is said below a note of its arrows, by its id; empty where arrows are not wanted."""

    @classmethod
    def of(
        cls,
        document: Document,
        fields: Mapping[str, FieldDefinition],
        unheard: frozenset[str],
        colouring: Colouring,
        *,
        grey: bool,
        has_links: bool,
    ) -> "NotePen":
        """Return a pen for a document that has its colours already."""
        letters, said = tag_letters(document.tags.values()), {}
        if has_links:
            said = relations(document)
        return cls(document, marking(fields), unheard, letters, colouring, grey, said)

    def marks(self, note: Note) -> tuple[str, ...]:
        """Return what a note says by marks."""
        return marks_of(note, self.fields, unheard=note.id in self.unheard)

    def piece(self, note: Note, column: Column, *, is_rest: bool = False) -> Piece:
        """Return a note, or a small heading, in a column; the rest of a parted one has no sign."""
        language = self.document.header.language
        if note.kind is NoteKind.HEADING:
            told = Told(Role.NOTE, note.id, Role.NOTE_HEADING, note.text, True, language)
            lines = column.lines(note.text, column.size, weight=Weight.SEMIBOLD)
            return Piece(told, lines, _ABOVE_HEADING * column.size, keeps=True)
        told = Told(Role.NOTE, note.id, Role.NOTE_TEXT, note.text, False, language)
        strips = self._strips(note, column, is_rest=is_rest)
        if not is_rest:
            line, em = strips[0].line, column.size
            middle = (line.baseline - _RISE * em) if line is not None else _MIDDLE * em
            sign = self._first_sign(note, middle, column)
            strips[0] = replace(strips[0], nodes=(*sign, *strips[0].nodes))
        return Piece(told, tuple(strips), _ABOVE * column.size)

    def least_height(self, note: Note, column: Column) -> float:
        """Return a height that a note takes at least: it saves setting where none can fit."""
        setting = column.typesetter.setting(
            note.text,
            Weight.SEMIBOLD if note.kind is NoteKind.HEADING else Weight.REGULAR,
            column.rtl,
        )
        room = max(1.0, column.width - _INDENT * column.size)
        return setting.least_height(room, column.size) + _ABOVE * column.size

    def _strips(self, note: Note, column: Column, *, is_rest: bool) -> list[Strip]:
        em, below = column.size, self._relations(note, column)
        if is_rest and below and not note.text.strip():
            return below
        strips = self._picture(note, column)
        if note.text.strip() or not strips:
            strips += column.lines(note.text, em, before=_INDENT * em, is_aligned=False)
        signs = self._signs(note)
        if signs:
            strips = self._with_signs(strips, signs, note, column)
        return strips + below

    def _relations(self, note: Note, column: Column) -> list[Strip]:
        """Return where a note's arrows lead; what is said of one is not parted."""
        indent, found = _INDENT * column.size, list[Strip]()
        arrow = "\u2190" if column.rtl else "\u2192"
        for said in self.relations.get(note.id, ()):
            words = f"{arrow} {said}"
            lines, high = list[TextLine](), 0.0
            for strip in column.lines(words, _RELATION_PT, palette.SECONDARY, before=indent):
                if strip.line is not None:
                    lines.append(replace(strip.line, baseline=strip.line.baseline + high))
                high += strip.height
            found.append(Strip(high, None, (Group(Role.LINK_LABEL, tuple(lines), label=words),)))
        return found

    def _picture(self, note: Note, column: Column) -> list[Strip]:
        asset, em = self.document.assets.get(note.picture), column.size
        if asset is None:
            return []
        width = column.width - _INDENT * em
        height = min(_PICTURE * em, width / proportion(asset))
        room = Rect(0.0 if column.rtl else _INDENT * em, 0.0, width, height)
        picture = draw_picture(asset, room, note.text, rtl=column.rtl, grey=self.grey)
        return [Strip(height + _PICTURE_AIR * em, None, (picture,))]

    def _first_sign(self, note: Note, middle: float, column: Column) -> tuple[Node, ...]:
        em, tags = column.size, self._tags(note)
        side = (_DISC if tags else _DOT) * em
        own = own_colour(self.document, note, self.colouring)
        if own is not None and not tags:
            side = _SAMPLE_SIDE * em
        place = Rect(0.0, middle - side / 2, side, side)
        if not tags and own is None:
            place = place.moved((_DISC - _DOT) / 2 * em, 0.0)
        if column.rtl:
            place = place.mirrored(column.width)
        if tags:
            letter, swatch = tags[0]
            return (draw_disc(column.typesetter, letter, swatch, place),)
        if own is not None:
            return _sample(palette.swatch(own, grey=self.grey), place)
        return (Box(place, palette.SECONDARY, side / 2),)

    def _tags(self, note: Note) -> list[tuple[str, Swatch]]:
        return [
            (self.letters[tag.id], palette.swatch(tag.colour, grey=self.grey))
            for key in note.tags
            if (tag := self.document.tags.get(key)) is not None
        ]

    def _signs(self, note: Note) -> list[tuple[str, object]]:
        """Return what stands after a note's words, in order: its kind, and what it shows."""
        signs: list[tuple[str, object]] = [("symbol", note.symbol)] if note.symbol else []
        tags = self._tags(note)
        signs += [("tag", tag) for tag in tags[1:]]
        own = own_colour(self.document, note, self.colouring)
        if tags and own is not None:
            signs.append(("colour", palette.swatch(own, grey=self.grey)))
        return signs + [("mark", mark) for mark in self.marks(note)]

    def _with_signs(
        self,
        strips: list[Strip],
        signs: Sequence[tuple[str, object]],
        note: Note,
        column: Column,
        *,
        is_narrower: bool = False,
    ) -> list[Strip]:
        """Return strips with signs after the last line, or in rows below where it has no room."""
        em = column.size
        pitch, last = (_DISC + _SIGN_GAP) * em, strips[-1].line
        wide = len(signs) * pitch - _SIGN_GAP * em
        indent = _INDENT * em
        if last is not None and last.rtl is column.rtl:
            end = column.width - last.x if column.rtl else last.x + last.width
            begin = end + _BEFORE_SIGNS * em
            if begin + wide <= column.width + 0.01:
                row = self._row(signs, begin, last.baseline - _RISE * em, column)
                high = max(strips[-1].height, _LINE * em)
                return [*strips[:-1], replace(strips[-1], height=high, nodes=row)]
            taken = wide + _BEFORE_SIGNS * em
            if taken <= _MOST_SIGNS * column.width and not is_narrower:
                # Broken a little earlier, its last words have the signs beside them.
                words = column.lines(note.text, em, before=indent, after=taken, is_aligned=False)
                above = [strip for strip in strips if strip.line is None]
                if len(words) + len(above) <= len(strips) + 1:
                    return self._with_signs([*above, *words], signs, note, column, is_narrower=True)
        each = max(1, int((column.width - indent + _SIGN_GAP * em) / pitch))
        rows = ceil(len(signs) / each)
        return strips + [
            Strip(
                (_DISC + _SIGN_GAP) * em,
                None,
                self._row(signs[row * each : (row + 1) * each], indent, _DISC / 2 * em, column),
            )
            for row in range(rows)
        ]

    def _row(
        self, signs: Sequence[tuple[str, object]], begin: float, middle: float, column: Column
    ) -> tuple[Node, ...]:
        em, nodes = column.size, list[Node]()
        for index, (kind, shown) in enumerate(signs):
            side = (_DISC if kind == "tag" else _SAMPLE_SIDE if kind == "colour" else _MARK) * em
            x = begin + index * (_DISC + _SIGN_GAP) * em + (_DISC * em - side) / 2
            place = Rect(x, middle - side / 2, side, side)
            if column.rtl:
                place = place.mirrored(column.width)
            nodes += _sign(column, kind, shown, place)
        return tuple(nodes)


def _sign(column: Column, kind: str, shown: object, place: Rect) -> Sequence[Node]:
    match kind, shown:
        case "symbol", str() as name:
            return [draw_symbol(column.typesetter, name, place, palette.SECONDARY)]
        case "tag", (str() as letter, Swatch() as swatch):
            return [draw_disc(column.typesetter, letter, swatch, place)]
        case "colour", Swatch() as swatch:
            return _sample(swatch, place)
        case _:
            return draw_marks((str(shown),), [place], palette.SECONDARY)


def _sample(swatch: Swatch, place: Rect) -> tuple[Node, ...]:
    """Return a small note in a colour, or a piece of the pattern that stands for it."""
    if swatch.is_grey:
        narrow = place.width * (1 - SAMPLE) / 2
        return (Group(Role.MARK, grey_sample(swatch, place.inset(narrow, 0.0, narrow, 0.0))),)
    line = _EDGE * place.width
    inner = place.inset(*(line,) * 4)
    return (Group(Role.MARK, (Box(place, swatch.dark, line), Box(inner, swatch.fill))),)
