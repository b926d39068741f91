"""Customers and their threads in menus, and what starts the brush and the walk."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from canvasdesk.model.blocks import Mode
from canvasdesk.model.threads import customers, served, thread
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.serving import first_customer
from canvasdesk.ui.canvas.thread_words import nobody
from canvasdesk.ui.menus import add_command, pop_up_menu

# The tools are imported once they are wanted: the canvas is to be there at once.


def take_brush(desk: Desk, customer: str | None = None) -> None:
    """Take the brush for a customer; else for the one that is chosen, or the only one there is."""
    desk.flush()
    there = [note.id for note in customers(desk.document)]
    if not desk.editable:
        return
    if not there:
        desk.hint_changed.emit(nobody(desk.document.mode))
        return
    if customer not in there:
        chosen = [note for note in desk.selection.notes if note in there]
        customer = next(iter(chosen if len(there) > 1 else there), None)
    from canvasdesk.ui.canvas.tools.brush import BrushTool

    desk.use(BrushTool(desk, customer))


def walk_thread(desk: Desk, customer: str | None = None) -> None:
    """Walk a customer's thread; else that of what is chosen, or the first customer's."""
    desk.flush()
    there = [note.id for note in customers(desk.document)]
    if not there:
        desk.hint_changed.emit(nobody(desk.document.mode))
        return
    if customer not in there:
        customer = first_customer(desk) or there[0]
    from canvasdesk.ui.canvas.tools.walk import WalkTool

    desk.use(WalkTool(desk, customer))


def add_thread_entries(menu: QMenu, desk: Desk, notes: Sequence[str]) -> None:
    """Put in what can be done with the threads of chosen notes."""
    there = [note.id for note in customers(desk.document)]
    if not there:
        return
    chosen = next((note for note in notes if note in there), None)
    whom = served(desk.document)
    if not desk.session.read_only:
        add_command(menu, ActionId.BRUSH, partial(take_brush, desk, chosen), _asked(desk, chosen))
    if any(whom.get(note) for note in notes):
        add_command(menu, ActionId.WALK, partial(walk_thread, desk))


def customer_menu(desk: Desk, customer: str, parent: QWidget) -> QMenu:
    """Return a menu for a customer in the legend."""
    menu = pop_up_menu(parent)
    if not desk.session.read_only:
        text = _asked(desk, customer)
        add_command(menu, ActionId.BRUSH, partial(take_brush, desk, customer), text)
    add_command(menu, ActionId.WALK, partial(walk_thread, desk, customer))
    menu.addSeparator()
    go = menu.addAction(QCoreApplication.translate("Threads", "&Go to the note"))
    go.triggered.connect(lambda: _choose(desk, [customer]))
    choose = menu.addAction(QCoreApplication.translate("Threads", "&Choose all its notes"))
    choose.triggered.connect(lambda: _choose(desk, thread(desk.document, customer)))
    return menu


def _choose(desk: Desk, notes: Collection[str]) -> None:
    desk.flush()
    desk.show_block(None)
    desk.choose([note for note in desk.stage.note_items if note in notes])


def _asked(desk: Desk, customer: str | None) -> str:
    """Return what the brush asks of a note in a menu; the action's own words without a customer."""
    if customer is None:
        return ""
    if desk.document.mode is Mode.PERSONAL:
        return QCoreApplication.translate("Threads", "What goes w&ith this one?")
    return QCoreApplication.translate("Threads", "What serves th&is customer?")
