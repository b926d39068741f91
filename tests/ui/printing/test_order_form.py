"""The form offers what changes the pages, of each kind of print, and nothing else."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.export.labels import LABEL_SHEETS
from canvasdesk.export.papers import paper_named
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import FieldValue, Header, Link, Note, Tag
from canvasdesk.ui.printing.kinds import EXTRAS, Kind
from canvasdesk.ui.printing.order_form import OrderForm

A2 = paper_named("A2")
ORDERS: Mapping[str, PrintOrder] = {
    **{what.value: PrintOrder(what=what, paper=A2) for what in What},
    "empty": PrintOrder(what=What.NOTES, paper=A2, blank_notes=True),
    "labels": PrintOrder(what=What.NOTES, stock=LABEL_SHEETS[0]),
}
CHANGES: Mapping[str, tuple[dict[str, object], ...]] = {
    "paper": ({"paper": paper_named("A3")},),
    "turn": ({"turn": Turn.PORTRAIT}, {"turn": Turn.LANDSCAPE}),
    "margin": ({"margin_mm": 13.0},),
    "bleed": ({"bleed_mm": 3.0},),
    "ruler": ({"ruler": True},),
    "grey": ({"ink": Ink.GREY},),
    "colours": ({"colouring": Colouring.CUSTOMERS},),
    "private": ({"audience": Audience.OWNER},),
    "attach": ({"attach": True},),
    "counts": ({"counts": True},),
    "stock": ({"stock": LABEL_SHEETS[1]},),
}


@pytest.fixture(scope="module")
def canvas() -> Document:
    """A canvas of which each choice shows something."""
    sums: FrozenMap[str, FieldValue] = FrozenMap(
        {"amount": Decimal(3), "amount_unit": "EUR", "period": "month"}
    )
    notes = [
        Note(id="a", text="a", block=BlockId.CHANNELS, order="a", stack="a", tags=("t",)),
        Note(id="b", text="b", block=BlockId.CHANNELS, order="b", stack="b", private=True),
        Note(id="c", text="c", block=BlockId.CUSTOMER_SEGMENTS, order="c", stack="c"),
        Note(id="d", text="d", block=BlockId.REVENUE_STREAMS, order="d", stack="d", fields=sums),
    ]
    tag, link = Tag(id="t", name="Cooks", colour="teal"), Link(id="l", source="a", target="c")
    return document_of([Header(title="Plan"), tag, *notes, link])


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", ORDERS)
def test_what_is_offered_changes_the_pages(
    qtbot: QtBot, canvas: Document, typesetter: Typesetter, name: str, change: str
) -> None:
    order = ORDERS[name]
    form = OrderForm(Kind.PAGE, order, has_private=True)
    qtbot.addWidget(form)
    before = printed(canvas, order, typesetter)
    changed = [replace(order, **each) for each in CHANGES[change]]  # type: ignore[arg-type]
    is_other = any(printed(canvas, each, typesetter) != before for each in changed)
    assert getattr(form, change).is_offered(order) is is_other


@pytest.mark.parametrize("extra", [*EXTRAS[What.POSTER]])
@pytest.mark.parametrize("name", ORDERS)
def test_each_extra_that_is_offered_shows_something(
    canvas: Document, typesetter: Typesetter, name: str, extra: Extra
) -> None:
    order = ORDERS[name]
    shown, hidden = order.extras | {extra}, order.extras - {extra}
    pages = [printed(canvas, replace(order, extras=each), typesetter) for each in (shown, hidden)]
    assert (extra in EXTRAS.get(order.what, ())) is (pages[0] != pages[1])


@pytest.mark.parametrize("what", What)
@pytest.mark.parametrize(("margin", "bleed"), [(0.0, 3.0), (10.0, 3.0), (10.0, 0.0), (0.0, 0.0)])
def test_no_margin_and_no_bleed_is_kept_where_it_cannot_be_taken_away(
    qtbot: QtBot, what: What, margin: float, bleed: float
) -> None:
    order = PrintOrder(what=what, margin_mm=margin, bleed_mm=bleed)
    form = OrderForm(Kind.PAGE, order, has_private=False)
    qtbot.addWidget(form)
    is_cut = what in (What.POSTER, What.BLANK)
    assert form.bleed.is_offered(order) or not (is_cut and bleed)
    assert form.margin.is_offered(order) or (is_cut and bleed and not margin)


@pytest.mark.parametrize("paper", ["A4", "A2"])
@pytest.mark.parametrize("what", What)
def test_the_margin_that_is_shown_is_the_one_that_is_printed(
    canvas: Document, typesetter: Typesetter, what: What, paper: str
) -> None:
    order = PrintOrder(what=what, paper=paper_named(paper))
    said = replace(order, margin_mm=order.margin)
    assert printed(canvas, said, typesetter) == printed(canvas, order, typesetter)


@pytest.mark.parametrize("name", ORDERS)
def test_only_what_can_be_asked_for_in_grey_is_shown_in_grey(qtbot: QtBot, name: str) -> None:
    order = replace(ORDERS[name], ink=Ink.GREY)
    form = OrderForm(Kind.PAGE, order, has_private=False)
    qtbot.addWidget(form)
    assert order.is_grey is form.grey.is_offered(order)
