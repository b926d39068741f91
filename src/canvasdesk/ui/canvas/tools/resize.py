"""Makes a note larger or smaller by a handle; its text steps along while the hand moves."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from canvasdesk.editing.operations.notes import resize_note
from canvasdesk.editing.patch import Patch
from canvasdesk.geometry.placing import LARGEST_NOTE, SMALLEST_NOTE, place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.snapping import Snap, snapped_edges
from canvasdesk.model.document import Document
from canvasdesk.model.values import Size
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.overlay import Handle
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.snapping import REACH_PX, is_free, notes_near
from canvasdesk.ui.canvas.tools.tool import Tool


class ResizeTool(Tool):
    """Drags a handle of a note."""

    shows_handles = True
    holds = True

    def __init__(self, desk: Desk, start: Pointer, note: str, handle: Handle) -> None:
        self._desk = desk
        self._start = start
        self._note = note
        self._handle = handle
        self._rect = desk.stage.note_items[note].paper
        self._patch = Patch()
        self._let_go = False

    def enter(self) -> None:
        self._desk.show_cursor(self._handle.cursor)

    def move(self, pointer: Pointer) -> None:
        document = self._desk.document
        delta = pointer.sheet - self._start.sheet
        wanted = resized(self._rect, self._handle, delta)
        snap = Snap() if is_free(pointer) else self._snapped(wanted)
        self._desk.marking.mark(guides=snap.guides)
        wanted = resized(self._rect, self._handle, delta + QPointF(snap.dx, snap.dy))
        self._patch = self._resized_to(document, wanted)
        self._desk.stage.show(self._patch.apply(document))
        needed = self._desk.stage.layout.notes[self._note].rect
        if needed.height > wanted.height() + 0.1 or needed.width > wanted.width() + 0.1:
            # The text needs more: the edges opposite stay all the same.
            held = _held_edges(wanted, self._handle, needed.width, needed.height)
            self._patch = self._resized_to(document, held)
            self._desk.stage.show(self._patch.apply(document))

    def release(self, pointer: Pointer) -> None:  # noqa: ARG002  the last move has it
        patch, self._let_go = self._patch, True
        if patch:
            name = QCoreApplication.translate("Canvas", "Resize note")
            self._desk.do(name, lambda _document: patch)
        self._desk.rest()

    def cancel(self) -> bool:
        self._desk.rest()
        return True

    def leave(self) -> None:
        self._desk.marking.mark()
        self._desk.stage.show(self._desk.document)

    def document_changed(self) -> None:
        """Stop unless it was the drop that changed it."""
        if not self._let_go:
            self.cancel()

    def _snapped(self, rect: QRectF) -> Snap:
        """Return how far the dragged edges go to be level with those of the notes near."""
        block = self._desk.document.notes[self._note].block
        if block is None:
            return Snap()
        at = Rect(rect.x(), rect.y(), rect.width(), rect.height())
        notes = notes_near(self._desk, block, (self._note,))
        return snapped_edges(at, notes, REACH_PX * self._desk.viewpoint.unit, self._handle.value)

    def _resized_to(self, document: Document, rect: QRectF) -> Patch:
        block = document.notes[self._note].block
        layout = self._desk.stage.layout
        at = Rect(rect.x(), rect.y(), rect.width(), rect.height())
        place = place_of(at, layout.blocks[block].rect, layout.rtl) if block is not None else None
        return resize_note(document, self._note, Size(at.width, at.height), place)


def resized(rect: QRectF, handle: Handle, delta: QPointF) -> QRectF:
    """Return a note's rectangle with a handle dragged; the edges opposite stay where they are."""
    wanted = handle.dragged(rect, delta)
    width = min(max(wanted.width(), SMALLEST_NOTE.width), LARGEST_NOTE.width)
    height = min(max(wanted.height(), SMALLEST_NOTE.height), LARGEST_NOTE.height)
    return _held_edges(rect, handle, width, height)


def _held_edges(rect: QRectF, handle: Handle, width: float, height: float) -> QRectF:
    left, top, _, _ = handle.value
    x = rect.right() - width if left else rect.left()
    y = rect.bottom() - height if top else rect.top()
    return QRectF(x, y, width, height)
