"""What is said about the canvas as a whole."""

from dataclasses import replace
from typing import TypedDict, Unpack

from canvasdesk.editing.checks import language_tag, line, long_text
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.placing import note_size, settled_place
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.records import AnyRecord, Header, chosen
from canvasdesk.model.values import Direction, NoteSize

_CHECKS = {
    "title": line,
    "designed_for": line,
    "designed_by": line,
    "date": line,
    "version": line,
    "goal": long_text,
    "purpose": long_text,
    "description": long_text,
    "language": language_tag,
}


class HeaderChanges(TypedDict, total=False):
    """What of the header can be edited; the mode and the headings have their own operations."""

    title: str
    designed_for: str
    designed_by: str
    date: str
    version: str
    purpose: str
    goal: str
    description: str
    language: str
    direction: Direction
    mirrored_grid: bool
    note_size: NoteSize


def edit_header(document: Document, **changes: Unpack[HeaderChanges]) -> Patch:
    """Change what the header says.

    With another note size, notes of the sheet's size whose centre would leave their block are
    moved back into it. Raises DocumentError ``text.too_long``, ``header.language``; what does not
    become longer, a foreign file may have made too long.
    """
    clean = {
        name: _checked(document.header, name, value)
        for name, value in changes.items()
        if value != getattr(document.header, name)
    }
    header = chosen(document.header, **clean)
    if header.note_size is document.header.note_size:
        return patch_of(document, [header])
    return patch_of(document, [header, *_settled_notes(document, header)])


def _checked(header: Header, name: str, value: object) -> object:
    check = _CHECKS.get(name)
    if check is None or not isinstance(value, str):
        return value
    return line(value, getattr(header, name)) if check is line else check(value)


def rename(document: Document, title: str) -> Patch:
    """Give the canvas another title. Raises DocumentError ``text.too_long``."""
    return edit_header(document, title=title)


def set_block_title(document: Document, block: BlockId, title: str) -> Patch:
    """Put a heading of one's own over a block; a blank one brings the standard name back."""
    header = document.header
    own = line(title, str(header.block_titles.get(block.value, "")))
    titles = header.block_titles.with_(block.value, own)
    if not own:
        titles = header.block_titles.without(block.value)
    return patch_of(document, [replace(header, block_titles=titles)])


def switch_mode(document: Document, mode: Mode) -> Patch:
    """Work on the canvas in another mode; everything on it is kept."""
    return patch_of(document, [chosen(document.header, mode=mode)])


def _settled_notes(document: Document, header: Header) -> list[AnyRecord]:
    after = patch_of(document, [header]).apply(document)
    return [
        replace(note, place=settled_place(note.place, note_size(after, note), note.block))
        for note in after.notes.values()
        if note.block is not None and note.size is None
    ]
