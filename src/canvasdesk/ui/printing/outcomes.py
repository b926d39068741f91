"""What each card prints, found out one card after another while nobody waits for anything.

Then texts of notes to cut out are set, a few at a time: all at once would take long.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.conversion.makers.notes import ready_notes
from canvasdesk.conversion.makers.tiles import tile_plan
from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.conversion.printing import page_count
from canvasdesk.errors import CanvasdeskError
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.words import outcome

_PAUSE_MS = 15
"""Between two steps: what somebody does meanwhile comes first."""


class Outcomes(QObject):
    """Counts pages; ``told`` gives each card's words, empty where nothing can be printed."""

    told = Signal(Kind, str)

    def __init__(self, document: Document, typesetter: Typesetter, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._typesetter = typesetter
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self, orders: Mapping[Kind, PrintOrder], but: Kind) -> None:
        """Count what all cards print, but for one that is known already."""
        self._steps = self._found_out({kind: orders[kind] for kind in orders if kind is not but})
        self._timer.start()

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _go_on(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()

    def _found_out(self, orders: Mapping[Kind, PrintOrder]) -> Iterator[None]:
        for kind, order in orders.items():
            try:
                words = self._words(order)
            except CanvasdeskError:
                words = ""
            self.told.emit(kind, words)
            yield
        for order in orders.values():
            if order.what is What.NOTES:
                with suppress(CanvasdeskError):  # it is said where that card is chosen
                    yield from ready_notes(self._document, order, self._typesetter)

    def _words(self, order: PrintOrder) -> str:
        document, typesetter = self._document, self._typesetter
        if order.tiles is None:
            return outcome(page_count(document, order, typesetter), order)
        plan = tile_plan(picture_of(document, order.view, typesetter), order, typesetter)
        return outcome(plan.tiling.count, order, plan.poster)
