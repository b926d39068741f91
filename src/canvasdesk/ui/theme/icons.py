"""The toolbar's icons, painted from their outlines in a colour of the palette.

The files hold only ``<path d>`` with absolute M, L, C and Z, so that no SVG library is loaded.
"""

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

from canvasdesk.shipped import shipped

_VIEW_BOX = 24.0
_LINE_WIDTH = 1.6
_D_ATTRIBUTE = re.compile(r' d="([^"]*)"')
_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def icon(name: str, palette: QPalette, size_px: int, device_pixel_ratio: float) -> QIcon:
    """Return an action's icon in the palette's text colour, greyed where disabled."""
    drawn = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        drawn.addPixmap(_pixmap(name, colour, size_px, device_pixel_ratio), mode)
    return drawn


def _pixmap(name: str, colour: QColor, size_px: int, device_pixel_ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size_px, size_px) * device_pixel_ratio)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_icon(painter, name, QRectF(0, 0, size_px, size_px), colour)
    return pixmap


def paint_icon(painter: QPainter, name: str, target: QRectF, colour: QColor) -> None:
    """Paint an action's icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.topLeft())
    painter.scale(target.width() / _VIEW_BOX, target.height() / _VIEW_BOX)
    pen = QPen(colour, _LINE_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_outline(name))
    painter.restore()


@cache
def _outline(name: str) -> QPainterPath:
    text = shipped("icons", "actions", f"{name}.svg").read_text(encoding="utf-8")
    path = QPainterPath()
    for steps in _D_ATTRIBUTE.findall(text):
        for verb, numbers in _STEP.findall(steps):
            values = [float(number) for number in _NUMBER.findall(numbers)]
            points = [QPointF(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
            _add_step(path, verb, points)
    return path


def _add_step(path: QPainterPath, verb: str, points: list[QPointF]) -> None:
    if verb == "M":
        path.moveTo(points[0])
    elif verb == "L":
        path.lineTo(points[0])
    elif verb == "C":
        path.cubicTo(points[0], points[1], points[2])
    else:
        path.closeSubpath()
