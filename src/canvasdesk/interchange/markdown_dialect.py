"""Reads the Markdown that ``markdown_writer`` writes: exactly, without any guessing.

It is known by its front matter (``format: canvasdesk-markdown``), which also tells the headings
that are no block's usual name (``heading_channels``). The text above the first block is the
description. A list item is a note: its first paragraph the text (a last line of ``*#tag*`` its
tags), the rest the description. Level 3 headings are small headings of their block, in the parking
place labels. The section of what was heard (``heading_heard``) is passed over, and that is said.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import match_block
from canvasdesk.interchange.draft import HEADER_FIELDS, Draft, DraftNote
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.heard_section import HEARD_KEY
from canvasdesk.interchange.markdown_lists import as_text
from canvasdesk.interchange.markdown_tree import (
    Bullets,
    Element,
    Heading,
    Paragraph,
    parse_markdown,
)
from canvasdesk.interchange.rich_text import Line, RichText
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode

DIALECT_KEY = "format"
DIALECT = "canvasdesk-markdown"
HEADING_KEY = "heading_"
PARKING_KEY = "heading_parking"
TAGS_KEY = "tags"
EMPTY_TEXT = "\u2060"
"""A word joiner stands for a note without text: a list item needs something."""

_BLOCK_LEVEL = 2


def is_own_dialect(values: Mapping[str, str]) -> bool:
    """Say whether front matter announces a file that this program wrote."""
    return values.get(DIALECT_KEY) == DIALECT


def read_own_dialect(values: Mapping[str, str], body: str, path: Path) -> Draft:
    """Return the draft of a Markdown text that ``markdown_writer`` wrote."""
    mode = next((mode for mode in Mode if mode.value == values.get("mode")), None)
    reading = _Reading(Gathering(path), _Headings(values, mode))
    for tag in filter(None, values.get(TAGS_KEY, "").split("\n")):
        reading.gathering.add_tag(tag)
    for element in parse_markdown(body, path):
        reading.read(element)
    if reading.heard:
        reading.gathering.problem("import.heard_left", count=reading.heard)
    if not reading.seen:
        raise FormatError("import.no_canvas", path)
    header = {name: values.get(name, "") for name in (*HEADER_FIELDS, "mode")}
    header["title"] = header["title"] or reading.title
    header["description"] = "\n\n".join(reading.description)
    reading.gathering.header.update(header)
    return reading.gathering.draft()


class _Headings:
    """Which block a heading opens, where the same words may stand over two of them."""

    def __init__(self, values: Mapping[str, str], mode: Mode | None) -> None:
        self._order = GUIDED_ORDER[mode or Mode.ORGANIZATION]
        self._parking = values.get(PARKING_KEY)
        self._heard = values.get(HEARD_KEY)
        self._custom = {
            block: values[HEADING_KEY + block]
            for block in self._order
            if HEADING_KEY + block in values
        }
        self._met: set[BlockId] = set()

    def take(self, title: str) -> BlockId | None:
        """Return the block that ``title`` opens; the same words open the next of their blocks."""
        match = match_block(title)
        usual = match.block if match and match.block not in self._custom else None
        named = [b for b in self._order if b is usual or self._custom.get(b) == title]
        new = [block for block in named if block not in self._met]
        if not new and title == self._parking:
            return None
        named = new or named or ([match.block] if match else [])
        self._met.update(named[:1])
        return named[0] if named else None

    def is_heard(self, title: str) -> bool:
        """Say whether ``title`` stands over what was heard."""
        return title == self._heard

    def is_parking(self, title: str) -> bool:
        """Say whether ``title`` stands over the notes without a block."""
        return title == self._parking


@dataclass(slots=True)
class _Reading:
    gathering: Gathering
    headings: _Headings
    title: str = ""
    description: list[str] = field(default_factory=list)
    seen: bool = False
    heard: int = 0
    """How many items there are of what was heard."""
    passing: bool = False
    """Whether one is in that section."""
    block: BlockId | None = None
    label: str = ""

    def read(self, element: Element) -> None:
        if isinstance(element, Heading):
            self._enter(element.level, element.text.plain)
        elif self.passing:
            self.heard += len(element.items) if isinstance(element, Bullets) else 0
        elif not self.seen:
            self.description.append(as_text([element]))
        elif isinstance(element, Bullets):
            for item in element.items:
                self._add(item)
        else:
            # Typed in by hand below a heading: a note as well.
            self._add((element,))

    def _enter(self, level: int, title: str) -> None:
        if level <= _BLOCK_LEVEL or not self.passing:
            self.passing = level == _BLOCK_LEVEL and self.headings.is_heard(title)
        if self.passing:
            return
        if level < _BLOCK_LEVEL and not self.seen:
            self.title = title
        elif level > _BLOCK_LEVEL and self.block is not None and title:
            self.gathering.add(DraftNote(title, self.block, is_heading=True))
        elif level > _BLOCK_LEVEL:
            self.label = title
        else:
            self.block = self.headings.take(title)
            named = self.block or self.headings.is_parking(title)
            self.label, self.seen = "" if named else title, True

    def _add(self, item: tuple[Element, ...]) -> None:
        first = item[0] if item else None
        if not isinstance(first, Paragraph):
            first, rest = Paragraph(RichText(())), item
        else:
            rest = item[1:]
        lines, tags = _without_tags(first.text)
        text = RichText(lines).plain
        note = DraftNote(
            text=text[1:] if text and not text.strip(EMPTY_TEXT) else text,
            block=self.block,
            description="\n\n".join(as_text([element]) for element in rest),
            tags=tags,
            label="" if self.block else self.label,
        )
        self.gathering.add(note)


def _without_tags(text: RichText) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """Return the lines of a note's text, and the tags in its last line."""
    tags = _tags(text.lines[-1]) if len(text.lines) > 1 else ()
    if not tags:
        return text.lines, ()
    return text.lines[:-1], tags


def _tags(line: Line) -> tuple[str, ...]:
    tags: list[str] = []
    inside = False
    for span in line.spans:
        if span.italic and inside:
            tags[-1] += span.text
        elif span.italic and span.text.startswith("#"):
            tags.append(span.text[1:])
        elif span.text.strip():
            return ()
        inside = span.italic
    return tuple(tags)
