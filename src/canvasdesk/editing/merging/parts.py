"""A record in the parts that are merged one by one, and a record of its parts.

A part is an attribute, several that belong together, or one key of a map. What a newer program
wrote for an attribute (it lies in ``extra`` under the attribute's name) belongs to that part.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Asset, Link, Note


class Part(NamedTuple):
    """Names a part: ``Part("text")``, ``Part("where")``, ``Part("fields", "feeling")``."""

    name: str
    key: str = ""


WHERE = Part("where")
STACK = Part("stack")
TAGS = Part("tags")
ORDER = Part("order")
ENDS = Part("ends")
IDENTITY = Part("document_id")
EXTRA = "extra"

_TOGETHER: MappingProxyType[type, dict[str, tuple[str, ...]]] = MappingProxyType(
    {
        # A place is relative to its block, and an order is one among the notes there.
        Note: {WHERE.name: ("block", "place", "order")},
        Link: {ENDS.name: ("source", "target")},
        Asset: {"picture": ("media_type", "data", "width", "height")},
    }
)


class _No(Enum):
    VALUE = "value"


class Piece(NamedTuple):
    """What a part holds: attributes' values, and what ``extra`` has under their names."""

    values: tuple[Any, ...]
    unknown: tuple[Any, ...] = ()

    @property
    def shown(self) -> object:
        """The value to be shown: what a newer program wrote hides a default."""
        found = tuple(
            value if other is _No.VALUE else other
            for value, other in zip(self.values, self.unknown, strict=True)
        )
        return found[0] if len(found) == 1 else found


Parts = dict[Part, Piece]


def alike(one: Piece | None, other: Piece | None) -> bool:
    """Say whether two pieces are equal and written alike, as 1 and True are not."""
    # Most differ at first sight, and this is asked of every part of every changed record.
    return one is other or (one == other and FrozenMap({"": one}) == FrozenMap({"": other}))


def parts_of(record: AnyRecord) -> Parts:
    """Return the parts of a record."""
    extra = dict(record.extra)
    parts: Parts = {}
    maps = _MAPS[type(record)]
    for part, attributes in _PARTS[type(record)].items():
        name = part.name
        if name in maps:
            inner = extra.get(name)
            more: Mapping[str, Any] = {}
            if isinstance(inner, FrozenMap) and inner:
                more = inner
                del extra[name]
            known: Mapping[str, Any] = getattr(record, name)
            for key in {**known, **more}:
                values = (known.get(key, _No.VALUE),)
                parts[Part(name, key)] = Piece(values, (more.get(key, _No.VALUE),))
        else:
            values = tuple([getattr(record, attribute) for attribute in attributes])
            unknown: tuple[Any, ...] = (_No.VALUE,) * len(attributes)
            if extra:
                unknown = tuple(extra.pop(attribute, _No.VALUE) for attribute in attributes)
            parts[part] = Piece(values, unknown)
    for key, value in extra.items():
        parts[Part(EXTRA, key)] = Piece((_No.VALUE,), (value,))
    return parts


def record_of(kind: type[AnyRecord], record_id: str, parts: Parts) -> AnyRecord:
    """Return the record that parts make up."""
    shape, values = _SHAPES[kind], dict[str, Any]()
    maps: dict[str, dict[str, Any]] = {name: {} for name in _MAPS[kind]}
    extra: dict[str, Any] = {}
    inner: dict[str, dict[str, Any]] = {}
    for part, piece in parts.items():
        pairs = zip(piece.values, piece.unknown, strict=True)
        if part.name == EXTRA:
            extra[part.key] = piece.unknown[0]
        elif part.name in maps:
            for value, other in pairs:
                if value is not _No.VALUE:
                    maps[part.name][part.key] = value
                if other is not _No.VALUE:
                    inner.setdefault(part.name, {})[part.key] = other
        else:
            for attribute, (value, other) in zip(shape[part.name], pairs, strict=True):
                values[attribute] = value
                if other is not _No.VALUE:
                    extra[attribute] = other
    extra |= {name: FrozenMap(found) for name, found in inner.items()}
    values |= {name: FrozenMap(found) for name, found in maps.items()}
    return kind(id=record_id, extra=FrozenMap(extra), **values)


def _shape(kind: type[AnyRecord]) -> dict[str, tuple[str, ...]]:
    """Return which attributes of a record kind make up each of its parts."""
    together = _TOGETHER.get(kind, {})
    joined = {attribute for attributes in together.values() for attribute in attributes}
    alone = (field.name for field in fields(kind) if field.name not in {"id", EXTRA, *joined})
    return {**{name: (name,) for name in alone}, **together}


def _maps(kind: type[AnyRecord]) -> frozenset[str]:
    """Return the attributes of a record kind that are merged key by key."""
    return frozenset(
        field.name
        for field in fields(kind)
        if field.name != EXTRA and isinstance(field.default, FrozenMap)
    )


_KINDS: tuple[type[AnyRecord], ...] = get_args(AnyRecord)
_SHAPES = {kind: _shape(kind) for kind in _KINDS}
_PARTS = {
    kind: {Part(name): attributes for name, attributes in shape.items()}
    for kind, shape in _SHAPES.items()
}
_MAPS = {kind: _maps(kind) for kind in _KINDS}
