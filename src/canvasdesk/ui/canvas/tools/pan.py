"""Moves the sheet with the hand: with the middle button, or the first one while space is held."""

from PySide6.QtCore import QPointF, Qt

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.tools.tool import Tool


class PanTool(Tool):
    """Moves the sheet while a button is held; ``stays`` while a key holds the tool."""

    def __init__(self, desk: Desk, *, stays: bool) -> None:
        self._desk = desk
        self._stays = stays
        self._held: QPointF | None = None
        self.cursor = Qt.CursorShape.OpenHandCursor

    def enter(self) -> None:
        self._desk.show_cursor(self.cursor)

    def press(self, pointer: Pointer) -> None:
        self._held = pointer.port
        self._desk.show_cursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, pointer: Pointer) -> None:
        if self._held is not None:
            moved = pointer.port - self._held
            self._held = pointer.port
            self._desk.viewpoint.pan_by(moved.x(), moved.y())

    def release(self, pointer: Pointer) -> None:  # noqa: ARG002  one button is held
        self._held = None
        self._desk.show_cursor(self.cursor)
        if not self._stays:
            self._desk.rest()

    def key_released(self) -> None:
        """Rest, because the key that held the tool went up; not before a button does."""
        if self._held is None:
            self._desk.rest()
        else:
            self._stays = False

    def cancel(self) -> bool:
        self._desk.rest()
        return True

    def document_changed(self) -> None:
        """Go on: where one looks is not part of a document."""
