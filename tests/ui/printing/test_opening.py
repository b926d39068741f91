"""From the print dialog to a file or a printer, as somebody goes through it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from canvasdesk.export.papers import paper_named
from canvasdesk.export.printout import Printout
from canvasdesk.export.steps import Steps
from canvasdesk.model.blocks import Mode
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.printing import job, printer, reach
from canvasdesk.ui.printing.dialog import PrintDialog
from canvasdesk.ui.printing.job import JobDialog
from canvasdesk.ui.printing.kinds import Kind
from canvasdesk.ui.printing.outlets import Outlet
from canvasdesk.ui.printing.printer import NoPrinterDialog
from canvasdesk.ui.printing.reach import AskedBack
from canvasdesk.ui.program import Program
from canvasdesk.ui.workplace import Workplace
from ui.conftest import new_canvas, write

Then = Callable[[PrintDialog], object]


@pytest.fixture
def place(program: Program, qtbot: QtBot) -> Iterator[Workplace]:
    place = new_canvas(program, qtbot, Mode.ORGANIZATION)
    write(place.session)
    yield place
    place.filing.exports.wait()


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file goes that the system's dialog would be asked for."""
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / "print.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def in_dialog(place: Workplace, *then: Then) -> bool:
    """Open the print dialog and do things in it; say whether it went away by itself."""
    went = list[bool]()

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PrintDialog)
        for each in then:
            each(dialog)
        went.append(not dialog.isVisible())
        dialog.close()

    QTimer.singleShot(0, act)
    place.actions_by_id[ActionId.PRINT].trigger()
    place.filing.exports.wait()
    return went == [True]


def wants(outlet: Outlet) -> Then:
    return lambda dialog: dialog.wanted.emit(outlet, 60)


def tiles(dialog: PrintDialog) -> None:
    dialog.cards.chosen.emit(Kind.TILES)


def press(kind: type[QWidget], *, accepts: bool) -> list[QWidget]:
    """Answer a dialog that is about to come; what is returned has it afterwards."""
    seen = list[QWidget]()
    ticks = QTimer(QApplication.instance(), interval=1)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            ticks.stop()
            seen.append(dialog)
            dialog.accept() if accepts else dialog.reject()  # type: ignore[attr-defined]

    ticks.timeout.connect(look)
    ticks.start()
    return seen


@pytest.mark.parametrize("outlet", [Outlet.PDF, Outlet.PNG, Outlet.POWERPOINT, Outlet.TEXT])
def test_a_file_is_made_a_step_at_a_time(
    place: Workplace, target: Path, outlet: Outlet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "_MOMENT_S", 0.0)
    assert in_dialog(place, wants(outlet))
    names = [each.name for each in target.parent.iterdir()]
    assert names == [target.name.removesuffix(outlet.value) + outlet.value]
    assert "Saved as" in place.notice.text


@pytest.mark.parametrize("outlet", [Outlet.PDF, Outlet.POWERPOINT])
def test_whoever_cancels_finds_no_file_and_the_dialog_as_it_was(
    place: Workplace, target: Path, outlet: Outlet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "_MOMENT_S", 0.0)
    seen = press(JobDialog, accepts=False)
    assert not in_dialog(place, tiles, wants(outlet))
    assert len(seen) == 1
    assert list(target.parent.iterdir()) == []
    assert place.notice.text == ""


def test_a_target_that_cannot_be_written_is_one_line(place: Workplace, target: Path) -> None:
    target.parent.rmdir()
    in_dialog(place, wants(Outlet.PDF))
    assert "There is no such folder" in place.notice.text
    assert not target.parent.exists()


def test_without_a_printer_a_pdf_is_offered(
    place: Workplace, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "has_printer", lambda: False)
    seen = press(NoPrinterDialog, accepts=True)
    assert in_dialog(place, wants(Outlet.PRINTER))
    assert len(seen) == 1
    assert target.read_bytes().startswith(b"%PDF")


def test_without_a_printer_one_can_think_better_of_it(
    place: Workplace, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "has_printer", lambda: False)
    press(NoPrinterDialog, accepts=False)
    assert not in_dialog(place, wants(Outlet.PRINTER))
    assert list(target.parent.iterdir()) == []


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> QPrinter:
    """A printer that the system's dialog is told to take, pages 2 and 3."""
    chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
    chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.setFromTo(2, 3)
    monkeypatch.setattr(printer, "has_printer", lambda: True)
    monkeypatch.setattr(printer, "ask_printer", lambda *_, **__: chosen)
    return chosen


def test_printing_to_a_file_gives_the_pdf_one_can_search(
    place: Workplace, target: Path, asked: QPrinter
) -> None:
    asked.setOutputFileName(str(target))
    assert in_dialog(place, tiles, wants(Outlet.PRINTER))
    with pypdfium2.PdfDocument(target) as document:
        assert len(document) == 2
    assert b"/StructTreeRoot" in target.read_bytes()


