"""What is marked on the sheet while a person works: what is chosen, and where something would go.

None of it is in the picture. How marks look is for ``overlay`` and the notes' items to say.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPalette

from canvasdesk.geometry.rect import Rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.overlay import MOST_GUIDES, Marks

if TYPE_CHECKING:
    from canvasdesk.ui.canvas.desk import Desk

_NO_MARKS = Marks()
_AROUND_TAG = (-3.0, -1.0, 3.0, 1.0)
"""Room between a tag of the legend and the frame around it, in sheet units."""
_BEYOND_PAGE = (-200.0, -200.0, 200.0, 200.0)


class Marking(QObject):
    """Marks what a desk has chosen, and what its tool is about to do."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._marks = _NO_MARKS
        self._note: str | None = None
        desk.selection.changed.connect(self.show_selection)
        desk.viewpoint.changed.connect(self.show_selection)
        desk.stage.laid_out.connect(self.show_selection)
        desk.stage.motion.moved.connect(self.show_marks)

    def mark(
        self,
        *,
        target: BlockId | None = None,
        marquee: QRectF | None = None,
        guides: Sequence[Rect] = (),
        note: str | None = None,
    ) -> None:
        """Brighten the block a drop would go to, show a marquee, and what a drag snaps to.

        ``note`` is one that takes what is dropped on it: it looks as if it were chosen.
        """
        if note != self._note:
            self._note = note
            self.show_selection()
        place = self._desk.stage.layout.blocks.get(target) if target else None
        area = qrect(place.rect) if place else None
        lines = tuple(qrect(guide) for guide in guides[:MOST_GUIDES])
        self._marks = Marks(target=area, marquee=marquee, guides=lines)
        self.show_marks()

    def show_selection(self) -> None:
        """Show what is chosen as chosen."""
        desk = self._desk
        if not desk.started:
            return
        accent, unit = self.accent, desk.viewpoint.unit
        for key, item in desk.stage.note_items.items():
            chosen = key in desk.selection or key in (desk.tool.marked, self._note)
            item.set_chosen(accent if chosen else None, unit)
        self.show_marks()

    @property
    def handled(self) -> QRectF | None:
        """The note that shows handles, where it is shown now."""
        desk = self._desk
        only = desk.selection.only
        item = desk.stage.note_items.get(only) if only else None
        if item is None or not desk.tool.shows_handles or desk.session.read_only:
            return None
        if item.is_heading:
            return None  # as wide as its block, as high as its text
        return item.shown_paper

    def show_marks(self) -> None:
        """Show the marks where they belong now."""
        if not self._desk.started:
            return
        stage, unit, accent = self._desk.stage, self._desk.viewpoint.unit, self.accent
        reach = stage.page.adjusted(*_BEYOND_PAGE)
        stage.underlay.show_areas(reach, (self._marks.target, self._focused_area()), accent, unit)
        lines = self._marks.guides + (None,) * (MOST_GUIDES - len(self._marks.guides))
        marked = (self.handled, self._marks.marquee, *lines)
        stage.overlay.show_areas(reach, marked, accent, unit)

    @property
    def accent(self) -> QColor:
        """The colour of outlines, for white paper in every theme."""
        return self._desk.port.palette().color(QPalette.ColorRole.Highlight)

    def _focused_area(self) -> QRectF | None:
        """Return what has the keyboard, for a frame around it: a block, or a tag of the legend."""
        stage, selection = self._desk.stage, self._desk.selection
        entry = stage.layout.legend.get(selection.tag) if selection.tag else None
        if entry is not None:
            return qrect(entry.rect).adjusted(*_AROUND_TAG)
        block = selection.block or self._desk.awake
        focused = stage.layout.blocks.get(block) if block and not stage.view.block else None
        return qrect(focused.rect) if focused else None
