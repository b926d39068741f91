"""The legend as it is worked with on the sheet: what a click on a tag means, and its menu.

Its name is edited in place by ``editing``.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from canvasdesk.editing.operations.records import delete_records
from canvasdesk.editing.operations.tags import LETTER_CHARACTERS, edit_tag
from canvasdesk.layout.filter import Filter
from canvasdesk.layout.view import Extra
from canvasdesk.model.colouring import customer_of
from canvasdesk.model.tags import tag_letters
from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.menu_line import line_action
from canvasdesk.ui.canvas.tagging import choose_tagged
from canvasdesk.ui.canvas.thread_menu import customer_menu
from canvasdesk.ui.menus import pop_up_menu
from canvasdesk.ui.tag_pictures import add_colours

_LETTER_PX = 48
_BESIDE_PX = 4
"""Room between a tag and its menu, which is to leave it in sight."""
_DISC_REACH = 2.0
"""How far around a disc a click still means it, in sheet units: it is small."""


def focus_at(desk: Desk, at: QPointF) -> None:
    """Give the keyboard to the arrow, tag or block under a point of the sheet, or to nothing."""
    tag, link = desk.stage.tag_at(at), desk.arrows.at(at)
    if link is not None:
        desk.selection.focus_link(link, desk.selection.only or desk.selection.came_from)
    elif tag is not None:
        desk.selection.focus_tag(tag)
    else:
        desk.selection.focus_block(desk.stage.block_at(at))


def edit_legend(desk: Desk) -> None:
    """Open the name of the first tag of the legend; say why where there is none."""
    desk.flush()
    desk.show_block(None)
    first = next(iter(desk.stage.layout.legend), None)
    if first is not None and customer_of(first) is not None:
        text = QCoreApplication.translate(
            "Canvas", "The legend lists who notes are for now, not the tags."
        )
        desk.hint_changed.emit(text)
        return
    if first is not None:
        _edit_name(desk, first)
        return
    if Extra.LEGEND in desk.stage.view.extras:
        text = QCoreApplication.translate("Canvas", "The legend lists tags once notes have them.")
    else:
        text = QCoreApplication.translate("Canvas", "The legend is hidden; View shows it again.")
    desk.hint_changed.emit(text)


def _edit_name(desk: Desk, tag: str) -> None:
    # Imported with the first text that is opened: the canvas is to be there at once.
    from canvasdesk.ui.canvas.writing import edit_tag_name

    edit_tag_name(desk, tag)


def legend_disc_at(desk: Desk, at: QPointF) -> str | None:
    """Return the tag whose disc in the legend lies under a point of the sheet."""
    for tag, entry in desk.stage.layout.legend.items():
        reach = entry.disc.inset(-_DISC_REACH, -_DISC_REACH, -_DISC_REACH, -_DISC_REACH)
        if reach.contains(at.x(), at.y()):
            return tag
    return None


def show_legend_menu(desk: Desk) -> None:
    """Open the menu of the tag with the keyboard below it; above it where there is no room."""
    entry = desk.stage.layout.legend[desk.selection.tag or ""]
    menu = legend_menu(desk, desk.port)
    menu.ensurePolished()
    begin = entry.rect.right if menu.isRightToLeft() else entry.rect.x
    upper, lower = (
        desk.port.mapToGlobal(desk.viewpoint.to_viewport(corner).toPoint())
        for corner in (
            QPointF(begin, entry.rect.y),
            QPointF(begin, entry.rect.bottom),
        )
    )
    high, room = menu.sizeHint().height(), desk.port.screen().availableGeometry()
    fits_below = lower.y() + _BESIDE_PX + high <= room.bottom()
    y = lower.y() + _BESIDE_PX if fits_below else upper.y() - _BESIDE_PX - high
    x = lower.x() - menu.sizeHint().width() if menu.isRightToLeft() else lower.x()
    menu.popup(QPoint(max(room.left(), x), max(room.top(), y)))


def legend_menu(desk: Desk, parent: QWidget) -> QMenu:
    """Return a menu for the tag with the keyboard: its colours, letter, name, notes."""
    tag = desk.selection.tag
    if tag is None:
        raise ValueError("no tag has the keyboard")
    customer = customer_of(tag)
    if customer is not None:
        return customer_menu(desk, customer, parent)
    menu = pop_up_menu(parent)
    if not desk.session.read_only:
        add_colours(menu, desk.document.tags[tag].colour, partial(_recolour, desk, tag))
        menu.addSeparator()
        menu.addAction(_letter_action(menu, desk, tag))
        menu.addSeparator()
        rename = menu.addAction(QCoreApplication.translate("Canvas", "&Rename"))
        rename.triggered.connect(lambda: _edit_name(desk, tag))
    choose = menu.addAction(QCoreApplication.translate("Canvas", "&Choose its notes"))
    choose.triggered.connect(lambda: choose_tagged(desk, tag))
    dim = menu.addAction(QCoreApplication.translate("Canvas", "Di&m all others"))
    dim.triggered.connect(lambda: desk.show_filter(Filter(frozenset({tag}))))
    if not desk.session.read_only:
        menu.addSeparator()
        delete = menu.addAction(QCoreApplication.translate("Canvas", "&Delete this tag"))
        delete.triggered.connect(lambda: _delete(desk, tag))
    return menu


def _letter_action(menu: QMenu, desk: Desk, tag: str) -> QWidgetAction:
    """Return a line of the menu to write the tag's letter in; Enter takes it."""
    line = QLineEdit(desk.document.tags[tag].letter)
    line.setPlaceholderText(tag_letters(desk.document.tags.values())[tag])
    line.setMaxLength(LETTER_CHARACTERS)
    line.setFixedWidth(_LETTER_PX)
    name = QCoreApplication.translate("Canvas", "Change a tag's letter")

    def take(letter: str) -> None:
        desk.do(name, lambda document: edit_tag(document, tag, letter=letter))

    return line_action(menu, QCoreApplication.translate("Canvas", "Letter"), line, take)


def _recolour(desk: Desk, tag: str, colour: str) -> None:
    name = QCoreApplication.translate("Canvas", "Change a tag's colour")
    desk.do(name, lambda document: edit_tag(document, tag, colour=colour))


def _delete(desk: Desk, tag: str) -> None:
    name = QCoreApplication.translate("Canvas", "Delete a tag")
    desk.do(name, lambda document: delete_records(document, [tag]))
