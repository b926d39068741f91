"""The PDF as a file: pages, metadata, structure, bookmarks, size, and that nothing leaks."""

import io
import re
import subprocess
import sys
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfbase import pdfmetrics

from canvasdesk.export.papers import PAPERS, paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Box, Group, Rgba, Role
from canvasdesk.layout.view import Extra, View
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.values import NoteSize

from .pictures import SCRIPTS, kids, latin_notes, tree, with_groups

A0 = paper_named("A0")
PAINTING = {"f", "S", "Do", "Tj", "TJ"}


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


@pytest.fixture(scope="module")
def poster(studio) -> bytes:
    picture = studio.picture(
        list(SCRIPTS.values()),
        view=View(extras=frozenset(Extra)),
        links=True,
        designed_by="Ann Author",
        purpose="Daily bread",
        language="en",
    )
    return pdf_bytes(one_page(picture, A0))


def test_qpdf_finds_nothing_wrong(poster, tmp_path, required_tool):
    file = tmp_path / "poster.pdf"
    file.write_bytes(poster)
    done = subprocess.run([required_tool("qpdf"), "--check", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No syntax or stream encoding errors" in done.stdout


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_one_page_of_the_paper_asked_for(studio, paper):
    with opened(pdf_bytes(one_page(studio.picture(), paper))) as pdf:
        assert len(pdf.pages) == 1
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert box == pytest.approx([0, 0, paper.width_pt, paper.height_pt], abs=1e-3)


def test_a_reader_is_told_title_author_subject_and_language(poster):
    with opened(poster) as pdf:
        assert str(pdf.docinfo.Title) == "A bakery"
        assert str(pdf.docinfo.Author) == "Ann Author"
        assert str(pdf.docinfo.Subject) == "Daily bread"
        assert str(pdf.docinfo.Creator) == "canvasdesk"
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        # pdfium reverses Latin lines of a document that says it runs from right to left
        assert "/Direction" not in pdf.Root.ViewerPreferences


def test_metadata_in_any_script(studio):
    picture = studio.picture(
        title="面包店 (1)", designed_by="שרה \\ (א)", purpose="خبز", language="zh"
    )
    with opened(pdf_bytes(one_page(picture, A0))) as pdf:
        told = [str(pdf.docinfo[key]) for key in ("/Title", "/Author", "/Subject")]
    assert told == ["面包店 (1)", "שרה \\ (א)", "خبز"]


def test_the_tree_is_title_then_blocks_in_guided_order_with_their_notes(studio):
    picture = studio.picture(["First", "Second", "Third"], designed_by="Ann", mode=Mode.PERSONAL)
    with opened(pdf_bytes(one_page(picture, A0))) as pdf:
        shown = tree(pdf.Root.StructTreeRoot.K)
    assert shown[:3] == ["Document", "  H1 A bakery", "  P Ann"]
    heads = [line.split("H2 ")[1] for line in shown if "H2 " in line]
    by_key = {group.key: group for group in picture.groups}
    assert heads == [by_key[section.block].label for section in picture.sections]
    assert len(heads) == len(GUIDED_ORDER[Mode.PERSONAL]) == shown.count("  Sect")
    first = shown.index(f"    H2 {heads[0]}")
    assert shown[first + 2 : first + 5] == ["    L", "      LI", "        LBody First"]
    assert shown[-1].startswith("  P Based on")


def test_every_note_is_told_whole_and_in_the_order_of_reading(poster, studio):
    with opened(poster) as pdf:
        lines = tree(pdf.Root.StructTreeRoot.K)
    told = [line.strip().removeprefix("LBody ") for line in lines if "LBody " in line]
    assert sorted(told) == sorted(SCRIPTS.values())


def test_marks_and_tree_point_at_each_other(poster):
    with opened(poster) as pdf:
        page, root = pdf.pages[0], pdf.Root.StructTreeRoot
        parents = list(root.ParentTree.Nums[1])
        assert int(page.StructParents) == 0 == int(root.ParentTree.Nums[0])
        marks = [
            int(operands[1].MCID)
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/MCID" in operands[1]
        ]
        assert marks == list(range(len(parents)))
        for mark, element in enumerate(parents):
            assert mark in [int(kid) for kid in kids(element)]
            assert element.Pg.objgen == page.obj.objgen


def test_all_that_is_painted_lies_in_a_mark_or_is_an_artifact(poster):
    depth, painted = 0, 0
    with opened(poster) as pdf:
        for _, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            name = str(operator)
            if name in ("BDC", "BMC"):
                depth += 1
            elif name == "EMC":
                depth -= 1
            elif name in PAINTING:
                painted += 1
                assert depth == 1, "outside of marked content, or nested in it"
    assert depth == 0
    assert painted > 100


def test_pdfium_sees_the_structure_too(poster):
    raw = pypdfium2.raw
    with pypdfium2.PdfDocument(poster) as document:
        page = document[0]
        structure = raw.FPDF_StructTree_GetForPage(page.raw)
        assert raw.FPDF_StructTree_CountChildren(structure) == 1
        whole = raw.FPDF_StructTree_GetChildAtIndex(structure, 0)
        assert raw.FPDF_StructElement_CountChildren(whole) > len(BlockId)
        raw.FPDF_StructTree_Close(structure)


def test_untagged_has_no_tree_and_is_smaller(studio):
    picture = studio.picture(latin_notes(50))
    data = pdf_bytes(one_page(picture, A0), tagged=False)
    assert len(data) < len(pdf_bytes(one_page(picture, A0)))
    with opened(data) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        content = pdf.pages[0].Contents.read_bytes()
    assert b"BDC" not in content
    assert b"BMC" not in content


def test_a_bookmark_for_each_block_leads_to_it(studio):
    with opened(pdf_bytes(one_page(studio.picture(["Hello"], language="en"), A0))) as pdf:
        with pdf.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
            places = [entry.destination for entry in outline.root]
        page = pdf.pages[0].obj.objgen
        assert all(place[0].objgen == page for place in places)
    assert len(titles) == len(set(titles)) == len(BlockId)
    assert "Customer Segments" in titles


def test_a_block_view_is_a_page_of_its_own(studio):
    view = View(block=BlockId.CHANNELS)
    data = pdf_bytes(one_page(studio.picture(latin_notes(18), view=view), paper_named("A4")))
    with opened(data) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Channels"]
        told = [line for line in tree(pdf.Root.StructTreeRoot.K) if "LBody" in line]
    assert len(told) == 2


def test_an_empty_canvas_is_a_poster_too(studio):
    with opened(pdf_bytes(one_page(studio.picture(title=""), A0))) as pdf:
        assert len(tree(pdf.Root.StructTreeRoot.K)) > len(BlockId)


def test_five_hundred_latin_notes_stay_under_400_kb(studio):
    data = pdf_bytes(one_page(studio.picture(latin_notes(500), size=NoteSize.SMALL), A0))
    assert len(data) < 400_000


def test_the_same_picture_gives_the_same_bytes(studio):
    picture = studio.picture(list(SCRIPTS.values()))
    first = pdf_bytes(one_page(picture, A0), invariant=True)
    assert pdf_bytes(one_page(picture, A0), invariant=True) == first
    other = replace(picture, title="Another")
    assert pdf_bytes(one_page(other, A0), invariant=True) != first


def test_writing_registers_nothing_for_the_whole_process(studio):
    before = set(pdfmetrics.getRegisteredFontNames())
    pdf_bytes(one_page(studio.picture(["Hello"]), A0))
    assert set(pdfmetrics.getRegisteredFontNames()) == before


def test_reportlab_is_not_imported_before_a_pdf_is_written():
    code = (
        "import sys, canvasdesk.export.papers, canvasdesk.export.raster, canvasdesk.export.missing;"
        "print([name for name in sys.modules if name.split('.')[0] in ('reportlab', 'uharfbuzz')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_translucent_clipped_and_dashed_things_are_written(studio):
    picture = studio.picture()
    inside = Group(
        Role.GRID, (Box(Rect(0, 0, 50, 50), Rgba(200, 0, 0, 64), 4.0),), clip=Rect(0, 0, 20, 20)
    )
    with opened(pdf_bytes(one_page(with_groups(picture, [*picture.groups, inside]), A0))) as pdf:
        states = pdf.pages[0].resources.ExtGState
        assert float(states.Alpha64.ca) == pytest.approx(64 / 255, abs=1e-3)
        content = pdf.pages[0].Contents.read_bytes().decode("ascii")
    assert re.search(r"q 0 0 20 20 re W n\n", content)
    operators = [line.split(" ")[0] for line in content.split("\n")]
    assert operators.count("q") == operators.count("Q") == 2


def test_a_small_heading_stands_between_the_lists_of_its_block(studio):
    texts = [f"{word} {block}" for word in ("First", "By hand", "Last") for block in BlockId]
    headings = [text for text in texts if text.startswith("By hand")]
    picture = studio.picture(texts, View(block=BlockId.CHANNELS), headings=headings)
    with opened(pdf_bytes(one_page(picture, paper_named("A4")))) as pdf:
        shown = [line.split(" ")[:2] for line in map(str.strip, tree(pdf.Root.StructTreeRoot.K))]
    first = shown.index(["L"])
    below = shown[first : first + 7]
    assert below == [
        ["L"],
        ["LI"],
        ["LBody", "First"],
        ["H3", "By"],
        ["L"],
        ["LI"],
        ["LBody", "Last"],
    ]
