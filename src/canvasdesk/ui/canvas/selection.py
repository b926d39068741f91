"""What is chosen on a canvas: notes by id, an arrow, a block or a tag of the legend.

It belongs to a window, not a document.
"""

from collections.abc import Container, Iterable

from PySide6.QtCore import QObject, Signal

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import customer_of
from canvasdesk.model.document import Document


class Selection(QObject):
    """The chosen notes in the order they were chosen, or the block that keys speak to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[str, None] = {}
        self._block: BlockId | None = None
        self._tag: str | None = None
        self._link: str | None = None
        self.came_from: str | None = None
        """The note from which one came to the arrow that is chosen."""

    @property
    def notes(self) -> tuple[str, ...]:
        """The ids of the chosen notes."""
        return tuple(self._notes)

    @property
    def only(self) -> str | None:
        """The chosen note, where it is exactly one."""
        return next(iter(self._notes)) if len(self._notes) == 1 else None

    @property
    def block(self) -> BlockId | None:
        """The block that has the keyboard, while no note is chosen."""
        return self._block

    @property
    def tag(self) -> str | None:
        """The tag of the legend that has the keyboard, while no note and no block does."""
        return self._tag

    @property
    def link(self) -> str | None:
        """The arrow that is chosen, while nothing else is."""
        return self._link

    def __contains__(self, note: str) -> bool:
        return note in self._notes

    def __bool__(self) -> bool:
        return bool(self._notes)

    def choose(self, notes: Iterable[str]) -> None:
        """Choose these notes and no others."""
        self._become(dict.fromkeys(notes), None)

    def add(self, notes: Iterable[str]) -> None:
        """Choose these notes as well."""
        self._become(self._notes | dict.fromkeys(notes), None)

    def toggle(self, note: str) -> None:
        """Choose a note as well, or no longer."""
        if note in self._notes:
            self._become({key: None for key in self._notes if key != note}, None)
        else:
            self.add((note,))

    def focus_block(self, block: BlockId | None) -> None:
        """Give the keyboard to a block; no note is chosen then."""
        self._become({}, block)

    def focus_tag(self, tag: str) -> None:
        """Give the keyboard to a tag of the legend."""
        self._become({}, None, tag)

    def focus_link(self, link: str, came_from: str | None = None) -> None:
        """Choose an arrow; ``came_from`` is the note whose arrows one goes through."""
        self.came_from = came_from
        self._become({}, None, link=link)

    def clear(self) -> None:
        """Choose nothing."""
        self._become({}, None)

    def keep_within(self, document: Document, block: BlockId | None) -> None:
        """Forget notes that a document does not have, or that are not in the block shown."""
        kept = {
            key: None
            for key in self._notes
            if (note := document.notes.get(key)) is not None
            and note.block is not None
            and block in (None, note.block)
        }
        focused = self._block if block in (None, self._block) else None
        tag = self._tag or ""
        there = block is None and (tag in document.tags or customer_of(tag) in document.notes)
        link = self._link if self._link in document.links else None
        self._become(kept, focused, self._tag if there else None, link)

    def keep(self, notes: Container[str]) -> None:
        """Forget notes that are not among these."""
        if any(key not in notes for key in self._notes):
            self._become({key: None for key in self._notes if key in notes}, None)

    def _become(
        self,
        notes: dict[str, None],
        block: BlockId | None,
        tag: str | None = None,
        link: str | None = None,
    ) -> None:
        before = self.notes, self._block, self._tag, self._link
        if (tuple(notes), block, tag, link) != before:
            self._notes, self._block, self._tag, self._link = notes, block, tag, link
            self.changed.emit()
