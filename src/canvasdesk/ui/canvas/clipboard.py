"""Notes that come in by the clipboard or a drop. What goes out is made in ``copying``."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from canvasdesk.editing.fragment import Fragment, paste_fragment, paste_in_place
from canvasdesk.editing.operations.notes import add_notes, edit_description
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import FormatError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import AnyRecord, Asset, Entry, Link, Note, Tag
from canvasdesk.model.text import split_note_text
from canvasdesk.storage.fragment_json import MIME_TYPE, read_fragment_bytes


def clipboard_data(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData:
    """Return what is on the clipboard; nothing is data without formats."""
    # Whatever PySide6's types say, an empty clipboard gives None on some platforms.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData(mode)
    return data or QMimeData()


def fragment_from(data: QMimeData) -> Fragment | None:
    """Return the notes that data holds, or None where it holds none of ours."""
    if not data.hasFormat(MIME_TYPE):
        return None
    try:
        return _fragment(*read_fragment_bytes(bytes(data.data(MIME_TYPE).data())))
    except FormatError:
        return None  # anything may have written it; its plain text may still be of use


def makes_notes(data: QMimeData) -> bool:
    """Say whether data is more than a piece of one text: notes of ours, or several lines."""
    if fragment_from(data) is not None:
        return True
    return sum(1 for line in data.text().splitlines() if line.strip()) > 1


def _fragment(records: tuple[AnyRecord, ...], leading: tuple[Link, ...]) -> Fragment | None:
    notes = _in_reading_order(record for record in records if isinstance(record, Note))
    links = tuple(record for record in records if isinstance(record, Link))
    tags = tuple(record for record in records if isinstance(record, Tag))
    assets = tuple(record for record in records if isinstance(record, Asset))
    heard = tuple(record for record in records if isinstance(record, Entry))
    return Fragment(notes, links, tags, assets, leading, heard) if notes else None


def _in_reading_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return notes as a document has them; on the clipboard they are sorted by id."""
    return tuple(sorted(notes, key=lambda note: (note.order, note.id)))


def pasted(
    document: Document,
    data: QMimeData,
    named: BlockId | None,
    otherwise: BlockId,
    new_id: IdSource,
) -> Patch:
    """Return what makes notes of data.

    Our notes go to the ``named`` block, or where they came from; lines of plain text to the
    named block or else to ``otherwise``. Raises DocumentError ``limit.*``.
    """
    fragment = fragment_from(data)
    if fragment is None:
        return _lines_patch(document, data.text(), named or otherwise, new_id)
    if named is not None:
        return paste_fragment(document, fragment, named, new_id)
    return paste_in_place(document, fragment, new_id)


def _lines_patch(document: Document, text: str, block: BlockId, new_id: IdSource) -> Patch:
    """Return what makes notes of lines, each in the block that is named above it."""
    from canvasdesk.interchange.pasted_lines import read_pasted_lines  # the importer's names

    patch = Patch()
    notes = read_pasted_lines(text)
    for named, group in groupby(notes, lambda note: note.block):
        texts = [note.text for note in group]
        added = _added(patch.apply(document), texts, named or block, new_id)
        patch = patch.then(added)
    return patch


def _added(document: Document, texts: list[str], block: BlockId, new_id: IdSource) -> Patch:
    """Return what makes a note of each text; a long one goes on in its note's description."""
    split = [split_note_text(text) for text in texts]
    ids = [new_id() for _ in split]
    numbered = iter(ids)
    patch = add_notes(document, block, [text for text, _ in split], lambda: next(numbered))
    for note, (_, rest) in zip(ids, split, strict=True):
        if rest:
            patch = patch.then(edit_description(patch.apply(document), note, rest))
    return patch
