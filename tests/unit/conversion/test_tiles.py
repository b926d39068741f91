"""Posters put together from sheets: the same poster, cut where it hurts least."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.makers.poster import on_paper
from canvasdesk.conversion.makers.tiles import tile_plan
from canvasdesk.conversion.orders import PrintOrder, Tiles
from canvasdesk.conversion.pictures import layout_of, picture_of
from canvasdesk.conversion.printing import printed
from canvasdesk.errors import DocumentError
from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.papers import POINTS_PER_MM, paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Printout
from canvasdesk.export.tiling import TilePlan
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Path,
    Role,
    Stroke,
    TextLine,
    text_lines,
)
from canvasdesk.layout.extents import extent
from canvasdesk.layout.view import POSTER_EXTRAS, Extra
from canvasdesk.messages import SENTENCES
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.values import NoteSize
from canvasdesk.shipped import shipped
from canvasdesk.storage.format import read_document
from unit.export.pictures import SCRIPTS, Studio, bare, poppler_text, tree

from .assembling import assembled, beside, by_pdfium, by_poppler, equal_share, untiled

EXAMPLES = tuple(sorted(path.stem for path in shipped("examples").glob("*.canvasdesk")))
A4, A3, LETTER = map(paper_named, ("A4", "A3", "Letter"))
EXACTLY, ABOUT = (0.999, 5), (0.998, 32)
"""Which share of pixels is the same at least, and what a colour may be off beside them, of 255.

