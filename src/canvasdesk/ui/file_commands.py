"""What a canvas window does with files: open, save, save as, export. Faults become notices."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from canvasdesk.errors import CanvasdeskError, StorageError
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.values import NoteKind
from canvasdesk.storage.problems import Problem
from canvasdesk.ui.keeping.attempts import LINKED
from canvasdesk.ui.keeping.disk_work import logged
from canvasdesk.ui.keeping.filing import Filing
from canvasdesk.ui.keeping.lock import OneWriter
from canvasdesk.ui.keeping.telling import tell_other_writer
from canvasdesk.ui.messages import explained, said
from canvasdesk.ui.notice import Notice, Topic
from canvasdesk.ui.session import Closed, Session
from canvasdesk.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from concurrent.futures import Future

    from canvasdesk.storage.files import ContentHash
    from canvasdesk.storage.format import ReadResult
    from canvasdesk.ui.dialogs.export import ExportChoice
    from canvasdesk.ui.printing.opening import Printing

# Dialogs are imported when they are opened: the window is to be there at once.


class FileCommands(QObject):
    """The file commands of one window."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        filing: Filing,
        notice: Notice,
        surroundings: Surroundings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._filing = filing
        self._notice = notice
        self._around = surroundings
        self._choice: ExportChoice | None = None
        self.colouring: Callable[[], Colouring] = lambda: Colouring.TAGS
        """Says what colours mean on the canvas: an export begins with that."""
        self._told = ""
        """What is shown of the file that cannot be written, until it can."""
        self._fault_told = self._hushed = ""
        """What was said last, and what was put away: it is not said again each time."""
        self._folder_told = False
        self._writer = OneWriter(session, filing, surroundings.folders.state, self.open)
        self.taken_over = self._writer.taken_over
        """Whoever had the file open is gone."""
        filing.check_target = self._writer.check
        tell_other_writer(self._writer, notice, self.save_as, window.locale())
        self.takes_care: Callable[[CanvasdeskError], bool] = lambda _error: False
        """Says whether somebody else deals with a save that failed."""
        filing.saved.connect(self._on_saved)
        filing.save_failed.connect(self._tell_fault)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def open(self, path: Path, result: "ReadResult") -> None:
        """Go on with what was read of a file, and say what had to be mended."""
        self._filing.open(path, result)
        QTimer.singleShot(0, self, self._on_opened)  # the disk can wait for the picture
        if self._session.is_closed(Closed.NEWER):
            newer = said("format.newer", {"version": self._filing.version})
            self._notice.say(newer, topic=Topic.MENDED)
        elif result.problems and not self._session.read_only:
            self._notice.say(self._mended_text(result.problems), topic=Topic.MENDED)

    def _on_opened(self) -> None:
        from canvasdesk.storage.leftovers import remove_leftovers_beside

        self.remember()
        path = self._filing.path
        if path is not None:
            clear = partial(remove_leftovers_beside, path)
            self._around.disk.begin(clear, logged(f"leftovers stay beside {path}"))

    def end(self) -> None:
        """Let go of the file; it has been left."""
        self._filing.end()
        self._writer.end()

    def save(self) -> None:
        """Save by hand; a canvas to look at only is saved under another name."""
        self._session.flush()
        if self._session.read_only:
            self.save_as()
            return
        self._fault_told = self._hushed = ""  # whoever saves by hand is told again
        self._filing.begin_save()

    def save_as(self) -> None:
        """Ask for another file and save there."""
        try:
            self.save_elsewhere()
        except CanvasdeskError as error:
            text, elsewhere = explained(error), (self.tr("Save as…"), self.save_as)
            if isinstance(error, StorageError) and error.code == LINKED:
                anyway = partial(self._save_there, error.path)
                words = self.tr("Save anyway")
                self._notice.say(text, words, anyway, second=elsewhere, topic=Topic.FILE)
            else:
                self._notice.say(text, *elsewhere, topic=Topic.FILE)

    def _save_there(self, path: Path) -> None:
        try:
            self._filing.save_as(path)
        except CanvasdeskError as error:
            elsewhere = self.tr("Save as…"), self.save_as
            self._notice.say(explained(error), *elsewhere, topic=Topic.FILE)

    def save_elsewhere(self) -> None:
        """Ask for another file and save there, unless none is named. Raises CanvasdeskError."""
        from canvasdesk.storage.names import unused_path
        from canvasdesk.ui.dialogs.files import ask_where_to_save

        self._session.flush()
        self._filing.settle()
        start = self.suggested_path()
        if self._filing.fault is not None or self._session.is_closed(Closed.HELD):
            start = unused_path(start.parent, start.name)  # not over what another program wrote
        path = ask_where_to_save(self._window, start)
        if path is not None:
            self._filing.save_as(path)

    def print_canvas(self) -> None:
        """Ask what is to be printed or saved as pages, and do it."""
        self._printing.show()

    @cached_property
    def _printing(self) -> "Printing":
        from canvasdesk.ui.printing.opening import Printing

        return Printing(self._window, self._session, self._filing, self._notice, self._around, self)

    def save_pages(self) -> None:
        """Ask what to make of the canvas, as a file, and make it."""
        self._printing.show(saves=True)

    def export_other(self) -> None:
        """Ask for a format of another program, and make that of the canvas."""
        from canvasdesk.ui.dialogs.export import ExportChoice, ExportDialog
        from canvasdesk.ui.dialogs.export_formats import Inside

        self._session.flush()
        document = self._session.document
        path = self.suggested_path().with_suffix("")
        dialog = ExportDialog(
            replace(self._choice or ExportChoice(), path=path),
            has_private=any(record.private for record in document.records.values()),
            inside=Inside(
                marks=any(note.picture or note.symbol for note in document.notes.values()),
                headings=any(n.kind is NoteKind.HEADING for n in document.notes.values()),
            ),
            parent=self._window,
        )
        if dialog.exec():
            self._choice = dialog.choice
            self._make(dialog.choice)

    def save_copy(self) -> None:
        """Ask for another file, and save there what others may see; this one stays open."""
        from canvasdesk.conversion.copies import copy_of
        from canvasdesk.model.privacy import Audience
        from canvasdesk.storage.names import unused_path
        from canvasdesk.storage.saving import save
        from canvasdesk.ui.dialogs.files import ask_where_to_copy

        self._session.flush()
        start = self.suggested_path()
        path = ask_where_to_copy(self._window, unused_path(start.parent, start.name))
        if path is None:
            return
        try:
            self._filing.check_other(path)
            data = copy_of(self._session.document, Audience.OTHERS, path, self._around.new_id)
        except CanvasdeskError as error:
            self._notice.say(explained(error), self.tr("Save elsewhere…"), self.save_copy)
        else:
            self._filing.exports.begin(partial(save, path, data), partial(self._on_copied, path))

    def _on_copied(self, path: Path, outcome: "Future[ContentHash]") -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            self._notice.say(explained(error), self.tr("Save elsewhere…"), self.save_copy)
        else:
            done = self.tr("A copy without private parts is in {path}").format(path=path)
            self._notice.say(done, self.tr("Show it"), partial(show_file, path), good=True)

    def _make(self, choice: "ExportChoice") -> None:
        # A text is made at once. A disk may take longer.
        from canvasdesk.storage.saving import save
        from canvasdesk.ui.exporting import exported, left_out

        document = self._session.document
        try:
            self._filing.check_other(choice.path)
        except CanvasdeskError as error:
            self._notice.say(explained(error), self.tr("Export elsewhere…"), self.export_other)
            return
        try:
            data = exported(document, choice)
        except CanvasdeskError as error:
            self._notice.say(explained(error))
            return
        write = partial(save, choice.path, data)
        told = partial(self._on_exported, choice.path, left_out(document, choice))
        self._filing.exports.begin(write, told)

    def _on_exported(
        self, path: Path, left_out: tuple[str, ...], outcome: "Future[ContentHash]"
    ) -> None:
        try:
            outcome.result()
        except CanvasdeskError as error:
            self._notice.say(explained(error), self.tr("Export elsewhere…"), self.export_other)
            return
        done = "\n".join((self.tr("Exported to {path}").format(path=path), *left_out))
        show = partial(show_file, path)
        self._notice.say(done, self.tr("Show it"), show, good=not left_out)

    def suggested_path(self) -> Path:
        """Return the canvas's file, or what it would be called where it has none yet."""
        from canvasdesk.storage.names import suggested_name

        if self._filing.path is not None:
            return self._filing.path
        name = suggested_name(self._session.title or self.tr("Untitled"))
        return self._around.folders.canvases / name

    def _on_saved(self) -> None:
        if self._told:
            self._notice.unsay(self._told)
            self._told = self._fault_told = self._hushed = ""
        self._tell_other_folder()
        self.remember()

    def _tell_other_folder(self) -> None:
        """Say once where a canvas went instead of the folder preferred, which cannot be used."""
        from canvasdesk.storage.folders import can_keep

        wanted, path = self._around.preferences.now.canvases, self._filing.path
        folder = self._around.standard_folders.canvases
        if not wanted or self._folder_told or path is None or path.parent != folder:
            return
        if not can_keep(wanted):
            self._folder_told = True
            text = self.tr(
                "The folder {wanted} is gone or cannot be written to. This canvas is in {folder}."
            )
            self._notice.say(text.format(wanted=wanted, folder=folder))

    def remember(self) -> None:
        """Put the canvas on top of the recent ones, as its file is now."""
        from canvasdesk.ui.recents import remember_canvas

        if self._filing.path is not None:
            remember_canvas(
                self._around.disk,
                self._around.folders.state,
                self._filing.path,
                self._session.document,
                self._filing.content_hash,
            )

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """Save what could not be: whoever comes back may have made room, or lifted a protection."""
        if window is not None and window is self._window.window().windowHandle():
            self._filing.try_again()

    def _tell_fault(self, error: CanvasdeskError) -> None:
        """Say why the file cannot be written; not again each time that is tried in vain."""
        if self.takes_care(error):
            return
        text = explained(error)
        if text == self._hushed or (text == self._fault_told and self._told in self._notice.texts):
            return
        self._fault_told, elsewhere = text, (self.tr("Save as…"), self.save_as)
        say = partial(self._notice.say, put_away=self._on_put_away, topic=Topic.FILE)
        if error.code == LINKED:
            self._told = say(text, self.tr("Save anyway"), self.save, second=elsewhere)
        else:
            self._told = say(text, *elsewhere)

    def _on_put_away(self) -> None:
        self._hushed = self._fault_told

    def _mended_text(self, problems: tuple[Problem, ...]) -> str:
        kinds = list({problem.code: problem.parameters for problem in problems}.items())
        parts = [said(code, parameters) for code, parameters in kinds[:3]]
        parts.append(self.tr("A copy of the file as it was is kept before it is saved."))
        return " ".join(parts)


def show_file(path: Path) -> None:
    """Open a file with the program that the desktop has for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
