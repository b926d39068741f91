"""How the values of fields stand in the file, so that each type is told from the others."""

import re
from decimal import Decimal
from typing import Any

from canvasdesk.model.limits import DECIMAL_DIGITS
from canvasdesk.model.records import FieldScalar, FieldValue

DECIMAL = "decimal"
"""The one key of the object that stands for a decimal: ``{"decimal": "350.00"}``."""

PLAIN_DECIMAL = rf"-?[0-9]{{1,{DECIMAL_DIGITS}}}(\.[0-9]{{1,{DECIMAL_DIGITS}}})?"


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
        if isinstance(digits, str) and re.fullmatch(PLAIN_DECIMAL, digits):
            return Decimal(digits)
    raise UnknownShapeError


def decimal_tree(value: Decimal) -> dict[str, str]:
    """Return the JSON object that stands for a decimal, its trailing zeros kept."""
    return {DECIMAL: format(value, "f")}
