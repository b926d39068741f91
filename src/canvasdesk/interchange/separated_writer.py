"""Writes a draft as CSV or TSV for spreadsheets, a note a row; ``separated_reader`` reads it."""

from collections.abc import Mapping

from canvasdesk.geometry.sheet import block_rects
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.separated_cells import write_cells
from canvasdesk.interchange.separated_columns import OWN_COLUMNS
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode


def write_separated(draft: Draft, names: Mapping[BlockId, str], separator: str) -> str:
    """Return the draft's notes as a table; ``names`` are those of the blocks.

    It begins with a byte order mark, without which Excel takes UTF-8 for something else. Small
    headings, links and what is said of the canvas as a whole are left out.
    """
    rows = [
        _row(note, names)
        for block in (*GUIDED_ORDER[draft.mode or Mode.ORGANIZATION], None)
        for note in draft.notes_by_block[block]
        if not note.is_heading
    ]
    return "\ufeff" + write_cells([OWN_COLUMNS, *rows], separator)


def _row(note: DraftNote, names: Mapping[BlockId, str]) -> tuple[str, ...]:
    x, y = _place(note)
    name = names[note.block] if note.block else ""
    tags = "\n".join(note.tags)
    return (name, note.text, note.description, tags, note.colour, x, y, note.label)


def _place(note: DraftNote) -> tuple[str, str]:
    if note.block is None or note.spot is None:
        return "", ""
    rect = block_rects()[note.block]
    numbers = note.spot.x * rect.width, note.spot.y * rect.height
    x, y = (f"{number:.2f}".rstrip("0").rstrip(".") for number in numbers)
    return x, y
