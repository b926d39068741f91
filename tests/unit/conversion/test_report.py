"""What is said before paper is spent."""

from dataclasses import replace

import pytest

from canvasdesk.conversion.lying import Turn
from canvasdesk.conversion.orders import PrintOrder, Tiles, What
from canvasdesk.conversion.printing import printed
from canvasdesk.conversion.report import ARMS_LENGTH_M, Report, legible_from, report_on
from canvasdesk.export.labels import stock_named
from canvasdesk.export.papers import paper_named
from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.layout.view import Extra
from canvasdesk.messages import SENTENCES
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Header, Link, Note
from canvasdesk.model.values import NoteKind, NoteSize, Place, Size

A0, A4, A6 = (PrintOrder(paper=paper_named(name)) for name in ("A0", "A4", "A6"))


def note(key: str, text: str = "A few plain words", **more: object) -> Note:
    here = {"block": BlockId.CHANNELS, "place": Place(10.0, 40.0), "order": key, "stack": key}
    return Note(**{"id": key, "text": text, **here, **more})


def canvas(*records: Note | Link) -> Document:
    return document_of([Header(), *records])


@pytest.fixture
def told(typesetter):
    def told(document: Document, order: PrintOrder = A0) -> Report:
        return report_on(document, order, printed(document, order, typesetter), typesetter)

    return told


def codes(report: Report) -> dict[str, tuple[str, ...]]:
    assert all(finding.code in SENTENCES for finding in report.findings)
    assert report.clean in SENTENCES
    return {finding.code: finding.notes for finding in report.findings}


def test_a_canvas_without_a_fault_has_nothing_to_say(told):
    report = told(canvas(note("a")))
    assert report.findings == ()
    assert (report.pages, report.width_mm, report.height_mm) == (1, 1189.0, 841.0)


def test_an_empty_canvas_has_no_smallest_text(told):
    report = told(canvas())
    assert (report.smallest_pt, report.legible_m) == (None, None)


def test_of_a_canvas_without_notes_nobody_says_that_all_are_on_it(told):
    assert codes(told(canvas())) == {"print.no_notes": ()}
    other_block = replace(A0, block=BlockId.KEY_PARTNERS)
    assert codes(told(canvas(note("a")), other_block)) == {"print.no_notes": ()}
    heading = note("h", "A heading", kind=NoteKind.HEADING)
    assert codes(told(canvas(heading))) == {}
    assert codes(told(canvas(), PrintOrder(What.BLANK))) == {}


def test_text_is_as_small_as_its_paper_makes_it(told):
    large, small = told(canvas(note("a")), A0), told(canvas(note("a")), A4)
    assert large.smallest_pt == pytest.approx(16 * 72 / 25.4, rel=0.001)
    assert small.smallest_pt == pytest.approx(large.smallest_pt * 198 / 841, rel=0.001)
    # ISO 9241-303: 16 minutes of arc; a capital of 11 mm is read from about 2.4 m
    assert large.legible_m == pytest.approx(2.37, abs=0.02)


def test_notes_too_small_for_the_hand_are_named(told):
    # 16 units are 10.7 pt on A4; the long one steps down to 8.5 units, which are 5.7 pt
    long = note("b", "word " * 100, block=BlockId.KEY_PARTNERS, size=NOTE_SIZES[NoteSize.SMALL])
    document = canvas(note("a"), long)
    assert "print.small" not in codes(told(document, A0))
    assert codes(told(document, A4))["print.small"] == ("b",)
    assert codes(told(document, A6))["print.small"] == ("a", "b")


def test_notes_on_seams_are_named_and_the_whole_is_as_large_as_its_sheets(told):
    # nothing else lies there to keep a seam from the gap beside it
    free = PrintOrder(paper=A0.paper, tiles=Tiles(paper_named("A4")))
    assert codes(told(canvas(note("a")), free)) == {}
    wide = note("b", size=Size(700.0, 60.0), block=BlockId.KEY_PARTNERS)
    report = told(canvas(note("a"), wide), free)
    assert codes(report)["print.cut"] == ("b",)
    assert (report.pages, report.width_mm) == (26, 1189.0)
    four = replace(free, tiles=replace(free.tiles, sheets=4))
    assert round(told(canvas(note("a")), four).width_mm) == 545


def test_small_is_what_cannot_be_read_at_arms_length():
    assert legible_from(7.6) == pytest.approx(ARMS_LENGTH_M, abs=0.005)


def test_characters_that_no_font_has_are_named(told):
    report = told(canvas(note("a", "a \U000f1234 b")))
    (finding,) = report.findings
    assert finding.code == "print.glyphs"
    assert finding.parameters == {"characters": "\U000f1234", "count": 1}


