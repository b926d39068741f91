"""What a printer can print: on which papers, and how far out. Asks where a print wants more."""

import math

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from canvasdesk.conversion.orders import PrintOrder, What
from canvasdesk.export.printout import Page, Printout
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.ui.dialogs.framed import FramedDialog
from canvasdesk.ui.printing.printer import layout_of_page
from canvasdesk.ui.printing.words import size_words

_REACH_MM = 1.0
"""Drivers are careful: what lies so far outside of a printer's reach is mostly printed."""
_SAME_PT = 3.0
"""Drivers round their papers; two papers that differ by this are one."""


class AskedBack(FramedDialog):
    """Says what a printer cannot do; it is accepted where that is no matter."""

    def __init__(self, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Print"))
        self.set_heading(heading)
        self.add_text(text)
        self.add_button(self.tr("Print all the same"), self.accept)
        self.add_button(self.tr("Back"), self.reject, primary=True)


def goes_on(order: PrintOrder, printout: Printout, printer: QPrinter, parent: QWidget) -> bool:
    """Ask where a printer would print less than there is on the pages; say whether to go on."""
    if not printout.pages:
        return True  # nothing is printed, which is said then
    printer.setPageLayout(layout_of_page(printout.pages[0]))
    page, name = page_without_paper(printout, printer), printer.printerName()
    if page is not None:
        heading = _said(QT_TRANSLATE_NOOP("Printer", "{printer} has no paper of this size"))
        text = _said(
            QT_TRANSLATE_NOOP(
                "Printer",
                "A page is {size}. On smaller paper only a part of it is printed. Choose "
                "another paper, or make a poster from small sheets.",
            )
        )
        text = text.format(size=_size(page, printout))
    elif (white := edge_out_of_reach(order, printer)) is not None:
        heading = _said(QT_TRANSLATE_NOOP("Printer", "{printer} does not reach so far out"))
        text = _said(
            QT_TRANSLATE_NOOP(
                "Printer",
                "It leaves up to {white} mm white at an edge, and the margin is {margin} mm: what "
                "lies between is not printed. Choose a margin of {white} mm, under More.",
            )
        )
        text = text.format(white=math.ceil(white), margin=f"{_margin(order):g}")
    else:
        return True
    return bool(AskedBack(heading.format(printer=name), text, parent).exec())


def edge_out_of_reach(order: PrintOrder, printer: QPrinter) -> float | None:
    """Return how much a printer leaves white, in millimetres, where that is more than the margin.

    ``printer`` has the paper of the pages. Labels and cards have places of their own, and a
    poster that fills its paper is white at its edges.
    """
    fills_the_paper = order.tiles is None and order.margin == 0
    if fills_the_paper or order.what in (What.NOTES, What.CARDS):
        return None
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    edges = layout.minimumMargins()
    white = max(edges.left(), edges.top(), edges.right(), edges.bottom())
    return white if white > _margin(order) + _REACH_MM else None


def _margin(order: PrintOrder) -> float:
    return order.tiles.margin_mm if order.tiles is not None else order.margin


def _size(page: Page, printout: Printout) -> str:
    """Return how large a page is; a sheet of a poster by its paper, which its points round."""
    if printout.plan is not None:
        paper = printout.plan.tiling.paper
        return size_words(paper.width_mm, paper.height_mm)
    return size_words(page.width / POINTS_PER_MM, page.height / POINTS_PER_MM)


def _said(text: str) -> str:
    return QCoreApplication.translate("Printer", text)


def page_without_paper(printout: Printout, printer: QPrinter) -> Page | None:
    """Return the first page for which a printer says that it has no paper."""
    known = QPrinterInfo(printer)
    sizes = [size.sizePoints() for size in known.supportedPageSizes()]
    if not sizes:
        return None  # it does not say what it has
    papers = [(size.width(), size.height()) for size in sizes]
    least, most = known.minimumPhysicalPageSize(), known.maximumPhysicalPageSize()
    for page in printout.pages:
        short, long = sorted((page.width, page.height))
        if known.supportsCustomPageSizes() and most.isValid():
            wide, high = (size.sizePoints() for size in (least, most))
            if wide.width() <= short <= high.width() and wide.height() <= long <= high.height():
                continue
        if not any(_is_near(short, one) and _is_near(long, other) for one, other in papers):
            return page
    return None


def _is_near(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_PT
