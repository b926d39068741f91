"""Makes the bar of the filter when it is first wanted, by its action or because a filter is on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.menus import Command

if TYPE_CHECKING:
    from canvasdesk.ui.filtering.bar import FilterBar
    from canvasdesk.ui.workplace import Workplace


class Filtering(QObject):
    """Filters the canvas of one workplace."""

    def __init__(self, place: "Workplace", view: CanvasView) -> None:
        super().__init__(place)
        self._place, self._view = place, view
        self._bar: FilterBar | None = None
        view.desk.filter_changed.connect(self._show)

    def commands(self) -> dict[ActionId, Command]:
        """Return what its actions do."""
        return {ActionId.FILTER: lambda: self.bar.open()}

    @property
    def bar(self) -> "FilterBar":
        """The bar; made when it is first asked for."""
        if self._bar is None:
            from canvasdesk.ui.filtering.bar import FilterBar

            self._bar = FilterBar(self._view.desk)
            self._bar.hide()
            self._bar.left.connect(self._view.setFocus)
            self._place.bars.addWidget(self._bar)
        return self._bar

    def _show(self) -> None:
        if self._view.desk.filter.asks:
            self.bar.show()
