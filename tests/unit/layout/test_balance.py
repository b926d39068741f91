"""The line of the balance: beside the legend, over nothing, and only where it is wanted."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOTER, GRID
from canvasdesk.layout.balance import balance_text
from canvasdesk.layout.display_list import Group, Role, text_lines
from canvasdesk.layout.layout import SheetLayout, lay_out
from canvasdesk.layout.legend import LEGEND_HEIGHT
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import POSTER_EXTRAS, Extra, View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.balance import Span, balance
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import FieldValue, Header, Note, Tag
from canvasdesk.model.values import Direction

SHOWN = View(extras=POSTER_EXTRAS | {Extra.BALANCE})
MONEY: dict[str, FieldValue] = {
    "amount": Decimal("3200.50"),
    "amount_unit": "EUR",
    "period": "month",
    "feeling": 2,
}
ONCE: dict[str, FieldValue] = {"amount": Decimal(40), "amount_unit": "hours", "period": "once"}


def notes(**more: object) -> list[Note]:
    return [
        Note(id="a", block=BlockId.REVENUE_STREAMS, fields=FrozenMap(MONEY), tags=("t0",)),
        Note(id="b", block=BlockId.COST_STRUCTURE, fields=FrozenMap(ONCE)),
        replace(Note(id="c", block=BlockId.COST_STRUCTURE, fields=FrozenMap(MONEY)), **more),
    ]


def laid(
    typesetter: Typesetter, *, view: View = SHOWN, tags: int = 1, **header: object
) -> SheetLayout:
    said = replace(Header(language="en"), **header)
    names = [
        Tag(id=f"t{n}", name=f"A long name of a tag {n}", order=f"a{n:02}") for n in range(tags)
    ]
    made = [replace(one, tags=tuple(tag.id for tag in names)) for one in notes()]
    document = document_of([said, *names, *made])
    return lay_out(document, view, wording_for(said.language, said.mode), typesetter)


def line_of(layout: SheetLayout) -> Group | None:
    return next((g for g in layout.picture.groups if g.role is Role.BALANCE), None)


def bounds(group: Group) -> Rect:
    lines = list(text_lines(group))
    left = min(line.x for line in lines)
    right = max(line.x + line.width for line in lines)
    return Rect(group.origin[0] + left, group.origin[1], right - left, 14.0)


def test_it_says_both_sides_in_the_canvas_s_words(typesetter: Typesetter) -> None:
    english, german = line_of(laid(typesetter)), line_of(laid(typesetter, language="de"))
    assert english is not None
    assert german is not None
    assert english.label == (
        "Comes in €3,200.50 a month, feels +2  ·  "
        "Goes out €3,200.50 a month + 40\u00a0hours once, feels +2  ·  Left over €0 a month"
    )
    assert "3.200,50\u00a0€ im Monat" in german.label


@pytest.mark.parametrize(("language", "comma"), [("ar", "، "), ("zh", "，"), ("fr", ", ")])
def test_it_has_the_commas_of_its_language(
    typesetter: Typesetter, language: str, comma: str
) -> None:
    line = line_of(laid(typesetter, language=language))
    assert line is not None
    felt = wording_for(language, Header().mode).template.balance["feeling"]
    assert line.label.count(comma + felt.removesuffix("{feeling}")) == 2


def test_places_in_what_people_wrote_stay_as_they_are() -> None:
    words = wording_for("en", Header().mode).template.balance
    unit = {**MONEY, "amount_unit": "{feeling}", "feeling": 1}
    document = document_of(
        [Header(), Note(id="a", block=BlockId.REVENUE_STREAMS, fields=FrozenMap(unit))]
    )
    text = balance_text(balance(document, Span.MONTH), words, QLocale("en"))
    assert text == "Comes in 3,200.50\u00a0{feeling} a month, feels +1"


def test_it_is_there_only_where_it_is_wanted(typesetter: Typesetter) -> None:
    assert line_of(laid(typesetter, view=View())) is None
    one_block = replace(SHOWN, block=BlockId.REVENUE_STREAMS)
    assert line_of(laid(typesetter, view=one_block)) is None
    empty = document_of([Header(), Note(id="a", block=BlockId.COST_STRUCTURE)])
    shown = lay_out(empty, SHOWN, wording_for("en", empty.mode), typesetter)
    assert line_of(shown) is None


@pytest.mark.parametrize("tags", [0, 1, 12, 60])
@pytest.mark.parametrize("language", ["en", "de", "zh", "ar", "he"])
def test_it_lies_over_neither_legend_nor_blocks_nor_credit(
    typesetter: Typesetter, tags: int, language: str
) -> None:
    layout = laid(typesetter, tags=tags, language=language)
    line = line_of(layout)
    assert line is not None
    where = bounds(line)
    assert FOOTER.x - 0.01 <= where.x
    assert where.right <= FOOTER.right + 0.01
    assert where.y >= GRID.bottom
    assert where.bottom <= FOOTER.y + LEGEND_HEIGHT + 5.0
    for entry in layout.legend.values():
        assert entry.rect.right < where.x or where.right < entry.rect.x


def test_it_stands_at_the_far_end_of_the_reading_direction(typesetter: Typesetter) -> None:
    for direction in (Direction.LTR, Direction.RTL):
        line = line_of(laid(typesetter, direction=direction))
        assert line is not None
        edge = bounds(line).right if direction is Direction.LTR else bounds(line).x
        assert edge == pytest.approx(FOOTER.right if direction is Direction.LTR else FOOTER.x)


def test_others_see_no_private_note_in_it(typesetter: Typesetter) -> None:
    document = document_of([Header(language="en"), *notes(private=True)])
    wording = wording_for("en", document.mode)
    owner = line_of(lay_out(document, SHOWN, wording, typesetter))
    others = line_of(
        lay_out(document, replace(SHOWN, audience=Audience.OTHERS), wording, typesetter)
    )
    assert owner is not None
    assert others is not None
    assert owner.label.count("€3,200.50") == 2
    assert others.label.count("€3,200.50") == 1
