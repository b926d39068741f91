"""Notes to cut out, and on labels: at their true size, in reading order, with nothing private."""

import io
import re
from itertools import pairwise

import pikepdf
import pytest

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.makers.notes import ready_notes
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.export.labels import STOCKS, LabelSheet, stock_named
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout import notes as drawn_notes
from canvasdesk.layout.display_list import Box, Role, text_lines
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Asset, Header, Tag

from .canvases import heading, note
from .readers import bookmarks, capitals, lines_painted, sizes, structure, text_of

TAGS = tuple(Tag(id=f"t{n}", name=f"Tag {n}", colour="blue", order=f"{n:02}") for n in range(40))
PIXEL = Asset(
    id="p1",
    media_type="image/png",
    width=12.0,
    height=8.0,
    data="iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
)


def canvas(*notes, **header):
    said = Header(**{"mode": Mode.PERSONAL, "language": "en", "title": "A bakery", **header})
    return document_of([said, *TAGS, PIXEL, *notes])


def few():
    return canvas(
        note("d", "Bread is given", BlockId.COST_STRUCTURE),
        note("b", "Neighbours come", BlockId.CUSTOMER_SEGMENTS, tags=("t1", "t2")),
        note("a", "Baking is loved", BlockId.KEY_RESOURCES, symbol="star"),
        note("c", "Schools come", BlockId.CUSTOMER_SEGMENTS),
        heading("e", "A small heading", BlockId.CUSTOMER_SEGMENTS),
        note("f", "It is parked", None),
        note("g", "It was put away", BlockId.CHANNELS, archived=True),
        note("h", "Nobody knows", BlockId.CHANNELS, private=True),
    )


def notes_of(document, typesetter, **order):
    return printed(document, PrintOrder(What.NOTES, **order), typesetter)


def slots_of(printout):
    """Where each note's paper lies on its page in millimetres, by the note's number."""
    found = []
    for page in printout.pages:
        (placed,) = page.placed
        scale = placed.fit.scale / POINTS_PER_MM
        for group in placed.picture.groups:
            if group.role is Role.SHEET:
                box = group.children[0]
                assert isinstance(box, Box)
                x, y = group.origin[0] * scale, group.origin[1] * scale
                found.append(Rect(x, y, box.rect.width * scale, box.rect.height * scale))
    return found


def test_notes_come_in_the_order_of_their_blocks(typesetter):
    told = structure(pdf_bytes(notes_of(few(), typesetter)))
    assert told[:-2] == [
        "Document",
        "  Sect",
        "    H2 Who you are, what you have",
        "    L",
        "      LI",
        "        LBody Baking is loved",
        "  Sect",
        "    H2 Who you help",
        "    L",
        "      LI",
        "        LBody Neighbours come",
        "      LI",
        "        LBody Schools come",
        "  Sect",
        "    H2 What you give",
        "    L",
        "      LI",
        "        LBody Bread is given",
    ]
    assert told[-1].startswith("  P Print at 100 %") or told[-2].startswith("  P Print at 100 %")


def test_what_is_private_is_left_out_unless_asked_for(typesetter):
    others, owner = (
        "\n".join(structure(pdf_bytes(notes_of(few(), typesetter, audience=audience))))
        for audience in (Audience.OTHERS, Audience.OWNER)
    )
    assert "Nobody knows" not in others
    assert "Nobody knows" in owner
    for absent in ("It is parked", "It was put away", "A small heading"):
        assert absent not in owner


