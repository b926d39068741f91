"""From a document to pages, as an order wants them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from canvasdesk.conversion.makers.poster import print_poster
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.export.printout import Printout
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document

Maker = Callable[[Document, PrintOrder, Typesetter], Printout]

MAKERS: Mapping[What, Maker] = MappingProxyType(
    {
        What.POSTER: print_poster,
        What.READING: print_poster,
        What.BLANK: print_poster,
        What.NOTES: print_poster,
        What.CARDS: print_poster,
        What.MATRIX: print_poster,
    }
)
"""What makes each kind of print. A new kind is a row here, and a name in ``What``."""


def printed(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return the pages that an order asks for. Raises DocumentError where they cannot be made."""
    return MAKERS[order.what](document, order, typesetter)
