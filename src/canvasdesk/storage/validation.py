"""pydantic's core checks what a file holds against the records' own dataclasses.

The core is told by hand what pydantic would read off the dataclasses: that takes a millisecond,
pydantic itself as long as a bare window, and every file that is opened waits for it.
"""

import json
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from pydantic_core import SchemaValidator, ValidationError

from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Asset, Entry, Header, Link, Note, Tag


@dataclass(frozen=True, slots=True)
class Known:
    """The part of a file that this program understands, records complete with their ids."""

    header: Header
    notes: dict[str, Note]
    links: dict[str, Link]
    tags: dict[str, Tag]
    assets: dict[str, Asset]
    entries: dict[str, Entry]


class InvalidError(Exception):
    """One value has the wrong type; ``place`` says which, ``code`` what should be there."""

    def __init__(self, code: str, place: str) -> None:
        super().__init__(code, place)
        self.code = code
        self.place = place


_CODES = {
    "string_type": "record.text_expected",
    "bool_type": "record.flag_expected",
    "float_type": "record.number_expected",
    "enum": "record.choice_expected",
    "tuple_type": "record.list_expected",
    "dict_type": "record.object_expected",
    "dataclass_type": "record.object_expected",
    "missing": "record.value_missing",
}
_PLAIN = {str: "str", bool: "bool", float: "float"}
_SET_ASIDE = frozenset({"extra", "fields"})
"""Attributes that ``reading`` fills in afterwards; no tree holds them here."""

Shape = dict[str, Any]
"""What pydantic's core calls a core schema."""


def validated(tree: dict[str, Any]) -> Known:
    """Return the records of a tree that holds known keys only.

    JSON is what strict checking takes places, lists and choices from; so the tree goes through it
    once more. Raises InvalidError.
    """
    try:
        known: Known = _validator().validate_json(json.dumps(tree), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        raise InvalidError(_CODES.get(first["type"], "record.invalid"), place) from error
    return known


@cache
def _validator() -> SchemaValidator:
    return SchemaValidator(_shape(Known))


def _shape(hint: Any) -> Shape:
    """Return how a value of a type is checked. Raises TypeError for types no record has."""
    parts = get_args(hint)
    match get_origin(hint):
        case None if hint in _PLAIN:
            return {"type": _PLAIN[hint]}
        case None if is_dataclass(hint):
            return _dataclass_shape(hint)
        case None if issubclass(hint, StrEnum):
            return {"type": "enum", "cls": hint, "members": list(hint), "sub_type": "str"}
        case origin if origin is UnionType and len(parts) == 2 and parts[1] is type(None):
            return {"type": "nullable", "schema": _shape(parts[0])}
        case origin if origin is tuple and parts[1:] == (...,):
            item = _shape(parts[0])
            return {"type": "tuple", "items_schema": [item], "variadic_item_index": 0}
        case origin if origin is dict:
            return _map_shape(*parts)
        case origin if origin is FrozenMap:
            to_map = {"type": "no-info", "function": FrozenMap}
            return {"type": "function-after", "function": to_map, "schema": _map_shape(*parts)}
    raise TypeError(hint)


def _map_shape(key: Any, value: Any) -> Shape:
    return {"type": "dict", "keys_schema": _shape(key), "values_schema": _shape(value)}


def _dataclass_shape(kind: Any) -> Shape:
    hints = get_type_hints(kind)
    arguments = {
        "type": "dataclass-args",
        "dataclass_name": kind.__name__,
        "fields": [_attribute_shape(field, hints[field.name]) for field in fields(kind)],
    }
    names = [field.name for field in fields(kind)]
    return {"type": "dataclass", "cls": kind, "schema": arguments, "fields": names, "slots": True}


def _attribute_shape(field: Field[Any], hint: Any) -> Shape:
    shape = {"type": "none"} if field.name in _SET_ASIDE else _shape(hint)
    if field.default is not MISSING:
        shape = {"type": "default", "schema": shape, "default": field.default}
    return {"type": "dataclass-field", "name": field.name, "schema": shape}
