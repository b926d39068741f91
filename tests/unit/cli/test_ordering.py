"""The options of ``canvasdesk export`` for what is printed, each of them and where two disagree."""

import json
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from canvasdesk.cli.program import run
from canvasdesk.editing.operations.archiving import archive_notes
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Place
from canvasdesk.storage.format import checked_bytes, read_document

MM = 72 / 25.4


@pytest.fixture
def canvas(tmp_path: Path) -> Path:
    path = tmp_path / "plan.canvasdesk"
    texts = {"a": "Shop by the bus stop", "b": "Kept to myself"}
    notes = [
        Note(
            id=key,
            text=text,
            block=BlockId.CHANNELS,
            place=Place(10.0, 40.0 + 60.0 * index),
            order=key,
            stack=key,
            private=key == "b",
        )
        for index, (key, text) in enumerate(texts.items())
    ]
    path.write_bytes(checked_bytes(document_of([Header(title="Plan"), *notes]), path))
    return path


@pytest.fixture
def exported(qapp: QGuiApplication, canvas: Path, capsys: pytest.CaptureFixture[str]):
    """Export, and return the file and what was said."""

    def exported(*options: str, name: str = "out.pdf") -> tuple[Path, str]:
        output = canvas.with_name(name)
        assert run(["export", str(canvas), "-o", str(output), *options, "--force"]) == 0
        shown = capsys.readouterr()
        assert shown.err == ""
        return output, shown.out

    return exported


def pages_mm(path: Path) -> list[tuple[float, float]]:
    with pikepdf.open(path) as pdf:
        boxes = [[float(side) for side in page.mediabox] for page in pdf.pages]
    return [(round(box[2] / MM, 1), round(box[3] / MM, 1)) for box in boxes]


def words(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize(
    ("options", "sizes"),
    [
        ((), [(1189.0, 841.0)]),
        (("--paper", "Letter"), [(279.4, 215.9)]),
        (("--paper", "a4", "--orientation", "portrait"), [(210.0, 297.0)]),
        (("--paper", "900x600mm", "--margin", "20"), [(900.0, 600.0)]),
        (("--paper", "A4", "--bleed", "3"), [(313.0, 226.0)]),
        (("--what", "cards", "--paper", "A5"), [(210.0, 148.0)]),
        (("--what", "block:channels", "--paper", "A4"), [(210.0, 297.0)]),
    ],
)
def test_pages_are_as_large_as_asked_for(exported, options, sizes):
    assert pages_mm(exported(*options)[0])[:1] == sizes


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (("--tile", "A4", "--paper", "A0"), 26),
        (("--tile", "A4", "--paper", "A0", "--margin", "0", "--overlap", "0"), 19),
        (("--tile", "A4", "--sheets", "6"), 7),
        (("--tile", "A4", "--sheets", "2x2"), 5),
        (("--tile", "A4", "--scale", "200%"), 7),
        (("--tile", "A4", "--sheets", "4", "--what", "blank"), 5),
        (("--tile", "A3", "--sheets", "1"), 1),
    ],
)
def test_a_poster_of_sheets(exported, options, count):
    assert len(pages_mm(exported(*options)[0])) == count


def test_one_block_alone_is_said_in_two_ways(exported):
    (one, _), (other, _) = (
        exported(*options, name=name)
        for name, options in (
            ("a.svg", ("--what", "block:channels")),
            ("b.svg", ("--block", "channels")),
        )
    )
    whole, _ = exported(name="c.svg")
    assert one.read_text() == other.read_text() != whole.read_text()
    exported("--what", "block:channels", "--block", "channels")


@pytest.mark.parametrize("name", ["out.pdf", "out.md"])
def test_private_is_for_the_owner(exported, name):
    said = [
        words(path) if name.endswith(".pdf") else path.read_text()
        for path, _ in (
            exported(*options, name=name)
            for options in ((), ("--private",), ("--audience", "owner"))
        )
    ]
    assert ["Kept" in each for each in said] == [False, True, True]


def test_a_report_on_what_is_well_is_one_line(exported):
    said = exported("--report", "--private")[1].splitlines()
    assert len(said) == 2  # and the file
    assert said[0] == (
        "  1 page, 1189 x 841 mm; the smallest text has 39.7 pt, which can be read from 2.1 m."
        " All notes are on it, and can be read."
    )


def test_a_report_tells_a_size_of_ones_own_to_the_tenth(exported):
    said = exported("--report", "--private", "--paper", "297x210.5mm")[1]
    assert said.startswith("  1 page, 297 x 210.5 mm; ")


