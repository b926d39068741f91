"""Dress the application: palette and stylesheet, again whenever the desktop changes."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from canvasdesk.shipped import shipped
from canvasdesk.storage.preferences import Theme
from canvasdesk.ui.theme.colours import Colours, is_dark, theme_colours

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}

_FOLDER = shipped("themes").as_posix()


class Chrome(QObject):
    """Keep the application in the chosen theme. There is one for a program."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._shown: Colours | None = None
        self._template = Template(shipped("themes", "chrome.qss").read_text(encoding="utf-8"))
        self.choose(choice)
        app.styleHints().colorSchemeChanged.connect(self._dress)

    @property
    def choice(self) -> Theme:
        """What was chosen."""
        return self._choice

    @property
    def colours(self) -> Colours:
        """What is shown."""
        return theme_colours(is_dark(self._choice))

    def choose(self, choice: Theme) -> None:
        """Show a theme from now on."""
        self._choice = choice
        # Tells the desktop's title bars and Qt's own dialogs; SYSTEM hands the choice back.
        self._app.styleHints().setColorScheme(_SCHEMES[choice])
        self._dress()

    def _dress(self) -> None:
        colours = self.colours
        if colours is self._shown:
            return
        self._shown = colours
        self._app.setPalette(colours.palette())
        self._app.setStyleSheet(self._template.substitute(asdict(colours), folder=_FOLDER))
        self.changed.emit()
