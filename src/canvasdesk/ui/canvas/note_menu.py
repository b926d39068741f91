"""The menu of a note, and of the empty canvas.

What is done daily stands in it, the rest under "More"; nothing stands in it twice.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from canvasdesk.model.blocks import BlockId
from canvasdesk.model.values import NoteKind
from canvasdesk.ui.actions import FILLS, ActionId
from canvasdesk.ui.canvas import arranging, commands
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.link_menu import GoTo, add_links
from canvasdesk.ui.canvas.papers import without_headings
from canvasdesk.ui.canvas.pictures import choose_picture, has_picture, remove_picture
from canvasdesk.ui.canvas.privacy import are_private, set_private_of
from canvasdesk.ui.canvas.renaming import give_usual_heading
from canvasdesk.ui.canvas.symbols import choose_symbol
from canvasdesk.ui.canvas.tag_menu import ask_for_tag, fill_tag_menu
from canvasdesk.ui.canvas.thread_menu import add_thread_entries
from canvasdesk.ui.canvas.writing import edit_heading, edit_note
from canvasdesk.ui.headings import has_own_heading
from canvasdesk.ui.menus import Command, add_command, disable_edits, pop_up_menu

_Id = ActionId


def note_menu(
    desk: Desk,
    parent: QWidget,
    edit: Callable[[str], object] | None = None,
    go_to: GoTo | None = None,
) -> QMenu:
    """Return a menu for the chosen notes.

    ``edit`` is where one is written, ``go_to`` how one goes to another, if not on the sheet.
    """
    menu = pop_up_menu(parent)
    chosen, only = desk.selection.notes, desk.selection.only
    if only is not None:
        text = QCoreApplication.translate("Canvas", "&Edit")
        write = edit or partial(edit_note, desk)
        menu.addAction(text).triggered.connect(lambda: write(only))
    _add_looks(menu, desk)
    menu.addSeparator()
    add_sayings(menu, desk, chosen, go_to)
    menu.addSeparator()
    add_editing(
        menu,
        {
            _Id.CUT: lambda: commands.cut_chosen(desk),
            _Id.COPY: lambda: commands.copy_chosen(desk),
            _Id.DUPLICATE: lambda: commands.duplicate_chosen(desk),
            _Id.DELETE: lambda: commands.delete_chosen(desk),
        },
    )
    menu.addSeparator()
    _add_more(menu, desk)
    disable_edits(menu, read_only=desk.session.read_only)
    return menu


def add_colours(menu: QMenu, refill: Callable[[str], object]) -> None:
    """Add a menu of the colours that notes can have."""
    colours = menu.addMenu(QCoreApplication.translate("Canvas", "C&olour"))
    for action, fill in FILLS.items():
        add_command(colours, action, partial(refill, fill))


def add_sayings(menu: QMenu, desk: Desk, notes: Sequence[str], go_to: GoTo | None = None) -> None:
    """Add what opens the fields of notes, their links, and what was heard about them."""
    add_command(menu, _Id.NOTE_FIELDS, partial(desk.fields_requested.emit, tuple(notes)))
    links = menu.addMenu(QCoreApplication.translate("Canvas", "Lin&ks"))
    if not desk.session.read_only:
        add_command(links, _Id.LINK, lambda: desk.link_requested.emit(tuple(notes)))
    if without_headings(desk, notes):
        add_thread_entries(links, desk, notes)
    add_links(links, desk, notes, go_to)
    if links.isEmpty():
        menu.removeAction(links.menuAction())
    add_command(menu, _Id.WRITE_HEARD, lambda: desk.heard_wanted.emit(notes, ()))


def add_editing(menu: QMenu, handlers: dict[ActionId, Command]) -> None:
    """Add what copies, cuts and deletes notes, in the order it is given."""
    for action, handler in handlers.items():
        add_command(menu, action, handler)


def add_private(menu: QMenu, desk: Desk, notes: Sequence[str]) -> None:
    """Add what keeps notes private."""
    private = are_private(desk, notes)
    entry = add_command(menu, _Id.PRIVATE, partial(set_private_of, desk, notes, not private))
    entry.setCheckable(True)
    entry.setChecked(private)


def _add_more(menu: QMenu, desk: Desk) -> None:
    """Add a menu of what is done to notes now and then."""
    more = menu.addMenu(QCoreApplication.translate("Canvas", "Mo&re"))
    kinds = {desk.document.notes[key].kind for key in desk.selection.notes}
    add_command(more, _Id.TIDY, lambda: arranging.tidy(desk))
    add_command(more, _Id.RESET_SIZE, lambda: commands.reset_size_of_chosen(desk))
    if NoteKind.NOTE in kinds:
        add_command(more, _Id.MAKE_HEADING, lambda: arranging.make_headings_of_chosen(desk))
    if NoteKind.HEADING in kinds:
        add_command(more, _Id.MAKE_NOTE, lambda: arranging.make_notes_of_chosen(desk))
    more.addSeparator()
    add_private(more, desk, desk.selection.notes)
    more.addSeparator()
    add_command(more, _Id.PARK, lambda: commands.park_chosen(desk))
    add_command(more, _Id.PUT_AWAY, lambda: commands.put_away_chosen(desk))


def _add_looks(menu: QMenu, desk: Desk) -> None:
    """Add what stands on notes beside their text; small headings are words and no more."""
    papers = without_headings(desk, desk.selection.notes)
    if papers:
        add_colours(menu, lambda fill: commands.refill_chosen(desk, fill))
    tags = menu.addMenu(QCoreApplication.translate("Canvas", "Ta&gs"))
    add_command(tags, _Id.TAG_NOTES, lambda: ask_for_tag(desk))
    fill_tag_menu(desk, tags)
    if not papers:
        return
    pictures = menu.addMenu(QCoreApplication.translate("Canvas", "S&ymbol and picture"))
    add_command(pictures, _Id.SYMBOL, partial(choose_symbol, desk))
    add_command(pictures, _Id.PICTURE, partial(choose_picture, desk))
    if has_picture(desk):
        add_command(pictures, _Id.REMOVE_PICTURE, partial(remove_picture, desk))


def add_renaming(menu: QMenu, desk: Desk, block: BlockId, rename: Command) -> None:
    """Add what renames a block, and where it was renamed what takes that back."""
    add_command(menu, _Id.RENAME_BLOCK, rename)
    if has_own_heading(desk.document.header, block):
        add_command(menu, _Id.USUAL_HEADING, partial(give_usual_heading, desk, block))


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
    block = desk.selection.block or desk.stage.view.block
    if block is not None:
        menu.addSeparator()
        add_renaming(menu, desk, block, partial(edit_heading, desk, block))
    disable_edits(menu, read_only=desk.session.read_only)
    return menu
