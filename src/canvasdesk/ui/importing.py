"""Bringing other formats in: read, show what was understood, make a document of it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvasdesk.conversion.pictures import arranged
from canvasdesk.interchange.draft import Draft
from canvasdesk.interchange.drafting import document_from
from canvasdesk.interchange.recognise import read_draft
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
    return _document(_read(path), typesetter, new_id)


def import_after_preview(
    path: Path, typesetter: Typesetter, parent: QWidget | None, new_id: IdSource
) -> Document | None:
    """Show what a file holds and return it as a document, or None where it was left.

    Raises StorageError, FormatError.
    """
    draft = _read(path)
    dialog = ImportDialog(preview_of(draft, path.name), parent)
    if not dialog.exec():
        return None
    return _document(replace(draft, title=dialog.title, mode=dialog.mode), typesetter, new_id)


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


def _read(path: Path) -> Draft:
    return read_draft(str(path), read_file(path))


def _document(draft: Draft, typesetter: Typesetter, new_id: IdSource) -> Document:
    return arranged(document_from(draft, new_id), typesetter)
