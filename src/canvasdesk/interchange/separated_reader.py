"""Reads a canvas from CSV and TSV: a note a row, its block in a column.

Where each column is a block, a cell is a note. Columns that nothing is known of go on in the
longer text of the note, so that nothing is lost.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import isfinite
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.interchange.draft import Draft, DraftNote, Problem, Spot
from canvasdesk.interchange.gathering import Gathering, unique
from canvasdesk.interchange.html_pieces import plain_text
from canvasdesk.interchange.separated_cells import unguarded
from canvasdesk.interchange.separated_columns import SeparatedTable, named_block, read_table
from canvasdesk.interchange.splitting import is_placeholder
from canvasdesk.model import limits
from canvasdesk.model.blocks import BlockId

_TAG_ENDS = re.compile(r"[;,|\n]")
_NUMBER = re.compile(r"-?\d{1,9}(?:[.,]\d{1,9})?")
_OLD_ENCODING = "cp1252"


def looks_like_table(text: str) -> bool:
    """Say whether a text is a table that holds a canvas."""
    return read_table(text) is not None


def read_separated(text: str, path: Path) -> Draft:
    """Return the draft of a table. Raises ``import.no_canvas`` where it is none."""
    table = read_table(text)
    if table is None:
        raise FormatError("import.no_canvas", path)
    if len(table.rows) > limits.NOTES:
        raise FormatError("import.too_many_notes", path, limit=limits.NOTES)
    gathering = Gathering(path)
    notes = list(_Rows(table, gathering).notes())
    if not table.own and not _all_inside(notes):
        notes = [replace(note, spot=None) for note in notes]
    for note in notes:
        gathering.add(note)
    return gathering.draft(path.stem)


def read_in_old_encoding(data: bytes, path: Path) -> Draft | None:
    """Return the draft of a table in Western Europe's old encoding; None where it is none."""
    try:
        text = data.decode(_OLD_ENCODING)
    except UnicodeDecodeError:
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text or not looks_like_table(text):
        return None
    draft = read_separated(text, path)
    return replace(draft, problems=(Problem("import.old_encoding"), *draft.problems))


class _Rows:
    """The rows of a table as notes."""

    def __init__(self, table: SeparatedTable, gathering: Gathering) -> None:
        self._table = table
        self._gathering = gathering
        self._listing = len({len(row) for row in table.rows}) > 1 and not table.headings
        """Whether each row lists notes behind its block: rows of a table are equally long."""

    def notes(self) -> Iterator[DraftNote]:
        for row in self._table.rows:
            if self._table.blocks:
                yield from self._in_block_columns(row)
            elif self._table.own:
                yield self._own(row)
            else:
                yield from self._foreign(row)

    def _in_block_columns(self, row: Sequence[str]) -> Iterator[DraftNote]:
        for number, cell in enumerate(row):
            match = self._table.blocks.get(number)
            if match:
                self._gathering.saw(match)
            text = plain_text(cell).strip()
            if not is_placeholder(text):
                head = self._table.headings[number] if number < len(self._table.headings) else ""
                yield DraftNote(text, match.block if match else None, label="" if match else head)

    def _own(self, row: Sequence[str]) -> DraftNote:
        """Return a note as it was written, without the apostrophes that kept it from running."""
        names = self._table.columns
        cells = {name: self._cell(row, name) for name in names}
        match = named_block(cells["block"])
        if match:
            self._gathering.saw(match)
        return DraftNote(
            cells["text"],
            match.block if match else None,
            cells["description"],
            unique(cells["tags"].split("\n")),
            label="" if match else cells["label"] or cells["block"],
            colour=cells["colour"],
            spot=_spot(match.block, cells["x"], cells["y"]) if match else None,
        )

    def _foreign(self, row: Sequence[str]) -> Iterator[DraftNote]:
        name = self._cell(row, "block").strip()
        match = named_block(name)
        if match:
            self._gathering.saw(match)
        block = match.block if match else None
        text = plain_text(self._cell(row, "text")).strip()
        rest = list(self._rest(row))
        label = "" if match else self._cell(row, "label").strip() or name
        note = DraftNote(
            text,
            block,
            "" if self._listing else "\n".join(rest),
            unique(tag.strip() for tag in _TAG_ENDS.split(self._cell(row, "tags"))),
            label=label,
            colour=self._cell(row, "colour").strip(),
            spot=_spot(block, self._cell(row, "x"), self._cell(row, "y")) if block else None,
        )
        if note.description or not is_placeholder(text):
            yield note
        if self._listing:
            yield from (DraftNote(each, block, label=label) for each in rest)

    def _rest(self, row: Sequence[str]) -> Iterator[str]:
        """Yield what stands in a row besides: the longer text, and columns nothing is known of."""
        longer = plain_text(self._cell(row, "description")).strip()
        if longer:
            yield longer
        for number, cell in enumerate(row):
            if number in self._table.columns.values() or is_placeholder(cell):
                continue
            heads = self._table.headings
            name = heads[number] if number < len(heads) else ""
            shown = plain_text(self._unguarded(cell)).strip()
            yield f"{name}: {shown}" if name else shown

    def _cell(self, row: Sequence[str], name: str) -> str:
        number = self._table.columns.get(name, len(row))
        return self._unguarded(row[number]) if number < len(row) else ""

    def _unguarded(self, cell: str) -> str:
        return unguarded(cell) if self._table.guarded else cell


def _spot(block: BlockId, x: str, y: str) -> Spot | None:
    """Return where a note lies: both numbers are units of the sheet from its block's corner."""
    if not _NUMBER.fullmatch(x.strip()) or not _NUMBER.fullmatch(y.strip()):
        return None
    rect = block_rects()[block]
    across, down = (float(number.strip().replace(",", ".")) for number in (x, y))
    spot = Spot(across / rect.width, down / rect.height)
    return spot if isfinite(spot.x) and isfinite(spot.y) else None


def _all_inside(notes: Sequence[DraftNote]) -> bool:
    """Say whether the places of a table can be those of notes on their blocks."""
    return all(
        note.spot is not None and 0 <= note.spot.x < 1 and 0 <= note.spot.y < 1
        for note in notes
        if note.block
    )
