"""From the start of the process to the first picture, beside the least a Qt program could be."""

from pathlib import Path

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import processes_ms, program
from canvasdesk.model.values import NoteSize
from canvasdesk.storage.format import document_bytes

_RUNS = 9
_NOTES = 60


def startup_figures(folder: Path) -> list[Figure]:
    """Measure; ``folder`` is for the canvas that is opened."""
    canvas = folder / "startup.canvasdesk"
    canvas.write_bytes(document_bytes(document_with(_NOTES, 7, NoteSize.STANDARD)))
    bare, empty, full = processes_ms(
        [
            program("bare_window"),
            program("canvas_window", canvas, "0"),
            program("canvas_window", canvas, str(_NOTES)),
        ],
        _RUNS,
    )
    return [
        Figure.ratio("window with empty blocks / bare Qt window", empty, bare, 1.7),
        Figure.ratio(f"window with all of {_NOTES} notes / bare Qt window", full, bare, 2.6),
    ]
