"""How the notes of a document look, and what their groups are drawn from."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.notes import NoteFit, NoteLook, note_look
from canvasdesk.layout.palette import GREY_PLAIN, PLAIN
from canvasdesk.layout.view import Extra, Ink, View
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.tags import tag_letters
from canvasdesk.model.values import AUTO_FILL, Colour

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


def looks(document: Document, view: View, rtl: bool) -> LookOf:
    """Return what tells how a note looks: of a thousand notes most look like some other."""
    letters, shadow = tag_letters(document.tags.values()), Extra.SHADOWS in view.extras
    known: dict[tuple[object, ...], NoteLook] = {}

    def look_of(note: Note, marks: tuple[str, ...], dashed: bool) -> NoteLook:
        key = note.tags, note.fill, note.picture, "fill" in note.extra, marks, dashed
        if key not in known:
            shown = document.assets.get(note.picture)
            look = note_look(note, document.tags, letters, shadow, rtl, shown)
            if view.ink is Ink.GREY:
                look = _in_grey(look, document, note, view.colouring)
            known[key] = replace(look, marks=marks, dashed=dashed)
        return known[key]

    return look_of


def own_colour(document: Document, note: Note, colouring: Colouring) -> Colour | None:
    """Return the colour that a note has of itself; None where it follows from its tags.

    A colour that notes without any have too says nothing of its own.
    """
    if note.fill == AUTO_FILL and "fill" not in note.extra:
        return None
    tags = [tag for key in note.tags if (tag := document.tags.get(key)) is not None]
    colour = palette.known_colour("" if "fill" in note.extra else note.fill)
    usual = Colour.GREY if colouring is Colouring.CUSTOMERS else PLAIN
    said = {palette.known_colour(tag.colour) for tag in tags} or {usual}
    return None if colour in said else colour


def _in_grey(look: NoteLook, document: Document, note: Note, colouring: Colouring) -> NoteLook:
    """Return a look without colours: a pattern for each tag, then one for a colour of its own."""
    own = [tag for key in note.tags if (tag := document.tags.get(key)) is not None]
    stripes = [palette.swatch(tag.colour, grey=True) for tag in own]
    colour = own_colour(document, note, colouring)
    stripes += [palette.GREYS[colour]] if colour is not None else []
    letters = tuple((letter, GREY_PLAIN) for letter, _ in look.letters)
    return replace(look, swatch=GREY_PLAIN, stripes=tuple(stripes), letters=letters, shadow=False)