Poppler paints all alike. pdfium puts letters on whole pixels, those between two now on one, now on
the other: a line of text that begins before its sheet is rounded towards the edge.
"""
CASES = [("A2", "A4", 6.0, 10.0), ("A3", "A5", 4.5, 7.0)]
"""Poster, paper, margin and overlap: few enough for each run of the tests."""
MORE_SIZES = [("A0", "A3"), ("A0", "Letter"), ("A1", "A3"), ("A2", "A4"), ("B0", "A4")]
ALL_CASES = [
    (poster, paper, margin, overlap)
    for poster in ("A0", "A1", "A2", "B0")
    for paper in ("A4", "A3", "Letter")
    for margin, overlap in ((6.0, 10.0), (0.0, 0.0), (3.0, 5.0), (12.7, 20.0))
]


def example(name: str) -> Document:
    return read_document(shipped("examples", f"{name}.canvasdesk")).document


def tiled(poster: str, paper: str, margin=6.0, overlap=10.0, **more) -> PrintOrder:
    tiles = Tiles(paper_named(paper), margin_mm=margin, overlap_mm=overlap, **more)
    return PrintOrder(paper=paper_named(poster), tiles=tiles)


@pytest.fixture(scope="module")
def personal() -> Document:
    return example("personal")


@pytest.fixture(scope="module")
def sheets(personal, typesetter) -> Printout:
    return printed(personal, tiled("A2", "A4"), typesetter)


def test_a_first_page_and_a_page_for_each_sheet(sheets):
    assert [page.label for page in sheets.pages] == [
        "Key plan", "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4",
    ]  # fmt: skip
    assert [page.bookmark for page in sheets.pages if page.bookmark] == ["Key plan"]
    assert {(page.width, page.height) for page in sheets.pages} == {(595.0, 842.0)}


def test_the_first_page_can_be_left_out_and_a_single_sheet_has_none(personal, typesetter):
    without = printed(personal, tiled("A2", "A4", key_plan=False), typesetter)
    assert without.pages[0].label == "A1"
    (page,) = printed(personal, tiled("A4", "A3"), typesetter).pages
    assert page.label == ""


def test_the_first_page_says_all_that_is_to_be_done(sheets):
    words = sheets.pages[0].placed[0].picture
    said = [group.label for group in words.groups]
    assert said[:2] == [
        "How to put it together",
        "After the hotel kitchen  ·  8 sheets of A4  ·  594 × 420 mm",
    ]
    assert any("100\u00a0%" in text for text in said)
    assert any("A1" in text and "A2" in text and "glue" in text for text in said)
    assert any("Business Model Canvas" in text and "CC BY-SA 3.0" in text for text in said)
    credit = next(group for group in words.groups if group.role is Role.CREDIT)
    assert min(run.size for line in text_lines(credit) for run in line.runs) >= 5


def test_the_ruler_is_100_mm(sheets):
    rulers = [
        group for group in sheets.pages[0].placed[0].picture.groups if group.role is Role.MARK
    ]
    lengths = [
        extent(group.children[0].children[0]).width for group in rulers if len(group.children) == 1
    ]
    assert 100 * POINTS_PER_MM in [pytest.approx(length) for length in lengths]


def test_a_plan_of_many_sheets_names_each(personal, typesetter):
    printout = printed(personal, tiled("A0", "A6"), typesetter)
    grid = printout.pages[0].placed[2].picture
    codes = [line.source for line in text_lines(grid.groups[0])]
    assert codes == [page.label for page in printout.pages[1:]]
    assert len(codes) == 100


def test_the_first_page_is_turned_for_its_ruler_and_left_out_where_it_has_no_room(
    personal, typesetter
):
    upright = tiled("A3", "A6", turn=Turn.PORTRAIT)
    pages = printed(personal, upright, typesetter).pages
    assert (pages[0].width, pages[0].height) == (pages[1].height, pages[1].width)
    narrow = replace(upright, tiles=Tiles(paper_named("90x120mm")))
    said = printed(personal, narrow, typesetter).pages[0].placed[0].picture.groups
    assert not any("ruler" in group.label for group in said)
    assert any("100" in group.label for group in said)
    tiny = replace(upright, tiles=Tiles(paper_named("70x80mm")))
    assert printed(personal, tiny, typesetter).pages[0].label == "A1"


def test_words_follow_the_document_and_what_there_is_to_join(typesetter):
    chinese = printed(example("organization.zh"), tiled("A2", "A3"), typesetter).pages[0]
    assert chinese.label == "拼接图"
    order = tiled("A2", "A4", sheets=(1, 2), turn=Turn.LANDSCAPE)
    (told, *_) = printed(example("personal"), order, typesetter).pages[0].placed
    said = " ".join(group.label for group in told.picture.groups)
    assert "A1" in said
    assert "B1" in said
    assert "rows" not in said
    taped = printed(example("personal"), tiled("A2", "A4", overlap=0.0), typesetter)
    said = " ".join(group.label for group in taped.pages[0].placed[0].picture.groups)
    assert "tape" in said
    assert "glue" not in said


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("paper", ["A4", "A6", "Letter"])
@pytest.mark.parametrize("block", [None, BlockId.VALUE_PROPOSITIONS])
def test_the_words_of_the_first_page_lie_apart_and_on_the_paper(name, paper, block, typesetter):
    for turn in (Turn.LANDSCAPE, Turn.PORTRAIT):
        order = replace(tiled("A2", paper, turn=turn), block=block)
        page = printed(example(name), order, typesetter).pages[0]
        words, poster = page.placed[0].picture, page.placed[1].rect
        rects = [ink(group) for group in words.groups if group.label] + [poster]
        whole = Rect(0.0, 0.0, page.width, page.height).inset(17, 17, 17, 17)
        for index, rect in enumerate(rects):
            assert rect.kept_inside(whole) == rect
            assert not any(rect.intersects(other) for other in rects[index + 1 :])


def ink(group) -> Rect:
    """Where a group's lines stand, from their capitals to their baselines."""
    x, y = group.origin
    lines = list(text_lines(group))
    left, right = min(line.x for line in lines), max(line.x + line.width for line in lines)
    size = lines[0].runs[0].size
    top, foot = lines[0].baseline - 0.7 * size, lines[-1].baseline
    return Rect(x + left, y + top, right - left, foot - top)


