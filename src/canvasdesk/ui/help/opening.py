"""Opens the window of help beside a canvas, or brings it forward where it is open."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.help.pages import help_pages
from canvasdesk.ui.help.window import HelpWindow
from canvasdesk.ui.menus import Actions


def show_help(parent: QWidget, actions: Actions) -> HelpWindow:
    """Show the help with the keys that the actions of a window have now."""

    def keys_of(key: ActionId) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        shortcut = actions[key].shortcut().toString(native)
        return shortcut or actions[key].text().replace("&", "")

    window = parent.findChild(HelpWindow)
    if window is None:
        window = HelpWindow(help_pages(QLocale().name(), keys_of), parent)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
