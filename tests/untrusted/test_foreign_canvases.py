"""JSON Canvas and tables from anywhere: read in time, refused in one line, never run or opened."""

import csv
import io
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given

from canvasdesk.conversion.copies import json_canvas_of
from canvasdesk.conversion.texts import bmml_of, table_of
from canvasdesk.interchange.draft import Draft
from canvasdesk.interchange.drafting import draft_of
from canvasdesk.interchange.recognise import Format, read_draft
from canvasdesk.model import limits
from canvasdesk.model.privacy import Audience
from canvasdesk.storage.format import parse_document
from untrusted.everywhere import imported
from untrusted.judging import assert_survives
from untrusted.mutations import harmed, mistaken
from untrusted.test_exports import ANY_TEXT, saying, told

GOLDEN = Path(__file__).parents[1] / "golden" / "format" / "v1" / "full.canvasdesk"
PATH = Path("plan.canvas")
SECONDS = 6.0
"""Of the processor; what grows with the square takes a minute and more."""


def own_canvas() -> bytes:
    document = parse_document(GOLDEN.read_bytes(), PATH).document
    return json_canvas_of(document, Audience.OWNER, PATH)


@pytest.mark.parametrize("harm", [harmed, mistaken])
def test_a_harmed_canvas_of_ours_is_refused_or_whole(harm: Any) -> None:
    whole, opened = own_canvas(), 0
    for number in range(150):
        chance = random.Random(f"own {number}")
        try:
            opened += imported(harm(whole, chance)) is not None
        except BaseException as error:
            error.add_note(f"round: own {number}")
            raise
    assert 10 < opened < 150


def trees() -> Iterator[tuple[str, dict[str, Any]]]:
    """Canvases of ours with something odd in what only we write."""
    whole = own_canvas()
    for key in ("record", "written"):
        for value in (None, [], 1, "x", {}, {"place": {"x": 1e308}}, {"x": -1}, {"block": "odd"}):
            tree = json.loads(whole)
            for each in (*tree["nodes"], *tree["edges"]):
                each["canvasdesk"][key] = value
            yield f"{key} {value}", tree
    for key in ("x", "y", "width", "height"):
        for value in (-1_000_000_000, 0, 1_000_000_000):
            tree = json.loads(whole)
            for node in tree["nodes"]:
                node[key] = max(0, value) if key in ("width", "height") else value
            yield f"{key} {value}", tree
    for name in ("header", "x" * 65, "", "\0", "\ud800", "t1"):
        tree = json.loads(whole)
        for number, node in enumerate(tree["nodes"]):
            del node["canvasdesk"]
            node["id"] = f"{name}{number or ''}"
        yield f"id {name!r}", tree


@pytest.mark.parametrize(("name", "tree"), list(trees()), ids=lambda value: str(value)[:20])
def test_odd_values_where_only_we_write(name: str, tree: dict[str, Any]) -> None:
    document = imported(json.dumps(tree).encode())
    if document is not None:
        assert_survives(document)


def node(number: int, **more: Any) -> dict[str, Any]:
    return {"id": str(number), "type": "text", "text": "x", "x": number, "y": 0, "width": 9, "height": 9, **more}  # fmt: skip


def group(number: int) -> dict[str, Any]:
    sides = {"x": -number, "y": -number, "width": 99999, "height": 99999}
    return {"id": f"g{number}", "type": "group", "label": "Channels of somebody", **sides}


def large() -> Iterator[tuple[str, bytes]]:
    nodes = [node(number) for number in range(limits.NOTES)]
    groups = [group(number) for number in range(500)]
    yield "notes in groups", json.dumps({"nodes": [*groups, *nodes[:9000]], "edges": []}).encode()
    edges = [{"id": str(n), "fromNode": "1", "toNode": "2"} for n in range(20_000)]
    yield "edges", json.dumps({"nodes": nodes[:9], "edges": edges}).encode()
    for mark in ("**a ", "[a](", "`", "[[a|", "*a_", "==x~~", "![", "<b>", "\\"):
        text = mark * (20_000 // len(mark))
        yield (
            f"text {mark}",
            json.dumps({"nodes": [node(n, text=text) for n in range(60)]}).encode(),
        )
    yield "deep", b'{"nodes": ' + b"[" * 100_000
    for cells in ('"a"b\n', '"', '",', '"a"",b"",', "Channels,", ",;\t", '"a\n', "Channels,x\n"):
        yield f"cells {cells!r}", (cells * (1_900_000 // len(cells))).encode()


LARGE = dict(large())


@pytest.mark.parametrize("name", LARGE)
def test_large_files_are_read_or_refused_in_time(name: str) -> None:
    begun = time.process_time()
    imported(LARGE[name])
    assert time.process_time() - begun < SECONDS


def texts_of(draft: Draft) -> set[tuple[object, str, str]]:
    return {(n.block, n.text, n.description) for n in draft.notes if not n.is_heading}


@given(ANY_TEXT)
@example("=1+1")
@example("+1\n@x")
@example("-1\t")
@example("'=1")
def test_no_text_becomes_a_formula_and_any_comes_back(text: str) -> None:
    document = saying(text)
    for separator in (",", "\t"):
        data = table_of(document, Audience.OWNER, separator)
        rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator)
        for row in rows:
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\0")) for cell in row)
        again = read_draft("a", data, Format.SEPARATED)
        assert texts_of(again) == texts_of(draft_of(document))


@given(ANY_TEXT)
@example(": - [x] # &a *b !c | > % @")
def test_bmml_gives_any_text_back(text: str) -> None:
    document = saying(text)
    draft = read_draft("a", bmml_of(document, Audience.OWNER)[0], Format.BMML)
    written = {text for block, text, _ in texts_of(draft_of(document)) if block}
    assert {text for _, text, _ in texts_of(draft)} == written
    assert told(draft)["purpose"] == document.header.purpose


def test_what_a_node_names_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("## Channels\n\n- told\n")
    sides = {"x": 0, "y": 0, "width": 1, "height": 1}
    nodes = [
        {"id": "a", "type": "file", "file": str(secret), **sides},
        {"id": "b", "type": "link", "url": secret.as_uri(), **sides},
    ]
    draft = read_draft("a.canvas", json.dumps({"nodes": nodes}).encode())
    assert [note.text for note in draft.notes] == [str(secret), secret.as_uri()]
