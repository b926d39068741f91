"""Soft outlines around what is being looked for, above the notes. No export can contain them."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvasdesk.layout import palette
from canvasdesk.model.values import Colour
from canvasdesk.ui.canvas.bounds import qrect
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.stage import OVERLAY_Z
from canvasdesk.ui.canvas.subjects import HeaderField, header_rects

_LINE_PX = 1.5
_STRONG_PX = 3.0
_AIR_PX = 3.0


class FoundMarks(QGraphicsItem):
    """Outlines notes and texts of the header of one view, wherever the layout has them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setZValue(OVERLAY_Z - 1.0)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._desk = desk
        self._sources: Collection[str | HeaderField] = ()
        self._places: dict[str | HeaderField, QRectF] = {}
        self._rects: tuple[QRectF, ...] = ()
        self._at: str | HeaderField | None = None
        self._current: QRectF | None = None
        self._reach = QRectF()
        desk.stage.addItem(self)
        desk.stage.laid_out.connect(self._follow)
        desk.stage.motion.moved.connect(self._follow)
        desk.viewpoint.changed.connect(self._follow)

    @property
    def rects(self) -> tuple[QRectF, ...]:
        """What is outlined, in sheet units."""
        return self._rects

    @property
    def current(self) -> QRectF | None:
        """Which of it one is at."""
        return self._current

    def show_sources(self, sources: Iterable[str | HeaderField]) -> None:
        """Outline these notes and texts from now on."""
        self._sources = dict.fromkeys(sources)
        self._follow()

    def show_current(self, source: str | HeaderField | None) -> None:
        """Say more strongly which of it one is at."""
        left, self._at = self._current, source
        self._current = self._places.get(source) if source is not None else None
        if left != self._current:
            for rect in filter(None, (left, self._current)):
                self.update(self._framed(rect))

    def boundingRect(self) -> QRectF:
        return self._reach

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002  Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        unit = self._desk.viewpoint.unit
        # Opaque: a thousand lines that let something through take three times as long.
        colour = QColor(*palette.swatch(Colour.ORANGE.value).dark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, _LINE_PX * unit))
        for rect in self._rects:
            if rect != self._current:
                self._frame(painter, rect)
        if self._current is not None:
            painter.setPen(QPen(colour, _STRONG_PX * unit))
            self._frame(painter, self._current)

    def _frame(self, painter: QPainter, rect: QRectF) -> None:
        air = _AIR_PX * self._desk.viewpoint.unit
        painter.drawRoundedRect(rect.adjusted(-air, -air, air, air), 2 * air, 2 * air)

    def _framed(self, rect: QRectF) -> QRectF:
        """Return all that a frame around a rectangle paints on."""
        margin = 3 * _AIR_PX * self._desk.viewpoint.unit
        return rect.adjusted(-margin, -margin, margin, margin)

    def _follow(self) -> None:
        self._places = dict(self._placed())
        rects = tuple(self._places.values())
        self._current = self._places.get(self._at) if self._at is not None else None
        if rects or self._rects:
            self.prepareGeometryChange()
            self._rects = rects
            reach = QRectF()
            for rect in rects:
                reach = reach.united(rect)
            self._reach = self._framed(reach) if rects else QRectF()
            self.update()

    def _placed(self) -> Iterable[tuple[str | HeaderField, QRectF]]:
        stage = self._desk.stage
        whole = stage.view.block is None
        fields = header_rects(stage.layout.header) if self._sources and whole else {}
        for source in self._sources:
            if isinstance(source, HeaderField):
                if source in fields:
                    yield source, qrect(fields[source])
            elif source in stage.note_items:
                yield source, stage.note_items[source].shown_paper
