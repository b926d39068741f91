"""The tags of notes in a merge: a set in an order, of which the first gives the colour."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, FieldValue, Note, Tag

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


def with_one_id(base: Document, side: Document, other: Document) -> Document:
    """Return a side in which new tags have the ids of the other side's new tags of those names.

    No two tags of a canvas are called alike. Of two ids the smaller one stays, on either side.
    """
    own, others = _new_names(base, side), _new_names(base, other)
    ids = {
        own[name]: others[name] for name in own.keys() & others.keys() if others[name] < own[name]
    }
    # An id that the side has for something else is no id for its tag.
    ids = {old: new for old, new in ids.items() if new not in side.records}
    if not ids:
        return side
    records = (_renamed(record, ids) for record in side.records.values())
    return Document(FrozenMap((record.id, record) for record in records), side.extra)


def _new_names(base: Document, side: Document) -> dict[str, str]:
    """Return the ids of new tags by their names, where no other tag of the side has that name."""
    names = Counter(tag.name.casefold() for tag in side.tags.values())
    return {
        tag.name.casefold(): tag.id
        for tag in side.tags.values()
        if tag.id not in base.records and names[tag.name.casefold()] == 1
    }


def _renamed(record: AnyRecord, ids: Mapping[str, str]) -> AnyRecord:
    if isinstance(record, Tag):
        return replace(record, id=ids.get(record.id, record.id))
    if not isinstance(record, Note):
        return record
    fields = FrozenMap((key, _led_on(value, ids)) for key, value in record.fields.items())
    return replace(record, tags=tuple(ids.get(tag, tag) for tag in record.tags), fields=fields)


def _led_on(value: FieldValue, ids: Mapping[str, str]) -> FieldValue:
    if isinstance(value, tuple):
        return tuple(ids.get(item, item) if isinstance(item, str) else item for item in value)
    return ids.get(value, value) if isinstance(value, str) else value


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
