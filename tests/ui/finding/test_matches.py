from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.folding import Span
from canvasdesk.model.records import Header, Note
from canvasdesk.ui.canvas.subjects import HeaderField
from canvasdesk.ui.finding.matches import Match, first_from, matches_in


def document() -> Document:
    return document_of(
        [
            Header(mode=Mode.ORGANIZATION, title="Café plan"),
            Note(id="parked", text="A café"),
            Note(id="a", text="cafe, CAFE", block=BlockId.CUSTOMER_SEGMENTS, order="a1"),
            Note(id="b", text="Tea", block=BlockId.CUSTOMER_SEGMENTS, order="a0"),
            Note(id="c", text="Our café", block=BlockId.COST_STRUCTURE),
            Note(id="gone", text="café", block=BlockId.CHANNELS, archived=True),
        ]
    )


def test_matches_come_as_one_reads_and_parked_ones_last() -> None:
    assert matches_in(document(), "cafe") == [
        Match(HeaderField.TITLE, Span(0, 4)),
        Match("a", Span(0, 4)),
        Match("a", Span(6, 10)),
        Match("c", Span(4, 8)),
        Match("parked", Span(2, 6)),
    ]


def test_what_is_at_or_after_a_place_comes_next_and_after_the_last_the_first() -> None:
    found = matches_in(document(), "cafe")
    assert [
        first_from(document(), found, start)
        for start in (None, ("a", 0), ("a", 1), ("b", 0), ("parked", 3), ("unknown", 0))
    ] == [0, 1, 2, 1, 0, 0]
    assert first_from(document(), [], None) == -1
