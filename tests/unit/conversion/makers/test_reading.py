import io
import subprocess
from pathlib import Path

import pikepdf
import pytest

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Printout
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import read_document

from .canvases import LANGUAGES, WRITTEN, heading, note, written_canvas
from .readers import bookmarks, sizes, structure

SHIPPED = ("organization", "organization.zh", "personal", "personal.ar")


def print_reading(document: Document, typesetter: Typesetter, **more: object) -> Printout:
    return printed(document, PrintOrder(**{"what": What.READING, **more}), typesetter)


def many(count: int, mode: Mode = Mode.ORGANIZATION, language: str = "en") -> Document:
    """A canvas with notes whose texts are no part of one another."""
    blocks = list(BlockId)
    notes = [
        note(f"n{index:03}", f"Note n{index:03}x of many to read", blocks[index % 9])
        for index in range(count)
    ]
    return document_of([Header(title="Many", mode=mode, language=language), *notes])


def pdf_text(data: bytes, folder: Path) -> str:
    file = folder / "read.pdf"
    file.write_bytes(data)
    return subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, check=True, text=True
    ).stdout


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("count", [20, 300])
def test_each_note_is_found_once(typesetter: Typesetter, tmp_path: Path, mode: Mode, count: int):
    data = pdf_bytes(print_reading(many(count, mode), typesetter))
    text = pdf_text(data, tmp_path)
    for index in range(count):
        assert text.count(f"n{index:03}x") == 1


@pytest.mark.parametrize("name", SHIPPED)
def test_the_examples_go_on_one_page(typesetter: Typesetter, name: str):
    document = read_document(shipped("examples", f"{name}.canvasdesk")).document
    for paper in ("A4", "Letter", "A3"):
        printout = print_reading(document, typesetter, paper=paper_named(paper))
        assert len(printout.pages) == 1
        assert printout.language == document.header.language


def test_the_tree_reads_blocks_in_guided_order_with_each_note(typesetter: Typesetter):
    blocks = GUIDED_ORDER[Mode.ORGANIZATION]
    notes = [
        heading("h", "Later", blocks[0]),
        note("a", "First line\nand second", blocks[0]),
        *(note(f"n{index}", f"Note {index}", block) for index, block in enumerate(blocks)),
    ]
    document = document_of([Header(title="Read", purpose="Why"), *notes])
    tree = structure(pdf_bytes(print_reading(document, typesetter)))
    assert tree[1:3] == ["  H1 Read", "  P Why"]
    items = [line.strip() for line in tree if "LBody" in line]
    assert items[0].startswith("LBody First line")
    assert "and second" in "".join(tree)
    assert items[1:] == [f"LBody Note {index}" for index in range(len(blocks))]
    assert [line.strip() for line in tree if "H3" in line] == ["H3 Later"]
    assert sum("H2" in line for line in tree) == len(blocks)


def test_the_tree_reads_each_block_whole_that_goes_on_on_other_pages(typesetter: Typesetter):
    document = many(300)
    tree = structure(pdf_bytes(print_reading(document, typesetter)))
    told = [line.split("LBody ")[1] for line in tree if "LBody" in line]
    blocks = GUIDED_ORDER[Mode.ORGANIZATION]
    notes = [note for block in blocks for note in document.notes_by_block[block]]
    assert told == [note.text for note in notes]
    assert sum("Sect" in line for line in tree) == len(blocks)


def test_bookmarks_name_each_block_once(typesetter: Typesetter):
    data = pdf_bytes(print_reading(many(300), typesetter))
    assert len(sizes(data)) > 2
    found = bookmarks(data)
    assert len(found) == len(BlockId)
    assert {page for _, page in found} == {1}


def test_what_is_private_is_not_printed(typesetter: Typesetter, tmp_path: Path):
    document = many(9)
    secret = note("s", "Secretive", BlockId.CHANNELS, private=True)
    document = document_of([*document.records.values(), secret])
    assert "Secretive" not in pdf_text(pdf_bytes(print_reading(document, typesetter)), tmp_path)


@pytest.mark.parametrize("turn", [Turn.LANDSCAPE, Turn.PORTRAIT])
def test_paper_lies_as_asked_for(typesetter: Typesetter, turn: Turn):
    data = pdf_bytes(print_reading(many(20), typesetter, turn=turn))
    wide = sizes(data)[0][0] > sizes(data)[0][1]
    assert wide is (turn is Turn.LANDSCAPE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", Mode)
def test_every_language_is_read(typesetter: Typesetter, language: str, mode: Mode):
    extras = frozenset({*Extra})
    printout = print_reading(written_canvas(mode, language), typesetter, extras=extras)
    assert len(printout.pages) == 1
    assert printout.title == f"{WRITTEN} title"


@pytest.mark.parametrize(("paper", "margin"), [("A4", 90.0), ("40x300mm", None), ("A4", 200.0)])
def test_margins_that_leave_no_lines_are_refused(
    typesetter: Typesetter, paper: str, margin: float | None
):
    with pytest.raises(DocumentError, match=r"paper\.margin"):
        print_reading(many(3), typesetter, paper=paper_named(paper), margin_mm=margin)


PARTED = {
    "words": " ".join(f"word{index}" for index in range(3000)),
    "lines": "\n".join(f"line {index} of a list\n" for index in range(200)),
    "one word": "endless" * 3000,
}


@pytest.mark.parametrize("text", PARTED.values(), ids=PARTED)
@pytest.mark.parametrize("notes", [0, 40])
def test_a_note_that_goes_on_on_other_pages_is_one_in_the_tree(
    typesetter: Typesetter, text: str, notes: int
):
    """Its marks are on all the pages that show it, and each leads back to it."""
    block = BlockId.KEY_PARTNERS
    others = [note(f"a{index:03}", f"Note {index:03}", block) for index in range(notes)]
    document = document_of([Header(title="Long"), *others, note("z", text, block)])
    data = pdf_bytes(print_reading(document, typesetter))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) > 1
        tree = pdf.Root.StructTreeRoot
        bodies = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary)
            and each.get("/S") == "/LBody"
            and len(str(each.ActualText)) > 1000
        ]
        (body,) = bodies
        assert str(body.ActualText) == text
        pages = {body.Pg.objgen}
        for kid in body.K:
            if isinstance(kid, pikepdf.Dictionary):
                assert kid.Type == "/MCR"
                pages.add(kid.Pg.objgen)
        assert len(pages) > 1
        back = dict(zip(tree.ParentTree.Nums[::2], tree.ParentTree.Nums[1::2], strict=True))
        leading = {
            page.obj.objgen
            for page in pdf.pages
            if any(each.objgen == body.objgen for each in back[page.obj.StructParents])
        }
        assert leading == pages
        count = sum(
            1 for page in pdf.pages for each in back[page.obj.StructParents] if each == body
        )
        assert count == len(body.K)
