"""How the notes of a document look, and what their groups are drawn from."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.notes import NoteFit, NoteLook, note_look
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.tags import tag_letters

LookOf = Callable[[Note, tuple[str, ...], bool], NoteLook]
"""Tells how a note looks with such marks, and with a dashed edge or not."""


class NoteSource(NamedTuple):
    """What a note's group is drawn from: equal sources share one group.

    What is compared soonest comes first.
    """

    look: NoteLook
    fit: NoteFit
    rect: Rect
    note: Note
    language: str


def looks(document: Document, shadow: bool, rtl: bool) -> LookOf:
    """Return what tells how a note looks: of a thousand notes most look like some other."""
    letters = tag_letters(document.tags.values())
    known: dict[tuple[object, ...], NoteLook] = {}

    def look_of(note: Note, marks: tuple[str, ...], dashed: bool) -> NoteLook:
        key = note.tags, note.fill, note.picture, "fill" in note.extra, marks, dashed
        if key not in known:
            shown = document.assets.get(note.picture)
            look = note_look(note, document.tags, letters, shadow, rtl, shown)
            known[key] = replace(look, marks=marks, dashed=dashed)
        return known[key]

    return look_of
