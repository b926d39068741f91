"""Small pictures of tags for lists and buttons: the colour, and the disc with the letter."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu

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


_MENU_SWATCH_PX = 18
_TICK = (0.42, 0.54), (0.56, 0.68), (0.82, 0.36)
"""A tick beside the stripe, in parts of a swatch's side."""


def add_colours(menu: QMenu, chosen: str, choose: Callable[[str], None]) -> None:
    """Put all colours into a menu, with a tick in the one that is chosen."""
    menu.setProperty("swatches", True)
    ratio = menu.devicePixelRatioF()
    for colour in Colour:
        is_chosen = colour == chosen
        icon = swatch_icon(colour, _MENU_SWATCH_PX, ratio, ticked=is_chosen)
        name = QCoreApplication.translate("Colours", COLOUR_NAMES[colour])
        action = menu.addAction(icon, name)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.triggered.connect(lambda _checked, colour=colour.value: choose(colour))


def swatch_icon(
    colour: str, side_px: int, device_pixel_ratio: float, *, ticked: bool = False
) -> QIcon:
    """Return a little note of a colour: its fill, and its dark as a stripe and as a tick."""
    swatch = palette.swatch(colour)
    pixmap = _blank(side_px, device_pixel_ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(*swatch.dark))
        painter.setBrush(QColor(*swatch.fill))
        painter.drawRoundedRect(QRectF(0.5, 0.5, side_px - 1, side_px - 1), 2.0, 2.0)
        painter.fillRect(QRectF(0.5, 1.0, 4.0, side_px - 2), QColor(*swatch.dark))
        if ticked:
            painter.setPen(QPen(QColor(*swatch.dark), 2.0))
            painter.drawPolyline([QPointF(x * side_px, y * side_px) for x, y in _TICK])
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
