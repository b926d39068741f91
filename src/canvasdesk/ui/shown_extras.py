"""What a canvas shows beside its notes, and the actions that switch it on and off."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from canvasdesk.layout.view import SCREEN_EXTRAS, Extra
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.canvas.view import CanvasView
from canvasdesk.ui.menus import Switch

_EXTRAS = {
    ActionId.SHOW_QUESTIONS: Extra.QUESTIONS,
    ActionId.SHOW_BADGES: Extra.BADGES,
    ActionId.SHOW_LEGEND: Extra.LEGEND,
    ActionId.SHOW_BALANCE: Extra.BALANCE,
}
_LINKS = {
    ActionId.LINKS_ALL: frozenset({Extra.LINKS}),
    ActionId.LINKS_CHOSEN: frozenset({Extra.CHOSEN_LINKS}),
    ActionId.LINKS_NONE: frozenset[Extra](),
}
"""Which arrows are shown: one of these at a time."""
_ANY_LINKS = frozenset({Extra.LINKS, Extra.CHOSEN_LINKS})


class ShownExtras(QObject):
    """Knows what one canvas shows beside its notes."""

    changed = Signal()

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._now = SCREEN_EXTRAS
        view.set_extras(self._now)

    @property
    def now(self) -> frozenset[Extra]:
        """What is shown."""
        return self._now

    def show(self, extras: frozenset[Extra]) -> None:
        """Show these from now on."""
        self._now = extras
        self._view.set_extras(extras)
        self.changed.emit()

    def switches(self) -> dict[ActionId, Switch]:
        """Return what the actions do."""
        switches: dict[ActionId, Switch] = {
            key: partial(self._switch, extra) for key, extra in _EXTRAS.items()
        }
        for key, links in _LINKS.items():
            switches[key] = partial(self._show_links, links)
        return switches

    def shown(self) -> dict[ActionId, bool]:
        """Return which of the actions are checked."""
        shown = {key: extra in self._now for key, extra in _EXTRAS.items()}
        links = self._now & _ANY_LINKS
        all_of_them = Extra.LINKS in links
        shown[ActionId.LINKS_ALL] = all_of_them
        shown[ActionId.LINKS_CHOSEN] = bool(links) and not all_of_them
        shown[ActionId.LINKS_NONE] = not links
        return shown

    def _switch(self, extra: Extra, on: bool) -> None:
        self.show(self._now | {extra} if on else self._now - {extra})

    def _show_links(self, links: frozenset[Extra], _on: bool) -> None:
        self.show((self._now - _ANY_LINKS) | links)
