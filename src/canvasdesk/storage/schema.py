"""The JSON Schema of the file, made from what reading checks.

To renew the one that is shipped:
``python -m canvasdesk.storage.schema > resources/schema/canvasdesk-1.schema.json``
"""

import json
import sys
from typing import Any

from pydantic import TypeAdapter

from canvasdesk.model import limits
from canvasdesk.storage.field_values import DECIMAL, PLAIN_DECIMAL
from canvasdesk.storage.shapes import COLLECTIONS, FORMAT, MOST_CHARACTERS, MOST_RECORDS, VERSION
from canvasdesk.storage.validation import Known

NAME = f"canvasdesk-{VERSION}.schema.json"

_SCALARS: list[dict[str, Any]] = [
    {"type": "boolean"},
    {"type": "integer"},
    {"type": "string", "maxLength": limits.TEXT_CHARACTERS},
    {
        "type": "object",
        "description": "A decimal: its digits, in plain notation.",
        "properties": {DECIMAL: {"type": "string", "pattern": f"^{PLAIN_DECIMAL}$"}},
        "required": [DECIMAL],
        "additionalProperties": False,
    },
]


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the file this version writes.

    Reading is milder: unknown keys and choices are kept, and what can be mended is mended.
    """
    made = TypeAdapter(Known).json_schema()
    shapes = made["$defs"]
    for name in ("Header", "Note", "Link", "Tag", "Asset", "Entry"):
        _as_in_file(shapes[name])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "canvasdesk document",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "format_version": {"const": VERSION},
            "app": {"type": "string", "description": "The program that wrote the file."},
            "header": {"$ref": "#/$defs/Header"},
            **{key: _collection(key, kind.__name__) for key, kind in COLLECTIONS.items()},
        },
        "required": ["format", "format_version"],
        "$defs": shapes,
    }


def schema_text() -> str:
    """Return the schema as it is shipped."""
    return json.dumps(schema(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _collection(key: str, kind: str) -> dict[str, Any]:
    return {
        "type": "object",
        "propertyNames": {"minLength": 1, "maxLength": limits.ID_CHARACTERS},
        "additionalProperties": {"$ref": f"#/$defs/{kind}"},
        "maxProperties": MOST_RECORDS[key],
    }


def _as_in_file(shape: dict[str, Any]) -> None:
    """Leave out what is not in the file, and add the limits that reading checks by itself."""
    properties = shape["properties"]
    del properties["id"], properties["extra"]
    shape["required"] = [name for name in shape.get("required", ()) if name != "id"]
    for name, value in properties.items():
        if value.get("type") == "string":
            value["maxLength"] = MOST_CHARACTERS.get(name, limits.TEXT_CHARACTERS)
    if "fields" in properties:
        lists = {"type": "array", "items": {"anyOf": _SCALARS}}
        values = {"anyOf": [*_SCALARS, lists]}
        properties["fields"] = {"type": "object", "additionalProperties": values}
    if "block" in properties:
        properties["text"]["maxLength"] = limits.NOTE_TEXT_CHARACTERS


if __name__ == "__main__":
    sys.stdout.write(schema_text())
