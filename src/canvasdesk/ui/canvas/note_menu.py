"""The menu of a note, and of the empty canvas."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from canvasdesk.model.values import NoteKind
from canvasdesk.ui.actions import FILLS, ActionId
from canvasdesk.ui.canvas import arranging, commands
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.link_menu import add_links
from canvasdesk.ui.canvas.papers import without_headings
from canvasdesk.ui.canvas.pictures import choose_picture, has_picture, remove_picture
from canvasdesk.ui.canvas.privacy import are_private, set_private_of
from canvasdesk.ui.canvas.symbols import choose_symbol
from canvasdesk.ui.canvas.tag_menu import ask_for_tag, fill_tag_menu
from canvasdesk.ui.canvas.thread_menu import add_thread_entries
from canvasdesk.ui.canvas.writing import edit_note
from canvasdesk.ui.menus import add_command, pop_up_menu

_Id = ActionId
_NOTE_ROWS = (
    (_Id.CUT, _Id.COPY, _Id.DUPLICATE, _Id.DELETE),
    (_Id.RESET_SIZE, _Id.TIDY, _Id.MAKE_HEADING, _Id.MAKE_NOTE),
    (_Id.PARK, _Id.PUT_AWAY),
)


def note_menu(
    desk: Desk,
    parent: QWidget,
    edit: Callable[[str], object] | None = None,
    go_to: Callable[[str], object] | None = None,
) -> QMenu:
    """Return a menu for the chosen notes.

    ``edit`` is where one is written, ``go_to`` how one goes to another, if not on the sheet.
    """
    menu = pop_up_menu(parent)
    only = desk.selection.only
    if only is not None:
        text = QCoreApplication.translate("Canvas", "&Edit")
        write = edit or partial(edit_note, desk)
        menu.addAction(text).triggered.connect(lambda: write(only))
    if without_headings(desk, desk.selection.notes):
        _add_looks(menu, desk)
        add_thread_entries(menu, desk, desk.selection.notes)
    chosen = desk.selection.notes
    add_command(menu, _Id.WRITE_HEARD, lambda: desk.heard_wanted.emit(chosen, ()))
    add_links(menu, desk, desk.selection.notes, go_to)
    tags = menu.addMenu(QCoreApplication.translate("Canvas", "Ta&gs"))
    add_command(tags, _Id.TAG_NOTES, lambda: ask_for_tag(desk))
    fill_tag_menu(desk, tags)
    add_fields(menu, desk, desk.selection.notes)
    _add_rows(menu, desk)
    return menu


def _add_rows(menu: QMenu, desk: Desk) -> None:
    """Add what notes of any kind can be put through."""
    handlers: dict[ActionId, Callable[[], None]] = {
        _Id.CUT: lambda: commands.cut_chosen(desk),
        _Id.COPY: lambda: commands.copy_chosen(desk),
        _Id.DUPLICATE: lambda: commands.duplicate_chosen(desk),
        _Id.DELETE: lambda: commands.delete_chosen(desk),
        _Id.RESET_SIZE: lambda: commands.reset_size_of_chosen(desk),
        _Id.TIDY: lambda: arranging.tidy(desk),
        _Id.MAKE_HEADING: lambda: arranging.make_headings_of_chosen(desk),
        _Id.MAKE_NOTE: lambda: arranging.make_notes_of_chosen(desk),
        _Id.PARK: lambda: commands.park_chosen(desk),
        _Id.PUT_AWAY: lambda: commands.put_away_chosen(desk),
    }
    kinds = {desk.document.notes[key].kind for key in desk.selection.notes}
    fitting = {NoteKind.HEADING: _Id.MAKE_NOTE, NoteKind.NOTE: _Id.MAKE_HEADING}
    without = {fitting[kind] for kind in NoteKind if kind not in kinds}
    for rows in _NOTE_ROWS:
        menu.addSeparator()
        for action in (row for row in rows if row not in without):
            add_command(menu, action, handlers[action])


def add_fields(menu: QMenu, desk: Desk, notes: Sequence[str]) -> None:
    """Add what opens the fields of notes, and what keeps them private."""
    add_command(menu, _Id.NOTE_FIELDS, partial(desk.fields_requested.emit, tuple(notes)))
    private = are_private(desk, notes)
    entry = add_command(menu, _Id.PRIVATE, partial(set_private_of, desk, notes, not private))
    entry.setCheckable(True)
    entry.setChecked(private)


def _add_looks(menu: QMenu, desk: Desk) -> None:
    """Add what changes how notes look; small headings are words and no more."""
    colours = menu.addMenu(QCoreApplication.translate("Canvas", "C&olour"))
    for action, fill in FILLS.items():
        add_command(colours, action, partial(commands.refill_chosen, desk, fill))
    add_command(menu, _Id.SYMBOL, partial(choose_symbol, desk))
    add_command(menu, _Id.PICTURE, partial(choose_picture, desk))
    if has_picture(desk):
        add_command(menu, _Id.REMOVE_PICTURE, partial(remove_picture, desk))


def canvas_menu(desk: Desk, parent: QWidget) -> QMenu:
    """Return a menu for the canvas where no note is."""
    menu = pop_up_menu(parent)
    text = QCoreApplication.translate("Canvas", "Add a &note")
    add_command(menu, _Id.ADD_NOTE, lambda: commands.add_note(desk), text)
    add_command(menu, _Id.ADD_HEADING, lambda: arranging.add_heading(desk))
    add_command(menu, _Id.PASTE, lambda: commands.paste(desk))
    menu.addSeparator()
    add_command(menu, _Id.TIDY, lambda: arranging.tidy(desk))
    add_command(menu, _Id.SELECT_ALL, lambda: commands.choose_all(desk))
    return menu
