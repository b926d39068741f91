"""What is printed of a canvas without anything somebody wrote: blanks, cards, the matrix."""

from dataclasses import replace
from itertools import pairwise

import pytest

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.makers.blank import note_rooms
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.printing import printed
from canvasdesk.errors import DocumentError
from canvasdesk.export.missing import missing_glyphs
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.layout.display_list import Group, text_lines
from canvasdesk.layout.view import Extra, Ink
from canvasdesk.method.questions import questions_for
from canvasdesk.method.templates import template_for
from canvasdesk.model.actions import Action
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import document_of
from canvasdesk.model.records import Header

from .canvases import LANGUAGES, WRITTEN, bare_canvas, written_canvas
from .readers import bookmarks, capitals, lines_painted, sizes, structure, text_of

QUESTIONS = frozenset({Extra.QUESTIONS})
ORDERS = {
    "blank": PrintOrder(What.BLANK),
    "blank with questions": PrintOrder(
        What.BLANK, extras=QUESTIONS | {Extra.BADGES}, counts=True, paper=paper_named("A3")
    ),
    "one block": PrintOrder(What.BLANK, BlockId.CHANNELS, extras=QUESTIONS),
    "notes": PrintOrder(What.NOTES, blank_notes=True),
    "cards": PrintOrder(What.CARDS),
    "matrix": PrintOrder(What.MATRIX),
}
TALL = (BlockId.KEY_PARTNERS, BlockId.VALUE_PROPOSITIONS, BlockId.CUSTOMER_SEGMENTS)
BOTTOM = (BlockId.COST_STRUCTURE, BlockId.REVENUE_STREAMS)


def expected_counts(tall: int, half: int, bottom: int) -> dict[BlockId, int]:
    rest = dict.fromkeys(BlockId, half)
    return rest | dict.fromkeys(TALL, tall) | dict.fromkeys(BOTTOM, bottom)


# What every one of them must hold to


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("name", ORDERS)
def test_it_carries_nothing_of_the_canvas(mode, name, typesetter):
    order = ORDERS[name]
    data = [
        pdf_bytes(printed(document, order, typesetter), invariant=True)
        for document in (written_canvas(mode, "en"), bare_canvas(mode, "en"))
    ]
    assert data[0] == data[1]
    assert WRITTEN.encode() not in data[0]


@pytest.mark.parametrize("name", ORDERS)
def test_the_canvas_does_not_go_with_it(name, typesetter):
    order = replace(ORDERS[name], attach=True)
    assert printed(written_canvas(Mode.PERSONAL, "en"), order, typesetter).attached is None


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("name", ORDERS)
def test_names_of_others_are_in_the_credit_alone(mode, name, typesetter):
    data = pdf_bytes(printed(bare_canvas(mode, "en"), ORDERS[name], typesetter))
    credit = "".join(template_for("en").credit[mode].split())
    for page in text_of(data):
        text = "".join(page.replace("\ufffe", "-").replace("\u200e", "").split())
        assert text.count(credit) == 1
        rest = text.replace(credit, "").casefold()
        for word in ("businessmodel", "strategyzer", "canvasdesk", "osterwalder", "clark"):
            assert word not in rest


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("turn", list(Turn))
def test_the_credit_is_large_enough_to_read_on_every_page(mode, name, turn, typesetter):
    order = replace(ORDERS[name], paper=paper_named("A4"), turn=turn)
    data = pdf_bytes(printed(bare_canvas(mode, "en"), order, typesetter))
    for page in range(len(sizes(data))):
        heights = list(capitals(data, page, "Based on the"))
        assert len(heights) == 1
        # A capital B of the base font is 0.689 em high.
        assert heights[0] >= 5.0 * 0.685


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("name", ORDERS)
def test_it_is_there_in_every_language(language, mode, name, typesetter):
    printout = printed(bare_canvas(mode, language), ORDERS[name], typesetter)
    assert printout.pages
    assert missing_glyphs(*printout.pictures) == ()
    asks = ORDERS[name].what is What.CARDS or Extra.QUESTIONS in ORDERS[name].extras
    spoken = language if language in {"ar", "de", "en", "es", "fr", "zh"} or not asks else "en"
    assert printout.language == spoken
    key = ORDERS[name].what.value
    assert printout.title == template_for(spoken).printing[key]


