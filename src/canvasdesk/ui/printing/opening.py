"""Opens the print dialog, and does what somebody wants done there."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from canvasdesk.errors import CanvasdeskError
from canvasdesk.ui.file_commands import FileCommands, show_file
from canvasdesk.ui.keeping.disk_work import logged
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.messages import explained
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.session import Session
from canvasdesk.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.conversion.orders import PrintOrder
    from canvasdesk.export.steps import Steps
    from canvasdesk.storage.files import ContentHash
    from canvasdesk.ui.printing.dialog import PrintDialog
    from canvasdesk.ui.printing.kinds import Kind
    from canvasdesk.ui.printing.outlets import Outlet

# What paints and what writes a PDF is imported when the dialog is opened.


class Printing(QObject):
    """Print and save pages of one window's canvas; what was chosen last is remembered for all."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        filing: Filing,
        notice: Notice,
        around: Surroundings,
        files: FileCommands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._filing = filing
        self._notice = notice
        self._around = around
        self._files = files

    def show(self, *, saves: bool = False) -> None:
        """Ask what is to be printed or saved as a file, and do it."""
        from canvasdesk.ui.printing.dialog import PrintDialog
        from canvasdesk.ui.printing.kinds import Kind
        from canvasdesk.ui.printing.remembered import read_last_print

        self._session.flush()
        last = read_last_print(self._around.folders.state, self._first_orders())
        dialog = PrintDialog(
            self._session.document,
            self._around.typesetter,
            last.kind or Kind.PAGE,
            last.orders,
            self._window,
            saves=saves,
        )
        dialog.wanted.connect(partial(self._do, dialog))
        dialog.exec()
        dialog.deleteLater()

    def _first_orders(self) -> Mapping["Kind", "PrintOrder"]:
        """Return what each card begins with before anything was printed."""
        from canvasdesk.ui.locale_paper import preferred_paper
        from canvasdesk.ui.printing.kinds import Kind, first_order

        paper = preferred_paper(self._around.preferences.now.paper)
        colouring = self._files.colouring()
        return {kind: replace(first_order(kind, paper), colouring=colouring) for kind in Kind}

    def _remember(self, dialog: "PrintDialog") -> None:
        """Begin there the next time: what was printed or saved counts, not what was looked at."""
        from canvasdesk.ui.printing.remembered import LastPrint, write_last_print

        last = LastPrint(dialog.kind, dict(dialog.orders))
        write = partial(write_last_print, self._around.folders.state, last)
        self._around.disk.begin(write, logged("what was printed last is not remembered"))

    def _do(self, dialog: "PrintDialog", outlet: "Outlet", dpi: int) -> None:
        from canvasdesk.ui.printing.outlets import Outlet

        dialog.take_typed()
        dialog.refresh()
        if outlet is Outlet.OTHER:
            dialog.accept()
            self._files.export_other()
        elif not dialog.printout.pages and outlet is not Outlet.TEXT:
            return  # what was chosen last makes no pages: the dialog says why
        elif outlet is Outlet.PRINTER:
            self._print(dialog)
        else:
            self._save(dialog, outlet, dpi)

    def _print(self, dialog: "PrintDialog") -> None:
        from canvasdesk.export.pdf import pdf_steps
        from canvasdesk.ui.printing import printer as printing
        from canvasdesk.ui.printing import reach
        from canvasdesk.ui.printing.job import finished
        from canvasdesk.ui.printing.outlets import Outlet

        if not printing.has_printer():
            if printing.NoPrinterDialog(dialog).exec():
                self._save(dialog, Outlet.PDF, 0)
            return
        in_grey = dialog.order.is_grey
        printer = printing.ask_printer(dialog.printout, dialog, in_grey=in_grey)
        if printer is None:
            return
        pages = printing.pages_for(dialog.printout, printer)
        if printer.outputFileName():
            # Ours can be searched, and is there whole or not at all.
            self._make(dialog, Path(printer.outputFileName()), pdf_steps(pages))
            return
        if not reach.goes_on(dialog.order, pages, printer, dialog):
            return
        steps = printing.print_steps(pages, printer)
        try:
            is_sent = finished(steps, self.tr("Printing"), dialog)
        except CanvasdeskError as error:
            dialog.say_trouble(explained(error))
            return
        if is_sent:
            self._remember(dialog)
            dialog.accept()
            if printing.is_stopped(printer):
                sent, good = self.tr("Sent to {printer}. It is stopped, and prints later."), False
            else:
                sent, good = self.tr("Sent to {printer}"), True
            self._notice.say(sent.format(printer=printer.printerName()), good=good)

    def _save(self, dialog: "PrintDialog", outlet: "Outlet", dpi: int) -> None:
        from canvasdesk.ui.dialogs.files import ask_where_to_write
        from canvasdesk.ui.printing.outlets import OF_ONE_PAGE, file_name_of, file_steps

        start = self._files.suggested_path().with_suffix(outlet.value)
        path = ask_where_to_write(dialog, start, file_name_of(outlet))
        if path is None:
            return
        # What others did to the canvas meanwhile was not seen here.
        document, order = dialog.document, dialog.order
        steps = file_steps(outlet, dialog.printout, document, order, page=dialog.page, dpi=dpi or 1)
        self._make(dialog, path, steps, in_pages=outlet not in OF_ONE_PAGE)

    def _make(
        self, dialog: "PrintDialog", path: Path, steps: "Steps[bytes]", *, in_pages: bool = True
    ) -> None:
        """Make a file a page at a time, and write it; a file that nobody waits for is none."""
        from canvasdesk.storage.saving import save
        from canvasdesk.ui.printing.job import finished

        try:
            self._filing.check_other(path)
        except CanvasdeskError as error:
            dialog.say_trouble(explained(error))
            return
        heading = self.tr("Making {name}").format(name=path.name)
        try:
            data = finished(steps, heading, dialog, in_pages=in_pages)
        except CanvasdeskError as error:
            dialog.say_trouble(explained(error))
            return
        if data is None:
            return
        self._remember(dialog)
        self._filing.exports.begin(partial(save, path, data), partial(self._on_saved, path))
        dialog.accept()

    def _on_saved(self, path: Path, outcome: "Future[ContentHash]") -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            again = partial(self.show, saves=True)
            self._notice.say(explained(error), self.tr("Save elsewhere…"), again)
            return
        done = self.tr("Saved as {path}").format(path=path)
        self._notice.say(done, self.tr("Show it"), partial(show_file, path), good=True)
