"""Which fields notes have together, which of them are shown at once, and what they hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

from canvasdesk.model.blocks import Mode
from canvasdesk.model.fields import FieldDefinition, fits
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import FieldValue, Note
from canvasdesk.model.values import NoteKind

MOST_FIRST = 3
Fields = Mapping[str, FieldDefinition]
T = TypeVar("T")


class Mixed(Enum):
    """Several notes do not say the same."""

    MIXED = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """Fields that stand side by side; the first one gives the row its name."""

    fields: tuple[FieldDefinition, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """Which rows there are for some notes: those shown at once, and the rest."""

    first: tuple[Row, ...] = ()
    more: tuple[Row, ...] = ()


def shape_of(notes: Sequence[Note], fields: Fields, mode: Mode) -> Shape:
    """Return the rows of the fields that all of some notes are offered, or have filled in.

    A small heading says nothing beside its words.
    """
    papers = [note for note in notes if note.kind is not NoteKind.HEADING]
    if not papers or len(papers) != len(notes):
        return Shape()
    shared = [field for field in fields.values() if _has(papers, field, mode)]
    ids = {field.id for field in shared}
    first, more = list[Row](), list[Row]()
    for field in shared:
        if field.beside in ids:
            continue
        row = Row((field, *(other for other in shared if other.beside == field.id)))
        at_once = all(_is_first(note, field, mode) for note in papers)
        (first if at_once and len(first) < MOST_FIRST else more).append(row)
    return Shape(tuple(first), tuple(more))


def _has(notes: Sequence[Note], field: FieldDefinition, mode: Mode) -> bool:
    return all(field.offered(note.block, mode) or field.id in note.fields for note in notes)


def _is_first(note: Note, field: FieldDefinition, mode: Mode) -> bool:
    return note.block in field.first and field.offered(note.block, mode)


def value_of(notes: Sequence[Note], field: FieldDefinition) -> FieldValue | Mixed | None:
    """Return what a field holds on all of some notes; None where it is empty or not to be read."""
    return common([_value(note, field) for note in notes])


def _value(note: Note, field: FieldDefinition) -> FieldValue | None:
    value = note.fields.get(field.id)
    return value if value is not None and fits(field, value) else None


def common(values: Sequence[T]) -> T | Mixed:
    """Return the value that all have."""
    same = all(type(value) is type(values[0]) and value == values[0] for value in values)
    return values[0] if same else Mixed.MIXED


def unread(notes: Sequence[Note], fields: Fields) -> dict[str, str]:
    """Return what a single note holds that this program does not understand, as text by its key.

    A newer program may have written it, or a hand; it stays in the file.
    """
    if len(notes) != 1:
        return {}
    (note,) = notes
    found = {
        key: _as_text(value)
        for key, value in note.fields.items()
        if key not in fields or not fits(fields[key], value)
    }
    unknown = note.extra.get("fields")
    if isinstance(unknown, FrozenMap):
        found |= {key: _as_text(value) for key, value in unknown.items()}
    return found


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_as_text, value))
    if isinstance(value, bool) or value is None:
        return str(value).lower()
    if isinstance(value, FrozenMap):
        return ", ".join(f"{key}: {_as_text(each)}" for key, each in value.items())
    return str(value)


def filled(notes: Sequence[Note], rows: Sequence[Row]) -> int:
    """Return how many of the rows' fields say something on some of the notes."""
    ids = {field.id for row in rows for field in row.fields}
    return len({key for note in notes for key in note.fields if key in ids})
