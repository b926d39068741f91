import copy
from decimal import Decimal

import pytest

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap, frozen, thawed
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Header, Link, Note, Tag, UnknownRecord


def test_notes_come_in_reading_order_and_equal_keys_by_id():
    document = document_of(
        [
            Note(id="c", order="a0"),
            Note(id="b", order="a1", block=BlockId.CHANNELS),
            Note(id="a", order="a1", block=BlockId.CHANNELS),
        ]
    )
    assert list(document.notes) == ["c", "a", "b"]
    assert [note.id for note in document.notes_by_block[BlockId.CHANNELS]] == ["a", "b"]
    assert [note.id for note in document.notes_by_block[None]] == ["c"]
    assert document.notes_by_block[BlockId.KEY_PARTNERS] == ()


def test_the_note_on_top_comes_last_in_the_stack():
    document = document_of(
        [Note(id="a", stack="a1"), Note(id="b", stack=""), Note(id="c", stack="a0")]
    )
    assert [note.id for note in document.stacked_notes] == ["b", "c", "a"]


def test_a_document_without_a_header_has_an_empty_one():
    assert document_of([]).header == Header()


def test_records_of_other_kinds_are_no_notes():
    document = document_of([UnknownRecord(id="u", collection="x"), Tag(id="t", name="T")])
    assert not document.notes
    assert list(document.tags) == ["t"]


def test_a_field_that_refers_to_a_private_note_is_not_seen_by_others():
    fields = FrozenMap({"who": "secret", "both": ("secret", "open"), "kept": "open"})
    document = document_of(
        [Note(id="secret", private=True), Note(id="open", fields=fields, tags=("gone",))]
    )
    seen = seen_by(document, Audience.OTHERS)
    assert seen.notes["open"].fields == FrozenMap({"both": ("open",), "kept": "open"})


def test_a_link_from_a_private_note_is_not_seen_by_others():
    document = document_of(
        [Note(id="a"), Note(id="b", private=True), Link(id="l", source="b", target="a")]
    )
    assert list(seen_by(document, Audience.OTHERS).records) == ["a"]


def test_what_is_unknown_does_not_tell_others_of_private_records():
    votes = FrozenMap({"deep": (FrozenMap({"secret": 3}),)})
    document = document_of(
        [
            Header(extra=FrozenMap({"focus": "secret", "motto": "x"})),
            Note(id="secret", private=True),
            Note(id="open", extra=FrozenMap({"near": ("secret",), "mood": "open"})),
            UnknownRecord(id="link", collection="links", extra=FrozenMap({"source": "secret"})),
            UnknownRecord(id="votes", collection="votes", extra=votes),
            UnknownRecord(id="other", collection="votes", extra=FrozenMap({"for": "open"})),
        ]
    )
    seen = seen_by(document, Audience.OTHERS)
    assert list(seen.records) == ["header", "open", "other"]
    assert seen.header.extra == FrozenMap({"motto": "x"})
    assert seen.notes["open"].extra == FrozenMap({"mood": "open"})


def test_a_private_header_takes_no_words_from_notes():
    fields = FrozenMap({"where": "header"})
    document = document_of([Header(private=True, title="x"), Note(id="n", fields=fields)])
    seen = seen_by(document, Audience.OTHERS)
    assert (seen.notes["n"].fields, seen.header.title) == (fields, "")


def test_a_frozen_map_is_a_value():
    one, two = FrozenMap({"a": 1, "b": 2}), FrozenMap({"b": 2, "a": 1})
    assert one == two
    assert hash(one) == hash(two)
    assert one.with_("a", 3) == FrozenMap({"a": 3, "b": 2})
    assert one.without("a", "nothing") == FrozenMap({"b": 2})
    assert one == FrozenMap({"a": 1, "b": 2})
    with pytest.raises(TypeError):
        one["a"] = 2
    assert copy.copy(one) == one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (0, False),
        (1, Decimal(1)),
        (1, 1.0),
        (Decimal("1.0"), Decimal("1.00")),
        ((1, 2), (True, 2)),
        (FrozenMap({"b": 1}), FrozenMap({"b": True})),
    ],
)
def test_numbers_that_a_file_tells_apart_are_not_equal(one, other):
    assert FrozenMap({"a": one}) != FrozenMap({"a": other})
    assert FrozenMap({"a": one}) == FrozenMap({"a": copy.deepcopy(one)})


def test_decimals_are_equal_however_they_were_spelt():
    assert FrozenMap({"a": Decimal("1E+2")}) == FrozenMap({"a": Decimal(100)})


def test_json_freezes_and_thaws():
    tree = {"list": [1, {"deep": [True, None]}], "text": "x"}
    assert hash(frozen(tree)) == hash(frozen(copy.deepcopy(tree)))
    assert thawed(frozen(tree)) == tree
