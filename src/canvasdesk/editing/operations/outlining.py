"""Notes get an order of one's own: within their block, or on their way into another.

Where they lie on the sheet is in ``placing``.
"""

from collections.abc import Iterable

from canvasdesk.editing.checks import note_of, notes_of
from canvasdesk.editing.operations.notes import add_note, free_places
from canvasdesk.editing.operations.placing import Spot, move_notes
from canvasdesk.editing.ordering import new_keys, with_keys
from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.errors import DocumentError
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.order import is_order_key
from canvasdesk.model.records import Note
from canvasdesk.model.values import Place


def order_notes(
    document: Document, ids: Iterable[str], block: BlockId | None, before: str | None
) -> Patch:
    """Put notes into a block, to be read before another note or last where that is None.

    Among themselves they keep their order. Those of the block stay where they lie on the sheet,
    others go to free slots. Raises DocumentError ``note.unknown``, and ``note.elsewhere`` where
    ``before`` is in another block.
    """
    notes = notes_of(document, ids)
    moving = {note.id for note in notes}
    rest = [note for note in document.notes_by_block[block] if note.id not in moving]
    index = len(rest)
    if before is not None:
        follower = _follower(document, block, before, moving)
        index = rest.index(follower) if follower else index
    patch = _moved_in(document, [note for note in notes if note.block is not block], block)
    after = patch.apply(document)
    sequence = [after.notes[note.id] for note in (*rest[:index], *notes, *rest[index:])]
    taken = sorted(note.order for note in after.notes.values() if is_order_key(note.order))
    keys = new_keys([(note.id, note.order) for note in sequence], moving, taken)
    return patch.then(patch_of(after, with_keys(after, {}, keys, {})))


def insert_note(
    document: Document,
    block: BlockId | None,
    text: str,
    new_id: IdSource,
    before: str | None,
    place: Place | None = None,
) -> Patch:
    """Add a note to be read before another of its block, or last where that is None.

    Raises DocumentError as ``add_note`` and ``order_notes`` do.
    """
    patch = add_note(document, block, text, new_id, place)
    after = patch.apply(document)
    added = [key for key in patch.added if key in after.notes]
    return patch.then(order_notes(after, added, block, before))


def _follower(
    document: Document, block: BlockId | None, before: str, moving: set[str]
) -> Note | None:
    """Return the first note from ``before`` on that is not itself on the move."""
    named = note_of(document, before)
    if named.block is not block and before not in moving:
        raise DocumentError("note.elsewhere", record=before)
    here = document.notes_by_block[block]
    start = here.index(named) if named in here else len(here)
    return next((note for note in here[start:] if note.id not in moving), None)


def _moved_in(document: Document, arrivals: list[Note], block: BlockId | None) -> Patch:
    if block is None:
        return move_notes(document, {note.id: Spot(None) for note in arrivals})
    places = free_places(document, block, len(arrivals))
    spots = {note.id: Spot(block, at) for note, at in zip(arrivals, places, strict=True)}
    return move_notes(document, spots)
