"""Reads a canvas from Markdown that people or other programs wrote.

Rules beyond the block names, stated once:

- A list item, a table row and a paragraph in a block are a note each.
- A nested list *lists* when its parent ends with a colon: its items are notes, the parent is their
  tag. Otherwise it *explains*: it becomes the parent's longer text.
- A sub-heading or a bold label in a block is the tag of what follows, down to the next one.
- A paragraph that ends with a colon before a list introduces it: it goes to the description.
- Questions are dropped where they repeat a template (a paragraph, or a list of nothing else), and
  counted; a single question among other list items goes to the description.
"""

from dataclasses import replace
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.block_names import (
    BlockMatch,
    is_canvas_heading,
    match_block,
    without_canvas_words,
)
from canvasdesk.interchange.draft import Draft
from canvasdesk.interchange.folding import without_numbering
from canvasdesk.interchange.front_matter import split_front_matter, take_header
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.header_names import header_field
from canvasdesk.interchange.markdown_dialect import is_own_dialect, read_own_dialect
from canvasdesk.interchange.markdown_lists import read_list
from canvasdesk.interchange.markdown_paragraphs import read_lines, read_paragraph
from canvasdesk.interchange.markdown_tables import read_table
from canvasdesk.interchange.markdown_tree import (
    Bullets,
    Element,
    Fence,
    Heading,
    Html,
    Paragraph,
    Quote,
    Rule,
    Table,
    parse_markdown,
)
from canvasdesk.interchange.rich_text import RichText
from canvasdesk.interchange.section import NoteTaker, Section
from canvasdesk.interchange.sketches import read_sketch

_ENOUGH_BLOCKS = 2
"""A text that names fewer blocks, and no canvas, is some other text."""


def read_markdown(text: str, path: Path) -> Draft:
    """Return the draft of a Markdown text. Raises ``import.no_canvas`` where there is none."""
    values, body = split_front_matter(text)
    if is_own_dialect(values):
        return read_own_dialect(values, body, path)
    gathering = Gathering(path)
    reading = _Reading(NoteTaker(gathering))
    reading.read(parse_markdown(body, path))
    take_header(values, gathering)
    named = len(gathering.blocks)
    if named < _ENOUGH_BLOCKS and not (named and reading.speaks_of_canvas):
        raise FormatError("import.no_canvas", path)
    if reading.taker.questions:
        gathering.problem("import.questions_skipped", count=reading.taker.questions)
    return gathering.draft(path.stem)


class _Reading:
    """Walks over the elements of a document, knowing the section it is in."""

    def __init__(self, taker: NoteTaker) -> None:
        self.taker = taker
        self.section = Section()
        self.speaks_of_canvas = False
        self._has_title = False

    def read(self, elements: tuple[Element, ...]) -> None:
        for index, element in enumerate(elements):
            following = elements[index + 1] if index + 1 < len(elements) else None
            self._read_one(element, following)

    def _read_one(self, element: Element, following: Element | None) -> None:
        match element:
            case Heading():
                self._enter(element)
            case Paragraph():
                self.section = read_paragraph(element, following, self.section, self.taker)
            case Bullets():
                self.section = read_list(element, self.section, self.taker)
            case Table():
                read_table(element, self.section, self.taker)
            case Fence():
                self._read_fence(element)
            case Quote():
                self._read_quote(element, following)
            case Html():
                self.section = read_lines(element.lines, self.section, self.taker)
            case Rule():
                self.section = replace(self.section, ended=True, group="")

    def _enter(self, heading: Heading) -> None:
        text = heading.text.plain.strip()
        inside = self.section.by_heading and heading.level > self.section.level
        match = match_block(text, opening=not inside)
        if match and (not inside or _moves_on(match, self.section)):
            self.taker.gathering.saw(match)
            self.speaks_of_canvas |= is_canvas_heading(text)
            self.section = Section(match.block, without_numbering(text), heading.level)
        elif inside:
            same = match is not None and match.strong and match.block == self.section.block
            tag = "" if same else without_numbering(text).rstrip(":：")
            self.section = replace(self.section, heading=tag, group="", ended=False)
        else:
            self._enter_other(heading, text)

    def _enter_other(self, heading: Heading, text: str) -> None:
        """Enter a section that is no block; the document's first heading is its title."""
        self.speaks_of_canvas |= is_canvas_heading(text)
        label = without_numbering(text)
        if not self._has_title and not self.taker.gathering.blocks and heading.level <= 2:
            self._has_title = True
            self.taker.gathering.set_header("title", without_canvas_words(label))
            label = ""
        names_title = header_field(text) == "title"
        self.section = Section(label=label, level=heading.level, names_title=names_title)

    def _read_fence(self, fence: Fence) -> None:
        items, others = read_sketch(fence.text)
        for item in items:
            if match_block(item) is None:
                self.taker.note(item, self.section)
        self.taker.describe("\n".join(others), self.section)

    def _read_quote(self, quote: Quote, following: Element | None) -> None:
        for element in quote.children:
            if isinstance(element, Paragraph) and self.section.block is None:
                self.taker.describe(element.text.plain, self.section)
            elif isinstance(element, Heading):
                self._read_one(Paragraph(RichText(element.text.lines)), following)
            else:
                self._read_one(element, None)


def _moves_on(match: BlockMatch, section: Section) -> bool:
    """Say whether a deeper heading names another block, beyond doubt."""
    return match.strong and match.exact and match.block != section.block
