"""JSON Canvas that other programs wrote."""

import json
from pathlib import Path
from typing import Any

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Draft, DraftLink
from canvasdesk.interchange.recognise import Format, read_draft, recognise
from canvasdesk.model.blocks import BlockId


def group(label: str, x: int, y: int, size: int = 100, **more: Any) -> dict[str, Any]:
    sides = {"x": x, "y": y, "width": size, "height": size}
    return {"id": label or "nameless", "type": "group", **sides, "label": label, **more}


def card(text: str, x: int, y: int, **more: Any) -> dict[str, Any]:
    sides = {"x": x, "y": y, "width": 10, "height": 10}
    return {"id": text, "type": "text", "text": text, **sides, **more}


def read(*nodes: dict[str, Any], edges: tuple[dict[str, Any], ...] = ()) -> Draft:
    data = json.dumps({"nodes": nodes, "edges": edges})
    assert recognise(data) is Format.JSON_CANVAS
    return read_draft("board.canvas", data.encode())


def places(draft: Draft) -> dict[str, tuple[BlockId | None, tuple[str, ...], str]]:
    return {note.text: (note.block, note.tags, note.label) for note in draft.notes}


def test_the_smallest_group_around_a_node_is_its_block() -> None:
    draft = read(
        group("Channels", 0, 0),
        group("Kundensegmente", 200, 0),
        card("Shop", 10, 10),
        card("Families", 250, 10),
        card("Half out", 96, 50),
        card("Outside", 500, 500),
    )
    assert places(draft) == {
        "Shop": (BlockId.CHANNELS, (), ""),
        "Families": (BlockId.CUSTOMER_SEGMENTS, (), ""),
        "Half out": (None, (), ""),
        "Outside": (None, (), ""),
    }
    assert draft.title == "board"
    assert not draft.problems


def test_a_group_inside_a_block_is_a_tag_and_one_elsewhere_a_label() -> None:
    draft = read(
        group("Business", -50, -50, 1000),
        group("Channels", 0, 0),
        group("Online", 0, 0, 50),
        group("Ideas", 300, 300),
        group("", 300, 300, 50),
        card("Shop", 10, 10),
        card("Stall", 80, 80),
        card("Loose", 310, 310),
    )
    assert places(draft) == {
        "Shop": (BlockId.CHANNELS, ("Online",), ""),
        "Stall": (BlockId.CHANNELS, (), ""),
        "Loose": (None, (), "Ideas"),
        "Business": (None, (), ""),
    }


def test_no_groups_that_are_blocks_parks_everything_and_says_so() -> None:
    draft = read(group("Plans", 0, 0), card("Shop", 10, 10))
    assert places(draft) == {"Shop": (None, (), "Plans")}
    assert [problem.code for problem in draft.problems] == ["jsoncanvas.no_blocks"]


def test_notes_come_in_reading_order() -> None:
    draft = read(
        group("Channels", 0, 0),
        card("d", 10, 80),
        card("b", 60, 11),
        card("a", 10, 10),
        card("c", 30, 50),
    )
    assert [note.text for note in draft.notes] == ["a", "b", "c", "d"]


def test_files_and_links_are_texts() -> None:
    sides = {"x": 0, "y": 0, "width": 1, "height": 1}
    draft = read(
        {"id": "f", "type": "file", "file": "../../etc/passwd", "subpath": "#one", **sides},
        {"id": "l", "type": "link", "url": "file:///etc/passwd", **sides},
    )
    assert [note.text for note in draft.notes] == ["../../etc/passwd#one", "file:///etc/passwd"]


def test_markup_becomes_text() -> None:
    text = (
        "# Plan\n\n**Bold** and *soft*, snake_case_name, 2*3*4\n- [ ] [Apps](/a.md)\n"
        "![[picture.png]] <b>x</b><br>y `code` \\*\n---\n[http://a.org](http://a.org)"
    )
    note = read(card(text, 0, 0)).notes[0]
    assert "Plan" in note.text
    assert "# " not in note.text
    assert "Bold and soft, snake_case_name, 2*3*4" in note.text
    assert "- Apps (/a.md)" in note.text
    assert "code *" in note.text
    assert "<b>" not in note.text
    assert note.text.count("http://a.org") == 1


@pytest.mark.parametrize(
    ("written", "colour"),
    [("1", "red"), ("6", "purple"), ("#FF8800", "#ff8800"), ("7", ""), ("url(x)", "")],
)
def test_colours(written: str, colour: str) -> None:
    assert read(card("a", 0, 0, color=written)).notes[0].colour == colour


def edge(source: str, target: str, **more: Any) -> dict[str, Any]:
    return {"id": f"{source}{target}", "fromNode": source, "toNode": target, **more}


