"""Which answers about customers nobody was heard to give: they are guesses until then.

Which fields are answers is data, read by ``method``; counting them is for ``method.guesses``.
"""

from collections.abc import Iterable, Mapping

from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.records import Entry, Note

HEARD = "heard"
"""The journal of what people said."""


def answers_of(note: Note, definitions: Mapping[str, FieldDefinition]) -> tuple[str, ...]:
    """Return the ids of a note's fields that are filled in and answers about a customer."""
    return _answers(note, _answering(definitions))


def _answering(definitions: Mapping[str, FieldDefinition]) -> frozenset[str]:
    return frozenset(key for key, field in definitions.items() if field.answer)


def _answers(note: Note, answering: frozenset[str]) -> tuple[str, ...]:
    """Return which of the fields that are answers a note has filled in."""
    return tuple(
        key for key, value in note.fields.items() if key in answering and value not in ("", ())
    )


def unheard_of(
    note: Note, document: Document, definitions: Mapping[str, FieldDefinition]
) -> tuple[str, ...]:
    """Return the answers of one note that nobody was heard to give."""
    about = (
        entry
        for entry in document.entries.values()
        if entry.journal == HEARD and note.id in entry.refs
    )
    return _unheard(note, about, _answering(definitions)) if note.fields else ()


def unheard_answers(
    document: Document, definitions: Mapping[str, FieldDefinition]
) -> dict[str, tuple[str, ...]]:
    """Return by note the answers that nobody was heard to give; notes without any are left out.

    An answer is heard where an entry of the journal is about its note as a whole, or about it.
    """
    about: dict[str, list[Entry]] = {}
    for entry in document.entries.values():
        for note_id in entry.refs if entry.journal == HEARD else ():
            about.setdefault(note_id, []).append(entry)
    answering, found = _answering(definitions), dict[str, tuple[str, ...]]()
    for note in document.notes.values():
        if note.fields and (guessed := _unheard(note, about.get(note.id, ()), answering)):
            found[note.id] = guessed
    return found


def _unheard(note: Note, entries: Iterable[Entry], answering: frozenset[str]) -> tuple[str, ...]:
    """Return a note's answers that none of the entries about it speaks to."""
    answers = _answers(note, answering)
    heard = {key for entry in entries for key in entry.refs[note.id] or answers}
    return tuple(key for key in answers if key not in heard)
