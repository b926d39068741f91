"""What the tables of a Markdown canvas mean: a block column, a grid of blocks, or rows as notes."""

from collections.abc import Iterator, Sequence

from canvasdesk.interchange.block_names import BlockMatch, match_block
from canvasdesk.interchange.folding import fold, without_numbering
from canvasdesk.interchange.header_names import (
    header_field,
    is_comment_column,
    is_question_column,
    is_revision_table,
)
from canvasdesk.interchange.markdown_paragraphs import read_one_line
from canvasdesk.interchange.markdown_tree import Table
from canvasdesk.interchange.questions import is_question
from canvasdesk.interchange.rich_text import RichText
from canvasdesk.interchange.section import NoteTaker, Opening, Section
from canvasdesk.interchange.splitting import is_placeholder
from canvasdesk.model.blocks import BlockId

_PAIR_CHARACTERS = 240
"""A row of two cells is one text up to this length; else the second cell is its description."""
_CODE_CHARACTERS = 3
_NAME_CHARACTERS = 80
_MANY_BLOCKS = 3
"""A row that names so many blocks draws a canvas, whatever else stands in it."""
_KEY_VALUE = {("key", "value"), ("field", "value"), ("property", "value"), ("attribute", "value")}

Row = Sequence[RichText]


def read_table(table: Table, section: Section, taker: NoteTaker) -> None:
    """Take a table's cells as notes of the blocks they belong to."""
    head = [cell.plain.strip() for cell in table.head]
    column = _block_column(table)
    if _is_grid(table, section):
        _read_grid(table, section, taker)
    elif column is not None:
        _read_block_rows(table, column, taker)
    elif is_revision_table(head) and section.block is None:
        taker.describe(_as_lines(table), section)
    elif section.block is None and _is_header_table(table):
        _read_header(table, taker)
    else:
        for row in table.rows:
            _read_row(head, row, section, taker)


def _match(cell: RichText) -> BlockMatch | None:
    text = cell.plain.strip()
    return match_block(text) if text and len(text) <= _NAME_CHARACTERS else None


def _named_block(cell: RichText) -> BlockId | None:
    match = _match(cell)
    return match.block if match else None


def _block_column(table: Table) -> int | None:
    """Return the column whose cells name blocks, or None."""
    for column in range(len(table.head)):
        cells = [row[column] for row in table.rows if column < len(row)]
        filled = [cell for cell in cells if cell.plain.strip()]
        named = {block for cell in filled if (block := _named_block(cell))}
        if len(named) >= 2 and 2 * sum(bool(_named_block(cell)) for cell in filled) >= len(filled):
            return column
    return None


def _is_grid(table: Table, section: Section) -> bool:
    # "Segment | Need | Value" below a block's heading tells of its rows, and names no blocks.
    fewest = _MANY_BLOCKS if section.by_heading else 2
    return any(_is_grid_row(row, fewest) for row in (table.head, *table.rows))


def _is_grid_row(row: Row, fewest: int) -> bool:
    """Say whether the cells of a row name blocks, and not just the columns of some other table.

    "costs" and "revenue" alone do not tell, nor do two names beside a third cell.
    """
    filled = [cell for cell in row if cell.plain.strip()]
    matches = [match for cell in filled if (match := _match_in(cell))]
    several = len({match.block for match in matches})
    if several < (fewest if len(matches) == len(filled) else _MANY_BLOCKS):
        return False
    told = any(match.strong for match in matches) or several > _MANY_BLOCKS
    return told and 2 * len(matches) >= len(filled)


def _match_in(cell: RichText) -> BlockMatch | None:
    """Return the block a grid's cell names, alone or in its first line."""
    return _match(cell) or _match(RichText(cell.lines[:1]))


def _read_grid(table: Table, section: Section, taker: NoteTaker) -> None:
    """Read a drawn canvas: a cell that names a block rules the cells below it."""
    ruling: dict[int, Section] = {}
    for row in (table.head, *table.rows):
        for column, cell in enumerate(row):
            match = _match_in(cell)
            content = cell
            if match is not None:
                taker.gathering.saw(match)
                ruling[column] = Section(match.block, opening=Opening.LABEL)
                content = RichText(() if _match(cell) else cell.lines[1:])
            read_one_line(content, _ruling(ruling, column, section), taker)


