"""Windows of the program to measure in: opened as a person opens them, shown and furnished."""

import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvasdesk.model.document import Document
from canvasdesk.storage.format import document_bytes
from canvasdesk.ui.main_window import CanvasWindow
from canvasdesk.ui.program import Program

_PATIENCE_S = 30
_CALM_MS = 1500
"""Till the program has done what it puts off until a window is there."""


def opened(program: Program, path: Path, document: Document) -> CanvasWindow:
    """Write a document to a file, and return its window once all is in it and at rest."""
    path.write_bytes(document_bytes(document))
    program.begin([path])
    window = program.canvases[-1]
    window.resize(1920, 1080)
    start = time.perf_counter()
    while not window.furnished and time.perf_counter() - start < _PATIENCE_S:
        QApplication.processEvents()
    QTest.qWait(_CALM_MS)
    return window


def put_away(window: CanvasWindow) -> None:
    """Close a window without asking."""
    window.close_for_good()
    QApplication.processEvents()


def settle() -> None:
    """Wait till notes have glided where they go."""
    QTest.qWait(400)
