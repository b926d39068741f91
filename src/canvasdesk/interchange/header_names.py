"""Knows which header field a ``key: value`` line fills, and what table columns are for."""

import json
import re
from collections.abc import Mapping
from functools import cache

from canvasdesk.interchange.folding import fold
from canvasdesk.shipped import shipped

_KEY_VALUE = re.compile(r"^\s*([^:：]{1,40}?)\s*[:：]\s*(.*)$", re.DOTALL)


def header_field(name: str) -> str | None:
    """Return the field of ``Draft`` that ``name`` means, or None."""
    return _names().get(fold(name))


def key_value(line: str) -> tuple[str, str] | None:
    """Return the two sides of a ``key: value`` line, or None where it is not one."""
    found = _KEY_VALUE.match(line)
    if not found or not found[1] or found[2].startswith("//"):
        return None
    return found[1].strip(" *_"), found[2].strip(" *_")


def is_question_column(name: str) -> bool:
    """Say whether a table's column repeats a template's questions."""
    return fold(name) in _columns()["question_columns"]


def is_comment_column(name: str) -> bool:
    """Say whether a table's column comments on a block instead of filling it."""
    words = fold(name)
    return words in _columns()["comment_columns"] or any(
        fold(part) in _columns()["comment_columns"] for part in re.split(r"[/|&]", name)
    )


def is_revision_table(names: list[str]) -> bool:
    """Say whether a table's columns are those of a list of revisions."""
    known = [name for name in names if fold(name) in _columns()["revision_columns"]]
    return len(known) >= 2 and len(known) * 2 >= len(names)


@cache
def _data() -> Mapping[str, list[str]]:
    text = shipped("interchange", "header_names.json").read_text(encoding="utf-8")
    data: Mapping[str, list[str]] = json.loads(text)
    return data


@cache
def _names() -> Mapping[str, str]:
    return {
        fold(name): field
        for field, names in _data().items()
        if field != "about" and not field.endswith("_columns")
        for name in names
    }


@cache
def _columns() -> Mapping[str, frozenset[str]]:
    return {
        kind: frozenset(fold(name) for name in names)
        for kind, names in _data().items()
        if kind.endswith("_columns")
    }
