"""Markdown text to a tree of elements; says nothing about canvases.

markdown-it does the parsing (CommonMark and tables). HTML is turned into plain lines.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from canvasdesk.errors import FormatError
from canvasdesk.interchange.effort import (
    has_too_many_cells,
    has_too_many_lines,
    is_soon_read,
)
from canvasdesk.interchange.html_pieces import HtmlTable, open_tables, read_html
from canvasdesk.interchange.rich_text import Line, RichText, Span, rich

_NESTING = 30
"""Lists, quotes and brackets nested deeper than this are not read."""

_EMPTY = rich("")
_SPACES = re.compile(r"[^\S\n]+")
_FOOTNOTE = re.compile(r"^( {0,3})(\[\^[^\]\s]+\]:)", re.MULTILINE)
_HTML_TAG = re.compile(r"^<(/?)([a-zA-Z][a-zA-Z0-9]*)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; 1 is the highest level."""

    level: int
    text: RichText


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    text: RichText


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; each item is a sequence of elements, most often a paragraph first."""

    items: tuple[tuple["Element", ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its head and its rows of cells."""

    head: tuple[RichText, ...]
    rows: tuple[tuple[RichText, ...], ...]


@dataclass(frozen=True, slots=True)
class Fence:
    """Preformatted text."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation and what stands in it."""

    children: tuple["Element", ...]


@dataclass(frozen=True, slots=True)
class Html:
    """A piece of HTML as lines of plain text; comments are gone."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


Element = Heading | Paragraph | Bullets | Table | Fence | Quote | Html | Rule


def parse_markdown(text: str, path: Path = Path()) -> tuple[Element, ...]:
    """Return the elements of a Markdown text.

    Raises FormatError ``import.too_much_markup``, before it would take longer than anybody waits.
    """

    def check(state: StateCore) -> None:
        if not is_soon_read([token.content for token in state.tokens if token.type == "inline"]):
            raise FormatError("import.too_much_markup", path)

    if has_too_many_lines(text) or has_too_many_cells(text):
        raise FormatError("import.too_much_markup", path)
    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable("table")
    parser.core.ruler.after("block", "check", check)
    # Entities stay apart from text, so that an escaped space is known from a stray one.
    parser.disable("text_join")
    # CommonMark has no footnotes, and would drop a short one as the address of a link.
    kept = _FOOTNOTE.sub(r"\1\\\2", text)
    return tuple(_elements(iter(_with_whole_tables(parser.parse(kept))), ""))


def _with_whole_tables(tokens: list[Token]) -> Iterator[Token]:
    """Join the pieces of an HTML table that empty lines have cut apart."""
    begun: list[Token] = []
    depth = 0
    for token in tokens:
        if token.type not in ("html_block", "code_block") or token.level:
            yield from _joined(begun)
            begun = []
            yield token
        elif begun or token.type == "html_block":
            begun.append(token)
            depth = (depth if len(begun) > 1 else 0) + open_tables(token.content)
            if depth <= 0:
                yield from _joined(begun)
                begun = []
        else:
            yield token
    yield from _joined(begun)


def _joined(tokens: list[Token]) -> Iterator[Token]:
    if tokens:
        tokens[0].content = "".join(token.content for token in tokens)
        yield tokens[0]


def _elements(tokens: Iterator[Token], end: str) -> Iterator[Element]:
    for token in tokens:
        if token.type == end:
            return
        if token.type == "html_block":
            yield from _html(token.content)
            continue
        element = _element(token, tokens)
        if element is not None:
            yield element


def _html(content: str) -> Iterator[Element]:
    for piece in read_html(content):
        if isinstance(piece, HtmlTable):
            head, *rows = (tuple(map(_cell, row)) for row in piece.rows)
            yield Table(head, tuple(rows))
        else:
            yield Html(piece)


def _cell(text: str) -> RichText:
    return rich(text) if text else _EMPTY  # a wide table has hundreds of thousands of those


def _element(token: Token, tokens: Iterator[Token]) -> Element | None:
    match token.type:
        case "heading_open":
            return Heading(int(token.tag[1]), _inline(tokens, "heading_close"))
        case "paragraph_open":
            return Paragraph(_inline(tokens, "paragraph_close"))
        case "bullet_list_open" | "ordered_list_open":
            return Bullets(tuple(_items(tokens, token.type.replace("open", "close"))))
        case "blockquote_open":
            return Quote(tuple(_elements(tokens, "blockquote_close")))
        case "table_open":
            return _table(tokens)
        case "fence" | "code_block":
            return Fence(token.content.rstrip("\n"))
        case "hr":
            return Rule()
        case _:
            return None


def _items(tokens: Iterator[Token], end: str) -> Iterator[tuple[Element, ...]]:
    for token in tokens:
        if token.type == end:
            return
        if token.type == "list_item_open":
            yield tuple(_elements(tokens, "list_item_close"))


def _inline(tokens: Iterator[Token], end: str) -> RichText:
    text = RichText(())
    for token in tokens:
        if token.type == end:
            break
        if token.type == "inline":
            text = _rich(token.children or [])
    return text


def _table(tokens: Iterator[Token]) -> Table:
    rows: list[list[RichText]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(_rich(token.children or []))
    head, *body = rows
    return Table(tuple(head), tuple(tuple(row) for row in body))


def _rich(tokens: Sequence[Token]) -> RichText:
    lines: list[Line] = []
    spans: list[Span] = []
    addresses: list[str] = []
    bold = italic = 0
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "softbreak" | "hardbreak":
                lines.append(Line(tuple(spans), soft=token.type == "softbreak"))
                spans = []
            case "link_open":
                addresses += _kept_address(str(token.attrs.get("href", "")))
            case "image":
                spans.append(Span(token.content, bold > 0, italic > 0))
            case "html_inline":
                closing, tag = _html_tag(token.content)
                if tag == "br":
                    lines.append(Line(tuple(spans)))
                    spans = []
                elif tag in ("b", "strong"):
                    bold += -1 if closing else 1
            case "text":
                spans.append(Span(_SPACES.sub(" ", token.content), bold > 0, italic > 0))
            case _:
                spans.append(Span(token.content, bold > 0, italic > 0))
    lines.append(Line(tuple(spans)))
    shown = "".join(line.text for line in lines)
    return RichText(tuple(lines), tuple(a for a in addresses if a not in shown))


def _kept_address(address: str) -> list[str]:
    return [address] if address.startswith(("http://", "https://", "mailto:")) else []


def _html_tag(content: str) -> tuple[bool, str]:
    found = _HTML_TAG.match(content)
    return (bool(found[1]), found[2].lower()) if found else (False, "")
