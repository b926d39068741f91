"""What the tools and commands of one view work on: session, scene, selection, place of view.

It passes changes on to the session and shows what comes of them. What a click or a key means is
for the tools (``tools``), the commands (``commands``) and the keys (``keys``) to say.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from canvasdesk.editing.operations.placing import Spot, drop_target
from canvasdesk.editing.patch import Patch
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.layout.view import TEXT_STEPS, Extra
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.ids import IdSource
from canvasdesk.model.records import HEADER_ID, Header, Note
from canvasdesk.ui.canvas.arrows import Arrows
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.guessed import with_guessed
from canvasdesk.ui.canvas.link_handle import LinkHandle
from canvasdesk.ui.canvas.marking import Marking
from canvasdesk.ui.canvas.selection import Selection
from canvasdesk.ui.canvas.stage import Stage
from canvasdesk.ui.canvas.standing_out import StandingOut
from canvasdesk.ui.canvas.tools.tool import Tool
from canvasdesk.ui.canvas.viewpoint import READABLE_PX, Viewpoint
from canvasdesk.ui.messages import explained
from canvasdesk.ui.session import Session

if TYPE_CHECKING:
    from canvasdesk.ui.canvas.text_left import TextLeft
    from canvasdesk.ui.spelling.speller import Speller

Parking = Callable[[QPoint], bool]
GoingOn = Callable[["TextLeft"], bool]


class Desk(QObject):
    """One view's work on one session."""

    hint_changed = Signal(str)
    block_view_changed = Signal(object)
    tool_changed = Signal()
    filter_changed = Signal()
    note_wanted = Signal(str)
    """A note is to be shown where it lies."""
    heard_wanted = Signal(object, object)
    """Somebody wants to write down what was heard about notes, or about some answers on one: ids of
    notes, ids of fields."""
    link_requested = Signal(object)
    """Somebody wants to link these notes to others, and is to be asked which."""
    fields_requested = Signal(object)
    """Somebody wants to see what notes say beside their text, by their ids."""
    details_requested = Signal()
    """Somebody wants to edit what the header says beside the title."""

    def __init__(
        self,
        session: Session,
        stage: Stage,
        viewpoint: Viewpoint,
        port: QWidget,
        new_id: IdSource,
    ) -> None:
        super().__init__(port)
        self.session, self.stage, self.viewpoint, self.port = session, stage, viewpoint, port
        self.new_id = new_id
        self.selection = Selection(self)
        self.over_parking: Parking = lambda _point: False
        """Says whether a point of the screen is over the parking place, which then shows it."""
        self.goes_on: GoingOn = lambda _left: False
        """Says whether somebody else opens what is written after a text that was left."""
        self.awake: BlockId | None = None
        """The block that is asked about; it is shown like one that has the keyboard."""
        self._resting: Callable[[], Tool] | None = None
        self._tool: Tool | None = None
        self._doing = False
        self.marking = Marking(self)
        self.standing = StandingOut(self)
        self.arrows = Arrows(self)
        self.link_handle = LinkHandle(self)
        self.speller: Speller | None = None
        """What knows how words are spelt; a canvas without one marks none."""
        session.document_changed.connect(self._on_document_changed)
        session.document_opened.connect(self._on_document_opened)
        session.flush_requested.connect(self.flush)

    # Tools

    @property
    def tool(self) -> Tool:
        """The tool in the hand."""
        if self._tool is None:
            raise RuntimeError("no tool was taken yet")
        return self._tool

    @property
    def started(self) -> bool:
        """Whether a tool is in the hand; until then there is nothing to work on."""
        return self._tool is not None

    def start(self, resting: Callable[[], Tool]) -> None:
        """Show the session's document; ``resting`` makes the tool to go back to."""
        self._resting = resting
        self.stage.show(self.session.document)
        self.rest()

    def use(self, tool: Tool) -> None:
        """Take a tool in place of the one in the hand."""
        if self._tool is not None:
            self._tool.leave()
        self._tool = tool
        tool.enter()
        self.marking.show_selection()
        self.tool_changed.emit()

    def rest(self) -> None:
        """Go back to the tool that chooses and takes hold."""
        if self._resting is not None:
            self.use(self._resting())

    def flush(self) -> None:
        """Have an open text committed."""
        if self._tool is not None:
            self._tool.flush()

    # The document

    @property
    def document(self) -> Document:
        """The session's document, without what is being typed."""
        return self.session.document

    @property
    def editable(self) -> bool:
        """Whether changes are taken; says so where they are not."""
        if self.session.read_only:
            text = QCoreApplication.translate("Canvas", "This canvas is open to look at only.")
            self.hint_changed.emit(text)
        return not self.session.read_only

    def do(self, name: str, make: Callable[[Document], Patch], merge_id: int | None = None) -> None:
        """Change the document by what ``make`` returns for it; a refusal becomes a hint."""
        try:
            with self.staying():
                self.session.do(name, make(self.document), merge_id)
        except DocumentError as error:
            self.refuse(error)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Keep what is chosen and looked at, whatever changes meanwhile."""
        before, self._doing = self._doing, True
        try:
            yield
        finally:
            self._doing = before

    def refuse(self, error: DocumentError) -> None:
        """Say why something was not done."""
        self.hint_changed.emit(explained(error))

    def _on_document_changed(self, patch: Patch) -> None:
        if self._tool is None:
            return
        self._tool.document_changed()
        if not self._tool.takes_text:  # an open text lays out what is typed by itself
            self._keep_changed(patch)
            self._renew_filter(with_guessed(self.filter, self.document))
            self.stage.show(self.document, gliding=True)
            self.viewpoint.keep_readable(self._least_zoom())
        self.selection.keep_within(self.document, self.stage.view.block)
        if not self._doing and not self._tool.takes_text:
            self._follow(patch)

    def _follow(self, patch: Patch) -> None:
        """Choose and show what an undo or another panel changed."""
        changes = patch.changes.items()
        touched = [key for key, one in changes if _is_seen(one.before, one.after)]
        renamed = _renamed(patch)
        if renamed is not None:
            self._show_heading(renamed)
            return
        self._open_for(touched)
        there = [key for key in touched if key in self.stage.note_items]
        gone = [one.before for _, one in changes if isinstance(one.before, Note)]
        if there:
            self.selection.choose(there)
            self.viewpoint.reveal(self.stage.shown_bounds(there))
        elif gone and not touched and gone[0].block in self.stage.layout.blocks:
            self.selection.focus_block(gone[0].block)

    def _show_heading(self, block: BlockId) -> None:
        if self.stage.view.block not in (None, block):
            self.show_block(block)
        self.selection.focus_block(block)
        self.reveal(self.stage.layout.blocks[block].heading_rect)

    def _open_for(self, touched: Iterable[str]) -> None:
        """Leave a block shown alone for another where something changed that it does not show."""
        notes = (self.document.notes.get(key) for key in touched)
        blocks = {note.block for note in notes if note is not None and note.block is not None}
        if blocks and self.stage.view.block not in {None, *blocks}:
            self.show_block(blocks.pop() if len(blocks) == 1 else None)

    def _on_document_opened(self) -> None:
        self.rest()
        self.selection.clear()
        self.show_filter(NO_FILTER)
        self.show_block(None)
        self.viewpoint.show_page(self.stage.page)
        self.viewpoint.fit()

    # What is shown

    def wake(self, block: BlockId | None) -> None:
        """Show a block as the one that is asked about, or none."""
        self.awake = block
        self.marking.show_marks()

    def show_block(self, block: BlockId | None) -> None:
        """Show one block alone, or the whole sheet with None."""
        if block is self.stage.view.block:
            return
        self._put_down()
        left = self.stage.view.block
        self.stage.show(self.document, replace(self.stage.view, block=block))
        self.viewpoint.keep_readable(self._least_zoom())
        self.viewpoint.show_page(self.stage.page)
        self.selection.keep_within(self.document, block)
        if not self.selection:
            self.selection.focus_block(block or left)
        self.block_view_changed.emit(block)

    def _least_zoom(self) -> float:
        """Return the zoom at which the texts of a block shown alone can be read."""
        if self.stage.view.block is None:
            return 0.0
        sizes = [note.text_size for note in self.stage.layout.notes.values()]
        return READABLE_PX / min([*sizes, TEXT_STEPS[0]])

    def _put_down(self) -> None:
        """Commit an open text, and take back what is in the hand: other things will be shown."""
        self.flush()
        if self._tool is not None:
            self._tool.put_down()

    def show_extras(self, extras: frozenset[Extra]) -> None:
        """Show these extras from now on."""
        self._put_down()
        self.stage.show(self.document, replace(self.stage.view, extras=extras))

    @property
    def filter(self) -> Filter:
        """Which notes stand out."""
        return self.stage.view.filter

    def show_filter(self, wanted: Filter) -> None:
        """Let some notes stand out from now on; what is left out is chosen no longer."""
        wanted = with_guessed(wanted, self.document)
        if wanted == self.filter:
            return
        self._put_down()
        self.stage.show(self.document, replace(self.stage.view, filter=wanted))
        if wanted.hides:
            self.selection.keep(self.stage.note_items)
        self.filter_changed.emit()

    def keep_in_sight(self, notes: Iterable[str]) -> None:
        """Show notes though the filter leaves them out, until it changes."""
        wanted = self.filter
        kept = wanted.kept.union(notes)
        if wanted.hides and wanted.asks and kept != wanted.kept:
            self._renew_filter(replace(wanted, kept=kept))

    def _renew_filter(self, wanted: Filter) -> None:
        """Show the same filter as it has to be now, whatever is in the hand."""
        if wanted != self.filter:
            view = replace(self.stage.view, filter=wanted)
            self.stage.show(self.stage.document, view, self.stage.mask)
            self.filter_changed.emit()

    def _keep_changed(self, patch: Patch) -> None:
        """Keep what was made or changed in sight, though it may not be what is asked for."""
        shown = self.stage.note_items
        self.keep_in_sight(
            key
            for key, one in patch.changes.items()
            if _is_seen(one.before, one.after) and (one.before is None or key in shown)
        )

    def choose(self, notes: Iterable[str]) -> None:
        """Choose notes and bring them into view."""
        chosen = list(notes)
        self.keep_in_sight(chosen)
        self.selection.choose(chosen)
        if chosen:
            self.viewpoint.reveal(self.stage.shown_bounds(chosen))

    def reveal(self, rect: Rect) -> None:
        """Bring a rectangle of the sheet into view."""
        self.viewpoint.reveal(qrect(rect))

    def hovered_block(self) -> BlockId | None:
        """Return the block under the pointer, or None where it is elsewhere."""
        if not self.port.underMouse():
            return None
        at = QPointF(self.port.mapFromGlobal(QCursor.pos()))
        return self.stage.block_at(self.sheet_point(at))

    def landing(self, rects: Mapping[str, Rect]) -> dict[str, Spot]:
        """Return where notes let go at rectangles land; a block shown alone keeps its own."""
        shown = self.stage.view.block
        if shown is not None:
            inside = self.stage.layout.blocks[shown].rect
            rects = {key: rect.kept_inside(inside) for key, rect in rects.items()}
        return drop_target(self.document, rects)

    def show_cursor(self, shape: Qt.CursorShape) -> None:
        """Show another pointer over the canvas."""
        if self.port.cursor().shape() is not shape:
            self.port.setCursor(shape)

    def sheet_point(self, port_point: QPointF) -> QPointF:
        """Return the point of the sheet under a point of the viewport."""
        return self.viewpoint.to_sheet(port_point)


def _renamed(patch: Patch) -> BlockId | None:
    """Return the block that a change calls otherwise, where only the header changes."""
    change = patch.changes.get(HEADER_ID)
    if change is None or len(patch.changes) > 1:
        return None
    before, after = change.before, change.after
    if not isinstance(before, Header) or not isinstance(after, Header):
        return None
    old, new = before.block_titles, after.block_titles
    return next((block for block in BlockId if old.get(block) != new.get(block)), None)


def _is_seen(before: object, after: object) -> bool:
    """Say whether a change of a note shows; making room in an order does not."""
    if not isinstance(after, Note):
        return False
    if not isinstance(before, Note):
        return True
    return replace(before, order="", stack="") != replace(after, order="", stack="")
