"""Shipped examples, as canvases of one's own."""

from dataclasses import replace

from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import HEADER_ID


def ones_own(example: Document, new_id: IdSource) -> Document:
    """Return an example as another canvas, with an id of its own."""
    header = replace(example.header, document_id=new_id())
    return replace(example, records=example.records.with_(HEADER_ID, header))
