"""How the values of fields stand in the file, so that each type is told from the others."""

import re
from decimal import Decimal
from typing import Any

from canvasdesk.model.records import FieldScalar, FieldValue

DECIMAL = "decimal"
"""The one key of the object that stands for a decimal: ``{"decimal": "350.00"}``."""

_PLAIN_DECIMAL = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")


class UnknownShapeError(Exception):
    """Raised for a value that no field of this version can hold; it is kept as it is."""


def field_value(value: Any) -> FieldValue:
    """Return the value that a JSON value stands for. Raises UnknownShapeError."""
    if isinstance(value, list):
        return tuple(_scalar(item) for item in value)
    return _scalar(value)


def _scalar(value: Any) -> FieldScalar:
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, dict) and list(value) == [DECIMAL]:
        digits = value[DECIMAL]
        if isinstance(digits, str) and _PLAIN_DECIMAL.fullmatch(digits):
            return Decimal(digits)
    raise UnknownShapeError


def decimal_tree(value: Decimal) -> dict[str, str]:
    """Return the JSON object that stands for a decimal, its trailing zeros kept."""
    return {DECIMAL: format(value, "f")}
