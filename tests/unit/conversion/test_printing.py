import pytest

from canvasdesk.conversion.orders import HOME_MARGIN_MM, PrintOrder, Tiles, Turn
from canvasdesk.conversion.printing import printed
from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import POINTS_PER_MM, paper_named
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header

A4 = paper_named("A4")


@pytest.fixture
def document():
    return document_of([Header(mode=Mode.PERSONAL)])


@pytest.mark.parametrize(
    ("turn", "block", "wide"),
    [
        (Turn.AUTO, None, True),
        (Turn.LANDSCAPE, None, True),
        (Turn.PORTRAIT, None, False),
        (Turn.AUTO, BlockId.VALUE_PROPOSITIONS, False),
        (Turn.AUTO, BlockId.COST_STRUCTURE, True),
        (Turn.LANDSCAPE, BlockId.VALUE_PROPOSITIONS, True),
    ],
)
def test_paper_lies_as_asked_for_or_as_it_shows_most(document, typesetter, turn, block, wide):
    page = printed(document, PrintOrder(turn=turn, block=block), typesetter).pages[0]
    assert (page.width > page.height) is wide
    assert sorted((page.width, page.height)) == pytest.approx(sorted((A4.width_pt, A4.height_pt)))


@pytest.mark.parametrize(
    ("order", "margin"),
    [
        (PrintOrder(), HOME_MARGIN_MM),
        (PrintOrder(paper=paper_named("Tabloid")), HOME_MARGIN_MM),
        (PrintOrder(paper=paper_named("A2")), 0.0),
        (PrintOrder(margin_mm=0.0), 0.0),
        (PrintOrder(margin_mm=20.0), 20.0),
        (PrintOrder(paper=paper_named("A3"), tiles=Tiles(A4)), 0.0),
    ],
)
def test_a_margin_is_what_the_paper_wants_unless_given(order, margin):
    assert order.margin == margin


def test_the_margin_stays_white(document, typesetter):
    page = printed(document, PrintOrder(margin_mm=15.0), typesetter).pages[0]
    assert page.placed[0].rect.y == pytest.approx(15.0 * POINTS_PER_MM)


def test_a_margin_without_paper_is_refused(document, typesetter):
    with pytest.raises(DocumentError) as refused:
        printed(document, PrintOrder(margin_mm=200.0), typesetter)
    assert refused.value.code == "paper.margin"