def test_pages_go_to_a_printer(
    place: Workplace, asked: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = list[int]()

    def steps(printout: Printout, _printer: QPrinter) -> Steps[bool]:
        sent.append(len(printout.pages))
        yield from ()
        return True

    monkeypatch.setattr(printer, "print_steps", steps)
    assert in_dialog(place, tiles, wants(Outlet.PRINTER))
    assert sent == [2]
    assert place.notice.text.startswith("Sent to")


def taken(_printout: Printout, _printer: QPrinter) -> Steps[bool]:
    yield from ()
    return True


@pytest.mark.usefixtures("asked")
def test_a_printer_that_is_stopped_is_told_of(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "print_steps", taken)
    monkeypatch.setattr(printer, "is_stopped", lambda _printer: True)
    assert in_dialog(place, tiles, wants(Outlet.PRINTER))
    assert "It is stopped" in place.notice.text


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("goes_on", [True, False])
@pytest.mark.parametrize(
    ("lacks", "answer", "said"),
    [
        ("page_without_paper", lambda pages, _printer: pages.pages[0], "210\N{NO-BREAK SPACE}×"),
        ("edge_out_of_reach", lambda _order, _printer: 12.7, "a margin of 13 mm"),
    ],
)
def test_what_a_printer_cannot_do_is_asked_about(
    place: Workplace,
    monkeypatch: pytest.MonkeyPatch,
    goes_on: bool,
    lacks: str,
    answer: object,
    said: str,
) -> None:
    monkeypatch.setattr(printer, "print_steps", taken)
    monkeypatch.setattr(reach, lacks, answer)
    seen = press(AskedBack, accepts=goes_on)
    assert in_dialog(place, tiles, wants(Outlet.PRINTER)) is goes_on
    assert len(seen) == 1
    assert any(said in label.text() for label in seen[0].findChildren(QLabel))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_leaves_the_dialog_with_a_line(
    place: Workplace, asked: QPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer.QPainter, "begin", lambda *_: False)
    said = list[str]()
    went = in_dialog(
        place, wants(Outlet.PRINTER), lambda dialog: said.append(dialog.findings.text())
    )
    assert not went
    assert said[0].startswith("The printer took nothing.")


def leaves_no_room(dialog: PrintDialog) -> None:
    """Choose what goes on no page; the pages are not made anew yet."""
    small = replace(dialog.order, paper=paper_named("40x40mm"), margin_mm=20.0)
    dialog.orders[dialog.kind] = small


@pytest.mark.parametrize("outlet", [Outlet.PRINTER, Outlet.PDF, Outlet.PNG])
def test_what_makes_no_pages_asks_for_no_file_and_no_printer(
    place: Workplace, target: Path, outlet: Outlet, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, said = list[object](), list[str]()
    monkeypatch.setattr(printer, "has_printer", lambda: True)
    monkeypatch.setattr(printer, "ask_printer", lambda *_, **__: asked.append("printer"))
    went = in_dialog(
        place,
        leaves_no_room,
        wants(outlet),
        lambda dialog: said.append(dialog.summary.text()),
    )
    assert not went
    assert asked == []
    assert "20 mm" in said[0]
    assert list(target.parent.iterdir()) == []


def test_a_typed_number_counts_in_the_file(
    place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    margins = list[float | None]()

    def asks(dialog: PrintDialog, *_: object) -> tuple[str, str]:
        margins.append(dialog.order.margin_mm)
        return "", ""

    def types(dialog: PrintDialog) -> None:
        dialog.form.more.setChecked(True)
        dialog.form.margin.widget.lineEdit().setText("12 mm")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
    in_dialog(place, types, wants(Outlet.PDF))
    assert margins == [12.0]


def test_a_print_never_takes_the_place_of_the_canvas(
    place: Workplace, tmp_path: Path, asked: QPrinter
) -> None:
    own = tmp_path / "own.canvasdesk"
    place.filing.save_as(own)
    before = own.read_bytes()
    asked.setOutputFileName(str(own))
    said = list[str]()
    went = in_dialog(
        place, wants(Outlet.PRINTER), lambda dialog: said.append(dialog.findings.text())
    )
    assert not went
    assert "This is the canvas itself" in said[0]
    assert own.read_bytes() == before


@pytest.mark.parametrize("outlet", [Outlet.PRINTER, Outlet.PDF])
def test_a_print_never_takes_the_place_of_a_canvas_in_another_window(
    program: Program,
    qtbot: QtBot,
    place: Workplace,
    target: Path,
    asked: QPrinter,
    outlet: Outlet,
) -> None:
    program.new(Mode.PERSONAL)
    other = program.canvases[1].workplace
    write(other.session)
    other.filing.save_as(target)
    before = target.read_bytes()
    asked.setOutputFileName(str(target))
    said = list[str]()
    went = in_dialog(place, wants(outlet), lambda dialog: said.append(dialog.findings.text()))
    assert not went
    assert "open in another window" in said[0]
    assert target.read_bytes() == before
