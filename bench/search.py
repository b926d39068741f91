"""Looking for something among a thousand notes: how long the window takes to answer a key.

The palette and the find bar as the program shows them; an answer ends when Qt has painted it.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import once_ms
from bench.windows import opened, put_away, settle
from canvasdesk.ui.program import Program
from canvasdesk.ui.wayfinding import Wayfinding

_NOTES = 1000
_WORDS = ("people", "soup ends", "the", "evenings", "quiet x", "zoom")
"""Begun everywhere, here and there, and nowhere."""
_RUNS = 3
_TARGET_MS = 50


def search_figures(program: Program, folder: Path) -> list[Figure]:
    """Measure; ``folder`` is for the canvas that is opened."""
    window = opened(program, folder / "search.canvasdesk", document_with(_NOTES, 7))
    ways = window.workplace.ways
    openings: list[float] = []
    for _ in range(1 + _RUNS):
        openings.append(once_ms(_answered(ways.open_palette)))
        _close_palette(ways)
    ways.open_palette()
    settle()
    palette = _keys_ms(_field_of(ways))
    _close_palette(ways)
    ways.find()
    settle()
    found = _keys_ms(ways.find_bar.field)
    put_away(window)
    figures = {
        "palette, first opening": openings[0],
        "palette, opening": median(openings[1:]),
        f"palette, longest of {len(palette)} keys": max(palette),
        f"find, longest of {len(found)} keys": max(found),
    }
    return [Figure(f"{_NOTES} notes: {name}", value, _TARGET_MS) for name, value in figures.items()]


def _answered(work: Callable[[], object]) -> Callable[[], None]:
    """Return work that ends when what it shows is painted."""

    def run() -> None:
        work()
        QApplication.processEvents()

    return run


def _field_of(ways: Wayfinding) -> QWidget:
    if ways.box is None:
        raise RuntimeError("the palette is not open")
    return ways.box.field


def _close_palette(ways: Wayfinding) -> None:
    if ways.box is not None:
        ways.box.dismiss(back=True)
    settle()


def _keys_ms(field: QWidget) -> list[float]:
    """Return how long each key takes, the median of some runs over the same words."""
    runs = [list(_typed_ms(field)) for _ in range(_RUNS)]
    return [median(times) for times in zip(*runs, strict=True)]


def _typed_ms(field: QWidget) -> Iterator[float]:
    """Yield the times of keys while words are typed and taken away again."""
    for word in _WORDS:
        for letter in word:
            yield once_ms(_answered(partial(QTest.keyClicks, field, letter)))
        for _ in word:
            yield once_ms(_answered(partial(QTest.keyClick, field, Qt.Key.Key_Backspace)))
