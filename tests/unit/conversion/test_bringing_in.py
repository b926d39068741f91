"""What another program did to a canvas in between wins, and all the rest is kept."""

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.conversion.bringing_in import Found, document_of_found, read_source
from canvasdesk.conversion.copies import json_canvas_of
from canvasdesk.errors import FormatError
from canvasdesk.interchange.drafting import COLOUR_FIELD
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Header, Link, Note, Tag
from canvasdesk.model.values import AUTO_FILL, Place, Size

PATH = Path("plan.canvas")
Tree = dict[str, Any]

DOCUMENT = document_of(
    [
        Header(title="Plan", document_id="d", language="de", mode=Mode.ORGANIZATION),
        Tag(id="t", name="Bread", colour="green", order="a0"),
        Note(id="n1", text="Shop", block=BlockId.CHANNELS, place=Place(12.25, 60.5), order="a0",
             stack="a0", tags=("t",), description="at the corner", fields=FrozenMap({"star": True})),
        Note(id="n2", text="Families", block=BlockId.CUSTOMER_SEGMENTS, place=Place(20, 80),
             order="a1", stack="a1", fill="blue"),
        Note(id="n3", text="later", order="a2", stack="a2"),
        Note(id="n4", text="put away", archived=True, order="a3", stack="a3"),
        Link(id="l1", source="n1", target="n2", label="for"),
        Link(id="l2", source="n4", target="n2"),
    ]
)  # fmt: skip


def ids() -> Callable[[], str]:
    numbers = count()
    return lambda: f"new{next(numbers)}"


@pytest.fixture
def tree() -> Tree:
    written: Tree = json.loads(json_canvas_of(DOCUMENT, Audience.OWNER, PATH))
    return written


def node(tree: Tree, key: str) -> Tree:
    return next(each for each in tree["nodes"] if each["id"] == key)


def block(tree: Tree, name: BlockId) -> Tree:
    return next(
        each for each in tree["nodes"] if each.get("canvasdesk", {}).get("block") == name.value
    )


def found(tree: Tree) -> Found:
    return read_source("plan.canvas", json.dumps(tree).encode(), ids())


def back(tree: Tree) -> Document:
    document = found(tree).document
    assert document is not None
    return document


def only_changed(document: Document, *keys: str) -> None:
    changed = {
        key
        for key in document.records.keys() | DOCUMENT.records.keys()
        if document.records.get(key) != DOCUMENT.records.get(key)
    }
    assert changed == set(keys)


def test_an_untouched_file_gives_the_same_canvas(tree: Tree) -> None:
    assert back(tree) == DOCUMENT
    assert found(tree).draft.title == "Plan"
    assert found(tree).document is not None


def test_a_text_that_was_changed(tree: Tree) -> None:
    node(tree, "n1")["text"] = "**Stall** on [[market]]"
    document = back(tree)
    assert document.notes["n1"] == replace(DOCUMENT.notes["n1"], text="**Stall** on [[market]]")
    only_changed(document, "n1")


def test_a_text_too_long_goes_on_in_the_description(tree: Tree) -> None:
    node(tree, "n1")["text"] = "word " * 300
    note = back(tree).notes["n1"]
    assert len(note.text) <= 1000
    assert note.description.endswith("at the corner")
    assert [each.code for each in found(tree).draft.problems] == ["note.text_continued"]


def test_a_node_moved_to_another_group(tree: Tree) -> None:
    target, moved = block(tree, BlockId.KEY_PARTNERS), node(tree, "n1")
    moved["x"], moved["y"] = target["x"] + 48, target["y"] + 400
    document = back(tree)
    expected = replace(DOCUMENT.notes["n1"], block=BlockId.KEY_PARTNERS, place=Place(12, 100))
    assert document.notes["n1"] == expected
    only_changed(document, "n1")


def test_a_node_moved_within_its_group(tree: Tree) -> None:
    node(tree, "n1")["x"] += 40
    note = back(tree).notes["n1"]
    assert note.block is BlockId.CHANNELS
    assert note.place.x == pytest.approx(22.25, abs=0.2)
    assert note.place.y == pytest.approx(60.5, abs=0.2)


def test_a_node_moved_out_of_all_groups_is_parked(tree: Tree) -> None:
    node(tree, "n1")["x"] = -9000
    document = back(tree)
    assert document.notes["n1"] == replace(DOCUMENT.notes["n1"], block=None, place=Place())


def test_a_parked_node_moved_into_a_group(tree: Tree) -> None:
    target, moved = block(tree, BlockId.CHANNELS), node(tree, "n3")
    moved["x"], moved["y"] = target["x"] + 100, target["y"] + 300
    assert back(tree).notes["n3"].block is BlockId.CHANNELS


def test_a_node_made_larger(tree: Tree) -> None:
    node(tree, "n1")["width"] = 600
    note = back(tree).notes["n1"]
    assert note.size == Size(150, 64)
    assert note.place == DOCUMENT.notes["n1"].place


@pytest.mark.parametrize(
    ("written", "fill", "kept"),
    [("5", "teal", "cyan"), ("2", "orange", None), ("#b00000", "orange", "#b00000")],
)
def test_a_colour_that_was_changed(tree: Tree, written: str, fill: str, kept: str | None) -> None:
    node(tree, "n2")["color"] = written
    note = back(tree).notes["n2"]
    assert note.fill == fill
    assert note.fields.get(COLOUR_FIELD) == kept


def test_a_colour_taken_away_follows_the_tags_again(tree: Tree) -> None:
    del node(tree, "n2")["color"]
    assert back(tree).notes["n2"].fill == AUTO_FILL


