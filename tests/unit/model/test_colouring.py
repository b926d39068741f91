"""The colours of customers run along the arrows."""

from dataclasses import replace

from canvasdesk.model.colouring import (
    coloured_by_customers,
    customer_colours,
    customer_of,
    customer_tag,
)
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Tag
from canvasdesk.model.values import AUTO_FILL, Colour
from unit.model.test_threads import drawn


def changed(document: Document, note: str, **values: object) -> Document:
    return document_of(
        [
            replace(record, **values) if record.id == note else record
            for record in document.records.values()
        ]
    )


def test_a_note_has_the_tag_of_each_customer_it_serves() -> None:
    seen = coloured_by_customers(drawn("k1>v1", "v1>c1", "k1>c2"))
    assert seen.notes["k1"].tags == (customer_tag("c1"), customer_tag("c2"))
    assert [tag.name for tag in seen.tags.values()] == ["c1", "c2"]
    assert customer_of(seen.notes["v1"].tags[0]) == "c1"


def test_a_note_that_serves_nobody_is_grey_whatever_it_was() -> None:
    seen = coloured_by_customers(changed(drawn("v1", "c1>r1"), "v1", fill="teal"))
    assert (seen.notes["v1"].fill, seen.notes["v1"].tags) == (Colour.GREY, ())


def test_the_tags_of_the_document_step_back() -> None:
    document = changed(drawn("v1>c1"), "v1", tags=("t",), fill="teal")
    document = document_of([*document.records.values(), Tag(id="t", name="Old")])
    seen = coloured_by_customers(document)
    assert "t" not in seen.tags
    assert (seen.notes["v1"].fill, seen.notes["v1"].tags) == (AUTO_FILL, (customer_tag("c1"),))


def test_each_customer_has_a_colour_of_its_own_as_long_as_there_are_some() -> None:
    document = drawn(*(f"v{n}>c{n}" for n in range(1, 7)))
    assert len(set(customer_colours(document).values())) == 6
    assert Colour.GREY not in customer_colours(document).values()


def test_a_customer_keeps_the_colour_somebody_gave_it() -> None:
    document = changed(drawn("v1>c1", "v2>c2"), "c2", fill="blue")
    assert customer_colours(document)["c2"] == "blue"
    assert customer_colours(document)["c1"] != "blue"


def test_two_customers_of_one_colour_are_told_apart() -> None:
    document = changed(drawn("v1>c1", "v2>c2"), "c1", fill="blue")
    document = changed(document, "c2", fill="blue")
    assert customer_colours(document)["c1"] == "blue"
    assert customer_colours(document)["c2"] != "blue"


def test_a_seventh_customer_shares_a_colour_and_has_another_letter() -> None:
    document = drawn(*(f"v{n}>c{n}" for n in range(1, 9)))
    assert len(customer_colours(document)) == 8
    assert len(coloured_by_customers(document).tags) == 8


def test_the_customer_in_the_lead_gives_the_colour() -> None:
    document = drawn("v1>c1", "v1>c2", "v2>c1")
    seen = coloured_by_customers(document, lead="c2")
    assert seen.notes["v1"].tags == (customer_tag("c2"), customer_tag("c1"))
    assert seen.notes["v2"].tags == (customer_tag("c1"),)
    assert seen.tags == coloured_by_customers(document).tags


def test_notes_that_look_the_same_stay_the_same_objects() -> None:
    before = coloured_by_customers(drawn("v1>c1", "v2>v3", "k1>c1"))
    later = drawn("v1>c1", "v2>v3", "v2>c1", "k1>c1")
    after = coloured_by_customers(later, before)
    assert after.notes["v1"] is before.notes["v1"]
    assert after.notes["v2"] is not before.notes["v2"]
    assert after == coloured_by_customers(later)
