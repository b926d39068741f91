"""Where a canvas says something: in which text, in which order. Nothing of how it is shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from canvasdesk.method.journals import heard_entries
from canvasdesk.model.blocks import GUIDED_ORDER
from canvasdesk.model.document import Document
from canvasdesk.model.folding import Span, spans_of
from canvasdesk.ui.canvas.subjects import HeaderField


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard, by the id of its entry."""

    entry: str


Source = str | HeaderField | Heard
"""A note by its id, a text of the header, or something heard."""
Position = tuple[Source, int]
"""A text, and a character in it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A piece of a note's text, of one of the header's, or of something heard."""

    source: Source
    span: Span

    @property
    def note(self) -> str | None:
        """The note's id; None elsewhere."""
        return None if isinstance(self.source, HeaderField | Heard) else self.source


def matches_in(document: Document, wanted: str, *, exact: bool = False) -> list[Match]:
    """Return all pieces as one reads: header, blocks as they are worked on, parked, what was heard.

    Case and diacritics make a difference only with ``exact``. Archived notes are not looked
    through.
    """
    return [
        Match(source, span)
        for source, text in _texts(document)
        for span in spans_of(text, wanted, exact=exact)
    ]


def first_from(document: Document, matches: Sequence[Match], start: Position | None) -> int:
    """Return the place of the first match from a position on, else of the first; -1 of none."""
    if not matches:
        return -1
    order = {source: place for place, (source, _text) in enumerate(_texts(document))}
    if start is not None and start[0] in order:
        aim = (order[start[0]], start[1])
        for place, match in enumerate(matches):
            if (order[match.source], match.span.start) >= aim:
                return place
    return 0


def _texts(document: Document) -> Iterator[tuple[Source, str]]:
    for field in HeaderField:
        yield field, str(getattr(document.header, field.value))
    for block in (*GUIDED_ORDER[document.mode], None):
        for note in document.notes_by_block[block]:
            yield note.id, note.text
    for entry in heard_entries(document):
        yield Heard(entry.id), entry.text
