"""Tags: meanings with a colour and a letter, and which notes have them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from canvasdesk.editing.checks import check_room, fresh_ids, line, notes_of, tag_of
from canvasdesk.editing.ordering import in_legend, new_keys
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Tag
from canvasdesk.model.values import Colour

LETTER_CHARACTERS = 4
"""Room for one letter with its marks."""


class TagChanges(TypedDict, total=False):
    """What of a tag can be edited."""

    name: str
    colour: str
    letter: str


def add_tag(
    document: Document,
    name: str,
    new_id: IdSource,
    colour: str | None = None,
    letter: str = "",
) -> Patch:
    """Add a tag at the legend's end; without a colour it takes the one used least.

    Raises DocumentError ``tag.name_missing``, ``tag.exists``, ``tag.colour_unknown``,
    ``tag.letter_too_long``, ``limit.tags``.
    """
    (tag_id,) = fresh_ids(document, new_id, 1)
    tag = Tag(
        id=tag_id,
        name=_name(document, tag_id, name),
        colour=_colour(_unused_colour(document) if colour is None else colour),
        letter=_letter(letter),
    )
    check_room(document, [tag])
    return patch_of(document, in_legend(document, [tag]))


def edit_tag(document: Document, tag_id: str, **changes: Unpack[TagChanges]) -> Patch:
    """Change a tag's name, colour or letter. Raises DocumentError as ``add_tag`` does."""
    tag = tag_of(document, tag_id)
    if "name" in changes:
        tag = replace(tag, name=_name(document, tag_id, changes["name"]))
    if "colour" in changes and changes["colour"] != tag.colour:
        tag = replace(tag, colour=_colour(changes["colour"]))
    if "letter" in changes:
        tag = replace(tag, letter=_letter(changes["letter"]))
    return patch_of(document, [tag])


def move_tag_in_order(document: Document, tag_id: str, before: str | None) -> Patch:
    """Put a tag before another in the legend, or last where that is None."""
    tag = tag_of(document, tag_id)
    if before == tag_id:
        return Patch()
    rest = [other for other in document.tags.values() if other.id != tag_id]
    index = len(rest) if before is None else rest.index(tag_of(document, before))
    sequence = [(one.id, one.order) for one in (*rest[:index], tag, *rest[index:])]
    keys = new_keys(sequence, {tag_id})
    return patch_of(
        document, [replace(document.tags[key], order=order) for key, order in keys.items()]
    )


def tag_notes(document: Document, ids: Iterable[str], tag_id: str) -> Patch:
    """Put a tag on notes, after those they have."""
    tag_of(document, tag_id)
    notes = [note for note in notes_of(document, ids) if tag_id not in note.tags]
    return patch_of(document, [replace(note, tags=(*note.tags, tag_id)) for note in notes])


def untag_notes(document: Document, ids: Iterable[str], tag_id: str) -> Patch:
    """Take a tag off notes."""
    notes = notes_of(document, ids)
    return patch_of(
        document,
        [replace(note, tags=tuple(tag for tag in note.tags if tag != tag_id)) for note in notes],
    )


def _name(document: Document, tag_id: str, name: str) -> str:
    there = document.tags.get(tag_id)
    name = line(name, there.name if there is not None else "")
    if not name:
        raise DocumentError("tag.name_missing")
    for other in document.tags.values():
        if other.id != tag_id and other.name.casefold() == name.casefold():
            raise DocumentError("tag.exists", name=name, record=other.id)
    return name


def _colour(colour: str) -> str:
    if colour not in set(Colour):
        raise DocumentError("tag.colour_unknown", value=colour)
    return str(colour)


def _letter(letter: str) -> str:
    letter = line(letter)
    if len(letter) > LETTER_CHARACTERS:
        raise DocumentError("tag.letter_too_long", limit=LETTER_CHARACTERS)
    return letter


def _unused_colour(document: Document) -> str:
    used = [tag.colour for tag in document.tags.values()]
    return min(Colour, key=used.count).value