def _ruling(ruling: dict[int, Section], column: int, otherwise: Section) -> Section:
    """Return the section of a column: its own, or that of a wide cell to its left."""
    left = [index for index in ruling if index <= column]
    return ruling[max(left)] if left else otherwise


def _read_block_rows(table: Table, column: int, taker: NoteTaker) -> None:
    head = [cell.plain.strip() for cell in table.head]
    contents = [
        index
        for index, name in enumerate(head)
        if index > column and not is_question_column(name) and not is_comment_column(name)
    ]
    if not contents:
        contents = list(range(column + 1, len(head)))[:1]
    for row in table.rows:
        name = row[column].plain.strip() if column < len(row) else ""
        match = _match(row[column]) if name else None
        if match is not None:
            taker.gathering.saw(match)
        block = match.block if match else None
        here = Section(block, without_numbering(name), opening=Opening.LABEL)
        for index, cell in enumerate(row):
            if index in contents:
                group = head[index] if block and len(contents) > 1 else ""
                read_one_line(cell, here.in_group(group), taker)
            elif index != column and not is_question_column(head[index]):
                _describe_cell(cell, head[index], here, taker)


def _describe_cell(cell: RichText, name: str, section: Section, taker: NoteTaker) -> None:
    text = cell.plain.strip()
    if text and not text.rstrip(".").isdigit() and not is_question(text):
        taker.describe(f"{name}: {text}" if name else text, section)


def _read_row(head: list[str], row: Row, section: Section, taker: NoteTaker) -> None:
    """Take one row as one note: its first telling cell, the others as its longer text."""
    cells = [(name, cell.plain.strip()) for name, cell in zip(head, row, strict=False)]
    cells = [(name, text) for name, text in cells if not is_placeholder(text)]
    if not cells:
        return
    (_, first), *others = cells
    addresses = [address for cell in row for address in cell.addresses]
    if _is_code(first) and others:
        rest = "; ".join(_pair(name, text) for name, text in others)
        taker.note(f"{first}: {rest}", section, "\n".join(addresses))
    elif len(others) == 1 and len(head) == 2 and len(first + others[0][1]) <= _PAIR_CHARACTERS:
        taker.note(f"{first}: {others[0][1]}", section, "\n".join(addresses))
    else:
        lines = [_pair(name, text) for name, text in others]
        taker.note(first, section, "\n".join([*lines, *addresses]))


def _is_code(text: str) -> bool:
    """Say whether a cell says nothing by itself: a number, a quarter, a rank."""
    return len(text) <= _CODE_CHARACTERS and text.isascii() and any(c.isdigit() for c in text)


def _pair(name: str, text: str) -> str:
    return f"{name}: {text}" if name else text


def _is_header_table(table: Table) -> bool:
    keys = [row[0].plain for row in table.rows if row]
    keys += [table.head[0].plain] if table.head else []
    known = [key for key in keys if header_field(key.strip(" :"))]
    if len(table.head) != 2:
        return False
    named = (fold(table.head[0].plain), fold(table.head[1].plain))
    return named in _KEY_VALUE or (len(known) >= 2 and 2 * len(known) >= len(keys))


def _read_header(table: Table, taker: NoteTaker) -> None:
    for key, value in _pairs([table.head, *table.rows]):
        field = header_field(key)
        if field:
            taker.gathering.set_header(field, value)
        elif (fold(key), fold(value)) not in _KEY_VALUE:
            taker.describe(_pair(key, value), Section())


def _pairs(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        key, value = (cell.plain.strip() for cell in row[:2])
        if value:
            yield key.strip(" :"), value


def _as_lines(table: Table) -> str:
    rows = [table.head, *table.rows]
    return "\n".join(" | ".join(cell.plain.strip() for cell in row) for row in rows)
