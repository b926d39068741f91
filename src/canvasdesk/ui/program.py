"""Which windows are open: canvases, the start window, and the way from one to the other."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from canvasdesk.errors import CanvasdeskError
from canvasdesk.model.blocks import Mode
from canvasdesk.model.document import Document
from canvasdesk.storage.format import read_document
from canvasdesk.storage.locks import clear_locks
from canvasdesk.ui.empty_sheet import EmptySheet
from canvasdesk.ui.first_paint import FirstPaint
from canvasdesk.ui.foretaste import CROWDED, note_papers
from canvasdesk.ui.garbage import Garbage
from canvasdesk.ui.keeping.disk_work import logged
from canvasdesk.ui.keeping.leaving import Way, leave
from canvasdesk.ui.keeping.recovering import Desktop, Recovering
from canvasdesk.ui.main_window import CanvasWindow, is_canvas
from canvasdesk.ui.messages import explained
from canvasdesk.ui.open_windows import OpenWindows
from canvasdesk.ui.starting_point import Beginning, document_language
from canvasdesk.ui.surroundings import Surroundings
from canvasdesk.ui.theme.movement import choose_movement
from canvasdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from canvasdesk.ui.running import Start
    from canvasdesk.ui.start.page import StartPage

_WARM_UP_AFTER_MS = 600
_WATCH_AFTER_MS = 300
"""When one begins to notice what others do to a file: after its first picture."""


class Program(QObject):
    """Open windows and let them go. There is one."""

    def __init__(self, app: QApplication, surroundings: Surroundings) -> None:
        super().__init__(app)
        self._app = app
        self._around = surroundings
        self._beginning = Beginning(surroundings.folders.state, surroundings.disk, self)
        self._windows = OpenWindows()
        self._faults: list[str] = []
        self._start: StartPage | None = None
        self._leaving = False
        self._garbage = Garbage(self)
        desktop = Desktop(lambda document: self._show(document).workplace, self._holds, self._say)
        self._recovering = Recovering(surroundings.folders, surroundings.disk, desktop, self)
        self._recovering.changed.connect(self._refresh_start)
        app.setQuitOnLastWindowClosed(True)
        app.commitDataRequest.connect(self.commit)
        surroundings.preferences.changed.connect(self._on_preferences_changed)
        choose_movement(app, surroundings.preferences.now.movement)

    @property
    def canvases(self) -> Sequence[CanvasWindow]:
        """The windows of open canvases, oldest first."""
        return self._windows.all

    @property
    def start(self) -> "StartPage | None":
        """The start window and what it shows; None until it was shown."""
        return self._start

    def begin(self, files: Sequence[Path], waiting: CanvasWindow | None = None) -> None:
        """Open files, each in a window of its own, or the start window where there are none.

        ``waiting`` is a window for the first file that shows an empty sheet already.
        """
        if waiting is not None:
            self._take_in(waiting)
            self._windows.await_file(waiting, files[0].absolute())
        for path in files if waiting is None else files[1:]:
            self.open(path)
        if waiting is not None:
            self._read(waiting)
        if not files:
            self.show_start()
        QTimer.singleShot(_WARM_UP_AFTER_MS, self._warm_up)

    def may_take(self) -> bool:
        """Say whether files of a later start can be opened: not on the way out."""
        return not self._leaving

    def take(self, start: "Start") -> None:
        """Do what a later start was asked for, and come to the front."""
        from canvasdesk.ui.listening import leave_to_come_forward

        with leave_to_come_forward(start):
            for path in start.files:
                self.open(path)
            if not start.files and not self.canvases:
                self.show_start()
            front = self._front(start.files)
            if front is not None:
                _bring_forward(front)

    def _front(self, files: Sequence[Path]) -> QWidget | None:
        """Return the window to come to the front with: a question that waits goes before all."""
        modal, active = self._app.activeModalWidget(), self._app.activeWindow()
        last = self._windows.last
        if modal is not None or not files:
            return modal or active or last or (self._start.window if self._start else None)
        return self._windows.of(files[-1]) or last

    def show_start(self, message: str = "") -> None:
        """Show the start window."""
        from canvasdesk.ui.start.page import StartPage

        if self._start is None:
            self._start = StartPage(self._around, self)
            window = self._start.window
            window.new_requested.connect(self.new)
            window.open_requested.connect(self.open)
            window.example_requested.connect(self.open_example)
            window.choose_requested.connect(self.choose)
            window.quit_requested.connect(self.quit)
            self._recovering.serve(window)
        self._start.show(message)

    def new(self, mode: Mode) -> None:
        """Open a window with an empty canvas; it has a file from its first change on."""
        around = self._around
        document = self._beginning.document(mode, document_language(), around.new_id)
        window = self._show(document)
        window.workplace.extras.show(self._beginning.extras)
        window.workplace.view.desk.standing.colour(self._beginning.colouring)
        self._beginning.tell(mode, window.workplace.notice)
        window.workplace.guiding.begin()

    def open(self, path: Path) -> None:
        """Open a file in a window, or bring its window to the front.

        The window shows an empty sheet at once; the file is read after that was painted.
        """
        path = path.absolute()
        if not is_canvas(path):
            self._import(path)
            return
        there = self._windows.of(path)
        if there is not None:
            _bring_forward(there)
            return
        window = CanvasWindow()
        self._take_in(window)
        self._windows.await_file(window, path)
        window.show()
        FirstPaint(window).painted.connect(lambda: self._read(window))

    def adopt(self, document: Document) -> CanvasWindow:
        """Open a window with a document that has no file yet and is to be kept."""
        window = self._show(document)
        window.workplace.filing.adopt(document, saved=False)
        return window

    def open_copy(self, document: Document, look_only: bool) -> None:
        """Open a document beside the canvas it was once: it has no file until it is changed."""
        self._show(document).workplace.session.set_read_only(look_only)

    def recover(self, path: Path) -> None:
        """Open a window with what a recovery copy holds."""
        self._recovering.recover(path)

    def choose(self) -> None:
        """Ask which files to open."""
        from canvasdesk.ui.dialogs.files import ask_what_to_open

        for path in ask_what_to_open(self._app.activeWindow(), self._around.folders.canvases):
            self.open(path)

    def import_file(self) -> None:
        """Ask what to import, show what was understood, and open it."""
        from canvasdesk.ui.dialogs.files import ask_what_to_import

        parent = self._app.activeWindow()
        path = ask_what_to_import(parent, self._around.folders.canvases)
        if path is not None:
            self._import(path)

    def _import(self, path: Path) -> None:
        from canvasdesk.ui.importing import import_after_preview

        try:
            document = import_after_preview(path, self._around, self._app.activeWindow())
        except CanvasdeskError as error:
            self._say(explained(error))
        else:
            if document is not None:
                self.adopt(document)

    def open_example(self, path: Path) -> None:
        """Open a shipped example as a canvas of one's own; it has no file until it is changed."""
        from canvasdesk.storage.format import read_document
        from canvasdesk.ui.examples import ones_own

        try:
            document = ones_own(read_document(path).document, self._around.new_id)
        except CanvasdeskError as error:
            self._say(explained(error))
        else:
            self._show(document)

    def quit(self) -> None:
        """End the program, unless someone chooses to stay."""
        if self._leave(Way.QUIT):
            self._end()

    def end_unasked(self) -> None:
        """End the program at once, as the system wants it to: everything is kept, nobody asked."""
        with suppress(CanvasdeskError):  # nobody is there to be told
            self._leave(Way.LOGOUT, may_ask=False)
        self._end()

    def _end(self) -> None:
        for window in tuple(self.canvases):
            window.close_for_good()
        self._app.quit()

    def commit(self, manager: QSessionManager) -> None:
        """Make everything safe while the desktop logs out, and stop it where someone chooses so."""
        may_ask = manager.allowsInteraction()
        if not self._leave(Way.LOGOUT, may_ask=may_ask):
            manager.cancel()
        elif may_ask:
            manager.release()

    def _leave(self, way: Way, *, may_ask: bool = True) -> bool:
        self._leaving = True
        try:
            return leave(self._windows.workplaces, way, may_ask=may_ask)
        finally:
            self._leaving = False

    def leave_after_crash(self) -> None:
        """Write down what is not saved."""
        leave(self._windows.workplaces, Way.CRASH)

    def _show(self, document: Document) -> CanvasWindow:
        """Show a window with a document at once."""
        window = CanvasWindow()
        self._take_in(window)
        self._furnish(window, document)
        window.show()
        return window

    def _take_in(self, window: CanvasWindow) -> None:
        """Answer for a window from now on."""
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open_requested.connect(self.open)
        window.closed.connect(lambda: self._on_window_closed(window))
        self._windows.add(window)
        if self._start is not None:
            self._start.give_way()

    def _furnish(self, window: CanvasWindow, document: Document) -> Workplace:
        # A large canvas makes a hundred thousand objects that all stay: looking through them for
        # garbage would take a fifth of its opening.
        self._garbage.put_off()
        QTimer.singleShot(_WARM_UP_AFTER_MS, self._garbage.settle)
        workplace = Workplace(window, document, self._around)
        QTimer.singleShot(_WATCH_AFTER_MS, workplace, partial(self._begin_watching, window))
        workplace.new_requested.connect(self.new)
        workplace.choose_requested.connect(self.choose)
        workplace.import_requested.connect(self.import_file)
        workplace.start_requested.connect(self.show_start)
        workplace.open_requested.connect(self.open)
        workplace.quit_requested.connect(self.quit)
        workplace.shelf.copy_wanted.connect(self.open_copy)
        window.furnish(workplace)
        return workplace

    def _read(self, window: CanvasWindow) -> None:
        """Read the file awaited by a window that shows an empty sheet, and may have been closed.

        What could not be read is said when nothing else is awaited: there is a window to say it in.
        """
        path = self._windows.take_awaited(window)
        if path is None:
            return
        try:
            result = read_document(path)
        except CanvasdeskError as error:
            self._windows.remove(window)
            self._faults.append(explained(error))
        else:
            self._foretell(window, result.document)
            workplace = self._furnish(window, result.document)
            workplace.files.open(path, result)
            self._recovering.offer(workplace)
            # Whoever had it open may have been killed with something that was not saved.
            workplace.files.taken_over.connect(partial(self._recovering.offer, workplace))
        self._say_faults()
        if window not in self.canvases:
            window.close_for_good()

    def _begin_watching(self, window: CanvasWindow) -> None:
        if window in self.canvases:
            window.workplace.follow_file()

    def _foretell(self, window: CanvasWindow, document: Document) -> None:
        """Show the notes of a crowded canvas before their texts are set."""
        sheet = window.findChild(EmptySheet)
        if sheet is not None and len(document.notes) >= CROWDED:
            sheet.show_papers(note_papers(document))

    def _holds(self, path: Path) -> bool:
        return self._windows.of(path) is not None

    def _refresh_start(self) -> None:
        if self._start is not None:
            self._start.refresh()

    def _say(
        self,
        text: str,
        remedy: str = "",
        do: Callable[[], object] | None = None,
        good: bool = False,
    ) -> None:
        """Show a message in the window that is looked at, or in the start window."""
        place = self._windows.looked_at(self._app.activeWindow())
        if place is not None:
            place.notice.say(text, remedy, do, good=good)
        elif self._start is not None and self._start.window.isVisible():
            self._start.window.notice.say(text, remedy, do, good=good)
        else:
            self.show_start(text)

    def _say_faults(self) -> None:
        if self._faults and not self._windows.waiting:
            text = "\n".join(self._faults)
            self._faults.clear()
            self._say(text)

    def _on_window_closed(self, window: CanvasWindow) -> None:
        if self._windows.remove(window):
            if window.furnished:
                window.workplace.end()
            self._garbage.look_at_all()
        if self._windows.take_awaited(window) is not None:
            self._say_faults()
        if not self.canvases and self._start is not None:
            self._start.stay()  # nothing came in its place after all

    def _warm_up(self) -> None:
        """Do what waited for the first picture, and import what is needed soon after it."""
        self._garbage.settle()
        self._recovering.tidy()
        clear = partial(clear_locks, self._around.folders.state)
        self._around.disk.begin(clear, logged("old locks could not be cleared"))
        if self._start is None:
            self._recovering.mention(self.show_start)
        import canvasdesk.storage.validation
        import canvasdesk.ui.canvas.copying
        import canvasdesk.ui.canvas.note_menu
        import canvasdesk.ui.canvas.tools.drag
        import canvasdesk.ui.canvas.tools.resize
        import canvasdesk.ui.finding.bar
        import canvasdesk.ui.palette.box  # noqa: F401

    def _on_preferences_changed(self) -> None:
        preferences = self._around.preferences.now
        self._around.chrome.choose(preferences.theme)
        choose_movement(self._app, preferences.movement)


def _bring_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
