"""What comes out of a printer, read from the pages that Qt hands to one."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from canvasdesk.errors import DocumentError
from canvasdesk.export.papers import Fit
from canvasdesk.export.print_shop import decor
from canvasdesk.export.printout import Page, Placed, Printout
from canvasdesk.export.steps import all_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.display_list import Box, DisplayList, Group, Rgba, Role
from canvasdesk.layout.fonts import FontBook
from canvasdesk.layout.ruler import HEIGHT_MM, LENGTH_MM, draw_ruler
from canvasdesk.layout.text import Typesetter
from canvasdesk.ui.printing.printer import (
    ask_printer,
    pages_for,
    print_steps,
)

MM = POINTS_PER_MM
A4, A3, ODD = (297 * MM, 210 * MM), (420 * MM, 297 * MM), (300 * MM, 500 * MM)
DPI = 300
FINE_MM = 0.2
BLACK = Rgba(0, 0, 0)

Sent = Callable[[Printout], bytes]


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    # what most printers cannot reach must move nothing
    printer.setPageMargins(QMarginsF(12.0, 9.0, 5.0, 20.0), QPageLayout.Unit.Millimeter)
    return printer


@pytest.fixture
def sent(printer: QPrinter) -> Sent:
    def sent(printout: Printout) -> bytes:
        assert all_of(print_steps(pages_for(printout, printer), printer))
        return Path(printer.outputFileName()).read_bytes()

    return sent


def sheet(size: tuple[float, float], *groups: Group, label: str = "") -> Page:
    whole = Rect(0.0, 0.0, *size)
    return Page(*size, (decor(whole, *groups),), label)


def box(rect: Rect, colour: Rgba = BLACK) -> Group:
    return Group(Role.SHEET, (Box(rect, colour),))


def numbered(count: int) -> Printout:
    """Pages that are told apart by how far down a stripe lies."""
    stripes = (Rect(0.0, 20.0 * number, 100.0, 10.0) for number in range(count))
    return Printout(tuple(sheet(A4, box(stripe)) for stripe in stripes))


def rasters(data: bytes, dpi: float = DPI) -> list[Image.Image]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]


def inked_mm(image: Image.Image, dpi: float = DPI) -> tuple[float, ...]:
    """Return the left, top, right and bottom of what is on a page, in millimetres."""
    inked = ImageChops.invert(image.convert("L")).point(lambda value: 255 * (value > 127))
    found = inked.getbbox()
    assert found is not None
    return tuple(edge / dpi * 25.4 for edge in found)


def order_of(data: bytes) -> list[int]:
    """Return which of the numbered pages were printed, in what order."""
    tops = [inked_mm(image, 72)[1] for image in rasters(data, 72)]
    return [round(top * MM / 20.0) for top in tops]


@pytest.mark.parametrize("size", [A4, A4[::-1], A3, ODD])
def test_a_ruler_is_as_long_as_it_says_and_where_it_should_be(
    sent: Sent, size: tuple[float, float]
) -> None:
    left, top = 3.0 * MM, size[1] - 2.0 * MM - HEIGHT_MM * MM
    image = rasters(
        sent(Printout((sheet(size, draw_ruler(Typesetter(FontBook()), (left, top), MM)),)))
    )[0]
    found = inked_mm(image)
    assert found[2] - found[0] == pytest.approx(LENGTH_MM, abs=FINE_MM)
    assert found[0] == pytest.approx(3.0, abs=FINE_MM)
    assert found[1] == pytest.approx(top / MM, abs=FINE_MM)


def test_each_page_is_on_paper_of_its_own_size(sent: Sent) -> None:
    sizes = (A4, A3, A4[::-1], ODD, A4)
    printout = Printout(tuple(sheet(size, box(Rect(0.0, 0.0, 9.0, 9.0))) for size in sizes))
    with pypdfium2.PdfDocument(sent(printout)) as document:
        found = [page.get_size() for page in document]
    assert [side / MM for size in found for side in size] == pytest.approx(
        [side / MM for size in sizes for side in size], abs=FINE_MM
    )


def test_a_page_is_inked_up_to_its_edges(sent: Sent) -> None:
    image = rasters(sent(Printout((sheet(A4, box(Rect(0.0, 0.0, *A4))),))))[0]
    assert inked_mm(image) == pytest.approx((0.0, 0.0, 297.0, 210.0), abs=FINE_MM)


def test_only_a_part_of_a_picture_is_printed(sent: Sent) -> None:
    group = box(Rect(0.0, 0.0, 200.0, 200.0))
    picture = DisplayList(Rect(0.0, 0.0, 200.0, 200.0), (group,), (), "", "", "", "", rtl=False)
    placed = Placed(picture, Fit(MM, 10 * MM, 20 * MM), Rect(50.0, 50.0, 30.0, 40.0))
    image = rasters(sent(Printout((Page(*A4, (placed,)),))))[0]
    assert inked_mm(image) == pytest.approx((60.0, 70.0, 90.0, 110.0), abs=FINE_MM)


def test_a_range_of_pages(sent: Sent, printer: QPrinter) -> None:
    printer.setFromTo(2, 4)
    assert order_of(sent(numbered(5))) == [1, 2, 3]


def test_single_pages(sent: Sent, printer: QPrinter) -> None:
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert order_of(sent(numbered(5))) == [0, 2, 3]


def test_the_last_page_first(sent: Sent, printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert order_of(sent(numbered(3))) == [2, 1, 0]


def test_copies_one_after_the_other(sent: Sent, printer: QPrinter) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert order_of(sent(numbered(2))) == [0, 1, 0, 1]


def test_copies_page_by_page(sent: Sent, printer: QPrinter) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(False)
    assert order_of(sent(numbered(2))) == [0, 0, 1, 1]


def test_nothing_is_sent_where_the_range_has_no_page(sent: Sent, printer: QPrinter) -> None:
    printer.setFromTo(7, 9)
    assert pages_for(numbered(2), printer).pages == ()


def test_a_grey_print_has_no_colour(sent: Sent, printer: QPrinter) -> None:
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    page = sheet(A4, box(Rect(0.0, 0.0, 300.0, 300.0), Rgba(200, 40, 90)))
    image = rasters(sent(Printout((page,))), 72)[0]
    red, green, blue = image.split()
    assert ImageChops.difference(red, green).getbbox() is None
    assert ImageChops.difference(red, blue).getbbox() is None
    assert inked_mm(image, 72)  # not a white page


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_of(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "printed.pdf"))
    with pytest.raises(DocumentError, match=r"printer\.failed"):
        all_of(print_steps(numbered(1), printer))


def test_the_system_s_dialog_makes_a_grey_print_no_colour(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgets(dialog: QPrintDialog) -> int:
        dialog.printer().setColorMode(QPrinter.ColorMode.Color)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", forgets)
    chosen = ask_printer(numbered(1), None, in_grey=True)
    assert chosen is not None
    assert chosen.colorMode() is QPrinter.ColorMode.GrayScale
