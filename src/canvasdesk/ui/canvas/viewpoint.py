"""Where a view looks and how close: zoom, pan, fit. Nothing about what is on the sheet.

The zoom is in logical pixels for a sheet unit. Scroll bars count whole pixels, so the fraction of
a pixel that is left lies in the view's transform: a point under the pointer stays there exactly.
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

from canvasdesk.ui.measures import AIR_PX

STEP = 1.25
LOWEST, HIGHEST = 0.1, 8.0
READABLE_PX = 14.0
"""Text that is edited, or stands in a block shown alone, is at least this large."""
_EPSILON = 1e-6
_GRAIN = 1 << 20
"""Offsets are kept to this part of a pixel, so that panning by whole pixels changes no fraction
and a view need not be painted anew."""


@dataclass(frozen=True, slots=True)
class Look:
    """Where a view looked, to go back there."""

    zoom: float
    offset: QPointF
    fitted: bool


class Viewpoint(QObject):
    """Moves a view over a page of the sheet."""

    changed = Signal(float)
    """The zoom, after it changed."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._page = QRectF(0.0, 0.0, 1.0, 1.0)
        self._zoom = 1.0
        self._offset = QPointF()
        self._fitted = True
        self._least = 0.0
        self._placing = False
        view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        view.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._on_bar_moved)

    @property
    def zoom(self) -> float:
        """Logical pixels for a sheet unit."""
        return self._zoom

    @property
    def unit(self) -> float:
        """Sheet units for a logical pixel."""
        return 1.0 / self._zoom

    @property
    def fitted(self) -> bool:
        """Whether the page fills the view, and keeps doing so when the window changes."""
        return self._fitted

    @property
    def can_pan(self) -> bool:
        """Whether the page is closer than fitted."""
        return self._zoom > self.fit_zoom() + _EPSILON

    def show_page(self, page: QRectF) -> None:
        """Look at another part of the sheet, fitted; stay where the page is the same."""
        if page != self._page:
            self._page = page
            self.fit()

    def fit_zoom(self) -> float:
        """Return the zoom at which the page fills the view, with air around it."""
        port = self._view.maximumViewportSize()
        width, height = port.width() - 2 * AIR_PX, port.height() - 2 * AIR_PX
        zoom = min(width / self._page.width(), height / self._page.height())
        return min(max(zoom, LOWEST), HIGHEST)

    def keep_readable(self, least: float) -> None:
        """Fit a page no smaller than at this zoom, though it may not be seen whole then."""
        self._least = least
        if self._fitted and abs(self.readable_zoom() - self._zoom) > _EPSILON:
            self.fit()

    def readable_zoom(self) -> float:
        """Return the zoom of a fitted page, which may be closer than to see it whole."""
        return max(self.fit_zoom(), min(self._least, HIGHEST))

    def fit_whole(self) -> None:
        """Show the whole page, though its texts may be small."""
        self._least = 0.0
        self.fit()

    def fit(self) -> None:
        """Show the page as large as it goes; from its top where it does not go whole."""
        self._fitted = True
        zoom = self.readable_zoom()
        port = self._view.maximumViewportSize()
        left = max(AIR_PX, (port.width() - self._page.width() * zoom) / 2)
        top = max(AIR_PX, (port.height() - self._page.height() * zoom) / 2)
        self._place(zoom, QPointF(left, top) - self._page.topLeft() * zoom)

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Zoom by a factor around ``anchor`` in viewport pixels, else around the middle."""
        self.zoom_to(self._zoom * factor, anchor)

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Set the zoom; the sheet's point under ``anchor`` stays under it."""
        zoom = min(max(zoom, LOWEST), HIGHEST)
        held = self._middle() if anchor is None else anchor
        self._fitted = False
        self._place(zoom, held - (held - self._offset) * (zoom / self._zoom))

    def pan_by(self, dx_px: float, dy_px: float) -> None:
        """Move the page by pixels, as far as it may go."""
        if self.can_pan or not self._fitted:
            self._place(self._zoom, self._offset + QPointF(dx_px, dy_px))

    def reveal(self, rect: QRectF, air_px: float = 24.0) -> None:
        """Pan just far enough for a rectangle of the sheet to be seen."""
        if not self.can_pan:
            return
        port = QRectF(self._view.viewport().rect()).adjusted(air_px, air_px, -air_px, -air_px)
        shown = QRectF(self.to_viewport(rect.topLeft()), rect.size() * self._zoom)
        dx = _shift(shown.left(), shown.right(), port.left(), port.right())
        dy = _shift(shown.top(), shown.bottom(), port.top(), port.bottom())
        if dx or dy:
            self.pan_by(dx, dy)

    def look_at(self, rect: QRectF, zoom: float) -> None:
        """Zoom, and then show a rectangle, without changing more than is needed."""
        self.zoom_to(zoom, self.to_viewport(rect.center()))
        self.reveal(rect)

    def put(self, point: QPointF, at: QPointF, zoom: float) -> None:
        """Zoom so that a point of the sheet lies at a point of the viewport."""
        self._fitted = False
        zoom = min(max(zoom, LOWEST), HIGHEST)
        self._place(zoom, at - point * zoom)

    def look(self) -> Look:
        """Return where the view looks."""
        return Look(self._zoom, self._offset, self._fitted)

    def go_back(self, look: Look) -> None:
        """Look where the view looked before; a fitted page is fitted again."""
        if look.fitted:
            self.fit()
        if not look.fitted or abs(self._zoom - look.zoom) < _EPSILON:
            self._place(look.zoom, look.offset)

    def to_sheet(self, point: QPointF) -> QPointF:
        """Return the point of the sheet under a point of the viewport, unrounded."""
        return (point - self._offset) * self.unit

    def to_viewport(self, point: QPointF) -> QPointF:
        """Return where a point of the sheet is shown."""
        return point * self._zoom + self._offset

    def resized(self) -> None:
        """Take notice that the view has another size."""
        if self._fitted:
            self.fit()
        else:
            self._place(self._zoom, self._offset)

    def _middle(self) -> QPointF:
        return QRectF(self._view.viewport().rect()).center()

    def _place(self, zoom: float, offset: QPointF) -> None:
        old, self._zoom = self._zoom, zoom
        self._offset = offset = self._allowed(offset)
        whole_x, whole_y = math.floor(offset.x()), math.floor(offset.y())
        rest_x, rest_y = offset.x() - whole_x, offset.y() - whole_y
        self._placing = True
        self._view.setSceneRect(self._reach())
        self._view.setTransform(QTransform(zoom, 0.0, 0.0, zoom, rest_x, rest_y))
        self._view.horizontalScrollBar().setValue(-whole_x)
        self._view.verticalScrollBar().setValue(-whole_y)
        self._placing = False
        self._show_bars()
        if zoom != old:
            self.changed.emit(zoom)

    def _show_bars(self) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.can_pan:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy is not self._view.horizontalScrollBarPolicy():
            self._view.setHorizontalScrollBarPolicy(policy)
            self._view.setVerticalScrollBarPolicy(policy)

    def _reach(self) -> QRectF:
        """Return the part of the scene that can be scrolled to: the page and a view around it."""
        port = self._view.maximumViewportSize()
        dx, dy = port.width() * self.unit, port.height() * self.unit
        return self._page.adjusted(-dx, -dy, dx, dy)

    def _allowed(self, offset: QPointF) -> QPointF:
        port = self._view.maximumViewportSize()
        return QPointF(
            self._allowed_on(offset.x(), self._page.left(), self._page.width(), port.width()),
            self._allowed_on(offset.y(), self._page.top(), self._page.height(), port.height()),
        )

    def _allowed_on(self, offset: float, start: float, length: float, port: float) -> float:
        begin, extent = offset + start * self._zoom, length * self._zoom
        if self.can_pan:  # an edge of the page may come as far as the middle
            lowest, highest = port / 2 - extent, port / 2
        else:  # the page stays whole in view
            slack = max(0.0, port - extent)
            air = min(AIR_PX, slack / 2)
            lowest, highest = air, slack - air
        placed = min(max(begin, lowest), highest) - start * self._zoom
        return round(placed * _GRAIN) / _GRAIN

    def _on_bar_moved(self) -> None:
        if not self._placing:
            transform = self._view.viewportTransform()
            self._offset = QPointF(transform.dx(), transform.dy())


def _shift(low: float, high: float, port_low: float, port_high: float) -> float:
    if low < port_low or high - low > port_high - port_low:
        return port_low - low
    return min(0.0, port_high - high)