@pytest.mark.parametrize(
    ("poster", "paper", "margin", "overlap"),
    [*CASES, ("A2", "A3", 0.0, 0.0), ("A1", "A4", 6.0, 3.0), ("B2", "Letter", 10.0, 30.0)],
)
def test_marks_lie_beside_what_stays_on_the_poster_and_within_what_is_printed(
    personal, typesetter, poster, paper, margin, overlap
):
    printout = printed(personal, tiled(poster, paper, margin, overlap), typesetter)
    inner = round(margin * POINTS_PER_MM) - 1.001  # a stroke's white ground is two points wide
    for page in printout.pages[1:]:
        reach = Rect(0.0, 0.0, page.width, page.height).inset(inner, inner, inner, inner)
        for shape in shapes_of(page.placed[1].picture.groups[0]):
            drawn = extent(shape)
            assert not drawn.intersects(page.trim, slack=1e-6), shape
            assert drawn.kept_inside(reach) == drawn, shape


def shapes_of(group: Group) -> Iterator[Box | Fill | Stroke]:
    """Yield what marks are drawn with, line by line; letters lie in their pills."""
    for node in group.children:
        if isinstance(node, Group):
            yield from shapes_of(node)
        elif isinstance(node, Stroke):
            yield from lines_of(node)
        elif not isinstance(node, TextLine):
            yield node


