"""Pages with QPainter: for previews, printers and PNG."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from canvasdesk.export.printout import Page
from canvasdesk.export.screen import CompiledPicture, compile_picture, qt_rect
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import Group
from canvasdesk.layout.extents import Reaches

_MOST_KEPT = 4000
"""Groups that are kept ready; a crowded canvas has some hundreds."""


class PagePainter:
    """Paints pages; each group is compiled once, however many pages and printouts show it.

    ``outlines`` paints letters as ``compile_picture`` says, and so does ``keeps_photos``.
    """

    def __init__(self, *, outlines: bool, keeps_photos: bool = True) -> None:
        self._outlines, self._keeps_photos = outlines, keeps_photos
        self._reaches = Reaches()  # keeps the groups, whose identity is the key of the other
        self._compiled: dict[int, CompiledPicture] = {}

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint a page with its upper left corner at the origin, in points.

        A clip that the painter has goes on holding.
        """
        if len(self._reaches) > _MOST_KEPT:
            self._reaches = Reaches()
            self._compiled.clear()
        for placed in page.placed:
            sheet, fit = placed.picture.page, placed.fit
            painter.save()
            painter.translate(fit.x, fit.y)
            painter.scale(fit.scale, fit.scale)
            painter.translate(-sheet.x, -sheet.y)
            painter.setClipRect(qt_rect(placed.window), Qt.ClipOperation.IntersectClip)
            for group in placed.picture.groups:
                self._paint(painter, group, placed.window)
            painter.restore()

    def _paint(self, painter: QPainter, group: Group, window: Rect) -> None:
        if not _meet(self._reaches.of(group, 0.0, 0.0), window):
            return
        key = id(group)
        if key not in self._compiled:
            self._compiled[key] = compile_picture(
                (group,), outlines=self._outlines, keeps_photos=self._keeps_photos
            )
        self._compiled[key].paint(painter)


def _meet(one: Rect, other: Rect) -> bool:
    return (
        one.x <= other.right
        and other.x <= one.right
        and one.y <= other.bottom
        and other.y <= one.bottom
    )