def many(count):
    return canvas(
        *(note(f"n{n:03}", f"Note number {n}", list(BlockId)[n * 9 // count]) for n in range(count))
    )


@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_note_has_its_true_size_on_its_page(stock, language, typesetter):
    document = many(40)
    document = canvas(*document.notes.values(), language=language)
    printout = notes_of(document, typesetter, stock=stock)
    places = slots_of(printout)
    assert len(places) == 40
    # A label's edge stays white: it lies in the printer a little askew.
    air = 3.0 if isinstance(stock, LabelSheet) else 0.0
    for place in places:
        assert place.width == pytest.approx(stock.width_mm - air, abs=0.01)
        assert place.height == pytest.approx(stock.height_mm - air, abs=0.01)
    paper = stock.paper if isinstance(stock, LabelSheet) else paper_named("A4")
    for width, height in sizes(pdf_bytes(printout)):
        assert sorted((width, height)) == pytest.approx(
            sorted((paper.width_mm, paper.height_mm)), abs=0.01
        )


@pytest.mark.parametrize("name", ["76x76", "127x76", "51x38"])
def test_lines_to_cut_along_are_a_notes_size_apart(name, typesetter):
    stock = stock_named(name)
    data = pdf_bytes(notes_of(many(30), typesetter, stock=stock))
    for page, (width, height) in enumerate(sizes(data)):
        lines = lines_painted(data, page)
        upright = sorted(x for x, y, u, v in lines if abs(x - u) < 1e-3 and abs(y - v) > height / 2)
        level = sorted(y for x, y, u, v in lines if abs(y - v) < 1e-3 and abs(x - u) > width / 2)
        assert len(upright) >= 2
        assert len(level) >= 3
        for places, side in ((upright, stock.width_mm), (level, stock.height_mm)):
            steps = [after - before for before, after in pairwise(places)]
            assert steps == pytest.approx([side] * len(steps), abs=0.005)


def test_the_credit_takes_no_label_where_it_goes_below_them(typesetter):
    stock = stock_named("Letter-30")
    assert len(slots_of(notes_of(many(30), typesetter, stock=stock))) == 30
    assert len(notes_of(many(30), typesetter, stock=stock).pages) == 1


def test_a_block_with_a_long_heading_is_named_in_short_on_a_small_note(typesetter):
    for name, block, shown in (
        ("127x76", BlockId.CHANNELS, "How they know you, how you deliver"),
        ("51x38", BlockId.CHANNELS, "Channels"),
        ("51x38", BlockId.KEY_RESOURCES, "Who you are, what you have"),
    ):
        document = canvas(note("a", "One", block))
        picture = notes_of(document, typesetter, stock=stock_named(name)).pictures[0]
        strip = next(group for group in picture.groups if group.role is Role.BLOCK)
        assert [line.source for line in text_lines(strip)] == [shown]


def test_labels_are_not_cut(typesetter):
    data = pdf_bytes(notes_of(few(), typesetter, stock=stock_named("A4-21")))
    assert [line for line in lines_painted(data, 0) if abs(line[0] - line[2]) > 50] == []


def test_every_page_has_the_credit_at_5_points_and_tells_it_once(typesetter):
    for name in ("76x76", "51x38", "A4-24", "A4-21", "Letter-30"):
        data = pdf_bytes(notes_of(many(60), typesetter, stock=stock_named(name)))
        count = len(sizes(data))
        assert count > 1
        for page in range(count):
            heights = list(capitals(data, page, "Based on the"))
            assert len(heights) == 1
            assert heights[0] >= 5.0 * 0.685
            assert "CC BY-SA 3.0" in re.sub(r"\s+", " ", text_of(data)[page])
        assert len([line for line in structure(data) if "CC BY-SA" in line]) == 1


def test_contents_lead_to_the_first_note_of_each_block(typesetter):
    data = pdf_bytes(notes_of(many(45), typesetter))
    found = bookmarks(data)
    assert len(found) == 9
    # Five notes a block, six on a page.
    assert [page for _, page in found] == [n * 5 // 6 + 1 for n in range(9)]


@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)
def test_a_note_never_outgrows_its_paper(stock, typesetter):
    long = "A word and another, " * 120
    document = canvas(
        note("a", long, BlockId.CHANNELS),
        note("b", "\n".join("x" * 3000), BlockId.CHANNELS, tags=tuple(tag.id for tag in TAGS)),
        note("c", "W" * 400, BlockId.CHANNELS, symbol="star", picture="p1"),
        note("d", "", BlockId.CHANNELS, picture="p1", tags=("t1", "t2", "t3")),
        note("e", long, BlockId.CHANNELS, picture="p1", tags=("t1",), symbol="star"),
        note("f", "Large", BlockId.CHANNELS, text_size=60.0),
    )
    printout = notes_of(document, typesetter, stock=stock)
    groups = [group for picture in printout.pictures for group in picture.groups]
    papers = [group for group in groups if group.role is Role.SHEET]
    notes = [group for group in groups if group.role is Role.NOTE]
    assert [group.record for group in notes] == list("abcdef")
    for paper, group in zip(papers, notes, strict=True):
        cut = paper.children[0].rect
        drawn = next(child for child in group.children if isinstance(child, Box)).rect
        assert drawn.width <= cut.width + 1e-6
        assert drawn.height <= cut.height + 1e-6
        for child in group.children:
            if getattr(child, "role", None) is Role.NOTE_TEXT:
                for line in text_lines(child):
                    assert child.origin[1] + line.baseline <= cut.height
                    assert child.origin[0] + line.x + line.width <= cut.width


def test_text_is_as_large_as_on_the_canvas_where_it_fits(typesetter):
    document = canvas(note("a", "Short", BlockId.CHANNELS))
    picture = notes_of(document, typesetter).pictures[0]
    group = next(group for group in picture.groups if group.role is Role.NOTE)
    assert {run.size for line in text_lines(group) for run in line.runs} == {16.0}


def test_colours_can_say_whom_notes_serve(typesetter):
    def fills(colouring):
        document = canvas(
            note("a", "One", BlockId.CUSTOMER_SEGMENTS), note("b", "Two", BlockId.CHANNELS)
        )
        picture = notes_of(document, typesetter, colouring=colouring).pictures[0]
        return [group.children[0].fill for group in picture.groups if group.role is Role.SHEET]

    assert len(set(fills(Colouring.TAGS))) == 1
    assert len(set(fills(Colouring.CUSTOMERS))) == 2


def test_notes_stand_from_right_to_left_where_one_reads_so(typesetter):
    document = canvas(*many(6).notes.values(), language="ar")
    places = slots_of(notes_of(document, typesetter))
    assert places[0].x > places[1].x
    assert places[0].y == places[1].y < places[2].y


def test_blank_notes_fill_one_page_and_say_nothing(typesetter):
    document = few()
    printout = notes_of(document, typesetter, blank_notes=True)
    told = structure(pdf_bytes(printout))
    assert len(printout.pages) == 1
    assert [line for line in told if "LBody" in line] == []
    empty = pdf_bytes(notes_of(canvas(), typesetter), invariant=True)
    assert empty == pdf_bytes(printout, invariant=True)


def test_notes_of_one_block(typesetter):
    told = structure(pdf_bytes(notes_of(few(), typesetter, block=BlockId.CUSTOMER_SEGMENTS)))
    assert [line.split("LBody ")[1] for line in told if "LBody" in line] == [
        "Neighbours come",
        "Schools come",
    ]


@pytest.mark.parametrize(("turn", "wide"), [(Turn.LANDSCAPE, True), (Turn.PORTRAIT, False)])
def test_paper_lies_as_it_is_asked_to(turn, wide, typesetter):
    page = notes_of(few(), typesetter, turn=turn, stock=stock_named("51x38")).pages[0]
    assert (page.width > page.height) is wide


def test_own_headings_stand_on_the_notes(typesetter):
    titles = FrozenMap({BlockId.CHANNELS.value: "Our ways"})
    document = canvas(note("a", "One", BlockId.CHANNELS), block_titles=titles)
    assert "    H2 Our ways" in structure(pdf_bytes(notes_of(document, typesetter)))


def test_every_mark_on_the_pages_is_told_or_is_none(typesetter):
    with pikepdf.open(io.BytesIO(pdf_bytes(notes_of(many(30), typesetter)))) as pdf:
        for page in pdf.pages:
            depth = 0
            for _, operator in pikepdf.parse_content_stream(page):
                match str(operator):
                    case "BMC" | "BDC":
                        depth += 1
                    case "EMC":
                        depth -= 1
                    case "f" | "S" | "Tj" | "TJ" | "Do":
                        assert depth == 1


def test_texts_that_were_set_a_few_at_a_time_need_not_be_set_again(typesetter, monkeypatch):
    """And what is printed is the same."""
    blocks = (BlockId.CUSTOMER_SEGMENTS, BlockId.KEY_RESOURCES)
    texts = ("Schools come", "Bread is given to all neighbours " * 6)
    many = [note(f"n{n}", f"{n} {texts[n % 2]}", blocks[n % 3 == 0]) for n in range(130)]
    document, order = canvas(*many), PrintOrder(What.NOTES)
    expected = printed(document, order, typesetter)

    fresh, fitted = Typesetter(typesetter.fonts), list[str]()
    fit = drawn_notes._fitted
    monkeypatch.setattr(
        drawn_notes, "_fitted", lambda text, *others: fitted.append(text) or fit(text, *others)
    )
    turns = list[int]()
    for _ in ready_notes(document, order, fresh):
        turns.append(len(fitted) - sum(turns))
    assert len(turns) > 3
    assert max(turns) <= 80, "each note alone, and once more as others of its block"
    in_turns = len(fitted)
    assert printed(document, order, fresh) == expected
    assert len(fitted) - in_turns < 20, "at most those whose block is set smaller as a whole"


def test_empty_notes_have_nothing_to_be_set_before(typesetter):
    assert not list(ready_notes(few(), PrintOrder(What.NOTES, blank_notes=True), typesetter))
