import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import document_of
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.model.records import Note, Tag
from canvasdesk.model.values import Colour
from strategies import counted_ids

DOCUMENT = document_of(
    [
        Tag(id="t", name="Trust", colour="yellow", order="a5"),
        Tag(id="old", name="Old", colour="rainbow", order="a1"),
        Note(id="a", tags=("old", "t")),
        Note(id="b"),
    ]
)


def test_a_new_tag_is_last_and_has_a_colour_of_its_own():
    tagged = op.add_tag(DOCUMENT, "  Money ", counted_ids(), letter="€").apply(DOCUMENT)
    assert list(tagged.tags) == ["old", "t", "new-0"]
    tag = tagged.tags["new-0"]
    assert (tag.name, tag.letter, tag.colour) == ("Money", "€", Colour.BLUE)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " \n"}, "tag.name_missing"),
        ({"name": "TRUST"}, "tag.exists"),
        ({"name": "New", "colour": "#fff"}, "tag.colour_unknown"),
        ({"name": "New", "letter": "ABCDE"}, "tag.letter_too_long"),
    ],
)
def test_tags_that_cannot_be(changes, code):
    for operation in (
        lambda: op.add_tag(DOCUMENT, new_id=counted_ids(), **changes),
        lambda: op.edit_tag(DOCUMENT, "old", **changes),
    ):
        with pytest.raises(DocumentError) as caught:
            operation()
        assert caught.value.code == code


def test_a_tag_may_keep_its_name_and_an_unknown_colour():
    edited = op.edit_tag(DOCUMENT, "old", name="OLD", colour="rainbow", letter="O").apply(DOCUMENT)
    assert edited.tags["old"] == Tag(id="old", name="OLD", colour="rainbow", order="a1", letter="O")


def test_a_name_that_a_foreign_file_made_too_long_may_become_shorter():
    long = "x" * (LINE_CHARACTERS + 2)
    document = document_of([Tag(id="t", name=long)])
    assert op.edit_tag(document, "t", name=long[1:]).apply(document).tags["t"].name == long[1:]
    with pytest.raises(DocumentError):
        op.edit_tag(document, "t", name=f"{long}x")


def test_notes_are_tagged_once():
    patch = op.tag_notes(DOCUMENT, ["a", "b"], "t")
    assert patch.changes.keys() == {"b"}
    assert patch.apply(DOCUMENT).notes["b"].tags == ("t",)


def test_notes_are_untagged():
    patch = op.untag_notes(DOCUMENT, ["a", "b"], "t")
    assert patch.changes.keys() == {"a"}
    assert patch.apply(DOCUMENT).notes["a"].tags == ("old",)


def test_an_unknown_tag_is_named():
    for operation in (
        lambda: op.tag_notes(DOCUMENT, ["a"], "gone"),
        lambda: op.edit_tag(DOCUMENT, "gone", name="x"),
    ):
        with pytest.raises(DocumentError) as caught:
            operation()
        assert caught.value.code == "tag.unknown"


def test_a_deleted_tag_comes_off_its_notes():
    deleted = op.delete_records(DOCUMENT, ["t"]).apply(DOCUMENT)
    assert deleted.notes["a"].tags == ("old",)
    assert list(deleted.tags) == ["old"]


@pytest.mark.parametrize(
    ("tag", "before", "order"),
    [
        ("t", "old", ["t", "old"]),
        ("old", None, ["t", "old"]),
        ("old", "t", ["old", "t"]),
        ("old", "old", ["old", "t"]),
    ],
)
def test_a_tag_moves_in_the_legend(tag: str, before: str | None, order: list[str]):
    patch = op.move_tag_in_order(DOCUMENT, tag, before)
    moved = patch.apply(DOCUMENT)
    assert list(moved.tags) == order
    assert bool(patch) == (order != ["old", "t"])
    assert patch.inverse().apply(moved) == DOCUMENT


def test_a_tag_moves_among_others_that_share_a_key():
    same = document_of([Tag(id=key, name=key, order="a1") for key in "abc"])
    moved = op.move_tag_in_order(same, "c", "b").apply(same)
    assert list(moved.tags) == ["a", "c", "b"]


@pytest.mark.parametrize(("tag", "before"), [("nobody", None), ("t", "nobody")])
def test_only_tags_move_in_the_legend(tag: str, before: str | None):
    with pytest.raises(DocumentError) as caught:
        op.move_tag_in_order(DOCUMENT, tag, before)
    assert caught.value.code == "tag.unknown"
