"""The walk along a thread: each step lights its notes and their way to the customer.

The sheet is moved there if need be. Which steps there are says ``method.walking``, what is said at
each ``thread_words``.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from canvasdesk.method.walking import BLOCKS, Step, walk
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.threads import customers
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.pressed import held_with, writes
from canvasdesk.ui.canvas.standing_out import Wish
from canvasdesk.ui.canvas.thread_words import step_aside, step_words
from canvasdesk.ui.canvas.tools.thread_tool import Command, ThreadTool

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_STEPS = {
    **dict.fromkeys((_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter, _Key.Key_PageDown), 1),
    **dict.fromkeys((_Key.Key_Backspace, _Key.Key_PageUp), -1),
}


class WalkTool(ThreadTool):
    """Walks one customer's thread."""

    def __init__(self, desk: Desk, customer: str) -> None:
        super().__init__(desk)
        self.customer, self.number = customer, 0
        self.steps: tuple[Step, ...] = walk(desk.document, customer)

    @property
    def step(self) -> Step:
        """Where the walk is now."""
        return self.steps[self.number]

    @property
    def words(self) -> str:
        """What is said of the step."""
        return step_words(self._desk.document, self.step)

    @property
    def aside(self) -> str:
        """What is said of the step besides."""
        return step_aside(self._desk.document, self.step)

    def enter(self) -> None:
        super().enter()
        self.go(0)

    def leave(self) -> None:
        super().leave()
        self._desk.marking.mark()

    def go(self, by: int) -> None:
        """Go on by a step, or back; at the end, stay there."""
        self.number = min(max(self.number + by, 0), len(self.steps) - 1)
        self._go_there()
        self.show()

    def show(self) -> None:
        step = self.step
        wish = Wish(
            frozenset(step.notes) | {self.customer},
            self.customer,
            Colouring.CUSTOMERS,
            ways=step.ways,
            between=frozenset(step.between),
        )
        self._desk.standing.lend(wish)
        self._desk.marking.mark(target=BLOCKS.get(step.stop) if step.is_gap else None)

    def click(self, note: str) -> None:
        """Choose a note; of another customer, walk that thread."""
        there = {each.id for each in customers(self._desk.document)}
        if note in there and note != self.customer:
            self.customer, self.number = note, 0
            self.document_changed()
            self.go(0)
        else:
            self._desk.selection.choose((note,))

    def command(self, event: QKeyEvent, notes: Sequence[str]) -> Command | None:  # noqa: ARG002
        key = _Key(event.key())
        if held_with(event) == _Held.NoModifier and key in _STEPS:
            return partial(self.go, _STEPS[key])
        return partial(self.go, 0) if writes(event) else None

    @property
    def hint(self) -> str:
        return QCoreApplication.translate(
            "Hints", "Space goes a step on, Backspace a step back, Esc ends"
        )

    def document_changed(self) -> None:
        if self.customer not in {note.id for note in customers(self._desk.document)}:
            self._desk.rest()
            return
        self.steps = walk(self._desk.document, self.customer)
        self.show()

    def _go_there(self) -> None:
        """Show the block of the step where another is shown alone; bring its notes into view."""
        desk, step = self._desk, self.step
        block = BLOCKS.get(step.stop)
        shown = desk.stage.view.block
        if shown is not None and shown is not block:
            desk.show_block(block)
        desk.selection.focus_block(block)
        desk.keep_in_sight((self.customer, *step.notes, *step.between))
        if block is None:
            desk.viewpoint.fit_whole()
            return
        place = desk.stage.layout.blocks[block].rect
        notes = [desk.stage.layout.notes[key].rect for key in step.notes]
        for rect in notes or [place]:
            desk.reveal(rect)
