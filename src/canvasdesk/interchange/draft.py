"""A canvas on its way in or out: what importers produce and exporters write.

A draft has no ids, places or order keys: ``drafting`` turns it into a document. Nothing here knows
a format.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.frozen import FrozenMap


@dataclass(frozen=True, slots=True)
class Problem:
    """Something an import could not take as it stood, and went on; a code and parameters."""

    code: str
    parameters: FrozenMap[str, str | int] = FrozenMap()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a note's upper left corner lies on its block, in shares of the block from 0 to 1."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DraftNote:
    """A note to be. ``block`` is None in the parking place.

    ``tags`` are tag names. ``label`` is the foreign heading of a parked note, ``colour`` a foreign
    name or hex, ``key`` the foreign id that links refer to. ``spot`` is None where the source has
    no places; a parked note keeps the one on the area it comes from.
    """

    text: str
    block: BlockId | None
    description: str = ""
    tags: tuple[str, ...] = ()
    label: str = ""
    colour: str = ""
    key: str = ""
    spot: Spot | None = None
    is_heading: bool = False
    """Whether it is a small heading over the notes that follow it in its block: one line."""


@dataclass(frozen=True, slots=True)
class DraftLink:
    """An arrow between two notes, by their keys."""

    source: str
    target: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A canvas without ids and places. ``mode`` is None where the source does not tell."""

    title: str = ""
    mode: Mode | None = None
    language: str = ""
    designed_for: str = ""
    designed_by: str = ""
    date: str = ""
    version: str = ""
    purpose: str = ""
    goal: str = ""
    description: str = ""
    notes: tuple[DraftNote, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[DraftLink, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def notes_by_block(self) -> Mapping[BlockId | None, tuple[DraftNote, ...]]:
        """The notes of each block in order; None is the parking place."""
        found: dict[BlockId | None, list[DraftNote]] = {block: [] for block in (*BlockId, None)}
        for note in self.notes:
            found[note.block].append(note)
        return {block: tuple(notes) for block, notes in found.items()}


HEADER_FIELDS = (
    "title",
    "designed_for",
    "designed_by",
    "date",
    "version",
    "purpose",
    "goal",
    "language",
)
"""The draft's one-line texts, in the order in which exporters write them."""
