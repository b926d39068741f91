"""The tags of a canvas in a menu, each with a tick where the chosen notes have it; and the box."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from canvasdesk.ui.canvas.desk import Desk
from canvasdesk.ui.canvas.tagging import has_tag, notes_or_hint, toggle_tag, told_tag
from canvasdesk.ui.labels import literal_entry

_MADE = "made_as_it_opens"
WITH_KEYS = 9
"""So many tags have keys: Ctrl, Alt and a digit."""


def tag_keys(index: int) -> str:
    """Return the keys of a tag by its place in the legend, as this desktop writes them."""
    if index >= WITH_KEYS:
        return ""
    return QKeySequence(f"Ctrl+Alt+{index + 1}").toString(QKeySequence.SequenceFormat.NativeText)


def fill_tag_menu(desk: Desk, menu: QMenu) -> None:
    """Put the tags before what a menu always has, in place of those it had."""
    for action in menu.actions():
        if action.property(_MADE):
            menu.removeAction(action)
            action.deleteLater()
    first = next(iter(menu.actions()), None)
    for action in _tag_actions(desk, menu):
        action.setProperty(_MADE, True)
        if first is None:
            menu.addAction(action)
        else:
            menu.insertAction(first, action)


def _tag_actions(desk: Desk, menu: QMenu) -> list[QAction]:
    made = list[QAction]()
    for index, tag in enumerate(desk.document.tags.values()):
        keys, name = tag_keys(index), literal_entry(told_tag(desk, tag))
        action = QAction(f"{name}\t{keys}" if keys else name, menu)
        action.setCheckable(True)
        action.setChecked(has_tag(desk, tag.id))
        action.setEnabled(not desk.session.read_only)
        toggle = partial(toggle_tag, desk, tag.id)
        action.triggered.connect(lambda _checked, toggle=toggle: toggle())
        made.append(action)
    if not made:
        none = QAction(QCoreApplication.translate("Canvas", "No tags yet"), menu)
        none.setEnabled(False)
        made.append(none)
    line = QAction(menu)
    line.setSeparator(True)
    return [*made, line]


def ask_for_tag(desk: Desk) -> None:
    """Open the box that asks for a tag, below what one works on."""
    if notes_or_hint(desk):
        # When they are wanted: a start is to be fast.
        from canvasdesk.ui.canvas.keys import screen_rect
        from canvasdesk.ui.canvas.tag_box import TagBox

        TagBox(desk).open_by(screen_rect(desk))
