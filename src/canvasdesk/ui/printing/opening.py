"""Opens the print dialog, and does what somebody wants done there."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

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

        dialog.refresh()
        if outlet is Outlet.OTHER:
            dialog.accept()
            self._files.export_other()
        elif outlet is Outlet.PRINTER:
            from canvasdesk.ui.printing.printer import print_pages

            if print_pages(dialog.printout, dialog):
                self._remember(dialog)
                dialog.accept()
        else:
            self._save(dialog, outlet, dpi)

    def _save(self, dialog: "PrintDialog", outlet: "Outlet", dpi: int) -> None:
        from canvasdesk.storage.saving import save
        from canvasdesk.ui.printing.outlets import file_name_of, file_of

        start = self._files.suggested_path().with_suffix(outlet.value)
        name, _ = QFileDialog.getSaveFileName(
            dialog, self.tr("Save as"), str(start), f"{file_name_of(outlet)} (*{outlet.value})"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != outlet.value:
            path = path.with_name(path.name + outlet.value)
        document, order = self._session.document, dialog.order
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            data = file_of(outlet, dialog.printout, document, order, page=dialog.page, dpi=dpi or 1)
        except CanvasdeskError as error:
            dialog.say_trouble(explained(error))
        else:
            self._remember(dialog)
            write = partial(save, path, data)
            self._filing.exports.begin(write, partial(self._on_saved, path))
            dialog.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _on_saved(self, path: Path, outcome: "Future[ContentHash]") -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            again = partial(self.show, saves=True)
            self._notice.say(explained(error), self.tr("Save elsewhere…"), again)
            return
        done = self.tr("Saved as {path}").format(path=path)
        self._notice.say(done, self.tr("Show it"), partial(show_file, path), good=True)
