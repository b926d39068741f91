"""Gives notes and tags their order and stack keys, changing no more records than it must."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import note_rect
from canvasdesk.geometry.reading import reading_order
from canvasdesk.model.document import Document
from canvasdesk.model.order import is_order_key, keys_between
from canvasdesk.model.records import Note, Tag

Keyed = tuple[str, str]
"""An id and the key it has now."""


def landed(document: Document, arrivals: Iterable[Note]) -> list[Note]:
    """Return notes that come to lie where they say: in reading order, and on top of the others.

    ``arrivals`` are new or changed notes with their final block and place. Notes whose keys had
    to be renewed to make room come too.
    """
    notes = {note.id: note for note in arrivals}
    return with_keys(
        document, notes, _orders(document, notes), raised(document, list(notes.values()))
    )


def with_keys(
    document: Document,
    notes: Mapping[str, Note],
    orders: Mapping[str, str],
    stacks: Mapping[str, str],
) -> list[Note]:
    """Return ``notes``, and those of the document that get a key, with their keys."""
    found = [notes.get(key) or document.notes[key] for key in {**notes, **orders, **stacks}]
    return [
        replace(
            note,
            order=orders.get(note.id, note.order),
            stack=stacks.get(note.id, note.stack),
        )
        for note in found
    ]


def raised(document: Document, notes: Iterable[Note]) -> dict[str, str]:
    """Return the stack keys that bring notes on top; among themselves they stay as they are."""
    lifted = sorted(notes, key=lambda note: note.stack)
    ids = {note.id for note in lifted}
    return new_keys([_stacked(note) for note in (*_others(document, ids), *lifted)], ids)


def lowered(document: Document, notes: Iterable[Note]) -> dict[str, str]:
    """Return the stack keys that put notes beneath all others, else as they are."""
    sunk = sorted(notes, key=lambda note: note.stack)
    ids = {note.id for note in sunk}
    return new_keys([_stacked(note) for note in (*sunk, *_others(document, ids))], ids)


def in_legend(document: Document, new: Iterable[Tag]) -> list[Tag]:
    """Return new tags in order after those of the legend, with those that had to make room."""
    added = {tag.id: tag for tag in new}
    everyone = {**document.tags, **added}
    keys = new_keys([(tag.id, tag.order) for tag in everyone.values()], added)
    return [
        replace(everyone[tag_id], order=keys.get(tag_id, everyone[tag_id].order))
        for tag_id in {**added, **keys}
    ]


def new_keys(
    sequence: Sequence[Keyed], moved: Collection[str], taken: Sequence[str] = ()
) -> dict[str, str]:
    """Return the keys to change so that a sequence ascends.

    Only keys of ``moved`` change, unless those around them leave no room; then all do. ``taken``
    are further keys, sorted, that new ones keep away from.
    """
    try:
        return _keys_of_moved(sequence, moved, taken)
    except DocumentError:
        keys = keys_between(None, None, len(sequence))
        return {entry[0]: key for entry, key in zip(sequence, keys, strict=True)}


def _orders(document: Document, notes: Mapping[str, Note]) -> dict[str, str]:
    taken = sorted(note.order for note in document.notes.values() if is_order_key(note.order))
    orders: dict[str, str] = {}
    for block in dict.fromkeys(note.block for note in notes.values()):
        here = {note.id: note for note in notes.values() if note.block is block}
        rest = [note for note in document.notes_by_block[block] if note.id not in notes]
        sequence = _sequence(document, rest, here)
        found = new_keys([(note.id, note.order) for note in sequence], here, taken)
        orders |= found
        taken = sorted([*taken, *found.values()])
    return orders


def _sequence(document: Document, rest: list[Note], here: Mapping[str, Note]) -> list[Note]:
    """Return the notes of one block as they are to be read.

    Each of ``here`` comes after the note it lies behind; the rest keep the order they have, by
    hand or by place. In the parking place, which has no places, new ones go last.
    """
    if any(note.block is None for note in here.values()):
        return [*rest, *here.values()]
    rects = {note.id: note_rect(document, note) for note in (*rest, *here.values())}
    followers: dict[str | None, list[Note]] = {None: []}
    leader: str | None = None
    for note_id in reading_order(rects):
        if note_id in here:
            followers[leader].append(here[note_id])
        else:
            leader = note_id
            followers[leader] = []
    return [*followers[None], *(n for note in rest for n in (note, *followers[note.id]))]


def _keys_of_moved(
    sequence: Sequence[Keyed], moved: Collection[str], taken: Sequence[str]
) -> dict[str, str]:
    keys: dict[str, str] = {}
    before: str | None = None
    runs = [list(run) for _, run in groupby(sequence, key=lambda entry: entry[0] in moved)]
    for index, run in enumerate(runs):
        if run[0][0] not in moved:
            before = run[-1][1] or None
            continue
        after = runs[index + 1][0][1] if index + 1 < len(runs) else None
        if not _fit(before, [key for _, key in run], after):
            low, high = _apart_from(taken, before, after)
            fresh = keys_between(low, high, len(run))
            keys |= {entry[0]: key for entry, key in zip(run, fresh, strict=True)}
    return keys


def _fit(before: str | None, keys: list[str], after: str | None) -> bool:
    ends = [before or "", *keys, *([] if after is None else [after])]
    return all(map(is_order_key, keys)) and all(one < two for one, two in pairwise(ends))


def _apart_from(
    taken: Sequence[str], before: str | None, after: str | None
) -> tuple[str | None, str | None]:
    """Narrow a gap so that no taken key lies in it; at an open end, go beyond all of them."""
    if not taken:
        return before, after
    if after is None:
        return max(before or "", taken[-1]), None
    if before is None:
        return None, min(after, taken[0])
    following = bisect_right(taken, before)
    if following < len(taken):
        after = min(after, taken[following])
    return before, after


def _others(document: Document, ids: Collection[str]) -> list[Note]:
    return [note for note in document.stacked_notes if note.id not in ids]


def _stacked(note: Note) -> Keyed:
    return note.id, note.stack
