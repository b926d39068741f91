"""The document in the colours of the sheet: lists of its notes beside the canvas show the same."""

from canvasdesk.layout.notes import note_colour
from canvasdesk.layout.view import View
from canvasdesk.model.colouring import Colouring, coloured_by_customers
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.ui.canvas.desk import Desk


def drawn_document(desk: Desk) -> Document:
    """Return a desk's document with its notes coloured as the sheet shows them now."""
    view = desk.stage.view
    if view.colouring is not Colouring.CUSTOMERS:
        return desk.document
    basis = desk.stage.layout.basis
    if basis is not None and basis.document is desk.document and _colours_as(basis.view, view):
        return basis.drawn
    return coloured_by_customers(desk.document, lead=view.lead)


def colour_in(drawn: Document, note: Note) -> str:
    """Return the name of a note's colour in a document as it is drawn."""
    return note_colour(drawn.notes.get(note.id, note), drawn.tags)


def _colours_as(one: View, other: View) -> bool:
    return (one.colouring, one.lead) == (other.colouring, other.lead)
