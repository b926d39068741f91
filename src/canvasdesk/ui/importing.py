"""Bringing other formats in: read, show what was understood, make a document of it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvasdesk.conversion.arriving import laid_out
from canvasdesk.conversion.bringing_in import Found, document_of_found, read_source
from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.mapping import groups, mapped
from canvasdesk.method.templates import template_for
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.files import read_file
from canvasdesk.storage.headings import read_headings, write_headings
from canvasdesk.ui.dialogs.import_preview import Choices, Headings, ImportDialog, Preview
from canvasdesk.ui.keeping.disk_work import logged
from canvasdesk.ui.messages import said
from canvasdesk.ui.surroundings import Surroundings


def import_after_preview(
    path: Path, around: Surroundings, parent: QWidget | None
) -> Document | None:
    """Show what a file holds and return it as a document, or None where it was left.

    Raises StorageError, FormatError.
    """
    found = read_source(str(path), read_file(path), around.new_id)
    state = around.folders.state
    dialog = ImportDialog(_preview(found, path.name, read_headings(state)), parent)
    if not dialog.exec():
        return None
    if dialog.choices:
        write = partial(write_headings, state, dialog.choices)
        around.disk.begin(write, logged("where headings go could not be remembered"))
    found = replace(found, draft=_followed(found.draft, dialog.choices))
    document = document_of_found(found, dialog.title, dialog.mode, around.new_id)
    if found.document is not None:
        return document
    return laid_out(document, found.draft, around.typesetter)


def _preview(found: Found, source: str, remembered: Mapping[str, BlockId]) -> Preview:
    if found.document is not None:  # its notes are where somebody put them
        return _shown(found.draft, source)
    return preview_of(found.draft, source, remembered)


def preview_of(
    draft: Draft, source: str, remembered: Mapping[str, BlockId] | None = None
) -> Preview:
    """Return what is shown of a draft before it becomes a canvas.

    ``remembered`` is where foreign headings went last.
    """
    found = groups(draft)
    names = template_for(draft.language).names
    headings = Headings(
        found,
        remembered or {},
        {mode: [(b, names[b].in_mode(mode)) for b in GUIDED_ORDER[mode]] for mode in Mode},
        lambda choices: replace(_shown(_followed(draft, choices), source), headings=headings),
    )
    return replace(_shown(draft, source), headings=headings if found else None)


def _followed(draft: Draft, choices: Choices) -> Draft:
    return mapped(draft, {key: block for key, block in choices.items() if block})


def _shown(draft: Draft, source: str) -> Preview:
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
        [_parked(note) for note in notes[None]],
        list(dict.fromkeys(said(each.code, each.parameters) for each in draft.problems)),
    )


def _parked(note: DraftNote) -> str:
    return f"{note.label}: {note.text}" if note.label else note.text
