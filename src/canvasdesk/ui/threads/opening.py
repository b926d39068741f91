"""Who notes are for, in one workplace: its bars when a tool wants them, its switches, its tools."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.threads import customers, served
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.thread_menu import take_brush
from canvasdesk.ui.canvas.tools.tool import Tool
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.menus import Switch
from canvasdesk.ui.notice import Notice, Topic

if TYPE_CHECKING:
    from canvasdesk.ui.threads.bar import ThreadBar
    from canvasdesk.ui.workplace import Workplace


class Threads(QObject):
    """Shows the threads of one workplace's canvas."""

    changed = Signal()

    def __init__(self, place: "Workplace", view: CanvasView, notice: Notice) -> None:
        super().__init__(place)
        self._place, self._view, self._notice = place, view, notice
        self._bars: dict[type[Tool], ThreadBar] = {}
        self._used = False
        self._hint = ""
        self._said = ""
        desk = view.desk
        place.files.colouring = lambda: desk.standing.colouring
        desk.tool_changed.connect(self._show_bar)
        desk.selection.changed.connect(self._on_chosen)
        desk.session.document_changed.connect(self._on_document_changed)
        desk.session.read_only_changed.connect(self._on_read_only_changed)
        desk.standing.changed.connect(self.changed)

    def switches(self) -> dict[ActionId, Switch]:
        """Return what its actions do."""
        return {
            ActionId.COLOUR_CUSTOMERS: self.colour,
            ActionId.FOLLOW_THREAD: self._view.desk.standing.follow,
        }

    def shown(self) -> dict[ActionId, bool]:
        """Return which of the actions are checked."""
        standing = self._view.desk.standing
        return {
            ActionId.COLOUR_CUSTOMERS: standing.colouring is Colouring.CUSTOMERS,
            ActionId.FOLLOW_THREAD: standing.follows,
        }

    def tools(self) -> dict[ActionId, bool]:
        """Return which tools are of use: with customers and values, and once they were used."""
        document = self._view.desk.document
        values = document.notes_by_block[BlockId.VALUE_PROPOSITIONS]
        some = bool(customers(document)) and bool(values)
        self._used |= self._view.desk.standing.colouring is Colouring.CUSTOMERS
        return {ActionId.BRUSH: some, ActionId.COLOUR_CUSTOMERS: self._used}

    def colour(self, on: bool) -> None:
        """Let colours say who notes are for, or what they said before."""
        self._view.desk.standing.colour(Colouring.CUSTOMERS if on else Colouring.TAGS)
        if on:
            self._tell_unlinked()
        else:
            self._notice.unsay(self._said)

    def _tell_unlinked(self) -> None:
        """Say how many notes are grey, and offer the brush."""
        document, desk = self._view.desk.document, self._view.desk
        whom = served(document)
        papers = [note for note in document.notes.values() if note.kind is NoteKind.NOTE]
        on_sheet = [note for note in papers if note.block is not None]
        count = sum(note.id not in whom for note in on_sheet)
        if not customers(document) or not count:
            return
        text = self.tr("{count} of {all} notes are not linked to anybody yet; they are grey.")
        if count == 1:
            text = self.tr("One note is not linked to anybody yet; it is grey.")
        remedy = "" if desk.session.read_only else self.tr("Link them")
        self._said = self._notice.say(
            text.format(count=count, all=len(on_sheet)),
            remedy,
            lambda: take_brush(desk),
            good=True,
            topic=Topic.COLOURS,
        )

    def _on_chosen(self) -> None:
        if self._view.desk.standing.follows:
            self._view.desk.standing.renew()

    def _on_document_changed(self) -> None:
        self._on_chosen()
        if self._said:  # the number is another one now
            self._notice.unsay(self._said)
            self._said = ""

    def _on_read_only_changed(self, read_only: bool) -> None:
        """Put the brush down where nothing may be changed any more."""
        if not self._bars:
            return
        from canvasdesk.ui.canvas.tools.brush import BrushTool

        if read_only and isinstance(self._view.desk.tool, BrushTool):
            self._view.desk.rest()
        for bar in self._bars.values():
            bar.refresh()

    def _show_bar(self) -> None:
        """Make the bar of the tool in the hand when it is first wanted."""
        from canvasdesk.ui.canvas.tools.thread_tool import ThreadTool

        desk = self._view.desk
        kind = type(desk.tool)
        if desk.tool.hint != self._hint:
            self._hint = desk.tool.hint
            desk.hint_changed.emit("")  # what can be done is another thing now
        if kind in self._bars or not isinstance(desk.tool, ThreadTool):
            return
        from canvasdesk.ui.canvas.tools.brush import BrushTool
        from canvasdesk.ui.threads.brush_bar import BrushBar
        from canvasdesk.ui.threads.walk_bar import WalkBar

        bar = BrushBar(desk) if kind is BrushTool else WalkBar(desk)
        bar.left.connect(self._view.setFocus)
        self._bars[kind] = bar
        self._place.bars.addWidget(bar)
        bar.refresh()