def test_what_does_not_come_on_paper_is_counted(told):
    document = canvas(
        note("a"),
        note("b", block=None),
        note("c", archived=True),
        note("d", private=True, place=Place(10.0, 110.0)),
        Link(id="k", source="a", target="d", private=True),
    )
    found = codes(told(document))
    assert found == {
        "print.parked": ("b",),
        "print.away": ("c",),
        "print.private": ("d",),
        "print.private_parts": (),
    }
    assert {finding.parameters["count"] for finding in told(document).findings} == {1}
    own = codes(told(document, replace(A0, audience=Audience.OWNER)))
    assert own == {"print.parked": ("b",), "print.away": ("c",)}


def test_a_private_note_is_nowhere_but_in_its_own_count(told):
    document = canvas(note("a"), note("b", block=None, private=True))
    assert codes(told(document)) == {"print.private": ("b",)}


def test_blocks_where_notes_cover_others_are_named(told):
    beside = note("d", block=BlockId.KEY_PARTNERS)
    report = told(canvas(note("a"), note("b", place=Place(12.0, 44.0)), beside))
    (finding,) = report.findings
    assert (finding.code, finding.notes) == ("print.overfull", ("a",))
    assert finding.blocks == (BlockId.CHANNELS,)


def test_notes_that_reach_out_of_their_block_are_named(told):
    out = note("a", place=Place(-40.0, 40.0))
    assert codes(told(canvas(out))) == {"print.outside": ("a",)}


def test_what_is_no_note_is_not_cut_out(told):
    notes = PrintOrder(What.NOTES)
    heading = note("h", "A heading", kind=NoteKind.HEADING)
    assert codes(told(canvas(note("a")), notes)) == {}
    assert codes(told(canvas(note("a"), heading), notes)) == {"print.headings": ("h",)}
    assert codes(told(canvas(heading), notes)) == {
        "print.headings": ("h",),
        "print.no_notes": (),
    }
    elsewhere = replace(notes, block=BlockId.KEY_PARTNERS)
    assert codes(told(canvas(note("a"), heading), elsewhere)) == {"print.no_notes": ()}
    assert codes(told(canvas(), replace(notes, blank_notes=True))) == {}


@pytest.mark.parametrize("what", [What.POSTER, What.BLANK, What.READING, What.NOTES])
def test_the_size_is_that_of_the_paper_as_it_lies(told, what):
    upright = PrintOrder(what, turn=Turn.PORTRAIT)
    report = told(canvas(note("a")), upright)
    assert (report.width_mm, report.height_mm) == (210.0, 297.0)
    report = told(canvas(note("a")), replace(upright, turn=Turn.LANDSCAPE))
    assert (report.width_mm, report.height_mm) == (297.0, 210.0)


def test_labels_have_their_own_paper(told):
    report = told(canvas(note("a")), PrintOrder(What.NOTES, stock=stock_named("Letter-30")))
    assert (report.width_mm, report.height_mm) == pytest.approx((215.9, 279.4))


def test_a_blank_is_as_large_as_its_sheets(told):
    tiles = Tiles(paper_named("A4"), sheets=4)
    report = told(canvas(note("a")), PrintOrder(What.BLANK, tiles=tiles))
    assert report.pages == 5
    assert report.width_mm > 297.0
    assert report.findings == ()


def test_one_block_alone_is_told_of_alone(told):
    far = {"block": BlockId.KEY_PARTNERS}
    document = canvas(
        note("a"),
        note("b", "word " * 180, **far),
        note("c", private=True, **far),
        note("d", archived=True, **far),
        note("e", block=None),
        Link(id="k", source="a", target="c", private=True),
    )
    report = told(document, PrintOrder(block=BlockId.CHANNELS))
    assert (report.findings, report.clean) == ((), "print.clean_block")
    partners = codes(told(document, PrintOrder(block=BlockId.KEY_PARTNERS)))
    assert partners["print.private"] == ("c",)
    assert partners["print.away"] == ("d",)


def test_notes_to_cut_out_that_came_out_small(told):
    document = canvas(note("a"), note("b", "word " * 180))
    small = PrintOrder(What.NOTES, stock=stock_named("51x38"))
    assert "b" in codes(told(document, small))["print.small_cut"]
    assert codes(told(document, replace(small, stock=stock_named("127x76")))) == {}


def test_what_is_to_be_written_on_is_not_called_the_whole_canvas(told):
    document = canvas(note("a"), note("b", private=True), note("c", block=None))
    for what in (What.BLANK, What.CARDS, What.MATRIX):
        report = told(document, PrintOrder(what))
        assert (report.findings, report.clean) == ((), "print.blank")
        assert report.smallest_pt is not None
    assert told(document, PrintOrder(What.NOTES, blank_notes=True)).clean == "print.blank"


def test_questions_too_small_for_any_eye(told):
    asks = PrintOrder(What.BLANK, extras=frozenset({Extra.QUESTIONS}))
    assert codes(told(canvas(), asks)) == {}
    assert codes(told(canvas(), replace(asks, paper=paper_named("A6")))) == {
        "print.small_words": ()
    }
    assert told(canvas(), replace(asks, extras=frozenset())).smallest_pt > 8.0
