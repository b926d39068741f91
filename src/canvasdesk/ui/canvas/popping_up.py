"""Where what pops up stands, so that what it is about stays in sight. Pixels of the screen."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP_PX = 4


def place_by(about: QRect, size: QSize, room: QRect, *, rtl: bool) -> QPoint:
    """Return an upper left corner below a rectangle, else above it, else beside it.

    Where there is room nowhere it stands at the edge of the room and covers what it must.
    """
    most_x, most_y = room.right() + 1 - size.width(), room.bottom() + 1 - size.height()
    begin = about.right() + 1 - size.width() if rtl else about.left()
    x = max(room.left(), min(begin, most_x))
    y = max(room.top(), min(about.top(), most_y))
    below, above = about.bottom() + 1 + GAP_PX, about.top() - GAP_PX - size.height()
    right, left = about.right() + 1 + GAP_PX, about.left() - GAP_PX - size.width()
    if below <= most_y:
        return QPoint(x, max(room.top(), below))
    if above >= room.top():
        return QPoint(x, min(above, most_y))
    if right <= most_x:
        return QPoint(max(room.left(), right), y)
    if left >= room.left():
        return QPoint(min(left, most_x), y)
    return QPoint(x, max(room.top(), most_y))
