"""Reads the CSV that Miro makes of a board: one column, a frame's title over the texts in it.

Nothing in such a file says which cell is a title. The first one is; so is a default title like
"Frame 3", and one that names a block or a field of the Lean Canvas.
"""

import re
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import (
    BlockMatch,
    is_name_alone,
    is_other_canvas_field,
    match_block,
)
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.separated_cells import read_cells

_CELL = re.compile(r'[ \t\n]*+"(?:[^"]|"")*+"[ \t]*+(?=\n|\Z)')
_ENOUGH = 2
_FRAME = re.compile(r"frame \d{1,4}", re.IGNORECASE)


def is_miro_csv(text: str) -> bool:
    """Say whether a text has the shape: one column of cells, all of them in quotes."""
    place = count = 0
    while found := _CELL.match(text, place):
        place, count = found.end(), count + 1
    return count >= _ENOUGH and not text[place:].strip()


def read_miro_csv(text: str, path: Path) -> Draft:
    """Return the draft of a board. Raises ``import.no_canvas`` where it holds no text."""
    gathering = Gathering(path)
    match: BlockMatch | None = None
    label = ""
    cells = [" ".join(row).strip() for row in read_cells(text, ",")] if is_miro_csv(text) else []
    for number, cell in enumerate(cells):
        # "Costs: rent" is a note that begins with a name, and no title.
        named = match_block(cell) if not number or is_name_alone(cell) else None
        if not number or named or _FRAME.fullmatch(cell) or is_other_canvas_field(cell):
            match, label = named, " ".join(cell.split())
            if named:
                gathering.saw(named)
        elif cell:
            block = match.block if match else None
            gathering.add(DraftNote(cell, block, label="" if block else label))
    if not gathering.notes:
        raise FormatError("import.no_canvas", path)
    return gathering.draft(path.stem)
