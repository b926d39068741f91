"""What every tool answers to. A tool is a state: the desk has exactly one in the hand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from canvasdesk.ui.canvas.pointer import Pointer


class Tool:
    """Does nothing with anything; tools override what concerns them."""

    cursor = Qt.CursorShape.ArrowCursor
    shows_handles = False
    """Whether a chosen note shows handles while the tool is in the hand."""
    marked: str | None = None
    """A note that is shown as chosen though it is not, because the tool works on it."""
    holds = False
    """Whether something is in the hand: until it is let go, keys but Esc mean nothing."""
    takes_text = False
    """Whether keys are text for an open editor."""

    begins_text = True
    """Whether a key that writes begins a note or goes on with one."""
    among_notes = False
    """Whether arrow keys go among notes alone."""
    ends_by_key = False
    """Whether Esc ends it in the outline as well."""
    pans = False
    """Whether it moves the sheet itself where it is drawn over it."""

    def enter(self) -> None:
        """Begin; the desk has the tool in the hand now."""

    def leave(self) -> None:
        """End, because another tool is taken."""

    def press(self, pointer: Pointer) -> None:
        """Take notice that a button went down."""

    def move(self, pointer: Pointer) -> None:
        """Take notice that the pointer moved, with or without a button."""

    def release(self, pointer: Pointer) -> None:
        """Take notice that a button went up."""

    def double_press(self, pointer: Pointer) -> None:
        """Take notice that a button went down twice in a row."""

    def cancel(self) -> bool:
        """Take back what was begun, and rest. Return whether there was anything to take back."""
        return False

    def put_down(self) -> None:
        """Take back what was begun, because something else will be shown."""
        self.cancel()

    def command(
        self,
        event: QKeyEvent,  # noqa: ARG002  for those that have keys
        notes: Sequence[str],  # noqa: ARG002
    ) -> Callable[[], object] | None:
        """Return what a key does with notes that are chosen; None where it is none of the tool's.

        The outline asks as well as the canvas.
        """
        return None

    @property
    def hint(self) -> str:
        """What can be done with it, for the status bar; empty where that is as ever."""
        return ""

    def spoken(self, note: str) -> str:  # noqa: ARG002  for those that know more
        """Return what a screen reader says of a note besides."""
        return ""

    def flush(self) -> None:
        """Commit an open text."""

    def document_changed(self) -> None:
        """Take notice that the document became another one under the hand."""
        self.cancel()

    def leaves_to_items(self, pointer: Pointer) -> bool:  # noqa: ARG002  for those that do
        """Say whether Qt's own items are to have the pointer."""
        return False
