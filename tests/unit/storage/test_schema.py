"""The schema that is shipped is current, and says of files what reading says of them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import parse_document
from canvasdesk.storage.schema import NAME, schema, schema_text

GOLDEN = Path(__file__).parents[2] / "golden" / "format"
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def faults(value: Any, shape: dict[str, Any], root: dict[str, Any], place: str = "") -> list[str]:
    """Check a value against the part of JSON Schema that ours uses, and no other."""
    known = {
        "$ref", "$schema", "$defs", "additionalProperties", "anyOf", "const", "default",
        "description", "enum", "items", "maxLength", "maxProperties", "minLength", "pattern",
        "properties", "propertyNames", "required", "title", "type",
    }  # fmt: skip
    assert shape.keys() <= known
    found: list[str] = []
    if "$ref" in shape:
        found += faults(value, root["$defs"][shape["$ref"].rsplit("/", 1)[1]], root, place)
    if "anyOf" in shape and all(faults(value, one, root, place) for one in shape["anyOf"]):
        found.append(f"{place}: none of anyOf")
    if "type" in shape and not of_type(value, shape["type"]):
        return [*found, f"{place}: no {shape['type']}"]
    if "const" in shape and value != shape["const"]:
        found.append(f"{place}: const")
    if "enum" in shape and value not in shape["enum"]:
        found.append(f"{place}: enum")
    if isinstance(value, str):
        if not shape.get("minLength", 0) <= len(value) <= shape.get("maxLength", len(value)):
            found.append(f"{place}: length")
        if "pattern" in shape and not re.search(shape["pattern"], value):
            found.append(f"{place}: pattern")
    for number, item in enumerate(value if isinstance(value, list) else ()):
        found += faults(item, shape.get("items", {}), root, f"{place}/{number}")
    if isinstance(value, dict):
        found += object_faults(value, shape, root, place)
    return found


def object_faults(value: dict, shape: dict, root: dict, place: str) -> list[str]:
    found = [f"{place}/{key}: required" for key in shape.get("required", ()) if key not in value]
    if len(value) > shape.get("maxProperties", len(value)):
        found.append(f"{place}: too many")
    others = shape.get("additionalProperties", {})
    for key, item in value.items():
        found += faults(key, shape.get("propertyNames", {}), root, f"{place}/{key}")
        inner = shape.get("properties", {}).get(key, others)
        if inner is False:
            found.append(f"{place}/{key}: not allowed")
        elif isinstance(inner, dict):
            found += faults(item, inner, root, f"{place}/{key}")
    return found


def of_type(value: Any, name: str) -> bool:
    if name in ("number", "integer"):
        kinds = int if name == "integer" else (int, float)
        return isinstance(value, kinds) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def test_the_shipped_schema_is_current():
    assert shipped("schema", NAME).read_text("utf-8") == schema_text()


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("v1/*.canvasdesk")), ids=lambda p: p.stem)
def test_golden_files_fulfil_it(path: Path):
    tree = json.loads(path.read_text("utf-8"))
    choices = "future" in path.stem  # holds choices of a newer program, which the schema lists not
    found = faults(tree, schema(), schema())
    assert all("anyOf" in fault or "enum" in fault for fault in found) if choices else not found


@pytest.mark.parametrize(
    "keys",
    [
        {"format_version": 1.5},
        {"header": {"title": 1}},
        {"notes": []},
        {"notes": {"n": []}},
        {"notes": {"n": {"place": [1, 2]}}},
        {"notes": {"n": {"size": {"width": 99}}}},
        {"notes": {"n": {"private": "yes"}}},
        {"notes": {"n": {"text_size": "12"}}},
        {"notes": {"n": {"tags": [1]}}},
        {"notes": {"n": {"description": "x" * 20_001}}},
        {"notes": {"": {}}},
        {"notes": {"n" * 65: {}}},
        {"links": {"l": {"source": "n"}}},
        {"tags": {"t": {"colour": "blue"}}},
        {"header": {"block_titles": {"channels": None}}},
    ],
)
def test_it_refuses_what_reading_refuses(keys: dict[str, Any]):
    tree = {"format": "canvasdesk", "format_version": 1, **keys}
    assert faults(tree, schema(), schema())
    with pytest.raises(FormatError):
        parse_document(json.dumps(tree).encode(), Path("a"))
