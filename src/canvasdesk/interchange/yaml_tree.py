"""Reads YAML without surprises: no aliases, no own types, no duplicate keys, bounded depth.

Values carry the line they stand on. Plain scalars follow YAML 1.2's core schema (dates are text).
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLStreamError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from canvasdesk.errors import FormatError
from canvasdesk.model import limits

_TAGS = frozenset(
    {"!", *(f"tag:yaml.org,2002:{kind}" for kind in ("map", "seq", "str", "int", "float", "bool"))}
)
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: Mapping[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

Where = tuple[str | int, ...]


@dataclass(slots=True)
class YamlTree:
    """Plain data, and the line (from 1) of every value by its path."""

    data: Any = None
    lines: dict[Where, int] = field(default_factory=dict)

    def place(self, path: Where) -> str:
        """Return the line of a value, or of the nearest value around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.lines:
                return str(self.lines[path[:length]])
        return ""


@dataclass(slots=True)
class _Level:
    container: Any
    path: Where
    key: str | None = None
    key_line: int = 0


def read_yaml(text: str, path: Path, *, as_text: bool = False) -> YamlTree:
    """Return the data of one YAML document; ``as_text`` leaves all scalars as they are written.

    Raises FormatError ``yaml.*`` with the line as its place.
    """
    tree = YamlTree()
    levels: list[_Level] = []
    documents = 0
    try:
        for steps, event in enumerate(YAML(typ="safe", pure=True).parse(text)):
            if steps > limits.YAML_STEPS:
                raise _refusal("yaml.too_long", path, event)
            documents += isinstance(event, DocumentStartEvent)
            if documents > 1:
                raise _refusal("yaml.several_documents", path, event)
            _take(event, tree, levels, path, as_text)
    except (MarkedYAMLError, ReaderError, YAMLStreamError) as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        place = str(mark.line + 1) if mark else ""
        raise FormatError("yaml.syntax", path, place=place) from error
    return tree


def _take(event: Event, tree: YamlTree, levels: list[_Level], path: Path, as_text: bool) -> None:
    if isinstance(event, AliasEvent):
        raise _refusal("yaml.alias", path, event)
    if isinstance(event, MappingStartEvent | SequenceStartEvent):
        if len(levels) >= limits.DEPTH:
            raise _refusal("yaml.too_deep", path, event, limit=limits.DEPTH)
        container: Any = {} if isinstance(event, MappingStartEvent) else []
        where = _put(container, event, tree, levels, path)
        levels.append(_Level(container, where))
    elif isinstance(event, MappingEndEvent | SequenceEndEvent):
        levels.pop()
    elif isinstance(event, ScalarEvent):
        _take_scalar(event, tree, levels, path, as_text)


def _take_scalar(
    event: ScalarEvent, tree: YamlTree, levels: list[_Level], path: Path, as_text: bool
) -> None:
    level = levels[-1] if levels else None
    if level and isinstance(level.container, dict) and level.key is None:
        if event.value in level.container:
            raise _refusal("yaml.duplicate_key", path, event, key=event.value)
        level.key, level.key_line = event.value, event.start_mark.line + 1
        return
    plain = event.implicit[0] and not as_text
    value = _resolved(event, path) if plain else event.value
    _put(value, event, tree, levels, path)


def _put(value: Any, event: Event, tree: YamlTree, levels: list[_Level], path: Path) -> Where:
    tag = getattr(event, "tag", None)
    if tag is not None and str(tag) not in _TAGS:
        raise _refusal("yaml.tag", path, event, tag=str(tag))
    where: Where = ()
    line = event.start_mark.line + 1
    if not levels:
        tree.data = value
    elif isinstance(levels[-1].container, list):
        level = levels[-1]
        where = (*level.path, len(level.container))
        level.container.append(value)
    else:
        level = levels[-1]
        if level.key is None:
            raise _refusal("yaml.key", path, event)
        where, line = (*level.path, level.key), level.key_line
        level.container[level.key] = value
        level.key = None
    tree.lines[where] = line
    return where


def _resolved(event: ScalarEvent, path: Path) -> Any:
    written = event.value
    if written in _WORDS:
        return _WORDS[written]
    if _INTEGER.fullmatch(written):
        return int(written)
    if _NOT_FINITE.fullmatch(written):
        raise _refusal("yaml.not_finite", path, event)
    if _DECIMAL.fullmatch(written):
        number = float(written)
        if not math.isfinite(number):
            raise _refusal("yaml.not_finite", path, event)
        return number
    return written


def _refusal(code: str, path: Path, event: Event, **parameters: str | int) -> FormatError:
    return FormatError(code, path, place=str(event.start_mark.line + 1), **parameters)
