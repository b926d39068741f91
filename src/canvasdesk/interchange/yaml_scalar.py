"""Writes texts as YAML scalars that ``yaml_tree``, and any other reader, gives back exactly."""

import json


def quoted(value: str) -> str:
    """Return a YAML scalar: JSON's quoting, and escapes for what YAML does not take raw."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        char if char.isprintable() else f"\\U{ord(char):08x}" if ord(char) > 126 else char
        for char in text
    )
