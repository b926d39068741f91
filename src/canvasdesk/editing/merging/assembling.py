"""The merged document of its plans, and what is true of every document made true of it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from canvasdesk.editing.merging.conflicts import Conflict, Side
from canvasdesk.editing.merging.deciding import DOCUMENT, GROUPS, Decision, Plan, Planner
from canvasdesk.editing.merging.keys import Sides, rekeyed
from canvasdesk.editing.merging.parts import (
    TAGS,
    WHERE,
    Part,
    Parts,
    Piece,
    alike,
    parts_of,
    record_of,
)
from canvasdesk.editing.merging.settling import settled
from canvasdesk.editing.merging.tagged import merged_tags
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap, Json
from canvasdesk.model.records import (
    AnyRecord,
    Asset,
    Entry,
    Link,
    Note,
    Tag,
    UnknownRecord,
    linked_ids,
    picture_of,
    without_picture,
)

Choices = Mapping[Conflict, Side]
Records = dict[str, AnyRecord]


class Assembly:
    """Makes one document of plans, with a side chosen for each conflict."""

    def __init__(self, planner: Planner, plans: Mapping[str, Plan], choices: Choices) -> None:
        self._planner = planner
        self._plans = plans
        self._choices = choices
        self._origins: dict[Part, dict[str, Side]] = {part: {} for _, part in GROUPS}

    def document(self) -> Document:
        """Return the merged document."""
        made = {key: self._made(key, plan) for key, plan in self._plans.items()}
        records = {key: record for key, record in made.items() if record is not None}
        extra = records.pop(DOCUMENT).extra
        records = self._joined(records)
        records = self._with_pictures(_without_what_is_lost(records))
        document = self._in_order(Document(FrozenMap(records), _told_apart(extra, records)))
        return settled(document, self._planner.sides.values(), self._origins[WHERE])

    def _side(self, conflict: Conflict) -> Side:
        return self._choices.get(conflict, Side.MINE)

    def _made(self, key: str, plan: Plan) -> AnyRecord | None:
        if plan.whole is not None or len(plan.records) == 1:
            side = next(iter(plan.records)) if plan.whole is None else self._side(plan.whole)
            for origins in self._origins.values():
                origins[key] = side
            return plan.records.get(side)
        mine, theirs = plan.records[Side.MINE], plan.records[Side.THEIRS]
        if mine == theirs:
            return mine
        base = plan.base
        before = parts_of(base) if type(base) is type(mine) and base is not None else {}
        after = {Side.MINE: parts_of(mine), Side.THEIRS: parts_of(theirs)}
        parts: Parts = {}
        for part in {**before, **after[Side.MINE], **after[Side.THEIRS]}:
            piece = self._piece(key, part, plan.parts.get(part), before.get(part), after)
            if piece is not None:
                parts[part] = piece
        return record_of(type(mine), key, parts)

    def _piece(
        self,
        key: str,
        part: Part,
        decision: Decision,
        base: Piece | None,
        after: Mapping[Side, Parts],
    ) -> Piece | None:
        if isinstance(decision, Piece):
            return decision
        if decision is None:
            mine = after[Side.MINE].get(part)
            # Not changed but for how it is written: a renewed key.
            return after[Side.THEIRS].get(part) if alike(mine, base) else mine
        side = self._side(decision) if isinstance(decision, Conflict) else decision
        if part in self._origins:
            self._origins[part][key] = side
        piece, other = after[side].get(part), after[side.other].get(part)
        if part == TAGS and piece and other and isinstance(decision, Conflict):
            was = () if base is None else base.values[0]
            return piece._replace(values=(merged_tags(was, piece.values[0], other.values[0]),))
        return piece

    def _joined(self, records: Records) -> Records:
        """Leave arrows out that lost an end, and the second of two that both sides drew alike."""
        known = {*self._planner.base.records}.union(
            *(s.records for s in self._planner.sides.values())
        )
        kept = {
            key: record
            for key, record in records.items()
            if not _has_lost_end(record, records, known)
        }
        drawn: dict[Link, str] = {}
        for key in sorted(kept):
            record, plan = kept[key], self._plans[key]
            if isinstance(record, Link) and plan.base is None and len(plan.records) == 1:
                first = drawn.setdefault(replace(record, id=""), key)
                if self._plans[first].records.keys() != plan.records.keys():
                    del kept[key]
        return kept

    def _with_pictures(self, records: Records) -> Records:
        """Have pictures come and go with what shows them."""
        used = _shown(records.values())
        shown = [_shown(side.records.values()) for side in self._planner.sides.values()]
        kept: Records = {}
        for key, record in records.items():
            if isinstance(record, Asset) and key not in used:
                there = [key in side.records for side in self._planner.sides.values()]
                deleted = not all(there) and self._plans[key].base is not None
                if deleted or all(
                    key in pictures for pictures, has in zip(shown, there, strict=True) if has
                ):
                    continue
            elif picture_of(record) and not isinstance(records.get(picture_of(record)), Asset):
                record = without_picture(record)
            kept[key] = record
        return kept

    def _in_order(self, document: Document) -> Document:
        """Give records other keys where one side renewed those that the other went by."""
        changed: Records = {}
        for (kind, part), groups in GROUPS.items():
            by_side = {side: groups(own) for side, own in self._planner.sides.items()}
            for group, members in groups(document).items():
                orders = {side: found.get(group, ()) for side, found in by_side.items()}
                sides = Sides(orders, self._planner.shifts[kind, part])
                for key, value in rekeyed(dict(members), self._origins[part], sides).items():
                    record = changed.get(key, document.records[key])
                    changed[key] = _with_key(record, part, value)
        return Document(FrozenMap({**document.records, **changed}), document.extra)


def _with_key(record: AnyRecord, part: Part, value: str) -> AnyRecord:
    if isinstance(record, Note):
        return replace(record, order=value) if part == WHERE else replace(record, stack=value)
    return replace(record, order=value) if isinstance(record, Tag) else record


def _has_lost_end(record: AnyRecord, records: Records, known: Iterable[str]) -> bool:
    ends = linked_ids(record)
    if isinstance(record, Link):
        return not all(isinstance(records.get(end), Note) for end in ends)
    return any(end in known and end not in records for end in ends)


def _without_what_is_lost(records: Records) -> Records:
    """Take tags that are gone off the notes, and notes that are gone off the entries."""
    tags = {key for key, record in records.items() if isinstance(record, Tag)}
    kept: Records = {}
    for key, record in records.items():
        if isinstance(record, Note) and not tags.issuperset(record.tags):
            record = replace(record, tags=tuple(tag for tag in record.tags if tag in tags))
        elif isinstance(record, Entry) and not records.keys() >= record.refs.keys():
            lost = [ref for ref in record.refs if ref not in records]
            record = replace(record, refs=record.refs.without(*lost))
        kept[key] = record
    return kept


def _shown(records: Iterable[AnyRecord]) -> set[str]:
    return {picture_of(record) for record in records}


def _told_apart(extra: FrozenMap[str, Json], records: Records) -> FrozenMap[str, Json]:
    """Return unknown keys without empty collections that have records after all."""
    collections = {r.collection for r in records.values() if isinstance(r, UnknownRecord)}
    empty = [key for key in collections if key in extra and not extra[key]]
    return extra.without(*empty) if empty else extra
