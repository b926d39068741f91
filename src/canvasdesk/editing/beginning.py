"""How a document begins."""

from canvasdesk.editing.checks import language_tag
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Header


def new_document(mode: Mode, language: str, new_id: IdSource) -> Document:
    """Return an empty canvas with an id of its own. Raises DocumentError ``header.language``."""
    header = Header(mode=mode, language=language_tag(language), document_id=new_id())
    return document_of([header])
