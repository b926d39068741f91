"""What colours mean in a picture: tags, or the customers that each note serves."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from enum import StrEnum
from itertools import cycle
from operator import attrgetter

from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Note, Tag
from canvasdesk.model.threads import customers, served
from canvasdesk.model.values import AUTO_FILL, Colour, NoteKind

_CUSTOMER = "customer:"
_GIVEN = (
    Colour.BLUE,
    Colour.ORANGE,
    Colour.GREEN,
    Colour.VIOLET,
    Colour.YELLOW,
    Colour.TEAL,
)
"""The colours given to customers that have none, in this order; grey is for whom nobody serves."""


_REST = attrgetter(*(field.name for field in fields(Note) if field.name not in ("tags", "fill")))
"""All of a note but what colours change: comparing costs less than making a note."""


class Colouring(StrEnum):
    """What the colours of notes follow."""

    TAGS = "tags"
    CUSTOMERS = "customers"


def coloured_by_customers(
    document: Document, before: Document | None = None, lead: str = ""
) -> Document:
    """Return the document as it looks where colours say whom each note serves.

    Customers stand in the place of tags: each with a colour and a letter, on the notes that serve
    it, also where tags and fills were. A note that serves nobody is grey. ``before`` is what was
    returned for another state of the document: notes that look the same are its objects. The
    customer ``lead`` comes first on each note that serves it, and gives it its colour.
    """
    whom = served(document)
    old = before.records if before is not None else {}
    records: dict[str, AnyRecord] = {
        key: record for key, record in document.records.items() if not isinstance(record, Tag)
    }
    records |= {tag.id: tag for tag in customer_tags(document)}
    for note in document.notes.values():
        if note.kind is NoteKind.NOTE:
            there = whom.get(note.id, ())
            if lead in there[1:]:
                there = (lead, *(customer for customer in there if customer != lead))
            tags = tuple(map(customer_tag, there))
            was = old.get(note.id)
            alike = isinstance(was, Note) and was.tags == tags and _REST(was) == _REST(note)
            records[note.id] = was if alike and was is not None else _coloured(note, tags)
    return replace(document, records=FrozenMap(records))


def customer_tags(document: Document) -> list[Tag]:
    """Return the tags that stand for the customers, in their order."""
    return [
        Tag(
            id=customer_tag(customer),
            name=" ".join(document.notes[customer].text.split()),
            colour=colour,
            order=f"{number:06}",
        )
        for number, (customer, colour) in enumerate(customer_colours(document).items())
    ]


def _coloured(note: Note, tags: tuple[str, ...]) -> Note:
    fill = AUTO_FILL if tags else Colour.GREY.value
    plain = note.extra.without("fill") if "fill" in note.extra else note.extra
    return replace(note, tags=tags, fill=fill, extra=plain)


def customer_tag(customer: str) -> str:
    """Return the id of the tag that stands for a customer."""
    return f"{_CUSTOMER}{customer}"


def customer_of(tag_id: str) -> str | None:
    """Return the id of the customer that a tag stands for; None for a tag of the document."""
    return tag_id.removeprefix(_CUSTOMER) if tag_id.startswith(_CUSTOMER) else None


def customer_colours(document: Document) -> Mapping[str, str]:
    """Return the colour that runs along each customer's arrows, by the customer's id.

    It is the customer's own, where it has one that no customer before it has; else one that is
    still free. Where all are taken they come again, told apart by their letters.
    """
    there = customers(document)
    own = {note.id: _own_colour(document, note) for note in there}
    kept: dict[str, str] = {}
    for key, colour in own.items():
        if colour and colour not in kept.values():
            kept[key] = colour
    free = _free(kept)
    return {note.id: kept.get(note.id) or next(free) for note in there}


def _own_colour(document: Document, note: Note) -> str:
    """Return the colour somebody gave a customer, by its fill or its first tag; else empty."""
    colour = note.fill
    if colour == AUTO_FILL:
        names = (document.tags[tag].colour for tag in note.tags if tag in document.tags)
        colour = next(names, "")
    known = colour in set(Colour) and colour != Colour.GREY and "fill" not in note.extra
    return str(colour) if known else ""


def _free(kept: Mapping[str, str]) -> Iterator[str]:
    taken = set(kept.values())
    yield from (colour.value for colour in _GIVEN if colour.value not in taken)
    yield from cycle(colour.value for colour in _GIVEN)
