"""From a document to pages, as an order wants them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from canvasdesk.conversion.makers.blank import print_blank
from canvasdesk.conversion.makers.cards import print_cards
from canvasdesk.conversion.makers.matrix import print_matrix
from canvasdesk.conversion.makers.notes import count_pages_of_notes, print_notes
from canvasdesk.conversion.makers.poster import print_poster
from canvasdesk.conversion.makers.reading import print_reading
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.export.printout import Printout
from canvasdesk.interchange.attached_reader import ATTACHED_NAME
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import seen_by
from canvasdesk.storage.format import checked_bytes

Maker = Callable[[Document, PrintOrder, Typesetter], Printout]

MAKERS: Mapping[What, Maker] = MappingProxyType(
    {
        What.POSTER: print_poster,
        What.READING: print_reading,
        What.BLANK: print_blank,
        What.NOTES: print_notes,
        What.CARDS: print_cards,
        What.MATRIX: print_matrix,
    }
)
"""What makes each kind of print. A new kind is a row here, and a name in ``What``."""


def printed(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return the pages that an order asks for.

    Raises DocumentError where they cannot be made, and what ``checked_bytes`` does where the
    canvas shall go with them; it never goes with what shows nothing of it.
    """
    printout = MAKERS[order.what](document, order, typesetter)
    if not order.attach or order.is_blank:
        return printout
    seen = seen_by(document, order.audience)
    return replace(printout, attached=checked_bytes(seen, Path(ATTACHED_NAME)))


def page_count(document: Document, order: PrintOrder, typesetter: Typesetter) -> int:
    """Return how many pages an order gives, sooner than they are made where they are many.

    Raises DocumentError where they cannot be made.
    """
    if order.what is What.NOTES:
        return count_pages_of_notes(document, order, typesetter)
    return len(MAKERS[order.what](document, order, typesetter).pages)