def lines_of(stroke: Stroke) -> Iterator[Stroke]:
    points = stroke.path.points
    assert stroke.path.verbs == "ML" * (len(points) // 2)
    for ends in zip(points[::2], points[1::2], strict=True):
        yield replace(stroke, path=Path("ML", ends))


def test_lines_to_cut_along_are_where_the_sheets_are_cut(personal, typesetter):
    plan = tile_plan(
        picture_of(personal, PrintOrder().view, typesetter), tiled("A2", "A4"), typesetter
    )
    assert [tile.code for tile in plan.tiles][:2] == ["A1", "A2"]
    for tile, page in zip(
        plan.tiles, printed(personal, tiled("A2", "A4"), typesetter).pages[1:], strict=True
    ):
        ticks = [
            line
            for node in page.placed[1].picture.groups[0].children
            if isinstance(node, Stroke) and not node.dash
            for line in lines_of(node)
        ]
        down = {
            node.path.points[0][0]
            for node in ticks
            if node.path.points[0][0] == node.path.points[1][0]
        }
        across = {
            node.path.points[0][1]
            for node in ticks
            if node.path.points[0][1] == node.path.points[1][1]
        }
        edges = page.trim
        assert down <= {edges.x, edges.right}
        assert across <= {edges.y, edges.bottom}
        assert tile.column == 0 or edges.x in down
        assert tile.row == 0 or edges.y in across


def test_a_strip_to_glue_is_hatched_on_screen_and_printer_too(sheets):
    page = sheets.pages[2]
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    PagePainter(outlines=True).paint(painter, page)
    painter.end()
    trim = page.trim
    x, y = round(trim.right) + 12, round(trim.y + trim.height / 3)
    greys = [image.pixelColor(x, y + down).lightness() for down in range(48)]
    assert max(greys) > 235
    assert sum(before - 8 > here < after - 8 for before, here, after in triples(greys)) >= 5


def triples(values: list[int]) -> Iterator[tuple[int, int, int]]:
    yield from zip(values, values[1:], values[2:], strict=False)


def test_a_seam_in_mid_air_says_which_sheet_lies_there(sheets):
    page = sheets.pages[2]  # A2: A3 beside it, B2 below
    codes = sorted(line.source for line in text_lines(page.placed[1].picture.groups[0]))
    assert codes == ["A2", "A3", "B2"]


# Seams


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(
    ("poster", "paper"),
    [
        ("A0", "A4"),
        ("A1", "A4"),
        ("A2", "A3"),
        *(pytest.param(*case, marks=pytest.mark.long) for case in MORE_SIZES),
    ],
)
def test_no_more_notes_are_cut_than_must_be(name, poster, paper, typesetter):
    """The least is found here by trying every place against every other."""
    document, order = example(name), tiled(poster, paper)
    layout = layout_of(document, order.view, typesetter)
    plan = tile_plan(layout.picture, order, typesetter)
    fit = plan.fit
    notes = {
        key: Rect(
            fit.x + note.rect.x * fit.scale,
            fit.y + note.rect.y * fit.scale,
            note.rect.width * fit.scale,
            note.rect.height * fit.scale,
        )
        for key, note in layout.notes.items()
        if not note.is_heading
    }
    across = [(rect.x, rect.right) for rect in notes.values()]
    down = [(rect.y, rect.bottom) for rect in notes.values()]
    page, tiles = plan.tiling.page, order.tiles
    margin, overlap = (round(side * POINTS_PER_MM) for side in (tiles.margin_mm, tiles.overlap_mm))
    for side, length, spans, seams in (
        (page[0] - 2 * margin, whole_points(plan.poster.width_pt), across, plan.columns),
        (page[1] - 2 * margin, whole_points(plan.poster.height_pt), down, plan.rows),
    ):
        count = -(-(length - overlap) // (side - overlap))
        assert len(seams) == count - 1
        assert crossings(spans, seams) == fewest_crossings(length, side, overlap, count, spans)
    cut = {
        key
        for key, rect in notes.items()
        if crossings([(rect.x, rect.right)], plan.columns)
        + crossings([(rect.y, rect.bottom)], plan.rows)
    }
    assert set(plan.cut) == cut


def whole_points(points: float) -> int:
    return int(points + 0.5)


def crossings(spans: list[tuple[float, float]], seams: tuple[int, ...]) -> int:
    return sum(start + 0.05 < at < end - 0.05 for start, end in spans for at in seams)


def fewest_crossings(
    length: int, cell: int, overlap: int, count: int, spans: list[tuple[float, float]]
) -> int:
    bleed = min(9, overlap // 3)
    glue = overlap - bleed
    at_cost = [crossings(spans, (at,)) for at in range(length)]
    best = {0: 0}
    for index in range(count - 1):
        most = cell - glue - (bleed if index else 0)
        reached: dict[int, int] = {}
        for start, spent in best.items():
            for at in range(start + overlap, min(start + most, length - overlap) + 1):
                total = spent + at_cost[at]
                if total < reached.get(at, 1 << 30):
                    reached[at] = total
        best = reached
    last = cell - (bleed if count > 1 else 0)
    return min(spent for at, spent in best.items() if length - at <= last)


def test_seams_follow_the_notes_of_the_very_document(personal, typesetter):
    order = tiled("A0", "A4")
    picture = picture_of(personal, order.view, typesetter)
    without = replace(picture, groups=tuple(g for g in picture.groups if g.role is not Role.NOTE))
    assert printed(personal, order, typesetter).plan == tile_plan(picture, order, typesetter)
    plan = tile_plan(picture, order, typesetter)
    assert plan.cut == ()
    assert plan == tile_plan(picture_of(personal, order.view, typesetter), order, typesetter)
    assert (plan.columns, plan.rows) != (
        tile_plan(without, order, typesetter).columns,
        tile_plan(without, order, typesetter).rows,
    )


# Sizes


def size_of(plan: TilePlan) -> tuple[int, int, int]:
    return plan.tiling.count, round(plan.poster.width_mm), round(plan.poster.height_mm)


@pytest.fixture
def plan_for(personal, typesetter):
    def plan_for(order: PrintOrder) -> TilePlan:
        return tile_plan(picture_of(personal, order.view, typesetter), order, typesetter)

    return plan_for


def test_how_large_the_whole_is(plan_for):
    assert size_of(plan_for(tiled("A0", "A4"))) == (25, 1189, 841)
    assert size_of(plan_for(tiled("A0", "A4", sheets=(2, 2)))) == (4, 545, 386)
    assert plan_for(tiled("A0", "A4", sheets=25)).poster.width_mm > 1189
    once = plan_for(tiled("A0", "A4", scale=1.0))
    assert once.tiling.count == 1
    assert plan_for(tiled("A0", "A4", scale=2.0)).poster.width_mm == pytest.approx(
        2 * once.poster.width_mm, abs=0.5
    )


def test_its_own_size_has_a_name_that_leads_to_it_again(plan_for):
    for scale in (1.3, 1.7, 2.2):
        poster = plan_for(tiled("A0", "A4", scale=scale)).poster
        again = paper_named(poster.name)
        assert again.width_mm == pytest.approx(poster.width_mm, abs=0.051)
        assert again.height_mm == pytest.approx(poster.height_mm, abs=0.051)


def test_the_first_page_tells_a_size_as_its_language_writes_it(personal, typesetter):
    header = replace(personal.header, language="de")
    german = document_of([*(r for r in personal.records.values() if r.id != header.id), header])
    first = printed(german, tiled("600.5x424.7mm", "A4"), typesetter).pages[0]
    assert any("600,5 × 424,7 mm" in group.label for group in first.placed[0].picture.groups)


def test_one_block_goes_on_sheets_too(plan_for):
    order = replace(tiled("A1", "A4"), block=BlockId.VALUE_PROPOSITIONS)
    plan = plan_for(order)
    assert plan.poster.height_mm > plan.poster.width_mm
    assert plan.tiling.count >= 9


def test_sheets_lie_as_they_are_told(plan_for):
    for turn, is_landscape in ((Turn.LANDSCAPE, True), (Turn.PORTRAIT, False)):
        width, height = plan_for(tiled("A0", "A4", turn=turn)).tiling.page
        assert (width > height) is is_landscape


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"sheets": 4, "scale": 2.0}, "tiles.contradiction"),
        ({"sheets": 0}, "tiles.none"),
        ({"sheets": (3, 0)}, "tiles.none"),
        ({"sheets": -1}, "tiles.none"),
        ({"sheets": 10**6}, "tiles.too_many"),
        ({"scale": 0.0}, "paper.size"),
        ({"scale": -1.0}, "paper.size"),
        ({"scale": 400.0}, "paper.size"),
        ({"overlap": 120.0}, "tiles.overlap"),
        ({"margin": 120.0}, "paper.margin"),
    ],
)
def test_what_cannot_be_is_refused(plan_for, more, refused):
    with pytest.raises(DocumentError) as error:
        plan_for(tiled("A0", "A4", **more))
    assert error.value.code == refused
    assert refused in SENTENCES


