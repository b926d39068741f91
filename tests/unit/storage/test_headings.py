import json
from pathlib import Path

import pytest

from canvasdesk.model.blocks import BlockId
from canvasdesk.storage.headings import FILE, MOST, read_headings, write_headings

CHANNELS, VALUE = BlockId.CHANNELS, BlockId.VALUE_PROPOSITIONS


def test_what_was_chosen_is_remembered_and_can_be_forgotten(tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert read_headings(state) == {}
    write_headings(state, {"problem": VALUE, "idea": None})
    write_headings(state, {"wege": CHANNELS})
    assert read_headings(state) == {"wege": CHANNELS, "problem": VALUE}
    write_headings(state, {"problem": None})
    assert read_headings(state) == {"wege": CHANNELS}


def test_the_last_chosen_stay(tmp_path: Path) -> None:
    write_headings(tmp_path, {f"old {n}": VALUE for n in range(MOST)})
    write_headings(tmp_path, {"new": CHANNELS, "x" * 201: CHANNELS})
    kept = read_headings(tmp_path)
    assert len(kept) == MOST
    assert kept["new"] is CHANNELS
    assert "x" * 201 not in kept


@pytest.mark.parametrize(
    "tree", ["", [], {"headings": []}, {"headings": {"a": "nowhere", "b": 5, "c": ["channels"]}}]
)
def test_a_damaged_list_does_no_harm(tmp_path: Path, tree: object) -> None:
    (tmp_path / FILE).write_text(json.dumps(tree), encoding="utf-8")
    assert read_headings(tmp_path) == {}
