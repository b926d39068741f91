"""Neighbours make room while a note is held over one of them: their items move, and no more.

The document stays as it is until the drop, which then moves them for good in the same step.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QPointF, QTimer, QVariantAnimation
from PySide6.QtWidgets import QGraphicsItem

from canvasdesk.editing.operations.placing import Spot
from canvasdesk.geometry.placing import drawn_rect, note_size, place_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.room import Lying, Room, Rows, room_at, rows_of
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import NoteKind, Size
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.motion import DURATION_MS
from canvasdesk.ui.theme.movement import is_movement_wanted

DWELL_MS = 140
"""So long a note is held over another before that one moves: passing over disturbs nobody."""


class MakingRoom:
    """Lets the notes of a block move on for the one in the hand."""

    def __init__(self, desk: Desk, held: str) -> None:
        self._desk = desk
        self._held = held
        self._rows: dict[BlockId, Rows | None] = {}
        self._wanted: tuple[BlockId, Room] | None = None
        self._shown: tuple[BlockId, Room] | None = None
        self._ways: dict[QGraphicsItem, tuple[QPointF, QPointF]] = {}
        self._timer = QTimer(desk)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DWELL_MS)
        self._timer.timeout.connect(self._show_wanted)
        self._animation = QVariantAnimation(desk)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(DURATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value_changed)

    def hover(self, rect: Rect, block: BlockId | None) -> None:
        """Take notice that the note is held at ``rect``, over a block or none."""
        wanted = self._room(rect, block)
        if wanted != self._wanted:
            self._wanted = wanted
            self._timer.start()

    def close(self) -> None:
        """Let all go back at once: the note is to lie anywhere."""
        self._wanted = None
        if self._shown is not None:
            self._show_wanted()

    def spots(self) -> dict[str, Spot]:
        """Return where the held note and those that made room go if it is let go now.

        Nothing, where none has made room for it.
        """
        if self._shown is None or self._shown != self._wanted:
            return {}
        block, room = self._shown
        places = {**room.moved, self._held: room.place}
        return {key: Spot(block, place) for key, place in places.items()}

    def stop(self) -> Mapping[QGraphicsItem, QPointF]:
        """Make no more room; return what is not where the layout has it, and how far off."""
        self._timer.stop()
        self._animation.stop()
        self._timer.deleteLater()
        self._animation.deleteLater()
        return {item: item.pos() for item in self._ways if item.scene() is not None}

    def _room(self, rect: Rect, block: BlockId | None) -> tuple[BlockId, Room] | None:
        layout = self._desk.stage.layout
        if block is None or block not in layout.blocks:
            return None
        if block not in self._rows:
            self._rows[block] = self._rows_of(block)
        rows = self._rows[block]
        if rows is None:
            return None
        at = place_of(rect, layout.blocks[block].rect, layout.rtl)
        room = room_at(rows, self._held, Rect(at.x, at.y, rect.width, rect.height))
        return (block, room) if room is not None else None

    def _rows_of(self, block: BlockId) -> Rows | None:
        """Return the slots of a block whose notes lie in them, all of one size."""
        document, laid = self._desk.document, self._desk.stage.layout.notes
        notes, lying, sizes = document.notes_by_block[block], list[Lying](), set[Size]()
        for note in notes:
            drawn, is_heading = laid[note.id].rect, note.kind is NoteKind.HEADING
            rect = Rect(note.place.x, note.place.y, drawn.width, drawn.height)
            lying.append(Lying(note.id, rect, is_heading))
            sizes |= set() if is_heading else {note_size(document, note)}
        return rows_of(block, lying, sizes.pop()) if len(sizes) == 1 else None

    def _show_wanted(self) -> None:
        """Let items glide where they make the room that is wanted now, the others back."""
        self._timer.stop()
        self._shown = self._wanted
        stage, targets = self._desk.stage, dict[QGraphicsItem, QPointF]()
        for key, rect in self._rects().items():
            item = stage.note_items.get(key)
            if item is not None:
                targets[item] = QPointF(rect.x, rect.y) - item.paper.topLeft()
        items = {**self._ways, **dict.fromkeys(targets, None)}
        self._ways = {item: (item.pos(), targets.get(item, QPointF())) for item in items}
        self._animation.stop()
        if is_movement_wanted():
            self._animation.start()
        else:
            self._on_value_changed(1.0)

    def _rects(self) -> dict[str, Rect]:
        if self._shown is None:
            return {}
        (block, room), layout = self._shown, self._desk.stage.layout
        rects: dict[str, Rect] = {}
        for key, place in room.moved.items():
            drawn = layout.notes[key].rect
            size = Size(drawn.width, drawn.height)
            rects[key] = drawn_rect(place, size, layout.blocks[block].rect, layout.rtl)
        return rects

    def _on_value_changed(self, share: float) -> None:
        for item, (start, end) in self._ways.items():
            if item.scene() is not None:
                item.setPos(start + (end - start) * share)
