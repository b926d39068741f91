"""Hands a print to CUPS, the printing system of Linux, and hears whether it was taken.

Qt would send it too, but also what somebody left off half way, and tells nobody of a refusal.
"""

import ctypes
import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

from canvasdesk.errors import DocumentError

_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's dialog puts what CUPS is to do: a list of names and values by turns."""
_PAGES, _ODD_OR_EVEN = "page-ranges", "page-set"
_SIDES: Mapping[QPrinter.DuplexMode, str] = MappingProxyType(
    {
        QPrinter.DuplexMode.DuplexNone: "one-sided",
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    }
)
_LIBRARY = "libcups.so.2"
_LOG = logging.getLogger(__name__)


def has_part(printer: QPrinter) -> bool:
    """Say whether it is CUPS that prints, not another system or a file."""
    return isinstance(_words(printer), list) and _library() is not None


def take_pages(printer: QPrinter, count: int) -> None:
    """Have the pages that the dialog leaves to CUPS chosen like those that it does not.

    CUPS would count them in the order in which they are sent.
    """
    options = _options(printer)
    some, which = options.pop(_PAGES, ""), options.pop(_ODD_OR_EVEN, "all")
    if not some and which == "all":
        return
    asked = QPageRanges.fromString(some) if some else printer.pageRanges()
    chosen = QPageRanges()
    for number in range(1, count + 1):
        fits = which in ("all", "odd" if number % 2 else "even")
        if fits and (asked.isEmpty() or asked.contains(number)):
            chosen.addPage(number)
    if chosen.isEmpty():
        chosen.addPage(count + 1)  # none of them; an empty one means all
    printer.setPageRanges(chosen)


def job_options(printer: QPrinter) -> dict[str, str]:
    """Return what CUPS is to be told of a print on the printer's paper, as the dialog was set."""
    options = _options(printer)
    for taken in (_PAGES, _ODD_OR_EVEN):
        options.pop(taken, None)
    options["media"] = printer.pageLayout().pageSize().key()
    options["print-scaling"] = "none"  # a queue may be set to make everything fit
    if printer.duplex() in _SIDES:
        options["sides"] = _SIDES[printer.duplex()]
    if printer.copyCount() > 1:
        options["copies"] = str(printer.copyCount())
        options["collate"] = "true" if printer.collateCopies() else "false"
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options["print-color-mode"] = "monochrome"
    return options


def send(path: Path, name: str, title: str, options: Mapping[str, str]) -> None:
    """Have a printer print a PDF file. Raises DocumentError ``printer.refused``."""
    library = _library()
    if library is None:
        raise DocumentError("printer.failed")
    held, count = ctypes.c_void_p(), 0
    for option, value in options.items():
        count = library.cupsAddOption(option.encode(), value.encode(), count, ctypes.byref(held))
    job = library.cupsPrintFile(name.encode(), str(path).encode(), title.encode(), count, held)
    library.cupsFreeOptions(count, held)
    if not job:
        reason = library.cupsLastErrorString().decode(errors="replace").rstrip(".")
        _LOG.warning("%s took nothing: %s", name, reason)
        raise DocumentError("printer.refused", printer=name, reason=reason)


def _words(printer: QPrinter) -> object:
    return printer.printEngine().property(_OPTIONS)


def _options(printer: QPrinter) -> dict[str, str]:
    words = _words(printer)
    return dict(zip(words[::2], words[1::2], strict=False)) if isinstance(words, list) else {}


@cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    library.cupsLastErrorString.restype = ctypes.c_char_p
    return library
