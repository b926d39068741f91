"""What the status bar says can be done, while nothing else is to be said."""

from PySide6.QtCore import QCoreApplication

from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.panels.shelf import Shelf
from canvasdesk.ui.session import Session


def idle_hint(shelf: Shelf, view: CanvasView, session: Session) -> str:
    """Return the hint for where one is."""
    translate = QCoreApplication.translate
    if view.desk.tool.hint:
        return view.desk.tool.hint
    if shelf.alone:
        return translate("Hints", "Type to write, Ctrl+Enter goes on with the next note")
    if view.block is not None:
        return translate(
            "Hints", "Page Up and Page Down go from block to block, Esc shows the whole sheet"
        )
    return "" if session.read_only else translate("Hints", "Double-click a block to write a note")
