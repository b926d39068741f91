"""Where the notes of a document lie that was made of a draft."""

from canvasdesk.editing.operations.keeping_places import keep_places
from canvasdesk.interchange.draft import Draft
from canvasdesk.interchange.drafting import with_spots
from canvasdesk.layout.fitting import note_measure
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.fields import field_definitions
from canvasdesk.model.document import Document


def laid_out(document: Document, draft: Draft, typesetter: Typesetter) -> Document:
    """Return ``document``, made of ``draft``, with its notes laid out by the room their texts take.

    Notes lie near their spots, those of other blocks in reading order.
    """
    measure = note_measure(document, View(), typesetter, field_definitions())
    return keep_places(document, with_spots(draft, document), measure).apply(document)
