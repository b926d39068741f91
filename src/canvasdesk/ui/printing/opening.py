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
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.messages import explained
from canvasdesk.ui.notice import Notice
from canvasdesk.ui.session import Session
from canvasdesk.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.conversion.orders import PrintOrder
    from canvasdesk.storage.files import ContentHash
    from canvasdesk.ui.printing.dialog import Outlet, PrintDialog
    from canvasdesk.ui.printing.kinds import Kind

# What paints and what writes a PDF is imported when the dialog is opened.

_PNG_DPI = 150.0


class Printing(QObject):
    """Print and save pages of one window's canvas; it keeps what was chosen last."""

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
        self._orders: Mapping[Kind, PrintOrder] = {}
        self._kind: Kind | None = None

    def show(self) -> None:
        """Ask what is to be printed, and do it."""
        from canvasdesk.ui.printing.dialog import PrintDialog
        from canvasdesk.ui.printing.kinds import Kind

        self._session.flush()
        dialog = PrintDialog(
            self._session.document,
            self._around.typesetter,
            self._kind or Kind.PAGE,
            self._first_orders(),
            self._window,
        )
        dialog.wanted.connect(partial(self._do, dialog))
        dialog.exec()
        self._kind, self._orders = dialog.kind, dialog.orders

    def _first_orders(self) -> Mapping["Kind", "PrintOrder"]:
        from canvasdesk.ui.locale_paper import preferred_paper
        from canvasdesk.ui.printing.kinds import Kind, first_order

        paper = preferred_paper(self._around.preferences.now.paper)
        orders = {kind: self._orders.get(kind) or first_order(kind, paper) for kind in Kind}
        colouring = self._files.colouring()
        return {kind: replace(order, colouring=colouring) for kind, order in orders.items()}

    def _do(self, dialog: "PrintDialog", outlet: "Outlet") -> None:
        from canvasdesk.ui.printing.dialog import Outlet

        dialog.refresh()
        if outlet is Outlet.OTHER:
            dialog.accept()
            self._files.export()
        elif outlet is Outlet.PRINTER:
            from canvasdesk.ui.printing.printer import print_pages

            if print_pages(dialog.printout, dialog):
                dialog.accept()
        else:
            self._save(dialog, outlet)

    def _save(self, dialog: "PrintDialog", outlet: "Outlet") -> None:
        from canvasdesk.storage.saving import save
        from canvasdesk.ui.printing.dialog import Outlet

        start = self._files.suggested_path().with_suffix(outlet.value)
        kinds = {
            Outlet.PDF: self.tr("PDF"),
            Outlet.PNG: self.tr("Picture"),
            Outlet.POWERPOINT: self.tr("PowerPoint"),
        }
        name, _ = QFileDialog.getSaveFileName(
            dialog, self.tr("Save as"), str(start), f"{kinds[outlet]} (*{outlet.value})"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != outlet.value:
            path = path.with_name(path.name + outlet.value)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            data = _file(dialog, outlet)
        except CanvasdeskError as error:
            self._notice.say(explained(error))
        else:
            write = partial(save, path, data)
            self._filing.exports.begin(write, partial(self._on_saved, path))
            dialog.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _on_saved(self, path: Path, outcome: "Future[ContentHash]") -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            self._notice.say(explained(error), self.tr("Save elsewhere…"), self.show)
            return
        done = self.tr("Saved as {path}").format(path=path)
        self._notice.say(done, self.tr("Show it"), partial(show_file, path), good=True)


def _file(dialog: "PrintDialog", outlet: "Outlet") -> bytes:
    """Return the file of a print. Raises DocumentError."""
    from canvasdesk.ui.printing.dialog import Outlet

    printout = dialog.printout
    if outlet is Outlet.POWERPOINT:
        from canvasdesk.export.powerpoint import powerpoint_bytes

        return powerpoint_bytes(printout)
    if outlet is Outlet.PDF:
        # reportlab is imported on the first export only.
        from canvasdesk.export.pdf import pdf_bytes

        return pdf_bytes(printout)
    from canvasdesk.export.raster import png_bytes

    return png_bytes(printout.pages[0], _PNG_DPI, printout.attached)
