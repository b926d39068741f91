"""What CUPS is told of a print, without any CUPS: a library takes its place."""

import ctypes
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pypdfium2
import pytest
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from canvasdesk.errors import DocumentError
from canvasdesk.export.printout import Page, Printout
from canvasdesk.export.steps import all_of
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.ui.printing import cups
from canvasdesk.ui.printing.printer import pages_for, print_steps

A4 = Page(210 * POINTS_PER_MM, 297 * POINTS_PER_MM, ())
DIALOG = ["number-up", "1", "job-sheets", "none,none"]


class Library:
    """Takes what libcups would, and answers as it is told to."""

    def __init__(self) -> None:
        self.job = 7
        self.sent = list[tuple[str, str, bytes]]()
        self.options = dict[str, str]()
        self.freed = 0

    def add_option(self, name: bytes, value: bytes, count: int, _held: object) -> int:
        self.options[name.decode()] = value.decode()
        return count + 1

    def print_file(
        self, name: bytes, path: bytes, title: bytes, count: int, _held: ctypes.c_void_p
    ) -> int:
        assert count == len(self.options)
        self.sent.append((name.decode(), title.decode(), Path(path.decode()).read_bytes()))
        self.path = Path(path.decode())
        return self.job

    def free_options(self, count: int, _held: ctypes.c_void_p) -> None:
        self.freed += count

    def last_error_string(self) -> bytes:
        return b"Destination is not accepting jobs."


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    library = Library()
    called = SimpleNamespace(
        cupsAddOption=library.add_option,
        cupsPrintFile=library.print_file,
        cupsFreeOptions=library.free_options,
        cupsLastErrorString=library.last_error_string,
    )
    monkeypatch.setattr(cups, "_library", lambda: called)
    return library


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's dialog was set to."""
    words = [*DIALOG]
    monkeypatch.setattr(cups, "_words", lambda _printer: words)
    return words


@pytest.fixture
def printer(qapp: object) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def numbers(printer: QPrinter, count: int) -> list[int]:
    """Return which of so many pages are sent, in their order."""
    cups.take_pages(printer, count)
    pages = tuple(replace(A4, label=str(number)) for number in range(1, count + 1))
    return [int(page.label) for page in pages_for(Printout(pages), printer).pages]


@pytest.mark.parametrize(
    ("told", "sent"),
    [
        ([], [1, 2, 3, 4, 5]),
        (["page-ranges", "2-3,5"], [2, 3, 5]),
        (["page-set", "odd"], [1, 3, 5]),
        (["page-set", "even", "page-ranges", "2-5"], [2, 4]),
        (["page-set", "even", "page-ranges", "3"], []),
    ],
)
def test_pages_left_to_cups_are_chosen_before_they_are_turned_around(
    printer: QPrinter, words: list[str], told: list[str], sent: list[int]
) -> None:
    words += told
    assert numbers(printer, 5) == sent
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setPageRanges(QPageRanges())
    assert numbers(printer, 5) == sent[::-1]


def test_odd_pages_of_a_range(printer: QPrinter, words: list[str]) -> None:
    words += ["page-set", "odd"]
    printer.setFromTo(2, 5)
    assert numbers(printer, 6) == [3, 5]


def test_a_job_is_on_its_paper_at_its_size(printer: QPrinter, words: list[str]) -> None:
    words += ["page-ranges", "1-2", "page-set", "odd"]
    assert cups.job_options(printer) == {
        "number-up": "1",
        "job-sheets": "none,none",
        "media": "A4",
        "print-scaling": "none",
        "sides": "one-sided",
    }


@pytest.mark.usefixtures("words")
def test_what_the_dialog_was_set_to_goes_with_a_job(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "duplex", lambda: QPrinter.DuplexMode.DuplexShortSide)
    printer.setCopyCount(3)
    printer.setCollateCopies(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    told = cups.job_options(printer)
    assert told["sides"] == "two-sided-short-edge"
    assert (told["copies"], told["collate"]) == ("3", "true")
    assert told["print-color-mode"] == "monochrome"


def test_another_system_takes_no_part(printer: QPrinter, library: Library) -> None:
    assert not cups.has_part(printer)  # a file


@pytest.fixture
def on_cups(printer: QPrinter, words: list[str], library: Library) -> QPrinter:
    assert cups.has_part(printer)
    return printer


def test_all_pages_are_sent_as_one_file_that_is_gone_afterwards(
    on_cups: QPrinter, library: Library
) -> None:
    printout = Printout((A4, A4), title="Ärger", attached=b"the canvas itself")
    assert all_of(print_steps(printout, on_cups))
    ((_name, title, data),) = library.sent
    assert title == "Ärger"
    with pypdfium2.PdfDocument(data) as document:
        assert len(document) == 2
        assert document.count_attachments() == 0
    assert library.freed == len(library.options)
    assert not library.path.parent.exists()


def test_pages_are_not_told_where_they_are_cut(on_cups: QPrinter, library: Library) -> None:
    # CUPS would put what is left of them in the middle of the paper.
    page = replace(A4, trim=Rect(40.0, 50.0, 400.0, 500.0), bleed=Rect(31.0, 41.0, 418.0, 518.0))
    all_of(print_steps(Printout((page,)), on_cups))
    assert b"TrimBox" not in library.sent[0][2]


def test_whoever_leaves_off_prints_nothing(on_cups: QPrinter, library: Library) -> None:
    steps = print_steps(Printout((A4,) * 5), on_cups)
    next(steps)
    next(steps)
    steps.close()
    assert library.sent == []


def test_a_job_that_is_refused_is_a_fault_with_its_reason(
    on_cups: QPrinter, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    library.job = 0
    with pytest.raises(DocumentError) as fault:
        all_of(print_steps(Printout((A4,)), on_cups))
    assert fault.value.code == "printer.refused"
    assert fault.value.parameters["reason"] == "Destination is not accepting jobs"
    assert not library.path.parent.exists()
    assert "took nothing" in caplog.text
    caplog.clear()


def test_no_page_is_no_job(on_cups: QPrinter, library: Library) -> None:
    with pytest.raises(DocumentError, match=r"printer\.failed"):
        all_of(print_steps(Printout(()), on_cups))
    assert library.sent == []
