"""Where a print can go, and the file that is made of it for each."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.export.printout import Printout
from canvasdesk.export.steps import Steps, all_of
from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.model.document import Document

_CONTEXT = "Outlets"


class Outlet(StrEnum):
    """Where a print goes; the value of a file is its suffix."""

    PRINTER = "printer"
    PDF = ".pdf"
    PNG = ".png"
    POWERPOINT = ".pptx"
    SVG = ".svg"
    TEXT = ".txt"
    OTHER = "other"


FILES: Mapping[Outlet, str] = MappingProxyType(
    {
        Outlet.PDF: QT_TRANSLATE_NOOP("Outlets", "PDF"),
        Outlet.PNG: QT_TRANSLATE_NOOP("Outlets", "Picture (PNG)"),
        Outlet.POWERPOINT: QT_TRANSLATE_NOOP("Outlets", "PowerPoint"),
        Outlet.SVG: QT_TRANSLATE_NOOP("Outlets", "Drawing (SVG)"),
        Outlet.TEXT: QT_TRANSLATE_NOOP("Outlets", "Plain text"),
    }
)
"""The files that are made of a print, and what each is called."""
OF_ONE_PAGE = frozenset({Outlet.PNG, Outlet.SVG})
"""What has room for one page: the one that is shown."""
DPIS = (96, 150, 300, 600)
"""How fine a picture can be, in dots an inch: for a screen, for a message, for paper."""


def file_name_of(outlet: Outlet) -> str:
    """Return what a kind of file is called."""
    return QCoreApplication.translate(_CONTEXT, FILES[outlet])


def file_of(
    outlet: Outlet,
    printout: Printout,
    document: Document,
    order: PrintOrder,
    *,
    page: int = 0,
    dpi: int = 150,
) -> bytes:
    """Return the file for an outlet. ``printout`` was made of the document by the order.

    ``page`` is the page, from 0, that goes into what has room for one. Raises DocumentError.
    """
    return all_of(file_steps(outlet, printout, document, order, page=page, dpi=dpi))


def file_steps(
    outlet: Outlet,
    printout: Printout,
    document: Document,
    order: PrintOrder,
    *,
    page: int = 0,
    dpi: int = 150,
) -> Steps[bytes]:
    """Make what ``file_of`` returns, a page or a part of one a step."""
    # Each writer is imported when a file is first made.
    match outlet:
        case Outlet.PDF:
            from canvasdesk.export.pdf import pdf_steps

            return (yield from pdf_steps(printout))
        case Outlet.PNG:
            from canvasdesk.export.raster import png_steps

            return (yield from png_steps(printout.pages[page], float(dpi), printout.attached))
        case Outlet.POWERPOINT:
            from canvasdesk.export.powerpoint import powerpoint_steps

            return (yield from powerpoint_steps(printout))
        case Outlet.SVG:
            from canvasdesk.export.svg import svg_bytes

            return svg_bytes(replace(printout, pages=(printout.pages[page],)))
        case Outlet.TEXT:
            from canvasdesk.conversion.texts import outline_of

            parking = QCoreApplication.translate("Exporting", "Parked")
            return outline_of(document, order.audience, parking)
        case Outlet.PRINTER | Outlet.OTHER:
            raise ValueError(outlet)
