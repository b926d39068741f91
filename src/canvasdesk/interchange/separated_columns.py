"""Finds out what the columns of a table hold: by their headings, else by the blocks in them."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from canvasdesk.interchange.block_names import BlockMatch, match_block
from canvasdesk.interchange.folding import fold
from canvasdesk.interchange.separated_cells import Rows, read_cells, separators_of
from canvasdesk.model import limits
from canvasdesk.shipped import shipped

OWN_COLUMNS = ("block", "text", "description", "tags", "colour", "x", "y", "label")
"""The headings of a table that this program wrote: there nothing is guessed."""

_MARKUP = re.compile(r"\s*(?:\||<|>|#+\s|[-*+]\s|```)")
"""What Markdown begins with and no table."""
_MOST_SEPARATORS = 300_000
"""More than ten thousand notes need, with the commas in their texts."""
_MOST_COLUMNS = 100
_LOOKED_AT = 200
"""So many rows tell what a column holds."""
_LONGEST_NAME = 100
_ENOUGH_BLOCKS = 2
_SURELY_BLOCKS = 3
"""So many columns that are a block each are no row of notes."""
_MOST = 0.8
"""So large a share of a column's cells name blocks where it is the column of the blocks."""


@dataclass(frozen=True, slots=True)
class SeparatedTable:
    """A table that holds a canvas.

    ``columns`` says which column holds what, by number; ``blocks`` are columns that are a block
    each, by number. ``rows`` come without the heading, whose names are ``headings``.
    """

    rows: Rows
    headings: Sequence[str]
    columns: Mapping[str, int]
    blocks: Mapping[int, BlockMatch]

    @property
    def own(self) -> bool:
        """Whether this program wrote it."""
        return tuple(self.headings) == OWN_COLUMNS

    @property
    def guarded(self) -> bool:
        """Whether its cells are guarded: this program wrote it, and others may have added to it."""
        return set(OWN_COLUMNS) <= set(self.headings)


def read_table(text: str) -> SeparatedTable | None:
    """Return the table that a text is; None where it is none, or none of a canvas."""
    separators, body = separators_of(text)
    if _MARKUP.match(body):
        return None
    likely = [each for each in separators if 0 < body.count(each) <= _MOST_SEPARATORS]
    read = [read_cells(body, separator) for separator in likely]
    for find in (_by_headings, _by_named_columns, _by_cells, _by_block_columns):
        for rows in read:
            if not rows or len(rows[0]) > _MOST_COLUMNS:
                continue
            table = find(rows)
            if table is not None:
                return table
    return None


def named_block(cell: str) -> BlockMatch | None:
    """Return the block that a cell names; one that says more names none."""
    name = cell.strip().rstrip(":：")
    if not 0 < len(name) <= _LONGEST_NAME or ":" in name or "：" in name:
        return None
    match = match_block(name)
    return match if match and match.exact else None


def _by_headings(rows: Rows) -> SeparatedTable | None:
    head = [cell.strip() for cell in rows[0]]
    if tuple(head) == OWN_COLUMNS:
        own = {name: number for number, name in enumerate(OWN_COLUMNS)}
        return SeparatedTable(rows[1:], head, own, {})
    columns = _columns(head)
    if "block" not in columns or len(head) < 2:
        return None
    if "text" not in columns:
        free = [number for number in range(len(head)) if number not in columns.values()]
        if not free:
            return None
        columns["text"] = free[0]
    table = SeparatedTable(rows[1:], head, columns, {})
    looked_at = table.rows[: limits.NOTES]
    cells = (row[columns["block"]] for row in looked_at if len(row) > columns["block"])
    return table if any(named_block(cell) for cell in cells) else None


def _columns(head: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for number, name in enumerate(head):
        kind = _names().get(fold(name))
        if kind:
            columns.setdefault(kind, number)
    return columns


def _by_cells(rows: Rows) -> SeparatedTable | None:
    looked_at = rows[:_LOOKED_AT]
    width = max((len(row) for row in looked_at), default=0)
    for number in range(min(width, len(OWN_COLUMNS))):
        cells = [row[number] for row in looked_at if len(row) > 1 and number < len(row)]
        matches = [named_block(cell) for cell in cells]
        headed = bool(matches) and matches[0] is None and bool(cells[0].strip())
        found = [match.block for match in matches if match]
        filled = sum(bool(cell.strip()) for cell in cells) - headed
        if len(set(found)) < _ENOUGH_BLOCKS or len(found) < _MOST * filled:
            continue
        if len(cells) < _MOST * len(looked_at):
            continue
        head = [cell.strip() for cell in rows[0]] if headed else []
        columns = {**_columns(head), "block": number}
        if columns.get("text", number) == number:
            columns["text"] = 0 if number else 1
        return SeparatedTable(rows[1:] if headed else rows, head, columns, {})
    return None


def _by_named_columns(rows: Rows) -> SeparatedTable | None:
    """Return a table whose headings all are blocks; a note may be a short name of one."""
    found = _by_block_columns(rows)
    if found is None or len(found.blocks) < max(_SURELY_BLOCKS, len(rows[0])):
        return None
    several = len({match.block for match in found.blocks.values()})
    return found if several == len(found.blocks) else None


def _by_block_columns(rows: Rows) -> SeparatedTable | None:
    head = [cell.strip() for cell in rows[0]]
    blocks = {number: match for number, cell in enumerate(head) if (match := named_block(cell))}
    several = len({match.block for match in blocks.values()}) >= _ENOUGH_BLOCKS
    if not several or len(blocks) * 2 < len(head) or len(rows) < 2:
        return None
    return SeparatedTable(rows[1:], head, {}, blocks)


@cache
def _names() -> Mapping[str, str]:
    text = shipped("interchange", "table_columns.json").read_text(encoding="utf-8")
    data: Mapping[str, list[str]] = json.loads(text)
    return {fold(name): kind for kind, names in data.items() if kind != "about" for name in names}
