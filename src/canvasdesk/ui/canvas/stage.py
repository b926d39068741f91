"""The scene: a document laid out, one item for each group of its picture.

It shows what it is given and knows nothing of sessions, tools or what is chosen. ``show`` lays
out again and touches only the items whose group changed.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from canvasdesk.layout.blocks import block_heading
from canvasdesk.layout.display_list import Group, Role
from canvasdesk.layout.layout import NoteLayout, SheetLayout, lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import SCREEN_EXTRAS, Extra, View
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.document import Document
from canvasdesk.model.wording import Wording
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.items import GroupItem, NoteItem
from canvasdesk.ui.canvas.motion import Motion
from canvasdesk.ui.canvas.note_parts import Alike
from canvasdesk.ui.canvas.overlay import Overlay, Underlay

Key = tuple[Role, str]
_UNDERLAY_Z = 500.0
_NOTES_Z = 1_000.0
_AMONG_NOTES = (Role.VEIL, Role.LEGEND, Role.BALANCE, Role.CREDIT)
_ARROWS = frozenset({Extra.LINKS, Extra.CHOSEN_LINKS})
LIFTED_Z = 100_000.0
OVERLAY_Z = 200_000.0
EDITOR_Z = 300_000.0

WordingSource = Callable[[str, Mode], Wording]
"""Returns what a canvas in a language and a mode says by itself."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A text of the picture that is not shown, because an editor stands in its place."""

    group: Key
    role: Role
    origin: tuple[float, float] | None = None
    """Where the text begins, of several that play the same role."""
    within: str = ""
    """The record of the child that the text is in, where it is no child of the group itself."""

    def hides(self, node: object) -> bool:
        """Say whether a child of the group is the text."""
        if not isinstance(node, Group) or node.role is not self.role:
            return False
        return self.origin in (None, node.origin)


