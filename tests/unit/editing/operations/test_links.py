import pytest

import operations as op
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
