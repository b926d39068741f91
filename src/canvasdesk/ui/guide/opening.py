"""Makes the guide when it is first wanted, and remembers whether it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.menus import Switch
from canvasdesk.ui.panels.shelf import Shelf
from canvasdesk.ui.preferences import LivePreferences

if TYPE_CHECKING:
    from canvasdesk.ui.guide.guide import Guide


class Guiding(QObject):
    """Has the blocks of one canvas asked about, where somebody wants that."""

    changed = Signal()
    """The guide was opened or closed."""

    def __init__(self, view: CanvasView, shelf: Shelf, preferences: LivePreferences) -> None:
        super().__init__(view)
        self._view, self._shelf, self._preferences = view, shelf, preferences
        self._guide: Guide | None = None

    def switches(self) -> dict[ActionId, Switch]:
        """Return what its action does."""
        return {ActionId.GUIDE: self._open}

    def shown(self) -> dict[ActionId, bool]:
        """Return whether that action is checked."""
        return {ActionId.GUIDE: self._guide is not None and self._guide.is_open}

    @property
    def guide(self) -> "Guide":
        """What asks beside the blocks; made when it is first asked for."""
        if self._guide is None:
            from canvasdesk.ui.guide.guide import Guide

            self._guide = Guide(self._view)
            self._guide.changed.connect(self.changed)
            self._guide.put_away.connect(lambda: self._preferences.change(guide=False))
        return self._guide

    def begin(self) -> None:
        """Ask about the first block of a new canvas, unless that is not wanted."""
        if self._preferences.now.guide:
            self.guide.open()

    def _open(self, on: bool) -> None:
        if on:
            self._shelf.share()
            self.guide.open()
        else:
            self.guide.close()
        self._preferences.change(guide=on)
