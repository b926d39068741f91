"""Amounts as people write them: figures and currencies as a language has them, to the hundredth."""

import unicodedata
from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from PySide6.QtCore import QLocale

_LARGEST = 2**63 - 1
"""What Qt writes; larger figures stand in groups of three."""
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))
_HUNDREDTHS = 100
_WELL_KNOWN = {"GBP": "£", "KRW": "₩"}
"""Signs that others have too, but not where anybody would think of them."""


def number_text(value: Fraction, locale: QLocale) -> str:
    """Return a number to the hundredth, without hundredths where there are none."""
    locale = _speaking(locale)
    hundredths = round(abs(value) * _HUNDREDTHS)
    whole, rest = divmod(hundredths, _HUNDREDTHS)
    text = locale.toString(whole) if whole <= _LARGEST else _grouped(whole, locale)
    if rest:
        text += locale.decimalPoint() + _in_figures(f"{rest:02}", locale)
    return f"−{text}" if value < 0 and hundredths else text


def length_text(length: float, language: str = "en") -> str:
    """Return a length on paper, in whatever unit, to the tenth where it is not whole.

    Only its decimal sign is the language's: it stands beside counts, which have plain figures.
    """
    text = f"{length:.1f}".removesuffix(".0")
    return text.replace(".", QLocale(language).decimalPoint())


def feeling_text(total: int, locale: QLocale) -> str:
    """Return what feelings come to, with its sign."""
    text = number_text(Fraction(total), locale)
    return f"+{text}" if total > 0 else text


def amount_text(value: Fraction, unit: str, locale: QLocale) -> str:
    """Return an amount with its unit: a currency where the language puts its sign, if it has one.

    Without a unit it is the number alone.
    """
    locale = _speaking(locale)
    if not unit:
        return number_text(value, locale)
    if not _is_currency(unit):
        return f"{number_text(value, locale)}\u00a0{unit}"
    sign = currency_sign(unit, locale)
    pattern = locale.toCurrencyString(1, sign).translate(_MARKS)
    if sign == unit:  # letters do not touch figures
        pattern = pattern.replace(sign, f"\u00a0{sign}\u00a0")
    shown = number_text(abs(value), locale)
    one = _in_figures("1", locale)
    minus = "−" if number_text(value, locale) != shown else ""
    parts = (part for part in pattern.split("\u00a0") if part)
    return minus + "\u00a0".join(parts).replace(one, shown, 1)


def currency_sign(code: str, locale: QLocale) -> str:
    """Return a currency's sign: that of the language's own, or one that no other currency has."""
    form = QLocale.CurrencySymbolFormat
    code = code.upper()
    if locale.currencySymbol(form.CurrencyIsoCode) == code:
        return locale.currencySymbol(form.CurrencySymbol).translate(_MARKS) or code
    return _WELL_KNOWN.get(code) or _signs().get(code) or code


def _speaking(locale: QLocale) -> QLocale:
    """Return a locale that people write by: the one of programs is none."""
    return QLocale("en") if locale.language() is QLocale.Language.C else locale


def _is_currency(unit: str) -> bool:
    return len(unit) == 3 and unit.isascii() and unit.isupper() and unit in _signs()


@cache
def _signs() -> Mapping[str, str]:
    """Return all currencies by their ISO codes, with the sign that is theirs alone, if any."""
    form = QLocale.CurrencySymbolFormat
    found: dict[str, set[str]] = {}
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        sign = locale.currencySymbol(form.CurrencySymbol)
        signs = found.setdefault(locale.currencySymbol(form.CurrencyIsoCode), set())
        if len(sign) == 1 and unicodedata.category(sign) == "Sc":
            signs.add(sign)
    owners: dict[str, int] = {}
    for signs in found.values():
        for sign in signs:
            owners[sign] = owners.get(sign, 0) + 1
    return {
        code: next((sign for sign in sorted(signs) if owners[sign] == 1 and len(signs) == 1), "")
        for code, signs in found.items()
        if code
    }


def _grouped(whole: int, locale: QLocale) -> str:
    digits = str(whole)
    first = len(digits) % 3
    groups = [digits[:first], *(digits[at : at + 3] for at in range(first, len(digits), 3))]
    return locale.groupSeparator().join(_in_figures(group, locale) for group in groups if group)


def _in_figures(digits: str, locale: QLocale) -> str:
    zero = ord(locale.zeroDigit()) - ord("0")
    return "".join(chr(ord(digit) + zero) for digit in digits)
