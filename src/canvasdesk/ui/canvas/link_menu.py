"""The menu of an arrow, and the links of a note in its menu: each with what can be done to it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from canvasdesk.editing.operations.links import edit_link
from canvasdesk.model.limits import LINE_CHARACTERS
from canvasdesk.model.records import Link
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.link_words import end_words
from canvasdesk.ui.canvas.linking import go_to_end, links_of, other_end, remove_links, turn
from canvasdesk.ui.canvas.menu_line import line_action
from canvasdesk.ui.labels import literal_entry
from canvasdesk.ui.menus import pop_up_menu

_LINE_PX = 180
GoTo = Callable[[str], object]


def link_menu(desk: Desk, parent: QWidget) -> QMenu:
    """Return a menu for the arrow that is chosen."""
    link = desk.document.links[desk.selection.link or ""]
    menu = pop_up_menu(parent)
    if not desk.session.read_only:
        label = menu.addAction(QCoreApplication.translate("Canvas", "&Label…"))
        label.triggered.connect(lambda: _write_label(desk, link.id))
        _add_turn(menu, desk, link)
        menu.addSeparator()
    for text, end in (
        (QCoreApplication.translate("Canvas", "Go to its &beginning"), link.source),
        (QCoreApplication.translate("Canvas", "Go to its &end"), link.target),
    ):
        menu.addAction(text).triggered.connect(partial(_go, partial(go_to_end, desk), end))
    if not desk.session.read_only:
        menu.addSeparator()
        _add_remove(menu, desk, link)
    return menu


def add_links(menu: QMenu, desk: Desk, notes: Sequence[str], go_to: GoTo | None = None) -> None:
    """Add the links of a note, each as a menu; ``go_to`` is what goes to another note."""
    there = links_of(desk.document, notes[0]) if len(notes) == 1 else []
    if there and not menu.isEmpty():
        menu.addSeparator()
    for link in there:
        _add_link(menu, desk, link, notes[0], go_to or partial(go_to_end, desk))


def _add_link(menu: QMenu, desk: Desk, link: Link, note: str, go_to: GoTo) -> None:
    """Add an arrow as a menu of what can be done to it."""
    own = menu.addMenu(literal_entry(end_words(desk.document, link, note)))
    go = own.addAction(QCoreApplication.translate("Canvas", "&Go to that note"))
    go.triggered.connect(partial(_go, go_to, other_end(link, note)))
    if desk.session.read_only:
        return
    own.addSeparator()
    own.addAction(_label_action(own, desk, link))
    _add_turn(own, desk, link)
    _add_remove(own, desk, link)


def _add_turn(menu: QMenu, desk: Desk, link: Link) -> None:
    action = menu.addAction(QCoreApplication.translate("Canvas", "&Turn it round"))
    action.triggered.connect(lambda: turn(desk, link.id))


def _add_remove(menu: QMenu, desk: Desk, link: Link) -> None:
    action = menu.addAction(QCoreApplication.translate("Canvas", "&Remove this link"))
    action.triggered.connect(lambda: remove_links(desk, [link.id]))


def _label_action(menu: QMenu, desk: Desk, link: Link) -> QWidgetAction:
    """Return a line of the menu to write the arrow's label in; Enter takes it."""
    line = QLineEdit(link.label)
    line.setMaxLength(max(LINE_CHARACTERS, len(link.label)))
    line.setFixedWidth(_LINE_PX)
    name = QCoreApplication.translate("Canvas", "Label a link")

    def take(text: str) -> None:
        desk.do(name, lambda document: edit_link(document, link.id, text))

    return line_action(menu, QCoreApplication.translate("Canvas", "Label"), line, take)


def _write_label(desk: Desk, link: str) -> None:
    # Imported with the first text that is opened: the canvas is to be there at once.
    from canvasdesk.ui.canvas.link_writing import write_label

    write_label(desk, link)


def _go(go_to: GoTo, note: str) -> None:
    go_to(note)
