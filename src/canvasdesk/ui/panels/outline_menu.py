"""The menu of the outline's rows."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QTreeView, QWidget

from canvasdesk.model.blocks import GUIDED_ORDER
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.note_menu import (
    add_colours,
    add_editing,
    add_private,
    add_renaming,
    add_sayings,
    note_menu,
)
from canvasdesk.ui.labels import literal_entry
from canvasdesk.ui.menus import add_command, disable_edits, pop_up_menu
from canvasdesk.ui.panels.outline_words import block_name

if TYPE_CHECKING:
    from canvasdesk.ui.panels.outline_tree import OutlineTree

_Id = ActionId


def outline_menu(tree: "OutlineTree", desk: Desk) -> QMenu:
    """Return a menu for the chosen notes, or for the block with the keyboard."""
    chosen = tree.chosen()
    if not chosen:
        menu = pop_up_menu(tree)
        add_command(
            menu, _Id.ADD_NOTE, tree.add_note, QCoreApplication.translate("Canvas", "Add a &note")
        )
        add_command(menu, _Id.ADD_HEADING, tree.add_heading)
        add_command(menu, _Id.PASTE, tree.paste)
        menu.addSeparator()
        add_command(menu, _Id.SELECT_ALL, tree.choose_all)
        row = tree.currentIndex()
        block = tree.outline.block_of(row) if row.isValid() else None
        if block is not None:
            menu.addSeparator()
            add_renaming(menu, desk, block, tree.rename_block)
        disable_edits(menu, read_only=desk.session.read_only)
        return menu
    if set(chosen) == set(desk.selection.notes):
        menu = note_menu(desk, tree, tree.write, partial(_go_to, tree))
    else:
        menu = pop_up_menu(tree)
        _fill(menu, tree, desk, chosen)
    menu.insertMenu(menu.actions()[1 if len(chosen) == 1 else 0], blocks_menu(tree, desk, menu))
    return menu


def blocks_menu(tree: "OutlineTree", desk: Desk, parent: QWidget) -> QMenu:
    """Return a menu of where the chosen notes can go."""
    blocks = QMenu(QCoreApplication.translate("Canvas", "&Move to"), parent)
    if parent is tree:
        blocks.aboutToHide.connect(blocks.deleteLater)
    for block in (*GUIDED_ORDER[desk.document.mode], None):
        name = literal_entry(block_name(block, desk))
        to_block = blocks.addAction(name)
        to_block.triggered.connect(lambda _checked=False, block=block: tree.send(block))
    return blocks


def below_row(tree: QTreeView) -> QPoint:
    """Return the point of the screen where a menu opened by a key belongs."""
    row = tree.visualRect(tree.currentIndex())
    return tree.viewport().mapToGlobal(QPoint(row.left() + 24, row.bottom()))


def _fill(menu: QMenu, tree: "OutlineTree", desk: Desk, chosen: list[str]) -> None:
    """Put in what can be done to notes of which some are parked."""
    if len(chosen) == 1:
        text = QCoreApplication.translate("Canvas", "&Edit")
        menu.addAction(text).triggered.connect(lambda: tree.write(chosen[0]))
    add_colours(menu, tree.refill)
    menu.addSeparator()
    add_sayings(menu, desk, chosen, partial(_go_to, tree))
    menu.addSeparator()
    add_editing(
        menu,
        {
            _Id.CUT: tree.cut,
            _Id.COPY: tree.copy,
            _Id.DUPLICATE: tree.duplicate,
            _Id.DELETE: tree.delete,
        },
    )
    menu.addSeparator()
    add_private(menu, desk, chosen)
    add_command(menu, _Id.PUT_AWAY, tree.put_away)
    disable_edits(menu, read_only=desk.session.read_only)


def _go_to(tree: "OutlineTree", note: str) -> None:
    tree.go_to(tree.outline.index_of(note))
