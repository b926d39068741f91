import json
from pathlib import Path

import pytest

from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Spot
from canvasdesk.interchange.miro_items_reader import read_miro_items
from canvasdesk.interchange.recognise import Format, recognise
from canvasdesk.model.blocks import BlockId


def item(kind, key, content, x=0.0, y=0.0, width=100.0, height=100.0, parent=None, **more):
    named = {"title": content} if kind == "frame" else {"content": content}
    found = {
        "id": key,
        "type": kind,
        "data": named,
        "position": {"x": x, "y": y},
        "geometry": {"width": width, "height": height},
        **more,
    }
    return found | ({"parent": {"id": parent}} if parent else {})


def read(*items, **more):
    return read_miro_items(json.dumps({"data": list(items), **more}), Path("board.json"))


def test_the_smallest_area_around_a_note_tells_its_block():
    draft = read(
        item("frame", "f", "Channels", width=1000, height=1000),
        item("shape", "s", "<p>Key Partners</p>", x=300, y=300, width=200, height=200),
        item("sticky_note", "1", "Mill", x=310, y=310),
        item("sticky_note", "2", "Shop", x=-300, y=-300),
        item("sticky_note", "3", "Nowhere", x=5000),
    )
    assert [note.block for note in draft.notes] == [BlockId.KEY_PARTNERS, BlockId.CHANNELS, None]


def test_a_text_on_a_bare_shape_names_it():
    board = item("frame", "b", "Business Model Canvas", width=2000, height=1000)
    first = item("shape", "s1", "", x=-500, width=400, height=800)
    second = item("shape", "s2", "", x=500, width=400, height=800)
    draft = read(
        *(board, first, second),
        item("text", "t1", "<p>Key Partners</p>", x=-500, y=-350, height=30),
        item("text", "t2", "Channels", x=500, y=-350, height=30),
        item("sticky_note", "1", "Mill", x=-500),
        item("sticky_note", "2", "Shop", x=500),
        item("sticky_note", "3", "Between"),
    )
    assert [(note.text, note.block, note.label) for note in draft.notes] == [
        ("Mill", BlockId.KEY_PARTNERS, ""),
        ("Shop", BlockId.CHANNELS, ""),
        ("Between", None, "Business Model Canvas"),
    ]


def test_a_frame_with_a_title_of_no_block_has_the_only_name_on_it():
    frame = item("frame", "f", "Frame 3", width=1000, height=1000)
    name = item("text", "t", "Channels", y=-400, height=30)
    other = item("text", "u", "Key Partners", y=-300, height=30)
    note = item("sticky_note", "1", "Shop")
    assert read(frame, name, note).notes[0].block is BlockId.CHANNELS
    (parked,) = read(frame, name, other, note).notes
    assert (parked.block, parked.label) == (None, "Frame 3")
    unknown = item("text", "u", "Nobody knows this name", y=-300, height=30)
    assert {each.label for each in read(frame, name, unknown, note).notes} == {"Frame 3"}


def test_what_a_template_asks_is_no_note_but_what_people_ask_is() -> None:
    frame = item("frame", "f", "Channels", width=1000, height=1000)
    asked = "<p>How do they want to be reached?</p>"
    draft = read(
        *(frame, item("text", "t", asked), item("sticky_note", "1", asked)),
        item("text", "u", "Where else?", x=5000),
        item("shape", "s", "Key partners: who helps you?", x=9000),
    )
    assert [note.key for note in draft.notes] == ["1", "u"]
    (problem,) = draft.problems
    assert (problem.code, problem.parameters["count"]) == ("import.questions_skipped", 1)


@pytest.mark.parametrize("kind", ["shape", "text", "card"])
def test_a_note_that_begins_with_a_name_is_a_note(kind):
    frame = item("frame", "f", "Cost Structure", width=1000, height=1000)
    draft = read(frame, item(kind, "1", "Costs: rent"), item(kind, "2", "Customers and staff"))
    assert [note.text for note in draft.notes] == ["Costs: rent", "Customers and staff"]


def test_in_a_frame_places_count_from_its_corner():
    frame = item("frame", "f", "Channels", x=1000, y=1000, width=400, height=800)
    inside = item("sticky_note", "1", "Shop", x=150, y=250, parent="f")
    (note,) = read(frame, inside).notes
    assert note.spot == Spot(0.25, 0.25)
    inside["position"] |= {"x": 950, "y": 850, "relativeTo": "canvas_center"}
    (note,) = read(frame, inside).notes
    assert note.spot == Spot(0.25, 0.25)


def test_a_note_keeps_to_its_frame_where_it_has_no_place():
    lost = item("sticky_note", "1", "Shop", parent="f")
    del lost["position"]
    frame = item("frame", "f", "Ideas")
    del frame["position"]
    (note,) = read(item("frame", "g", "Channels"), frame, lost).notes
    assert (note.block, note.label, note.spot) == (None, "", None)
    (note,) = read(item("frame", "f", "Channels"), lost).notes
    assert note.block is BlockId.CHANNELS


def test_frames_in_a_ring_end():
    ring = [item("frame", "a", "A", parent="b"), item("frame", "b", "B", parent="a")]
    assert read(*ring, item("sticky_note", "1", "x", parent="a")).notes


def test_connectors_of_both_kinds_are_links():
    notes = [item("sticky_note", key, key) for key in ("1", "2")]
    rest = {"startItem": {"id": "1"}, "endItem": {"id": "2"}, "captions": [{"content": "so"}]}
    (link,) = read(*notes, connectors=[rest]).links
    assert (link.source, link.target, link.label) == ("1", "2", "so")
    loose = {"type": "connector", "id": "4", "start": {"item": "1"}}
    draft = read(*notes, loose, connectors=[rest | {"endItem": {"id": "frame"}}])
    assert draft.links == ()
    assert [(each.code, each.parameters["count"]) for each in draft.problems] == [
        ("import.links_left_out", 2)
    ]


def test_an_id_may_be_a_number():
    (note,) = read(item("sticky_note", 5, "x")).notes
    assert note.key == "5"


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"data": "text"}, "items[1].data"),
        ({"data": {"content": 5}}, "items[1].data.content"),
        ({"position": {"x": "0", "y": 0}}, "items[1].position.x"),
        ({"geometry": {"width": True}}, "items[1].geometry.width"),
        ({"style": []}, "items[1].style"),
        ({"parent": "f"}, "items[1].parent"),
    ],
)
def test_a_value_of_another_kind_is_refused_by_where_it_stands(wrong, key):
    with pytest.raises(FormatError) as caught:
        read(item("sticky_note", "1", "ok"), item("sticky_note", "2", "x") | wrong)
    assert (caught.value.code, caught.value.parameters["key"]) == ("import.wrong_kind", key)


def test_numbers_beyond_all_boards_do_no_harm():
    frame = item("frame", "f", "Channels", width=1e308, height=1e308, x=-1e308, y=1e308)
    for size in (0, -5, 1e-300, 1e308):
        note = item("sticky_note", "1", "x", width=size, height=size, x=1e308, parent="f")
        assert len(read(frame, note).notes) == 1


def test_it_is_known_by_its_shape():
    stickies = [item("sticky_note", "1", "x")]
    assert recognise(json.dumps(stickies)) is Format.MIRO_ITEMS
    assert recognise(json.dumps({"items": stickies})) is Format.MIRO_ITEMS
    other = {"channels": [], "costs": [{"type": "sticky_note", "id": "1"}]}
    assert recognise(json.dumps(other)) is Format.NINE_KEY_JSON
