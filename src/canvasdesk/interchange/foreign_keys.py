"""Knows the keys that certain programs use for the parts of a canvas. They are data."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from canvasdesk.model.blocks import BlockId
from canvasdesk.shipped import shipped


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one program: which are blocks, what it calls the others, parts of a block."""

    blocks: Mapping[str, BlockId]
    headings: Mapping[str, str]
    kinds: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ForeignKeys:
    """The keys of all programs that have some."""

    bm_designer: Keys
    leantime: Keys


@cache
def foreign_keys() -> ForeignKeys:
    """Return what is known."""
    data: dict[str, Any] = json.loads(
        shipped("interchange", "foreign_keys.json").read_text(encoding="utf-8")
    )
    return ForeignKeys(_keys(data["bm_designer"]), _keys(data["leantime"]))


def _keys(data: Mapping[str, Any]) -> Keys:
    blocks = {key: BlockId(block) for key, block in data["blocks"].items()}
    return Keys(
        MappingProxyType(blocks),
        MappingProxyType(data["headings"]),
        MappingProxyType(data["kinds"]),
    )
