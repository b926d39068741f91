"""Gives the chosen notes a symbol; the sheet it is chosen from is imported when it opens."""

from PySide6.QtCore import QCoreApplication

from canvasdesk.editing.operations.notes import set_symbol
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.papers import chosen_papers


def choose_symbol(desk: Desk) -> None:
    """Ask for a symbol for the chosen notes."""
    from canvasdesk.ui.canvas import keys
    from canvasdesk.ui.canvas.symbol_chooser import SymbolChooser

    desk.flush()
    notes = chosen_papers(desk)
    if not notes or not desk.editable:
        return
    current = next(
        (desk.document.notes[n].symbol for n in notes if desk.document.notes[n].symbol), ""
    )
    chooser = SymbolChooser(
        desk.stage.typesetter, current, lambda symbol: give_symbol(desk, symbol), desk.port
    )
    chooser.pop_up(keys.screen_rect(desk))


def give_symbol(desk: Desk, symbol: str) -> None:
    """Give the chosen notes a symbol; an empty one takes theirs off."""
    notes = chosen_papers(desk)
    if notes and desk.editable:
        name = QCoreApplication.translate("Canvas", "Change the symbol")
        desk.do(name, lambda document: set_symbol(document, notes, symbol))
