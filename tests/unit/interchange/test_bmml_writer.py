from pathlib import Path

import pytest

from canvasdesk.interchange.bmml_reader import read_bmml
from canvasdesk.interchange.bmml_v2 import File
from canvasdesk.interchange.bmml_writer import write_bmml
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.recognise import Format, recognise
from canvasdesk.interchange.yaml_tree import read_yaml
from canvasdesk.model.blocks import BlockId, Mode

B = BlockId
EACH = tuple(DraftNote(block.value, block, key=block.value) for block in BlockId)


def linked(*pairs: tuple[BlockId, BlockId]) -> Draft:
    links = tuple(DraftLink(one.value, other.value) for one, other in pairs)
    return Draft(title="Plan", notes=EACH, links=links)


def tree(draft: Draft) -> dict[str, object]:
    text, _ = write_bmml(draft)
    data = read_yaml(text, Path("a")).data
    File.model_validate(data)
    assert recognise(text) is Format.BMML
    assert isinstance(data, dict)
    return data


def left_out(draft: Draft) -> dict[str, object]:
    return {each.code: each.parameters["count"] for each in write_bmml(draft)[1]}


def test_an_empty_canvas_has_what_the_format_wants() -> None:
    assert tree(Draft(title="Plan", purpose="Warm\nat six", date="2024-02-29")) == {
        "version": "2.0",
        "meta": {
            "name": "Plan",
            "tagline": "Warm\nat six",
            "updated": "2024-02-29",
            "portfolio": "explore",
            "stage": "ideation",
        },
    }


@pytest.mark.parametrize("date", ["2024-02-30", "March", "2024-2-3", "20240203", ""])
def test_a_date_that_is_none_is_left_out(date: str) -> None:
    assert "updated" not in tree(Draft(date=date))["meta"]  # type: ignore[operator]


def test_a_stage_that_was_read_is_written_again() -> None:
    draft = Draft(description="About.\n\nPortfolio: exploit\nStage: grow\nCreated: 2020-01-02")
    meta = tree(draft)["meta"]
    assert meta == {"name": "", "created": "2020-01-02", "portfolio": "exploit", "stage": "grow"}
    assert left_out(draft) == {}
    assert left_out(Draft(description="Portfolio: exploit\nStage: ideation")) == {
        "bmml.left_stage": 1
    }


@pytest.mark.parametrize(
    ("source", "target", "key", "value"),
    [
        (B.CHANNELS, B.VALUE_PROPOSITIONS, "channels", {"for": {"value_propositions": ["vp-value-propositions"]}}),
        (B.CHANNELS, B.CUSTOMER_SEGMENTS, "channels", {"for": {"customer_segments": ["cs-customer-segments"]}}),
        (B.CUSTOMER_RELATIONSHIPS, B.CUSTOMER_SEGMENTS, "customer_relationships", {"for": {"customer_segments": ["cs-customer-segments"]}}),
        (B.REVENUE_STREAMS, B.VALUE_PROPOSITIONS, "revenue_streams", {"for": {"value_propositions": ["vp-value-propositions"]}}),
        (B.CUSTOMER_SEGMENTS, B.REVENUE_STREAMS, "revenue_streams", {"from": {"customer_segments": ["cs-customer-segments"]}}),
        (B.REVENUE_STREAMS, B.CUSTOMER_SEGMENTS, "revenue_streams", {"from": {"customer_segments": ["cs-customer-segments"]}}),
        (B.KEY_RESOURCES, B.VALUE_PROPOSITIONS, "key_resources", {"for": {"value_propositions": ["vp-value-propositions"]}}),
        (B.KEY_ACTIVITIES, B.VALUE_PROPOSITIONS, "key_activities", {"for": {"value_propositions": ["vp-value-propositions"]}}),
        (B.KEY_PARTNERS, B.KEY_ACTIVITIES, "key_partnerships", {"for": {"key_activities": ["ka-key-activities"]}}),
        (B.COST_STRUCTURE, B.KEY_RESOURCES, "costs", {"for": {"key_resources": ["kr-key-resources"]}}),
    ],
)  # fmt: skip
def test_links_stand_where_the_format_has_them(
    source: BlockId, target: BlockId, key: str, value: dict[str, object]
) -> None:
    (entry,) = tree(linked((source, target)))[key]  # type: ignore[misc]
    assert {name: entry[name] for name in entry if name not in ("id", "name")} == value


def test_a_value_and_its_customers_are_a_fit() -> None:
    assert tree(linked((B.VALUE_PROPOSITIONS, B.CUSTOMER_SEGMENTS)))["fits"] == [
        {
            "id": "fit-1",
            "for": {
                "value_propositions": ["vp-value-propositions"],
                "customer_segments": ["cs-customer-segments"],
            },
        }
    ]


def test_what_has_no_place_is_left_out_and_said() -> None:
    notes = (
        *EACH,
        DraftNote("Loose", None, key="p"),
        DraftNote("Head", B.CHANNELS, is_heading=True),
        DraftNote("Long", B.CHANNELS, "more", key="l"),
        DraftNote("Long", B.CUSTOMER_SEGMENTS, "more", key="m"),
    )
    links = (
        DraftLink("customer_segments", "channels"),
        DraftLink("channels", "p"),
        DraftLink("channels", "customer_segments", "because"),
    )
    draft = Draft(notes=notes, links=links, description="Stage: grow\nPortfolio: exploit")
    assert left_out(draft) == {
        "bmml.left_links": 2,
        "bmml.left_labels": 1,
        "bmml.left_parked": 1,
        "bmml.left_headings": 1,
        "bmml.left_descriptions": 1,
    }
    data = tree(draft)
    assert [entry["name"] for entry in data["channels"]] == ["channels", "Long"]  # type: ignore[attr-defined]
    assert data["customer_segments"][1]["description"] == "more"  # type: ignore[index]


def test_ids_are_words_and_differ() -> None:
    texts = ("Café & Bar", "café bar", "咖啡", "", "x-2", "x", "x", "a" * 100)
    notes = tuple(DraftNote(text, B.CHANNELS, key=str(n)) for n, text in enumerate(texts))
    ids = [entry["id"] for entry in tree(Draft(notes=notes))["channels"]]  # type: ignore[attr-defined]
    assert ids == [
        "ch-cafe-bar", "ch-cafe-bar-2", "ch-3", "ch-4", "ch-x-2", "ch-x", "ch-x-3", "ch-" + "a" * 40,
    ]  # fmt: skip


def test_the_example_of_the_format_comes_back(shared_inputs: Path) -> None:
    path = shared_inputs / "bmml" / "airbnb.bmml"
    before = read_bmml(path.read_text("utf-8"), path)
    again = read_bmml(write_bmml(before)[0], path)
    assert {(n.text, n.block) for n in again.notes} == {(n.text, n.block) for n in before.notes}
    assert len(again.links) == len(before.links)
    assert again.mode is Mode.ORGANIZATION
