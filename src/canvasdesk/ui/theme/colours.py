"""The colours of a theme, read from ``resources/themes``."""

import json
from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from canvasdesk.shipped import shipped
from canvasdesk.storage.preferences import Theme


@dataclass(frozen=True, slots=True)
class Colours:
    """A theme: each surface, line and text by what it is for, as ``#rrggbb``."""

    window: str
    surface: str
    desk: str
    ink: str
    secondary: str
    hint: str
    line: str
    line_strong: str
    hover: str
    pressed: str
    disabled: str
    accent: str
    primary: str
    primary_hover: str
    primary_pressed: str
    ring: str
    on_primary: str
    selection: str
    notice: str
    notice_line: str
    shadow: str

    def palette(self) -> QPalette:
        """Return what Qt's own style and the canvas's desk (``Mid``) are painted with."""
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        palette = QPalette()
        for roles, colour in (
            ((role.Window, role.AlternateBase), self.window),
            ((role.Base, role.Button, role.ToolTipBase), self.surface),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), self.ink),
            ((role.PlaceholderText,), self.hint),
            ((role.Highlight, role.Accent), self.primary),
            ((role.HighlightedText, role.BrightText), self.on_primary),
            ((role.Link, role.LinkVisited), self.accent),
            ((role.Light, role.Midlight), self.hover),
            ((role.Mid,), self.desk),
            ((role.Dark,), self.line_strong),
            ((role.Shadow,), self.shadow),
        ):
            for each in roles:
                palette.setColor(each, QColor(colour))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(group.Disabled, each, QColor(self.disabled))
        return palette


@cache
def theme_colours(dark: bool) -> Colours:
    """Return the light or the dark theme."""
    path = shipped("themes", "dark.json" if dark else "light.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    return Colours(**{field.name: data[field.name] for field in fields(Colours)})


def is_dark(choice: Theme) -> bool:
    """Say whether a choice means the dark theme on this desktop now."""
    if choice is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return choice is Theme.DARK
