"""Reads plain text: indented outlines, lists from a clipboard, lines without any markup.

A line that names a block opens it; the lines after it are its notes. A line indented deeper than
the note above it is that note's longer text. A line that opens nothing known and has indented
lines below it is the label of parked notes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import is_canvas_heading, without_canvas_words
from canvasdesk.interchange.draft import Draft
from canvasdesk.interchange.effort import has_too_many_lines
from canvasdesk.interchange.front_matter import split_front_matter, take_header
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.header_names import header_field, key_value
from canvasdesk.interchange.markdown_paragraphs import NamedBlock, named_block, read_one_line
from canvasdesk.interchange.rich_text import rich
from canvasdesk.interchange.section import NoteTaker, Section
from canvasdesk.interchange.splitting import is_bullet, without_bullet

_TAB = 4
_ENOUGH_BLOCKS = 2


@dataclass(frozen=True, slots=True)
class _Line:
    indent: int
    bullet: bool
    text: str


def read_text_lines(text: str, path: Path) -> Draft:
    """Return the draft of a plain text.

    Raises ``import.no_canvas`` where it names no blocks, ``import.too_much_markup``.
    """
    if has_too_many_lines(text):
        raise FormatError("import.too_much_markup", path)
    values, body = split_front_matter(text)
    lines = [_line(line) for line in body.split("\n") if line.strip()]
    gathering = Gathering(path)
    _Reading(lines, NoteTaker(gathering)).read()
    take_header(values, gathering)
    if len(gathering.blocks) < _ENOUGH_BLOCKS and not _speaks_of_canvas(lines, gathering):
        raise FormatError("import.no_canvas", path)
    return gathering.draft(path.stem)


def block_line_count(text: str) -> int:
    """Return how many different blocks the lines of a text open."""
    lines = (_line(line) for line in text.split("\n") if line.strip())
    found = (_opening(line, under_heading=False) for line in lines if not line.indent)
    return len({opening.match.block for opening in found if opening})


def _speaks_of_canvas(lines: Sequence[_Line], gathering: Gathering) -> bool:
    return bool(gathering.blocks) and any(is_canvas_heading(line.text) for line in lines)


def _line(written: str) -> _Line:
    expanded = written.expandtabs(_TAB)
    indent = len(expanded) - len(expanded.lstrip())
    return _Line(indent, is_bullet(expanded), without_bullet(expanded))


def _opening(line: _Line, *, under_heading: bool) -> NamedBlock | None:
    """Return the block that a line opens: alone, or before a colon."""
    named = named_block(rich(line.text))
    if named is None or (under_heading and not named.match.strong):
        return None
    # "Partner with schools" begins with a block's name and is a note all the same.
    return named if named.match.exact and not named.rest.plain.startswith("//") else None


class _Reading:
    def __init__(self, lines: Sequence[_Line], taker: NoteTaker) -> None:
        self._lines = lines
        self._taker = taker
        self._section = Section()
        self._base = 0

    def read(self) -> None:
        index = 0
        while index < len(self._lines):
            index = self._read_at(index)

    def _read_at(self, index: int) -> int:
        line = self._lines[index]
        inside = self._section.block is not None and line.indent > self._base
        named = _opening(line, under_heading=inside)
        if named is not None:
            self._taker.gathering.saw(named.match)
            self._section, self._base = named.section, line.indent
            read_one_line(named.rest, named.section, self._taker)
            return index + 1
        if not inside and not line.bullet and self._has_children(index):
            self._section, self._base = Section(label=line.text.rstrip(":：")), line.indent
            return index + 1
        if self._section.block is None and self._takes_header(line, index):
            return index + 1
        return self._take_note(index)

    def _has_children(self, index: int) -> bool:
        below = self._lines[index + 1 : index + 2]
        return bool(below) and below[0].indent > self._lines[index].indent

    def _takes_header(self, line: _Line, index: int) -> bool:
        pair = key_value(line.text)
        field = header_field(pair[0]) if pair else None
        gathering = self._taker.gathering
        if pair and field:
            gathering.set_header(field, pair[1])
            return True
        if gathering.blocks or self._section.label:
            return False
        if index == 0:
            gathering.set_header("title", without_canvas_words(line.text))
        else:
            gathering.describe(line.text)
        return True

    def _take_note(self, index: int) -> int:
        """Take the line as a note, and deeper lines below it as its longer text."""
        line = self._lines[index]
        end = index + 1
        while end < len(self._lines) and self._lines[end].indent > line.indent:
            end += 1
        below = self._lines[index + 1 : end]
        if self._taker.skips_question(line.text, self._section):
            return index + 1
        if line.text.endswith((":", "：")) and below:
            group = self._section.in_group(line.text.rstrip(":：").strip())
            for child in below:
                self._taker.note(child.text, group)
            return end
        longer = "\n".join(" " * (child.indent - below[0].indent) + child.text for child in below)
        self._taker.note(line.text, self._section, longer)
        return end
