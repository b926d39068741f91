"""The canvas as a widget: what the window puts in its middle, and talks to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from canvasdesk.editing.operations.placing import Level
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import customer_of
from canvasdesk.model.ids import IdSource, random_id
from canvasdesk.ui.canvas import commands
from canvasdesk.ui.canvas.arrivals import working_block
from canvasdesk.ui.canvas.legend import edit_legend
from canvasdesk.ui.canvas.parking import ParkingPlace
from canvasdesk.ui.canvas.port import CanvasPort
from canvasdesk.ui.canvas.renaming import rename_block
from canvasdesk.ui.canvas.tag_menu import ask_for_tag, fill_tag_menu
from canvasdesk.ui.canvas.tagging import choose_tagged
from canvasdesk.ui.canvas.viewpoint import STEP
from canvasdesk.ui.measures import TAB_PX
from canvasdesk.ui.note_names import spoken_note
from canvasdesk.ui.session import Session


class CanvasView(CanvasPort):
    """Shows a session's canvas and lets it be edited by hand and by keys."""

    zoom_changed = Signal(float)
    selection_changed = Signal()
    block_view_changed = Signal(object)
    hint_changed = Signal(str)
    details_requested = Signal()

    def __init__(
        self,
        session: Session,
        typesetter: Typesetter,
        new_id: IdSource = random_id,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, typesetter, new_id, parent)
        self.setAccessibleName(self.tr("Canvas"))
        self._stage.invitation = self.tr("Name this canvas")
        self._connect()
        self.start()
        # Beside the viewport, not over it: what lies over it makes every scrolling a repaint.
        self.setViewportMargins(0, 0, TAB_PX, 0)
        self.parking = ParkingPlace(self._desk, self)

    def _connect(self) -> None:
        desk = self._desk
        self._viewpoint.changed.connect(self.zoom_changed)
        desk.selection.changed.connect(self._on_selection_changed)
        desk.standing.changed.connect(self._on_selection_changed)
        desk.selection.changed.connect(self.selection_changed)
        desk.block_view_changed.connect(self.block_view_changed)
        desk.hint_changed.connect(self.hint_changed)
        desk.note_wanted.connect(self.show_note)
        desk.details_requested.connect(self.details_requested)

    # What the window asks

    @property
    def zoom(self) -> float:
        """Logical pixels for a sheet unit; 1.0 is 100 %."""
        return self._viewpoint.zoom

    @property
    def block(self) -> BlockId | None:
        """The block shown alone, or None for the whole sheet."""
        return self._stage.view.block

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the chosen notes."""
        return self._desk.selection.notes

    @property
    def editing(self) -> bool:
        """Whether a text is open, which then has the keys."""
        return self._desk.tool.takes_text

    def zoom_in(self) -> None:
        """Show the sheet larger."""
        self._viewpoint.zoom_by(STEP)

    def zoom_out(self) -> None:
        """Show the sheet smaller."""
        self._viewpoint.zoom_by(1 / STEP)

    def zoom_fit(self) -> None:
        """Show the whole page, as large as it goes."""
        self._viewpoint.fit_whole()

    def zoom_actual(self) -> None:
        """Show a pixel for each unit of the sheet."""
        self._viewpoint.zoom_to(1.0)

    def open_block(self, block: BlockId) -> None:
        """Show one block alone."""
        self._desk.show_block(block)

    def leave_block(self) -> None:
        """Show the whole sheet."""
        self._desk.show_block(None)

    def working_block(self) -> BlockId:
        """Return the block one works in: that of a new note."""
        return working_block(self._desk)

    def add_note(self) -> None:
        """Open a new note."""
        self.setFocus()
        commands.add_note(self._desk)

    def cut(self) -> None:
        """Cut the chosen notes, or the text that is marked."""
        commands.cut_chosen(self._desk)

    def copy(self) -> None:
        """Copy the chosen notes."""
        commands.copy_chosen(self._desk)

    def copy_picture(self) -> None:
        """Copy the whole canvas as a picture."""
        self._desk.flush()
        commands.copy_picture(self._desk)

    def paste(self) -> None:
        """Make notes of what is on the clipboard; put its text into one that is open."""
        from canvasdesk.ui.canvas.editing import EditTool  # as the first text is opened, or later

        tool = self._desk.tool
        if isinstance(tool, EditTool):
            tool.item.paste()
        else:
            commands.paste(self._desk)

    def duplicate(self) -> None:
        """Copy the chosen notes beside themselves."""
        self._desk.flush()
        commands.duplicate_chosen(self._desk)

    def delete_selected(self) -> None:
        """Delete the chosen notes."""
        commands.delete_chosen(self._desk)

    def select_all(self) -> None:
        """Choose the notes of a block, then all."""
        commands.choose_all(self._desk)

    def refill(self, fill: str) -> None:
        """Give the chosen notes a colour, or ``auto``."""
        self._desk.flush()
        commands.refill_chosen(self._desk, fill)

    def tag_notes(self) -> None:
        """Ask which tag the chosen notes, or those of a block, shall have."""
        ask_for_tag(self._desk)

    def edit_legend(self) -> None:
        """Open the first name of the legend."""
        self.setFocus()
        edit_legend(self._desk)

    def fill_tag_menu(self, menu: QMenu) -> None:
        """Put the tags into a menu, ticked where the chosen notes have them."""
        fill_tag_menu(self._desk, menu)

    def restack(self, front: bool) -> None:
        """Bring the chosen notes to the front, or put them at the back."""
        self._desk.flush()
        commands.restack_chosen(self._desk, Level.FRONT if front else Level.BACK)

    def park_selected(self) -> None:
        """Put the chosen notes into the parking place."""
        self._desk.flush()
        commands.park_chosen(self._desk)

    def put_away_selected(self) -> None:
        """Put the chosen notes away."""
        self._desk.flush()
        commands.put_away_chosen(self._desk)

    def reset_size(self) -> None:
        """Give the chosen notes the sheet's size again."""
        self._desk.flush()
        commands.reset_size_of_chosen(self._desk)

    def edit_title(self) -> None:
        """Open the canvas's title."""
        from canvasdesk.ui.canvas.writing import edit_title

        self.setFocus()
        edit_title(self._desk)

    def rename_block(self) -> None:
        """Open the heading of the block one works in."""
        self.setFocus()
        rename_block(self._desk)

    def show_note(self, note: str) -> None:
        """Choose a note where it lies: on the sheet, or in the parking place."""
        desk, found = self._desk, self._desk.document.notes.get(note)
        desk.flush()
        if found is None:
            return
        if found.block is None:
            self.parking.show_note(note)
            return
        self.setFocus()  # first: a text that is left elsewhere shows its own note once more
        if desk.stage.view.block not in (None, found.block):
            desk.show_block(found.block)
        desk.choose((note,))

    def show_heading(self, block: BlockId) -> None:
        """Give the keyboard to a block."""
        from canvasdesk.ui.canvas.keys import focus_block

        self.setFocus()
        self._desk.flush()
        if self.block is not None:
            self._desk.show_block(block)
        focus_block(self._desk, block)

    def choose_tagged(self, tag: str) -> None:
        """Choose all notes on the sheet that have a tag."""
        self.setFocus()
        choose_tagged(self._desk, tag)

    def set_extras(self, extras: frozenset[Extra]) -> None:
        """Show these extras from now on."""
        self._desk.show_extras(extras)

    def _on_selection_changed(self) -> None:
        self.setAccessibleDescription(self._spoken())

    def _spoken(self) -> str:
        """Return what a screen reader says about what is chosen."""
        only, block = self._desk.selection.only, self._desk.selection.block
        if only is not None and only in self._desk.document.notes:
            besides = self._desk.tool.spoken(only)
            said = spoken_note(self._desk.document.notes[only], self._desk.document)
            return f"{said}, {besides}" if besides else said
        link = self._desk.document.links.get(self._desk.selection.link or "")
        if link is not None:
            from canvasdesk.ui.canvas.link_words import spoken_link  # with the first arrow chosen

            return spoken_link(self._desk.document, link)
        focused = self._desk.selection.tag or ""
        customer = self._desk.document.notes.get(customer_of(focused) or "")
        if customer is not None:
            return spoken_note(customer, self._desk.document)
        tag = self._desk.document.tags.get(focused)
        if tag is not None:
            return self.tr("Tag {name}").format(name=tag.name)
        return self._stage.heading(block) if block is not None else ""
