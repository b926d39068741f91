"""Writes a draft as BMML 2.0. What that has no place for is left out, and said.

Links stand where the format has them: ``for`` and ``from`` of an entry, and a fit where a value
meets a customer.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from canvasdesk.interchange.bmml_stages import STAGES
from canvasdesk.interchange.draft import Draft, DraftLink, DraftNote, Problem
from canvasdesk.interchange.yaml_scalar import quoted
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.frozen import FrozenMap

_B = BlockId
_SAID = re.compile(r"^(Portfolio|Stage|Created): ([a-z0-9-]+)$", re.MULTILINE)
"""What the reader put into the description, because nothing else has a place for it."""
_SLUG = 40
"""How long the words in an id are."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A list of the format: its key, how its ids begin, and to which blocks its entries refer."""

    key: str
    prefix: str
    serves: tuple[BlockId, ...] = ()
    described: bool = False


_VALUES = (_B.VALUE_PROPOSITIONS,)
_MEANS = (_B.KEY_RESOURCES, _B.KEY_ACTIVITIES)
_KINDS: Mapping[BlockId, _Kind] = {
    _B.CUSTOMER_SEGMENTS: _Kind("customer_segments", "cs", described=True),
    _B.VALUE_PROPOSITIONS: _Kind("value_propositions", "vp", described=True),
    _B.CHANNELS: _Kind("channels", "ch", (*_VALUES, _B.CUSTOMER_SEGMENTS)),
    _B.CUSTOMER_RELATIONSHIPS: _Kind("customer_relationships", "cr", (_B.CUSTOMER_SEGMENTS,)),
    _B.REVENUE_STREAMS: _Kind("revenue_streams", "rs", _VALUES),
    _B.KEY_RESOURCES: _Kind("key_resources", "kr", _VALUES),
    _B.KEY_ACTIVITIES: _Kind("key_activities", "ka", _VALUES),
    _B.KEY_PARTNERS: _Kind("key_partnerships", "kp", _MEANS),
    _B.COST_STRUCTURE: _Kind("costs", "cost", _MEANS),
}


def write_bmml(draft: Draft) -> tuple[str, tuple[Problem, ...]]:
    """Return the draft as BMML, and what of it was left out."""
    return _Writing(draft).written()


class _Writing:
    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._notes = {
            block: [note for note in draft.notes_by_block[block] if not note.is_heading]
            for block in GUIDED_ORDER[draft.mode or Mode.ORGANIZATION]
        }
        self._blocks = {
            note.key: block for block, notes in self._notes.items() for note in notes if note.key
        }
        self._ids = dict(self._named())
        self._for: dict[str, dict[str, list[str]]] = {}
        self._from: dict[str, list[str]] = {}
        self._fits: dict[str, list[str]] = {}
        self._left: dict[str, int] = {}

    def written(self) -> tuple[str, tuple[Problem, ...]]:
        for link in self._draft.links:
            if not self._took(link):
                self._leave("links")
            elif link.label:
                self._leave("labels")
        lines = ['version: "2.0"', *self._meta()]
        for block, kind in _KINDS.items():
            entries = [line for note in self._notes[block] for line in self._entry(note, kind)]
            lines += [f"{kind.key}:", *entries] if entries else []
            if block is _B.VALUE_PROPOSITIONS:
                lines += self._written_fits()
        self._leave("parked", len(self._draft.notes_by_block[None]))
        self._leave("headings", sum(note.is_heading for note in self._draft.notes))
        problems = tuple(
            Problem(f"bmml.left_{name}", FrozenMap({"count": count}))
            for name, count in self._left.items()
            if count
        )
        return "\n".join(lines) + "\n", problems

    def _leave(self, what: str, count: int = 1) -> None:
        self._left[what] = self._left.get(what, 0) + count

    def _named(self) -> Iterator[tuple[str, str]]:
        """Yield the notes' keys with their ids here: words of the text, numbered where taken."""
        taken: set[str] = set()
        counts: Counter[str] = Counter()
        for block, notes in self._notes.items():
            for index, note in enumerate(notes, start=1):
                stem = f"{_KINDS[block].prefix}-{_slug(note.text) or index}"
                name = stem
                while name in taken:
                    counts[stem] += 1
                    name = f"{stem}-{counts[stem] + 1}"
                taken.add(name)
                yield note.key, name

    def _meta(self) -> Iterator[str]:
        draft = self._draft
        said = dict(_SAID.findall(draft.description))
        portfolio = said.get("Portfolio", "")
        if said.get("Stage") not in STAGES.get(portfolio, ()):
            portfolio, said["Stage"] = "explore", "ideation"
            self._leave("stage")
        yield "meta:"
        yield f"  name: {quoted(draft.title)}"
        if draft.purpose:
            yield f"  tagline: {quoted(draft.purpose)}"
        for key, day in (("created", said.get("Created", "")), ("updated", draft.date)):
            if _is_date(day):
                yield f"  {key}: {quoted(day)}"
        yield f"  portfolio: {portfolio}"
        yield f"  stage: {said['Stage']}"

    def _took(self, link: DraftLink) -> bool:
        """Take a link where the format has one; a link between others is left out."""
        one, other = self._blocks.get(link.source), self._blocks.get(link.target)
        if one is None or other is None:
            return False
        source, target = self._ids[link.source], self._ids[link.target]
        match one, other:
            case (_B.VALUE_PROPOSITIONS, _B.CUSTOMER_SEGMENTS):
                _add(self._fits.setdefault(source, []), target)
            case (_B.CUSTOMER_SEGMENTS, _B.REVENUE_STREAMS):
                _add(self._from.setdefault(target, []), source)
            case (_B.REVENUE_STREAMS, _B.CUSTOMER_SEGMENTS):
                # Whose money it is, whichever way the arrow was drawn.
                _add(self._from.setdefault(source, []), target)
            case _ if other in _KINDS[one].serves:
                served = self._for.setdefault(source, {})
                _add(served.setdefault(_KINDS[other].key, []), target)
            case _:
                return False
        return True

    def _entry(self, note: DraftNote, kind: _Kind) -> Iterator[str]:
        name = self._ids[note.key]
        yield f"  - id: {name}"
        yield f"    name: {quoted(note.text)}"
        if note.description and kind.described:
            yield f"    description: {quoted(note.description)}"
        elif note.description:
            self._leave("descriptions")
        if name in self._from:
            yield from _references("from", {_KINDS[_B.CUSTOMER_SEGMENTS].key: self._from[name]})
        if name in self._for:
            yield from _references("for", self._for[name])

    def _written_fits(self) -> Iterator[str]:
        if self._fits:
            yield "fits:"
        for number, (value, customers) in enumerate(self._fits.items(), start=1):
            yield f"  - id: fit-{number}"
            served = {"value_propositions": [value], "customer_segments": customers}
            yield from _references("for", served)


def _references(key: str, ids_by_kind: Mapping[str, Iterable[str]]) -> Iterator[str]:
    yield f"    {key}:"
    for kind, ids in ids_by_kind.items():
        yield f"      {kind}: [{', '.join(ids)}]"


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _add(ids: list[str], name: str) -> None:
    if name not in ids:
        ids.append(name)


def _slug(text: str) -> str:
    """Return the first words of a text as an id has them; "" where it has no such letters."""
    plain = unicodedata.normalize("NFKD", text[: 4 * _SLUG]).encode("ascii", "ignore").decode()
    words = re.findall("[a-z0-9]+", plain.lower())
    return "-".join(words)[:_SLUG].strip("-")
