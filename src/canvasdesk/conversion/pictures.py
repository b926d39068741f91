"""From a document to its picture, and places for what was brought in without any."""

from canvasdesk.editing.operations.arranging import arrange_notes
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.fitting import note_measure
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document


def picture_of(document: Document, view: View, typesetter: Typesetter) -> DisplayList:
    """Return the picture of a document, worded in its own language and mode."""
    wording = wording_for(document.header.language, document.mode)
    return lay_out(document, view, wording, typesetter).picture


def arranged(document: Document, typesetter: Typesetter) -> Document:
    """Return a document with its notes laid out by the room their texts take."""
    measure = note_measure(document, View(), typesetter)
    return arrange_notes(document, BlockId, measure).apply(document)
