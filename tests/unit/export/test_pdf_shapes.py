"""Shapes that several pages share: the page looks as if they were painted in their order."""

import io
from dataclasses import replace

import pikepdf
import pytest

from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Page, Printout, one_page
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import (
    Box,
    DisplayList,
    Group,
    Path,
    Rgba,
    Role,
    Stroke,
    TextLine,
    text_lines,
)
from canvasdesk.layout.extents import extent, ink
from canvasdesk.layout.view import Extra, View

from .pictures import SCRIPTS, with_groups
from .rasters import difference, pdf_raster

A3 = paper_named("A3")
RED = Rgba(200, 30, 30)


def twice(printout: Printout) -> Printout:
    """Return a printout of one page with that page once more."""
    return replace(printout, pages=printout.pages * 2)


def rasters(picture: DisplayList):
    """Return a page by itself, and where its shapes are shared with another."""
    alone = one_page(picture, A3)
    return pdf_raster(pdf_bytes(alone), 72), pdf_raster(pdf_bytes(twice(alone)), 72)


def form(picture: DisplayList) -> bytes:
    """Return what is painted once for both pages."""
    with pikepdf.open(io.BytesIO(pdf_bytes(twice(one_page(picture, A3))))) as pdf:
        shared = pdf.pages[0].resources.XObject["/S1"]
        assert shared.objgen == pdf.pages[1].resources.XObject["/S1"].objgen
        assert shared.Subtype == "/Form"
        content: bytes = shared.read_bytes()
    return content


@pytest.fixture(scope="module")
def picture(studio) -> DisplayList:
    view = View(extras=frozenset(Extra))
    return studio.picture(list(SCRIPTS.values()), view, links=True, pictures=("", "p1"))


def first_text(picture: DisplayList) -> tuple[Rect, Group]:
    """Return where a note's first line is inked, and that note."""
    note = next(group for group in picture.groups if group.role is Role.NOTE)
    line = next(text_lines(note))
    return ink(line, *note.origin), note


def test_a_page_looks_as_it_does_alone(picture):
    alone, shared = rasters(picture)
    assert difference(alone, shared).getextrema() == (0, 0)


def test_shapes_are_painted_once_and_texts_on_each_page(picture):
    alone = one_page(picture, A3)
    with pikepdf.open(io.BytesIO(pdf_bytes(alone))) as pdf:
        by_itself = pdf.pages[0].Contents.read_bytes()
    with pikepdf.open(io.BytesIO(pdf_bytes(twice(alone)))) as pdf:
        pages = [page.Contents.read_bytes() for page in pdf.pages]
    content = form(picture) + b"\n"
    assert b"BT" not in content
    assert content.count(b" rg\n") > 30
    for page in pages:
        assert page.count(b"BT") == by_itself.count(b"BT")
        filled = [each.count(b" f\n") + each.count(b" S\n") for each in (page, content, by_itself)]
        assert filled[0] + filled[1] == filled[2]
        assert filled[0] < filled[2] / 2


def test_what_lies_over_a_text_stays_over_it(picture):
    text, _ = first_text(picture)
    cover = Group(Role.LINK, (Box(text.inset(-3, -3, -3, -3), RED),))
    covered = with_groups(picture, (*picture.groups, cover))
    alone, shared = rasters(covered)
    assert difference(alone, shared).getextrema() == (0, 0)
    assert difference(*rasters(picture)[:1], alone).getextrema()[1] > 50
    assert b"0.784 0.118 0.118 rg" not in form(covered)


def test_what_lies_over_such_a_cover_stays_over_that(picture):
    text, _ = first_text(picture)
    above = text.inset(-1, -1, -1, -1)
    over = (
        Group(Role.LINK, (Box(text.inset(-3, -3, -3, -3), RED),)),
        Group(Role.LINK, (Box(above, Rgba(10, 20, 220)),)),
    )
    alone, shared = rasters(with_groups(picture, (*picture.groups, *over)))
    assert difference(alone, shared).getextrema() == (0, 0)


def test_a_stroke_through_its_own_note_s_text_stays_over_it(picture):
    text, note = first_text(picture)
    x, y = note.origin
    middle = text.centre[1] - y
    through = Stroke(Path("ML", ((text.x - x, middle), (text.right - x, middle))), RED, 2.0)
    struck = replace(note, children=(*note.children, through))
    groups = tuple(struck if group is note else group for group in picture.groups)
    alone, shared = rasters(with_groups(picture, groups))
    assert difference(alone, shared).getextrema() == (0, 0)


def test_the_ink_of_a_line_lies_within_what_it_may_reach(picture):
    lines = [line for group in picture.groups for line in text_lines(group)]
    assert len(lines) > 50
    for line in lines:
        assert isinstance(line, TextLine)
        reach, inked = extent(line), ink(line)
        assert inked.kept_inside(reach) == inked, line.source
        assert inked.height <= reach.height


def test_a_page_alone_shares_nothing(picture):
    with pikepdf.open(io.BytesIO(pdf_bytes(one_page(picture, A3)))) as pdf:
        page: Page | pikepdf.Page = pdf.pages[0]
        kinds = [each.Subtype for each in page.resources.XObject.values()]
    assert "/Form" not in kinds
