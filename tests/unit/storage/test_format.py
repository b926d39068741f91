"""What a file says comes into the document, and what is not understood survives."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from canvasdesk.errors import CanvasdeskError, FormatError, StorageError
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Header, Link, Note, Tag, UnknownRecord
from canvasdesk.model.values import Direction, NoteSize, Place, Size
from canvasdesk.storage import shapes
from canvasdesk.storage.files import content_hash
from canvasdesk.storage.format import (
    checked_bytes,
    document_bytes,
    parse_document,
    read_document,
)
from canvasdesk.storage.problems import Problem

PATH = Path("plan.canvasdesk")
BEGIN = {"format": "canvasdesk", "format_version": 1}


PICTURE = {"media_type": "image/png", "data": "", "width": 3, "height": 2}


def data_of(**keys: Any) -> bytes:
    return json.dumps({**BEGIN, **keys}).encode()


def read(**keys: Any) -> Document:
    return parse_document(data_of(**keys), PATH).document


def rewritten(document: Document) -> dict[str, Any]:
    return json.loads(checked_bytes(document, PATH))


def problems_of(**keys: Any) -> list[tuple[str, str]]:
    return [(p.code, p.place) for p in parse_document(data_of(**keys), PATH).problems]


FULL = document_of(
    [
        Header(
            mode=Mode.PERSONAL,
            title="Mine",
            language="pt-BR",
            direction=Direction.LTR,
            note_size=NoteSize.WIDE,
            mirrored_grid=True,
            block_titles=FrozenMap({"channels": "Ways", "a future block": "?"}),
        ),
        Note(
            id="n1",
            text="two\nlines",
            description="more",
            block=BlockId.CHANNELS,
            place=Place(12.5, 30),
            size=Size(99, 64.25),
            text_size=12,
            fill="teal",
            tags=("t1",),
            order="a1",
            stack="a2",
            private=True,
            fields=FrozenMap(
                {
                    "flag": True,
                    "count": 3,
                    "price": Decimal("350.00"),
                    "word": "350.00",
                    "list": (1, "two", Decimal("-3.5"), False),
                    "none": (),
                }
            ),
        ),
        Note(id="n2"),
        Link(id="l1", source="n1", target="n2", label="feeds"),
        Tag(id="t1", name="Now", colour="#123456", letter="N", order="a0"),
    ]
)


def test_every_attribute_comes_back():
    result = parse_document(document_bytes(FULL), PATH)
    assert result.document == FULL
    assert (result.problems, result.newer, result.needs_copy) == ((), False, False)
    price = result.document.notes["n1"].fields["price"]
    assert (type(price), str(price)) == (Decimal, "350.00")


def test_the_file_begins_with_what_it_is_and_ends_with_a_newline():
    data = document_bytes(FULL)
    assert list(json.loads(data)) == [
        "format", "format_version", "app", "header", "notes", "links", "tags",
    ]  # fmt: skip
    assert data.startswith(
        b'{\n  "format": "canvasdesk",\n  "format_version": 1,\n  "app": "canvasdesk '
    )
    assert data.endswith(b"}\n")
    assert content_hash(data) == parse_document(data, PATH).content_hash


def test_defaults_are_not_written():
    tree = rewritten(document_of([Header(), Note(id="n1")]))
    assert (tree["header"], tree["notes"], tree["links"], tree["tags"]) == ({}, {"n1": {}}, {}, {})


def test_records_are_sorted_by_id():
    tree = rewritten(document_of([Note(id="b"), Header(), Note(id="a"), Note(id="B")]))
    assert list(tree["notes"]) == ["B", "a", "b"]


def test_whole_numbers_are_written_whole():
    tree = rewritten(document_of([Note(id="n", place=Place(3.0, -0.5), size=Size(1e3, 24.0))]))
    assert json.dumps(tree["notes"]["n"]) == (
        '{"place": {"x": 3, "y": -0.5}, "size": {"width": 1000, "height": 24}}'
    )


def test_a_document_without_a_header_is_an_empty_organization_canvas():
    assert read().header == Header()
    assert rewritten(document_of([]))["header"] == {}


@pytest.mark.parametrize("kind", [Header, Note, Link, Tag])
def test_the_file_knows_every_attribute(kind: type):
    """An attribute added to a record is read and written without a line in storage."""
    assert set(shapes.ATTRIBUTES[kind]) == set(kind.__dataclass_fields__) - {"id", "extra"}


class TestWhatIsUnknown:
    def test_collections_become_records(self):
        stickers = {"s1": {"shape": "star", "at": [1, 2.5, None]}, "s2": {"private": True}}
        document = read(stickers=stickers)
        assert document.records["s1"] == UnknownRecord(
            id="s1",
            collection="stickers",
            extra=FrozenMap({"shape": "star", "at": (1, 2.5, None)}),
        )
        assert document.records["s2"].private
        assert rewritten(document)["stickers"] == stickers

    @pytest.mark.parametrize(
        "value", [None, 3, "x", [1], {}, {"a": 1}, {"": {}}, {"header": {}}, {"x" * 65: {}}]
    )
    def test_other_top_level_keys_are_kept(self, value: Any):
        document = read(votes=value)
        assert document.extra.keys() == {"votes"}
        assert rewritten(document)["votes"] == value

    def test_a_collection_that_shares_an_id_is_kept_as_a_value(self):
        document = read(notes={"a": {"text": "mine"}}, votes={"a": {"for": 3}, "b": {}})
        assert document.notes["a"].text == "mine"
        assert rewritten(document)["votes"] == {"a": {"for": 3}, "b": {}}
        # It stays so when the note goes: the file then reads it as records.
        without = replace(document, records=document.records.without("a"))
        assert rewritten(without)["votes"] == {"a": {"for": 3}, "b": {}}

    def test_keys_of_records_survive_an_edit(self):
        notes = {"n": {"text": "a", "mood": {"deep": [1, {"x": 1.0}]}, "id": 5, "collection": "c"}}
        document = read(notes=notes)
        edited = replace(document.notes["n"], text="b")
        document = Document(document.records.with_("n", edited))
        assert rewritten(document)["notes"] == {"n": {**notes["n"], "text": "b"}}

    @pytest.mark.parametrize(
        ("header", "note"),
        [
            ({"mode": "team"}, {"block": "key_metrics"}),
            ({"direction": "ttb"}, {}),
            ({"note_size": "huge"}, {}),
        ],
    )
    def test_choices_survive_at_their_default(self, header: Any, note: Any):
        document = read(header=header, notes={"n": note})
        assert document.notes["n"].block is None
        assert document.header == replace(Header(), extra=document.header.extra)
        tree = rewritten(document)
        assert (tree["header"], tree["notes"]["n"]) == (header, note)

    def test_a_choice_that_was_set_wins(self):
        document = read(notes={"n": {"block": "key_metrics"}})
        moved = replace(document.notes["n"], block=BlockId.CHANNELS)
        document = Document(document.records.with_("n", moved))
        assert rewritten(document)["notes"]["n"] == {"block": "channels"}

    def test_colours_are_free(self):
        document = read(notes={"n": {"fill": "octarine"}}, tags={"t": {"name": "", "colour": "#f"}})
        assert document.notes["n"].fill == "octarine"
        assert document.tags["t"].colour == "#f"

    def test_parts_of_a_place_survive_a_move(self):
        document = read(notes={"n": {"place": {"x": 1, "z": 9}}})
        assert document.notes["n"].place == Place(1, 0)
        moved = replace(document.notes["n"], place=Place(0, 0))
        document = Document(document.records.with_("n", moved))
        assert rewritten(document)["notes"]["n"] == {"place": {"z": 9}}

    def test_a_size_by_unknown_parts_survives(self):
        notes = {"n": {"size": {"diameter": 9}}}
        document = read(notes=notes)
        assert document.notes["n"].size is None
        assert rewritten(document)["notes"] == notes

    def test_parts_of_a_size_that_is_taken_away_can_be_saved(self):
        document = read(notes={"n": {"size": {"width": 50, "height": 40, "depth": 3}}})
        plain = replace(document.notes["n"], size=None)
        document = Document(document.records.with_("n", plain))
        assert parse_document(checked_bytes(document, PATH), PATH).document == document

    def test_fields_of_unknown_shape_survive_beside_known_ones(self):
        fields = {
            "a": 1,
            "ratio": 0.5,
            "nothing": None,
            "money": {"amount": 3},
            "nested": [[1]],
            "bad": {"decimal": "NaN"},
            "digits": {"decimal": 3},
        }
        document = read(notes={"n": {"fields": fields}})
        assert document.notes["n"].fields == FrozenMap({"a": 1})
        assert rewritten(document)["notes"]["n"]["fields"] == fields
        changed = replace(document.notes["n"], fields=FrozenMap({"money": Decimal("3.0")}))
        document = Document(document.records.with_("n", changed))
        tree = rewritten(document)["notes"]["n"]["fields"]
        del fields["a"]
        assert tree == {**fields, "money": {"decimal": "3.0"}}

    def test_a_link_between_unknown_things_is_kept(self):
        links = {"l": {"source": "n", "target": "s", "label": "why"}}
        document = read(notes={"n": {}}, links=links, stickers={"s": {}})
        assert isinstance(document.records["l"], UnknownRecord)
        assert not document.links
        assert rewritten(document)["links"] == links


class TestRefused:
    @pytest.mark.parametrize(
        ("keys", "code", "place"),
        [
            ({"header": []}, "record.object_expected", "header"),
            ({"header": {"title": 3}}, "record.text_expected", "header/title"),
            ({"header": {"mode": 3}}, "record.choice_expected", "header/mode"),
            ({"header": {"block_titles": {"channels": 1}}}, "record.text_expected", "header/block_titles/channels"),
            ({"notes": [{}]}, "record.object_expected", "notes"),
            ({"notes": {"n": "text"}}, "record.object_expected", "notes/n"),
            ({"notes": {"n": {"text": None}}}, "record.text_expected", "notes/n/text"),
            ({"notes": {"n": {"private": 1}}}, "record.flag_expected", "notes/n/private"),
            ({"notes": {"n": {"place": {"x": "1"}}}}, "record.number_expected", "notes/n/place/x"),
            ({"notes": {"n": {"place": [1, 2]}}}, "record.object_expected", "notes/n/place"),
            ({"notes": {"n": {"size": {"width": 9}}}}, "record.value_missing", "notes/n/size/height"),
            ({"notes": {"n": {"tags": "t"}}}, "record.list_expected", "notes/n/tags"),
            ({"notes": {"n": {"fields": []}}}, "record.object_expected", "notes/n/fields"),
            ({"links": {"l": {"source": "n"}}}, "record.value_missing", "links/l/target"),
            ({"tags": {"t": {}}}, "record.value_missing", "tags/t/name"),
            ({"notes": {"": {}}}, "record.id", "notes/"),
            ({"notes": {"header": {}}}, "record.id", "notes/header"),
            ({"notes": {"n" * 65: {}}}, "record.id", "notes/" + "n" * 65),
            ({"notes": {"a": {}}, "tags": {"a": {"name": ""}}}, "record.duplicate_id", "a"),
        ],
    )  # fmt: skip
    def test_values_of_the_wrong_type(self, keys: Any, code: str, place: str):
        with pytest.raises(FormatError) as caught:
            read(**keys)
        assert (caught.value.code, caught.value.place) == (code, place)

    @pytest.mark.parametrize(
        ("keys", "code", "place"),
        [
            ({"notes": {f"n{i}": {} for i in range(limits.NOTES + 1)}}, "limit.notes", "notes"),
            ({"tags": {f"n{i}": {} for i in range(limits.TAGS + 1)}}, "limit.tags", "tags"),
            ({"links": {f"n{i}": {} for i in range(limits.LINKS + 1)}}, "limit.links", "links"),
            ({"votes": {f"v{i}": {} for i in range(limits.RECORDS + 1)}}, "limit.records", ""),
            ({"notes": {"n": {"description": "x" * 20_001}}}, "limit.text", "notes/n/description"),
            ({"notes": {"n": {"order": "a" * 257}}}, "limit.text", "notes/n/order"),
            ({"notes": {"n": {"fields": {"f": ["x" * 20_001]}}}}, "limit.text", "notes/n/fields/f"),
            ({"header": {"title": "x" * 20_001}}, "limit.text", "header/title"),
            ({"notes": {"n": {"text": "x" * 20_000, "description": "x" * 2000}}}, "limit.text", "notes/n"),
        ],
    )  # fmt: skip
    def test_beyond_the_limits(self, keys: Any, code: str, place: str):
        with pytest.raises(FormatError) as caught:
            read(**keys)
        assert (caught.value.code, caught.value.place) == (code, place)

    def test_unknown_records_may_hold_long_texts(self):
        assert read(sounds={"a": {"data": "x" * 50_000}}).records.keys() == {"header", "a"}

    @pytest.mark.parametrize("tree", [[], 3, "x", None, {}, {"name": "x"}, {"format": "other"}])
    def test_another_format(self, tree: Any):
        with pytest.raises(FormatError) as caught:
            parse_document(json.dumps(tree).encode(), PATH)
        assert caught.value.code == "format.not_canvasdesk"

    @pytest.mark.parametrize("version", [None, 0, -1, "1", 1.0, True, [1]])
    def test_a_version_that_is_none(self, version: Any):
        with pytest.raises(FormatError) as caught:
            parse_document(data_of(format_version=version), PATH)
        assert caught.value.code == "format.version"


class TestNewer:
    def test_it_can_be_looked_at(self):
        result = parse_document(data_of(format_version=7, notes={"n": {"text": "a"}}), PATH)
        assert (result.newer, result.version) == (True, 7)
        assert result.document.notes["n"].text == "a"

    def test_unless_it_makes_no_sense(self):
        with pytest.raises(FormatError) as caught:
            parse_document(data_of(format_version=2, notes=[{"text": "a"}]), PATH)
        assert caught.value.code == "format.newer_unreadable"
        assert caught.value.parameters == {"version": 2}


class TestMended:
    def test_a_long_text_goes_on_in_the_description(self):
        text = "word " * 300
        note = read(notes={"n": {"text": text, "description": "There."}}).notes["n"]
        assert len(note.text) <= limits.NOTE_TEXT_CHARACTERS
        own, rest = note.description.split("\n\n")[0], note.description.split("\n\n")[1]
        assert f"{note.text} {own}".split() == text.split()
        assert rest == "There."
        problem = parse_document(data_of(notes={"n": {"text": text}}), PATH).problems[0]
        assert problem == Problem("note.text_continued", "notes/n/text", FrozenMap({"limit": 1000}))

    def test_links_and_tags_that_lead_nowhere(self):
        keys = {
            "notes": {"n": {"tags": ["t", "gone", "t"]}, "m": {}},
            "tags": {"t": {"name": "T"}},
            "links": {
                "good": {"source": "n", "target": "m"},
                "gone": {"source": "n", "target": "x"},
                "self": {"source": "n", "target": "n"},
                "tag": {"source": "n", "target": "t"},
            },
        }
        document = read(**keys)
        assert document.notes["n"].tags == ("t",)
        assert document.links.keys() == {"good"}
        assert sorted(problems_of(**keys)) == [
            ("link.dangling", "links/gone"),
            ("link.dangling", "links/self"),
            ("link.dangling", "links/tag"),
            ("note.unknown_tag", "notes/n/tags"),
        ]

    @pytest.mark.parametrize("assets", [{}, {"a": PICTURE}])
    def test_a_logo_that_leads_nowhere(self, assets: Any):
        keys = {"header": {"logo": "a", "title": "Plan"}, "assets": assets}
        lost = [] if assets else [("header.unknown_logo", "header/logo")]
        assert problems_of(**keys) == lost
        assert read(**keys).header == Header(title="Plan", logo="a" if assets else "")

    @pytest.mark.parametrize(
        "note",
        [
            {"size": {"width": -5, "height": 64}},
            {"size": {"width": 99, "height": 1e300}},
            {"text_size": 0},
            {"text_size": 1e9},
        ],
    )
    def test_sizes_out_of_bounds(self, note: Any):
        assert problems_of(notes={"n": note}) == [("note.size", f"notes/n/{next(iter(note))}")]
        mended = read(notes={"n": note}).notes["n"]
        assert mended.size is None or 0 < mended.size.width <= 1189
        assert mended.size is None or 0 < mended.size.height <= 841
        assert mended.text_size in (None, 1.0, 200.0)

    def test_the_document_counts_as_changed_and_the_file_is_to_be_kept(self):
        result = parse_document(data_of(header={"title": "a\x00"}), PATH)
        assert result.document.header.title == "a\ufffd"
        assert (result.repaired, result.needs_copy, result.newer) == (True, True, False)


class TestCheckedBytes:
    def test_a_document_beyond_a_limit_is_not_written(self):
        with pytest.raises(FormatError) as caught:
            checked_bytes(document_of([Note(id="n", description="x" * 20_001)]), PATH)
        assert caught.value.code == "limit.text"

    @pytest.mark.parametrize(
        "record",
        [
            Note(id="n", fill=3),  # type: ignore[arg-type]
            Note(id="n", fields=FrozenMap({"f": 0.5})),  # type: ignore[dict-item]
            Note(id="n", fields=FrozenMap({"f": Decimal("1E+90")})),
        ],
    )
    def test_what_would_not_come_back_is_not_written(self, record: Note):
        with pytest.raises(CanvasdeskError) as caught:
            checked_bytes(document_of([record]), PATH)
        assert caught.value.code in {"save.unfaithful", "record.text_expected"}

    def test_characters_that_cannot_be_stored_do_not_stop_a_save(self):
        tree = rewritten(document_of([Note(id="n", text="a\x0bb\ud800\r\n")]))
        assert tree["notes"]["n"]["text"] == "a\ufffdb\ufffd\n"

    def test_a_writer_that_loses_something_is_noticed(self, monkeypatch: pytest.MonkeyPatch):
        notes = dict(shapes.ATTRIBUTES[Note])
        del notes["description"]
        monkeypatch.setattr(
            "canvasdesk.storage.writing.ATTRIBUTES", {**shapes.ATTRIBUTES, Note: notes}
        )
        with pytest.raises(StorageError) as caught:
            checked_bytes(FULL, PATH)
        assert (caught.value.code, caught.value.parameters) == ("save.unfaithful", {"record": "n1"})


def test_reading_a_file(tmp_path: Path):
    path = tmp_path / "a.canvasdesk"
    path.write_bytes(document_bytes(FULL))
    assert read_document(path).document == FULL
    with pytest.raises(StorageError):
        read_document(tmp_path)


def calls(work: Callable[[], object]) -> int:
    """Return how many Python functions a piece of work calls."""
    count = 0

    def seen(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_reading_takes_as_much_for_each_of_many_notes_as_of_few():
    """A step once a note too many would take sixteen times as much for four times the notes."""

    def reading(count: int) -> int:
        notes = [Note(id=f"n{i}", text="seven words " * 4) for i in range(count)]
        data = document_bytes(document_of(notes))
        parse_document(data, PATH)
        return calls(lambda: parse_document(data, PATH))

    assert reading(1000) < 5 * reading(250)