def test_a_node_deleted_goes_with_its_edges(tree: Tree) -> None:
    tree["nodes"].remove(node(tree, "n1"))
    tree["edges"] = []
    document = back(tree)
    only_changed(document, "n1", "l1")


def test_an_edge_left_behind_is_told(tree: Tree) -> None:
    tree["nodes"].remove(node(tree, "n1"))
    assert "l1" not in back(tree).records
    assert [each.code for each in found(tree).draft.problems] == ["jsoncanvas.edges"]


def test_nodes_and_edges_that_were_added(tree: Tree) -> None:
    target = block(tree, BlockId.CHANNELS)
    sides = {"x": target["x"] + 80, "y": target["y"] + 240, "width": 250, "height": 60}
    tree["nodes"].append({"id": "abc", "type": "text", "text": "**New**", "color": "4", **sides})
    tree["nodes"].append({"id": "t", "type": "link", "url": "http://a.org", **sides, "x": -5000})
    tree["edges"].append({"id": "e", "fromNode": "abc", "toNode": "n2", "label": "also"})
    tree["edges"].append({"id": "l1x", "fromNode": "t", "toNode": "abc"})
    document = back(tree)
    note = document.notes["abc"]
    assert (note.text, note.block, note.fill) == ("New", BlockId.CHANNELS, "green")
    assert (note.place, note.size) == (Place(20, 60), None)
    assert document.links["e"] == Link(id="e", source="abc", target="n2", label="also")
    link = next(note for note in document.notes.values() if note.text == "http://a.org")
    assert (link.id, link.block) == ("new0", None)
    assert document.links["l1x"] == Link(id="l1x", source="new0", target="abc")
    assert list(document.notes)[-2:] == ["abc", "new0"]
    assert document.stacked_notes[-1].id == "new0"
    only_changed(document, "abc", "new0", "e", "l1x")


def test_a_label_that_was_changed(tree: Tree) -> None:
    tree["edges"][0]["label"] = "against"
    assert back(tree).links["l1"] == replace(DOCUMENT.links["l1"], label="against")
    del tree["edges"][0]["label"]
    assert back(tree).links["l1"] == replace(DOCUMENT.links["l1"], label="")


def test_a_group_renamed_is_a_heading_of_ones_own(tree: Tree) -> None:
    block(tree, BlockId.CHANNELS)["label"] = "Ways"
    document = back(tree)
    assert document.header.block_titles == FrozenMap({"channels": "Ways"})
    only_changed(document, "header")


def test_a_group_moved_takes_its_notes_with_it(tree: Tree) -> None:
    for each in (block(tree, BlockId.CHANNELS), node(tree, "n1")):
        each["y"] += 9000
    assert back(tree) == DOCUMENT


def test_a_group_deleted_leaves_its_notes_in_their_block(tree: Tree) -> None:
    tree["nodes"].remove(block(tree, BlockId.CHANNELS))
    assert back(tree) == DOCUMENT


def test_a_node_copied_by_another_program_is_a_second_note(tree: Tree) -> None:
    tree["nodes"].append({**node(tree, "n1"), "id": "copy"})
    assert back(tree).notes["copy"] == replace(DOCUMENT.notes["n1"], id="copy")


def test_without_what_is_ours_it_is_a_file_like_any_other(tree: Tree) -> None:
    del tree["canvasdesk"]
    draft = found(tree).draft
    assert found(tree).document is None
    assert {note.text: note.block for note in draft.notes} == {
        "Shop": BlockId.CHANNELS,
        "Families": BlockId.CUSTOMER_SEGMENTS,
        "later": None,
    }


def test_title_and_mode_can_be_chosen(tree: Tree) -> None:
    document = document_of_found(found(tree), " Other ", Mode.PERSONAL, ids())
    assert (document.header.title, document.mode) == (" Other ", Mode.PERSONAL)
    assert document_of_found(found(tree), "Plan", Mode.ORGANIZATION, ids()) == DOCUMENT


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"format": "other"}, "format.not_canvasdesk"),
        ({"format_version": 99}, "format.newer_unreadable"),
        ({"format_version": "x"}, "format.version"),
        ({"notes": []}, "record.object_expected"),
        ({"tags": {"t": {"name": 3}}}, "record.text_expected"),
        ({"tags": {"n1": {"name": "a"}}}, "record.duplicate_id"),
    ],
)
def test_records_are_held_to_what_a_file_of_ours_is(tree: Tree, change: Tree, code: str) -> None:
    tree["canvasdesk"] |= change
    with pytest.raises(FormatError) as caught:
        found(tree)
    assert caught.value.code == code


def test_odd_keys_of_ours_do_no_harm(tree: Tree) -> None:
    for each in (*tree["nodes"], *tree["edges"]):
        each["canvasdesk"] = {"record": 3, "written": ["x"], "block": 7}
    document = back(tree)
    assert {note.text for note in document.notes.values()} == {"Shop", "Families", "later"}


def test_another_format_is_read_as_it_was() -> None:
    found = read_source("a.md", b"## Channels\n\n- Shop\n\n## Key Partners\n\n- Mill\n", ids())
    assert found.document is None
    assert {note.block for note in found.draft.notes} == {BlockId.CHANNELS, BlockId.KEY_PARTNERS}
    document = document_of_found(found, "A", Mode.PERSONAL, ids())
    assert (document.header.title, document.mode, len(document.notes)) == ("A", Mode.PERSONAL, 2)
