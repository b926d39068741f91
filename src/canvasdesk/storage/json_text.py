"""From bytes to a JSON tree that is safe to look at; what the tree means is not known here.

Stricter than ``json``: no duplicate keys, no NaN or infinity, no nesting without end. Milder in
one thing: control characters and lone surrogates do not make a file unreadable: they become
U+FFFD, foreign line ends become newlines, and that is reported.
"""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from canvasdesk.errors import FormatError
from canvasdesk.model import limits
from canvasdesk.model.text import clean_text, is_plainly_clean
from canvasdesk.storage.problems import Problem

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]"
    r"|\\[bfr]|\\u(?:00[01789]|202[89]|[dD][89a-fA-F])"
)
"""What JSON source looks like that may hold a bad character; most files need no closer look."""

_SUSPECT_ESCAPE = re.compile(r"\\(?:[bfr]|u(?:00[01789]|202[89]|[dD][89a-fA-F]))")
"""The same where all characters are clean; it goes from backslash to backslash."""

_DUPLICATE = "json.duplicate_key"
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)
"""A string, or one that never ends: else each quotation mark in that would be tried as a start."""
_SHOWN = 80
"""How much of a key or a number an error holds; it may be as long as the file."""
_MOST_REPORTED = 1000
"""So many places are named; all are mended."""


class _RefusedError(Exception):
    """Raised inside the parser's hooks, which do not know the path."""

    def __init__(self, code: str, value: str) -> None:
        super().__init__(code, value[:_SHOWN])
        self.code = code
        self.value = value[:_SHOWN]


def parse_json(data: bytes, path: Path) -> tuple[Any, tuple[Problem, ...]]:
    """Return the tree that ``data`` holds, and what was mended in its texts.

    Raises FormatError ``file.empty``, ``file.not_utf8``, ``json.invalid``, ``json.ends_early``,
    ``json.duplicate_key``, ``number.not_finite``, ``limit.depth``,
    ``limit.values``.
    """
    _check_count(data, path)
    text = _decoded(data, path)
    try:
        tree = json.loads(
            text,
            strict=False,
            object_pairs_hook=_unique,
            parse_constant=_finite,
            parse_float=_finite,
            parse_int=_whole,
        )
    except json.JSONDecodeError as error:
        raise _syntax_error(error, text, path) from error
    except _RefusedError as error:
        place = _place_of(error, text)
        raise FormatError(error.code, path, place=place, value=error.value) from error
    except RecursionError as error:
        raise FormatError("limit.depth", path, limit=limits.DEPTH) from error
    _check_depth(tree, path)
    suspect = _SUSPECT_ESCAPE if is_plainly_clean(text) else _SUSPECT
    if suspect.search(text) is None:
        return tree, ()
    problems: list[Problem] = []
    return _cleaned(tree, "", problems, path), tuple(problems)


def _check_count(data: bytes, path: Path) -> None:
    """Refuse too many values before any is made: each takes up to thirty times its bytes."""
    if _most_values(data) > limits.VALUES and _most_values(_STRING.sub(b"", data)) > limits.VALUES:
        raise FormatError("limit.values", path, limit=limits.VALUES)


def _most_values(data: bytes) -> int:
    return sum(map(data.count, (b",", b"[", b"{")))


def _decoded(data: bytes, path: Path) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError("file.not_utf8", path, place=str(line), line=line) from error
    if not text.strip():
        raise FormatError("file.empty", path)
    return text


def _syntax_error(error: json.JSONDecodeError, text: str, path: Path) -> FormatError:
    ends_early = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
    return FormatError(
        "json.ends_early" if ends_early else "json.invalid",
        path,
        place=f"{error.lineno}:{error.colno}",
        line=error.lineno,
        column=error.colno,
    )


def _place_of(error: _RefusedError, text: str) -> str:
    """Return the line of a number; a key stands in many lines, so it is its own place."""
    if error.code == _DUPLICATE:
        return error.value
    return str(text.count("\n", 0, text.find(error.value)) + 1)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _RefusedError(_DUPLICATE, clean_text(key))
            seen.add(key)
    return found


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise _RefusedError("number.not_finite", text)
    return number


def _whole(text: str) -> int:
    if len(text.lstrip("-")) > limits.INTEGER_DIGITS:
        raise _RefusedError("number.not_finite", text)
    return int(text)


def _check_depth(tree: Any, path: Path) -> None:
    level = [tree]
    for _ in range(limits.DEPTH):
        level = [child for parent in level for child in _containers(parent)]
        if not level:
            return
    raise FormatError("limit.depth", path, limit=limits.DEPTH)


def _containers(parent: Any) -> Iterator[Any]:
    values = parent.values() if isinstance(parent, dict) else parent
    if isinstance(parent, dict | list):
        yield from (value for value in values if isinstance(value, dict | list))


def _cleaned(value: Any, place: str, problems: list[Problem], path: Path) -> Any:
    if isinstance(value, str):
        clean = clean_text(value)
        if clean != value:
            _report(problems, place)
        return clean
    if isinstance(value, list):
        return [_cleaned(item, f"{place}/{n}", problems, path) for n, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    cleaned: dict[str, Any] = {}
    for key, item in value.items():
        clean = clean_text(key)
        inner = f"{place}/{clean[:_SHOWN]}" if place else clean[:_SHOWN]
        if clean != key:
            _report(problems, inner)
        if clean in cleaned:
            raise FormatError(_DUPLICATE, path, place=inner, value=clean[:_SHOWN])
        cleaned[clean] = _cleaned(item, inner, problems, path)
    return cleaned


def _report(problems: list[Problem], place: str) -> None:
    if len(problems) < _MOST_REPORTED:
        problems.append(Problem("text.cleaned", place))
