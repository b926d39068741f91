"""What comes in and what goes out: exact, each unit and each period by itself."""

from decimal import Decimal
from fractions import Fraction

import pytest

from canvasdesk.model.balance import Feeling, Span, amount_of, balance, has_balance, usual_span
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import FieldValue, Header, Note
from canvasdesk.model.values import NoteKind

COMES, GOES = BlockId.REVENUE_STREAMS, BlockId.COST_STRUCTURE


def note(key: str, block: BlockId | None, **fields: FieldValue) -> Note:
    return Note(id=key, text=key, block=block, order=key, fields=FrozenMap(fields))


def canvas(*notes: Note) -> Document:
    return document_of([Header(), *notes])


def money(amount: str, period: str = "month", unit: str = "EUR") -> dict[str, FieldValue]:
    return {"amount": Decimal(amount), "amount_unit": unit, "period": period}


def test_both_sides_and_what_is_left() -> None:
    made = canvas(
        note("a", COMES, **money("0.10")),
        note("b", COMES, **money("0.20")),
        note("c", GOES, **money("0.05")),
    )
    (one,) = balance(made, Span.MONTH).sums
    assert (one.unit, one.period) == ("EUR", "month")
    assert (one.comes, one.goes) == (Fraction(3, 10), Fraction(1, 20))
    assert one.difference == Fraction(1, 4)
    assert one.notes == ("a", "b", "c")


@pytest.mark.parametrize(
    ("period", "a_year"), [("day", 365), ("week", 52), ("month", 12), ("year", 1)]
)
def test_what_comes_again_is_brought_to_the_span(period: str, a_year: int) -> None:
    made = canvas(note("a", COMES, **money("7", period)))
    (year,) = balance(made, Span.YEAR).sums
    (month,) = balance(made, Span.MONTH).sums
    assert year.comes == 7 * a_year
    assert month.comes == Fraction(7 * a_year, 12)


@pytest.mark.parametrize("units", [("eur", "EUR"), ("EUR", "eur"), ("Eur", "€")])
def test_a_currency_is_written_in_capitals_where_any_note_does(units: tuple[str, str]) -> None:
    made = canvas(*(note(f"n{unit}", COMES, **money("1", unit=unit)) for unit in units))
    (one,) = balance(made, Span.MONTH).sums
    assert (one.unit, one.comes) == ("EUR", 2)


def test_once_unknown_periods_and_units_stay_apart() -> None:
    made = canvas(
        note("a", COMES, **money("1", "once")),
        note("b", COMES, amount=Decimal(2), amount_unit="EUR"),
        note("c", COMES, **money("3", "quarter")),
        note("d", COMES, amount=Decimal(4), period="month"),
        note("e", COMES, **money("5", unit="hours")),
        note("f", COMES, **money("6")),
    )
    found = [(one.unit, one.period, one.comes) for one in balance(made, Span.MONTH).sums]
    assert found == [
        ("hours", "month", 5),
        ("EUR", "month", 6),
        ("", "month", 4),
        ("EUR", "once", 1),
        ("EUR", "", 2),
        ("EUR", "quarter", 3),
    ]


def test_a_unit_is_one_however_it_is_written() -> None:
    made = canvas(
        note("a", COMES, **money("1", unit="EUR")),
        note("b", COMES, **money("2", unit=" eur ")),
        note("c", COMES, **money("3", unit="€")),
        note("d", GOES, **money("4", unit="$")),
    )
    assert [(one.unit, one.comes, one.goes) for one in balance(made, Span.MONTH).sums] == [
        ("EUR", 6, None),
        ("$", None, 4),
    ]


def test_feelings_of_both_sides() -> None:
    made = canvas(
        note("a", COMES, feeling=2),
        note("b", COMES, feeling=-1),
        note("c", GOES, feeling=-2),
        note("d", GOES),
        note("e", BlockId.KEY_ACTIVITIES, feeling=2),
    )
    found = balance(made, Span.MONTH)
    assert (found.comes, found.goes) == (Feeling(2, 1), Feeling(1, -2))
    assert not found.is_empty


def test_notes_without_an_amount() -> None:
    made = canvas(
        note("a", COMES),
        note("b", COMES, money=False),
        note("c", GOES, money=True),
        note("d", GOES, **money("0")),
        note("e", BlockId.CHANNELS),
        Note(id="f", text="Fixed", block=GOES, kind=NoteKind.HEADING),
    )
    assert balance(made, Span.MONTH).without_amount == ("a", "c")


@pytest.mark.parametrize(
    "value", ["12", True, Decimal("NaN"), Decimal("Infinity"), Decimal("1E+999999999"), ("1",)]
)
def test_what_is_no_amount_is_not_counted(value: FieldValue) -> None:
    assert amount_of(note("a", COMES, amount=value)) is None


def test_notes_that_are_nowhere_do_not_count() -> None:
    away = Note(id="b", block=COMES, archived=True, fields=FrozenMap(money("1")))
    made = canvas(note("a", None, **money("1")), away)
    assert balance(made, Span.MONTH).is_empty
    assert not has_balance(made)


def test_the_span_is_the_one_most_amounts_are_said_in() -> None:
    years = [note(key, GOES, **money("1", "year")) for key in "ab"]
    months = [note(key, GOES, **money("1")) for key in "cd"]
    assert usual_span(canvas(*years, months[0])) is Span.YEAR
    assert usual_span(canvas(*years, *months)) is Span.MONTH
    assert usual_span(canvas()) is Span.MONTH


def test_others_see_no_private_amount_in_any_sum() -> None:
    private = Note(
        id="b",
        block=COMES,
        private=True,
        fields=FrozenMap({**money("90"), "feeling": 2}),
    )
    found = balance(
        seen_by(canvas(note("a", COMES, **money("1")), private), Audience.OTHERS), Span.MONTH
    )
    assert [one.comes for one in found.sums] == [1]
    assert found.comes.notes == 0
