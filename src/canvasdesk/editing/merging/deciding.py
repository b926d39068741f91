"""What becomes of each record, part by part: one side's, both alike, or a conflict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from canvasdesk.editing.merging.conflicts import MISSING, WHOLE, Conflict, Side
from canvasdesk.editing.merging.keys import (
    Groups,
    Shifts,
    legend_groups,
    reading_groups,
    shifts,
    stack_groups,
)
from canvasdesk.editing.merging.parts import (
    IDENTITY,
    ORDER,
    STACK,
    TAGS,
    WHERE,
    Part,
    Parts,
    Piece,
    alike,
    parts_of,
)
from canvasdesk.editing.merging.references import newly_needed, went_along
from canvasdesk.editing.merging.tagged import (
    merged_tags,
    reordered_apart,
    with_one_id,
    with_tags_kept,
)
from canvasdesk.editing.merging.unknown import in_one_form
from canvasdesk.model.document import Document
from canvasdesk.model.records import AnyRecord, Asset, Header, Note, Tag, UnknownRecord

Decision = Side | Piece | Conflict | None
"""Whose part it is, what both make of it, or open; None where neither side changed it."""

DOCUMENT = ""
"""The id under which the document's own unknown keys are planned."""

GROUPS: Mapping[tuple[type, Part], Callable[[Document], Groups]] = {
    (Note, WHERE): reading_groups,
    (Note, STACK): stack_groups,
    (Tag, ORDER): legend_groups,
}
"""The parts with a key that says where a record stands among others."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of one record. ``whole`` is set where all of it is in question."""

    records: Mapping[Side, AnyRecord]
    base: AnyRecord | None = None
    whole: Conflict | None = None
    parts: Mapping[Part, Decision] = field(default_factory=dict)

    @property
    def conflicts(self) -> list[Conflict]:
        """The conflicts of the record, each once."""
        if self.whole is not None:
            return [self.whole]
        found = (decision for decision in self.parts.values() if isinstance(decision, Conflict))
        return list(dict.fromkeys(found))


