"""What a canvas may still lack, as hints: each can be dismissed, and none keeps anybody from work.

They are computed from a document anew; no words stand here (see ``messages``). Links point from
what serves to what it serves.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby

from canvasdesk.model.blocks import GUIDED_ORDER, BlockId, Mode
from canvasdesk.model.dismissals import dismissed
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import HEARD
from canvasdesk.model.limits import NOTES
from canvasdesk.model.records import Note
from canvasdesk.model.threads import customers, served
from canvasdesk.model.values import NoteKind

LEAST_NOTES = 6
"""On a canvas with fewer notes, more is still to come than any hint could say."""
MOST_EMPTY = 4
"""While more blocks are empty, one has only begun: that is no news."""
MOST_OF_A_KIND = 5
"""More hints of one kind are told as one."""
MOST_WORDS = 13
_LEAST_CHARACTERS = 2 * MOST_WORDS + 1
"""No text that is shorter has more words."""
_WORD = re.compile(r"[^\W_]+(?:['’.,·-][^\W_]+)*")
_UNSPACED = (
    (re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"), 2),
    (re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"), 4),
)
"""Signs of scripts that put no space between words, and how many of them make about a word."""

_WANTS = "wants"


class HintCode(StrEnum):
    """The kinds of hints, in the order they are given."""

    CUSTOMER_UNSERVED = "customer_unserved"
    VALUE_FOR_NOBODY = "value_for_nobody"
    INCOME_WITHOUT_VALUE = "income_without_value"
    ONLY_OUR_VOICE = "only_our_voice"
    ONLY_THEIR_VOICE = "only_their_voice"
    EMPTY_BLOCK = "empty_block"
    LONG_NOTE = "long_note"


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint: its kind, the block it is about, and the note where it is about one."""

    code: HintCode
    block: BlockId
    note: str = ""
    words: int = 0
    """How many words a long note has, about."""

    @property
    def about(self) -> str | BlockId:
        """What it is dismissed for: the note's id, or the block."""
        return self.note or self.block

    @property
    def key(self) -> tuple[str, str]:
        """What names it: the kind and what it is about."""
        return self.code.value, self.about

    def sentence_code(self, mode: Mode) -> str:
        """Return the code of its sentence in a mode: the personal words are the plain ones."""
        return f"hint.{self.code}{'_personal' if mode is Mode.PERSONAL else ''}"


def sentence_of(group: Sequence[Hint], mode: Mode) -> tuple[str, Mapping[str, int]]:
    """Return the code of the sentence for hints that are told as one, and its parameters."""
    first = group[0]
    if len(group) > 1 and first.code is HintCode.LONG_NOTE:
        return "hint.long_notes", {}
    return first.sentence_code(mode), {"words": first.words}


@dataclass(frozen=True, slots=True)
class Hints:
    """All hints for a document, those that are dismissed apart."""

    given: tuple[Hint, ...] = ()
    dismissed: tuple[Hint, ...] = ()
    too_early: bool = False
    """Whether a canvas has too few notes for any."""


def hints(document: Document) -> Hints:
    """Return the hints for a document, by kind and then in reading order."""
    papers = [
        note
        for note in document.notes.values()
        if note.block is not None and note.kind is NoteKind.NOTE
    ]
    if len(papers) < LEAST_NOTES:
        return Hints(too_early=True)
    unwanted = dismissed(document)
    found = tuple(_found(document, papers))
    if not unwanted:
        return Hints(found)
    return Hints(
        tuple(hint for hint in found if hint.key not in unwanted),
        tuple(hint for hint in found if hint.key in unwanted),
    )


def grouped(found: Iterable[Hint]) -> tuple[tuple[Hint, ...], ...]:
    """Return hints as one is to be told of them: one by one, or all of a kind that are many.

    Who has not linked anything yet wants to be told that once, not for each note.
    """
    kinds = (tuple(kind) for _, kind in groupby(found, lambda hint: hint.code))
    return tuple(
        group
        for kind in kinds
        for group in ([kind] if len(kind) > MOST_OF_A_KIND else [(hint,) for hint in kind])
    )