def test_edges_are_links_the_way_their_arrow_shows() -> None:
    draft = read(
        group("Channels", 0, 0),
        card("a", 0, 0),
        card("b", 50, 0),
        edges=(
            edge("a", "b", label="so"),
            edge("b", "a", fromEnd="arrow", toEnd="none"),
            edge("a", "Channels"),
            edge("a", "gone"),
            edge("a", "a"),
        ),
    )
    assert draft.links == (DraftLink("a", "b", "so"), DraftLink("a", "b"))
    (problem,) = draft.problems
    assert (problem.code, problem.parameters["count"]) == ("jsoncanvas.edges", 3)


def test_nodes_of_later_versions_are_told_and_their_texts_kept() -> None:
    draft = read(
        card("a", 0, 0, type="portal"), card("b", 50, 0, type="portal"), group("Channels", 0, 0)
    )
    assert {note.text for note in draft.notes} == {"a", "b"}
    (problem,) = draft.problems
    assert problem.code == "jsoncanvas.unknown_type"
    assert dict(problem.parameters) == {"type": "portal", "count": 2}


WRONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "a fraction": ({"x": 0.5}, "jsoncanvas.integer", "nodes/0/x"),
    "a text for a number": ({"x": "1"}, "jsoncanvas.integer", "nodes/0/x"),
    "a flag for a number": ({"width": True}, "jsoncanvas.integer", "nodes/0/width"),
    "a huge number": ({"y": 10**30}, "jsoncanvas.integer", "nodes/0/y"),
    "a size below nothing": ({"height": -1}, "jsoncanvas.integer", "nodes/0/height"),
    "no place": ({"x": None}, "jsoncanvas.missing", "nodes/0/x"),
    "a number for a text": ({"text": 1}, "jsoncanvas.text_expected", "nodes/0/text"),
    "a number for a colour": ({"color": 1}, "jsoncanvas.text_expected", "nodes/0/color"),
    "a number for an id": ({"id": 1}, "jsoncanvas.text_expected", "nodes/0/id"),
    "a list for what is ours": ({"canvasdesk": []}, "jsoncanvas.object_expected", "nodes/0/canvasdesk"),
}  # fmt: skip


def test_a_whole_number_may_be_written_with_a_point() -> None:
    node = {**card("a", 0, 0), "x": 12.0, "width": 250.0}
    assert len(read(node).notes) == 1


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_refused_by_its_key(name: str) -> None:
    change, code, place = WRONG[name]
    with pytest.raises(FormatError) as caught:
        read({**card("a", 0, 0), **change})
    assert (caught.value.code, caught.value.place) == (code, place)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ('{"nodes": [1]}', "jsoncanvas.object_expected"),
        ('{"nodes": [], "edges": []}', "import.no_canvas"),
        ('{"nodes": [], "edges": {}}', "import.no_canvas"),
        ('{"x": {"nodes": []}}', "import.no_canvas"),
        ('{"nodes": [], "edges": [{"id": "a", "fromNode": "b"}]}', "jsoncanvas.missing"),
        ('{"nodes": [{"type": "text"}]}', "jsoncanvas.missing"),
        ('{"nodes": [', "json.syntax"),
        (json.dumps({"nodes": [card("a", 0, 0)] * 2}), "jsoncanvas.duplicate_id"),
        (json.dumps({"nodes": [group(str(n), 0, 0) for n in range(501)]}), "jsoncanvas.groups"),
    ],
)
def test_what_is_no_canvas_is_refused(data: str, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_draft("a.canvas", data.encode())
    assert caught.value.code == code


def test_nine_lists_with_a_key_like_ours_are_still_nine_lists() -> None:
    data = b'{"channels": ["Shop"], "key partners": ["Mill"], "nodes": "x", "more": {"nodes": []}}'
    blocks = {note.block for note in read_draft("a.json", data).notes}
    assert {BlockId.CHANNELS, BlockId.KEY_PARTNERS} <= blocks


def test_the_sample_of_the_format_comes_in_whole_and_parked(shared_inputs: Path) -> None:
    path = shared_inputs / "jsoncanvas" / "sample.canvas"
    draft = read_draft(str(path), path.read_bytes())
    texts = "\n".join(note.text for note in draft.notes)
    assert {note.block for note in draft.notes} == {None}
    for words in ("readme.md", "_site/logo.svg", "spec/1.0.md", "Learn more", "/docs/apps.md"):
        assert words in texts
    assert "https://github.com/obsidianmd/jsoncanvas" in texts
    assert {note.label for note in draft.notes} == {"JSON Canvas", ""}
    assert len(draft.notes) == 4
    assert len(draft.links) == 1
    assert [problem.code for problem in draft.problems] == ["jsoncanvas.no_blocks"]
