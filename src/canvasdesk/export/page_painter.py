"""Pages with QPainter: for previews, printers and PNG."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from canvasdesk.export.printout import Page
from canvasdesk.export.screen import CompiledPicture, compile_picture, qt_rect
from canvasdesk.layout.display_list import DisplayList


class PagePainter:
    """Paints pages; each picture is compiled once, however many pages show parts of it.

    ``outlines`` paints letters as ``compile_picture`` says, and so does ``keeps_photos``.
    """

    def __init__(self, *, outlines: bool, keeps_photos: bool = True) -> None:
        self._outlines, self._keeps_photos = outlines, keeps_photos
        self._compiled: dict[int, tuple[DisplayList, CompiledPicture]] = {}

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint a page with its upper left corner at the origin, in points.

        A clip that the painter has goes on holding.
        """
        for placed in page.placed:
            sheet, fit = placed.picture.page, placed.fit
            painter.save()
            painter.translate(fit.x, fit.y)
            painter.scale(fit.scale, fit.scale)
            painter.translate(-sheet.x, -sheet.y)
            painter.setClipRect(qt_rect(placed.window), Qt.ClipOperation.IntersectClip)
            self._of(placed.picture).paint(painter)
            painter.restore()

    def _of(self, picture: DisplayList) -> CompiledPicture:
        # The picture is kept with it: its identity is the key as long as it lives.
        found = self._compiled.get(id(picture))
        if found is None:
            compiled = compile_picture(
                picture.groups, outlines=self._outlines, keeps_photos=self._keeps_photos
            )
            found = picture, compiled
            self._compiled[id(picture)] = found
        return found[1]
