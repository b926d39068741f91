"""Posters: the page, what helps a print shop to cut it, and the credit on small paper."""

import io

import pikepdf
import pytest

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import PAPERS, paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.display_list import Role, text_lines
from canvasdesk.layout.ruler import HEIGHT_MM
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header

A4 = paper_named("A4")


@pytest.fixture
def document():
    return document_of([Header(mode=Mode.PERSONAL, title="Ann")])


def credit_pt(printout) -> float:
    (page,) = printout.pages
    credit = next(g for g in page.placed[0].picture.groups if g.role is Role.CREDIT)
    return min(r.size for line in text_lines(credit) for r in line.runs) * page.placed[0].fit.scale


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
@pytest.mark.parametrize("turn", [Turn.LANDSCAPE, Turn.PORTRAIT])
def test_each_page_box_is_its_paper_to_the_millimetre(document, typesetter, paper, turn):
    order = PrintOrder(paper=paper, turn=turn)
    with pikepdf.open(io.BytesIO(pdf_bytes(printed(document, order, typesetter)))) as pdf:
        (page,) = pdf.pages
        box = [float(side) / POINTS_PER_MM for side in page.mediabox]
    sides = sorted((paper.width_mm, paper.height_mm), reverse=turn is Turn.LANDSCAPE)
    assert box == pytest.approx([0, 0, *sides], abs=0.01)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("name", ["A4", "Letter", "Legal"])
@pytest.mark.parametrize("margin", [0.0, 6.0, 15.0])
def test_the_credit_is_five_points_on_a4(typesetter, mode, name, margin):
    order = PrintOrder(paper=paper_named(name), margin_mm=margin)
    printout = printed(document_of([Header(mode=mode)]), order, typesetter)
    assert credit_pt(printout) >= 5.0 - 1e-6


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "he", "ja", "nl", "pt", "zh"])
@pytest.mark.parametrize("turn", [Turn.LANDSCAPE, Turn.PORTRAIT])
@pytest.mark.parametrize("name", ["A4", "Letter", "Legal", "A5", "A6", "B5"])
def test_the_credit_is_five_points_however_the_paper_lies(typesetter, language, turn, name):
    for mode in Mode:
        document = document_of([Header(mode=mode, language=language)])
        order = PrintOrder(paper=paper_named(name), turn=turn)
        printout = printed(document, order, typesetter)
        assert credit_pt(printout) >= 5.0 - 1e-6
        (placed,) = printout.pages[0].placed
        credit = next(g for g in placed.picture.groups if g.role is Role.CREDIT)
        foot = credit.origin[1] + max(line.baseline for line in text_lines(credit))
        assert foot < placed.picture.page.bottom - 1.0


def test_a_print_shop_gets_a_larger_page_with_marks_where_to_cut(document, typesetter):
    order = PrintOrder(paper=paper_named("A1"), bleed_mm=3.0)
    printout = printed(document, order, typesetter)
    plain = printed(document, PrintOrder(paper=paper_named("A1")), typesetter)
    (page,) = printout.pages
    assert page.trim.width / POINTS_PER_MM == pytest.approx(841, abs=0.01)
    assert page.bleed.width / POINTS_PER_MM == pytest.approx(847, abs=0.01)
    assert page.width > page.bleed.right
    assert page.placed[0].fit.scale == plain.pages[0].placed[0].fit.scale
    marks = page.placed[-1]
    assert marks.is_decor
    (group,) = marks.picture.groups
    assert len(group.children) == 8
    for stroke in group.children:
        for x, y in stroke.path.points:
            inside = page.bleed.x < x < page.bleed.right and page.bleed.y < y < page.bleed.bottom
            assert not inside, "a mark lies where it would be seen"
            assert -1e-6 <= x <= page.width + 1e-6
            assert -1e-6 <= y <= page.height + 1e-6
    with pikepdf.open(io.BytesIO(pdf_bytes(printout))) as pdf:
        boxes = [pdf.pages[0][name] for name in ("/TrimBox", "/BleedBox", "/MediaBox")]
        widths = [float(box[2]) - float(box[0]) for box in boxes]
    assert widths == sorted(widths)


def test_marks_lead_to_the_corners_of_what_is_left(document, typesetter):
    order = PrintOrder(paper=A4, bleed_mm=0.5)
    (page,) = printed(document, order, typesetter).pages
    trim = page.trim
    ends = {point for stroke in page.placed[-1].picture.groups[0].children
            for point in stroke.path.points}  # fmt: skip
    assert {x for x, _ in ends} >= {trim.x, trim.right}
    assert {y for _, y in ends} >= {trim.y, trim.bottom}


@pytest.mark.parametrize("name", ["A4", "A0", "Letter"])
def test_the_ruler_measures_a_hundred_millimetres_on_the_page(document, typesetter, name):
    order = PrintOrder(paper=paper_named(name), ruler=True)
    (page,) = printed(document, order, typesetter).pages
    placed = page.placed[-1]
    assert placed.is_decor
    assert placed.fit.scale == 1.0
    (group,) = placed.picture.groups
    line = group.children[0].rect
    assert line.width / POINTS_PER_MM == pytest.approx(100)
    assert 0 < line.x < line.right < page.width
    assert 0 < line.y < page.height
    assert "100 mm" in [line.source for line in text_lines(group)]


@pytest.mark.parametrize("name", ["A6", "A4", "A0", "Letter"])
@pytest.mark.parametrize("what", [What.POSTER, What.BLANK])
def test_the_ruler_lies_on_nothing_else(document, typesetter, name, what):
    order = PrintOrder(what, paper=paper_named(name), ruler=True)
    (page,) = printed(document, order, typesetter).pages
    sheet, ruler = page.placed[0], page.placed[-1].picture.groups[0].children[0].rect
    assert ruler.y > sheet.rect.bottom
    assert sheet.rect.x == pytest.approx(page.width - sheet.rect.right)
    assert ruler.y + HEIGHT_MM * POINTS_PER_MM <= page.height - order.margin * POINTS_PER_MM + 1e-6


def test_paper_that_is_narrower_than_the_ruler_is_refused(document, typesetter):
    order = PrintOrder(paper=paper_named("90x60mm"), ruler=True)
    with pytest.raises(DocumentError, match=r"ruler\.too_long"):
        printed(document, order, typesetter)


def test_a_block_alone_fills_its_page(document, typesetter):
    order = PrintOrder(block=BlockId.CHANNELS, margin_mm=10.0)
    (page,) = printed(document, order, typesetter).pages
    rect = page.placed[0].rect
    margin = 10.0 * POINTS_PER_MM
    assert min(rect.x, rect.y) == pytest.approx(margin)


def test_the_sheet_is_scaled_evenly_and_in_the_middle(document, typesetter):
    (page,) = printed(document, PrintOrder(paper=paper_named("A3")), typesetter).pages
    rect = page.placed[0].rect
    assert rect.width / rect.height == pytest.approx(SHEET.width / SHEET.height)
    assert rect.centre == pytest.approx((page.width / 2, page.height / 2))
