"""Threads in the hand: pulled from a note's edge, they become arrows where they are let go.

Pulled from one of several chosen notes, there is one from each of them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.edge_scroll import EdgeScroll
from canvasdesk.ui.canvas.linking import link_notes_to
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.spots import place_under
from canvasdesk.ui.canvas.threads import Thread, Threads
from canvasdesk.ui.canvas.tools.tool import Tool

_WIDTH = 1.8
_MOST_THREADS = 12
"""Of more notes the rest is linked as well: a frame has to stay short."""


class LinkTool(Tool):
    """Pulls threads from notes to another, or to paper where a new one is to be."""

    holds = True

    def __init__(self, desk: Desk, sources: Sequence[str]) -> None:
        self._desk = desk
        self._sources = tuple(sources)
        """The notes that threads come from, the one that was taken hold of first."""
        self._threads = Threads(desk, desk.marking.accent, _WIDTH)
        self._scroll = EdgeScroll(desk, self.move)

    def enter(self) -> None:
        self._desk.show_cursor(Qt.CursorShape.CrossCursor)

    def leave(self) -> None:
        self._scroll.stop()
        self._threads.show_threads(())
        self._desk.stage.retire(self._threads)
        self._desk.marking.mark()
        self.marked = None

    def move(self, pointer: Pointer) -> None:
        target = self._target(pointer.sheet)
        block = None if target else self._paper(pointer.sheet)
        self._desk.marking.mark(target=block)
        if target != self.marked:
            self.marked = target
            self._desk.marking.show_selection()
        pulled = (self._thread(key, pointer.sheet, target) for key in self._sources[:_MOST_THREADS])
        self._threads.show_threads(filter(None, pulled))
        self._scroll.follow(pointer)

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        desk, sources, target = self._desk, self._sources, self.marked
        block = self._paper(pointer.sheet)
        desk.rest()
        if target is not None:
            link_notes_to(desk, sources, target)
            desk.selection.choose(sources)
        elif block is not None:
            from canvasdesk.ui.canvas.link_writing import write_linked

            size = NOTE_SIZES[desk.document.header.note_size]
            write_linked(desk, sources, block, place_under(desk, block, pointer.sheet, size))

    def cancel(self) -> bool:
        self._desk.rest()
        return True

    def _target(self, at: QPointF) -> str | None:
        """Return the note that the thread would be tied to; a small heading is none."""
        note = self._desk.stage.note_at(at)
        if note is None or note == self._sources[0] or self._desk.stage.note_items[note].is_heading:
            return None
        return note

    def _paper(self, at: QPointF) -> BlockId | None:
        """Return the block whose empty paper lies under a point."""
        if self._desk.stage.note_at(at) is not None:
            return None
        return self._desk.stage.block_at(at)

    def _thread(self, note: str, at: QPointF, target: str | None) -> Thread | None:
        items = self._desk.stage.note_items
        if note not in items:
            return None
        source = items[note].shown_paper
        if target is not None:
            return Thread.between(source, items[target].shown_paper)
        return Thread.to_point(source, at)
