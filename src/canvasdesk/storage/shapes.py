"""Which records the file knows, under which keys. Reading, writing and the schema go by this."""

from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from types import MappingProxyType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from canvasdesk.model import limits
from canvasdesk.model.records import (
    Asset,
    Entry,
    Header,
    Link,
    Note,
    Record,
    Tag,
    UnknownRecord,
)

FORMAT = "canvasdesk"
VERSION = 1

HEADER = "header"
COLLECTIONS: MappingProxyType[
    str, type[Note] | type[Link] | type[Tag] | type[Asset] | type[Entry]
] = MappingProxyType({"notes": Note, "links": Link, "tags": Tag, "assets": Asset, "entries": Entry})
"""The key of each known collection and what its records are."""
KNOWN = frozenset({HEADER, *COLLECTIONS})
"""The keys of a file that hold records this program understands."""
ALWAYS_WRITTEN = frozenset({"notes", "links", "tags"})
"""Collections that a file has even where they are empty; those that came later it has not."""

MOST_RECORDS = MappingProxyType(
    {
        "notes": limits.NOTES,
        "links": limits.LINKS,
        "tags": limits.TAGS,
        "assets": limits.ASSETS,
        "entries": limits.ENTRIES,
    }
)
MOST_CHARACTERS = MappingProxyType(
    {
        "order": limits.ORDER_KEY_CHARACTERS,
        "stack": limits.ORDER_KEY_CHARACTERS,
        "data": limits.PICTURE_CHARACTERS,
    }
)
"""How long texts may be that are shorter, or longer, than all others."""
NOT_WRITTEN = frozenset({"id", "extra", "collection"})
"""Attributes that are no keys of a record: its id names it, ``extra`` is spread among its keys."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a record kind.

    ``choices`` is the closed list it takes, ``parts`` the names inside a value such as a place;
    both are empty where there is none.
    """

    name: str
    default: object
    required: bool
    choices: frozenset[str]
    parts: frozenset[str]


def _attributes(kind: type[Record]) -> MappingProxyType[str, Attribute]:
    hints = get_type_hints(kind)
    found = {
        field.name: _attribute(field, hints[field.name])
        for field in fields(kind)
        if field.name not in NOT_WRITTEN
    }
    # ``private`` stands first in every record's class; in a file it would hide the text.
    found["private"] = found.pop("private")
    return MappingProxyType(found)


def _attribute(field: Field[Any], hint: Any) -> Attribute:
    options = get_args(hint) if get_origin(hint) is UnionType else (hint,)
    classes = [option for option in options if isinstance(option, type)]
    choices = [
        member.value for option in classes if issubclass(option, StrEnum) for member in option
    ]
    parts = [part.name for option in classes if is_dataclass(option) for part in fields(option)]
    return Attribute(
        field.name,
        None if field.default is MISSING else field.default,
        field.default is MISSING,
        frozenset(choices),
        frozenset(parts),
    )


ATTRIBUTES: MappingProxyType[type[Record], MappingProxyType[str, Attribute]] = MappingProxyType(
    {kind: _attributes(kind) for kind in (Header, Note, Link, Tag, Asset, Entry, UnknownRecord)}
)
"""What each record kind stores, by key, in the order in which it is written."""
