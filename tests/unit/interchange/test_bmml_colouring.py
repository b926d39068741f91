"""The colours of customers run along the references of a BMML file, followed here independently."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from canvasdesk.interchange.drafting import document_from
from canvasdesk.interchange.recognise import read_draft
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import coloured_by_customers
from canvasdesk.model.values import Colour
from strategies import counted_ids

SECTIONS = {
    "customer_segments": BlockId.CUSTOMER_SEGMENTS,
    "value_propositions": BlockId.VALUE_PROPOSITIONS,
    "channels": BlockId.CHANNELS,
    "customer_relationships": BlockId.CUSTOMER_RELATIONSHIPS,
    "revenue_streams": BlockId.REVENUE_STREAMS,
    "key_resources": BlockId.KEY_RESOURCES,
    "key_activities": BlockId.KEY_ACTIVITIES,
    "key_partnerships": BlockId.KEY_PARTNERS,
    "costs": BlockId.COST_STRUCTURE,
}
OURS = """\
version: "2.0"
meta: {name: Kitchen, portfolio: explore, stage: ideation}
customer_segments:
  - {id: cs-families, name: Families}
  - {id: cs-schools, name: Schools}
value_propositions:
  - {id: vp-week, name: A week planned}
  - {id: vp-visit, name: A visit with soup}
  - {id: vp-idle, name: For nobody yet}
fits:
  - id: fit-week
    for: {value_propositions: [vp-week], customer_segments: [cs-families]}
  - id: fit-visit
    for: {value_propositions: [vp-visit], customer_segments: [cs-schools]}
channels:
  - id: ch-fair
    name: The fair
    for: {value_propositions: [vp-week, vp-visit]}
revenue_streams:
  - id: rs-fee
    name: A fee
    from: {customer_segments: [cs-schools]}
key_resources:
  - id: kr-kitchen
    name: The kitchen
    for: {value_propositions: [vp-visit]}
  - id: kr-van
    name: The van
key_activities:
  - id: ka-cook
    name: Cooking
    for: {value_propositions: [vp-visit, vp-week]}
"""


def followed(tree: dict[str, Any]) -> dict[tuple[BlockId, str], set[str]]:
    """Return whom each entry is for, by its section and name, as the file's references say."""
    entries = [(block, entry) for name, block in SECTIONS.items() for entry in tree.get(name) or ()]
    names = {entry["id"]: entry["name"] for _, entry in entries if "id" in entry}
    leads: dict[str, set[str]] = {}
    for fit in tree.get("fits") or ():
        for value in fit["for"]["value_propositions"]:
            leads.setdefault(value, set()).update(fit["for"]["customer_segments"])
    segments = {entry["id"] for block, entry in entries if block is BlockId.CUSTOMER_SEGMENTS}

    def named(entry: dict[str, Any]) -> set[str]:
        both = (entry.get("for") or {}, entry.get("from") or {})
        found = {key for refs in both for keys in refs.values() for key in keys}
        return found | leads.get(entry.get("id", ""), set())

    by_id = {entry["id"]: entry for _, entry in entries if "id" in entry}

    def reached(entry: dict[str, Any], seen: frozenset[str] = frozenset()) -> set[str]:
        found: set[str] = set()
        for key in named(entry) - seen:
            if key in segments:
                found.add(names[key])
            elif key in by_id:
                found |= reached(by_id[key], seen | {key})
        return found

    return {
        (block, entry["name"]): {entry["name"]}
        if block is BlockId.CUSTOMER_SEGMENTS
        else reached(entry)
        for block, entry in entries
    }


def check(name: str, data: bytes) -> int:
    """Compare; return how many notes are for somebody."""
    wanted = followed(YAML(typ="safe").load(data.decode()))
    document = document_from(read_draft(name, data), counted_ids())
    seen = coloured_by_customers(document)
    found = {}
    for note in seen.notes.values():
        if note.block is not None:
            whom = {seen.tags[tag].name for tag in note.tags}
            found[note.block, note.text.split("\n")[0]] = whom
            assert (note.fill == Colour.GREY) is not bool(whom)
    assert found == wanted
    return sum(map(bool, wanted.values()))


def test_colours_follow_the_references_of_a_file() -> None:
    assert check("kitchen.bmml", OURS.encode()) == 8


@pytest.mark.parametrize("name", ["airbnb", "meal-kit-full", "saas-platform"])
def test_colours_follow_the_references_of_public_files(shared_inputs: Path, name: str) -> None:
    path = shared_inputs / "bmml" / f"{name}.bmml"
    assert check(path.name, path.read_bytes()) > 5
