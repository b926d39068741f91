import json
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.lean_canvas_reader import read_lean_canvas
from canvasdesk.interchange.recognise import Format, recognise

SCHEMA = "totally-lean/canvas-export@1"


def written(**canvas) -> str:
    return json.dumps({"schema": SCHEMA, "canvas": canvas})


def read(**canvas):
    return read_lean_canvas(written(**canvas), Path("plan.leancanvas"))


def test_it_is_known_by_its_schema():
    assert recognise(written(sections={})) is Format.LEAN_CANVAS
    assert recognise(json.dumps({"channels": SCHEMA, "costs": []})) is Format.NINE_KEY_JSON


def test_threads_are_tags_in_their_order_also_those_of_no_note():
    draft = read(
        threads=[{"id": "1", "name": "B"}, {"id": "2", "name": "A"}],
        sections={"problem": [{"title": "Queue", "threadIds": ["2"]}]},
    )
    assert draft.tags == ("B", "A")
    assert draft.notes[0].tags == ("A",)


@pytest.mark.parametrize(
    "ends", [("source", "target"), ("sourceId", "targetId"), ("from", "to"), ("fromId", "toId")]
)
def test_a_link_joins_two_notes(ends):
    problem = [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]
    links = [{ends[0]: "a", ends[1]: "b", "label": "so"}, {ends[0]: "a", ends[1]: "gone"}]
    draft = read(sections={"problem": problem}, links=links)
    assert [each.code for each in draft.problems] == ["import.links_left_out"]
    (link,) = draft.links
    assert (link.source, link.target, link.label) == ("a", "b", "so")


def test_an_item_of_another_kind_is_refused_by_where_it_stands():
    with pytest.raises(FormatError) as caught:
        read(sections={"problem": [{"title": "ok"}, {"title": 5}]})
    assert caught.value.code == "import.wrong_kind"
    assert caught.value.parameters["key"] == "canvas.sections.problem[1].title"


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        ({"schema": "totally-lean/canvas-export@2", "canvas": {}}, "import.newer_version"),
        ({"schema": SCHEMA, "canvas": []}, "import.wrong_kind"),
        ({"schema": SCHEMA, "canvas": {"sections": []}}, "import.wrong_kind"),
        ({"schema": SCHEMA, "canvas": {"sections": {"problem": {}}}}, "import.wrong_kind"),
        ({"schema": 1}, "import.no_canvas"),
        ([], "import.no_canvas"),
    ],
)
def test_what_is_otherwise_is_refused(tree, code):
    with pytest.raises(FormatError) as caught:
        read_lean_canvas(json.dumps(tree), Path("p"))
    assert caught.value.code == code