class Stage(QGraphicsScene):
    """Shows a document as a view has it."""

    laid_out = Signal()

    def __init__(
        self, typesetter: Typesetter, wording_for: WordingSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.typesetter = typesetter
        self.motion = Motion(self)
        self.underlay, self.overlay = Underlay(_UNDERLAY_Z), Overlay(OVERLAY_Z)
        self.addItem(self.underlay)
        self.addItem(self.overlay)
        self.invitation = ""
        self._wording_for = wording_for
        self._view = View(extras=SCREEN_EXTRAS)
        self._document: Document | None = None
        self._layout: SheetLayout | None = None
        self._mask: Mask | None = None
        self._items: dict[Key, GroupItem] = {}
        self._notes: dict[str, NoteItem] = {}
        self._unseen: dict[str, NoteItem] = {}
        """Items of notes that the filter leaves out, kept for when it does not."""
        self._retired: list[QGraphicsItem] = []
        self._alike = Alike()

    @property
    def view(self) -> View:
        """What is shown of a document."""
        return self._view

    @property
    def mask(self) -> Mask | None:
        """What of the picture is not shown because a text is open."""
        return self._mask

    @property
    def document(self) -> Document:
        """The document as it is shown; an open text edit is in it."""
        if self._document is None:
            raise RuntimeError("nothing is shown yet")
        return self._document

    @property
    def layout(self) -> SheetLayout:
        """Where everything lies."""
        if self._layout is None:
            raise RuntimeError("nothing is shown yet")
        return self._layout

    @property
    def page(self) -> QRectF:
        """The part of the sheet that is shown."""
        return qrect(self.layout.picture.page)

    @property
    def note_items(self) -> Mapping[str, NoteItem]:
        """The items of the notes shown, by the notes' ids."""
        return self._notes

    def show(
        self,
        document: Document,
        view: View | None = None,
        mask: Mask | None = None,
        *,
        gliding: bool = False,
    ) -> None:
        """Show a document; with ``gliding``, notes go to new places where one can follow them."""
        if view is not None and view != self._view:
            self._view, gliding = view, False
        elif document is self._document and mask == self._mask:
            return
        header = document.header
        wording = self._wording_for(self._view.language or header.language, header.mode)
        # Arrows are shown by ``arrows``: finding their ways takes longer than a key may.
        drawn = replace(self._view, extras=self._view.extras - _ARROWS)
        layout = lay_out(document, drawn, wording, self.typesetter, self._layout, self.invitation)
        starts = self._starts(layout) if gliding else {}
        self._document, self._layout, self._mask = document, layout, mask
        self._sync(layout)
        self.motion.glide({self._notes[key]: start for key, start in starts.items()})
        self.laid_out.emit()

    def note_at(self, point: QPointF) -> str | None:
        """Return the uppermost note under a point of the sheet."""
        x, y = point.x(), point.y()
        for group in reversed(self.layout.picture.groups):
            if group.role is Role.NOTE and self.layout.notes[group.record].rect.contains(x, y):
                return group.record
        return None

    def notes_in(self, area: QRectF) -> list[str]:
        """Return the notes that an area touches, in reading order."""
        return [key for key, item in self._notes_read() if item.paper.intersects(area)]

    def block_at(self, point: QPointF) -> BlockId | None:
        """Return the shown block under a point of the sheet."""
        for block, place in self.layout.blocks.items():
            if place.rect.contains(point.x(), point.y()):
                return block
        return None

    def tag_at(self, point: QPointF) -> str | None:
        """Return the tag of the legend under a point of the sheet."""
        for tag, entry in self.layout.legend.items():
            if entry.rect.contains(point.x(), point.y()):
                return tag
        return None

    def heading(self, block: BlockId) -> str:
        """Return what stands over a block, also over one that is not shown."""
        header = self.document.header
        wording = self._wording_for(self._view.language or header.language, header.mode)
        return block_heading(block, header, wording)

    def shown_bounds(self, notes: Iterable[str]) -> QRectF:
        """Return a rectangle of the sheet that holds notes where the layout has them."""
        bounds = QRectF()
        for key in notes:
            if key in self._notes:
                bounds = bounds.united(self._notes[key].paper)
        return bounds

    def retire(self, item: QGraphicsItem) -> None:
        """Take an item off that may be in the middle of an event; it lives till that is over."""
        self.removeItem(item)
        self._retired.append(item)
        QTimer.singleShot(0, self._retired.clear)

    def _notes_read(self) -> Iterable[tuple[str, NoteItem]]:
        return ((key, self._notes[key]) for key in self.document.notes if key in self._notes)

    def _starts(self, layout: SheetLayout) -> dict[str, QPointF]:
        """How far from its new place each note is shown now."""
        starts: dict[str, QPointF] = {}
        for key, item in self._notes.items():
            new = layout.notes.get(key)
            if new is not None and not item.rests_in(new):
                away = item.shown_paper.topLeft() - QPointF(new.rect.x, new.rect.y)
                if not away.isNull():
                    starts[key] = away
        return starts

    def _sync(self, layout: SheetLayout) -> None:
        self.motion.finish()
        gone = self._items
        self._items, self._notes = {}, {}
        for index, group in enumerate(layout.picture.groups):
            if group.role is Role.NOTE:
                note = layout.notes[group.record]
                there = gone.pop(group.key, None) or self._unseen.pop(group.record, None)
                item: GroupItem = self._synced_note(there, group, note)
                base = _NOTES_Z
            else:
                item = self._synced_group(gone.pop(group.key, None), group)
                base = _NOTES_Z if group.role in _AMONG_NOTES else 0.0
            item.setZValue(base + index)
            self._items[group.key] = item
        self._put_out_of_sight(gone.values(), layout.left_out)

    def _put_out_of_sight(self, gone: Iterable[GroupItem], left_out: frozenset[str]) -> None:
        """Take items off the scene; notes that a filter leaves out may soon be back."""
        for key in [key for key in self._unseen if key not in left_out]:
            self.removeItem(self._unseen.pop(key))
        for item in gone:
            if isinstance(item, NoteItem) and item.shown.record in left_out:
                item.hide()
                self._unseen[item.shown.record] = item
            else:
                self.removeItem(item)

    def _synced_group(self, item: GroupItem | None, group: Group) -> GroupItem:
        shown = self._masked(group)
        if item is None:
            item = GroupItem(shown)
            self.addItem(item)
        else:
            item.show_group(shown)
        return item

    def _synced_note(self, item: GroupItem | None, group: Group, layout: NoteLayout) -> NoteItem:
        shown = self._masked(group)
        if not isinstance(item, NoteItem):
            item = NoteItem(shown, layout, self._alike)
            self.addItem(item)
            self._notes[group.record] = item
            return item
        item.show()
        if shown is not item.shown or not item.rests_in(layout):
            item.show_note(shown, layout)
            item.setPos(0.0, 0.0)
        self._notes[group.record] = item
        return item

    def _masked(self, group: Group) -> Group:
        if self._mask is None or self._mask.group != group.key:
            return group
        mask = self._mask
        if not mask.within:
            return _without(group, mask)
        return replace(
            group,
            children=tuple(
                _without(child, mask)
                if isinstance(child, Group) and child.record == mask.within
                else child
                for child in group.children
            ),
        )

    def lift(self, notes: Iterable[str]) -> list[QGraphicsItem]:
        """Show notes in the hand, above all others; return their items."""
        self.motion.finish()
        items = [self._notes[key] for key in notes if key in self._notes]
        for item in sorted(items, key=lambda each: each.zValue()):
            item.setZValue(item.zValue() + LIFTED_Z)
            item.set_lifted(True)
        return list(items)

    def let_go(self, notes: Iterable[str]) -> None:
        """Show notes lying on the sheet again; they stay where they are shown."""
        for key in notes:
            item = self._notes.get(key)
            if item is not None and item.zValue() >= LIFTED_Z:
                item.setZValue(item.zValue() - LIFTED_Z)
                item.set_lifted(False)


def _without(group: Group, mask: Mask) -> Group:
    kept = (child for child in group.children if not mask.hides(child))
    return replace(group, children=tuple(kept))
