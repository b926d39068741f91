"""Which notes of a picture stand out, and whether the others are faded or left out.

A pure question about a note; how it is drawn then is said in ``notes`` and ``layout``.
"""

from dataclasses import dataclass

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.folding import folded
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind


@dataclass(frozen=True, slots=True)
class Filter:
    """What a note must have: one of ``tags``, ``text`` among its words, one of ``blocks``.

    What is empty asks for nothing. Case and diacritics make no difference.
    """

    tags: frozenset[str] = frozenset()
    text: str = ""
    blocks: frozenset[BlockId] = frozenset()
    hides: bool = False
    """Whether the others are left out rather than faded."""
    kept: frozenset[str] = frozenset()
    """Notes that are never left out, because they were written or changed meanwhile."""

    @property
    def asks(self) -> bool:
        """Whether anything is asked for; else all notes stand out."""
        return bool(self.tags or self.blocks or self.text.strip())

    def matches(self, note: Note) -> bool:
        """Say whether a note has what is asked for; a heading is no note and never has."""
        if note.kind is NoteKind.HEADING:
            return False
        if self.tags and self.tags.isdisjoint(note.tags):
            return False
        if self.blocks and note.block not in self.blocks:
            return False
        wanted = _words(self.text)
        return not wanted or wanted in _words(note.text)

    def fades(self, note: Note) -> bool:
        """Say whether a note is drawn faded."""
        return not self.hides and self._passes_over(note)

    def leaves_out(self, note: Note) -> bool:
        """Say whether a note is not drawn at all."""
        return self.hides and note.id not in self.kept and self._passes_over(note)

    def _passes_over(self, note: Note) -> bool:
        return self.asks and note.kind is not NoteKind.HEADING and not self.matches(note)


NO_FILTER = Filter()


def _words(text: str) -> str:
    return " ".join(folded(text).split())
