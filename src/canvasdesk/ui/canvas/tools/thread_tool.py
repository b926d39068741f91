"""What the brush and the walk have in common: a click means a note, a drag moves the sheet."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.tools.select import DRAG_FROM_PX
from canvasdesk.ui.canvas.tools.tool import Tool

Command = Callable[[], object]


class ThreadTool(Tool):
    """Lets the sheet be looked at while notes of one thread stand out; ends with Esc."""

    begins_text = False
    among_notes = True
    ends_by_key = True
    pans = True

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pressed: QPointF | None = None
        self._held: QPointF | None = None
        """Where the sheet was last held, while it is moved."""

    def enter(self) -> None:
        self._show_cursor()
        self.show()

    def leave(self) -> None:
        self._pressed = self._held = None
        self._desk.standing.give_back()

    def show(self) -> None:
        """Let stand out what it is about now."""

    def click(self, note: str) -> None:
        """Take notice that a note was clicked."""

    # Pointer

    def press(self, pointer: Pointer) -> None:
        if pointer.button is Qt.MouseButton.LeftButton:
            self._pressed = pointer.port
        elif pointer.button is Qt.MouseButton.MiddleButton:
            self._take_sheet(pointer.port)

    def double_press(self, pointer: Pointer) -> None:
        self.press(pointer)

    def move(self, pointer: Pointer) -> None:
        if self._held is not None:
            moved = pointer.port - self._held
            self._held = pointer.port
            self._desk.viewpoint.pan_by(moved.x(), moved.y())
        elif self._pressed is not None and _is_drag(pointer.port - self._pressed):
            self._take_sheet(self._pressed)
            self.move(pointer)

    def release(self, pointer: Pointer) -> None:
        clicked, self._pressed = self._pressed is not None, None
        if self._held is not None:
            self._held = None
            self._show_cursor()
        elif clicked:
            note = self._desk.stage.note_at(pointer.sheet)
            if note is not None:
                self.click(note)

    def cancel(self) -> bool:
        self._desk.rest()
        return True

    def put_down(self) -> None:
        """Go on: what is shown of the sheet is not the tool's."""
        self._pressed = self._held = None

    def _take_sheet(self, at: QPointF) -> None:
        self._pressed, self._held = None, at
        self._desk.show_cursor(Qt.CursorShape.ClosedHandCursor)

    def _show_cursor(self) -> None:
        self._desk.show_cursor(self.cursor)


def _is_drag(moved: QPointF) -> bool:
    return moved.manhattanLength() >= DRAG_FROM_PX
