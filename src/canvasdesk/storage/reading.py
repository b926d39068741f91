"""From a file's tree to records. What this version does not understand is set aside, not lost.

What is wrong in itself is refused here; what is only wrong among the records is for ``mending``.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError
from canvasdesk.model import limits
from canvasdesk.model.frozen import FrozenMap, frozen
from canvasdesk.model.records import (
    HEADER_ID,
    AnyRecord,
    FieldValue,
    Header,
    Link,
    Record,
    UnknownRecord,
)
from canvasdesk.storage.field_values import UnknownShapeError, field_value
from canvasdesk.storage.shapes import (
    ATTRIBUTES,
    COLLECTIONS,
    HEADER,
    MOST_CHARACTERS,
    MOST_RECORDS,
    Attribute,
)
from canvasdesk.storage.writing import Tree

Records = dict[str, AnyRecord]


def read_records(tree: Tree, path: Path) -> tuple[Records, Tree]:
    """Return the records of a tree, by id, and the top-level keys that hold none.

    A collection of an unknown kind becomes UnknownRecords. Raises FormatError ``record.*`` or
    ``limit.*``, with the place.
    """
    known, extras = _Split(path).known(tree)
    records: Records = {}
    for record in _validated(known, path):
        if record.id in records:
            raise FormatError("record.duplicate_id", path, place=record.id, id=record.id)
        records[record.id] = _completed(record, extras.get(record.id, {}))
    extra: Tree = {}
    for key, value in tree.items():
        if key in known:
            continue
        unknown = _unknown_records(key, value)
        if not unknown or any(record.id in records for record in unknown):
            extra[key] = value
        else:
            records |= {record.id: record for record in unknown}
    records |= _unknown_links(records, tree)
    if len(records) > limits.RECORDS:
        raise FormatError("limit.records", path, count=len(records), limit=limits.RECORDS)
    return records, extra


def _validated(known: Tree, path: Path) -> Iterator[AnyRecord]:
    from canvasdesk.storage.validation import InvalidError, validated

    try:
        records = validated(known)
    except InvalidError as error:
        raise FormatError(error.code, path, place=error.place) from error
    yield records.header
    yield from records.notes.values()
    yield from records.links.values()
    yield from records.tags.values()
    yield from records.assets.values()
    yield from records.entries.values()


def _completed(record: Any, extra: Tree) -> Any:
    """Return a record with what pydantic did not see: its fields, and what is unknown."""
    values: dict[str, Any] = {}
    if "fields" in extra and "fields" in ATTRIBUTES[type(record)]:
        extra = dict(extra)
        known, unknown = _fields(extra.pop("fields"))
        values["fields"] = known
        extra |= {"fields": unknown} if unknown else {}
    if extra:
        values["extra"] = frozen(extra)
    return replace(record, **values) if values else record


def _fields(tree: Tree) -> tuple[FrozenMap[str, FieldValue], Tree]:
    known: dict[str, FieldValue] = {}
    unknown: Tree = {}
    for key, value in tree.items():
        try:
            known[key] = field_value(value)
        except UnknownShapeError:
            unknown[key] = value
    return FrozenMap(known), unknown


def _unknown_records(collection: str, value: Any) -> list[UnknownRecord]:
    if not isinstance(value, dict):
        return []
    if not all(_is_id(key) and isinstance(item, dict) for key, item in value.items()):
        return []
    return [_unknown_record(collection, key, item) for key, item in value.items()]


def _unknown_links(records: Records, tree: Tree) -> Records:
    """Return links whose ends a newer program knows: they are kept, though nothing draws them."""
    return {
        link.id: _unknown_record("links", link.id, tree["links"][link.id])
        for link in records.values()
        if isinstance(link, Link)
        and any(isinstance(records.get(end), UnknownRecord) for end in (link.source, link.target))
    }


def _unknown_record(collection: str, key: str, tree: Tree) -> UnknownRecord:
    """Return a record that is kept whole, because its kind is unknown."""
    private = tree.get("private") is True
    rest = {name: value for name, value in tree.items() if name != "private" or not private}
    return UnknownRecord(id=key, private=private, collection=collection, extra=frozen(rest))


def _is_id(key: str) -> bool:
    return 0 < len(key) <= limits.ID_CHARACTERS and key != HEADER_ID


class _Split:
    """Parts the known keys of a tree from all others, and holds the known ones to the limits."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def known(self, tree: Tree) -> tuple[Tree, dict[str, Tree]]:
        """Return what pydantic is to check, and what it is not to see by record id."""
        known: Tree = {}
        extras: dict[str, Tree] = {}
        known[HEADER], extras[HEADER_ID] = self._record(
            Header, HEADER_ID, HEADER, self._object(tree.get(HEADER, {}), HEADER)
        )
        for name, kind in COLLECTIONS.items():
            collection = self._object(tree.get(name, {}), name)
            if len(collection) > MOST_RECORDS[name]:
                raise self._refusal(
                    f"limit.{name}", name, count=len(collection), limit=MOST_RECORDS[name]
                )
            known[name] = {}
            for key, value in collection.items():
                place = f"{name}/{key}"
                if not _is_id(key):
                    raise self._refusal("record.id", place, limit=limits.ID_CHARACTERS)
                record = self._object(value, place)
                known[name][key], extra = self._record(kind, key, place, record)
                if extra:
                    extras[key] = extra
        return known, extras

    def _record(self, kind: type[Record], key: str, place: str, tree: Tree) -> tuple[Tree, Tree]:
        known: Tree = {"id": key}
        extra: Tree = {}
        shape = ATTRIBUTES[kind]
        for name, value in tree.items():
            attribute = shape.get(name)
            if attribute is None or _is_unknown_choice(attribute, value):
                extra[name] = value
                continue
            self._check_lengths(value, name, place)
            if name == "fields":
                extra[name] = self._object(value, f"{place}/{name}")
            elif attribute.parts and isinstance(value, dict):
                parts = {part: value[part] for part in value if part in attribute.parts}
                if parts or not value:
                    known[name] = parts
                if len(parts) < len(value):
                    extra[name] = {part: value[part] for part in value if part not in parts}
            else:
                known[name] = value
        return known, extra

    def _check_lengths(self, value: Any, name: str, place: str) -> None:
        if isinstance(value, str):
            limit = MOST_CHARACTERS.get(name, limits.TEXT_CHARACTERS)
            if len(value) > limit:
                raise self._refusal("limit.text", f"{place}/{name}", count=len(value), limit=limit)
        elif isinstance(value, list):
            for item in value:
                self._check_lengths(item, name, place)
        elif isinstance(value, dict):
            for key, item in value.items():
                self._check_lengths(item, f"{name}/{key[: limits.ID_CHARACTERS]}", place)

    def _object(self, value: Any, place: str) -> Tree:
        if not isinstance(value, dict):
            raise self._refusal("record.object_expected", place)
        return value

    def _refusal(self, code: str, place: str, **parameters: Any) -> FormatError:
        return FormatError(code, self._path, place=place, **parameters)


def _is_unknown_choice(attribute: Attribute, value: Any) -> bool:
    return bool(attribute.choices) and isinstance(value, str) and value not in attribute.choices
