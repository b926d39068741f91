"""Chooses the notes that a rectangle drawn by hand touches."""

from PySide6.QtCore import QRectF

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.edge_scroll import EdgeScroll
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.tools.tool import Tool


class MarqueeTool(Tool):
    """Draws the rectangle; with Shift or Ctrl what was chosen before stays so."""

    holds = True

    def __init__(self, desk: Desk, start: Pointer) -> None:
        self._desk = desk
        self._start = start
        self._before = desk.selection.notes
        self._kept = self._before if start.adds else ()
        self._scroll = EdgeScroll(desk, self.move)

    def move(self, pointer: Pointer) -> None:
        area = QRectF(self._start.sheet, pointer.sheet).normalized()
        found = self._desk.stage.notes_in(area)
        self._desk.selection.choose((*self._kept, *found))
        self._desk.marking.mark(marquee=area)
        self._scroll.follow(pointer)

    def release(self, pointer: Pointer) -> None:  # noqa: ARG002  all is done in move
        self._desk.rest()

    def leave(self) -> None:
        self._scroll.stop()
        self._desk.marking.mark()

    def cancel(self) -> bool:
        there = self._desk.document.notes  # an undo may have taken one away meanwhile
        self._desk.selection.choose(note for note in self._before if note in there)
        self._desk.rest()
        return True
