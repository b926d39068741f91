"""A canvas that went through JSON Canvas is the same canvas, and others see each note's block."""

import json
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.conversion.bringing_in import read_source
from canvasdesk.conversion.copies import json_canvas_of
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import Entry
from canvasdesk.storage.format import document_bytes, parse_document
from strategies import documents, examples

PATH = Path("plan.canvas")
HALF = examples(0.5)


def stored(document: Document) -> Document:
    """A document as its own file gives it back."""
    return parse_document(document_bytes(document), PATH).document


def ids() -> Any:
    numbers = count()
    return lambda: f"new{next(numbers)}"


def back(data: bytes) -> Document:
    found = read_source("plan.canvas", data, ids())
    assert found.document is not None
    assert not found.draft.problems
    return found.document


@HALF
@given(documents())
def test_nothing_is_lost(document: Document) -> None:
    document = stored(document)
    data = json_canvas_of(document, Audience.OWNER, PATH)
    assert back(data) == document
    assert json_canvas_of(back(data), Audience.OWNER, PATH) == data


@HALF
@given(documents())
def test_others_get_what_they_see(document: Document) -> None:
    seen = stored(seen_by(stored(document), Audience.OTHERS))
    assert back(json_canvas_of(stored(document), Audience.OTHERS, PATH)) == seen


@HALF
@given(documents(), st.data())
def test_what_another_program_left_alone_stays(document: Document, data: st.DataObject) -> None:
    """Whatever nodes and edges go, all else is as it was."""
    document = stored(document)
    tree = json.loads(json_canvas_of(document, Audience.OWNER, PATH))
    notes = [node for node in tree["nodes"] if node["type"] == "text"]
    gone = {node["id"] for node in notes if data.draw(st.booleans())}
    tree["nodes"] = [node for node in tree["nodes"] if node["id"] not in gone]
    tree["edges"] = [e for e in tree["edges"] if not {e["fromNode"], e["toNode"]} & gone]
    found = read_source("plan.canvas", json.dumps(tree).encode(), ids()).document
    assert found is not None
    lost = gone | {link.id for link in document.links.values() if {link.source, link.target} & gone}
    kept = {key: record for key, record in found.records.items() if key not in lost}
    assert lost.isdisjoint(found.records)
    # An arrow that rests with a note put away goes with its other end.
    assert document.records.keys() - kept.keys() - lost <= {
        key for key, record in document.records.items() if key.startswith("l")
    }
    for key, record in kept.items():
        before = document.records[key]
        if isinstance(before, Entry):
            before = replace(before, refs=before.refs.without(*gone))  # as a file that lost them
        assert record == before


@HALF
@given(documents())
def test_a_script_that_knows_json_alone_finds_each_note_in_its_block(document: Document) -> None:
    document = stored(document)
    tree = json.loads(json_canvas_of(document, Audience.OWNER, PATH))
    found = blocks_of(tree)
    assert found == {
        note.id: note.block.value if note.block else None for note in document.notes.values()
    }


def blocks_of(tree: dict[str, Any], *, inside: bool = True) -> dict[str, str | None]:
    """The block of each node: the group that holds its centre, and if ``inside`` all of it."""
    groups = [node for node in tree["nodes"] if node["type"] == "group"]
    assert len(groups) == 9
    found: dict[str, str | None] = {}
    for node in tree["nodes"]:
        for key in ("x", "y", "width", "height"):
            assert type(node[key]) is int
        if node["type"] != "text":
            continue
        x, y = node["x"] + node["width"] / 2, node["y"] + node["height"] / 2
        around = [
            group
            for group in groups
            if group["x"] <= x < group["x"] + group["width"]
            and group["y"] <= y < group["y"] + group["height"]
        ]
        assert len(around) <= 1
        for group in around if inside else ():
            assert group["x"] <= node["x"]
            assert node["x"] + node["width"] <= group["x"] + group["width"]
            assert group["y"] <= node["y"]
            assert node["y"] + node["height"] <= group["y"] + group["height"]
        found[node["id"]] = around[0]["canvasdesk"]["block"] if around else None
    return found


@HALF
@given(documents(), st.integers(-9999, 9999), st.integers(-9999, 9999))
def test_a_canvas_moved_as_a_whole_is_the_same(document: Document, dx: int, dy: int) -> None:
    """Groups take their notes with them; parked notes have no place."""
    document = stored(document)
    tree = json.loads(json_canvas_of(document, Audience.OWNER, PATH))
    for node in tree["nodes"]:
        node["x"] += dx
        node["y"] += dy
    assert back(json.dumps(tree).encode()) == document


@HALF
@given(documents(), st.data())
def test_a_note_is_in_the_block_that_its_node_was_moved_to(
    document: Document, data: st.DataObject
) -> None:
    document = stored(document)
    tree = json.loads(json_canvas_of(document, Audience.OWNER, PATH))
    moved = set()
    for node in tree["nodes"]:
        if node["type"] == "text" and data.draw(st.booleans()):
            moved.add(node["id"])
            node["x"], node["y"] = data.draw(
                st.tuples(st.integers(-500, 5500), st.integers(0, 3800))
            )
    now = back(json.dumps(tree).encode())
    assert {n.id: n.block.value if n.block else None for n in now.notes.values()} == blocks_of(
        tree, inside=False
    )
    for key, record in document.records.items():
        if key not in moved:
            assert now.records[key] == record
    again = json.loads(json_canvas_of(now, Audience.OWNER, PATH))
    assert blocks_of(again) == blocks_of(tree, inside=False)


def test_unknown_values_of_all_kinds_come_back() -> None:
    extra = FrozenMap(
        {"deep": _nested(25), "large": 10**200, "float": 1.0, "tiny": 1e-300, "one": 1, "yes": True}
    )
    document = parse_document(b'{"format": "canvasdesk", "format_version": 1}', PATH).document
    document = stored(replace(document, extra=extra))
    assert back(json_canvas_of(document, Audience.OWNER, PATH)) == document


def _nested(depth: int) -> Any:
    return (_nested(depth - 1),) if depth else ()
