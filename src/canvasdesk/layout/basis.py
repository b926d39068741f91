"""What the notes of a picture were laid out from, so that the next one lays out what is another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.layout.view import View
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring, coloured_by_customers
from canvasdesk.model.document import Document
from canvasdesk.model.guesses import unheard_answers
from canvasdesk.model.records import Note
from canvasdesk.model.wording import Wording


@dataclass(frozen=True, slots=True)
class Basis:
    """What notes were laid out from; what only fades or hides some has no part in it.

    ``drawn`` is ``document`` with the colours that the view wants.
    """

    document: Document
    drawn: Document
    view: View
    unheard: frozenset[str]
    """The notes that have answers which are only guessed."""

    def serves(self, document: Document, view: View) -> bool:
        """Say whether the same notes would come of a document and a view."""
        # Documents that are equal but not the same one would take long to compare.
        return self.document is document and self.view == view.of_notes

    def kept_from(self, previous: "Basis | None") -> Mapping[BlockId | None, Sequence[Note]]:
        """Return the notes that were laid out before by what still holds for them.

        A block with the same ones looks as it did: of a large canvas mostly one block changes, and
        equal notes, being the same objects, take no time to compare.
        """
        if previous is None:
            return {}
        before, now = previous.drawn, self.drawn
        said = (before.header, before.tags, before.assets) == (now.header, now.tags, now.assets)
        same = said and (previous.view, previous.unheard) == (self.view, self.unheard)
        return before.notes_by_block if same else {}


def basis_of(document: Document, view: View, wording: Wording, previous: Basis | None) -> Basis:
    """Return what notes are to be laid out from: ``previous`` where that serves."""
    if previous is not None and previous.serves(document, view):
        return previous
    unheard = frozenset(unheard_answers(document, wording.fields))
    if view.colouring is not Colouring.CUSTOMERS:
        return Basis(document, document, view.of_notes, unheard)
    alike = previous is not None and previous.view.colouring is view.colouring
    before = previous.drawn if previous is not None and alike else None
    drawn = coloured_by_customers(document, before, view.lead)
    return Basis(document, drawn, view.of_notes, unheard)
