"""Prints: sheets beside the whole poster, a preview's update, and a large picture's memory."""

import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QImage, QPainter

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import median_ms, turns_ms
from canvasdesk.conversion.orders import PrintOrder, Tiles
from canvasdesk.conversion.printing import printed
from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.papers import paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import Page
from canvasdesk.export.raster import png_bytes
from canvasdesk.export.strips import painted_part
from canvasdesk.layout.text import Typesetter
from canvasdesk.storage.format import document_bytes

_NOTES = 300
_RUNS = 5
_PREVIEW_PX = 480
_DPI = 100
_MEASURED = (
    "import atexit, runpy; atexit.register(lambda: print(open('/proc/self/status').read()));"
    "runpy.run_module('canvasdesk', run_name='__main__', alter_sys=True)"
)
_POSTER = PrintOrder(paper=paper_named("A0"))
_SHEETS = replace(_POSTER, tiles=Tiles(paper_named("A4")))


def print_figures(typesetter: Typesetter, folder: Path) -> list[Figure]:
    """Measure; ``folder`` is for the files written."""
    document = document_with(_NOTES, 7)
    whole, sheets = (printed(document, order, typesetter) for order in (_POSTER, _SHEETS))
    sizes = len(pdf_bytes(sheets)), len(pdf_bytes(whole))
    times = turns_ms([partial(pdf_bytes, made) for made in (sheets, whole)], _RUNS)
    page = whole.pages[0]

    def preview() -> None:
        _preview(printed(document, _SHEETS, typesetter).pages[0])

    by_us, by_qt = turns_ms([partial(make, page) for make in (_by_strips, _by_qt)], 3)
    size = Figure("A0 PDF on sheets of A4 / in one piece, bytes", sizes[0] / sizes[1], 2, True)
    return [
        replace(size, raw=f"{sizes[0] // 1024} / {sizes[1] // 1024} kB"),
        Figure.ratio("A0 PDF on sheets of A4 / in one piece", times[0], times[1], 3),
        Figure(f"{_NOTES} notes: preview of a poster on sheets", median_ms(preview, _RUNS), 100),
        Figure.ratio(f"A0 PNG at {_DPI} dpi / QImage.save", by_us, by_qt, 1.2),
        _memory(folder),
    ]


def _preview(page: Page) -> None:
    image = QImage(_PREVIEW_PX, _PREVIEW_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scale = _PREVIEW_PX / max(page.width, page.height)
    painter.scale(scale, scale)
    PagePainter(outlines=False).paint(painter, page)
    painter.end()


def _by_strips(page: Page) -> None:
    png_bytes(page, _DPI)


def _by_qt(page: Page) -> None:
    per_point = _DPI / 72
    whole = QRect(0, 0, round(page.width * per_point), round(page.height * per_point))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    painted_part(PagePainter(outlines=True), page, per_point, whole).save(buffer, "PNG")  # type: ignore[call-overload]


def _memory(folder: Path) -> Figure:
    canvas, file = folder / "large.canvasdesk", folder / "large.png"
    canvas.write_bytes(document_bytes(document_with(_NOTES, 7)))
    command = ["export", str(canvas), "-o", str(file), "--force", "--paper", "A0", "--dpi", "300"]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *command], capture_output=True, text=True, check=True
    )
    peak = int(done.stdout.split("VmHWM:")[1].split()[0]) / 1000
    return Figure("A0 PNG at 300 dpi: memory at most", peak, 1000, raw=f"{peak:.0f} MB", unit="MB")
