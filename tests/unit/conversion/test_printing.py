import io

import pikepdf
import pytest

from canvasdesk.conversion.bringing_in import read_source
from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import HOME_MARGIN_MM, PrintOrder, Tiles
from canvasdesk.conversion.printing import printed
from canvasdesk.errors import DocumentError, FormatError
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.raster import png_bytes
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Entry, Header, Link, Note, Tag
from canvasdesk.storage.format import document_bytes

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


def everything() -> Document:
    shown = Note(id="n1", text="For all to see", block=BlockId.CHANNELS, order="a", stack="a")
    own = Note(id="n2", text="For me", block=BlockId.CHANNELS, order="b", stack="b", private=True)
    tag = Tag(id="t1", name="Families", colour="blue", order="a")
    link = Link(id="k1", source="n2", target="n1")
    entry = Entry(id="e1", journal="heard", text="So they said", refs=FrozenMap({"n1": ()}))
    header = Header(mode=Mode.PERSONAL, title="Ünïque", document_id="d1", language="de")
    return document_of([header, shown, own, tag, link, entry])


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_poster_with_its_canvas_opens_as_that_canvas(typesetter, audience, kind):
    document = everything()
    printout = printed(document, PrintOrder(attach=True, audience=audience), typesetter)
    if kind == "pdf":
        data = pdf_bytes(printout)
    else:
        data = png_bytes(printout.pages[0], 20.0, printout.attached)
    found = read_source("poster", data, iter(()).__next__)
    assert found.document == seen_by(document, audience)
    assert (b"For me" in document_bytes(found.document)) is (audience is Audience.OWNER)


def test_no_canvas_goes_with_a_poster_unless_asked(typesetter):
    printout = printed(everything(), PrintOrder(), typesetter)
    assert printout.attached is None
    with pytest.raises(FormatError) as refused:
        read_source("poster.pdf", pdf_bytes(printout), iter(()).__next__)
    assert refused.value.code == "attached.none"


def test_an_attached_canvas_is_what_the_pages_were_made_from(typesetter):
    data = pdf_bytes(printed(everything(), PrintOrder(attach=True), typesetter), invariant=True)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (name,) = pdf.attachments
        assert name == "canvas.canvasdesk"
        assert pdf.attachments[name].relationship == pikepdf.Name.Source
        assert name == pdf.Root.AF[0].F
