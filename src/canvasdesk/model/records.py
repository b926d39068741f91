"""The records a document is made of, and nothing about how they are drawn, changed or stored.

They are plain frozen dataclasses: reading an untrusted file into them is the business of
``storage.format``, which has pydantic check every value. An attribute that equals its default is
not written to the file, so a default is part of the format and never changes.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, TypeVar

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.frozen import FrozenMap, Json
from canvasdesk.model.values import AUTO_FILL, Colour, Direction, NoteKind, NoteSize, Place, Size

HEADER_ID = "header"

FieldScalar = bool | int | Decimal | str
FieldValue = FieldScalar | tuple[FieldScalar, ...]
"""What a field can hold: flag, integer, decimal, text (dates, choices, references too), list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records share.

    ``extra`` holds what a newer program wrote and this one does not understand; it is written
    back as it was.
    """

    id: str
    private: bool = False
    extra: FrozenMap[str, Json] = FrozenMap()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header(Record):
    """What is said about the canvas as a whole. There is exactly one, with the id ``header``.

    ``logo`` is the id of an asset: an organization's own sign, on no personal sheet.
    """

    id: str = HEADER_ID
    mode: Mode = Mode.ORGANIZATION
    title: str = ""
    designed_for: str = ""
    designed_by: str = ""
    date: str = ""
    version: str = ""
    purpose: str = ""
    goal: str = ""
    description: str = ""
    document_id: str = ""
    language: str = ""
    direction: Direction = Direction.AUTO
    mirrored_grid: bool = False
    note_size: NoteSize = NoteSize.STANDARD
    logo: str = ""
    block_titles: FrozenMap[str, str] = FrozenMap()
    """Headings changed by hand, by block id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A sticky note. ``block`` is None in the parking place.

    ``size`` and ``text_size`` are intents: None follows the sheet; the size and text step that
    are drawn are derived from them by ``layout``. An ``archived`` note was put away: it is on no
    sheet, in no export and in no count, but stays in the file. ``symbol`` names a small sign
    drawn on the note; ``picture`` is the id of an asset.
    """

    kind: NoteKind = NoteKind.NOTE
    text: str = ""
    description: str = ""
    block: BlockId | None = None
    place: Place = Place()
    size: Size | None = None
    text_size: float | None = None
    fill: str = AUTO_FILL
    symbol: str = ""
    picture: str = ""
    archived: bool = False
    tags: tuple[str, ...] = ()
    order: str = ""
    stack: str = ""
    fields: FrozenMap[str, FieldValue] = FrozenMap()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Record):
    """An arrow from one note to another."""

    source: str
    target: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag(Record):
    """A meaning with a colour and a letter. An empty letter is derived from the name."""

    name: str
    colour: str = Colour.YELLOW.value
    letter: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset(Record):
    """A picture that notes or the header show. Equal ones are one: their id is made of them.

    ``data`` is the file's bytes in Base64; ``width`` and ``height`` are its pixels as shown.
    """

    media_type: str
    data: str
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Record):
    """What somebody put down in one of the canvas's journals, such as what a customer said.

    ``when`` is an ISO date, or a date and a time of day; empty where nobody knows. ``refs`` says
    which notes it is about, by their ids, and which of their fields it speaks to; no field means
    all of the note. Which fields an entry has is data, like those of notes.
    """

    journal: str
    text: str = ""
    when: str = ""
    refs: FrozenMap[str, tuple[str, ...]] = FrozenMap()
    fields: FrozenMap[str, FieldValue] = FrozenMap()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownRecord(Record):
    """A record of a kind this program does not know, kept whole in ``extra``.

    ``collection`` is the key of the file that held it.
    """

    collection: str


AnyRecord = Header | Note | Link | Tag | Asset | Entry | UnknownRecord


def picture_of(record: AnyRecord) -> str:
    """Return the id of the picture that a record shows; nothing where it shows none."""
    match record:
        case Note():
            return record.picture
        case Header():
            return record.logo
        case _:
            return ""


def without_picture(record: AnyRecord) -> AnyRecord:
    """Return a record without the picture that it shows."""
    match record:
        case Note():
            return replace(record, picture="")
        case Header():
            return replace(record, logo="")
        case _:
            return record


def linked_ids(record: AnyRecord) -> frozenset[str]:
    """Return the ids of the two records that an arrow joins; of what is no arrow, none.

    An arrow to a record of an unknown kind is itself kept as one.
    """
    match record:
        case Link():
            return frozenset((record.source, record.target))
        case UnknownRecord(collection="links"):
            ends = (record.extra.get("source"), record.extra.get("target"))
            return frozenset(end for end in ends if isinstance(end, str))
        case _:
            return frozenset()


R = TypeVar("R", bound=Record)


def chosen(record: R, **values: Any) -> R:
    """Return a record with attributes as a person chose them.

    A choice of a newer program that was kept in ``extra`` under the same name is given up: else
    it would come back where the new choice is the default, which files leave out.
    """
    return replace(record, **values, extra=record.extra.without(*values))