def test_it_can_be_grey(typesetter):
    for order in ORDERS.values():
        assert printed(bare_canvas(Mode.PERSONAL, "en"), replace(order, ink=Ink.GREY), typesetter)


# Blanks


def rooms(paper, typesetter, **order):
    wanted = PrintOrder(What.BLANK, paper=paper_named(paper), **order)
    found = note_rooms(bare_canvas(Mode.ORGANIZATION, "en"), wanted, typesetter)
    return {room.note.name: dict(room.counts) for room in found}


def test_blocks_hold_as_many_notes_as_the_method_says(typesetter):
    assert rooms("A0", typesetter)["76x76"] == expected_counts(12, 4, 7)
    assert rooms("A1", typesetter)["51x38"] == expected_counts(16, 6, 14)


def test_counts_are_those_of_the_printed_size(typesetter):
    # Reckoned by hand for A3 with margins of 6 mm: 1189 units on 408 mm is 0.343 mm a unit, and
    # a tall block's room of 206.6 x 483.2 units is 70.9 x 165.8 mm.
    counts = rooms("A3", typesetter)
    assert counts["76x76"] == expected_counts(0, 0, 0)
    assert counts["51x38"] == expected_counts(4, 1, 3)


def test_questions_take_room_from_notes(typesetter):
    with_questions = rooms("A0", typesetter, extras=QUESTIONS)["76x76"]
    assert all(0 < with_questions[block] <= 12 for block in TALL)
    assert sum(with_questions.values()) < sum(rooms("A0", typesetter)["76x76"].values())


def test_a_blank_says_how_many_notes_fit_where_it_is_asked_to(typesetter):
    order = PrintOrder(What.BLANK, paper=paper_named("A0"), counts=True)
    told = structure(pdf_bytes(printed(bare_canvas(Mode.PERSONAL, "en"), order, typesetter)))
    at = told.index("    H2 Who helps you")
    assert told[at + 1 : at + 4] == [
        "    P Key Partners",
        "    P 76 × 76 mm: 12",
        "    P 51 × 38 mm: 36",
    ]
    assert not [line for line in structure_of_blank(typesetter) if " mm" in line]


def structure_of_blank(typesetter, **order):
    wanted = PrintOrder(What.BLANK, paper=paper_named("A0"), **order)
    return structure(pdf_bytes(printed(bare_canvas(Mode.PERSONAL, "en"), wanted, typesetter)))


def test_a_blank_tells_its_blocks_and_questions_in_guided_order(typesetter):
    told = structure_of_blank(typesetter, extras=QUESTIONS)
    names, questions = template_for("en").names, questions_for("en", Mode.PERSONAL)
    expected = ["Document"]
    for block in GUIDED_ORDER[Mode.PERSONAL]:
        expected += ["  Sect", f"    H2 {names[block].plain}"]
        if names[block].plain != names[block].personal:
            expected.append(f"    P {names[block].personal}")
        expected += [f"    P {question}" for question in questions[block].questions]
    assert told[:-1] == expected
    assert told[-1].startswith("  P Based on the Personal")


def question_groups(picture):
    for group in picture.groups:
        for child in group.children:
            if getattr(child, "role", None) == "question":
                x, y = group.origin[0] + child.origin[0], group.origin[1] + child.origin[1]
                yield group.record, x, y, child


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar", "zh"])
@pytest.mark.parametrize("mode", Mode)
def test_questions_have_one_size_that_can_be_read_on_a3_and_stay_in_their_blocks(
    language, mode, typesetter
):
    order = PrintOrder(What.BLANK, paper=paper_named("A3"), extras=QUESTIONS)
    printout = printed(bare_canvas(mode, language), order, typesetter)
    (placed,) = printout.pages[0].placed
    blocks = {
        group.record: group.origin for group in placed.picture.groups if group.role == "block"
    }
    ems = set()
    for block, x, y, group in question_groups(placed.picture):
        ems |= {run.size for line in group.children for run in line.runs}
        foot = y + max(line.baseline for line in group.children)
        height = 543.2 if BlockId(block) in TALL else 190.9 if BlockId(block) in BOTTOM else 271.6
        width = 576.5 if BlockId(block) in BOTTOM else 230.6
        left, top = blocks[block]
        assert top + 24 < y
        assert foot < top + height
        for line in group.children:
            assert x + line.x >= left
            assert x + line.x + line.width <= left + width
    assert len(ems) == 1
    assert ems.pop() * placed.fit.scale >= 9.0


