"""A photo to type up from: shown, zoomed, moved about. It never becomes part of a document."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

_FORMATS = frozenset({"jpeg", "png", "webp", "gif", "bmp", "tiff"})
"""What Qt calls the formats that are decoded, all of them pixels."""
_MOST_BYTES = 64 * 1024 * 1024
_MOST_PIXELS = 200_000_000
"""Of a telephone's largest photos; they are decoded smaller, and Qt refuses what takes too much."""
_LONGEST_PX = 6000
_STEP = 1.25
_CLOSEST = 4.0
_PAN_PX = 80.0
_Key, _Held = Qt.Key, Qt.KeyboardModifier
_PANS = {
    _Key.Key_Left: (1, 0),
    _Key.Key_Right: (-1, 0),
    _Key.Key_Up: (0, 1),
    _Key.Key_Down: (0, -1),
}


def read_photo(path: Path) -> QImage | None:
    """Return a photo the right way up, made smaller where it is very large; None where it is none.

    A file too large to look at is none either.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
    except OSError:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size, kind = reader.size(), bytes(reader.format().data()).decode("ascii", "replace")
    if kind not in _FORMATS or not size.isValid():
        return None
    if size.width() * size.height() > _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > _LONGEST_PX:
        longest = QSize(_LONGEST_PX, _LONGEST_PX)
        reader.setScaledSize(size.scaled(longest, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


class PhotoView(QWidget):
    """Show a photo, fitted at first. Wheel and Ctrl with + and - zoom, the hand and arrows move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumSize(160, 120)
        self._pixmap = QPixmap()
        self._zoom = 1.0
        self._offset = QPointF()
        self._fitted = True
        self._held: QPoint | None = None

    @property
    def zoom(self) -> float:
        """Logical pixels for a pixel of the photo."""
        return self._zoom

    @property
    def offset(self) -> QPointF:
        """Where the photo's upper left corner is shown."""
        return self._offset

    def show_photo(self, image: QImage) -> None:
        """Show a photo, all of it."""
        self._pixmap = QPixmap.fromImage(image)
        self.fit()

    def fit(self) -> None:
        """Show the whole photo."""
        self._fitted = True
        self._zoom = self._fit_zoom()
        self._place(QPointF())

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Come closer by steps, or with fewer than none go away; what is at a point stays there."""
        held = at if at is not None else QRectF(self.rect()).center()
        lowest = self._fit_zoom()
        zoom = min(max(self._zoom * _STEP**steps, lowest), max(_CLOSEST, lowest))
        corner = held - (held - self._offset) * (zoom / self._zoom)
        self._zoom, self._fitted = zoom, zoom == lowest
        self._place(corner)

    def turn(self) -> None:
        """Turn the photo by a quarter, clockwise."""
        self._pixmap = self._pixmap.transformed(QTransform().rotate(90))
        self.fit()

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the photo by pixels, as far as there is something to see."""
        self._place(self._offset + QPointF(dx, dy))

    def pan_step(self, dx: int, dy: int) -> None:
        """Move the photo by a key's step."""
        self.pan_by(dx * _PAN_PX, dy * _PAN_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self._place(self._offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(event.angleDelta().y() / 120, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            at = event.position().toPoint()
            moved, self._held = at - self._held, at
            self.pan_by(moved.x(), moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        if key in _PANS:
            self.pan_step(*_PANS[key])
        elif key in (_Key.Key_Plus, _Key.Key_Equal, _Key.Key_Minus):
            self.zoom_by(-1 if key == _Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().mid())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = QRectF(self._offset, QSizeF(self._pixmap.size()) * self._zoom)
            painter.drawPixmap(shown, self._pixmap, QRectF(self._pixmap.rect()))
            if self.hasFocus():
                painter.setPen(QPen(self.palette().highlight().color(), 2.0))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _fit_zoom(self) -> float:
        if self._pixmap.isNull():
            return 1.0
        wide = self.width() / self._pixmap.width()
        return min(wide, self.height() / self._pixmap.height(), 1.0)

    def _place(self, corner: QPointF) -> None:
        """Keep the photo in view: its edges come no further in than the view's."""
        size = QSizeF(self._pixmap.size()) * self._zoom
        self._offset = QPointF(
            _kept(corner.x(), size.width(), self.width()),
            _kept(corner.y(), size.height(), self.height()),
        )
        self.update()


def _kept(begin: float, extent: float, room: float) -> float:
    if extent <= room:
        return (room - extent) / 2
    return min(max(begin, room - extent), 0.0)
