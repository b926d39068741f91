"""What the legend lists: the tags and the marks that occur, in the language of the canvas."""

from collections.abc import Iterable, Set

from canvasdesk.layout import palette
from canvasdesk.layout.legend import Meaning
from canvasdesk.layout.looks import own_colour
from canvasdesk.layout.marks import PRIVATE, UNHEARD
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.records import Tag
from canvasdesk.model.values import Colour, NoteKind
from canvasdesk.model.wording import Wording

NOBODY = "nobody"


def tags_used(document: Document, notes: Iterable[str]) -> list[Tag]:
    """Return the tags that some of ``notes`` have, in their order."""
    papers = (document.notes[key] for key in notes)
    used = {tag for n in papers if n.kind is not NoteKind.HEADING for tag in n.tags}
    return [tag for tag in document.tags.values() if tag.id in used]


def nobodys(document: Document, notes: Iterable[str], wording: Wording) -> list[Meaning]:
    """Return what it means that some of ``notes`` have nobody's colour, where there are such."""
    papers = (document.notes[key] for key in notes)
    there = any(note.kind is NoteKind.NOTE and not note.tags for note in papers)
    return [Meaning("", wording.template.legend[NOBODY])] if there else []


def grey_colours(
    document: Document, notes: Iterable[str], wording: Wording, colouring: Colouring
) -> list[Meaning]:
    """Return which colours stand behind patterns that no tag explains, where notes are grey."""
    papers = (document.notes[key] for key in notes)
    own = {own_colour(document, note, colouring) for note in papers if note.kind is NoteKind.NOTE}
    words = wording.template.colours
    return [Meaning("", words[colour], palette.GREYS[colour]) for colour in Colour if colour in own]


def meanings(marks: Set[str], wording: Wording) -> list[Meaning]:
    """Return what marks on notes mean, in the order they have there."""
    words, fields = wording.template.legend, list(wording.fields.values())
    of_fields = (mark for field in fields for mark in field.marks.values())
    in_order = dict.fromkeys((PRIVATE, *of_fields, UNHEARD))
    found = (Meaning(mark, words.get(mark) or _said(mark, fields)) for mark in in_order)
    return [meaning for meaning in found if meaning.mark in marks and meaning.words]


def _said(mark: str, fields: Iterable[FieldDefinition]) -> str:
    """Return what the first field that has a mark says of it; empty where none has."""
    for field in fields:
        for value, name in field.marks.items():
            if name == mark:
                return field.words.get(value, field.label)
    return ""
