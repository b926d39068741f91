"""Figures as languages write them; what is stored is never rounded, what is shown to hundredths."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale

from canvasdesk.layout.amounts import amount_text, feeling_text, length_text, number_text

S, N = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("language", "value", "unit", "shown"),
    [
        ("en", Fraction(3200), "EUR", "€3,200"),
        ("en", Fraction(-3200), "EUR", "−€3,200"),
        ("en", Fraction(12345, 10), "USD", "$1,234.50"),
        ("de", Fraction(12345, 10), "EUR", f"1.234,50{S}€"),
        ("de", Fraction(7), "USD", f"7{S}USD"),
        ("de", Fraction(-7), "CHF", f"−7{S}CHF"),
        ("fr", Fraction(1234), "EUR", f"1{N}234{S}€"),
        ("pt", Fraction(1), "EUR", f"€{S}1"),
        ("ar", Fraction(1234), "EUR", f"١٬٢٣٤{S}€"),
        ("zh", Fraction(10), "CNY", "¥10"),
        ("zh", Fraction(10), "JPY", f"JPY{S}10"),
        ("C", Fraction(3200), "EUR", "€3,200"),
        ("en", Fraction(12), "hours", f"12{S}hours"),
        ("en", Fraction(12), "Stück", f"12{S}Stück"),
        ("en", Fraction(1, 3), "", "0.33"),
        ("en", Fraction(-1, 1000), "EUR", "€0"),
    ],
)
def test_amounts(language: str, value: Fraction, unit: str, shown: str) -> None:
    assert amount_text(value, unit, QLocale(language)) == shown


def test_a_number_that_is_longer_than_any_machine_word() -> None:
    assert number_text(Fraction(10**20 + 1), QLocale("de")) == "100.000.000.000.000.000.001"


@pytest.mark.parametrize(("total", "shown"), [(3, "+3"), (0, "0"), (-2, "−2")])
def test_feelings_have_their_sign(total: int, shown: str) -> None:
    assert feeling_text(total, QLocale("en")) == shown


@pytest.mark.parametrize(
    ("mm", "language", "shown"),
    [
        (297.0, "en", "297"),
        (297.04, "en", "297"),
        (210.5, "en", "210.5"),
        (210.5, "de", "210,5"),
        (1189.0, "de", "1189"),
        (279.4, "fr", "279,4"),
        (210.5, "ar", "210٫5"),
    ],
)
def test_a_length_is_told_to_the_tenth(mm: float, language: str, shown: str) -> None:
    assert length_text(mm, language) == shown