class Planner:
    """Compares three documents and plans each record of the merged one."""

    def __init__(self, base: Document, mine: Document, theirs: Document) -> None:
        base, mine, theirs = in_one_form((base, mine, theirs))
        self.base = base
        self.sides = {
            Side.MINE: with_tags_kept(base, with_one_id(base, mine, theirs)),
            Side.THEIRS: with_tags_kept(base, with_one_id(base, theirs, mine)),
        }
        self.shifts: dict[tuple[type, Part], dict[Side, Shifts]] = {
            keyed: {side: shifts(groups(base), groups(self.sides[side])) for side in Side}
            for keyed, groups in GROUPS.items()
        }
        self._needed = {
            side: newly_needed(base, self.sides[side], self.sides[side.other]) for side in Side
        }

    def plans(self) -> dict[str, Plan]:
        """Return the plans by record id; what is gone for good has none."""
        ids = {**self.base.records, **self.sides[Side.MINE].records}
        ids |= self.sides[Side.THEIRS].records
        found = {key: self._plan(key) for key in ids}
        plans = {key: plan for key, plan in found.items() if plan is not None}
        own = [
            UnknownRecord(id=DOCUMENT, collection="", extra=document.extra)
            for document in (self.base, *self.sides.values())
        ]
        plans[DOCUMENT] = self._parted(*own)
        return plans

    def _plan(self, key: str) -> Plan | None:
        base = self.base.records.get(key)
        there = {
            side: record
            for side, document in self.sides.items()
            if (record := document.records.get(key)) is not None
        }
        if len(there) == 2:
            mine, theirs = there[Side.MINE], there[Side.THEIRS]
            if type(mine) is not type(theirs):
                return self._of_two_kinds(base, mine, theirs)
            return self._parted(base, mine, theirs)
        if base is None:
            return Plan(there)
        for side in there:
            return self._deleted(base, side, there[side])
        return None

    def _deleted(self, base: AnyRecord, side: Side, record: AnyRecord) -> Plan | None:
        """Return the plan of a record that only one side still has."""
        if isinstance(record, Asset) or went_along(self.base, self.sides[side.other], record):
            return Plan({side: record}, base)
        needed = tuple(sorted(self._needed[side.other].get(record.id, ())))
        if not needed and not self._edited(base, side, record):
            return None
        mine, theirs = (record, MISSING) if side is Side.MINE else (MISSING, record)
        return Plan({side: record}, base, Conflict(record.id, WHOLE, base, mine, theirs, needed))

    def _edited(self, base: AnyRecord, side: Side, record: AnyRecord) -> bool:
        if type(base) is not type(record):
            return True
        before, after = parts_of(base), parts_of(record)
        return any(
            self._changed(side, record, part, before.get(part), after.get(part))
            for part in {**before, **after}
        )

    def _of_two_kinds(self, base: AnyRecord | None, mine: AnyRecord, theirs: AnyRecord) -> Plan:
        if theirs == base:
            return Plan({Side.MINE: mine}, base)
        if mine == base:
            return Plan({Side.THEIRS: theirs}, base)
        was = MISSING if base is None else base
        both = {Side.MINE: mine, Side.THEIRS: theirs}
        return Plan(both, base, Conflict(mine.id, WHOLE, was, mine, theirs))

    def _parted(self, base: AnyRecord | None, mine: AnyRecord, theirs: AnyRecord) -> Plan:
        """Return the plan of a record that both sides have."""
        both = {Side.MINE: mine, Side.THEIRS: theirs}
        if mine == theirs == base:
            return Plan(both, base)
        if base is not None and type(base) is not type(mine):
            base = None
        before = {} if base is None else parts_of(base)
        after = {side: parts_of(record) for side, record in both.items()}
        decided: dict[Part, Decision] = {}
        for part in sorted({**before, **after[Side.MINE], **after[Side.THEIRS]}):
            decision = self._decided(part, mine.id, before, after, both)
            if decision is not None:
                decided[part] = decision
        if isinstance(decided.get(WHERE), Conflict) and STACK in decided:
            # A note comes on top by being moved.
            decided[STACK] = decided[WHERE]
        return Plan(both, base, None, decided)

    def _decided(
        self,
        part: Part,
        key: str,
        before: Parts,
        after: Mapping[Side, Parts],
        records: Mapping[Side, AnyRecord],
    ) -> Decision:
        base = before.get(part)
        pieces = {side: after[side].get(part) for side in Side}
        changed = [
            side for side in Side if self._changed(side, records[side], part, base, pieces[side])
        ]
        if len(changed) == 1:
            return changed[0]
        mine, theirs = pieces[Side.MINE], pieces[Side.THEIRS]
        if not changed or alike(mine, theirs):
            return None
        if part == IDENTITY and isinstance(records[Side.MINE], Header):
            # Nobody gave the canvas its id; one has to go, and nobody would miss it.
            return Side.MINE if str(_shown(mine)) < str(_shown(theirs)) else Side.THEIRS
        if part == ORDER and base is None and isinstance(records[Side.MINE], Tag):
            # Both made the tag, at the end of a legend of their own.
            return Side.MINE if str(_shown(mine)) < str(_shown(theirs)) else Side.THEIRS
        if part == TAGS and isinstance(records[Side.MINE], Note):
            joined = self._joined_tags(base, mine, theirs)
            if joined is not None:
                return joined
        if part == STACK and isinstance(records[Side.MINE], Note):
            upper = self._same_way(key, mine, theirs)
            if upper is not None:
                return upper
        return Conflict(key, part, _shown(base), _shown(mine), _shown(theirs))

    def _changed(
        self, side: Side, record: AnyRecord, part: Part, before: Piece | None, after: Piece | None
    ) -> bool:
        if alike(before, after):
            return False
        shifted = self.shifts.get((type(record), part))
        if shifted is None or before is None or after is None:
            return True
        # The key comes last. One that is only written anew is no change.
        rest = (before.values[:-1], before.unknown) == (after.values[:-1], after.unknown)
        return not rest or record.id not in shifted[side].renewed

    def _joined_tags(
        self, base: Piece | None, mine: Piece | None, theirs: Piece | None
    ) -> Piece | None:
        """Return the tags both sides make; None where each put them in an order of its own."""
        was = () if base is None else base.values[0]
        if mine is None or theirs is None or mine.unknown != theirs.unknown:
            return None
        if reordered_apart(was, mine.values[0], theirs.values[0]):
            return None
        return Piece((merged_tags(was, mine.values[0], theirs.values[0]),), mine.unknown)

    def _same_way(self, key: str, mine: Piece | None, theirs: Piece | None) -> Side | None:
        """Return the side that put a note further, where both put it up or both down."""
        if mine is None or theirs is None or mine.unknown != theirs.unknown:
            return None
        shifted = self.shifts[Note, STACK]
        known = all(key in shifted[side].moved for side in Side)
        rises = [key in shifted[side].risen for side in Side]
        if known and rises[0] != rises[1]:
            return None
        up = rises[0] or not known
        return Side.MINE if (mine.values > theirs.values) is up else Side.THEIRS


def _shown(piece: Piece | None) -> object:
    return MISSING if piece is None else piece.shown
