"""The actions that choose a look, and which of them holds now."""

from collections.abc import Mapping
from functools import partial

from canvasdesk.storage.preferences import Theme
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.menus import Switch
from canvasdesk.ui.preferences import LivePreferences

_THEMES = {
    ActionId.THEME_SYSTEM: Theme.SYSTEM,
    ActionId.THEME_LIGHT: Theme.LIGHT,
    ActionId.THEME_DARK: Theme.DARK,
}


def theme_switches(preferences: LivePreferences) -> Mapping[ActionId, Switch]:
    """Return what the actions do."""

    def choose(theme: Theme, _on: bool) -> None:
        preferences.change(theme=theme)

    return {key: partial(choose, theme) for key, theme in _THEMES.items()}


def themes_shown(now: Theme) -> Mapping[ActionId, bool]:
    """Return which of the actions are ticked."""
    return {key: theme is now for key, theme in _THEMES.items()}
