"""Foreign headings that name no block: what stands under them, and into which block it goes.

Which heading means which block is for a person to say. Knows no format.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from canvasdesk.interchange.draft import Draft, DraftNote
from canvasdesk.interchange.folding import fold
from canvasdesk.model.blocks import BlockId

_MOST_TEXTS = 3


@dataclass(frozen=True, slots=True)
class Group:
    """The parked notes under one heading; ``texts`` are the first of them, each on one line.

    ``heading`` is as it is written, ``key`` what spellings of it have in common.
    """

    key: str
    heading: str
    count: int
    texts: tuple[str, ...]


def heading_key(heading: str) -> str:
    """Return what spellings of one heading have in common."""
    return fold(heading) or " ".join(heading.casefold().split())


def groups(draft: Draft) -> tuple[Group, ...]:
    """Return the headings of a draft's parked notes, in the order in which they are met."""
    found: dict[str, list[DraftNote]] = {}
    for note in draft.notes:
        if note.block is None and note.label:
            found.setdefault(heading_key(note.label), []).append(note)
    return tuple(
        Group(key, notes[0].label, len(notes), tuple(map(_line, notes[:_MOST_TEXTS])))
        for key, notes in found.items()
    )


def mapped(draft: Draft, choices: Mapping[str, BlockId]) -> Draft:
    """Return a draft with the notes under chosen headings, by their keys, in blocks.

    Where a block has other notes too, the heading becomes a tag: it tells them apart.
    """
    shared = _shared(draft, choices)
    return replace(draft, notes=tuple(_mapped(note, choices, shared) for note in draft.notes))


def _mapped(
    note: DraftNote, choices: Mapping[str, BlockId], shared: frozenset[BlockId]
) -> DraftNote:
    block = _choice(note, choices)
    if block is None:
        return note
    tags = note.tags
    if block in shared and note.label not in tags:
        tags = (*tags, note.label)
    return replace(note, block=block, label="", tags=tags)


def _choice(note: DraftNote, choices: Mapping[str, BlockId]) -> BlockId | None:
    if note.block is not None or not note.label:
        return None
    return choices.get(heading_key(note.label))


def _shared(draft: Draft, choices: Mapping[str, BlockId]) -> frozenset[BlockId]:
    """Return the blocks that chosen headings go to together with something else."""
    sources: dict[BlockId, set[str]] = {}
    for note in draft.notes:
        block = _choice(note, choices)
        if block is not None:
            sources.setdefault(block, set()).add(heading_key(note.label))
        elif note.block is not None:
            sources.setdefault(note.block, set()).add("")
    return frozenset(block for block, keys in sources.items() if len(keys) > 1)


def _line(note: DraftNote) -> str:
    return " ".join(note.text.split())
