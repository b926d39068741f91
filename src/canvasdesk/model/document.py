"""The document: an immutable value that holds records by id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.frozen import FrozenMap, Json
from canvasdesk.model.records import (
    HEADER_ID,
    AnyRecord,
    Asset,
    Entry,
    Header,
    Link,
    Note,
    Record,
    Tag,
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Document:
    """A canvas. Two documents with equal records are equal.

    Not slotted: the views of the records below are computed once for each document and kept.
    ``extra`` holds top-level keys of the file that this program does not understand.
    """

    records: FrozenMap[str, AnyRecord]
    extra: FrozenMap[str, Json] = FrozenMap()

    @cached_property
    def header(self) -> Header:
        """The header; a document without one reads as an empty organization canvas."""
        record = self.records.get(HEADER_ID)
        return record if isinstance(record, Header) else Header()

    @cached_property
    def notes(self) -> Mapping[str, Note]:
        """The notes by id, in reading order of the whole canvas (by order key, then id).

        Archived notes are not among them.
        """
        return {note.id: note for note in self._read_notes if not note.archived}

    @cached_property
    def archived_notes(self) -> Mapping[str, Note]:
        """The notes that were put away, by id, in the order they had."""
        return {note.id: note for note in self._read_notes if note.archived}

    @cached_property
    def links(self) -> Mapping[str, Link]:
        """The links by id, sorted by id. Those of archived notes rest with them."""
        away = self.archived_notes.keys()
        links = sorted(self._of(Link), key=lambda link: link.id)
        return {link.id: link for link in links if away.isdisjoint((link.source, link.target))}

    @cached_property
    def tags(self) -> Mapping[str, Tag]:
        """The tags by id, in the legend's order."""
        return {tag.id: tag for tag in sorted(self._of(Tag), key=lambda tag: (tag.order, tag.id))}

    @cached_property
    def assets(self) -> Mapping[str, Asset]:
        """The pictures by id, sorted by id."""
        return {asset.id: asset for asset in sorted(self._of(Asset), key=lambda asset: asset.id)}

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """What was put down in the journals, by id, the oldest first; without a date comes first.

        Entries of one day without a time are in the order of their ids.
        """
        entries = sorted(self._of(Entry), key=lambda entry: (entry.when, entry.id))
        return {entry.id: entry for entry in entries}

    @cached_property
    def notes_by_block(self) -> Mapping[BlockId | None, tuple[Note, ...]]:
        """The notes of each block in reading order; None is the parking place."""
        found: dict[BlockId | None, list[Note]] = {block: [] for block in (*BlockId, None)}
        for note in self.notes.values():
            found[note.block].append(note)
        return {block: tuple(notes) for block, notes in found.items()}

    @cached_property
    def stacked_notes(self) -> tuple[Note, ...]:
        """The notes from the lowest to the one on top (by stack key, then in reading order)."""
        return tuple(sorted(self.notes.values(), key=lambda note: note.stack))

    @property
    def mode(self) -> Mode:
        """The mode the canvas is worked on in."""
        return self.header.mode

    @cached_property
    def _read_notes(self) -> tuple[Note, ...]:
        return tuple(sorted(self._of(Note), key=lambda note: (note.order, note.id)))

    def _of(self, kind: type[R]) -> list[R]:
        return [record for record in self.records.values() if isinstance(record, kind)]


def document_of(records: Iterable[AnyRecord]) -> Document:
    """Return a document that holds ``records``."""
    return Document(FrozenMap((record.id, record) for record in records))
