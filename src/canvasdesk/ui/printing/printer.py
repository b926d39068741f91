"""Pages on a printer, at their true size, through the system's own dialog."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from canvasdesk.errors import DocumentError
from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.printout import Page, Printout
from canvasdesk.export.steps import Step, Steps
from canvasdesk.geometry.units import POINTS_PER_INCH
from canvasdesk.storage.saving import refusals
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.printing import cups


def has_printer() -> bool:
    """Say whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


class NoPrinterDialog(FramedDialog):
    """Says that there is no printer; it is accepted where a PDF is wanted in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Print"))
        self.set_heading(self.tr("No printer is set up here"))
        self.add_text(
            self.tr(
                "Save a PDF instead: any other computer and every print shop prints it at its "
                "true size."
            )
        )
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save as PDF…"), self.accept, primary=True)


def is_stopped(printer: QPrinter) -> bool:
    """Say whether a printer takes what it is sent, but prints none of it for now."""
    return QPrinterInfo(printer).state() is QPrinter.PrinterState.Error


def ask_printer(
    printout: Printout, parent: QWidget | None, *, in_grey: bool = False
) -> QPrinter | None:
    """Ask how a printout is to be printed; None where somebody thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printout.title)
    printer.setCreator("canvasdesk")
    printer.setPageLayout(layout_of_page(printout.pages[0]))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(printout.pages))
    dialog.setFromTo(1, len(printout.pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, len(printout.pages) > 1)
    wanted = dialog.exec()
    dialog.deleteLater()
    if not wanted:
        return None
    if in_grey:  # where a printer has a switch of its own for this, the dialog forgets it
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    cups.take_pages(printer, len(printout.pages))
    return printer


def pages_for(printout: Printout, printer: QPrinter) -> Printout:
    """Return the pages that were asked for, in the order in which they are sent.

    A page comes several times only where the printer makes no copies by itself.
    """
    chosen = printer.pageRanges()
    pages = [
        page
        for number, page in enumerate(printout.pages, start=1)
        if chosen.isEmpty() or chosen.contains(number)
    ]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        pages = pages * copies
    else:
        pages = [page for page in pages for _ in range(copies)]
    return replace(printout, pages=tuple(pages))


def print_steps(printout: Printout, printer: QPrinter) -> Steps[bool]:
    """Print all pages, each at its true size; where somebody leaves off, nothing is printed.

    Raises CanvasdeskError, mostly DocumentError ``printer.failed`` or ``printer.refused``.
    """
    if printout.pages and cups.has_part(printer):
        return (yield from _cups_steps(printout, printer))
    return (yield from _painted_steps(printout, printer))


def _cups_steps(printout: Printout, printer: QPrinter) -> Steps[bool]:
    """Make a PDF, and give it to CUPS when it is whole."""
    # What writes a PDF is imported when one is made.
    from canvasdesk.export.pdf import pdf_steps

    # Where a page is cut is for print shops: CUPS would put what is left in the middle of paper.
    whole = tuple(replace(page, trim=None, bleed=None) for page in printout.pages)
    data = yield from pdf_steps(replace(printout, pages=whole, attached=None))
    printer.setPageLayout(layout_of_page(printout.pages[0]))
    name = "print.pdf"
    with refusals(Path(name)), TemporaryDirectory() as folder:  # closed to everybody else
        path = Path(folder, name)
        path.write_bytes(data)
        cups.send(path, printer.printerName(), printout.title, cups.job_options(printer))
    return True


def _painted_steps(printout: Printout, printer: QPrinter) -> Steps[bool]:
    """Paint the pages, and have Qt give them to the system."""
    painting = PagePainter(outlines=False)
    painter = QPainter()
    try:
        for index, page in enumerate(printout.pages):
            _begin_page(painter, printer, page)
            scale = printer.resolution() / POINTS_PER_INCH
            painter.save()
            painter.scale(scale, scale)
            painting.paint(painter, page)
            painter.restore()
            yield Step(index + 1, len(printout.pages))
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        is_sent = painter.isActive() and painter.end()
    if not is_sent or printer.printerState() is QPrinter.PrinterState.Error:
        raise DocumentError("printer.failed")
    return True


def _begin_page(painter: QPainter, printer: QPrinter, page: Page) -> None:
    """Begin the first page or another one, on paper of its own size."""
    layout, is_taken = layout_of_page(page), True
    if not printer.pageLayout().isEquivalentTo(layout) or not printer.fullPage():
        is_taken = printer.setPageLayout(layout)
        if not is_taken and painter.isActive():
            # Some systems change the paper between two jobs only.
            painter.end()
            printer.setPageLayout(layout)
    is_there = printer.newPage() if painter.isActive() else painter.begin(printer)
    if not is_there:
        raise DocumentError("printer.failed")


def layout_of_page(page: Page) -> QPageLayout:
    """Return a page as Qt has it: its size lies upright, and is turned. All of the paper counts."""
    is_wide = page.width > page.height
    upright = QSizeF(*sorted((page.width, page.height)))
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, turned, QMarginsF(), QPageLayout.Unit.Point, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
