"""Colours by customer on a crowded sheet: switching them on, and one click of the brush.

Measured in the window's thread, up to where the scene is as it shall be; what Qt paints then is the
full repaint of the ``scene`` part.
"""

import random
import statistics
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import once_ms
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Link, Note
from canvasdesk.model.threads import customers, served
from canvasdesk.ui.canvas.serving import toggle_served
from canvasdesk.ui.canvas.thread_menu import take_brush
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.session import Session

_NOTES, _LINKS, _CUSTOMERS = 1000, 500, 6
_RUNS = 12
_TARGET_MS = 50


def colouring_figures(typesetter: Typesetter) -> list[Figure]:
    """Measure."""
    document = _linked(document_with(_NOTES, 7))
    view = CanvasView(Session(document), typesetter)
    view.resize(1920, 1080)
    view.show()
    QTest.qWait(400)
    switched = _switching(view)
    view.desk.standing.colour(Colouring.TAGS)
    customer = customers(document)[0].id
    take_brush(view.desk, customer)
    QTest.qWait(100)
    alone = iter(key for key in document.notes if key not in served(document))
    clicked = [
        _painted_ms(lambda: toggle_served(view.desk, (next(alone),), customer))
        for _ in range(_RUNS)
    ]
    view.close()
    sizes = f"{_NOTES} notes, {_LINKS} links"
    return [
        Figure(f"{sizes}: colours by customer, at first", switched[0], _TARGET_MS),
        Figure(f"{sizes}: colours by customer", statistics.median(switched[2:]), _TARGET_MS),
        Figure(f"{sizes}: a click of the brush", statistics.median(clicked), _TARGET_MS),
    ]


def _switching(view: CanvasView) -> list[float]:
    """Return how long switching takes each time, on and off by turns."""
    standing = view.desk.standing
    turns = [Colouring.CUSTOMERS, Colouring.TAGS] * (_RUNS // 2 + 1)
    return [_painted_ms(partial(standing.colour, colouring)) for colouring in turns]


def _painted_ms(work: Callable[[], object]) -> float:
    """Return how long work takes; what it shows is painted before the next."""
    time = once_ms(work)
    QApplication.processEvents()
    return time


def _linked(document: Document) -> Document:
    """Leave some customers in their block, and draw arrows: most to a customer, some on the way."""
    chance = random.Random(5)
    there = customers(document)
    kept = [note.id for note in there[:_CUSTOMERS]]
    moved = {note.id for note in there[_CUSTOMERS:]}
    records = [
        replace(record, block=BlockId.CHANNELS)
        if isinstance(record, Note) and record.id in moved
        else record
        for record in document.records.values()
    ]
    others = [key for key in document.notes if key not in kept]
    links = [
        Link(
            id=f"link{number:04}",
            source=source,
            target=chance.choice(kept if number % 3 else others),
        )
        for number, source in enumerate(chance.sample(others, _LINKS))
    ]
    return document_of([*records, *(link for link in links if link.source != link.target)])
