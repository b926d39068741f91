"""Builds the program with its window, and passes down what there is one of.

In two steps: a window with an empty sheet is on the screen before most of the program is imported.
"""

import builtins
import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from canvasdesk.model.ids import IdSource
    from canvasdesk.storage.folders import Folders
    from canvasdesk.ui.main_window import CanvasWindow
    from canvasdesk.ui.preferences import LivePreferences
    from canvasdesk.ui.program import Program
    from canvasdesk.ui.theme.chrome import Chrome


DESKTOP_FILE = "io.github.canvasdesk.Canvasdesk"
"""The name of the desktop entry in ``packaging/linux``, by which a desktop finds the icon."""

STYLE = "Fusion"
"""The same on every desktop; ``ui.theme`` has its colours.

A start names it as an argument: ``setStyle`` hands the style back, and all its names with it.
"""

_LISTEN_AFTER_MS = 250


def main(files: Sequence[Path]) -> int:
    """Show the editor with files, or the start window; return the exit code."""
    # Nothing that is imported is garbage, but looking through it takes a tenth of the start.
    # ``ui.garbage`` has it looked for after the first picture.
    gc.disable()
    from PySide6.QtCore import Qt

    _import_unwatched()
    from canvasdesk.storage.folders import user_folders
    from canvasdesk.ui.running import hand_over, meeting_place

    folders = user_folders()
    place = meeting_place(folders.state)
    if hand_over(files, place):
        return 0
    from PySide6.QtWidgets import QApplication

    from canvasdesk.storage.program import NAME

    # Words are clearer than icons in a list where few have one.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    app = QApplication([NAME, "-style", STYLE])
    preferences, chrome = dress(app, folders)
    window = _painted_window(files)
    if window is not None and not window.isVisible():
        return 0  # closed while it was empty

    from canvasdesk.model.ids import random_id
    from canvasdesk.ui.crash import CrashHook
    from canvasdesk.ui.outside import EndFromOutside

    program = furnish(app, folders, preferences, chrome, random_id)
    CrashHook(program.leave_after_crash).install()
    outside = EndFromOutside(program)
    outside.asked.connect(program.end_unasked)
    app.aboutToQuit.connect(outside.end)
    program.begin(files, window)
    if place is not None:
        _listen_later(app, program, place)
    return app.exec()


def _listen_later(app: "QApplication", program: "Program", place: Path) -> None:
    """Hear what later starts ask for, once there is something to look at."""
    from PySide6.QtCore import QTimer

    def listen() -> None:
        from canvasdesk.ui.listening import Listener

        listener = Listener(place, program.may_take, program)
        listener.asked.connect(program.take)
        app.aboutToQuit.connect(listener.close)
        listener.listen()
        # Another program may have listened until now, one that hung and was ended.
        app.applicationStateChanged.connect(lambda _state: listener.listen())

    QTimer.singleShot(_LISTEN_AFTER_MS, program, listen)


def _import_unwatched() -> None:
    """Import without PySide from now on, which reads the source of each module after its import.

    It looks for modules that might ask for other spellings of Qt's names; none here does. Reading
    them all takes a twelfth of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def build(app: "QApplication", folders: "Folders", new_id: "IdSource") -> "Program":
    """Return the program on an application that has no windows yet."""
    app.setStyle(STYLE)
    return furnish(app, folders, *dress(app, folders), new_id)


def dress(app: "QApplication", folders: "Folders") -> tuple["LivePreferences", "Chrome"]:
    """Give an application its name, and the look its user prefers."""
    from PySide6.QtGui import QIcon

    from canvasdesk.shipped import shipped
    from canvasdesk.storage.program import NAME
    from canvasdesk.ui.preferences import LivePreferences
    from canvasdesk.ui.theme.chrome import Chrome

    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(QIcon(str(shipped("icons", f"{NAME}.png"))))
    preferences = LivePreferences(folders.state, app)
    return preferences, Chrome(app, preferences.now.theme)


def _painted_window(files: Sequence[Path]) -> "CanvasWindow | None":
    """Return a window that shows an empty sheet; None where no canvas is opened."""
    from canvasdesk.ui.first_paint import show_painted
    from canvasdesk.ui.main_window import CanvasWindow, is_canvas

    if not files or not is_canvas(files[0]):
        return None
    window = CanvasWindow()
    show_painted(window)
    return window


def furnish(
    app: "QApplication",
    folders: "Folders",
    preferences: "LivePreferences",
    chrome: "Chrome",
    new_id: "IdSource",
) -> "Program":
    """Return the program: all that takes longer to import than a window to show."""
    from PySide6.QtGui import QFont

    from canvasdesk.layout.fonts import FontBook, Weight
    from canvasdesk.layout.text import Typesetter
    from canvasdesk.ui.keeping.disk_work import DiskWork
    from canvasdesk.ui.labels import Size, sized
    from canvasdesk.ui.program import Program
    from canvasdesk.ui.shortcuts import LiveShortcuts
    from canvasdesk.ui.spelling.speller import Speller
    from canvasdesk.ui.surroundings import Surroundings
    from canvasdesk.ui.translation import install_translators, wanted_languages

    language = preferences.now.language
    install_translators(app, [language] if language else wanted_languages())
    fonts = FontBook()
    app.setFont(sized(QFont(fonts.font(Weight.REGULAR).family()), Size.NORMAL))
    typesetter = Typesetter(fonts)
    disk = DiskWork(app)
    shortcuts = LiveShortcuts(folders.state, disk, app)
    speller = Speller(folders.state, lambda: preferences.now.spelling, disk)
    app.aboutToQuit.connect(disk.wait)
    app.aboutToQuit.connect(preferences.settle)
    return Program(
        app,
        Surroundings(typesetter, folders, preferences, chrome, speller, shortcuts, new_id, disk),
    )
