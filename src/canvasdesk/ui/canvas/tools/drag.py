"""Notes in the hand: they follow the pointer, and become one patch where they are let go.

While they are in the hand only their items move; the document and the layout stay as they are, so
that a drag costs no more than its painting and taking it back changes nothing.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtWidgets import QGraphicsItem

from canvasdesk.editing.operations.headings import with_followers
from canvasdesk.editing.operations.placing import move_notes, park_notes
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.snapping import Snap
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.edge_scroll import EdgeScroll
from canvasdesk.ui.canvas.making_room import MakingRoom
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.snapping import REACH_PX, Snapping, is_free
from canvasdesk.ui.canvas.tools.tool import Tool


class DragTool(Tool):
    """Drags the chosen notes; ``held`` is the one that the pointer took hold of.

    A small heading takes the notes along that follow it. The one held snaps to slots and to notes
    near it, and one held alone has its neighbours make room, unless a key lets it lie anywhere.
    """

    holds = True

    def __init__(self, desk: Desk, start: Pointer, held: str) -> None:
        self._desk = desk
        self._start = start
        self._held = held
        taken = with_followers(desk.document, desk.selection.notes)
        # A filter may hide some of those that follow a heading; they go along all the same.
        self._notes = tuple(key for key in taken if key in desk.stage.layout.notes)
        self._delta = QPointF()
        self._left = False
        self._snapping = Snapping(desk, held, self._notes)
        alone = len(self._notes) == 1 and not desk.stage.layout.notes[held].is_heading
        self._room = MakingRoom(desk, held) if alone else None
        self._displaced: Mapping[QGraphicsItem, QPointF] = {}
        self._scroll = EdgeScroll(desk, self.move)

    def enter(self) -> None:
        self._items = self._desk.stage.lift(self._notes)
        self._desk.arrows.loosen(self._notes)
        self._desk.show_cursor(Qt.CursorShape.ClosedHandCursor)

    def leave(self) -> None:
        self._scroll.stop()
        self._displaced = self._room.stop() if self._room else {}
        self._desk.stage.let_go(self._notes)
        self._desk.arrows.fasten()
        self._desk.over_parking(self._desk.port.mapToGlobal(QPointF(-1e4, -1e4)).toPoint())
        self._desk.marking.mark()

    def move(self, pointer: Pointer) -> None:
        self._delta = pointer.sheet - self._start.sheet
        parks = self._desk.over_parking(pointer.screen)
        target = None if parks else self._target()
        snap = Snap()
        if self._has_left(pointer) and not is_free(pointer):
            snap = self._snapping.snapped(self._rect(self._held), target)
        self._delta += QPointF(snap.dx, snap.dy)
        for item in self._items:
            item.setPos(self._delta)
        self._desk.arrows.pull()
        self._desk.marking.mark(target=target, guides=snap.guides)
        self._make_room(pointer, target)
        self._scroll.follow(pointer)

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        parks = self._desk.over_parking(pointer.screen)
        spots = self._room.spots() if self._room else {}
        self._desk.rest()
        if parks:
            name = QCoreApplication.translate("Canvas", "Park notes")
            self._desk.do(name, lambda document: park_notes(document, self._notes))
        else:
            spots = spots or self._desk.landing({key: self._rect(key) for key in self._notes})
            name = QCoreApplication.translate("Canvas", "Move notes")
            self._desk.do(name, lambda document: move_notes(document, spots))
        self._settle()

    def cancel(self) -> bool:
        self._desk.rest()
        self._settle()
        return True

    def _make_room(self, pointer: Pointer, target: BlockId | None) -> None:
        if self._room is None:
            return
        if is_free(pointer):
            self._room.close()
        elif self._left:
            self._room.hover(self._rect(self._held), target)

    def _has_left(self, pointer: Pointer) -> bool:
        """Say whether the hand went away from where it began: the place left must not hold on."""
        away = (pointer.port - self._start.port).manhattanLength()
        self._left = self._left or away > 2 * REACH_PX
        return self._left

    def _settle(self) -> None:
        """Let what the drop did not move go back to where it lies."""
        motion = self._desk.stage.motion
        if not motion.running:
            here = {item: item.pos() for item in self._items if item.scene() is not None}
            motion.glide({**self._displaced, **here})

    def _target(self) -> BlockId | None:
        return self._desk.landing({self._held: self._rect(self._held)})[self._held].block

    def _rect(self, note: str) -> Rect:
        return self._desk.stage.layout.notes[note].rect.moved(self._delta.x(), self._delta.y())
