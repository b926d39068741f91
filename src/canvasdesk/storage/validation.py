"""pydantic checks what a file holds against the records' own dataclasses. Nothing else uses it.

Imported when the first file is read, because pydantic takes longer to start than a window does.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from canvasdesk.model.records import Header, Link, Note, Tag


@dataclass(frozen=True, slots=True)
class Known:
    """The part of a file that this program understands, records complete with their ids."""

    header: Header
    notes: dict[str, Note]
    links: dict[str, Link]
    tags: dict[str, Tag]


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


@cache
def adapter() -> TypeAdapter[Known]:
    """Return the one adapter for all records: building four costs four times the overhead."""
    return TypeAdapter(Known)


def validated(tree: dict[str, Any]) -> Known:
    """Return the records of a tree that holds known keys only.

    JSON is what strict checking takes places, lists and choices from; so the tree goes through it
    once more. Raises InvalidError.
    """
    try:
        return adapter().validate_json(json.dumps(tree), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        raise InvalidError(_CODES.get(first["type"], "record.invalid"), place) from error
