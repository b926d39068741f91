"""How the notes of the outline look: what fades, the colours and letters that the sheet shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from canvasdesk.layout.filter import Filter
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note, Tag
from canvasdesk.model.tags import tag_letters
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.drawn import colour_in, drawn_document


@dataclass(frozen=True, slots=True)
class Looks:
    """What notes are drawn by; two are equal where they ask for the same."""

    filter: Filter
    thread: frozenset[str]
    lead: str
    colouring: Colouring
    drawn: Document = field(compare=False)
    """The document as its colours are."""
    letters: Mapping[str, str] = field(compare=False)

    @property
    def tags(self) -> Mapping[str, Tag]:
        """The tags, or the customers that stand in their place."""
        return self.drawn.tags

    def as_drawn(self, note: Note) -> Note:
        """Return a note as its colours are."""
        return self.drawn.notes.get(note.id, note)

    def fades(self, note: Note) -> bool:
        """Say whether a note does not stand out; parked ones stay in their rows."""
        return self.is_filtered(note) or (bool(self.thread) and note.id not in self.thread)

    def is_filtered(self, note: Note) -> bool:
        """Say whether a note is not what the filter asks for."""
        return self.filter.fades(note) or self.filter.leaves_out(note)

    def letters_of(self, note: Note) -> str:
        """Return the letters of a note's tags."""
        tags = self.as_drawn(note).tags
        return " ".join(self.letters[tag] for tag in tags if tag in self.letters)

    def colour_of(self, note: Note) -> str:
        """Return the name of a note's colour."""
        return colour_in(self.drawn, note)


def looks_of(desk: Desk) -> Looks:
    """Return how a desk's notes look now."""
    view, document = desk.stage.view, drawn_document(desk)
    letters = tag_letters(document.tags.values())
    return Looks(view.filter, view.thread, view.lead, view.colouring, document, letters)
