"""The tags of notes in a merge: a set in an order, of which the first gives the colour."""

from collections.abc import Sequence
from dataclasses import replace

from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import Note, Tag

Tags = tuple[str, ...]


def merged_tags(base: Tags, mine: Tags, theirs: Tags) -> Tags:
    """Return what both sides put on, without what one of them took off.

    Where both put what was there in another order, the order is that of ``mine``.
    """
    kept = [tag for tag in base if tag in mine and tag in theirs]
    orders = [[tag for tag in side if tag in kept] for side in (mine, theirs)]
    order = orders[0] if orders[0] != kept else orders[1]
    runs = [_added(order, side, base) for side in (mine, theirs)]
    merged: dict[str, None] = {}
    for leader in (None, *order):
        if leader is not None:
            merged[leader] = None
        # The smaller run first: it must not depend on who is who.
        for run in sorted(found.get(leader, ()) for found in runs):
            merged |= dict.fromkeys(run)
    return tuple(merged)


def reordered_apart(base: Tags, mine: Tags, theirs: Tags) -> bool:
    """Say whether both sides put the tags that were there in another order, each in its own."""
    kept = [tag for tag in base if tag in mine and tag in theirs]
    ours, others = ([tag for tag in side if tag in kept] for side in (mine, theirs))
    return kept not in (ours, others) and ours != others


def _added(
    order: Sequence[str], side: Sequence[str], base: Sequence[str]
) -> dict[str | None, tuple[str, ...]]:
    """Return the tags a side put on, by the one they come after; those at the end stay there."""
    stays = set(order)
    leader: str | None = None
    found: dict[str | None, tuple[str, ...]] = {}
    for tag in side:
        if tag in stays:
            leader = tag
        elif tag not in base:
            found[leader] = (*found.get(leader, ()), tag)
    if side and side[-1] not in stays and side[-1] not in base and order:
        at_end = found.pop(leader)
        found[order[-1]] = (*found.get(order[-1], ()), *at_end)
    return found


def with_tags_kept(base: Document, side: Document) -> Document:
    """Return a side whose notes still have the tags that it lost because they were deleted.

    Nobody took those off: they go with the tag, and stay where the tag does.
    """
    gone = {
        key
        for key, record in base.records.items()
        if isinstance(record, Tag) and key not in side.records
    }
    if not gone:
        return side
    records = dict(side.records)
    for key, record in side.records.items():
        was = base.records.get(key)
        if not isinstance(record, Note) or not isinstance(was, Note):
            continue
        lost = tuple(tag for tag in was.tags if tag in gone)
        if lost:
            rest = tuple(tag for tag in was.tags if tag not in gone)
            tags = was.tags if record.tags == rest else (*record.tags, *lost)
            records[key] = replace(record, tags=tags)
    return Document(FrozenMap(records), side.extra)
