"""Bringing other formats in: read, show what was understood, make a document of it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvasdesk.conversion.bringing_in import Found, document_of_found, read_source
from canvasdesk.conversion.pictures import arranged
from canvasdesk.interchange.draft import Draft
from canvasdesk.layout.text import Typesetter
from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import GUIDED_ORDER, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource, random_id
from canvasdesk.storage.files import read_file
from canvasdesk.ui.dialogs.import_preview import ImportDialog, Preview
from canvasdesk.ui.messages import said


def imported(path: Path, typesetter: Typesetter, new_id: IdSource = random_id) -> Document:
    """Return a file of another format as a document. Raises StorageError, FormatError."""
    found = _read(path, new_id)
    mode = found.draft.mode or Mode.ORGANIZATION
    return _document(found, found.draft.title, mode, typesetter, new_id)


def import_after_preview(
    path: Path, typesetter: Typesetter, parent: QWidget | None, new_id: IdSource
) -> Document | None:
    """Show what a file holds and return it as a document, or None where it was left.

    Raises StorageError, FormatError.
    """
    found = _read(path, new_id)
    dialog = ImportDialog(preview_of(found.draft, path.name), parent)
    if not dialog.exec():
        return None
    return _document(found, dialog.title, dialog.mode, typesetter, new_id)


def preview_of(draft: Draft, source: str) -> Preview:
    """Return what is shown of a draft before it becomes a canvas."""
    notes = draft.notes_by_block
    names = template_for(draft.language).names
    return Preview(
        source,
        draft.title,
        draft.mode or Mode.ORGANIZATION,
        {
            mode: [
                (names[block].in_mode(mode), [note.text for note in notes[block]])
                for block in GUIDED_ORDER[mode]
            ]
            for mode in Mode
        },
        [note.text for note in notes[None]],
        list(dict.fromkeys(said(each.code, each.parameters) for each in draft.problems)),
    )


def _read(path: Path, new_id: IdSource) -> Found:
    return read_source(str(path), read_file(path), new_id)


def _document(
    found: Found, title: str, mode: Mode, typesetter: Typesetter, new_id: IdSource
) -> Document:
    document = document_of_found(found, title, mode, new_id)
    blocks = found.unarranged
    return arranged(document, typesetter, blocks) if blocks else document
