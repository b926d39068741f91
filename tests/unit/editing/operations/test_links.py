import pytest

import operations as op
from canvasdesk.editing.patch import patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import document_of
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.model.records import Link, Note, Tag
from strategies import counted_ids

DOCUMENT = document_of(
    [Note(id="a"), Note(id="b"), Tag(id="t", name="T"), Link(id="l", source="a", target="b")]
)


def test_a_link_may_go_the_other_way_too():
    linked = op.add_link(DOCUMENT, "b", "a", counted_ids(), " pays\nfor ").apply(DOCUMENT)
    assert linked.links["new-0"] == Link(id="new-0", source="b", target="a", label="pays for")


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("a", "b", "link.exists"),
        ("a", "a", "link.to_itself"),
        ("a", "gone", "note.unknown"),
        ("t", "a", "note.unknown"),
    ],
)
def test_links_that_cannot_be(source, target, code):
    with pytest.raises(DocumentError) as caught:
        op.add_link(DOCUMENT, source, target, counted_ids())
    assert caught.value.code == code


def test_a_label_is_edited():
    assert op.edit_link(DOCUMENT, "l", "why").apply(DOCUMENT).links["l"].label == "why"
    assert not op.edit_link(DOCUMENT, "l", "")


@pytest.mark.parametrize(
    ("link_id", "label", "code"),
    [("a", "", "link.unknown"), ("l", "x" * (LINE_CHARACTERS + 1), "text.too_long")],
)
def test_labels_that_cannot_be(link_id, label, code):
    with pytest.raises(DocumentError) as caught:
        op.edit_link(DOCUMENT, link_id, label)
    assert caught.value.code == code


def test_a_label_that_a_foreign_file_made_too_long_may_become_shorter():
    long = "x" * (LINE_CHARACTERS + 2)
    document = patch_of(DOCUMENT, [Link(id="l", source="a", target="b", label=long)])
    document = document.apply(DOCUMENT)
    assert not op.edit_link(document, "l", long)
    assert op.edit_link(document, "l", long[1:]).apply(document).links["l"].label == long[1:]
    with pytest.raises(DocumentError):
        op.edit_link(document, "l", f"{long}x")


def test_several_notes_are_linked_to_one_in_one_patch():
    document = document_of([Note(id=key) for key in "abcd"])
    linked = op.link_notes(document, ["a", "b", "a", "c"], "c", counted_ids()).apply(document)
    assert {(one.source, one.target) for one in linked.links.values()} == {("a", "c"), ("b", "c")}
    back = op.link_notes(linked, ["a", "d"], "c", counted_ids("x"), back=True).apply(linked)
    assert {(one.source, one.target) for one in back.links.values()} == {
        *(("a", "c"), ("b", "c"), ("c", "a"), ("c", "d"))
    }
    assert not op.link_notes(linked, ["a", "c"], "c", counted_ids())


def test_an_arrow_is_turned_round_and_keeps_its_label():
    labelled = op.edit_link(DOCUMENT, "l", "pays").apply(DOCUMENT)
    turned = op.turn_link(labelled, "l").apply(labelled)
    assert turned.links["l"] == Link(id="l", source="b", target="a", label="pays")
    both = op.add_link(turned, "a", "b", counted_ids()).apply(turned)
    with pytest.raises(DocumentError) as caught:
        op.turn_link(both, "l")
    assert caught.value.code == "link.exists"


def test_arrows_are_taken_away_and_nothing_else_is():
    assert op.unlink(DOCUMENT, ["l", "l"]).apply(DOCUMENT).links == {}
    assert op.unlink(DOCUMENT, ["l"]).apply(DOCUMENT).notes == DOCUMENT.notes
    with pytest.raises(DocumentError) as caught:
        op.unlink(DOCUMENT, ["a"])
    assert caught.value.code == "link.unknown"


def test_notes_are_unlinked_from_one_whichever_way_the_arrows_point():
    document = document_of(
        [
            *(Note(id=key) for key in "abc"),
            *(Link(id=ends, source=ends[0], target=ends[1]) for ends in ("ab", "ba", "cb", "ac")),
        ]
    )
    assert set(op.unlink_notes(document, ["a"], "b").apply(document).links) == {"cb", "ac"}


def test_a_deleted_note_comes_back_with_its_arrows():
    gone = op.delete_records(DOCUMENT, ["b"])
    without = gone.apply(DOCUMENT)
    assert without.links == {}
    assert gone.inverse().apply(without) == DOCUMENT
