"""Opens what is about the program and not about a canvas: preferences, help, keys, about.

They are imported when they are opened: the window is to be there at once.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.menus import Actions, Command
from canvasdesk.ui.surroundings import Surroundings


def program_commands(
    parent: QWidget, around: Surroundings, actions: Callable[[], Actions]
) -> dict[ActionId, Command]:
    """Return what the actions do in a window that has ``actions``."""

    def show_preferences() -> None:
        from canvasdesk.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(around.preferences, around.standard_folders.canvases, parent).exec()

    def open_help() -> None:
        from canvasdesk.ui.help.opening import show_help

        show_help(parent, actions())

    def show_shortcuts() -> None:
        from canvasdesk.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(around.shortcuts, parent).exec()

    def show_about() -> None:
        from canvasdesk.ui.dialogs.about import AboutDialog

        AboutDialog(parent).exec()

    return {
        ActionId.PREFERENCES: show_preferences,
        ActionId.HELP: open_help,
        ActionId.SHORTCUTS: show_shortcuts,
        ActionId.ABOUT: show_about,
    }
