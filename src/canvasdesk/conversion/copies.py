"""From a document to files that hold all of it: a copy of its own format, and JSON Canvas."""

from dataclasses import replace
from pathlib import Path

from canvasdesk.conversion.texts import headings_of
from canvasdesk.errors import FormatError
from canvasdesk.interchange.json_canvas_writer import write_json_canvas
from canvasdesk.model import limits
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import HEADER_ID
from canvasdesk.storage.format import checked_bytes, document_tree
from canvasdesk.storage.writing import bytes_of


def json_canvas_of(document: Document, audience: Audience, path: Path) -> bytes:
    """Return a document as JSON Canvas for an audience; ``path`` is only named in errors.

    Raises FormatError ``limit.file`` where it would be too large to be read again.
    """
    document = seen_by(document, audience)
    names = headings_of(document.header)
    data = bytes_of(write_json_canvas(document, document_tree(document), names))
    if len(data) > limits.FILE_BYTES:
        raise FormatError("limit.file", path, size=len(data), limit=limits.FILE_BYTES)
    return data


def copy_of(document: Document, audience: Audience, path: Path, new_id: IdSource) -> bytes:
    """Return a document as a file of its own for an audience: another canvas, with a new id.

    Raises FormatError and StorageError as ``checked_bytes`` does.
    """
    seen = seen_by(document, audience)
    header = replace(seen.header, document_id=new_id())
    return checked_bytes(replace(seen, records=seen.records.with_(HEADER_ID, header)), path)
