"""Sums are what the notes say, whatever they say and in whatever order."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.model.balance import Span, balance
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import FieldValue, Header, Note

SIDES = (BlockId.REVENUE_STREAMS, BlockId.COST_STRUCTURE)
PERIODS = ("", "once", "day", "week", "month", "year", "quarter")
AMOUNTS = st.decimals(
    allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12
)


@st.composite
def notes(draw: st.DrawFn) -> list[Note]:
    made = []
    for index in range(draw(st.integers(0, 12))):
        fields: dict[str, FieldValue] = {}
        if draw(st.booleans()):
            fields["amount"] = draw(AMOUNTS)
        if draw(st.booleans()):
            fields["amount_unit"] = draw(st.sampled_from(("EUR", "eur", "hours", "")))
        fields["period"] = draw(st.sampled_from(PERIODS))
        if draw(st.booleans()):
            fields["feeling"] = draw(st.integers(-2, 2))
        made.append(
            Note(
                id=f"n{index}",
                block=draw(st.sampled_from((*SIDES, BlockId.CHANNELS))),
                order=f"a{index:03}",
                private=draw(st.booleans()),
                fields=FrozenMap(fields),
            )
        )
    return made


def canvas(found: list[Note]) -> Document:
    return document_of([Header(), *found])


@given(notes())
def test_every_amount_is_in_one_sum_exactly(found: list[Note]) -> None:
    year = balance(canvas(found), Span.YEAR)
    month = balance(canvas(found), Span.MONTH)
    counted = [note.id for note in found if note.block in SIDES and "amount" in note.fields]
    for shown in (year, month):
        assert sorted(key for one in shown.sums for key in one.notes) == sorted(counted)
    for block, name in zip(SIDES, ("comes", "goes"), strict=True):
        for period, times in (("once", 1), ("", 1), ("year", 0)):
            said = sum(
                Fraction(value)
                for note in found
                if note.block is block and note.fields["period"] == period
                if isinstance(value := note.fields.get("amount"), Decimal)
            )
            shown_sums = [getattr(one, name) or 0 for one in year.sums if one.period == period]
            if times:
                assert sum(shown_sums) == said
    twelfths = {(one.unit.casefold(), one.period): one for one in month.sums}
    for one in year.sums:
        if one.period == "year":
            assert one.difference == 12 * twelfths[one.unit.casefold(), "month"].difference


@given(notes())
def test_the_order_of_notes_changes_no_sum(found: list[Note]) -> None:
    def sums(made: list[Note]) -> set[tuple[str, str, Fraction | None, Fraction | None]]:
        shown = balance(canvas(made), Span.MONTH)
        return {(one.unit.casefold(), one.period, one.comes, one.goes) for one in shown.sums}

    assert sums(found) == sums(found[::-1])


@given(notes())
def test_what_others_see_is_the_balance_of_what_is_not_private(found: list[Note]) -> None:
    seen = seen_by(canvas(found), Audience.OTHERS)
    public = canvas([note for note in found if not note.private])
    assert balance(seen, Span.MONTH) == balance(public, Span.MONTH)