# The poster itself


@pytest.fixture(scope="module")
def rich() -> tuple[Document, frozenset[Extra]]:
    return example("organization"), POSTER_EXTRAS | {Extra.LINKS, Extra.QUESTIONS, Extra.BADGES}


def tiles_and_poster(rich, typesetter, case) -> tuple[Printout, Printout]:
    document, extras = rich
    poster, paper, margin, overlap = case
    order = replace(tiled(poster, paper, margin, overlap), extras=extras)
    whole = PrintOrder(paper=paper_named(poster), margin_mm=0.0, extras=extras)
    return printed(document, order, typesetter), printed(document, whole, typesetter)


def assert_equals_the_poster(sheets: Printout, poster: Printout, render, allowed) -> None:
    whole = assembled(sheets, render(pdf_bytes(sheets)))
    expected = untiled(poster, render)
    assert whole.size == expected.size
    assert equal_share(whole, expected) >= allowed[0]
    assert beside(whole, expected, allowed[1]) == 0


@pytest.mark.parametrize("case", CASES)
def test_put_together_the_sheets_are_the_poster(rich, typesetter, case, tmp_path, required_tool):
    sheets, poster = tiles_and_poster(rich, typesetter, case)
    assert_equals_the_poster(
        sheets, poster, by_poppler(required_tool("pdftoppm"), tmp_path), EXACTLY
    )
    assert_equals_the_poster(sheets, poster, by_pdfium, ABOUT)


@pytest.mark.long
@pytest.mark.parametrize("case", ALL_CASES)
def test_put_together_all_sheets_are_the_poster(rich, typesetter, case, tmp_path, required_tool):
    sheets, poster = tiles_and_poster(rich, typesetter, case)
    assert_equals_the_poster(
        sheets, poster, by_poppler(required_tool("pdftoppm"), tmp_path), EXACTLY
    )
    assert_equals_the_poster(sheets, poster, by_pdfium, ABOUT)


