"""Any document survives its file; no bytes, however odd, do more than be refused."""

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from canvasdesk.errors import FormatError
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Link, Note, UnknownRecord
from canvasdesk.storage.format import checked_bytes, document_bytes, parse_document
from canvasdesk.storage.fragment_json import read_records_bytes, records_bytes
from canvasdesk.storage.remembering import Remembered
from canvasdesk.storage.writing import as_stored
from strategies import documents

PATH = Path("plan.canvasdesk")


def stored(document: Document) -> dict[str, object]:
    """The records a file of a document gives back; what is unknown is compared as bytes."""
    known = (r for r in document.records.values() if not isinstance(r, UnknownRecord))
    return {record.id: as_stored(record) for record in known}


_UNKNOWN_KEYS = {"x_colour": 1, "votes": FrozenMap({"a": FrozenMap()})}


_UNKNOWN_RECORDS = {"votes": FrozenMap({"b": FrozenMap(), "a": FrozenMap()})}


@example(replace(document_of([Header()]), extra=FrozenMap(_UNKNOWN_KEYS)))
@example(replace(document_of([Header()]), extra=FrozenMap(_UNKNOWN_RECORDS)))
@given(documents())
def test_a_document_comes_back_from_its_file(document: Document):
    data = checked_bytes(document, PATH)
    result = parse_document(data, PATH)
    assert stored(result.document) == stored(document)
    assert document_bytes(result.document) == data
    assert not result.problems


@example([document_of([Header(), Note(id="a", extra=FrozenMap({"x": x}))]) for x in (1, 1.0, True)])
@example([document_of([Header(), Note(id=key, text="a\n\x00\\")]) for key in ("b", "\x01", "b")])
@example([replace(document_of([Header()]), extra=FrozenMap(_UNKNOWN_RECORDS))])
@given(st.lists(documents(max_notes=4), max_size=4))
def test_bytes_are_the_same_with_what_is_remembered_of_others(several: list[Document]):
    remembered = Remembered()
    for document in several:
        assert remembered.bytes_of(document) == document_bytes(document)


@given(documents(max_notes=4), documents(max_notes=4))
def test_bytes_are_the_same_where_some_notes_stayed(one: Document, other: Document):
    remembered = Remembered()
    mixed = replace(one, records=FrozenMap({**one.records, **other.notes}))
    for document in (one, mixed, other, one, mixed):
        assert remembered.bytes_of(document) == document_bytes(document)


@given(documents(max_notes=4), st.randoms(use_true_random=False))
def test_bytes_depend_on_content_alone(document: Document, random):
    records = list(document.records.items())
    random.shuffle(records)
    assert document_bytes(replace(document, records=FrozenMap(records))) == document_bytes(document)


@given(documents(max_notes=4))
def test_records_come_back_from_the_clipboard(document: Document):
    records = [
        record
        for record in document.records.values()
        if record.id in {**document.notes, **document.tags, **document.assets}
    ]
    read = {record.id: record for record in read_records_bytes(records_bytes(records))}
    assert read == {record.id: as_stored(record) for record in records}


@given(documents(max_notes=3), st.data())
def test_a_damaged_file_is_read_or_refused(document: Document, data):
    whole = bytearray(document_bytes(document))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        if data.draw(st.booleans()):
            whole[at] = data.draw(st.integers(0, 255))
        else:
            del whole[at : at + data.draw(st.integers(1, 40))]
        if not whole:
            return
    try:
        result = parse_document(bytes(whole), PATH)
    except FormatError as error:
        assert error.code.split(".")[0] in {"file", "json", "format", "record", "number", "limit"}
    else:
        checked_bytes(result.document, PATH)


json_trees = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=5),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                (
                    "header",
                    "notes",
                    "links",
                    "tags",
                    "assets",
                    "picture",
                    "data",
                    "a",
                    "b",
                    "text",
                    "block",
                    "place",
                    "size",
                    "x",
                    "fields",
                    "mode",
                    "source",
                    "target",
                    "name",
                    "order",
                    "id",
                    "extra",
                    "private",
                    "width",
                    "height",
                )
            ),
            inner,
            max_size=6,
        ),
    ),
    max_leaves=25,
)


@given(
    st.dictionaries(
        st.sampled_from(("header", "notes", "links", "tags", "assets", "odd")), json_trees
    )
)
def test_an_odd_tree_is_read_or_refused_and_what_is_read_can_be_saved(tree):
    data = json.dumps({"format": "canvasdesk", "format_version": 1, **tree}).encode()
    try:
        result = parse_document(data, PATH)
    except FormatError as error:
        assert error.place
        return
    again = parse_document(checked_bytes(result.document, PATH), PATH)
    assert stored(again.document) == stored(result.document)
    assert not again.problems, "what was mended stays mended"
    for link in again.document.links.values():
        assert isinstance(link, Link)
        assert {link.source, link.target} <= again.document.notes.keys()
