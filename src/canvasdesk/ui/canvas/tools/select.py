"""The tool at rest: it chooses, and hands over to the tools that drag, resize, edit and pan."""

from PySide6.QtCore import Qt

from canvasdesk.geometry.placing import NOTE_SIZES
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.legend import focus_at, legend_disc_at, show_legend_menu
from canvasdesk.ui.canvas.overlay import Handle, handle_at
from canvasdesk.ui.canvas.pointer import Pointer
from canvasdesk.ui.canvas.spots import place_under
from canvasdesk.ui.canvas.tools.pan import PanTool
from canvasdesk.ui.canvas.tools.tool import Tool

# What it hands over to is imported once something was clicked: the canvas is to be there at once.

DRAG_FROM_PX = 4.0
"""A press that moves less is a click."""


class SelectTool(Tool):
    """Chooses notes and blocks."""

    shows_handles = True

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pressed: Pointer | None = None
        self._note: str | None = None
        self._handle: Handle | None = None
        self._linked: str | None = None
        """The note at whose edge a thread was taken hold of."""
        self._narrows = False

    def enter(self) -> None:
        self._desk.show_cursor(self.cursor)

    def press(self, pointer: Pointer) -> None:
        if pointer.button is Qt.MouseButton.MiddleButton:
            self._desk.use(PanTool(self._desk, stays=False))
            self._desk.tool.press(pointer)
        elif pointer.button is Qt.MouseButton.LeftButton:
            self._press_left(pointer)

    def _press_left(self, pointer: Pointer) -> None:
        desk, selection = self._desk, self._desk.selection
        self._pressed, self._narrows = pointer, False
        pulls = desk.link_handle.holds(pointer.sheet)
        self._linked = desk.link_handle.note if pulls else None
        if self._linked is not None:
            return
        self._handle = self._handle_under(pointer)
        self._note = desk.stage.note_at(pointer.sheet)
        if self._handle is not None:
            self._note = selection.only
        elif self._note is None:
            if not pointer.adds:
                focus_at(desk, pointer.sheet)
        elif pointer.adds:
            selection.toggle(self._note)
        elif self._note in selection:
            self._narrows = True
        else:
            selection.choose((self._note,))

    def move(self, pointer: Pointer) -> None:
        start = self._pressed
        if start is None:
            self._hover(pointer)
        elif (pointer.port - start.port).manhattanLength() >= DRAG_FROM_PX:
            self._take_hold(start)
            self._desk.tool.move(pointer)

    def _hover(self, pointer: Pointer) -> None:
        """Show what could be done where the pointer is."""
        desk = self._desk
        if desk.link_handle.holds(pointer.sheet):
            desk.show_cursor(Qt.CursorShape.CrossCursor)
            return
        note = desk.stage.note_at(pointer.sheet)
        desk.link_handle.hover(note)
        desk.arrows.hover(note)
        handle = self._handle_under(pointer)
        if handle is not None:
            desk.show_cursor(handle.cursor)
        elif note is None and desk.arrows.at(pointer.sheet) is not None:
            desk.show_cursor(Qt.CursorShape.PointingHandCursor)
        else:
            desk.show_cursor(self.cursor)

    def _take_hold(self, start: Pointer) -> None:
        from canvasdesk.ui.canvas.tools.drag import DragTool
        from canvasdesk.ui.canvas.tools.marquee import MarqueeTool
        from canvasdesk.ui.canvas.tools.resize import ResizeTool

        desk = self._desk
        self._pressed = None
        if self._linked is not None:
            from canvasdesk.ui.canvas.tools.link import LinkTool

            if desk.editable:
                desk.use(LinkTool(desk, self._all_linked(self._linked)))
        elif self._note is None:
            desk.use(MarqueeTool(desk, start))
        elif not desk.editable:
            return
        elif self._handle is not None:
            desk.use(ResizeTool(desk, start, self._note, self._handle))
        elif self._note in desk.selection:
            desk.use(DragTool(desk, start, self._note))

    def release(self, pointer: Pointer) -> None:
        from canvasdesk.ui.canvas.writing import edit_title, invites_title

        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._linked is not None:
            linked = self._all_linked(self._linked)
            self._desk.selection.choose(linked)
            self._desk.link_requested.emit(linked)
        elif self._narrows and self._note is not None:
            self._desk.selection.choose((self._note,))
        elif self._note is None and legend_disc_at(self._desk, pointer.sheet):
            show_legend_menu(self._desk)
        elif invites_title(self._desk, pointer.sheet):
            edit_title(self._desk, pointer.sheet)

    def double_press(self, pointer: Pointer) -> None:
        from canvasdesk.ui.canvas.link_writing import write_label
        from canvasdesk.ui.canvas.writing import (
            edit_header_at,
            edit_heading,
            edit_note,
            edit_tag_name,
            write_note,
        )

        self._pressed = None
        if pointer.button is not Qt.MouseButton.LeftButton or pointer.adds:
            return
        desk = self._desk
        note, block = desk.stage.note_at(pointer.sheet), desk.stage.block_at(pointer.sheet)
        if note is not None:
            edit_note(desk, note, at=pointer.sheet)
        elif (link := desk.arrows.at(pointer.sheet)) is not None:
            write_label(desk, link)
        elif (tag := desk.stage.tag_at(pointer.sheet)) is not None:
            edit_tag_name(desk, tag, at=pointer.sheet)
        elif block is None:
            edit_header_at(desk, pointer.sheet)
        elif self._on_heading(block, pointer):
            if desk.stage.view.block is None:
                desk.show_block(block)
            else:
                edit_heading(desk, block, at=pointer.sheet)
        else:
            size = NOTE_SIZES[desk.document.header.note_size]
            write_note(desk, block, place=place_under(desk, block, pointer.sheet, size))

    def cancel(self) -> bool:
        pressed, self._pressed = self._pressed, None
        return pressed is not None

    def _all_linked(self, note: str) -> tuple[str, ...]:
        """Return the notes that are linked from a note's edge: with it all that are chosen."""
        from canvasdesk.ui.canvas.linking import without_headings

        chosen = self._desk.selection.notes
        if note not in chosen:
            return (note,)
        there = without_headings(self._desk.document, chosen)
        return (note, *(other for other in there if other != note))

    def _handle_under(self, pointer: Pointer) -> Handle | None:
        shown = self._desk.marking.handled
        if shown is None:
            return None
        handle = handle_at(shown, pointer.sheet, self._desk.viewpoint.unit)
        if handle is None or handle.is_corner:
            return handle
        # An edge shows nothing of its handle: the paper of another note there is that note's.
        there = self._desk.stage.note_at(pointer.sheet)
        return handle if there in (None, self._desk.selection.only) else None

    def _on_heading(self, block: BlockId, pointer: Pointer) -> bool:
        heading = self._desk.stage.layout.blocks[block].heading_rect
        return heading.contains(pointer.sheet.x(), pointer.sheet.y())
