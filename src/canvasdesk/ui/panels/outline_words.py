"""What the rows of the outline are called, on the screen and by a screen reader."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Entry, Note, Tag
from canvasdesk.model.values import NoteKind
from canvasdesk.ui import note_names
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.link_words import spoken_links
from canvasdesk.ui.heard.outlined import spoken_heard


def block_name(block: BlockId | None, desk: Desk) -> str:
    """Return what stands over a block, or what the parking place is called."""
    if block is None:
        return QCoreApplication.translate("Canvas", "Parked")
    return desk.stage.heading(block)


def spoken_block(block: BlockId | None, count: int, desk: Desk) -> str:
    """Return what is said of a block's row."""
    name = block_name(block, desk)
    if not count:
        return QCoreApplication.translate("Canvas", "{block}, no notes").format(block=name)
    if count == 1:
        return QCoreApplication.translate("Canvas", "{block}, 1 note").format(block=name)
    said = QCoreApplication.translate("Canvas", "{block}, {count} notes")
    return said.format(block=name, count=count)


def spoken_note(
    note: Note, desk: Desk, tags: Mapping[str, Tag], heard: Sequence[Entry] = ()
) -> str:
    """Return what is said of a note's row: what it is, where, what is on it, what was heard."""
    if note.kind is NoteKind.HEADING:
        said = QCoreApplication.translate("Canvas", "Heading in {block}: {text}")
    else:
        said = QCoreApplication.translate("Canvas", "Note in {block}: {text}")
    text = QCoreApplication.translate("Canvas", "empty")
    if note.text.strip() or note.picture or note.symbol or note.fields or note.private:
        text = note_names.spoken_note(note, desk.document)
    said = said.format(block=block_name(note.block, desk), text=text)
    names = ", ".join(tags[tag].name for tag in note.tags if tag in tags)
    said = f"{said} ({names})" if names else said
    besides = desk.tool.spoken(note.id)
    return ", ".join(filter(None, (said, besides, spoken_heard(heard))))


def spoken_place(number: int, count: int, *, filtered: bool, off: bool) -> str:
    """Return where a note's row lies among those of its block, and why it is faded, if it is.

    ``filtered``: the filter asks for others; ``off``: it is not on the thread that stands out.
    """
    said = QCoreApplication.translate("Canvas", "{number} of {count}")
    if filtered:
        said = QCoreApplication.translate("Canvas", "{number} of {count}, not filtered for")
    elif off:
        said = QCoreApplication.translate("Canvas", "{number} of {count}, not on this thread")
    return said.format(number=number, count=count)


def spoken_in_place(note: Note, document: Document, place: str) -> str:
    """Return where a note's row lies, and what the note is linked to."""
    links = spoken_links(document, note.id) if note.id in document.notes else ""
    return f"{place}. {links}" if links else place
