"""Which notes of a picture stand out, and whether the others are faded or left out.

A pure question about a note; how it is drawn then is said in ``notes`` and ``layout``.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.fields import value_keys
from canvasdesk.model.folding import folded
from canvasdesk.model.records import FieldValue, Note
from canvasdesk.model.values import NoteKind

PRIVATE, DESCRIPTION, GUESSED = "note.private", "note.description", "note.guessed"
"""What every note can have, asked for like a field: no field has a dot in its id."""


class Asks(Enum):
    """What is asked of a field."""

    SET = auto()
    EMPTY = auto()
    ONE_OF = auto()
    AT_LEAST = auto()
    GUESSED = auto()
    """Answers that nobody was heard to give, on the notes whose ids are the values."""


@dataclass(frozen=True, slots=True)
class FieldTest:
    """What a field must hold: anything, nothing, one of ``values`` as text, or a number so high.

    Of a list, one item is enough. A tick that was taken off is nothing.
    """

    field: str
    asks: Asks = Asks.SET
    values: frozenset[str] = frozenset()
    least: Decimal = Decimal(0)

    def matches(self, note: Note) -> bool:
        """Say whether a note's field holds what is asked for."""
        if self.asks is Asks.GUESSED:
            return note.id in self.values
        value = _value(note, self.field)
        is_set = value is not None and value is not False and value not in ("", ())
        match self.asks:
            case Asks.SET:
                return is_set
            case Asks.EMPTY:
                return not is_set
            case Asks.ONE_OF:
                return value is not None and not self.values.isdisjoint(value_keys(value))
        number = isinstance(value, int | Decimal) and not isinstance(value, bool)
        return number and Decimal(str(value)) >= self.least


def _value(note: Note, field: str) -> FieldValue | None:
    if field == PRIVATE:
        return note.private
    return note.description if field == DESCRIPTION else note.fields.get(field)


@dataclass(frozen=True, slots=True)
class Filter:
    """What a note must have: a tag, words, a block, something in a field.

    One of ``tags``, ``text`` among its words, one of ``blocks``, what ``field`` asks for.
    What is empty asks for nothing. Case and diacritics make no difference.
    """

    tags: frozenset[str] = frozenset()
    text: str = ""
    blocks: frozenset[BlockId] = frozenset()
    field: FieldTest | None = None
    hides: bool = False
    """Whether the others are left out rather than faded."""
    kept: frozenset[str] = frozenset()
    """Notes that are never left out, because they were written or changed meanwhile."""

    @property
    def asks(self) -> bool:
        """Whether anything is asked for; else all notes stand out."""
        return bool(self.tags or self.blocks or self.text.strip() or self.field)

    def matches(self, note: Note) -> bool:
        """Say whether a note has what is asked for; a heading is no note and never has."""
        if note.kind is NoteKind.HEADING:
            return False
        if self.tags and self.tags.isdisjoint(note.tags):
            return False
        if self.blocks and note.block not in self.blocks:
            return False
        if self.field is not None and not self.field.matches(note):
            return False
        wanted = _words(self.text)
        return not wanted or wanted in _words(note.text)

    def fades(self, note: Note) -> bool:
        """Say whether a note is drawn faded."""
        return not self.hides and self._passes_over(note)

    def leaves_out(self, note: Note) -> bool:
        """Say whether a note is not drawn at all."""
        return self.hides and note.id not in self.kept and self._passes_over(note)

    def _passes_over(self, note: Note) -> bool:
        return self.asks and note.kind is not NoteKind.HEADING and not self.matches(note)


NO_FILTER = Filter()


def _words(text: str) -> str:
    return " ".join(folded(text).split())
