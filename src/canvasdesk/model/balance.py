"""What comes in and what goes out, as the fields of the notes say. Nothing of it is stored.

Money (or hours, or whatever the unit is) is summed exactly: amounts of one unit that come again
and again are brought to one span of time, what comes once stays apart, and so does what nobody
said the unit or the period of. Beside it stands how the same notes feel.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.limits import DECIMAL_DIGITS
from canvasdesk.model.records import FieldValue, Note
from canvasdesk.model.values import NoteKind

AMOUNT, UNIT, PERIOD, MONEY, FEELING = "amount", "amount_unit", "period", "money", "feeling"
"""The fields that are read here, by their ids in the data."""
ONCE = "once"


class Span(StrEnum):
    """The time that what comes again is brought to."""

    MONTH = "month"
    YEAR = "year"


_TIMES_A_YEAR: Mapping[str, int] = {"day": 365, "week": 52, "month": 12, "year": 1}
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "₪": "ILS", "₩": "KRW"}
"""Signs that name one currency only; a dollar is many countries'."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What comes in and goes out of one unit in one period; None where no note says anything.

    ``period`` is that of the balance for what comes again, ``once``, empty where nobody said it,
    or the word that a file has for a period this program does not know.
    """

    unit: str
    period: str
    comes: Fraction | None = None
    goes: Fraction | None = None
    notes: tuple[str, ...] = ()

    @property
    def difference(self) -> Fraction:
        """How much more comes in than goes out."""
        return (self.comes or Fraction()) - (self.goes or Fraction())


@dataclass(frozen=True, slots=True)
class Feeling:
    """How the notes of one side feel: how many say so, and what it comes to."""

    notes: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """What comes in and what goes out.

    ``sums`` has what comes again first, then what comes once, then what is not clear.
    ``without_amount`` are the notes whose amount is not said, in reading order.
    """

    span: Span
    sums: tuple[Sum, ...] = ()
    comes: Feeling = Feeling()
    goes: Feeling = Feeling()
    without_amount: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether no note says an amount or a feeling."""
        return not (self.sums or self.comes.notes or self.goes.notes)


def balance(document: Document, span: Span) -> Balance:
    """Return the balance of a document as it is."""
    comes = _papers(document, BlockId.REVENUE_STREAMS)
    goes = _papers(document, BlockId.COST_STRUCTURE)
    found: dict[tuple[str, str], _Adding] = {}
    for notes, inward in ((comes, True), (goes, False)):
        for note in notes:
            amount = amount_of(note)
            if amount is not None:
                _add(found, note, amount, span, inward=inward)
    order = {span.value: 0, ONCE: 1}
    sums = [one.sum() for one in found.values()]
    sums.sort(key=lambda one: (2 if one.period == "" else order.get(one.period, 3), not one.unit))
    lacking = (note.id for note in (*comes, *goes) if _lacks_amount(note))
    return Balance(span, tuple(sums), _feeling(comes), _feeling(goes), tuple(lacking))


def has_balance(document: Document) -> bool:
    """Say whether any note says an amount or a feeling of what comes in or goes out."""
    return any(
        amount_of(note) is not None or FEELING in note.fields
        for block in (BlockId.REVENUE_STREAMS, BlockId.COST_STRUCTURE)
        for note in _papers(document, block)
    )


def usual_span(document: Document) -> Span:
    """Return the span that most amounts of a document are said in."""
    notes = (
        *_papers(document, BlockId.REVENUE_STREAMS),
        *_papers(document, BlockId.COST_STRUCTURE),
    )
    periods = [note.fields.get(PERIOD) for note in notes if amount_of(note) is not None]
    return Span.YEAR if periods.count("year") > len(periods) / 2 else Span.MONTH


def amount_of(note: Note) -> Fraction | None:
    """Return the amount that a note says, exactly; None where it says none."""
    value = note.fields.get(AMOUNT)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    if isinstance(value, Decimal) and not (value.is_finite() and _is_bounded(value)):
        return None
    return Fraction(value)


@dataclass(slots=True)
class _Adding:
    unit: str
    period: str
    sides: dict[bool, Fraction] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def sum(self) -> Sum:
        sides = self.sides
        return Sum(self.unit, self.period, sides.get(True), sides.get(False), tuple(self.notes))


def _papers(document: Document, block: BlockId) -> tuple[Note, ...]:
    notes = document.notes_by_block[block]
    return tuple(note for note in notes if note.kind is NoteKind.NOTE)


def _add(
    found: dict[tuple[str, str], _Adding], note: Note, amount: Fraction, span: Span, *, inward: bool
) -> None:
    unit, period = _unit(note), _text(note.fields.get(PERIOD))
    times = _TIMES_A_YEAR.get(period)
    if times is not None:
        amount, period = amount * times / _TIMES_A_YEAR[span], span.value
    one = found.setdefault((unit.casefold(), period), _Adding(unit, period))
    if unit.isupper():
        one.unit = unit  # a currency is known by its capitals, whichever note has them
    one.sides[inward] = one.sides.get(inward, Fraction()) + amount
    one.notes.append(note.id)


def _unit(note: Note) -> str:
    """Return what a note counts in, one word for one currency."""
    unit = " ".join(_text(note.fields.get(UNIT)).split())
    return _SIGNS.get(unit, unit)


def _text(value: FieldValue | None) -> str:
    return value.strip() if isinstance(value, str) else ""


def _lacks_amount(note: Note) -> bool:
    """Say whether an amount is still to be said; what is not money need not have one."""
    lacks = AMOUNT not in note.fields or amount_of(note) is None
    return lacks and note.fields.get(MONEY) is not False


def _is_bounded(value: Decimal) -> bool:
    """Say whether a number has no more digits than a field holds: others take for ever to add."""
    return value.adjusted() < DECIMAL_DIGITS and -int(value.as_tuple().exponent) <= DECIMAL_DIGITS


def _feeling(notes: Iterable[Note]) -> Feeling:
    said = [note.fields.get(FEELING) for note in notes]
    felt = [value for value in said if isinstance(value, int) and not isinstance(value, bool)]
    return Feeling(len(felt), sum(felt))
