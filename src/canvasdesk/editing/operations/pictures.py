"""Notes are given a picture, and the header its logo, or lose it.

What may become a picture is checked before, in ``ui``.
"""

from collections.abc import Iterable
from dataclasses import replace

from canvasdesk.editing.assets import taken_in, without_unused
from canvasdesk.editing.checks import check_room, notes_of
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import Asset


def set_picture(document: Document, ids: Iterable[str], asset: Asset, new_id: IdSource) -> Patch:
    """Put a picture on notes, in place of the one they have.

    The asset is added unless it is there. One that no note shows any longer goes. Raises
    DocumentError ``note.unknown``, ``limit.assets``.
    """
    notes = notes_of(document, ids)
    keys, added = taken_in(document, [asset], new_id)
    if not notes:
        return Patch()
    check_room(document, added)
    shown = [replace(note, picture=keys[asset.id]) for note in notes]
    return without_unused(document, patch_of(document, [*added, *shown]))


def clear_picture(document: Document, ids: Iterable[str]) -> Patch:
    """Take the pictures off notes; one that no note shows any longer goes.

    Raises DocumentError ``note.unknown``.
    """
    bare = [replace(note, picture="") for note in notes_of(document, ids)]
    return without_unused(document, patch_of(document, bare))


def set_logo(document: Document, asset: Asset, new_id: IdSource) -> Patch:
    """Put an organization's logo in the header, in place of the one there is.

    The asset is added unless it is there. One that nothing shows any longer goes. Raises
    DocumentError ``limit.assets``, ``limit.pictures``.
    """
    keys, added = taken_in(document, [asset], new_id)
    check_room(document, added)
    header = replace(document.header, logo=keys[asset.id])
    return without_unused(document, patch_of(document, [*added, header]))


def clear_logo(document: Document) -> Patch:
    """Take the logo out of the header; it goes where nothing else shows it."""
    bare = replace(document.header, logo="")
    return without_unused(document, patch_of(document, [bare]))
