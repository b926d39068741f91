"""The scene's items: one for each group of the picture. They replay it and decide nothing.

A group is compiled when it is handed over, so that ``paint`` has nothing left to go wrong.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsRectItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from canvasdesk.export.screen import compile_picture
from canvasdesk.layout.display_list import Group
from canvasdesk.layout.layout import NoteLayout
from canvasdesk.layout.notes import RADIUS
from canvasdesk.layout.palette import PAPER
from canvasdesk.ui.canvas.bounds import group_bounds, qrect
from canvasdesk.ui.canvas.note_parts import Alike, NoteParts

OUTLINE_PX = 2.0
OUTLINE_AIR_PX = 2.0
_LIFT_LAYERS = ((1.0, 40), (2.5, 26), (4.5, 16), (7.0, 9))
"""How far each layer of a lifted note's shadow reaches in sheet units, and how dark it is."""


class GroupItem(QGraphicsRectItem):
    """Shows one group where the picture has it.

    It is a rectangle item so that Qt knows its bounds without asking Python, which it does for
    hundreds of items a frame.
    """

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._group = group
        self._compile(group)
        self._drawn = group_bounds(group)
        self.setRect(self._drawn)

    def _compile(self, group: Group) -> None:
        self._drawing = compile_picture((group,))

    @property
    def shown(self) -> Group:
        """What is shown."""
        return self._group

    def show_group(self, group: Group) -> None:
        """Show another group in place of this one; nothing is done for one that is equal."""
        if group is self._group or group == self._group:
            return
        self._group = group
        self._compile(group)
        self._drawn = group_bounds(group)
        self.setRect(self._reach())
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        self._drawing.paint(painter)

    def _reach(self) -> QRectF:
        """Return how far the item paints."""
        return self._drawn


class NoteItem(GroupItem):
    """Shows a note, and whether it is chosen or in the hand.

    Qt keeps its pixels, so that dragging, panning and covering it paint no text again.
    """

    def __init__(self, group: Group, layout: NoteLayout, alike: Alike) -> None:
        self._alike = alike
        super().__init__(group)
        self._layout = layout
        self._paper = qrect(layout.rect)
        self._chosen: QColor | None = None
        self._lifted = False
        self._unit = 1.0
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def _compile(self, group: Group) -> None:
        self._parts = NoteParts(group, self._alike)

    @property
    def paper(self) -> QRectF:
        """The note's paper where the layout has it."""
        return self._paper

    @property
    def is_heading(self) -> bool:
        """Whether the note is a small heading, which lies on no paper."""
        return self._layout.is_heading

    @property
    def shown_paper(self) -> QRectF:
        """The note's paper where it is shown now, on its way or in the hand."""
        return self._paper.translated(self.pos())

    def rests_in(self, layout: NoteLayout) -> bool:
        """Say whether the note lies where a layout has it, and nothing about it changed."""
        return layout is self._layout and self.pos().isNull()

    def show_note(self, group: Group, layout: NoteLayout) -> None:
        """Show another state of the note; what of its drawing is the same object is kept."""
        before, self._layout = self._layout.rect, layout
        moved = layout.rect is not before and layout.rect != before
        if moved:
            self._paper = qrect(layout.rect)
        if group is not self._group:
            kept, self._parts = self._parts, NoteParts(group, self._alike, self._parts)
            if moved or not self._parts.reaches_as(kept):
                self._drawn = group_bounds(group)
                self.setRect(self._reach())
            self._group = group
            self.update()

    def set_chosen(self, outline: QColor | None, unit: float) -> None:
        """Show an outline, or none; ``unit`` is the sheet's units for a pixel."""
        if outline != self._chosen or (outline is not None and unit != self._unit):
            self._chosen, self._unit = outline, unit
            self.setRect(self._reach())
            self.update()

    def set_lifted(self, lifted: bool) -> None:
        """Show the note in the hand, above all others."""
        if lifted != self._lifted:
            self._lifted = lifted
            self.setRect(self._reach())
            self.update()

    def _reach(self) -> QRectF:
        margin = 0.0
        if self._lifted:
            margin = _LIFT_LAYERS[-1][0] * 2
        elif self._chosen is not None:
            margin = (OUTLINE_AIR_PX + OUTLINE_PX + 1.0) * self._unit
        return self._drawn.united(self._paper.adjusted(-margin, -margin, margin, margin))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        if self._lifted:
            self._paint_lift(painter)
        self._parts.paint(painter)
        if self._chosen is not None and not self._lifted:
            self._paint_outline(painter, self._chosen)

    def _paint_lift(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, alpha in _LIFT_LAYERS:
            painter.setBrush(QColor(32, 36, 43, alpha))
            shadow = self._paper.adjusted(-reach, 0.2 * reach, reach, 1.7 * reach)
            painter.drawRoundedRect(shadow, RADIUS + reach * 0.8, RADIUS + reach * 0.8)
        if self.is_heading:  # it has no paper, and its own shadow would cover it
            painter.setBrush(QColor(*PAPER))
            painter.drawRoundedRect(self._paper, RADIUS, RADIUS)

    def _paint_outline(self, painter: QPainter, colour: QColor) -> None:
        margin = (OUTLINE_AIR_PX + OUTLINE_PX / 2) * self._unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, OUTLINE_PX * self._unit))
        corner = RADIUS + margin
        painter.drawRoundedRect(
            self._paper.adjusted(-margin, -margin, margin, margin), corner, corner
        )