def test_a_sheet_that_lies_wrong_would_be_seen(rich, typesetter):
    """The comparison above says something."""
    sheets, poster = tiles_and_poster(rich, typesetter, CASES[0])
    page = sheets.pages[2]
    placed = page.placed[0]
    off = replace(placed, fit=replace(placed.fit, x=placed.fit.x + 2.0))
    wrong = replace(page, placed=(off, *page.placed[1:]))
    moved = replace(sheets, pages=(*sheets.pages[:2], wrong, *sheets.pages[3:]))
    whole, expected = assembled(moved, by_pdfium(pdf_bytes(moved))), untiled(poster, by_pdfium)
    assert beside(whole, expected, ABOUT[1]) > 100


# What readers find


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_text_is_found_once_and_told_as_on_the_poster(
    name, typesetter, tmp_path, required_tool
):
    document = example(name)
    sheets = pdf_bytes(printed(document, tiled("A1", "A4"), typesetter))
    poster = pdf_bytes(printed(document, PrintOrder(paper=paper_named("A1")), typesetter))
    read = [
        bare(poppler_text(required_tool("pdftotext"), data, tmp_path)) for data in (sheets, poster)
    ]
    for notes in seen_by(document, Audience.OTHERS).notes_by_block.values():
        for text in (letters(each.text) for each in notes):
            assert [letters(found).count(text) for found in read] == [1, 1], text
    told, as_ever = structure(sheets), structure(poster)
    first = len(told) - len(as_ever)
    assert told[0] == as_ever[0]
    assert told[first + 1 :] == as_ever[1:]
    assert all(re.match(r" +(H1|P) ", line) for line in told[1 : first + 1])


def letters(text: str) -> str:
    """Figures and commas may stand elsewhere among letters that run from right to left."""
    return re.sub(r"[\W\d_]", "", bare(text))


def structure(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return tree(pdf.Root.StructTreeRoot.K)


def test_pages_are_called_by_their_codes_and_the_plan_is_bookmarked(sheets):
    with pikepdf.open(io.BytesIO(pdf_bytes(sheets))) as pdf:
        labels = [str(entry.P) for entry in list(pdf.Root.PageLabels.Nums)[1::2]]
        with pdf.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
    assert labels == [page.label for page in sheets.pages]
    assert titles[0] == "Key plan"
    assert "Who helps you" in titles


def operators(page: pikepdf.Page) -> Iterator[tuple[str, list[str]]]:
    """Yield what is painted, with the marked content it lies in."""
    around: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BMC", "BDC"):
            around.append(str(operands[0]))
        elif name == "EMC":
            around.pop()
        elif name in ("f", "S", "B", "Tj", "TJ", "Do"):
            yield name, list(around)
    assert around == []


def test_all_that_is_painted_is_told_or_decoration(sheets):
    with pikepdf.open(io.BytesIO(pdf_bytes(sheets))) as pdf:
        for page in pdf.pages:
            painted = list(operators(page))
            assert len(painted) > 10
            assert all(around and around[0] in ("/Span", "/Artifact") for _, around in painted)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_sheets_of_an_example_weigh_less_than_two_posters(name, paper, typesetter):
    document = example(name)
    whole, sheets = (
        len(pdf_bytes(printed(document, order, typesetter)))
        for order in (PrintOrder(paper=paper_named("A0")), tiled("A0", paper))
    )
    assert sheets < 2 * whole


def test_the_sheets_of_many_notes_weigh_less_than_two_posters(typesetter):
    texts = [f"{list(SCRIPTS.values())[index % len(SCRIPTS)]} {index}" for index in range(300)]
    picture = Studio(typesetter).picture(texts, size=NoteSize.SMALL)
    sizes = [
        len(pdf_bytes(on_paper(picture, order, typesetter)))
        for order in (tiled("A0", "A4"), PrintOrder(paper=paper_named("A0")))
    ]
    assert sizes[0] < 2 * sizes[1]


def test_rows_of_seams_never_run_backwards(plan_for):
    plan = plan_for(tiled("B0", "A4"))
    assert all(before < after for before, after in pairwise(plan.columns))
    assert all(before < after for before, after in pairwise(plan.rows))
