"""Order keys in a merge: who moved what, and one order where keys were renewed.

A key means something only among those around it. A side that renews the keys of a whole block
(a file written by hand has none) moved nothing by that, and keys of the other side are then no
measure in it.
"""

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.editing.merging.conflicts import Side
from canvasdesk.editing.ordering import Keyed, new_keys
from canvasdesk.model.document import Document

Groups = Mapping[Hashable, Sequence[Keyed]]
"""Ids with their keys, in their order, by what they are ordered in."""

Picks = Mapping[str, Side | None]
"""Whose key each id has; None where neither side moved it."""


def reading_groups(document: Document) -> Groups:
    """Return the notes of each block in reading order."""
    return {
        block: [(note.id, note.order) for note in notes]
        for block, notes in document.notes_by_block.items()
    }


def stack_groups(document: Document) -> Groups:
    """Return all notes from the lowest to the one on top."""
    return {None: [(note.id, note.stack) for note in document.stacked_notes]}


def legend_groups(document: Document) -> Groups:
    """Return the tags in the legend's order."""
    return {None: [(tag.id, tag.order) for tag in document.tags.values()]}


@dataclass(frozen=True, slots=True)
class Shifts:
    """How one side's order differs from the base's.

    ``moved`` stand elsewhere among the others, ``renewed`` only have other keys; ``risen`` says
    for each moved one whether it went towards the end. What is in neither order, or came or went,
    is in none of them.
    """

    compared: frozenset[str]
    moved: frozenset[str]
    renewed: frozenset[str]
    risen: frozenset[str]


def shifts(base: Groups, side: Groups) -> Shifts:
    """Return how the order of one side differs from the base's."""
    compared, moved, renewed, risen = set[str](), set[str](), set[str](), set[str]()
    for group, before in base.items():
        was, now = dict(before), dict(side.get(group, ()))
        here = was.keys() & now.keys()
        changed = {key for key in here if was[key] != now[key]}
        old = [key for key in was if key in here]
        new = [key for key in now if key in here]
        elsewhere = _moved(old, new, changed)
        compared |= here
        moved |= elsewhere
        renewed |= changed - elsewhere
        ranks = {key: rank for rank, key in enumerate(old)}
        risen |= {key for rank, key in enumerate(new) if key in elsewhere and rank > ranks[key]}
    return Shifts(frozenset(compared), frozenset(moved), frozenset(renewed), frozenset(risen))


def _moved(old: Sequence[str], new: Sequence[str], changed: set[str]) -> set[str]:
    """Return which of ``changed`` have to be moved to make one order of the other."""
    before, after = _gaps(old, changed), _gaps(new, changed)
    still: set[str] = set()
    ranks = {key: rank for rank, key in enumerate(new)}
    together: dict[int, list[str]] = {}
    for key, gap in before.items():
        if after[key] == gap:
            together.setdefault(gap, []).append(key)
    for keys in together.values():
        still.update(_ascending(keys, ranks))
    return changed - still


def _gaps(order: Sequence[str], changed: set[str]) -> dict[str, int]:
    """Return after how many unchanged ones each of ``changed`` stands."""
    gaps: dict[str, int] = {}
    passed = 0
    for key in order:
        if key in changed:
            gaps[key] = passed
        else:
            passed += 1
    return gaps


def _ascending(keys: Sequence[str], ranks: Mapping[str, int]) -> list[str]:
    """Return a longest run of ``keys`` whose ranks ascend."""
    ends: list[int] = []
    lasts: list[str] = []
    leaders: dict[str, str | None] = {}
    for key in keys:
        at = bisect_left(ends, ranks[key])
        leaders[key] = lasts[at - 1] if at else None
        ends[at : at + 1] = [ranks[key]]
        lasts[at : at + 1] = [key]
    run: list[str] = []
    at_end: str | None = lasts[-1] if lasts else None
    while at_end is not None:
        run.append(at_end)
        at_end = leaders[at_end]
    return run


@dataclass(frozen=True, slots=True)
class Sides:
    """The orders of both sides of one group, and what became of their keys."""

    orders: Mapping[Side, Sequence[Keyed]]
    shifts: Mapping[Side, Shifts]


def rekeyed(present: Mapping[str, str], picks: Picks, sides: Sides) -> dict[str, str]:
    """Return the keys to change so that a merged group reads as both sides have it.

    ``present`` are the members with the keys they came with. Where no keys were renewed, those
    are right.
    """
    frame = _frame(present, picks, sides)
    if frame is None:
        return {}
    own, other = dict(sides.orders[frame]), sides.orders[frame.other]
    kept = [key for key in own if key in present and picks.get(key) is not frame.other]
    followers: dict[str | None, list[str]] = {None: [], **{key: [] for key in kept}}
    waiting = present.keys() - set(kept)
    leader: str | None = None
    for key, _ in other:
        if key in waiting:
            followers[leader].append(key)
        elif key in followers:
            leader = key
    unseen = sorted(waiting - {key for keys in followers.values() for key in keys})
    sequence = [*followers[None], *(k for one in kept for k in (one, *followers[one])), *unseen]
    keys = {key: own[key] for key in kept}
    keys |= new_keys([(key, keys.get(key, "")) for key in sequence], waiting)
    return {key: value for key, value in keys.items() if present[key] != value}


def _frame(present: Mapping[str, str], picks: Picks, sides: Sides) -> Side | None:
    """Return whose keys the others are fitted into; None where all can stay."""
    renewed = [side for side in Side if not sides.shifts[side].renewed.isdisjoint(present)]
    if len(renewed) == 1:
        (frame,) = renewed
        return frame if any(picks.get(key) is frame.other for key in present) else None
    if not renewed:
        return None
    mine, theirs = (
        sorted((key, value) for key, value in sides.orders[side] if key in present) for side in Side
    )
    if mine == theirs:
        return None
    # Either will do, but it must not depend on who is who.
    return Side.MINE if mine < theirs else Side.THEIRS
