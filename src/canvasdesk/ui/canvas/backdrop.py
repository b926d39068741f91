"""The desk below the paper, and the paper's shadow on it; cheap enough for every repaint."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_SHADOW_PX = ((1.0, 26), (3.0, 14), (6.0, 8), (10.0, 4))
"""How far each layer of the shadow reaches, and how dark it is."""


def paint_backdrop(
    painter: QPainter, area: QRectF | QRect, page: QRectF, unit: float, colour: QColor
) -> None:
    """Paint the desk in an area of the scene; ``unit`` is the sheet's units for a pixel."""
    if page.contains(QRectF(area)):
        return  # the paper covers it
    painter.fillRect(area, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    for reach_px, alpha in _SHADOW_PX:
        reach = reach_px * unit
        painter.setBrush(QColor(20, 26, 36, alpha))
        shadow = page.adjusted(-reach, -reach * 0.5, reach, reach * 1.2)
        painter.drawRoundedRect(shadow, reach, reach)
