"""Brings two documents together that began as one: a three-way merge by record and field.

It is pure, and knows neither files nor windows. What only one side changed is as that side has it;
what both changed differently is a ``Conflict``, for which a side is to be chosen. Who is "mine" and
who is "theirs" matters only for the conflicts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from canvasdesk.editing.merging.assembling import Assembly
from canvasdesk.editing.merging.conflicts import MISSING, WHOLE, Conflict, Side
from canvasdesk.editing.merging.deciding import Plan, Planner
from canvasdesk.editing.merging.parts import Part
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord, Header, Link, Note, Tag

__all__ = ["MISSING", "WHOLE", "Conflict", "Merge", "Part", "Side", "common_base", "merge"]

_NO_CHOICES: Mapping[Conflict, Side] = MappingProxyType({})
_RANKS = (Header, Note, Link, Tag)


@dataclass(frozen=True)
class Merge:
    """Two documents compared with what they began as. ``conflicts`` are what is open."""

    base: Document
    mine: Document
    theirs: Document
    conflicts: tuple[Conflict, ...]
    _planner: Planner = field(repr=False, compare=False)
    _plans: Mapping[str, Plan] = field(repr=False, compare=False)

    @property
    def clean(self) -> bool:
        """Whether nothing is left to be chosen."""
        return not self.conflicts

    def record(self, key: str) -> AnyRecord | None:
        """Return a record as a side has it, mine first, or as it was where none has it any more."""
        return _record((self.mine, self.theirs, self.base), key)

    def document(self, choices: Mapping[Conflict, Side] = _NO_CHOICES) -> Document:
        """Return the merged document, whole whatever is chosen. What is not chosen is mine."""
        return Assembly(self._planner, self._plans, choices).document()


def merge(base: Document, mine: Document, theirs: Document) -> Merge:
    """Compare what two sides made of ``base``."""
    planner = Planner(base, mine, theirs)
    plans = planner.plans()
    conflicts = [conflict for plan in plans.values() for conflict in plan.conflicts]
    sides = (mine, theirs, base)
    conflicts.sort(key=lambda conflict: _place(conflict, sides))
    return Merge(base, mine, theirs, tuple(conflicts), planner, plans)


def common_base(mine: Document, theirs: Document) -> Document:
    """Return what two documents share, to merge them by where nobody knows how they began.

    A record that only one has counts as new, so that nothing is deleted by the merge.
    """
    shared = {
        key: record for key, record in mine.records.items() if theirs.records.get(key) == record
    }
    extra = {
        key: value
        for key, value in mine.extra.items()
        if FrozenMap({key: value})
        == FrozenMap({key: theirs.extra[key]} if key in theirs.extra else {})
    }
    return Document(FrozenMap(shared), FrozenMap(extra))


def _place(conflict: Conflict, sides: tuple[Document, ...]) -> tuple[int, str, Part]:
    record = _record(sides, conflict.record)
    rank = next((i for i, kind in enumerate(_RANKS) if isinstance(record, kind)), len(_RANKS))
    return rank, conflict.record, conflict.part


def _record(documents: tuple[Document, ...], key: str) -> AnyRecord | None:
    return next((r for each in documents if (r := each.records.get(key)) is not None), None)
