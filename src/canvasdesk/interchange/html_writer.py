"""Writes a canvas's notes as HTML for word processors: plain headings and lists, nothing styled.

It is for the clipboard, where Word, LibreOffice and mail programs give it their own looks. It is
not read back; ``html_pieces`` is about HTML inside Markdown.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind


def write_html(document: Document, names: Mapping[BlockId, str], parking: str) -> str:
    """Return the blocks that have notes as headings with lists, in the mode's guided order.

    ``names`` are the headings; ``parking`` is the heading of the notes without a block.
    """
    blocks = document.notes_by_block
    parts: list[str] = []
    for block in (*GUIDED_ORDER[document.mode], None):
        if blocks[block]:
            parts.append(f"<h2>{_inline(names[block] if block else parking)}</h2>")
            parts += _lists(document, blocks[block])
    header = document.header
    language = f' lang="{escape(header.language)}"' if header.language else ""
    direction = ' dir="rtl"' if is_rtl(header) else ""
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html{language}{direction}>\n<head><meta charset="utf-8"></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _lists(document: Document, notes: Sequence[Note]) -> Iterator[str]:
    """Yield the notes' lists; a heading among them stands between two."""
    items: list[str] = []
    for note in notes:
        if note.kind is NoteKind.HEADING:
            yield from _list(items)
            yield f"<h3>{_inline(note.text)}</h3>"
            items = []
        elif item := _item(document, note):
            items.append(item)
    yield from _list(items)


def _list(items: Sequence[str]) -> Iterator[str]:
    if items:
        yield "\n".join(("<ul>", *items, "</ul>"))


def _item(document: Document, note: Note) -> str:
    """Return a note as an item; nothing for one without words, perhaps with a picture alone."""
    names = [document.tags[tag].name for tag in note.tags if tag in document.tags]
    text = _inline(note.text)
    if names:
        text = f"{text} [{_inline(', '.join(names))}]".lstrip()
    if not note.description.strip():
        return f"<li>{text}</li>" if text else ""
    paragraphs = [part for part in note.description.split("\n\n") if part.strip()]
    return "".join(
        ("<li>", *(f"<p>{part}</p>" for part in (text, *map(_inline, paragraphs))), "</li>")
    )


def _inline(text: str) -> str:
    return escape(text.strip()).replace("\n", "<br>")
