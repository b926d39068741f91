"""The real program, as a person starts it; ends once its window has painted what is asked for.

canvas_window.py FILE NOTES

With 0 notes that is the first picture, of paper and the lines of nine empty blocks; else the
first one with so many notes on it.
"""

import os
import sys
from typing import TYPE_CHECKING

import canvasdesk.app as program_app
from canvasdesk.__main__ import main

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from canvasdesk.model.ids import IdSource
    from canvasdesk.storage.folders import Folders
    from canvasdesk.ui.preferences import LivePreferences
    from canvasdesk.ui.program import Program
    from canvasdesk.ui.theme.chrome import Chrome

FILE, NOTES = sys.argv[1], int(sys.argv[2])
dress_unwatched, furnish_unwatched = program_app.dress, program_app.furnish


def dress_watched(app: "QApplication", folders: "Folders") -> "tuple[LivePreferences, Chrome]":
    """Go on with an empty sheet that ends the program. Imports little before its time."""
    from canvasdesk.ui import empty_sheet

    class WatchedSheet(empty_sheet.EmptySheet):
        def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802  Qt's name
            super().paintEvent(event)
            os._exit(0)

    setattr(empty_sheet, "EmptySheet", WatchedSheet)  # noqa: B010  mypy: a class is put there
    return dress_unwatched(app, folders)


def furnish_watched(
    app: "QApplication",
    folders: "Folders",
    preferences: "LivePreferences",
    chrome: "Chrome",
    new_id: "IdSource",
) -> "Program":
    """Go on with a canvas that ends the program. Imports nothing before its time."""
    from canvasdesk.ui import workplace
    from canvasdesk.ui.canvas.view import CanvasView

    class WatchedView(CanvasView):
        def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802  Qt's name
            super().paintEvent(event)
            if len(self.desk.stage.note_items) >= NOTES:
                os._exit(0)

    setattr(workplace, "CanvasView", WatchedView)  # noqa: B010  mypy: a name it only imports
    return furnish_unwatched(app, folders, preferences, chrome, new_id)


if NOTES:
    program_app.furnish = furnish_watched
else:
    program_app.dress = dress_watched
sys.argv = ["canvasdesk", FILE]
sys.exit(main())
