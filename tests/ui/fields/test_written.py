"""Numbers and dates are written and read as each language does."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from canvasdesk.model.fields import FieldType, ValueRule
from canvasdesk.ui.fields.written import UnreadableError, read, written

DECIMAL, INTEGER, DATE, TEXT = (
    ValueRule(kind)
    for kind in (FieldType.DECIMAL, FieldType.INTEGER, FieldType.DATE, FieldType.TEXT)
)


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en_US", "1240.5", "1240.5"),
        ("en_US", "1,240.50", "1240.50"),
        ("en_US", "3,5", "3.5"),
        ("de_DE", "1.240,50", "1240.50"),
        ("de_DE", "3.5", "3.5"),
        ("de_DE", "3,5", "3.5"),
        ("fr_FR", "1 240,5", "1240.5"),
        ("de_CH", "1’240.50", "1240.50"),
        ("en_US", "−12", "-12"),
        ("ar_EG", "١٢٫٥", "12.5"),
        ("hi_IN", "12,34,567.5", "1234567.5"),
        ("en_IN", "-1,25,000", "-125000"),
    ],
)
def test_a_number_is_read_as_it_is_written_there(locale: str, text: str, value: str) -> None:
    assert read(DECIMAL, text, QLocale(locale)) == Decimal(value)


@pytest.mark.parametrize("text", ["", "much", "1.2.3", "12 EUR", "1e5", "--1", "½"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(DECIMAL, text, QLocale("en_US"))
    with pytest.raises(UnreadableError):
        read(INTEGER, text, QLocale("en_US"))


def test_a_whole_number_has_no_decimals() -> None:
    assert read(INTEGER, "12", QLocale("en_US")) == 12
    with pytest.raises(UnreadableError):
        read(INTEGER, "1.5", QLocale("en_US"))


@pytest.mark.parametrize("locale", ["en_US", "de_DE", "fr_FR", "ar_EG", "zh_CN"])
@pytest.mark.parametrize("value", ["0", "-2.50", "1234567.80"])
def test_what_is_written_is_read_again(locale: str, value: str) -> None:
    there = QLocale(locale)
    assert str(read(DECIMAL, written(DECIMAL, Decimal(value), there), there)) == value
    day = written(DATE, "2026-03-01", there)
    assert read(DATE, day, there) == "2026-03-01"


def test_days_are_read_in_short_and_as_files_have_them() -> None:
    assert read(DATE, "1.3.26", QLocale("de_DE")) == "2026-03-01"
    assert read(DATE, "2026-03-01", QLocale("de_DE")) == "2026-03-01"
    with pytest.raises(UnreadableError):
        read(DATE, "soon", QLocale("de_DE"))
    assert written(DATE, "no date", QLocale("de_DE")) == "no date"


@pytest.mark.parametrize("text", ["1/3/2026", "١/٣/٢٠٢٦", "1\u200f/3\u200f/2026"])
@pytest.mark.parametrize("locale", ["ar_EG", "ar_MA"])
def test_a_day_needs_no_marks_that_nobody_types(locale: str, text: str) -> None:
    assert read(DATE, text, QLocale(locale)) == "2026-03-01"


def test_a_text_is_what_it_is() -> None:
    assert read(TEXT, " 1,5 ", QLocale("de_DE")) == " 1,5 "
