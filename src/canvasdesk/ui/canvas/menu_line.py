"""A line of a menu to write in, as wide as the menu's other entries."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from canvasdesk.ui.labels import plain_label

_TEXT_AT_PX, _AFTER_PX = 32, 12
"""Where the texts of a menu with pictures begin, and the room after what stands in a row."""


def line_action(
    menu: QMenu, label: str, line: QLineEdit, take: Callable[[str], object]
) -> QWidgetAction:
    """Return ``line`` under its label as an entry of a menu; Enter takes what is written.

    The menu, and those it was opened from, are closed before.
    """
    line.setAccessibleName(label)
    row = QWidget()
    row.setFocusProxy(line)
    row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else a menu's arrows pass it by
    beside = QHBoxLayout(row)
    rtl = menu.isRightToLeft()
    left, right = (_AFTER_PX, _TEXT_AT_PX) if rtl else (_TEXT_AT_PX, _AFTER_PX)
    beside.setContentsMargins(left, 2, right, 2)
    beside.setSpacing(8)
    beside.addWidget(plain_label(label), 1)
    beside.addWidget(line)
    action = QWidgetAction(menu)
    action.setDefaultWidget(row)

    def written() -> None:
        text = line.text()
        opened: QWidget | None = menu
        while isinstance(opened, QMenu):
            opened.close()
            opened = opened.parentWidget()
        take(text)

    line.returnPressed.connect(written)
    return action
