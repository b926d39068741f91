"""Arrows between notes."""

from collections.abc import Iterable
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
    link = link_of(document, link_id)
    return patch_of(document, [replace(link, label=line(label, link.label))])


def link_notes(
    document: Document, notes: Iterable[str], target: str, new_id: IdSource, *, back: bool = False
) -> Patch:
    """Draw an arrow from each of some notes to another, unless there is one or it is that note.

    With ``back`` the arrows lead from that note to them.
    """
    patch = Patch()
    there = {(link.source, link.target) for link in document.links.values()}
    for note in dict.fromkeys(notes):
        ends = (target, note) if back else (note, target)
        if note != target and ends not in there:
            patch = patch.then(add_link(patch.apply(document), *ends, new_id))
    return patch


def turn_link(document: Document, link_id: str) -> Patch:
    """Have an arrow point the other way. Raises DocumentError ``link.exists``, ``link.unknown``."""
    link = link_of(document, link_id)
    turned = replace(link, source=link.target, target=link.source)
    if any(
        (other.source, other.target) == (turned.source, turned.target)
        for other in document.links.values()
    ):
        raise DocumentError("link.exists", source=turned.source, target=turned.target)
    return patch_of(document, [turned])


def unlink(document: Document, ids: Iterable[str]) -> Patch:
    """Take arrows away. Raises DocumentError ``link.unknown``."""
    return patch_of(document, [], remove=[link_of(document, key).id for key in dict.fromkeys(ids)])


def unlink_notes(document: Document, notes: Iterable[str], other: str) -> Patch:
    """Take away all arrows between some notes and another, whichever way they point."""
    ends = {frozenset((note, other)) for note in notes}
    gone = [
        link.id for link in document.links.values() if frozenset((link.source, link.target)) in ends
    ]
    return patch_of(document, [], remove=gone)
