import json
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.bm_designer_reader import read_bm_designer
from canvasdesk.interchange.draft import Draft, Spot
from canvasdesk.interchange.recognise import Format, recognise
from canvasdesk.model.blocks import BlockId

SHAPE = Path(__file__).parents[2] / "golden" / "interchange" / "shapes" / "bm-designer.json"


def note(**more):
    return {"id": "a", "type": "cs", "text": "Families", "left": 82.5, "top": 10, **more}


def read(*notes, **more) -> Draft:
    return read_bm_designer(json.dumps({"notes": list(notes), **more}), Path("plan.json"))


def refusal(*notes, **more):
    with pytest.raises(FormatError) as caught:
        read(*notes, **more)
    return caught.value


def test_a_place_on_the_board_becomes_one_on_the_block():
    draft = read(
        note(left=80, top=0),
        note(left=90, top=37.5),
        note(type="kr", left=30, top=56.25),
        note(type="c", left=20, top=87.5),
        note(type="r", left=60, top=75),
    )
    assert [found.spot for found in draft.notes] == [
        Spot(0, 0),
        Spot(0.5, 0.5),
        Spot(0.5, 0.5),
        Spot(0.5, 0.5),
        Spot(0, 0),
    ]


@pytest.mark.parametrize(("left", "top"), [(-500, -1e300), (1e300, 10**400 // 10**100)])
def test_a_place_far_away_is_at_the_edge(left, top):
    (found,) = read(note(left=left, top=top)).notes
    assert found.spot in (Spot(0, 0), Spot(1, 1))


def test_the_story_is_the_reading_order_and_tells_of_no_note_twice():
    notes = [note(**{"id": key, ".key": f"-K{key}", "text": key}) for key in "abc"]
    draft = read(*notes, notesPresentationOrder=["-Kc", "-Kgone", "-Kc", "-Ka"])
    assert [found.text for found in draft.notes] == ["c", "a", "b"]


def test_notes_may_stand_under_their_keys():
    text = json.dumps(
        {"notes": {"x": note(text="X"), "y": note(text="Y")}, "notesPresentationOrder": ["y"]}
    )
    assert recognise(text) is Format.BM_DESIGNER
    assert [found.text for found in read_bm_designer(text, Path("p")).notes] == ["Y", "X"]


def test_one_colour_is_a_colour_and_several_are_tags():
    assert [n.colour for n in read(note(colors=[0]), note(colors=[2])).notes] == ["", "blue"]
    both = read(note(colors=[1, 2]), note(colors=[2, 99]))
    assert [found.tags for found in both.notes] == [("green", "blue"), ("blue",)]
    assert [found.colour for found in both.notes] == ["", ""]


def test_what_lies_outside_is_parked_and_a_game_is_put_together_again():
    outside, game = read(
        note(type="bmc_tmp", left=-8), note(type="bmc_tmp", isGame=True, type_saved="pn")
    ).notes
    assert (outside.block, outside.label) == (None, "")
    assert (game.block, game.spot) == (BlockId.KEY_PARTNERS, None)


def test_the_value_proposition_canvas_is_the_longer_text_of_its_note():
    draft = read(
        note(), note(id="j", type="job", text="Feed\nall", description="Daily", parent="a")
    )
    assert [found.description for found in draft.notes] == [
        "Jobs to be done\n- Feed all – Daily",
    ]


def test_a_note_of_it_without_its_note_is_parked_under_what_it_is():
    _, lost = read(note(), note(id="j", type="job", text="Feed", parent="gone")).notes
    assert (lost.block, lost.label) == (None, "Jobs to be done")


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"text": 5}, "notes[1].text"),
        ({"left": "80%"}, "notes[1].left"),
        ({"top": True}, "notes[1].top"),
        ({"colors": "red"}, "notes[1].colors"),
        ({"colors": [0.5]}, "notes[1].colors[0]"),
        ({"values": []}, "notes[1].values"),
        ({"type": ["cs"]}, "notes[1].type"),
    ],
)
def test_a_value_of_another_kind_is_refused_by_where_it_stands(wrong, key):
    error = refusal(note(), note(**wrong))
    assert (error.code, error.parameters["key"]) == ("import.wrong_kind", key)


def test_other_parts_are_held_to_their_kind_too():
    assert refusal(note(), "text").parameters["key"] == "notes[1]"
    assert refusal(note(), notesPresentationOrder=[1]).code == "import.wrong_kind"
    assert refusal(note(), info=[]).code == "import.wrong_kind"


@pytest.mark.parametrize(
    "tree", [[], {}, {"notes": 5}, {"notes": "left"}, {"notes": [{"type": "cs"}]}]
)
def test_what_has_not_the_shape_is_no_canvas(tree):
    with pytest.raises(FormatError) as caught:
        read_bm_designer(json.dumps(tree), Path("p"))
    assert caught.value.code == "import.no_canvas"


def test_it_is_known_by_its_shape():
    assert recognise(SHAPE.read_text("utf-8")) is Format.BM_DESIGNER
    assert (
        recognise('{"channels": ["left"], "costs": [], "x": "\\"left\\""}') is Format.NINE_KEY_JSON
    )
