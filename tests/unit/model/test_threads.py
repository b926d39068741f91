"""Whom notes serve follows from the arrows alone."""

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Link, Note
from canvasdesk.model.threads import (
    around,
    customers,
    joining,
    served,
    thread,
    through,
    ways,
)
from canvasdesk.model.values import NoteKind

BLOCKS = {
    "c": BlockId.CUSTOMER_SEGMENTS,
    "v": BlockId.VALUE_PROPOSITIONS,
    "k": BlockId.KEY_RESOURCES,
    "r": BlockId.REVENUE_STREAMS,
}

NAMES = st.sampled_from(("c1", "c2", "v1", "v2", "k1", "r1", "r2"))


def drawn(*arrows: str) -> Document:
    """Return a document with the notes that arrows like ``v1>c1`` name, and the arrows."""
    pairs = [arrow.split(">") for arrow in arrows]
    names = sorted({name for pair in pairs for name in pair})
    notes = [Note(id=name, text=name, block=BLOCKS[name[0]], order=name) for name in names]
    links = [Link(id=">".join(pair), source=pair[0], target=pair[1]) for pair in pairs if pair[1:]]
    return document_of([Header(), *notes, *links])


def test_an_arrow_is_followed_over_other_notes() -> None:
    assert served(drawn("k1>v1", "v1>c1")) == {"c1": ("c1",), "v1": ("c1",), "k1": ("c1",)}


def test_a_note_may_serve_several_in_their_order() -> None:
    assert served(drawn("k1>v2", "v2>c2", "k1>v1", "v1>c1"))["k1"] == ("c1", "c2")


def test_no_way_leads_past_a_customer() -> None:
    assert served(drawn("v1>c1", "c1>c2"))["v1"] == ("c1",)
    assert served(drawn("c1>c2", "c2>r1"))["r1"] == ("c2",)


def test_what_comes_back_may_be_drawn_from_the_customer() -> None:
    assert served(drawn("c1>r1", "r1>r2"))["r2"] == ("c1",)


def test_what_a_customer_pays_for_does_not_serve_that_customer_by_it() -> None:
    found = served(drawn("c1>r1", "r1>v1", "v1>c2"))
    assert found["r1"] == ("c1", "c2")
    assert found["v1"] == ("c2",)


def test_a_ring_of_arrows_ends() -> None:
    assert served(drawn("v1>v2", "v2>v1", "v2>c1"))["v1"] == ("c1",)


def test_who_is_linked_to_nobody_serves_nobody() -> None:
    assert "v1" not in served(drawn("v1>v2", "c1>r1"))


def test_a_heading_is_no_customer() -> None:
    heading = Note(id="h", kind=NoteKind.HEADING, block=BlockId.CUSTOMER_SEGMENTS)
    assert customers(document_of([Header(), heading])) == ()


def test_a_thread_is_what_serves_one_customer() -> None:
    assert thread(drawn("v1>c1", "v2>c2", "k1>v1"), "c1") == {"c1", "v1", "k1"}


def test_around_a_note_is_what_it_leads_to_and_what_leads_there() -> None:
    document = drawn("k1>v1", "v1>c1", "k2>v1", "v1>c2", "v2>c1", "c1>r1")
    assert around(document, "v1") == {"k1", "k2", "v1", "c1", "c2"}
    assert around(document, "k1") == {"k1", "v1", "c1", "c2"}
    assert around(document, "r1") == {"r1", "c1"}
    assert around(document, "c1") == thread(document, "c1")
    assert around(drawn("v1>v2", "k1>k2"), "v1") == {"v1", "v2"}


def test_a_note_knows_through_which_other_it_serves() -> None:
    document = drawn("k1>v1", "v1>c1", "c1>r1", "r1>r2", "k1>c2")
    assert through(document, "k1", "c1") == "v1"
    assert through(document, "r2", "c1") == "r1"
    assert through(document, "v1", "c1") is None
    assert through(document, "k1", "c2") is None


def test_arrows_join_whichever_way_they_lead() -> None:
    document = drawn("v1>c1", "c1>r1", "k1>v1")
    assert joining(document, "v1", "c1") == ("v1>c1",)
    assert joining(document, "r1", "c1") == ("c1>r1",)
    assert joining(document, "k1", "c1") == ()


ARROWS = st.sets(st.tuples(NAMES, NAMES).filter(lambda two: two[0] != two[1]))


@given(arrows=ARROWS)
def test_a_thread_is_what_serves_its_customer(arrows: set[tuple[str, str]]) -> None:
    document = drawn("c1", "c2", *(">".join(two) for two in sorted(arrows)))
    for customer in ("c1", "c2"):
        serving = {key for key, whom in served(document).items() if customer in whom}
        assert thread(document, customer) == serving
    assert thread(document, "v1") == frozenset()


class TestWays:
    def test_they_lead_over_other_notes_to_the_customer(self) -> None:
        document = drawn("k1>v1", "v1>c1", "k2>v1", "v2>c1")
        assert ways(document, ["k1"], "c1") == {"k1>v1", "v1>c1"}
        assert ways(document, ["k1", "v2"], "c1") == {"k1>v1", "v1>c1", "v2>c1"}

    def test_the_shortest_are_taken_and_all_of_them(self) -> None:
        document = drawn("k1>c1", "k1>v1", "v1>c1", "k2>v1", "k2>v2", "v2>c1", "k2>k3", "k3>v1")
        assert ways(document, ["k1"], "c1") == {"k1>c1"}
        assert ways(document, ["k2"], "c1") == {"k2>v1", "v1>c1", "k2>v2", "v2>c1"}

    def test_none_leads_to_or_past_another_customer(self) -> None:
        document = drawn("v1>c1", "v1>c2", "c2>c1", "v2>c2")
        assert ways(document, ["v1"], "c1") == {"v1>c1"}
        assert ways(document, ["v2"], "c1") == frozenset()

    def test_what_comes_back_is_gone_back_along(self) -> None:
        document = drawn("c1>r1", "r1>r2", "r1>v1", "v1>c2")
        assert ways(document, ["r1"], "c1") == {"c1>r1"}
        assert ways(document, ["r2"], "c1") == frozenset()  # past what serves somebody else
        assert ways(drawn("c1>r1", "r1>r2"), ["r2"], "c1") == {"c1>r1", "r1>r2"}

    def test_rings_end(self) -> None:
        document = drawn("v1>v2", "v2>v1", "v2>c1", "c1>v2")
        assert ways(document, ["v1"], "c1") == {"v1>v2", "v2>c1"}
        assert ways(document, ["c1"], "c1") == frozenset()

    @given(arrows=ARROWS)
    def test_a_note_has_one_just_where_it_serves(self, arrows: set[tuple[str, str]]) -> None:
        document = drawn("c1", "c2", *(">".join(two) for two in sorted(arrows)))
        for customer in ("c1", "c2"):
            for note in thread(document, customer) - {customer}:
                found = ways(document, [note], customer)
                ends = [document.links[key] for key in found]
                assert any(note in (link.source, link.target) for link in ends)
                assert any(customer in (link.source, link.target) for link in ends)
            off = document.notes.keys() - thread(document, customer)
            assert ways(document, off, customer) == frozenset()
