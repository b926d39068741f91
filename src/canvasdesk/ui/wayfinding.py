"""Ways to come to things by keys: the palette, and going from one part of a window to another.

What it needs is imported when it is first asked for. What is found where is for the parts to say.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from canvasdesk.model.blocks import BlockId
from canvasdesk.storage.recent import read_recent
from canvasdesk.storage.used import MOST, read_used, write_used
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.drawn import drawn_document
from canvasdesk.ui.canvas.linking import link_notes_to, unlink_from, without_headings
from canvasdesk.ui.canvas.sending import send_chosen
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.keeping.disk_work import DiskWork, logged
from canvasdesk.ui.menus import Command

if TYPE_CHECKING:
    from canvasdesk.ui.finding.bar import FindBar
    from canvasdesk.ui.palette.box import Offer, PaletteBox
    from canvasdesk.ui.palette.entries import Entry
    from canvasdesk.ui.workplace import Workplace


class Wayfinding(QObject):
    """Finds the way in one workplace."""

    file_wanted = Signal(Path)

    def __init__(self, place: "Workplace", view: CanvasView, state: Path, disk: DiskWork) -> None:
        super().__init__(place)
        self._place, self._view, self._state, self._disk = place, view, state, disk
        self._used: tuple[str, ...] = ()
        self._box: PaletteBox | None = None
        self._find_bar: FindBar | None = None
        view.desk.link_requested.connect(self.ask_for_link)

    @property
    def box(self) -> "PaletteBox | None":
        """The palette, while it is open."""
        return self._box

    def commands(self) -> dict[ActionId, Command]:
        """Return what its actions do."""
        return {
            ActionId.PALETTE: self.open_palette,
            ActionId.MOVE_TO_BLOCK: self.ask_for_block,
            ActionId.LINK: self.ask_for_link,
            ActionId.FIND: self.find,
            ActionId.FIND_NEXT: partial(self.find_next, 1),
            ActionId.FIND_PREVIOUS: partial(self.find_next, -1),
            ActionId.NEXT_AREA: partial(self.go_to_area, 1),
            ActionId.PREVIOUS_AREA: partial(self.go_to_area, -1),
        }

    def open_palette(self) -> None:
        """Offer everything: actions, blocks, tags, notes, recent canvases."""
        from canvasdesk.ui.palette.box import Offer
        from canvasdesk.ui.palette.entries import Ways, all_entries

        ways = Ways(
            *(self._to_note, self._to_block, self._to_tag),
            *(self.file_wanted.emit, self._to_heard),
        )
        recent = read_recent(self._state).files
        desk, actions = self._view.desk, self._place.actions_by_id
        entries = all_entries(desk.document, drawn_document(desk), actions, recent, ways)
        used = dict.fromkeys((*self._used, *read_used(self._state)))
        asks = self.tr("Find a command, a note, a block, a tag or a canvas")
        self._open(Offer(entries, asks, tuple(used)))

    def ask_for_block(self) -> None:
        """Offer the blocks, and the parking place, for the chosen notes to go to."""
        from canvasdesk.ui.palette.box import Offer
        from canvasdesk.ui.palette.entries import destinations

        desk = self._view.desk
        desk.flush()
        if desk.selection and desk.editable:
            rows = destinations(
                desk.document, lambda block: send_chosen(desk, block), self.tr("Parked")
            )
            self._open(Offer(rows, self.tr("Move to which block?"), by_digit=True))

    def ask_for_note(self, take: Callable[[str], object]) -> None:
        """Offer the notes for one of them to be taken."""
        from canvasdesk.ui.palette.box import Offer
        from canvasdesk.ui.palette.entries import note_entries

        notes = note_entries(drawn_document(self._view.desk), take)
        self._open(Offer(notes, self.tr("Which note?")))

    def ask_for_link(self, notes: Sequence[str] = ()) -> None:
        """Offer the notes that some can be linked to, or no longer; the chosen ones if none is."""
        from canvasdesk.ui.palette.box import Offer
        from canvasdesk.ui.palette.linkable import linkable

        desk = self._view.desk
        desk.flush()
        linked = without_headings(desk.document, notes or desk.selection.notes)
        if linked and desk.editable:
            rows = linkable(
                desk.document,
                drawn_document(desk),
                desk.stage.layout,
                linked,
                lambda other: link_notes_to(desk, linked, other),
                lambda other: unlink_from(desk, linked, other),
            )
            self._open(Offer(rows, self.tr("Link to which note?")))

    @property
    def find_bar(self) -> "FindBar":
        """The bar that finds; made when it is first asked for."""
        if self._find_bar is None:
            from canvasdesk.ui.finding.bar import FindBar

            self._find_bar = FindBar(self._view)
            self._find_bar.hide()
            self._find_bar.closed.connect(self._view.setFocus)
            self._find_bar.finder.heard_found.connect(self._to_heard)
            self._place.bars.addWidget(self._find_bar)
        return self._find_bar

    def find(self) -> None:
        """Let somebody type what is looked for."""
        self.find_bar.open()

    def find_next(self, by: int) -> None:
        """Go to the next match, or one before; where nothing is looked for, ask what."""
        if self.find_bar.isVisible():
            self.find_bar.go(by)
        else:
            self.find_bar.open()

    def go_to_area(self, by: int) -> None:
        """Give the keyboard to the next part of the window, or to the one before."""
        from canvasdesk.ui.areas import go_to_next_area

        place, parking = self._place, self._view.parking
        bars = (place.bars.itemAt(at) for at in range(place.bars.count()))
        areas = (
            self._view,
            *place.findChildren(QWidget, "guide"),
            place.shelf,
            *(bar.widget() for bar in bars if bar is not None),
            parking.list if parking.list.isVisible() else parking,
            *(place.tools, place.notice, place.status),
        )
        go_to_next_area([area for area in areas if area is not None], by)

    def _open(self, offer: "Offer") -> None:
        from canvasdesk.ui.palette.box import PaletteBox

        if self._box is not None:
            self._box.dismiss(back=True)
        before = _lasting(QApplication.focusWidget())
        self._box = PaletteBox(offer, self._place)
        self._box.closed.connect(lambda back: self._on_closed(before if back else None))
        self._box.chosen.connect(self._run)

    def _on_closed(self, before: QWidget | None) -> None:
        self._box = None
        if before is not None:
            # Undo works while the box is open: what had the keyboard may be gone.
            there = any(each is before for each in self._place.window().findChildren(QWidget))
            (before if there else self._view).setFocus(Qt.FocusReason.PopupFocusReason)

    def _run(self, entry: "Entry") -> None:
        from canvasdesk.ui.palette.entries import FILE_KEY, LINK_KEY

        if not entry.key.startswith((FILE_KEY, LINK_KEY)):  # files are remembered as it is
            self._remember(entry.key)
        entry.run()

    def _remember(self, key: str) -> None:
        """Put a key on top of those used last; what cannot be written down holds for now."""
        self._used = tuple(dict.fromkeys((key, *self._used, *read_used(self._state))))[:MOST]
        write = partial(write_used, self._state, self._used)
        self._disk.begin(write, logged("what was used last could not be remembered"))

    def _to_note(self, note: str) -> None:
        self._view.show_note(note)

    def _to_heard(self, entry: str) -> None:
        from canvasdesk.ui.heard.opening import show_entry

        show_entry(self._place.shelf, entry)

    def _to_block(self, block: BlockId) -> None:
        self._view.show_heading(block)

    def _to_tag(self, tag: str) -> None:
        self._view.choose_tagged(tag)


def _lasting(widget: QWidget | None) -> QWidget | None:
    """Return a widget, or the list in which it is a field: left, such a field goes."""
    port = widget.parentWidget() if widget is not None else None
    view = port.parentWidget() if port is not None else None
    return view if isinstance(view, QAbstractItemView) else widget
