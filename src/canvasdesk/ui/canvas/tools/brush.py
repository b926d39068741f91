"""The brush: says whom notes serve, one click each, while all others fade.

What a click does to the document, and what is said then, is in ``serving``.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from canvasdesk.layout import palette
from canvasdesk.model.colouring import Colouring, customer_colours
from canvasdesk.model.records import Note
from canvasdesk.model.threads import customers, thread
from canvasdesk.ui.canvas.brush_pointer import brush_pointer
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pressed import held_with, writes
from canvasdesk.ui.canvas.serving import spoken_link, toggle_served
from canvasdesk.ui.canvas.standing_out import Wish
from canvasdesk.ui.canvas.thread_words import question
from canvasdesk.ui.canvas.tools.thread_tool import Command, ThreadTool

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_DOING = (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter)
_TURNS = {_Key.Key_PageDown: 1, _Key.Key_PageUp: -1}


class BrushTool(ThreadTool):
    """Links notes to a customer; without one, what is clicked first chooses it."""

    def __init__(self, desk: Desk, customer: str | None = None) -> None:
        super().__init__(desk)
        self.customer = customer

    def enter(self) -> None:
        super().enter()
        self._bring_in_sight()

    def show(self) -> None:
        document = self._desk.document
        stands_out = frozenset(note.id for note in customers(document))
        if self.customer is not None:
            stands_out = thread(document, self.customer)
        lead = self.customer or ""
        self._desk.standing.lend(Wish(stands_out, lead, Colouring.CUSTOMERS, readable=True))

    def take(self, customer: str) -> None:
        """Go on with a customer."""
        if customer != self.customer:
            self.customer = customer
            self.enter()

    def turn(self, by: int) -> None:
        """Go on with the next customer, or the one before."""
        there = [note.id for note in customers(self._desk.document)]
        if self.customer in there:
            self.take(there[(there.index(self.customer) + by) % len(there)])
        elif there:
            self.take(there[0 if by > 0 else -1])

    def click(self, note: str) -> None:
        self._desk.selection.choose((note,))
        self.toggle((note,))

    def toggle(self, notes: Sequence[str]) -> None:
        """Link notes to the customer in the hand or unlink them; take a customer instead."""
        there = {note.id for note in customers(self._desk.document)}
        chosen = next((note for note in notes if note in there), None)
        if chosen is not None and len(notes) == 1:
            self.take(chosen)
        elif self.customer is None:
            self._desk.hint_changed.emit(" ".join(question(self._desk.document, None)))
        else:
            others = [note for note in notes if note not in there]
            toggle_served(self._desk, others, self.customer)

    def command(self, event: QKeyEvent, notes: Sequence[str]) -> Command | None:
        key = _Key(event.key())
        if held_with(event) == _Held.NoModifier:
            if key in _DOING and notes:
                return partial(self.toggle, tuple(notes))
            if key in _TURNS:
                return partial(self.turn, _TURNS[key])
            there = customers(self._desk.document)
            if _Key.Key_1 <= key <= _Key.Key_9:
                number = key - _Key.Key_1
                return partial(self.take, there[number].id) if number < len(there) else self.say
        return self.say if writes(event) and key is not _Key.Key_Space else None

    @property
    def hint(self) -> str:
        return QCoreApplication.translate(
            "Hints", "Space links the chosen note, Page Down goes on with the next one, Esc ends"
        )

    def spoken(self, note: str) -> str:
        if self.customer is None:
            return ""
        return spoken_link(self._desk.document, note, self.customer)

    def document_changed(self) -> None:
        there = {note.id for note in customers(self._desk.document)}
        if self.customer not in there:
            self.customer = None
        if not there:
            self._desk.rest()
            return
        if self._held is None:  # its colour may be another one now
            self._show_cursor()
        self.show()

    def _bring_in_sight(self) -> None:
        """Show the customer, or those to choose from: a filter or a block may leave them out."""
        desk = self._desk
        there = [note.id for note in customers(desk.document)]
        desk.keep_in_sight(there if self.customer is None else [self.customer])
        if self.customer is None and not any(key in desk.stage.note_items for key in there):
            desk.show_block(None)

    def _whom(self) -> Note | None:
        return self._desk.document.notes.get(self.customer or "")

    def say(self) -> None:
        """Say what the brush asks now."""
        self._desk.hint_changed.emit(" ".join(question(self._desk.document, self._whom())))

    def _show_cursor(self) -> None:
        colour = palette.INK
        if self.customer is not None:
            name = customer_colours(self._desk.document).get(self.customer, "")
            colour = palette.swatch(name).dark
        self._desk.port.setCursor(brush_pointer(colour, self._desk.port.devicePixelRatioF()))
