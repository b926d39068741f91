"""Tables as text: cells between separators. What the cells mean is for ``separated_reader``.

Well-formed text is read as RFC 4180 has it. Where quotation marks inside a cell were not doubled,
a cell ends at a mark before a separator or the end of a line.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice

SEPARATORS = (",", ";", "\t")

_HINT = re.compile(r"\Asep=(.)\n", re.IGNORECASE)
_GUARDED = re.compile("'*[=+\\-@\t\r\0]")
"""What a spreadsheet may take for a formula, and what looks like one that was kept from it."""
_INNER = re.compile(r"([,;\t\r\n])('*+(?:[=+@]|-(?! )))")
"""The same inside a cell, where one begins for whoever parts cells by something else."""
_INNER_GUARD = re.compile(r"([,;\t\r\n])'('*+(?:[=+@]|-(?! )))")
_TO_QUOTE = re.compile(r"[\",;\t\r\n]")
"""Many programs take all of these for separators at first."""
_MARKS = re.compile('("++) *+')
_MOST_MARKS = 2000
"""A cell with more quotation marks in it is not looked at to its end."""
_MOST_FAULTS = 200
"""After so many cells without an end, a quotation mark is a letter like any other."""

Rows = Sequence[Sequence[str]]


def separators_of(text: str) -> tuple[tuple[str, ...], str]:
    """Return the separators to try, and the text without a line that names one (``sep=;``)."""
    found = _HINT.match(text)
    return ((found[1],), text[found.end() :]) if found else (SEPARATORS, text)


def read_cells(text: str, separator: str) -> Rows:
    """Return the rows of a table; empty lines are none."""
    lines = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        rows = list(lines)
    except csv.Error:
        rows = list(_Lenient(text, separator).rows())
    return [row for row in rows if any(cell.strip() for cell in row) or len(row) > 1]


def write_cells(rows: Rows, separator: str) -> str:
    """Return rows as text that spreadsheets take for text: no cell of it is a formula."""
    lines = (separator.join(_quoted(guarded(cell)) for cell in row) for row in rows)
    return "".join(f"{line}\r\n" for line in lines)


def guarded(cell: str) -> str:
    """Return a cell with an apostrophe before what would be a formula.

    Also inside, behind what others part cells by; a list with dashes stays as it is.
    """
    cell = _INNER.sub(r"\1'\2", cell)
    return f"'{cell}" if _GUARDED.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before ``guarded``."""
    bare = cell[1:] if cell.startswith("'") and _GUARDED.match(cell) else cell
    return _INNER_GUARD.sub(r"\1\2", bare)


def _quoted(cell: str) -> str:
    if not _TO_QUOTE.search(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'


class _Lenient:
    """Reads rows whose quotation marks are not doubled inside cells."""

    def __init__(self, text: str, separator: str) -> None:
        self._text = text
        self._separator = separator
        self._plain_end = re.compile(rf"{re.escape(separator)}|\n")
        self._faults = 0

    def rows(self) -> Iterator[list[str]]:
        row: list[str] = []
        place = 0
        while place <= len(self._text):
            cell, place = self._cell(place)
            row.append(cell)
            if not self._text.startswith(self._separator, place):
                yield row
                row = []
            place += 1

    def _cell(self, start: int) -> tuple[str, int]:
        """Return a cell, and where it ends."""
        if self._faults < _MOST_FAULTS and self._text.startswith('"', start):
            quoted = self._quoted(start)
            if quoted is not None:
                return quoted
            self._faults += 1
        found = self._plain_end.search(self._text, start)
        end = found.start() if found else len(self._text)
        return self._text[start:end], end

    def _quoted(self, start: int) -> tuple[str, int] | None:
        """Return a cell in quotation marks; None where it does not end."""
        marks, place = 0, start + 1
        for found in islice(_MARKS.finditer(self._text, place), _MOST_MARKS):
            marks_here, place = len(found[1]), found.end(1)
            # An even run is escaped marks and the cell goes on, unless one before it is open.
            if self._ends(found.end()) and (marks_here % 2 or marks % 2):
                return self._text[start + 1 : place - 1].replace('""', '"'), found.end()
            marks += marks_here
        return None

    def _ends(self, place: int) -> bool:
        at_end = place == len(self._text) or self._text[place] == "\n"
        return at_end or self._text.startswith(self._separator, place)
