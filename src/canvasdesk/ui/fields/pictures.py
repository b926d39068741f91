"""The marks of fields as small pictures for buttons, in the colours of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

from canvasdesk.export.screen import qt_path
from canvasdesk.layout.shapes import ICON_GRID
from canvasdesk.layout.symbols import symbol_icon

MARK_PX = 18
_LINE = 1.8


def mark_picture(name: str, palette: QPalette, ratio: float) -> QIcon:
    """Return a mark in the colour of a button's words, greyed where it is disabled."""
    picture = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        picture.addPixmap(_pixels(name, colour, ratio), mode)
    return picture


def _pixels(name: str, colour: QColor, ratio: float) -> QPixmap:
    side = round(MARK_PX * ratio)
    pixels = QPixmap(side, side)
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    with QPainter(pixels) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(MARK_PX / ICON_GRID, MARK_PX / ICON_GRID)
        pen = QPen(colour, _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for path in symbol_icon(name):
            painter.drawPath(qt_path(path, 0.0, 0.0))
    return pixels
