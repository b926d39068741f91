"""Reads the XML in which Leantime exports its canvases: items by the element they stand in.

Leantime puts texts into its XML as they are, so that an ampersand or HTML in them may not be XML:
what cannot be read so is read again ``_mended``, and then with all texts ``_literal``. Authors and
times are not taken over.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.folding import as_words
from canvasdesk.interchange.foreign_keys import foreign_keys
from canvasdesk.interchange.gathering import Gathering
from canvasdesk.interchange.html_pieces import plain_text
from canvasdesk.interchange.xml_tree import Element, read_xml

_SHAPE = re.compile(r"<canvas\s[^<>]*\bkey\s*=")
_BEGINNING = ("<?xml", "<canvas", "<!DOCTYPE canvas")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|&")
_ALONE = re.compile(r"<(br|hr)\s*>", re.IGNORECASE)
_TEXT = re.compile(r"<(/?)(title|description|assumptions|data|conclusion)>")
_AUTHOR = re.compile(r"<author\b[^\n]*/>")
_XML = frozenset({"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"})
_LONGER = ("assumptions", "data", "conclusion")
_UNSAID = frozenset({"", "draft", "none"})
"""What a status or a relation is at first; nobody has said anything by it."""


def is_leantime(text: str) -> bool:
    """Say whether a text has the shape: XML with a canvas that has a key."""
    return text.lstrip().startswith(_BEGINNING) and bool(_SHAPE.search(text))


def read_leantime(text: str, path: Path) -> Draft:
    """Return the draft of an export. Raises ``xml.*``, ``import.no_canvas``."""
    root = _root(text.lstrip(), path)
    content = root.child("content")
    if root.name != "canvas" or content is None:
        raise FormatError("import.no_canvas", path)
    gathering = Gathering(path)
    title = root.child("title")
    gathering.set_header("title", title.text if title else "")
    for element in content.children("element"):
        for item in element.children("item"):
            _take(item, element.attributes.get("key", ""), gathering)
    return gathering.draft(path.stem)


def _root(text: str, path: Path) -> Element:
    for way in (str, _mended):
        try:
            return read_xml(way(text), path)
        except FormatError as error:
            if error.code != "xml.syntax":
                raise
    return read_xml(_literal(_mended(text)), path)


def _mended(text: str) -> str:
    def meant(found: re.Match[str]) -> str:
        written = found[0]
        if written in _XML or written.startswith("&#"):
            return written
        shown = html.unescape(written)
        return shown if shown != written and shown not in "<>&" else f"&amp;{written[1:]}"

    return _ALONE.sub(r"<\1/>", _ENTITY.sub(meant, text))


def _literal(text: str) -> str:
    """Return XML whose texts hold no element, so that what is none in them can be read."""
    return "".join(_literal_pieces(_AUTHOR.sub("", text)))


def _literal_pieces(text: str) -> Iterator[str]:
    inside, start = "", 0
    for found in _TEXT.finditer(text):
        ends, name = found.groups()
        if inside and (not ends or name != inside):
            continue  # a word of the text itself
        piece = text[start : found.start()]
        yield piece.replace("<", "&lt;") if inside else piece
        yield found[0]
        inside, start = "" if ends else name, found.end()
    yield text[start:]


def _take(item: Element, key: str, gathering: Gathering) -> None:
    names = foreign_keys().leantime
    text, longer = _shown(item.child("description")), _longer(item)
    if not text and not longer:
        return
    block = names.blocks.get(key)
    gathering.add(
        DraftNote(
            text=text,
            block=block,
            description=longer,
            tags=(names.kinds[key],) if key in names.kinds else (),
            label="" if block else names.headings.get(key) or as_words(key),
        )
    )
    if block:
        gathering.blocks.add(block)


def _longer(item: Element) -> str:
    parts = [(name, _shown(item.child(name))) for name in _LONGER]
    for name in ("status", "relates"):
        said = item.child(name)
        choice = said.attributes.get("key", "").removeprefix(f"{name}_") if said else ""
        parts.append((name, "" if choice in _UNSAID else choice))
    return "\n".join(f"{name}: {text}" for name, text in parts if text)


def _shown(element: Element | None) -> str:
    """Return a text that may be HTML, as XML or as a text that was made safe for it."""
    return plain_text(element.text).strip() if element else ""
