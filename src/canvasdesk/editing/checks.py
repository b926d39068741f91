"""Looks arguments of operations up in a document and refuses what does not hold."""

import re
from collections import Counter
from collections.abc import Iterable
from math import isfinite
from typing import TypeVar

from canvasdesk.errors import DocumentError
from canvasdesk.model import limits
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import AnyRecord, Asset, Entry, Link, Note, Tag
from canvasdesk.model.text import clean_line, clean_text
from canvasdesk.model.values import AUTO_FILL, Colour, Place, Size

R = TypeVar("R", Note, Link, Tag, Entry)

_LIMITS = {
    Note: ("limit.notes", limits.NOTES),
    Link: ("limit.links", limits.LINKS),
    Tag: ("limit.tags", limits.TAGS),
    Asset: ("limit.assets", limits.ASSETS),
    Entry: ("limit.entries", limits.ENTRIES),
}
_LANGUAGE = re.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")


def note_of(document: Document, note_id: str) -> Note:
    """Return a note. Raises DocumentError ``note.unknown``."""
    return _known(document.notes.get(note_id), "note.unknown", note_id)


def notes_of(document: Document, ids: Iterable[str]) -> list[Note]:
    """Return notes in reading order, each once. Raises DocumentError ``note.unknown``."""
    wanted = {note_id: note_of(document, note_id) for note_id in ids}
    return sorted(wanted.values(), key=lambda note: (note.order, note.id))


def link_of(document: Document, link_id: str) -> Link:
    """Return a link. Raises DocumentError ``link.unknown``."""
    return _known(document.links.get(link_id), "link.unknown", link_id)


def tag_of(document: Document, tag_id: str) -> Tag:
    """Return a tag. Raises DocumentError ``tag.unknown``."""
    return _known(document.tags.get(tag_id), "tag.unknown", tag_id)


def entry_of(document: Document, entry_id: str) -> Entry:
    """Return an entry of a journal. Raises DocumentError ``entry.unknown``."""
    return _known(document.entries.get(entry_id), "entry.unknown", entry_id)


def _known(record: R | None, code: str, record_id: str) -> R:
    if record is None:
        raise DocumentError(code, record=record_id)
    return record


def fresh_ids(document: Document, new_id: IdSource, count: int) -> list[str]:
    """Return new ids. Raises DocumentError ``record.id_taken`` where the source repeats one."""
    ids = [new_id() for _ in range(count)]
    taken = {one for one, times in Counter(ids).items() if times > 1 or one in document.records}
    if taken:
        raise DocumentError("record.id_taken", record=min(taken))
    return ids


def check_room(document: Document, added: Iterable[AnyRecord]) -> None:
    """Refuse records beyond a limit (``limit.notes`` and its like)."""
    records = list(added)
    if len(document.records) + len(records) > limits.RECORDS:
        raise DocumentError("limit.records", limit=limits.RECORDS)
    for kind, (code, limit) in _LIMITS.items():
        new = sum(1 for record in records if isinstance(record, kind))
        there = sum(1 for record in document.records.values() if isinstance(record, kind))
        if new and there + new > limit:
            raise DocumentError(code, limit=limit)
    pictures = [record for record in records if isinstance(record, Asset)]
    if pictures:
        _check_pictures([*document.assets.values(), *pictures])


def _check_pictures(assets: Iterable[Asset]) -> None:
    """Refuse pictures that are too much for one file, or to be painted."""
    size, pixels = 0, 0.0
    for asset in assets:
        size += len(asset.data)
        pixels += asset.width * asset.height
    if size > limits.PICTURES_BYTES:
        raise DocumentError("limit.pictures", limit=limits.PICTURES_BYTES // 1024**2)
    if pixels > limits.PICTURES_PIXELS:
        raise DocumentError("limit.pixels", limit=limits.PICTURES_PIXELS // 1_000_000)


def check_limits(document: Document) -> None:
    """Refuse a document that no file could hold, such as two that came together."""
    check_room(Document(FrozenMap()), document.records.values())


def note_text(text: str) -> str:
    """Return a note's own text, clean. Raises DocumentError ``note.text_too_long``."""
    return _within(clean_text(text), limits.NOTE_TEXT_CHARACTERS, "note.text_too_long")


def long_text(text: str) -> str:
    """Return a text of several lines, clean. Raises DocumentError ``text.too_long``."""
    return _within(clean_text(text), limits.TEXT_CHARACTERS, "text.too_long")


def line(text: str, was: str = "") -> str:
    """Return a name, a label or a line of the header, clean. Raises ``text.too_long``.

    What a foreign file made longer than can be typed may become shorter by and by.
    """
    room = max(limits.LINE_CHARACTERS, len(was))
    return _within(clean_line(text), room, "text.too_long")


def _within(text: str, limit: int, code: str) -> str:
    if len(text) > limit:
        raise DocumentError(code, limit=limit, length=len(text))
    return text


def symbol_name(symbol: str) -> str:
    """Return the name of a symbol or an emoji, clean. Raises ``text.too_long``."""
    return _within(clean_line(symbol).strip(), limits.SYMBOL_CHARACTERS, "text.too_long")


def language_tag(language: str) -> str:
    """Return a BCP 47 tag, or empty. Raises DocumentError ``header.language``."""
    language = language.strip()
    if language and not _LANGUAGE.fullmatch(language):
        raise DocumentError("header.language", value=language)
    return language.replace("_", "-")


def fill_name(fill: str) -> str:
    """Return a note's fill. Raises DocumentError ``note.fill_unknown``."""
    if fill != AUTO_FILL and fill not in set(Colour):
        raise DocumentError("note.fill_unknown", value=fill)
    return str(fill)


def finite_place(place: Place) -> Place:
    """Return a place. Raises DocumentError ``number.not_finite``."""
    _finite(place.x, place.y)
    return place


def finite_size(size: Size) -> Size:
    """Return a size. Raises DocumentError ``number.not_finite``."""
    _finite(size.width, size.height)
    return size


def _finite(*numbers: float) -> None:
    if not all(isfinite(number) for number in numbers):
        raise DocumentError("number.not_finite")
