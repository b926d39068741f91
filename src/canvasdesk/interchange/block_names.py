"""Knows which block a foreign heading, key or cell means. The names are data in resources/."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from canvasdesk.interchange.folding import fold, fold_heading
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId
from canvasdesk.shipped import shipped

_SEPARATORS = re.compile(
    r"\s+-\s+|[()（）\[\]【】/|&+:：—–·•,，、]|\s+(?:or|ou|oder|of|and|und|et|y|e|en)\s+"
)


_EDGES = " -—–:：|·,"
_LONGEST = 4 * limits.LINE_CHARACTERS
"""What is longer is no name, and is not looked through: that takes long."""


@dataclass(frozen=True, slots=True)
class BlockMatch:
    """What a name was recognised as.

    ``strong`` names mean a block wherever they stand, weak ones only where one is expected;
    ``exact`` is false where it is only part of a longer heading.
    """

    block: BlockId
    language: str
    strong: bool
    exact: bool = True
    personal: bool = False


@dataclass(frozen=True, slots=True)
class _Table:
    names: Mapping[str, BlockMatch]
    stems: frozenset[str]
    others: frozenset[str]
    counters: frozenset[str]
    documents: tuple[str, ...]


def match_block(text: str, *, opening: bool = False) -> BlockMatch | None:
    """Return the block that ``text`` names, or None.

    "X (*Y*)", "X / Y" and "X: who helps you" try each part. ``opening`` also accepts a heading
    that goes on after the name ("Revenue streams of year one").
    """
    match = _match(text, opening) if len(text) <= _LONGEST else None
    if match is None or match.language != "en":
        return match
    # "Customer Segments (Klantsegmenten)" stands in a Dutch document.
    parts = (_table().names.get(fold(part)) for part in _SEPARATORS.split(text))
    for other in parts:
        if other and other.strong and other.block is match.block and other.language != "en":
            return replace(match, language=other.language)
    return match


def _match(text: str, opening: bool) -> BlockMatch | None:
    table = _table()
    whole = fold_heading(text, table.counters)
    if not whole or whole in table.others:
        return None
    if whole in table.names:
        return table.names[whole]
    first = True
    for part in filter(None, _SEPARATORS.split(text)):
        name = fold_heading(part, table.counters)
        match = None if name in table.others else table.names.get(name)
        if match and (first or (match.strong and _in_brackets(part, text))):
            return match
        if match and match.strong:
            return replace(match, exact=False)
        first = first and not name
    return _opening(whole, table) if opening else None


def is_name_alone(text: str) -> bool:
    """Say whether a text is the name of a block and nothing else ("Channels", "Customers (CS)")."""
    if len(text) > _LONGEST:
        return False
    table = _table()
    if fold_heading(text, table.counters) in table.names:
        return True
    parts = [fold_heading(part, table.counters) for part in _SEPARATORS.split(text)]
    said = [part for part in parts if part]
    return bool(said) and all(part in table.names for part in said)


def is_other_canvas_field(text: str) -> bool:
    """Say whether a heading is a field of another canvas (problem, unfair advantage …)."""
    table = _table()
    return fold_heading(text[:_LONGEST], table.counters) in table.others


def is_canvas_heading(text: str) -> bool:
    """Say whether a heading speaks of a business model canvas."""
    folded = f" {fold(text[:_LONGEST])} "
    return any(f" {name} " in folded or (_is_cjk(name) and name in folded) for name in _documents())


def without_canvas_words(text: str) -> str:
    """Return a title without "Business Model Canvas" at its start or end.

    A title that is nothing else gives an empty text.
    """
    cleaned = text.strip()
    if len(cleaned) > _LONGEST:
        return cleaned
    for name in _table().documents * 2:
        pattern = r"[\s\-_]*".join(re.escape(word) for word in name.split())
        before = rf"^{pattern}(?:\s*[(（][^()（）]{{1,12}}[)）])?(?:\s*[-—–:：|·,]\s*|\s*$)"
        after = rf"(?:^|\s*[-—–:：|·,(（]\s*|\s+){pattern}\s*[)）]?$"
        for form in (before, after):
            cleaned = re.sub(form, "", cleaned, flags=re.IGNORECASE).strip(_EDGES)
    # "My Business Model" would leave a word that is no title.
    return text.strip() if cleaned.isalpha() and cleaned.isascii() and len(cleaned) < 4 else cleaned


def _in_brackets(part: str, text: str) -> bool:
    return any(f"{left}{part}{right}" in text for left, right in ("()", "（）"))


def _opening(whole: str, table: _Table) -> BlockMatch | None:
    words = whole.split()
    if "canva" in words or "canvas" in words:
        return None
    for length in range(len(words) - 1, 0, -1):
        name = " ".join(words[:length])
        if name in table.others:
            return None
        match = table.names.get(name)
        if match and ((match.strong and not match.personal) or name in table.stems):
            return replace(match, exact=False, personal=False)
    return None


@cache
def _table() -> _Table:
    data: dict[str, Any] = json.loads(
        shipped("interchange", "block_names.json").read_text(encoding="utf-8")
    )
    names: dict[str, BlockMatch] = {}
    for kind in ("names", "personal", "short"):
        for language, name, block in _entries(data[kind]):
            match = BlockMatch(block, language, kind != "short", personal=kind == "personal")
            names.setdefault(fold(name), match)
    for match, name in _template_names():
        names.setdefault(fold(name), match)
    for block in BlockId:
        names.setdefault(fold(block.value), BlockMatch(block, "en", strong=True))
    documents = sorted(data["document"], key=len, reverse=True)
    return _Table(
        names=MappingProxyType(names),
        stems=frozenset(fold(stem) for stem in data["stems"]),
        others=frozenset(fold(name) for name in data["other_canvases"]),
        counters=frozenset(fold(word) for word in data["numbering"]),
        documents=tuple(documents),
    )


@cache
def _documents() -> tuple[str, ...]:
    return (*(fold(name) for name in _table().documents), "canva")


def _entries(by_language: Mapping[str, Any]) -> Iterator[tuple[str, str, BlockId]]:
    for language, by_block in by_language.items():
        for block, names in by_block.items():
            for name in names:
                yield language, name, BlockId(block)


def _template_names() -> Iterator[tuple[BlockMatch, str]]:
    """Yield the headings that the program's own canvases have, in every language it ships."""
    for path in sorted(shipped("templates").glob("*.json")):
        template: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for block, by_mode in template["blocks"].items():
            for mode, words in by_mode.items():
                for kind, name in words.items():
                    personal = mode == "personal" and kind == "plain"
                    yield (
                        BlockMatch(BlockId(block), template["language"], True, True, personal),
                        name,
                    )


def _is_cjk(text: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" for char in text)
