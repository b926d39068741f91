"""Ways into the log from elsewhere in a window. The panel is imported when it is first opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.panels.shelf import PanelId, Shelf

if TYPE_CHECKING:
    from canvasdesk.ui.heard.panel import HeardPanel


def write_about(shelf: Shelf, notes: Sequence[str], fields: Sequence[str] = ()) -> None:
    """Open the log to write down what was heard about notes, or about some answers on one."""
    _panel(shelf).write_about(notes, fields)


def write_about_chosen(desk: Desk) -> None:
    """Have the log opened to write down what was heard about the chosen notes."""
    desk.flush()
    desk.heard_wanted.emit(desk.selection.notes, ())


def show_entry(shelf: Shelf, entry: str) -> None:
    """Show an entry in the log; what has the keyboard takes it back if it wants."""
    _panel(shelf).show_entry(entry)


def _panel(shelf: Shelf) -> "HeardPanel":
    from canvasdesk.ui.heard.panel import HeardPanel

    panel = shelf.panel if shelf.shown is PanelId.HEARD else shelf.open(PanelId.HEARD)
    if not isinstance(panel, HeardPanel):
        raise TypeError("another panel has the log's place")
    return panel
