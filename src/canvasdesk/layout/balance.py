"""What comes in and what goes out, as one line at the far end of the legend's row."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QLocale

from canvasdesk.geometry.sheet import FOOTER
from canvasdesk.layout import palette
from canvasdesk.layout.amounts import amount_text, feeling_text
from canvasdesk.layout.display_list import Group, Role
from canvasdesk.layout.legend import LEGEND_HEIGHT, LEGEND_SIZE
from canvasdesk.layout.text import Typesetter, aligned
from canvasdesk.model.balance import ONCE, Balance, Feeling, Sum, balance, usual_span
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.values import Size
from canvasdesk.model.wording import Template

BESIDE_LEGEND = 0.58 * FOOTER.width
"""How much of the row the line takes at most, where there is a legend."""
GAP = 18.0
"""Free space between the legend and the line."""
_MOST_SUMS = 4
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """The line's drawing, and how wide it is."""

    group: Group
    width: float


def balance_line(
    typesetter: Typesetter, document: Document, template: Template, room: float
) -> BalanceLine | None:
    """Return the line of a document's balance, at most ``room`` wide; None where there is none.

    It is said for a year where most amounts are, else for a month, so that every picture of a
    document says the same.
    """
    shown = balance(document, usual_span(document))
    if shown.is_empty:
        return None
    rtl, language = is_rtl(document.header), document.header.language or template.language
    text = balance_text(shown, template.balance, QLocale(language), rtl=rtl)
    size = Size(room, LEGEND_HEIGHT)
    block = typesetter.fitted(text, LEGEND_SIZE, size, palette.INK, rtl=rtl)
    width = max(line.width for line in block.lines)
    x = FOOTER.x if rtl else FOOTER.right - width
    # Lines end at the sheet's edge, as the legend begins at the other.
    lines = aligned(block, width, not rtl)
    group = Group(Role.BALANCE, lines, (x, FOOTER.y + 1.0), label=text, language=language)
    return BalanceLine(group, width)


def balance_text(
    shown: Balance, words: Mapping[str, str], locale: QLocale, *, rtl: bool = False
) -> str:
    """Return a balance in a language's words."""
    sides = (
        (words["in"], [(one, one.comes) for one in shown.sums], shown.comes),
        (words["out"], [(one, one.goes) for one in shown.sums], shown.goes),
    )
    parts = [
        f"{name} {said}"
        for name, sums, feeling in sides
        if (said := _side(sums, feeling, words, locale))
    ]
    left = [
        _said(one, one.difference, words, locale)
        for one in shown.sums
        if one.period == shown.span and None not in (one.comes, one.goes)
    ]
    if left:
        parts.append(f"{words['left']} {' + '.join(left[:_MOST_SUMS])}")
    if rtl:  # isolated, figures and foreign words keep their order
        parts = [f"{_ISOLATE}{part}{_END_ISOLATE}" for part in parts]
    return "  ·  ".join(parts)


def _side(
    sums: list[tuple[Sum, Fraction | None]],
    feeling: Feeling,
    words: Mapping[str, str],
    locale: QLocale,
) -> str:
    said = [_said(one, value, words, locale) for one, value in sums if value is not None]
    more = " + …" if len(said) > _MOST_SUMS else ""
    amounts = " + ".join(said[:_MOST_SUMS]) + more
    if not feeling.notes:
        return amounts
    felt = words["feeling"].replace("{feeling}", feeling_text(feeling.total, locale))
    if not said:
        return felt
    parts = {"{sums}": amounts, "{feeling}": felt}
    return re.sub("|".join(map(re.escape, parts)), lambda place: parts[place[0]], words["both"])


def _said(one: Sum, value: Fraction, words: Mapping[str, str], locale: QLocale) -> str:
    """Return an amount with its period; one that nobody said the period of stands alone."""
    amount = amount_text(value, one.unit, locale)
    if one.period in (ONCE, "month", "year"):
        return words[one.period].replace("{amount}", amount)
    return f"{amount} ({one.period})" if one.period else amount
