import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import HEADER_ID, Header, Link, Note, UnknownRecord

DOCUMENT = document_of(
    [
        Header(),
        Note(id="a"),
        Note(id="b"),
        Note(id="c"),
        Link(id="ab", source="a", target="b"),
        Link(id="bc", source="b", target="c"),
        UnknownRecord(id="u", collection="stickers"),
    ]
)


def test_deleted_notes_take_their_links_along():
    deleted = op.delete_records(DOCUMENT, ["a"]).apply(DOCUMENT)
    assert deleted.records.keys() == {HEADER_ID, "b", "c", "bc", "u"}


def test_links_to_what_is_unknown_go_along_too():
    ends = FrozenMap({"source": "a", "target": "u"})
    link = UnknownRecord(id="au", collection="links", extra=ends)
    document = document_of([*DOCUMENT.records.values(), link])
    for gone in ("a", "u"):
        assert "au" in op.delete_records(document, [gone]).changes
    assert "au" not in op.delete_records(document, ["b"]).changes


def test_a_link_is_deleted_alone():
    assert op.delete_records(DOCUMENT, ["ab"]).changes.keys() == {"ab"}


@pytest.mark.parametrize(
    ("record", "code"), [(HEADER_ID, "header.required"), ("gone", "record.unknown")]
)
def test_what_cannot_be_deleted(record, code):
    with pytest.raises(DocumentError) as caught:
        op.delete_records(DOCUMENT, ["a", record])
    assert caught.value.code == code


def test_any_record_can_be_private():
    private = op.set_private(DOCUMENT, ["a", "u", HEADER_ID], True).apply(DOCUMENT)
    assert {key for key, record in private.records.items() if record.private} == {
        "a",
        "u",
        HEADER_ID,
    }
    assert not op.set_private(private, ["a"], True)
    assert op.set_private(private, ["a", "u", HEADER_ID], False).apply(private) == DOCUMENT
