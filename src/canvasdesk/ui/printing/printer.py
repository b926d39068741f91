"""Pages on a printer, at their true size, through the system's own dialog."""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from canvasdesk.export.page_painter import PagePainter
from canvasdesk.export.printout import Page, Printout
from canvasdesk.geometry.units import POINTS_PER_INCH


def print_pages(printout: Printout, parent: QWidget | None) -> bool:
    """Ask for a printer and print there; say whether anything was sent to one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printout.title)
    printer.setCreator("canvasdesk")
    printer.setPageLayout(_layout(printout.pages[0]))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(printout.pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if not dialog.exec():
        return False
    send(printout, printer)
    return True


def send(printout: Printout, printer: QPrinter) -> None:
    """Print the pages that the printer is set to, each at its true size."""
    first = max(1, printer.fromPage())
    last = printer.toPage() or len(printout.pages)
    pages = printout.pages[first - 1 : last]
    printer.setPageLayout(_layout(pages[0]))
    painting = PagePainter(outlines=False)
    painter = QPainter(printer)
    for index, page in enumerate(pages):
        if index:
            printer.setPageLayout(_layout(page))
            printer.newPage()
        scale = printer.resolution() / POINTS_PER_INCH
        painter.save()
        painter.scale(scale, scale)
        painting.paint(painter, page)
        painter.restore()
    painter.end()


def _layout(page: Page) -> QPageLayout:
    """Return a page as Qt has it: its size lies upright, and is turned."""
    is_wide = page.width > page.height
    upright = QSizeF(*sorted((page.width, page.height)))
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(), QPageLayout.Unit.Point, QMarginsF())
