"""Turns HTML inside a document into lines of plain text and tables of such lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_SPACES = re.compile(r"\s+")
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)
_ELEMENT = re.compile(
    r"<(?:br|/(?:p|div|li|ul|ol|b|strong|i|em|u|s|span|a|h[1-6]|table))\s*/?>", re.IGNORECASE
)
_BREAKING = frozenset(
    {"br", "p", "div", "li", "ul", "ol", "hr", "section", "dt", "dd", "caption"}
    | {f"h{level}" for level in range(1, 7)}
)
_HIDDEN = frozenset({"script", "style", "head", "svg"})
_WIDEST = 60
"""More columns or rows than this in one cell are a mistake."""
_MOST_COLUMNS = 100
"""What stands further out comes into the last one."""


@dataclass(frozen=True, slots=True)
class HtmlTable:
    """The cells of a table in their columns; what a wider or higher cell covers is empty."""

    rows: tuple[tuple[str, ...], ...]


HtmlPiece = tuple[str, ...] | HtmlTable


def open_tables(html: str) -> int:
    """Return how many more tables begin than end."""
    return sum(-1 if found[1] else 1 for found in _TABLE.finditer(html))


def read_html(html: str) -> Iterator[HtmlPiece]:
    """Yield the lines of text and the tables that a piece of HTML shows."""
    parser = _Pieces()
    parser.feed(_closed(html))
    parser.close()
    parser.end_text()
    yield from parser.pieces


def plain_text(text: str) -> str:
    """Return what a text shows that may be HTML; one without elements stays as it is."""
    if not _ELEMENT.search(text):
        return text
    lines: list[str] = []
    for piece in read_html(text):
        rows = [" | ".join(row) for row in piece.rows] if isinstance(piece, HtmlTable) else piece
        lines.extend(rows)
    return "\n".join(lines)


def _closed(html: str) -> str:
    """Return HTML without comments, what never ends in it made plain text.

    Python's parser looks for the end of each piece to the end of the text, so that thousands that
    have none take minutes.
    """
    kept: list[str] = []
    place = 0
    while (start := html.find("<!--", place)) >= 0:
        end = html.find("-->", start + 4)
        if end < 0:
            break
        kept.append(html[place:start])
        place = end + 3
    rest = html[place:]
    kept.append(rest if start < 0 else rest.replace("<!", "&lt;!"))
    text = "".join(kept)
    last = text.rfind(">") + 1
    return text[:last] + text[last:].replace("<", "&lt;")


@dataclass(slots=True)
class _Cell:
    columns: int
    rows: int
    lines: list[list[str]] = field(default_factory=lambda: [[]])


class _Pieces(HTMLParser):
    """Collects lines, a new one at each block-like tag, and the cells of tables."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[HtmlPiece] = []
        self._lines: list[list[str]] = [[]]
        self._rows: list[list[_Cell]] | None = None
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "table" and self._rows is None:
            self.end_text()
            self._rows = []
        elif tag == "tr" and self._rows is not None:
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            sizes = dict(attrs)
            spans = (_span(sizes.get("colspan")), _span(sizes.get("rowspan")))
            self._rows[-1].append(_Cell(*spans))
        elif tag in _BREAKING:
            self._open_lines().append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag == "table" and self._rows is not None:
            rows = _in_columns(self._rows)
            self._rows = None
            if rows:
                self.pieces.append(HtmlTable(rows))
        elif tag in _BREAKING:
            self._open_lines().append([])

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._open_lines()[-1].append(data)

    def end_text(self) -> None:
        """Close the lines gathered since the last table."""
        lines = _cleaned(self._lines)
        self._lines = [[]]
        if lines:
            self.pieces.append(lines)

    def _open_lines(self) -> list[list[str]]:
        if self._rows and self._rows[-1]:
            return self._rows[-1][-1].lines
        return self._lines


def _span(value: str | None) -> int:
    return min(_WIDEST, max(1, int(value))) if value and value.isdecimal() else 1


def _cleaned(lines: list[list[str]]) -> tuple[str, ...]:
    stripped = (_SPACES.sub(" ", "".join(line)).strip() for line in lines)
    return tuple(line for line in stripped if line)


def _in_columns(rows: list[list[_Cell]]) -> tuple[tuple[str, ...], ...]:
    """Put each cell into its column, past the cells that reach down from rows above."""
    placed: list[dict[int, str]] = []
    covered: dict[int, int] = {}
    for cells in rows:
        row: dict[int, str] = {}
        column = 0
        reaching: dict[int, int] = {}
        for cell in cells:
            while covered.get(column):
                column += 1
            column = min(column, _MOST_COLUMNS - 1)
            text = "\n".join(_cleaned(cell.lines))
            row[column] = f"{row[column]}\n{text}" if column in row else text
            end = min(column + cell.columns, _MOST_COLUMNS)
            reaching |= dict.fromkeys(range(column, end), cell.rows)
            column = end
        covered = {c: left - 1 for c, left in (covered | reaching).items() if left > 1}
        placed.append(row)
    width = max((max(row) + 1 for row in placed if row), default=0)
    return tuple(tuple(row.get(column, "") for column in range(width)) for row in placed if row)
