"""Reads JSON without surprises: no duplicate keys, no NaN or infinity, bounded depth."""

import json
import math
import re
from collections import Counter
from pathlib import Path
from typing import Any, NoReturn

from canvasdesk.errors import FormatError
from canvasdesk.model import limits

_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[{,]|[\]}]', re.DOTALL)
"""Strings, also one that never ends, and what stands between values."""


_EXACT_DIGITS = 19
"""Whole numbers of more digits are read as other programs read them: to the nearest they have."""


def read_json(
    text: str, path: Path, *, depth: int = limits.DEPTH, digits: int = _EXACT_DIGITS
) -> Any:
    """Return the value of a JSON text. Raises FormatError ``json.*``, its place the line.

    Whole numbers of at most ``digits`` digits are kept as they are.
    """
    _check_shape(text, path, depth)

    def refuse(code: str, **parameters: str) -> NoReturn:
        raise FormatError(code, path, **parameters)

    def as_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            refuse("json.duplicate_key", value=counts.most_common(1)[0][0])
        return found

    def as_float(written: str) -> float:
        number = float(written)
        if not math.isfinite(number):
            refuse("json.not_finite", value=written)
        return number

    def as_int(written: str) -> int | float:
        return int(written) if len(written.lstrip("-")) <= digits else as_float(written)

    try:
        return json.loads(
            text,
            object_pairs_hook=as_dict,
            parse_float=as_float,
            parse_int=as_int,
            parse_constant=lambda written: refuse("json.not_finite", value=written),
        )
    except json.JSONDecodeError as error:
        raise FormatError("json.syntax", path, place=str(error.lineno)) from error


def _check_shape(text: str, path: Path, most: int) -> None:
    """Refuse what is too deep or too much before any of it is made."""
    depth = values = 0
    for found in _STRUCTURE.finditer(text):
        mark = found[0]
        values += mark in "[{,"
        if values > limits.VALUES:
            raise FormatError("limit.values", path, limit=limits.VALUES)
        if mark in "[{":
            depth += 1
            if depth > most:
                line = text.count("\n", 0, found.start()) + 1
                raise FormatError("json.too_deep", path, place=str(line), limit=most)
        elif mark in "]}":
            depth -= 1
