"""The poster: writing a PDF beside Qt's own PDF writer, and ``export`` as a process."""

import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from bench.documents import document_with
from bench.figures import Figure
from bench.timing import processes_ms, program, turns_ms
from canvasdesk.export.papers import fitted, paper_named
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.export.screen import compile_picture
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.storage.format import document_bytes

_PAPER = paper_named("A0")
_RUNS = 7


def poster_figures(typesetter: Typesetter, folder: Path) -> list[Figure]:
    """Measure; ``folder`` is for the files written."""
    document = document_with(500, 7)
    wording = wording_for("en", document.mode)
    picture = lay_out(document, View(), wording, typesetter).picture
    by_qt, plain, tagged = turns_ms(
        [
            lambda: _write_by_qt(picture, folder / "qt.pdf"),
            lambda: pdf_bytes(one_page(picture, _PAPER), tagged=False),
            lambda: pdf_bytes(one_page(picture, _PAPER)),
        ],
        _RUNS,
    )
    return [
        Figure.ratio("A0 PDF of 500 notes, untagged / QPdfWriter", plain, by_qt, 3),
        Figure.ratio("A0 PDF of 500 notes, tagged / QPdfWriter", tagged, by_qt, 8),
        _export_figure(folder),
    ]


def _write_by_qt(picture: DisplayList, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(_PAPER.width_pt, _PAPER.height_pt), QPageSize.Unit.Point))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF())
    scale = fitted(picture.page, _PAPER).scale * writer.resolution() / 72
    painter = QPainter(writer)
    painter.scale(scale, scale)
    compile_picture(picture.groups).paint(painter)
    painter.end()


def _export_figure(folder: Path) -> Figure:
    canvas, poster = folder / "example.canvasdesk", folder / "example.pdf"
    canvas.write_bytes(document_bytes(document_with(60, 7)))
    export: list[str | Path] = [
        sys.executable,
        "-m",
        "canvasdesk",
        "export",
        canvas,
        "-o",
        poster,
        "--force",
    ]
    ours, bare = processes_ms([export, program("bare_imports")], _RUNS)
    return Figure.ratio("export of 60 notes / interpreter with the libraries", ours, bare, 2.5)
