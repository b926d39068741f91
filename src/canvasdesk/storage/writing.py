"""From records to the tree and the bytes of a file. Needs no pydantic: a save starts none."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from canvasdesk.model.frozen import FrozenMap, thawed
from canvasdesk.model.records import AnyRecord, Header, Record, UnknownRecord
from canvasdesk.model.text import clean_text
from canvasdesk.storage.field_values import decimal_tree
from canvasdesk.storage.shapes import ALWAYS_WRITTEN, ATTRIBUTES, COLLECTIONS, HEADER

Tree = dict[str, Any]

_SAFE_WHOLE = 2.0**53
"""Up to here every whole number is exact in the floating-point numbers that readers use."""


def collections_of(
    records: Iterable[AnyRecord], tree_of: Callable[[Record], Any] | None = None
) -> dict[str, Tree]:
    """Return the collections of records, by key of the file, each sorted by id.

    ``tree_of`` may stand something else in for the trees of records that are known.
    """
    tree_of = tree_of or record_tree
    known: dict[str, Tree] = {HEADER: {}, **{key: {} for key in COLLECTIONS}}
    unknown: dict[str, Tree] = {}
    keys = {kind: key for key, kind in COLLECTIONS.items()}
    for record in sorted(records, key=lambda record: record.id):
        if isinstance(record, Header):
            known[HEADER] = record_tree(record)
        elif isinstance(record, UnknownRecord):
            target = known if record.collection in COLLECTIONS else unknown
            target.setdefault(record.collection, {})[record.id] = record_tree(record)
        else:
            known[keys[type(record)]][record.id] = tree_of(record)
    shown = {key: tree for key, tree in known.items() if tree or key in (HEADER, *ALWAYS_WRITTEN)}
    return shown | dict(sorted(unknown.items()))


def record_tree(record: Record) -> Tree:
    """Return what the file holds under a record's id.

    Attributes equal to their default are left out. What ``extra`` holds follows; where it has a
    key that is written already, the attribute that was set wins.
    """
    shown: Tree = {}
    for name, attribute in ATTRIBUTES[type(record)].items():
        value = getattr(record, name)
        if attribute.required or value != attribute.default:
            shown[name] = _plain(value)
    return _merged(shown, thawed(record.extra)) if record.extra else shown


def bytes_of(tree: Tree) -> bytes:
    """Return a tree as UTF-8 JSON, indented by two, with a newline at its end.

    Characters that no file may hold are written as U+FFFD.
    """
    return f"{json_text(tree)}\n".encode()


def json_text(value: Any) -> str:
    """Return a value as it is written, as if it stood at the beginning of a line."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    if "\\" in text or clean_text(text) != text:
        text = json.dumps(_clean(value), indent=2, ensure_ascii=False, allow_nan=False)
    return text


def as_stored(record: AnyRecord) -> AnyRecord:
    """Return a record as reading its file gives it back.

    It differs where ``extra`` has a key that an attribute overrules, or a text a character that
    is not stored.
    """
    if record.extra:
        record = replace(record, extra=_not_overruled(record))
    clean = {field.name: _clean(getattr(record, field.name)) for field in fields(record)}
    return type(record)(**clean)


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) <= _SAFE_WHOLE else value
    if isinstance(value, Decimal):
        return decimal_tree(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(value[key]) for key in sorted(value)}
    return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}


def _merged(shown: Tree, extra: Tree) -> Tree:
    merged = dict(shown)
    for key, value in extra.items():
        mine = merged.get(key)
        if key not in merged:
            merged[key] = value
        elif isinstance(mine, dict) and isinstance(value, dict):
            merged[key] = {**mine, **{name: value[name] for name in value if name not in mine}}
    return merged


def _not_overruled(record: AnyRecord) -> FrozenMap[str, Any]:
    shown = record_tree(replace(record, extra=FrozenMap()))
    kept: dict[str, Any] = {}
    for key, value in record.extra.items():
        mine = shown.get(key)
        if key not in shown:
            kept[key] = value
        elif isinstance(mine, dict) and isinstance(value, FrozenMap):
            rest = value.without(*mine)
            kept |= {key: rest} if rest else {}
    return FrozenMap(kept)


def _clean(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, tuple):
        return tuple(_clean(item) for item in value)
    if isinstance(value, FrozenMap):
        return FrozenMap((_clean(key), _clean(item)) for key, item in value.items())
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    return value
