import json
from dataclasses import replace
from pathlib import Path

import pytest

from canvasdesk.conversion.copies import copy_of, json_canvas_of
from canvasdesk.errors import FormatError
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import document_of
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Header, Link, Note
from canvasdesk.model.values import Place
from canvasdesk.storage.format import parse_document

PATH = Path("a")
CHANNELS, CUSTOMERS = BlockId.CHANNELS, BlockId.CUSTOMER_SEGMENTS
DOCUMENT = document_of(
    [
        Header(title="Plan", document_id="first"),
        Note(id="open", text="Open", block=CHANNELS, place=Place(12, 60)),
        Note(id="hush", text="Secret", block=CHANNELS, place=Place(12, 130), private=True),
        Note(id="who", text="Who", block=CUSTOMERS, place=Place(12, 60), fill="teal"),
        Link(id="l1", source="open", target="who"),
        Link(id="l2", source="hush", target="who", label="murmur"),
    ]
)


def test_a_copy_for_others_is_another_canvas_without_what_is_private() -> None:
    data = copy_of(DOCUMENT, Audience.OTHERS, PATH, lambda: "second")
    copied = parse_document(data, PATH).document
    seen = seen_by(DOCUMENT, Audience.OTHERS)
    header = replace(seen.header, document_id="second")
    assert copied == replace(seen, records=seen.records.with_("header", header))
    assert b"Secret" not in data
    assert b"murmur" not in data


def test_json_canvas_has_nothing_private_unless_asked() -> None:
    for audience, told in ((Audience.OTHERS, False), (Audience.OWNER, True)):
        data = json_canvas_of(DOCUMENT, audience, PATH)
        assert b"Open" in data
        assert all((word in data) is told for word in (b"Secret", b"murmur", b"hush"))


def test_links_are_edges_in_the_colour_of_the_customer_they_lead_to() -> None:
    (edge,) = json.loads(json_canvas_of(DOCUMENT, Audience.OTHERS, PATH))["edges"]
    assert (edge["fromNode"], edge["toNode"], edge["color"]) == ("open", "who", "5")
    assert (edge["fromSide"], edge["toSide"], edge["toEnd"]) == ("top", "bottom", "arrow")


def test_groups_are_named_as_the_canvas_names_them_and_their_ids_are_nobodys() -> None:
    taken = Note(id="block-channels", text="x")
    document = document_of([Header(language="de"), taken])
    nodes = json.loads(json_canvas_of(document, Audience.OWNER, PATH))["nodes"]
    assert len({node["id"] for node in nodes}) == 10
    assert "Kanäle" in {node.get("label") for node in nodes}


def test_what_could_not_be_read_again_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 100)
    with pytest.raises(FormatError) as caught:
        json_canvas_of(DOCUMENT, Audience.OWNER, PATH)
    assert caught.value.code == "limit.file"