def test_a_report_names_notes_but_never_private_ones(exported):
    said = exported("--report", "--paper", "A6")[1]
    assert "  1 note has text too small to read in the hand: 4.2 pt." in said
    assert "    “Shop by the bus stop”" in said
    assert "  1 private note is left out.\n" in said
    assert "Kept" not in said


def test_a_report_names_notes_that_were_put_away(exported, canvas: Path):
    document = read_document(canvas).document
    away = archive_notes(document, ["a"]).apply(document)
    canvas.write_bytes(checked_bytes(away, canvas))
    said = exported("--report")[1]
    assert "“Shop by the bus stop”" in said
    assert "a note without words" not in said


def test_what_a_newer_program_wrote_is_exported_and_it_is_said(exported, canvas: Path):
    tree = json.loads(canvas.read_text("utf-8")) | {"format_version": 99}
    canvas.write_text(json.dumps(tree), "utf-8")
    assert "  A newer program wrote this file (format 99)." in exported()[1]


def test_a_report_says_how_many_sheets(exported):
    said = exported("--tile", "A6", "--sheets", "12", "--report")[1]
    assert said.startswith("  13 pages, ")


@pytest.mark.parametrize("what", ["blank", "cards", "matrix"])
def test_a_report_on_something_to_write_on(exported, what):
    said = exported("--what", what, "--report")[1]
    assert "Nothing that you wrote is on it." in said


def test_only_the_file_is_left(exported, canvas: Path):
    output, _ = exported("--report", "--tile", "A4", "--sheets", "4")
    assert {each.name for each in canvas.parent.iterdir()} == {canvas.name, output.name}


