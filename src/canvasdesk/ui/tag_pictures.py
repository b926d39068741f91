"""Small pictures of tags for lists and buttons: the colour, and the disc with the letter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from canvasdesk.layout import palette
from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.model.values import Colour

COLOUR_NAMES = {
    Colour.YELLOW: QT_TRANSLATE_NOOP("Colours", "Yellow"),
    Colour.BLUE: QT_TRANSLATE_NOOP("Colours", "Blue"),
    Colour.GREEN: QT_TRANSLATE_NOOP("Colours", "Green"),
    Colour.VIOLET: QT_TRANSLATE_NOOP("Colours", "Violet"),
    Colour.ORANGE: QT_TRANSLATE_NOOP("Colours", "Orange"),
    Colour.TEAL: QT_TRANSLATE_NOOP("Colours", "Teal"),
    Colour.GREY: QT_TRANSLATE_NOOP("Colours", "Grey"),
}
"""What each colour is called, in English; of the context ``Colours``."""


def swatch_icon(colour: str, side_px: int, device_pixel_ratio: float) -> QIcon:
    """Return a little note of a colour: its fill, and its dark as a stripe."""
    swatch = palette.swatch(colour)
    pixmap = _blank(side_px, device_pixel_ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(*swatch.dark))
        painter.setBrush(QColor(*swatch.fill))
        painter.drawRoundedRect(QRectF(0.5, 0.5, side_px - 1, side_px - 1), 2.0, 2.0)
        painter.fillRect(QRectF(0.5, 1.0, 4.0, side_px - 2), QColor(*swatch.dark))
    return _untinted(pixmap)


def disc_icon(colour: str, letter: str, side_px: int, device_pixel_ratio: float) -> QIcon:
    """Return a tag's disc with its letter, as the sheet shows it."""
    pixmap = _blank(side_px, device_pixel_ratio)
    room = QRectF(0, 0, side_px, side_px)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*palette.swatch(colour).dark))
        painter.drawEllipse(room)
        font = QFont(painter.font())
        font.setPixelSize(round(side_px * 0.62))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(*palette.PAPER))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, letter)
    return _untinted(pixmap)


def _blank(side_px: int, device_pixel_ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(side_px, side_px) * device_pixel_ratio)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _untinted(pixmap: QPixmap) -> QIcon:
    """Return an icon that keeps its colours where it is chosen."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
