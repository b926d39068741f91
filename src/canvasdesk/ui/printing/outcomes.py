"""What each card prints, found out one card after another while nobody waits for anything."""

from collections import deque
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from canvasdesk.conversion.makers.tiles import tile_plan
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.pictures import picture_of
from canvasdesk.conversion.printing import page_count
from canvasdesk.errors import CanvasdeskError
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.document import Document
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.words import outcome

_PAUSE_MS = 15
"""Between two cards: what somebody does meanwhile comes first."""


class Outcomes(QObject):
    """Counts pages; ``told`` gives each card's words, empty where nothing can be printed."""

    told = Signal(Kind, str)

    def __init__(self, document: Document, typesetter: Typesetter, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._typesetter = typesetter
        self._waiting: deque[tuple[Kind, PrintOrder]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._count_next)

    def begin(self, orders: Mapping[Kind, PrintOrder], but: Kind) -> None:
        """Count what all cards print, but for one that is known already."""
        self._waiting = deque((kind, order) for kind, order in orders.items() if kind is not but)
        self._timer.start()

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _count_next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        kind, order = self._waiting.popleft()
        try:
            words = self._words(order)
        except CanvasdeskError:
            words = ""
        self.told.emit(kind, words)

    def _words(self, order: PrintOrder) -> str:
        document, typesetter = self._document, self._typesetter
        if order.tiles is None:
            return outcome(page_count(document, order, typesetter), order)
        plan = tile_plan(picture_of(document, order.view, typesetter), order, typesetter)
        return outcome(plan.tiling.count, order, plan.poster)