@pytest.mark.parametrize(
    ("output", "options", "said"),
    [
        ("a.md", "--paper A3", "--paper is for pages (.pdf, .png, .pptx, .svg), not for a.md"),
        ("a.csv", "--orientation portrait", "--orientation is for pages"),
        ("a.txt", "--margin 3", "--margin is for pages"),
        ("a.canvas", "--bleed 3", "--bleed is for pages"),
        ("a.md", "--ruler", "--ruler is for pages"),
        ("a.md", "--what cards", "--what is for pages"),
        ("a.md", "--block channels", "--block is for pages"),
        ("a.md", "--what block:channels", "--block is for pages"),
        ("a.md", "--extras links", "--extras is for pages"),
        ("a.md", "--colours customers", "--colours is for pages"),
        ("a.md", "--report", "--report is for pages"),
        ("a.md", "--tile A4", "--tile is for pages"),
        ("a.pdf", "--dpi 300", "--dpi is for .png, not for a.pdf"),
        ("a.pptx", "--attach", "--attach is for .pdf and .png, not for a.pptx"),
        ("a.svg", "--tile A4", "--tile is for .pdf, not for a.svg"),
        ("a.pdf", "--what cards --bleed 3", "--bleed is for --what poster or blank, not for cards"),
        ("a.pdf", "--what notes --ruler", "--ruler is for --what poster or blank"),
        ("a.pdf", "--what reading --tile A4", "--tile is for --what poster or blank"),
        ("a.pdf", "--what matrix --block channels", "--block is for --what poster, reading, blank"),
        ("a.pdf", "--what block:channels --block key_partners", "name two blocks"),
        ("a.pdf", "--what block:odd", "odd: known are customer_segments"),
        ("a.pdf", "--what cards --extras questions", "--extras is for --what poster, reading or"),
        ("a.pdf", "--what blank --extras links,legend", "--extras legend,links: a blank shows"),
        ("a.pdf", "--what cards --colours customers", "--colours is for --what poster"),
        ("a.pdf", "--what cards --attach", "--attach is for --what poster, reading or notes"),
        ("a.pdf", "--what notes --empty --attach", "there is nothing of the canvas"),
        ("a.pdf", "--what notes --empty --block channels", "there is nothing of the canvas"),
        ("a.pdf", "--tile A4 --bleed 3", "--bleed and --tile"),
        ("a.pdf", "--tile A4 --sheets 4 --paper A0", "--sheets and --paper both say how large"),
        ("a.pdf", "--tile A4 --ruler", "--ruler and --tile: the first page"),
        ("a.pdf", "--what blank --private", "--private is for --what poster, reading or notes"),
        ("a.pdf", "--what cards --audience owner", "--private is for --what poster, reading or"),
        ("a.pdf", "--what matrix --private", "reading or notes, not for matrix"),
        ("a.pdf", "--what notes --empty --private", "there is nothing of the canvas"),
        ("a.pdf", "--what blank --gray", "--gray is for --what poster, reading or notes"),
        ("a.pdf", "--what cards --gray", "--gray is for --what poster, reading or notes"),
        ("a.pdf", "--what matrix --grey", "--gray is for --what poster, reading or notes"),
        ("a.pdf", "--what notes --empty --gray", "there is nothing of the canvas"),
        ("a.pdf", "--what notes --tile A4", "--tile is for --what poster or blank, not for notes"),
        ("a.pdf", "--what cards --tile A4", "--tile is for --what poster or blank, not for cards"),
        ("a.pdf", "--what reading --bleed 3", "--bleed is for --what poster or blank"),
        ("a.pdf", "--what matrix --ruler", "--ruler is for --what poster or blank"),
        ("a.pdf", "--what reading --counts", "--counts is for --what blank, not for reading"),
        ("a.pdf", "--empty", "--empty is for --what notes, not for poster"),
        ("a.pdf", "--what cards --notes 76x76", "--notes is for --what notes, not for cards"),
        ("a.pdf", "--what notes --extras badges", "--extras is for --what poster, reading or"),
        ("a.pdf", "--what reading --extras shadows", "--extras shadows: a page to read"),
        ("a.pdf", "--gray --extras shadows", "--extras shadows and --gray"),
        ("a.pdf", "--block channels --extras balance", "--extras balance is for the whole canvas"),
        ("a.pdf", "--what notes --notes A4-24 --margin 3", "--margin: where the labels A4-24 lie"),
        (
            "a.pdf",
            "--what notes --notes A4-24 --orientation portrait",
            "--orientation: where the labels A4-24 lie",
        ),
        ("a.pdf", "--what notes --notes A4-24 --paper A3", "are on A4, not on A3"),
        ("a.pdf", "--bleed 21", "at most 20 mm"),
        ("a.pdf", "--paper A9", "Tabloid, ANSI C, ANSI D, ANSI E, Arch A, Arch B, Arch C, Arch D"),
        ("a.pdf", "--paper A9", ", Arch E1, Arch E, WxHmm."),
        ("a.pdf", "--paper 3x3mm", "sides of 20 to 5000 mm."),
        ("a.pdf", "--what notes --notes 1x1", "Letter-10, Letter-6."),
        ("a.pdf", "--private --audience others", "not allowed with argument"),
        ("a.pdf", "--paper 0x0mm", "out of bounds"),
        ("a.pdf", "--paper=-3x5mm", "no known paper"),
        ("a.pdf", "--paper 100000x100000mm", "out of bounds"),
        ("a.pdf", "--margin -1", "should be 0 or more"),
        ("a.pdf", "--margin inf", "should be 0 or more"),
        ("a.pdf", "--tile A4 --scale -5", "should be more than 0"),
        ("a.pdf", "--tile A4 --sheets 0x4", "should be 1 or more"),
        ("a.png", "--dpi 100000", "is not between"),
    ],
)
def test_options_that_contradict_one_another_are_one_line(
    output: str,
    options: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.chdir(tmp_path)
    assert run(["export", "a.canvasdesk", "-o", output, *options.split()]) == 2
    assert said in capsys.readouterr().err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("output", "options", "said"),
    [
        ("a.pdf", "--margin 5000", "leave no room"),
        ("a.pdf", "--paper 20x20mm", "leave no room"),
        ("a.pdf", "--tile A4 --overlap 500", "does not go with A4"),
        ("a.pdf", "--tile A4 --margin 500", "leave no room"),
        ("a.pdf", "--tile A6 --sheets 999999", "at most 1000 are printed"),
        ("a.pdf", "--tile A6 --scale 1e300", "out of bounds"),
        ("a.pdf", "--tile A6 --scale 0.0001", "out of bounds"),
        ("a.pdf", "--tile 20x20mm --margin 0 --overlap 0 --paper 5000x5000mm", "at most 1000"),
        ("a.png", "--paper 5000x5000mm --dpi 1200", "Choose fewer dots"),
        ("a.pptx", "--paper 5000x20mm --margin 0", "make no slides"),
        ("a.pdf", "--what notes --margin 200", "with these margins"),
        ("a.pdf", "--what cards --paper 20x20mm", "with these margins"),
        ("a.pdf", "--what matrix --margin 1000", "leave no room"),
        ("none/a.pdf", "", "There is no such folder"),
        ("plan.canvasdesk/a.pdf", "", "There is no such folder"),
    ],
)
def test_what_cannot_be_is_one_line_and_leaves_nothing(
    output: str,
    options: str,
    said: str,
    canvas: Path,
    qapp: QGuiApplication,
    capsys: pytest.CaptureFixture[str],
):
    target = canvas.parent / output
    assert run(["export", str(canvas), "-o", str(target), *options.split()]) == 1
    shown = capsys.readouterr()
    assert shown.err.count("\n") == 1
    assert said in shown.err
    assert "error in the program" not in shown.err
    assert [each.name for each in canvas.parent.iterdir()] == [canvas.name]
