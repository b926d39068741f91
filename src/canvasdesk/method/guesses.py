"""How much of what a canvas says of its customers is guessed, and how much was heard."""

from collections.abc import Mapping
from dataclasses import dataclass

from canvasdesk.method.fields import field_definitions
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import answers_of, unheard_answers


@dataclass(frozen=True, slots=True)
class Guesses:
    """How many answers there are, and by note the fields that nobody was heard to speak to."""

    answers: int
    by_note: Mapping[str, tuple[str, ...]]

    @property
    def count(self) -> int:
        """How many of the answers are guesses."""
        return sum(map(len, self.by_note.values()))


def guesses(document: Document) -> Guesses:
    """Return the answers about customers in a document, and those of them that are guesses."""
    definitions = field_definitions()
    answers = sum(len(answers_of(note, definitions)) for note in document.notes.values())
    return Guesses(answers, unheard_answers(document, definitions))
