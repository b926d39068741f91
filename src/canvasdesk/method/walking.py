"""The way along one customer's thread: the customer, what it gets, how, and what comes back.

What is said at each stop is for the window; here is only what is there, and what is not.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import StrEnum

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.threads import thread, ways
from canvasdesk.model.values import NoteKind


class Stop(StrEnum):
    """Where the way leads past, in this order."""

    CUSTOMER = "customer"
    VALUE = "value"
    CHANNELS = "channels"
    RELATIONSHIPS = "relationships"
    RETURNS = "returns"
    SUMMARY = "summary"


BLOCKS = {
    Stop.CUSTOMER: BlockId.CUSTOMER_SEGMENTS,
    Stop.VALUE: BlockId.VALUE_PROPOSITIONS,
    Stop.CHANNELS: BlockId.CHANNELS,
    Stop.RELATIONSHIPS: BlockId.CUSTOMER_RELATIONSHIPS,
    Stop.RETURNS: BlockId.REVENUE_STREAMS,
}
"""The block of each stop; the summary has none."""


@dataclass(frozen=True, slots=True)
class Step:
    """One stop, and the notes of the thread that are there, in reading order.

    ``ways`` are the arrows that lead from them to the customer, ``between`` the notes of other
    stops that those pass. ``others`` says how many notes are there besides. At the summary, the
    notes are all of the thread on the sheet, and ``gaps`` the stops where none is.
    """

    stop: Stop
    customer: str
    notes: tuple[str, ...]
    ways: frozenset[str] = frozenset()
    between: tuple[str, ...] = ()
    others: int = 0
    gaps: tuple[Stop, ...] = ()

    @property
    def is_gap(self) -> bool:
        """Whether nothing of the thread is there."""
        return not self.notes


def walk(document: Document, customer: str) -> tuple[Step, ...]:
    """Return the steps along a customer's thread, the summary last."""
    on_thread = thread(document, customer)
    steps = list(_steps(document, customer, on_thread))
    gaps = tuple(step.stop for step in steps if step.is_gap)
    placed = (key for key, note in document.notes.items() if note.block is not None)
    notes = tuple(key for key in placed if key in on_thread)
    links = document.links.items()
    inner = {key for key, link in links if {link.source, link.target} <= on_thread}
    return (*steps, Step(Stop.SUMMARY, customer, notes, frozenset(inner), gaps=gaps))


def _steps(document: Document, customer: str, on_thread: frozenset[str]) -> Iterator[Step]:
    for stop, block in BLOCKS.items():
        if stop is Stop.CUSTOMER:
            yield Step(stop, customer, (customer,))
            continue
        here = [note.id for note in document.notes_by_block[block] if note.kind is NoteKind.NOTE]
        notes = tuple(note for note in here if note in on_thread)
        way = ways(document, notes, customer)
        others = len(here) - len(notes)
        yield Step(stop, customer, notes, way, _between(document, way, {*notes, customer}), others)


def _between(document: Document, way: Set[str], ends: Set[str]) -> tuple[str, ...]:
    """Return the notes that arrows pass besides those where they begin and end."""
    links = [document.links[key] for key in way]
    passed = {end for link in links for end in (link.source, link.target)} - ends
    return tuple(key for key in document.notes if key in passed)
