"""How far a group of the display list reaches, so that only what changed is painted again."""

from PySide6.QtCore import QRectF

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Group
from canvasdesk.layout.extents import extent


def qrect(rect: Rect) -> QRectF:
    """Return a rectangle as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def group_bounds(group: Group) -> QRectF:
    """Return a rectangle of the sheet that holds all a group draws, somewhat generous."""
    return qrect(extent(group))
