"""Arrows between notes."""

from dataclasses import replace

from canvasdesk.editing.checks import check_room, fresh_ids, line, link_of, note_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Link


def add_link(
    document: Document, source: str, target: str, new_id: IdSource, label: str = ""
) -> Patch:
    """Draw an arrow from one note to another.

    Raises DocumentError ``link.to_itself``, ``link.exists``, ``note.unknown``, ``limit.links``.
    """
    ends = note_of(document, source).id, note_of(document, target).id
    if source == target:
        raise DocumentError("link.to_itself", record=source)
    if any((link.source, link.target) == ends for link in document.links.values()):
        raise DocumentError("link.exists", source=source, target=target)
    (link_id,) = fresh_ids(document, new_id, 1)
    link = Link(id=link_id, source=source, target=target, label=line(label))
    check_room(document, [link])
    return patch_of(document, [link])


def edit_link(document: Document, link_id: str, label: str) -> Patch:
    """Change what stands at an arrow. Raises DocumentError ``link.unknown``, ``text.too_long``."""
    return patch_of(document, [replace(link_of(document, link_id), label=line(label))])
