"""How numbers, dates and texts are written and read in the manner of the desktop's language."""

import re
import unicodedata
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from canvasdesk.model.fields import FieldType, ValueRule
from canvasdesk.model.records import FieldScalar

_SIGNS = {"−": "-", "‐": "-", "‒": "-", "–": "-"}
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_MARKS = "\u200e\u200f\u061c"
_SPACES = re.compile(rf"[\s'’{_MARKS}]")


class UnreadableError(ValueError):
    """A text is not what a field wants."""


def written(rule: ValueRule, value: FieldScalar, locale: QLocale) -> str:
    """Return a value as people write it."""
    if isinstance(value, Decimal):
        return format(value, "f").replace(".", locale.decimalPoint())
    if rule.type is FieldType.DATE:
        day = QDate.fromString(str(value), "yyyy-MM-dd")
        return locale.toString(day, date_format(locale)) if day.isValid() else str(value)
    return str(value)


def read(rule: ValueRule, text: str, locale: QLocale) -> FieldScalar:
    """Return the value that a text means. Raises UnreadableError."""
    match rule.type:
        case FieldType.INTEGER:
            number = _plain_number(text, locale)
            if "." in number:
                raise UnreadableError(text)
            return int(number)
        case FieldType.DECIMAL:
            return Decimal(_plain_number(text, locale))
        case FieldType.DATE:
            return _day(text, locale)
        case FieldType.FLAG:
            raise UnreadableError(text)
        case _:
            return text


def date_format(locale: QLocale) -> str:
    """Return how the locale writes a day in short, with all figures of the year."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _plain_number(text: str, locale: QLocale) -> str:
    """Return a number as Python reads it: a point before its decimals, nothing between others."""
    plain = _SPACES.sub("", "".join(_figure(letter) for letter in text.strip()))
    point, group = locale.decimalPoint(), locale.groupSeparator()
    if (
        group
        and group != point
        and re.fullmatch(
            # In India, groups before the last have two figures.
            rf"[+-]?\d{{1,3}}({re.escape(group)}\d{{2,3}})*{re.escape(group)}\d{{3}}"
            rf"({re.escape(point)}\d+)?",
            plain,
        )
    ):
        plain = plain.replace(group, "")
    plain = plain.replace(point, ".")
    if "." not in plain and plain.count(",") == 1:
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise UnreadableError(text)
    return plain


def _bare(text: str) -> str:
    """Return a date, or how one is written, with plain figures and what is seen of it alone."""
    return "".join(_figure(letter) for letter in text.strip() if letter not in _MARKS)


def _figure(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    return str(digit) if digit is not None else _SIGNS.get(letter, letter)


def _day(text: str, locale: QLocale) -> str:
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        pass
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    for wanted in (date_format(locale), short):
        loose = wanted.replace("dd", "d").replace("MM", "M")  # which takes two figures as well
        day = locale.toDate(text.strip(), loose)
        if not day.isValid():  # nobody types marks of direction, and many other figures
            day = QDate.fromString(_bare(text), _bare(loose))
        if day.isValid():
            if day.year() < 1950 and wanted == short and "yyyy" not in short:
                day = day.addYears(100)
            return day.toString("yyyy-MM-dd")
    raise UnreadableError(text)
