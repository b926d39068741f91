"""Whom each note serves, as its arrows say. Only arrows are stored; this follows from them.

An arrow leads from what serves to what it serves: from an activity to a value, from a value to a
customer. What comes back may be drawn from the customer.
"""

from collections import deque
from collections.abc import Collection, Iterable, Mapping

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Link, Note
from canvasdesk.model.values import NoteKind

Steps = dict[str, list[str]]
"""Where one can go from each note."""


def customers(document: Document) -> tuple[Note, ...]:
    """Return the notes that are customers, in reading order."""
    block = document.notes_by_block[BlockId.CUSTOMER_SEGMENTS]
    return tuple(note for note in block if note.kind is NoteKind.NOTE)


def served(document: Document) -> Mapping[str, tuple[str, ...]]:
    """Return the ids of the customers each note serves, by the note's id, in their reading order.

    These are the customers its arrows lead to, over other notes too, but not past a customer; and
    those whose arrows lead to it over notes that lead to nobody. A customer serves itself. Notes
    that serve nobody are not there.
    """
    ids = [note.id for note in customers(document)]
    after, before = _steps(document.links.values())
    others = set(ids)
    found: dict[str, list[str]] = {key: [] for key in document.notes}
    for customer in ids:
        found[customer].append(customer)
        for note in _reached([customer], before, others):
            found[note].append(customer)
    leading = {key for key, whom in found.items() if whom}
    for customer in ids:
        for note in _reached([customer], after, others, leading):
            if customer not in found[note]:
                found[note].append(customer)
    rank = {customer: number for number, customer in enumerate(ids)}
    return {key: tuple(sorted(whom, key=rank.__getitem__)) for key, whom in found.items() if whom}


def thread(document: Document, customer: str) -> frozenset[str]:
    """Return the ids of the notes that serve a customer, its own among them."""
    ends = {each.id for each in customers(document)}
    if customer not in ends:
        return frozenset()
    after, before = _steps(document.links.values())
    leading = ends.union(_reached(ends, before, ends))
    ahead, back = _reached([customer], before, ends), _reached([customer], after, ends, leading)
    return frozenset({customer, *ahead, *back})


def around(document: Document, note: str) -> frozenset[str]:
    """Return the ids of all notes on a note's thread, its own among them.

    Of a customer that is all that serves it; of another note all that its arrows lead to, and all
    from which it is reached, as far as a customer.
    """
    ends = {customer.id for customer in customers(document)}
    if note in ends:
        return thread(document, note)
    after, before = _steps(document.links.values())
    on_it = {note, *_reached([note], after, (), ends), *_reached([note], before, (), ends)}
    return frozenset(on_it & document.notes.keys())


def through(document: Document, note: str, customer: str) -> str | None:
    """Return the note by which another serves a customer, besides an arrow between the two."""
    ends = {each.id for each in customers(document)}
    after, before = _steps(document.links.values())
    leads_there = set(_reached([customer], before, ends)) - {note}
    ahead = (key for key in after.get(note, ()) if key in leads_there)
    found = next(ahead, None)
    if found is not None or any(key in ends for key in _reached([note], after, (), ends)):
        return found
    comes_from = set(_reached([customer], after, ends)) - {note}
    return next((key for key in before.get(note, ()) if key in comes_from), None)


def ways(document: Document, notes: Iterable[str], customer: str) -> frozenset[str]:
    """Return the ids of the arrows on the shortest ways between notes and a customer they serve."""
    ends = {each.id for each in customers(document)}
    after, before = _steps(document.links.values())
    leading = ends.union(_reached(ends, before, ends))
    ahead = {customer: 0, **_reached([customer], before, ends)}
    back = {customer: 0, **_reached([customer], after, ends, leading)}
    pairs: set[tuple[str, str]] = set()
    for note in notes:
        if note in ahead:
            pairs.update(_nearer(note, after, ahead))
        elif note in back:
            kept = {note, customer}
            past = {key: far for key, far in back.items() if key in kept or key not in leading}
            pairs.update((one, other) for other, one in _nearer(note, before, past))
    links = document.links.items()
    return frozenset(key for key, link in links if (link.source, link.target) in pairs)


def joining(document: Document, note: str, customer: str) -> tuple[str, ...]:
    """Return the ids of the arrows between a note and a customer, whichever way they lead."""
    ends = {note, customer}
    return tuple(key for key, link in document.links.items() if {link.source, link.target} == ends)


def _steps(links: Iterable[Link]) -> tuple[Steps, Steps]:
    """Return where arrows lead from each note, and where they come from."""
    after: Steps = {}
    before: Steps = {}
    for link in links:
        after.setdefault(link.source, []).append(link.target)
        before.setdefault(link.target, []).append(link.source)
    return after, before


def _reached(
    starts: Iterable[str], steps: Steps, walls: Collection[str], ends: Collection[str] = ()
) -> dict[str, int]:
    """Return what can be reached from where one starts, and in how many steps at least.

    That is none of ``walls``, and nothing past one of ``ends``.
    """
    found: dict[str, int] = {}
    waiting = deque((start, 0) for start in starts)
    while waiting:
        here, far = waiting.popleft()
        if far and here in ends:
            continue
        for there in steps.get(here, ()):
            if there not in found and there not in walls:
                found[there] = far + 1
                waiting.append((there, far + 1))
    return found


def _nearer(start: str, steps: Steps, far: Mapping[str, int]) -> set[tuple[str, str]]:
    """Return the steps of all shortest ways from a note to where it is not ``far`` any more."""
    found: set[tuple[str, str]] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        for there in steps.get(here, ()):
            if far.get(there) == far[here] - 1 and (here, there) not in found:
                found.add((here, there))
                waiting.append(there)
    return found
