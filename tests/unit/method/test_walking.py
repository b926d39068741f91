"""The way along a customer's thread, and what is missing on it."""

from canvasdesk.method.walking import Stop, walk
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Link, Note
from canvasdesk.model.values import NoteKind

BLOCKS = {
    "c": BlockId.CUSTOMER_SEGMENTS,
    "v": BlockId.VALUE_PROPOSITIONS,
    "h": BlockId.CHANNELS,
    "t": BlockId.CUSTOMER_RELATIONSHIPS,
    "r": BlockId.REVENUE_STREAMS,
    "k": BlockId.KEY_ACTIVITIES,
}


def canvas(names: str, *arrows: str) -> Document:
    notes = [Note(id=n, text=n, block=BLOCKS[n[0]], order=n) for n in names.split()]
    pairs = [arrow.split(">") for arrow in arrows]
    links = [Link(id=">".join(pair), source=pair[0], target=pair[1]) for pair in pairs]
    return document_of([Header(), *notes, *links])


def test_each_step_has_the_notes_of_the_thread_in_its_block() -> None:
    document = canvas(
        "c1 c2 v1 v2 h1 t1 r1 k1", "v1>c1", "v2>c2", "h1>v1", "t1>c1", "c1>r1", "k1>v1"
    )
    steps = walk(document, "c1")
    assert [step.stop for step in steps] == list(Stop)
    found = {step.stop: step.notes for step in steps}
    assert found[Stop.CUSTOMER] == ("c1",)
    assert found[Stop.VALUE] == ("v1",)
    assert found[Stop.CHANNELS] == ("h1",)
    assert found[Stop.RELATIONSHIPS] == ("t1",)
    assert found[Stop.RETURNS] == ("r1",)
    assert set(found[Stop.SUMMARY]) == {"c1", "v1", "h1", "t1", "r1", "k1"}
    assert steps[-1].gaps == ()


def test_what_is_missing_is_a_gap_and_in_the_summary() -> None:
    steps = walk(canvas("c1 c2 v1 h1 t1", "v1>c1", "h1>c2"), "c1")
    assert [step.stop for step in steps if step.is_gap] == [
        *(Stop.CHANNELS, Stop.RELATIONSHIPS, Stop.RETURNS)
    ]
    assert steps[-1].gaps == (Stop.CHANNELS, Stop.RELATIONSHIPS, Stop.RETURNS)


def test_a_customer_alone_has_gaps_everywhere_else() -> None:
    assert walk(canvas("c1"), "c1")[-1].gaps == tuple(Stop)[1:-1]


def test_a_heading_is_no_value() -> None:
    heading = Note(id="x", kind=NoteKind.HEADING, block=BlockId.VALUE_PROPOSITIONS, text="Above")
    link = Link(id="l", source="x", target="c1")
    document = document_of([*canvas("c1").records.values(), heading, link])
    assert walk(document, "c1")[1].is_gap


def test_the_way_from_a_steps_notes_leads_over_those_of_other_steps() -> None:
    steps = walk(canvas("c1 v1 v2 h1 h2 r1", "h1>v1", "v1>c1", "h2>c1", "v2>v1", "c1>r1"), "c1")
    found = {step.stop: (step.ways, step.between) for step in steps}
    assert found[Stop.CUSTOMER] == (frozenset(), ())
    assert found[Stop.VALUE] == ({"v1>c1", "v2>v1"}, ())
    assert found[Stop.CHANNELS] == ({"h1>v1", "v1>c1", "h2>c1"}, ("v1",))
    assert found[Stop.RELATIONSHIPS] == (frozenset(), ())
    assert found[Stop.RETURNS] == ({"c1>r1"}, ())
    assert found[Stop.SUMMARY][0] == {"h1>v1", "v1>c1", "h2>c1", "v2>v1", "c1>r1"}


def test_a_gap_says_how_many_notes_are_there_all_the_same() -> None:
    steps = walk(canvas("c1 c2 v1 v2 h1", "v1>c1", "h1>c2"), "c1")
    found = {step.stop: (step.is_gap, step.others) for step in steps}
    assert found[Stop.VALUE] == (False, 1)
    assert found[Stop.CHANNELS] == (True, 1)
    assert found[Stop.RETURNS] == (True, 0)


def test_the_summary_counts_what_is_on_the_sheet() -> None:
    parked = Note(id="p1", text="Parked")
    link = Link(id="l", source="p1", target="c1")
    document = document_of([*canvas("c1 v1", "v1>c1").records.values(), parked, link])
    assert walk(document, "c1")[-1].notes == ("c1", "v1")
