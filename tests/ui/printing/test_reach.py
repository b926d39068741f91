"""What a printer cannot print, as its driver says it, without any printer."""

import pytest
from PySide6.QtCore import QMarginsF, QSize
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from canvasdesk.conversion.orders import PrintOrder, Tiles, What
from canvasdesk.export.papers import paper_named
from canvasdesk.export.printout import Page, Printout
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.ui.printing import reach
from canvasdesk.ui.printing.reach import edge_out_of_reach, page_without_paper

MM = POINTS_PER_MM
A4, A3, ODD = (297 * MM, 210 * MM), (420 * MM, 297 * MM), (300 * MM, 500 * MM)


@pytest.fixture
def printer(qapp: object) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return printer


def sheet(size: tuple[float, float]) -> Page:
    return Page(*size, ())


class Known:
    """A printer as its driver describes it: papers in whole points, and what of other sizes."""

    def __init__(
        self, *sizes: tuple[int, int], free: tuple[tuple[int, int], tuple[int, int]] | None = None
    ) -> None:
        self._sizes, self._free = sizes, free

    def supportedPageSizes(self) -> list[QPageSize]:  # noqa: N802
        return [QPageSize(QSize(*size)) for size in self._sizes]

    def supportsCustomPageSizes(self) -> bool:  # noqa: N802
        return self._free is not None

    def minimumPhysicalPageSize(self) -> QPageSize:  # noqa: N802
        return QPageSize(QSize(*self._free[0])) if self._free else QPageSize(QSize(0, 0))

    def maximumPhysicalPageSize(self) -> QPageSize:  # noqa: N802
        return QPageSize(QSize(*self._free[1])) if self._free else QPageSize(QSize(0, 0))


@pytest.mark.parametrize(
    ("known", "has_a3", "has_odd"),
    [
        (Known((595, 842), (612, 792)), False, False),
        (Known((595, 842), (842, 1191)), True, False),
        (Known((595, 842), free=((36, 36), (1000, 4000))), True, True),
        (Known((595, 842), free=((36, 36), (612, 1300))), False, False),
        (Known(), True, True),  # it does not say
    ],
)
def test_a_page_for_which_there_is_no_paper(
    printer: QPrinter,
    monkeypatch: pytest.MonkeyPatch,
    known: Known,
    has_a3: bool,
    has_odd: bool,
) -> None:
    monkeypatch.setattr(reach, "QPrinterInfo", lambda _printer: known)
    assert page_without_paper(Printout((sheet(A4), sheet(A4[::-1]))), printer) is None
    for size, has in ((A3, has_a3), (ODD, has_odd)):
        page = sheet(size)
        assert page_without_paper(Printout((sheet(A4), page)), printer) is (None if has else page)


@pytest.mark.parametrize(
    ("order", "white"),
    [
        (PrintOrder(), 20.0),
        (PrintOrder(margin_mm=19.5), None),  # drivers are careful
        (PrintOrder(tiles=Tiles(paper_named("A4"))), 20.0),
        (PrintOrder(tiles=Tiles(paper_named("A4"), margin_mm=20.0)), None),
        (PrintOrder(tiles=Tiles(paper_named("A4"), margin_mm=0.0)), 20.0),
        (PrintOrder(what=What.NOTES), None),
        (PrintOrder(paper=paper_named("A0")), None),  # white at its edges by itself
    ],
)
def test_what_lies_further_out_than_a_printer_reaches(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch, order: PrintOrder, white: float | None
) -> None:
    page = QPageSize(QPageSize.PageSizeId.A4)
    edges = QMarginsF(12.0, 9.0, 5.0, 20.0)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    layout = QPageLayout(page, upright, edges, unit, edges)
    monkeypatch.setattr(printer, "pageLayout", lambda: layout)
    assert edge_out_of_reach(order, printer) == (white and pytest.approx(white, abs=0.1))
