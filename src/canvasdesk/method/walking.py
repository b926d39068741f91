"""The way along one customer's thread: the customer, what it gets, how, and what comes back.

What is said at each stop is for the window; here is only what is there, and what is not.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.threads import thread
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

    At the summary those are all notes of the thread, and ``gaps`` the stops where none is.
    """

    stop: Stop
    customer: str
    notes: tuple[str, ...]
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
    notes = tuple(key for key in document.notes if key in on_thread)
    return (*steps, Step(Stop.SUMMARY, customer, notes, gaps))


def _steps(document: Document, customer: str, on_thread: frozenset[str]) -> Iterator[Step]:
    for stop, block in BLOCKS.items():
        if stop is Stop.CUSTOMER:
            yield Step(stop, customer, (customer,))
            continue
        here = document.notes_by_block[block]
        notes = (note.id for note in here if note.kind is NoteKind.NOTE and note.id in on_thread)
        yield Step(stop, customer, tuple(notes))
