"""The pointer while the brush is in the hand: a brush with a customer's colour on its tip."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap

from canvasdesk.layout import palette
from canvasdesk.layout.display_list import Rgba

_SIDE_PX = 28
_TIP = QPointF(3.0, 25.0)
"""Where it points: the end of its hairs, at the lower left."""


def brush_pointer(colour: Rgba, ratio: float) -> QCursor:
    """Return the pointer for a colour."""
    pixels = QPixmap(round(_SIDE_PX * ratio), round(_SIDE_PX * ratio))
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    with QPainter(pixels) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen, brush in ((QPen(QColor(*palette.PAPER), 4.0), None), (None, colour)):
            painter.setPen(pen or QPen(QColor(*palette.INK), 1.2))
            painter.setBrush(QColor(*palette.PAPER))
            painter.drawPath(_handle())
            painter.setBrush(QColor(*(brush or palette.PAPER)))
            painter.drawPath(_hairs())
    return QCursor(pixels, round(_TIP.x()), round(_TIP.y()))


def _handle() -> QPainterPath:
    path = QPainterPath(QPointF(11.0, 14.0))
    path.lineTo(22.5, 2.5)
    path.quadTo(24.5, 1.5, 25.5, 2.5)
    path.quadTo(26.5, 3.5, 25.5, 5.5)
    path.lineTo(14.0, 17.0)
    path.closeSubpath()
    return path


def _hairs() -> QPainterPath:
    path = QPainterPath(_TIP)
    path.quadTo(6.0, 22.0, 5.6, 18.6)
    path.quadTo(6.6, 13.4, 11.0, 14.0)
    path.lineTo(14.0, 17.0)
    path.quadTo(14.6, 21.6, 9.6, 23.4)
    path.quadTo(6.4, 24.6, _TIP.x(), _TIP.y())
    path.closeSubpath()
    return path
