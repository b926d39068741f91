"""The clipboard is trusted no more than a file."""

import json

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.records import Header, Link, Note, Tag
from canvasdesk.storage.fragment_json import (
    read_fragment_bytes,
    read_records_bytes,
    records_bytes,
)

BEGIN = {"format": "canvasdesk-fragment", "format_version": 1}
NOTES = (Note(id="a", block=BlockId.CHANNELS, tags=("t",)), Note(id="b", private=True))
RECORDS = (*NOTES, Link(id="l", source="a", target="b"), Tag(id="t", name="T"))


def read(**keys):
    return read_records_bytes(json.dumps({**BEGIN, **keys}).encode())


def test_records_come_back_without_the_header():
    assert read_records_bytes(records_bytes([*RECORDS, Header(title="x")])) == RECORDS
    assert b"header" not in records_bytes([Header()])


def test_a_header_in_it_is_passed_over():
    assert read(header={"title": "x"}, notes={"a": {}}) == (Note(id="a"),)


def test_what_leads_out_of_it_is_left_out():
    records = read(notes={"a": {"tags": ["gone"]}}, links={"l": {"source": "a", "target": "gone"}})
    assert records == (Note(id="a"),)


def test_links_that_lead_out_of_it_are_told_apart():
    out = Link(id="out", source="gone", target="a", label="why")
    far = Link(id="far", source="gone", target="other")
    records, leading = read_fragment_bytes(records_bytes([*RECORDS, out, far]))
    assert records == RECORDS
    assert leading == (out,)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"[]", "format.not_canvasdesk"),
        (b'{"format": "canvasdesk", "format_version": 1}', "format.not_canvasdesk"),
        (b'{"format": "canvasdesk-fragment", "format_version": 2}', "format.version"),
        (json.dumps({**BEGIN, "notes": {"a": {"text": 1}}}).encode(), "record.text_expected"),
    ],
)
def test_refused(data: bytes, code: str):
    with pytest.raises(FormatError) as caught:
        read_records_bytes(data)
    assert caught.value.code == code
