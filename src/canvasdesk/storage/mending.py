"""What no single record shows to be wrong: ends that are missing, texts and sizes out of bounds.

Each thing mended is a Problem. A file is saved over only after a copy of it was kept, so nothing
is lost for good here.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.geometry.placing import LARGEST_NOTE, SMALLEST_NOTE, clamped_size
from canvasdesk.model import limits
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Asset, Entry, Header, Link, Note, Tag, UnknownRecord
from canvasdesk.model.text import split_note_text
from canvasdesk.storage.problems import Problem
from canvasdesk.storage.reading import Records

TEXT_SIZES = (1.0, 200.0)
"""The em sizes, in sheet units, that a note's own text size can ask for."""


def mended(records: Records, path: Path) -> tuple[Records, tuple[Problem, ...]]:
    """Return records that fit together, and what was mended.

    Raises FormatError ``limit.text`` where a text that goes on in a description is too long there.
    """
    problems: list[Problem] = []
    kept: Records = {}
    for key, record in records.items():
        match record:
            case Note():
                kept[key] = _note(record, records, problems, path)
            case Link():
                kept |= {link.id: link for link in _link(record, records, problems)}
            case Header(logo=logo) if logo and not isinstance(records.get(logo), Asset):
                problems.append(Problem("header.unknown_logo", "header/logo"))
                kept[key] = replace(record, logo="")
            case Entry():
                kept[key] = _entry(record, records, problems)
            case _:
                kept[key] = record
    return kept, tuple(problems)


def _note(note: Note, records: Records, problems: list[Problem], path: Path) -> Note:
    place = f"notes/{note.id}"
    known = (tag for tag in note.tags if isinstance(records.get(tag), Tag))
    kept = tuple(dict.fromkeys(known))
    if kept != note.tags:
        problems.append(Problem("note.unknown_tag", f"{place}/tags"))
        note = replace(note, tags=kept)
    if note.picture and not isinstance(records.get(note.picture), Asset):
        problems.append(Problem("note.unknown_picture", f"{place}/picture"))
        note = replace(note, picture="")
    if len(note.text) > limits.NOTE_TEXT_CHARACTERS:
        text, rest = split_note_text(note.text)
        parameters = FrozenMap[str, str | int]({"limit": limits.NOTE_TEXT_CHARACTERS})
        problems.append(Problem("note.text_continued", f"{place}/text", parameters))
        description = f"{rest}\n\n{note.description}" if note.description else rest
        if len(description) > limits.TEXT_CHARACTERS:
            count, limit = len(description), limits.TEXT_CHARACTERS
            raise FormatError("limit.text", path, place=place, count=count, limit=limit)
        note = replace(note, text=text, description=description)
    return _with_sizes(note, place, problems)


def _entry(entry: Entry, records: Records, problems: list[Problem]) -> Entry:
    # What a newer program knows may be referred to as well.
    lost = [key for key in entry.refs if not isinstance(records.get(key), Note | UnknownRecord)]
    if not lost:
        return entry
    problems.append(Problem("entry.unknown_note", f"entries/{entry.id}/refs"))
    return replace(entry, refs=entry.refs.without(*lost))


def _with_sizes(note: Note, place: str, problems: list[Problem]) -> Note:
    size, text_size = note.size, note.text_size
    if size is not None and not (
        SMALLEST_NOTE.width <= size.width <= LARGEST_NOTE.width
        and SMALLEST_NOTE.height <= size.height <= LARGEST_NOTE.height
    ):
        problems.append(Problem("note.size", f"{place}/size"))
        note = replace(note, size=clamped_size(size))
    if text_size is not None and not TEXT_SIZES[0] <= text_size <= TEXT_SIZES[1]:
        problems.append(Problem("note.size", f"{place}/text_size"))
        note = replace(note, text_size=max(TEXT_SIZES[0], min(text_size, TEXT_SIZES[1])))
    return note


def _link(link: Link, records: Mapping[str, AnyRecord], problems: list[Problem]) -> list[Link]:
    ends = (records.get(link.source), records.get(link.target))
    if all(isinstance(end, Note) for end in ends) and link.source != link.target:
        return [link]
    problems.append(Problem("link.dangling", f"links/{link.id}"))
    return []
