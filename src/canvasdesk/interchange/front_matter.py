"""Takes the front matter off a text file, and the ``key: value`` lines that people put instead."""

from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.header_names import header_field, key_value
from canvasdesk.interchange.yaml_tree import read_yaml
from canvasdesk.model import limits

_FENCE = "---"


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the front matter's values as texts, and the text below it.

    Front matter that is no YAML is read line by line.
    """
    lines = text.split("\n")
    if not lines or lines[0].rstrip() != _FENCE:
        return {}, text
    for index, line in enumerate(lines[1:], start=1):
        if line.rstrip() in (_FENCE, "..."):
            values = _values("\n".join(lines[1:index]))
            # Two rules with nothing but prose between them are no front matter.
            return (values, "\n".join(lines[index + 1 :])) if values else ({}, text)
    return {}, text


def take_header(values: dict[str, str], gathering: Gathering) -> None:
    """Put known values into the header; the others go to the description."""
    for key, value in values.items():
        field = header_field(key)
        if field:
            gathering.set_header(field, value)
        elif value:
            gathering.describe(f"{key}: {value}")


def _values(block: str) -> dict[str, str]:
    if block.lstrip().startswith("#") or len(block) > limits.FRONT_MATTER_CHARACTERS:
        return {}
    try:
        data = read_yaml(block, Path(), as_text=True).data
    except FormatError:
        data = None
    if isinstance(data, dict):
        return {str(key): _as_text(value) for key, value in data.items()}
    pairs = [key_value(line) for line in block.split("\n") if line.strip()]
    if not all(pairs):
        return {}
    return {pair[0]: pair[1].strip("\"'") for pair in pairs if pair}


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_as_text(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_as_text(item)}" for key, item in value.items())
    return str(value)