@lru_cache(maxsize=NOTES)
def word_count(text: str) -> int:
    """Return how many words a text has; of scripts without spaces, about how many."""
    count = 0
    for signs, per_word in _UNSPACED:
        if not text.isascii():
            text, taken = signs.subn(" ", text)
            count += -(-taken // per_word)
    return count + len(_WORD.findall(text))


def _found(document: Document, papers: Iterable[Note]) -> Iterator[Hint]:
    whom = served(document)
    yield from _unserved(document, whom)
    by_block: dict[BlockId, list[Note]] = {block: [] for block in BlockId}
    for note in papers:
        if note.block is not None:
            by_block[note.block].append(note)
    values = by_block[BlockId.VALUE_PROPOSITIONS]
    for note in values:
        if note.id not in whom:
            yield Hint(HintCode.VALUE_FOR_NOBODY, BlockId.VALUE_PROPOSITIONS, note.id)
    backed = _backed(document, whom, values)
    for note in by_block[BlockId.REVENUE_STREAMS]:
        if note.id not in backed:
            yield Hint(HintCode.INCOME_WITHOUT_VALUE, BlockId.REVENUE_STREAMS, note.id)
    yield from _one_voice(document, whom, by_block[BlockId.CUSTOMER_RELATIONSHIPS])
    order = GUIDED_ORDER[document.mode]
    empty = [block for block in order if not by_block[block]]  # a heading alone fills none
    if len(empty) <= MOST_EMPTY:
        yield from (Hint(HintCode.EMPTY_BLOCK, block) for block in empty)
    for block in order:
        for note in by_block[block]:
            words = word_count(note.text) if len(note.text) >= _LEAST_CHARACTERS else 0
            if words > MOST_WORDS:
                yield Hint(HintCode.LONG_NOTE, block, note.id, words)


def _unserved(document: Document, whom: Mapping[str, tuple[str, ...]]) -> Iterator[Hint]:
    # Who only pays is not served by what they pay.
    paid = {note.id for note in document.notes_by_block[BlockId.REVENUE_STREAMS]}
    serving = {note: found for note, found in whom.items() if note not in paid}
    helped = {customer for note, found in serving.items() for customer in found if customer != note}
    for customer in customers(document):
        if customer.id not in helped:
            yield Hint(HintCode.CUSTOMER_UNSERVED, BlockId.CUSTOMER_SEGMENTS, customer.id)


def _backed(
    document: Document, whom: Mapping[str, tuple[str, ...]], values: Iterable[Note]
) -> frozenset[str]:
    """Return the notes that have a value behind them.

    One for a customer they come from, or one that they are joined to by arrows, whichever way.
    """
    valued = {note.id for note in values}
    helped = {customer for note in valued for customer in whom.get(note, ())}
    backed = {note for note, found in whom.items() if not helped.isdisjoint(found)}
    ends = {note.id for note in customers(document)}
    beside: dict[str, list[str]] = {}
    for link in document.links.values():
        beside.setdefault(link.source, []).append(link.target)
        beside.setdefault(link.target, []).append(link.source)
    waiting = list(valued)
    reached = set(waiting)
    while waiting:
        for note in beside.get(waiting.pop(), ()):
            if note not in reached and note not in ends:
                reached.add(note)
                waiting.append(note)
    return frozenset(backed | reached)


def _one_voice(
    document: Document, whom: Mapping[str, tuple[str, ...]], relations: Iterable[Note]
) -> Iterator[Hint]:
    """Yield the relationships in which only one side speaks.

    What a note says is what we do. Their voice is what they want, on the note or on the customer
    it is for, or anything they were heard to say about it.
    """
    heard = {
        note
        for entry in document.entries.values()
        if entry.journal == HEARD
        for note, fields in entry.refs.items()
        if not fields or _WANTS in fields
    }
    for note in relations:
        speaks = bool(note.text.strip() or note.picture)
        asked = any(
            key in heard or document.notes[key].fields.get(_WANTS)
            for key in (note.id, *whom.get(note.id, ()))
        )
        if speaks and not asked:
            yield Hint(HintCode.ONLY_OUR_VOICE, BlockId.CUSTOMER_RELATIONSHIPS, note.id)
        elif asked and not speaks:
            yield Hint(HintCode.ONLY_THEIR_VOICE, BlockId.CUSTOMER_RELATIONSHIPS, note.id)
