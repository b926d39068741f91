"""A change as data: records before and after, by id.

Undo, recovery, the dirty mark, what to redraw, comparing and merging all work on patches.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.records import AnyRecord


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None where it was not there, or is there no longer."""

    before: AnyRecord | None
    after: AnyRecord | None

    def inverse(self) -> "Change":
        """Return the change back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Patch:
    """Changes by record id. A record that ends as it began is not in a patch."""

    changes: FrozenMap[str, Change] = FrozenMap()

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def added(self) -> tuple[str, ...]:
        """The ids of records that were not there before, in the order they were made."""
        return tuple(key for key, change in self.changes.items() if change.before is None)

    def inverse(self) -> "Patch":
        """Return the patch that takes this one back."""
        return Patch(FrozenMap((key, change.inverse()) for key, change in self.changes.items()))

    def then(self, later: "Patch") -> "Patch":
        """Return one patch that does this and then ``later``.

        Raises DocumentError ``patch.mismatch`` where ``later`` does not begin where this ends.
        """
        squashed = dict(self.changes)
        for key, change in later.changes.items():
            first = squashed.get(key)
            if first is not None and first.after != change.before:
                raise DocumentError("patch.mismatch", record=key)
            squashed[key] = Change(first.before if first else change.before, change.after)
        return _patch(squashed.items())

    def apply(self, document: Document) -> Document:
        """Return the document changed.

        Raises DocumentError ``patch.mismatch`` where a record is not as the patch found it.
        """
        records = dict(document.records)
        for key, change in self.changes.items():
            if records.get(key) != change.before:
                raise DocumentError("patch.mismatch", record=key)
            if change.after is None:
                del records[key]
            else:
                records[key] = change.after
        return Document(FrozenMap(records), document.extra)


def patch_between(before: Document, after: Document) -> Patch:
    """Return the patch that leads from one document to another."""
    keys = {**before.records, **after.records}
    return _patch((key, Change(before.records.get(key), after.records.get(key))) for key in keys)


def patch_of(document: Document, records: Iterable[AnyRecord], remove: Iterable[str] = ()) -> Patch:
    """Return the patch that puts ``records`` into a document and takes ids in ``remove`` out."""
    found = [(key, Change(document.records.get(key), None)) for key in remove]
    found += [(record.id, Change(document.records.get(record.id), record)) for record in records]
    return _patch(found)


def _patch(changes: Iterable[tuple[str, Change]]) -> Patch:
    kept = ((key, change) for key, change in changes if change.before != change.after)
    return Patch(FrozenMap(kept))
