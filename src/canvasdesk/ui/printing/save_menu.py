"""What stands behind “Save as”: the files that can be made, and how fine a picture is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from canvasdesk.export.printout import Page
from canvasdesk.export.raster import MOST_PIXELS
from canvasdesk.geometry.units import POINTS_PER_INCH
from canvasdesk.ui.printing.outlets import DPIS, FILES, OF_ONE_PAGE, Outlet, file_name_of

Wanted = Callable[[Outlet, int], object]


class SaveMenu:
    """The menu of a button; ``wanted`` is told what somebody chooses."""

    def __init__(self, button: QPushButton, wanted: Wanted, shown: Callable[[], int]) -> None:
        self._wanted = wanted
        self._shown = shown
        self._pages: Sequence[Page] = ()
        self.menu = QMenu(button)
        self.actions: dict[Outlet, QAction] = {}
        self.pictures = QMenu(self.menu)
        for outlet in FILES:
            if outlet is Outlet.PNG:
                self.actions[outlet] = self.menu.addMenu(self.pictures)
            else:
                self.actions[outlet] = self._add(self.menu, outlet, 0)
        self.fine = {dpi: self._add(self.pictures, Outlet.PNG, dpi) for dpi in DPIS}
        self.menu.addSeparator()
        self.actions[Outlet.OTHER] = self._add(self.menu, Outlet.OTHER, 0)
        self.actions[Outlet.OTHER].setText(QCoreApplication.translate("SaveMenu", "Other formats…"))
        button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._say_sizes)

    def offer(self, pages: Sequence[Page], *, is_blank: bool) -> None:
        """Offer what can be made of some pages, and of the one that is shown."""
        self._pages = pages
        for outlet in FILES:
            words = file_name_of(outlet)
            if outlet in OF_ONE_PAGE and len(pages) > 1:
                words = QCoreApplication.translate("SaveMenu", "{format}, this page").format(
                    format=words
                )
            self.actions[outlet].setText(words if outlet is Outlet.PNG else f"{words}…")
            self.actions[outlet].setEnabled(bool(pages) or outlet is Outlet.TEXT)
        # A text is of what is on the canvas: there is none of an empty one.
        self.actions[Outlet.TEXT].setVisible(not is_blank)
        self._say_sizes()

    def _add(self, menu: QMenu, outlet: Outlet, dpi: int) -> QAction:
        action = menu.addAction("")
        action.triggered.connect(lambda: self._wanted(outlet, dpi))
        return action

    def _say_sizes(self) -> None:
        """Say how large a picture becomes; one that is too large cannot be chosen."""
        page = self._pages[self._shown()] if self._pages else None
        for dpi, action in self.fine.items():
            words = QCoreApplication.translate("SaveMenu", "{dpi} dots an inch").format(dpi=dpi)
            if page is None:
                action.setText(words)
                continue
            width, height = (
                round(side * dpi / POINTS_PER_INCH) for side in (page.width, page.height)
            )
            action.setText(f"{words}, {width} × {height} px")
            action.setEnabled(width * height <= MOST_PIXELS)
