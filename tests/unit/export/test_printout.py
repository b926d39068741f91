"""Pages: where parts of a picture lie, and what readers are told of a picture on several pages."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from canvasdesk.export.papers import Fit, paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Page, Placed, Printout, one_page, told_as
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET

from .pictures import SCRIPTS, bare, kids, latin_notes, poppler_text, tree

HALF = SHEET.width / 2
TITLES = latin_notes(30)


def halves(picture, overlap=10) -> Printout:
    """The sheet on two pages: its left half and its right one, a point a unit."""
    left = Rect(0.0, 0.0, HALF + overlap, SHEET.height)
    right = Rect(HALF - overlap, 0.0, HALF + overlap, SHEET.height)
    pages = (
        Page(left.width, left.height, (Placed(picture, Fit(1.0, 0.0, 0.0), left),), label="A1"),
        Page(right.width, right.height, (Placed(picture, Fit(1.0, -right.x, 0.0), right),)),
    )
    return told_as(picture, pages)


def all_text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def structure(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return tree(pdf.Root.StructTreeRoot.K)


def test_a_part_lies_where_its_fit_puts_it(studio):
    placed = Placed(studio.picture(), Fit(2.0, 10.0, 20.0), Rect(100.0, 50.0, 30.0, 40.0))
    assert placed.rect == Rect(210.0, 120.0, 60.0, 80.0)


def test_pictures_that_only_decorate_are_not_told(studio):
    picture, marks = studio.picture(["Hello"]), studio.picture(["A mark"])
    page = one_page(picture, paper_named("A4")).pages[0]
    decor = Placed(marks, page.placed[0].fit, marks.page, is_decor=True)
    printout = told_as(picture, (Page(page.width, page.height, (*page.placed, decor)),))
    assert printout.pictures == (picture,)
    told = structure(pdf_bytes(printout))
    assert any("Hello" in line for line in told)
    assert not any("A mark" in line for line in told)


def test_parts_on_two_pages_tell_each_text_once_and_in_the_order_of_one(studio):
    picture = studio.picture(TITLES, designed_by="Ann", language="en")
    parted = pdf_bytes(halves(picture))
    assert structure(parted) == structure(pdf_bytes(one_page(picture, paper_named("A3"))))
    with pikepdf.open(io.BytesIO(parted)) as pdf:
        assert [str(entry) for entry in pdf.Root.PageLabels.Nums[1::2]] != []
        parents = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        assert [int(number) for number in parents[::2]] == [0, 1]
        for page, owners in zip(pdf.pages, parents[1::2], strict=True):
            assert len(owners) > 10
            for mark, owner in enumerate(owners):
                assert owner.Pg.objgen == page.obj.objgen
                assert mark in [int(kid) for kid in kids(owner)]


@pytest.mark.parametrize("tagged", [True, False])
def test_text_that_two_pages_show_is_found_on_one(studio, tmp_path, required_tool, tagged):
    """The middle column lies on both pages; so do letters of marks, which are never found."""
    picture, marks = studio.picture([*SCRIPTS.values()]), studio.picture(["A mark"], title="Mark")
    whole = halves(picture, overlap=150)
    decor = Placed(marks, Fit(0.2, 0.0, 0.0), marks.page, is_decor=True)
    pages = tuple(replace(page, placed=(*page.placed, decor)) for page in whole.pages)
    data = pdf_bytes(replace(whole, pages=pages), tagged=tagged)
    found = [bare(poppler_text(required_tool("pdftotext"), data, tmp_path)), bare(all_text(data))]
    for text in found:
        assert "mark" not in text.lower()
        assert {name: text.count(bare(said)) for name, said in SCRIPTS.items()} == dict.fromkeys(
            SCRIPTS, 1
        )


def test_what_does_not_reach_into_a_part_is_not_painted_there(studio):
    picture = studio.picture(TITLES)
    with pikepdf.open(io.BytesIO(pdf_bytes(halves(picture)))) as pdf:
        sizes = [len(page.Contents.read_bytes()) for page in pdf.pages]
    with pikepdf.open(io.BytesIO(pdf_bytes(one_page(picture, paper_named("A3"))))) as pdf:
        whole = len(pdf.pages[0].Contents.read_bytes())
    assert all(size < 0.8 * whole for size in sizes)


def test_pages_for_a_print_shop_say_where_they_are_cut(studio):
    page = one_page(studio.picture(), paper_named("A4")).pages[0]
    cut = replace(page, trim=Rect(10, 20, 300, 200), bleed=Rect(7, 17, 306, 206))
    with pikepdf.open(io.BytesIO(pdf_bytes(Printout((cut,))))) as pdf:
        boxes = [[float(side) for side in pdf.pages[0][name]] for name in ("/TrimBox", "/BleedBox")]
    foot = page.height - 220
    assert boxes[0] == pytest.approx([10, foot, 310, foot + 200], abs=1e-3)
    assert boxes[1] == pytest.approx([7, foot - 3, 313, foot + 203], abs=1e-3)


def test_sheets_of_a_poster_lie_on_paper_as_they_are_drawn(studio):
    # CUPS would put what is left of each after cutting in the middle of the paper.
    page = one_page(studio.picture(), paper_named("A4")).pages[0]
    sheet = replace(page, trim=Rect(10, 20, 300, 200))
    with pikepdf.open(io.BytesIO(pdf_bytes(Printout((sheet,))))) as pdf:
        assert "/TrimBox" not in pdf.pages[0]


def test_a_bookmark_leads_to_the_page_its_block_is_told_on(studio):
    picture = studio.picture(TITLES, language="en")
    with pikepdf.open(io.BytesIO(pdf_bytes(halves(picture)))) as pdf:
        numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        with pdf.open_outline() as outline:
            found = {entry.title: numbers[entry.destination[0].objgen] for entry in outline.root}
    assert found["Key Partners"] == 0
    assert found["Customer Segments"] == 1
