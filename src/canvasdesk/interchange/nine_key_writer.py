"""Writes nine-key JSON that ``nine_key_json`` reads back exactly."""

import json
from collections.abc import Mapping
from typing import Any

from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote
from canvasdesk.interchange.splitting import is_placeholder
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

DIALECT = "canvasdesk-bmc"
"""The value of ``format`` in files of our own: nothing in them is guessed or left out."""

JSON_KEYS: Mapping[BlockId, str] = {
    BlockId.KEY_PARTNERS: "keyPartners",
    BlockId.KEY_ACTIVITIES: "keyActivities",
    BlockId.KEY_RESOURCES: "keyResources",
    BlockId.VALUE_PROPOSITIONS: "valuePropositions",
    BlockId.CUSTOMER_RELATIONSHIPS: "customerRelationships",
    BlockId.CHANNELS: "channels",
    BlockId.CUSTOMER_SEGMENTS: "customerSegments",
    BlockId.COST_STRUCTURE: "costStructure",
    BlockId.REVENUE_STREAMS: "revenueStreams",
}


HEADER_KEYS: Mapping[str, str] = {
    "title": "name",
    "designed_for": "designedFor",
    "designed_by": "designedBy",
    **{name: name for name in ("date", "version", "purpose", "goal", "language")},
    "description": "description",
    "mode": "mode",
}


def write_nine_key_json(draft: Draft) -> str:
    """Return the draft as nine-key JSON; reading it back loses nothing but small headings.

    A note that is only a text is written as one, any other as an object. Small headings are left
    out: whoever reads the nine keys takes all in them for notes.
    """
    data: dict[str, Any] = {"format": DIALECT}
    for field, key in HEADER_KEYS.items():
        _put(data, key, getattr(draft, field))
    # Before the notes, so that reading it back meets the tags in the legend's order.
    _put(data, "tags", list(draft.tags))
    linked = {end for link in draft.links for end in (link.source, link.target)}
    notes = {
        block: [note for note in here if not note.is_heading]
        for block, here in draft.notes_by_block.items()
    }
    for block in GUIDED_ORDER[draft.mode or Mode.ORGANIZATION]:
        data[JSON_KEYS[block]] = [_written(note, linked) for note in notes[block]]
    _put(data, "parked", [_written(note, linked) for note in notes[None]])
    _put(data, "links", [_written_link(link) for link in draft.links])
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _put(data: dict[str, Any], key: str, value: Any) -> None:
    if value:
        data[key] = value


def _written(note: DraftNote, linked: set[str]) -> Any:
    value: dict[str, Any] = {"text": note.text}
    _put(value, "id", note.key if note.key in linked else "")
    _put(value, "description", note.description)
    _put(value, "tags", list(note.tags))
    _put(value, "label", note.label)
    _put(value, "color", note.colour)
    plain = len(value) == 1 and not is_placeholder(note.text)
    return note.text if plain else value


def _written_link(link: DraftLink) -> dict[str, str]:
    value = {"source": link.source, "target": link.target}
    _put(value, "label", link.label)
    return value
