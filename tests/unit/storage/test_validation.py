"""What pydantic's core is told by hand is what pydantic would tell it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from canvasdesk.storage.validation import InvalidError, Known, validated

ADAPTER = TypeAdapter(Known)
HEADER: dict[str, Any] = {
    "id": "header",
    "mode": "personal",
    "title": "Plan",
    "mirrored_grid": True,
    "direction": "rtl",
    "note_size": "square",
    "block_titles": {"channels": "Ways"},
}
NOTE: dict[str, Any] = {
    "id": "n",
    "private": False,
    "text": "A note",
    "block": "channels",
    "place": {"x": 1, "y": 2.5},
    "size": {"width": 76.0, "height": 40},
    "text_size": 12.0,
    "fill": "blue",
    "tags": ["t"],
    "order": "a0",
}
LINK: dict[str, Any] = {"id": "l", "source": "n", "target": "m", "label": "so"}
TAG: dict[str, Any] = {"id": "t", "name": "Risk", "colour": "teal", "letter": "R"}
ODD = (None, True, 3, 2.5, "word", [], ["word"], [3], {}, {"x": 1.0}, {"x": "1"}, {"width": 1.0})
ASSET: dict[str, Any] = {
    "id": "p",
    "media_type": "image/gif",
    "data": "R0lG",
    "width": 3,
    "height": 2.0,
}
ENTRY: dict[str, Any] = {
    "id": "e",
    "journal": "heard",
    "text": "Too far",
    "when": "2026-03-01",
    "refs": {"n": ["wants"], "m": []},
}
PARTS = {
    "header": HEADER,
    "notes": NOTE,
    "links": LINK,
    "tags": TAG,
    "assets": ASSET,
    "entries": ENTRY,
}


def tree(**changed: dict[str, Any]) -> dict[str, Any]:
    parts = PARTS | changed
    return {name: part if name == "header" else {"x": part} for name, part in parts.items()}


def trees() -> Iterator[dict[str, Any]]:
    yield tree()
    for name, part in PARTS.items():
        for key in part:
            yield tree(**{name: {k: v for k, v in part.items() if k != key}})
            for odd in ODD:
                yield tree(**{name: part | {key: odd}})
        for odd in ODD:
            yield tree() | {name: odd}


def by_pydantic(data: dict[str, Any]) -> Known | str:
    try:
        return ADAPTER.validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        return "/".join(str(part) for part in error.errors()[0]["loc"])


def by_hand(data: dict[str, Any]) -> Known | str:
    try:
        return validated(data)
    except InvalidError as error:
        return error.place


def test_both_take_and_refuse_the_same() -> None:
    results = [(data, by_hand(data), by_pydantic(data)) for data in trees()]
    assert [data for data, ours, theirs in results if ours != theirs] == []
    taken = sum(isinstance(ours, Known) for _, ours, _ in results)
    assert 0 < taken < len(results)


def test_what_is_set_aside_is_not_taken() -> None:
    with pytest.raises(InvalidError):
        validated(tree(notes=NOTE | {"extra": {"new": 1}}))
