"""From a file of another format to a document, by way of what its reader understood.

What this program wrote itself and lost nothing by is a document already; all else is a draft.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from canvasdesk.errors import FormatError
from canvasdesk.interchange.attached_reader import may_have_attached, read_attached
from canvasdesk.interchange.draft import Draft, Problem
from canvasdesk.interchange.drafting import document_from, draft_of
from canvasdesk.interchange.json_canvas_own import read_own_canvas
from canvasdesk.interchange.json_canvas_shape import OWN_KEY, looks_like_json_canvas
from canvasdesk.interchange.recognise import Format, decode, read_draft
from canvasdesk.model import limits
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import HEADER_ID, chosen
from canvasdesk.storage.format import parse_document
from canvasdesk.storage.writing import bytes_of

_START = 100


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a file; ``document`` where it came in whole, with its places and ids."""

    draft: Draft
    document: Document | None = None


def read_source(
    name: str,
    data: bytes,
    new_id: IdSource,
    format: Format | None = None,  # noqa: A002
) -> Found:
    """Return what a foreign file holds. Raises FormatError, as ``read_draft`` does."""
    if format is None and may_have_attached(data):
        return _attached(data, Path(name))
    if format in (None, Format.JSON_CANVAS):
        own = _own_canvas(data, Path(name), new_id)
        if own is not None:
            return own
    return Found(read_draft(name, data, format))


def document_of_found(found: Found, title: str, mode: Mode, new_id: IdSource) -> Document:
    """Return what was found as a document of a title and a mode."""
    if found.document is None:
        return document_from(replace(found.draft, title=title, mode=mode), new_id)
    header = found.document.header
    if title.strip() != header.title.strip():
        header = chosen(header, title=title)
    if mode is not header.mode:
        header = chosen(header, mode=mode)
    return replace(found.document, records=found.document.records.with_(HEADER_ID, header))


def _attached(data: bytes, path: Path) -> Found:
    """Return the canvas that a PDF or a PNG was made with."""
    result = parse_document(read_attached(data, path), path)
    if result.newer:
        raise FormatError("format.newer_unreadable", path, version=result.version)
    problems = tuple(Problem(each.code, FrozenMap(each.parameters)) for each in result.problems)
    return Found(replace(draft_of(result.document), problems=problems), result.document)


def _own_canvas(data: bytes, path: Path, new_id: IdSource) -> Found | None:
    """Return a canvas that this program wrote as JSON Canvas; None for any other file."""
    starts = data[:_START].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    if not starts or OWN_KEY.encode() not in data:
        return None
    if len(data) > limits.FILE_BYTES:
        raise FormatError("file.too_large", path, limit=limits.FILE_BYTES, size=len(data))
    text = decode(data, path)
    canvas = read_own_canvas(text, path, new_id) if looks_like_json_canvas(text) else None
    if canvas is None:
        return None
    result = parse_document(bytes_of(canvas.tree), path)
    if result.newer:
        raise FormatError("format.newer_unreadable", path, version=result.version)
    document = canvas.settled(result.document)
    mended = (Problem(each.code, FrozenMap(each.parameters)) for each in result.problems)
    problems = tuple(dict.fromkeys((*canvas.problems, *mended)))
    return Found(replace(draft_of(document), problems=problems), document)
