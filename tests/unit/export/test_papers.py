import pytest

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import PAPERS, Paper, fitted, paper_named, usual_paper
from canvasdesk.geometry.sheet import SHEET


def test_a0_is_what_a_print_shop_calls_a0():
    paper = paper_named("A0")
    assert paper.width_pt == pytest.approx(3370.39, abs=0.03)
    assert paper.height_pt == pytest.approx(2383.94, abs=0.03)


@pytest.mark.parametrize(
    ("name", "width", "height"),
    [("a4", 297, 210), (" A6 ", 148, 105), ("LETTER", 279.4, 215.9), ("tabloid", 431.8, 279.4)],
)
def test_papers_are_found_by_name_in_any_case_and_lie_in_landscape(name, width, height):
    paper = paper_named(name)
    assert (paper.width_mm, paper.height_mm) == pytest.approx((width, height))


def test_every_paper_of_the_list_is_found_by_its_own_name():
    assert [paper_named(paper.name) for paper in PAPERS] == list(PAPERS)
    assert {paper.name for paper in PAPERS} == {
        *(f"A{step}" for step in range(7)),
        *(f"B{step}" for step in range(6)),
        *("Letter", "Legal", "Tabloid", "ANSI C", "ANSI D", "ANSI E"),
        *("Arch A", "Arch B", "Arch C", "Arch D", "Arch E", "Arch E1"),
    }


@pytest.mark.parametrize(
    ("name", "width", "height"),
    [
        *(("B0", 1414, 1000), ("B1", 1000, 707), ("B2", 707, 500), ("B3", 500, 353)),
        *(("B4", 353, 250), ("B5", 250, 176), ("ANSI D", 863.6, 558.8), ("Arch E1", 1066.8, 762)),
    ],
)
def test_the_sizes_are_those_of_the_standards(name, width, height):
    paper = paper_named(name)
    assert (paper.width_mm, paper.height_mm) == pytest.approx((width, height))


def test_a_margin_leaves_the_sheet_in_the_middle():
    paper = paper_named("A4")
    fit = fitted(SHEET, paper, 6.0)
    assert fit.scale * SHEET.height == pytest.approx((210 - 12) * 72 / 25.4)
    assert fit.y == pytest.approx(6 * 72 / 25.4)
    assert fit.x == pytest.approx((paper.width_pt - SHEET.width * fit.scale) / 2)


@pytest.mark.parametrize("margin", [-1.0, 105.0, 1e9, float("nan")])
def test_a_margin_that_leaves_no_paper_is_refused(margin):
    with pytest.raises(DocumentError) as refused:
        fitted(SHEET, paper_named("A4"), margin)
    assert refused.value.code == "paper.margin"


@pytest.mark.parametrize("text", ["900x600mm", "900 X 600 MM", "900×600mm", "900.0x600mm"])
def test_an_own_size_is_width_by_height(text):
    assert paper_named(text) == Paper("900x600mm", 900.0, 600.0)


@pytest.mark.parametrize("text", ["", "A7", "B9", "900x600", "900x600in", "-1x600mm", "nanxnanmm"])
def test_an_unknown_paper_is_refused_with_the_names_known(text):
    with pytest.raises(DocumentError) as refused:
        paper_named(text)
    assert refused.value.code == "paper.unknown"
    assert "A0" in refused.value.parameters["known"]
    assert "WxHmm" in refused.value.parameters["known"]


@pytest.mark.parametrize("text", ["19x600mm", "900x5001mm", "1" + "0" * 400 + "x20mm"])
def test_a_side_outside_the_limits_is_refused(text):
    with pytest.raises(DocumentError) as refused:
        paper_named(text)
    assert refused.value.code == "paper.size"


@pytest.mark.parametrize("paper", [*PAPERS, Paper("tall", 300, 900), Paper("wide", 900, 100)])
def test_the_sheet_is_scaled_uniformly_and_centred(paper):
    fit = fitted(SHEET, paper)
    width, height = SHEET.width * fit.scale, SHEET.height * fit.scale
    assert fit.x == pytest.approx(paper.width_pt - width - fit.x)
    assert fit.y == pytest.approx(paper.height_pt - height - fit.y)
    assert min(fit.x, fit.y) == pytest.approx(0)
    assert max(width - paper.width_pt, height - paper.height_pt) <= 1e-6


def test_a_page_without_an_area_is_refused():
    with pytest.raises(ValueError, match="area"):
        fitted(SHEET.inset(SHEET.width, 0, 0, 0), PAPERS[0])


@pytest.mark.parametrize(
    ("territory", "paper"),
    [("US", "Letter"), ("ca", "Letter"), ("MX", "Letter"), ("DE", "A4"), ("JP", "A4"), ("", "A4")],
)
def test_the_usual_paper_is_that_of_the_territory(territory, paper):
    assert usual_paper(territory) == paper
    assert paper_named(paper) in PAPERS
