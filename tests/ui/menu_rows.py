"""What stands in a menu and in the menus that it opens."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def rows_of(menu: QMenu) -> Iterator[QAction]:
    """Yield the entries of a menu, and those of the menus in it, that do something."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from rows_of(inner)
        elif not action.isSeparator():
            yield action


def text_of(action: QAction) -> str:
    """Return what an entry is called, without its keys."""
    return action.text().split("\t")[0]