def test_a_blank_reads_and_lies_as_the_canvas_does(typesetter):
    header = Header(mode=Mode.PERSONAL, language="ar", mirrored_grid=True)
    printout = printed(document_of([header]), PrintOrder(What.BLANK, extras=QUESTIONS), typesetter)
    (picture,) = printout.pictures
    left = {group.record: group.origin[0] for group in picture.groups if group.role == "block"}
    assert left["key_partners"] > left["value_propositions"] > left["customer_segments"]
    assert picture.rtl
    ends = {
        round(x + line.x + line.width - left[block], 1)
        for block, x, _, group in question_groups(picture)
        for line in group.children
        if block == "key_partners"
    }
    assert ends == {round(230.6 - 12.0, 1)}


def test_an_organization_writes_its_details_on_lines_and_a_person_has_them_unnamed(typesetter):
    said = {
        mode: text_of(
            pdf_bytes(printed(bare_canvas(mode, "en"), PrintOrder(What.BLANK), typesetter))
        )[0]
        for mode in Mode
    }
    for label in ("Designed for", "Designed by", "Date", "Version"):
        assert label in said[Mode.ORGANIZATION]
        assert label not in said[Mode.PERSONAL]


# Cards


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_there_is_a_card_for_each_question(mode, language, typesetter):
    printout = printed(bare_canvas(mode, language), PrintOrder(What.CARDS), typesetter)
    data = pdf_bytes(printout)
    questions = questions_for(language, mode)
    wanted = [question for block in GUIDED_ORDER[mode] for question in questions[block].questions]
    told = structure(data)
    assert [line.split("LBody ")[1] for line in told if "LBody" in line] == wanted
    assert [line for line in told if "H2" in line] == [
        f"    H2 {heading_of(block, mode, language)}" for block in GUIDED_ORDER[mode]
    ]
    assert len(sizes(data)) == -(-len(wanted) // 9)
    assert len([line for line in told if "CC BY-SA" in line]) == 1
    assert [name for name, _ in bookmarks(data)] == [
        heading_of(block, mode, language) for block in GUIDED_ORDER[mode]
    ]
    pages = [page for _, page in bookmarks(data)]
    assert pages == sorted(pages)
    assert pages[-1] > 1


def heading_of(block, mode, language):
    names = template_for(language).names[block]
    return names.plain if mode is Mode.PERSONAL else names.organization


@pytest.mark.parametrize("paper", ["A4", "Letter", "A3", "A5"])
def test_cards_have_their_size_on_every_paper(paper, typesetter):
    order = PrintOrder(What.CARDS, paper=paper_named(paper))
    data = pdf_bytes(printed(bare_canvas(Mode.PERSONAL, "en"), order, typesetter))
    upright, level = cuts(data, 0)
    assert gaps(upright) == {95.0}
    assert gaps(level) == {64.0}


def cuts(data, page):
    """Where lines to cut along stand and lie on a page, in millimetres."""
    width, height = sizes(data)[page]
    lines = lines_painted(data, page)
    upright = [x for x, y, u, v in lines if abs(x - u) < 1e-3 and abs(y - v) > height / 2]
    level = [y for x, y, u, v in lines if abs(y - v) < 1e-3 and abs(x - u) > width / 2]
    return sorted(upright), sorted(level)


def gaps(places):
    return {round(after - before, 2) for before, after in pairwise(places)}


def test_questions_on_cards_can_be_read_at_arms_length(typesetter):
    for language in ("en", "de", "fr", "es", "ar", "zh"):
        for mode in Mode:
            printout = printed(bare_canvas(mode, language), PrintOrder(What.CARDS), typesetter)
            scale = printout.pages[0].placed[0].fit.scale
            ems = [
                run.size * scale
                for picture in printout.pictures
                for group in picture.groups
                if group.role == "card"
                for line in group.children
                for run in line.runs
            ]
            assert min(ems) >= 14.0


def test_cards_of_one_block(typesetter):
    order = PrintOrder(What.CARDS, BlockId.CHANNELS)
    data = pdf_bytes(printed(bare_canvas(Mode.PERSONAL, "en"), order, typesetter))
    assert len([line for line in structure(data) if "LBody" in line]) == 5
    assert len(sizes(data)) == 1


# The matrix


def matrix_of(mode, language, typesetter, **order):
    return printed(bare_canvas(mode, language), PrintOrder(What.MATRIX, **order), typesetter)


@pytest.mark.parametrize("mode", Mode)
def test_the_matrix_asks_four_things_of_nine_blocks(mode, typesetter):
    told = structure(pdf_bytes(matrix_of(mode, "en", typesetter)))
    words = template_for("en")
    assert told[1] == f"  H1 {words.printing['matrix']}"
    asked = [
        line
        for action in Action
        for line in (words.actions[action].name, words.actions[action].questions[mode])
    ]
    assert told[2:10] == [f"  P {line}" for line in asked]
    assert [line for line in told if "H2" in line] == [
        f"    H2 {heading_of(block, mode, 'en')}" for block in GUIDED_ORDER[mode]
    ]


@pytest.mark.parametrize(
    ("paper", "turn", "width"),
    [
        ("A4", Turn.AUTO, 297),
        ("A4", Turn.PORTRAIT, 210),
        ("A3", Turn.AUTO, 420),
        ("Letter", Turn.LANDSCAPE, 279.4),
    ],
)
def test_the_matrix_fills_its_paper(paper, turn, width, typesetter):
    printout = matrix_of(Mode.PERSONAL, "en", typesetter, paper=paper_named(paper), turn=turn)
    data = pdf_bytes(printout)
    assert sizes(data)[0][0] == pytest.approx(width, abs=0.01)
    _, level = cuts(data, 0)
    assert len(level) == 9
    rect = printout.pages[0].placed[0].rect
    assert rect.x == pytest.approx(6 * 72 / 25.4)
    assert rect.y == pytest.approx(6 * 72 / 25.4)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("turn", [Turn.LANDSCAPE, Turn.PORTRAIT])
def test_rows_and_columns_of_the_matrix_are_set_in_one_size_each(language, turn, typesetter):
    for mode in Mode:
        picture = matrix_of(mode, language, typesetter, turn=turn).pictures[0]
        ems = {}
        for group in picture.groups:
            for child in group.children:
                if isinstance(child, Group):
                    runs = [run for line in text_lines(child) for run in line.runs]
                    ems.setdefault(child.role, set()).update(round(run.size, 3) for run in runs)
        # Millimetres on A4: 2 are 5.7 points.
        for role, least in (("heading", 3.0), ("subheading", 2.0), ("question", 2.4)):
            found = ems.get(role, {9.0})
            assert len(found) == 1
            assert found.pop() >= least


@pytest.mark.parametrize("paper", ["A6", "A5", "A4", "A3"])
def test_the_credit_of_the_matrix_can_be_read_on_small_paper(paper, typesetter):
    data = pdf_bytes(matrix_of(Mode.PERSONAL, "en", typesetter, paper=paper_named(paper)))
    assert [height for height in capitals(data, 0, "Based on the") if height < 5.0 * 0.685] == []


def test_the_matrix_is_mirrored_where_one_reads_from_right_to_left(typesetter):
    def first_column(language):
        picture = matrix_of(Mode.PERSONAL, language, typesetter).pages[0].placed[0].picture
        group = next(each for each in picture.groups if each.record == "key_resources")
        return group.origin[0] / picture.page.width

    assert first_column("en") == 0.0
    assert first_column("ar") > 0.7
    assert first_column("he") > 0.7


@pytest.mark.parametrize("what", [What.BLANK, What.CARDS, What.MATRIX, What.NOTES])
def test_margins_that_leave_nothing_are_refused(what, typesetter):
    order = PrintOrder(what, margin_mm=200.0)
    with pytest.raises(DocumentError) as refused:
        printed(bare_canvas(Mode.PERSONAL, "en"), order, typesetter)
    assert refused.value.code in ("stock.paper", "paper.margin")
