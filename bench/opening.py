"""Opening a large canvas in a program that runs: to its first picture, and until all is there."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.documents import document_with
from bench.figures import Figure
from canvasdesk.layout.display_list import Group, text_lines
from canvasdesk.storage.format import document_bytes
from canvasdesk.ui.empty_sheet import EmptySheet, Paper
from canvasdesk.ui.program import Program

_NOTES = 1000
_RUNS = 5
_PATIENCE_S = 30


def opening_figures(program: Program, folder: Path) -> list[Figure]:
    """Measure; ``folder`` is for the canvases that are opened."""
    times = [_opening_ms(program, folder, run) for run in range(_RUNS + 1)]
    first, whole = (sorted(column)[_RUNS // 2] for column in zip(*times[1:], strict=True))
    return [
        Figure(f"open {_NOTES} notes of 7 words: first picture of them", first, 250),
        Figure(f"open {_NOTES} notes of 7 words: all painted", whole, 500),
    ]


def _opening_ms(program: Program, folder: Path, run: int) -> tuple[float, float]:
    """Return how long after the wish to open a file its notes are seen, and all their text.

    Each run has texts of its own: the program remembers what it set once.
    """
    path = folder / f"large{run}.canvasdesk"
    path.write_bytes(document_bytes(document_with(_NOTES, 7, edition=run)))
    start = time.perf_counter()
    program.open(path)
    window = program.canvases[-1]
    with watched_sheet() as seen:
        _painted_ms(start, lambda: window.furnished)
    stage = window.workplace.view.desk.stage
    first = (seen[-1] - start) * 1000
    whole = _painted_ms(
        start, lambda: all(_has_text(item.shown) for item in stage.note_items.values())
    )
    window.close_for_good()
    QApplication.processEvents()
    return first, whole


@contextmanager
def watched_sheet() -> Iterator[list[float]]:
    """Note the moments at which a sheet has been painted with all notes, still without texts."""
    seen: list[float] = []
    paint = EmptySheet.show_papers

    def show_papers(sheet: EmptySheet, papers: Sequence[Paper]) -> None:
        paint(sheet, papers)
        if len(papers) == _NOTES:
            seen.append(time.perf_counter())

    setattr(EmptySheet, "show_papers", show_papers)  # noqa: B010  mypy: a method
    try:
        yield seen
    finally:
        setattr(EmptySheet, "show_papers", paint)  # noqa: B010  mypy: a method


def _painted_ms(start: float, is_there: Callable[[], bool]) -> float:
    """Let the program run until something is there and painted; return the time since start."""
    while not is_there():
        QApplication.processEvents()
        if time.perf_counter() - start > _PATIENCE_S:
            raise TimeoutError("the canvas did not open")
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def _has_text(group: Group) -> bool:
    return next(text_lines(group), None) is not None
