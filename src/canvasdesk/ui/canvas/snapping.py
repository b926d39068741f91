"""What notes in the hand can snap to: the slots and the other notes of the block they are over."""

from collections.abc import Collection

from PySide6.QtCore import Qt

from canvasdesk.geometry.placing import capacity, drawn_rect, note_size, slots
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.snapping import Snap, snapped
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pointer import Pointer

REACH_PX = 6.0
_FREE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


def is_free(pointer: Pointer) -> bool:
    """Say whether a key is held that lets things lie anywhere; many desktops keep Alt."""
    return bool(pointer.modifiers & _FREE)


class Snapping:
    """Snaps one note while it is dragged; ``moved`` are all that are in the hand with it."""

    def __init__(self, desk: Desk, held: str, moved: Collection[str]) -> None:
        self._desk = desk
        self._held = held
        self._moved = frozenset(moved)
        self._known: dict[BlockId, tuple[list[Rect], list[Rect]]] = {}

    def snapped(self, rect: Rect, block: BlockId | None) -> Snap:
        """Return where the note snaps to that is dragged to ``rect``, over a block."""
        if block is None or block not in self._desk.stage.layout.blocks:
            return Snap()
        if block not in self._known:
            self._known[block] = notes_near(self._desk, block, self._moved), self._slots(block)
        notes, free = self._known[block]
        return snapped(rect, notes, free, REACH_PX * self._desk.viewpoint.unit)

    def _slots(self, block: BlockId) -> list[Rect]:
        document, layout = self._desk.document, self._desk.stage.layout
        size, drawn = note_size(document, document.notes[self._held]), layout.notes[self._held].rect
        room = layout.blocks[block].rect
        found: list[Rect] = []
        for place, _ in zip(slots(block, size), range(max(1, capacity(block, size))), strict=False):
            slot = drawn_rect(place, size, room, layout.rtl)
            # A text may have made the note larger: its corner is what lies in the slot.
            x = slot.right - drawn.width if layout.rtl else slot.x
            found.append(Rect(x, slot.y, drawn.width, drawn.height))
        return found


def notes_near(desk: Desk, block: BlockId, moved: Collection[str]) -> list[Rect]:
    """Return where the notes of a block are seen that are not in the hand."""
    layout, items = desk.stage.layout, desk.stage.note_items
    here = desk.document.notes_by_block[block]
    return [layout.notes[n.id].rect for n in here if n.id in items and n.id not in moved]
