"""Which keys each action has now: those of the table, or those somebody chose instead."""

from collections.abc import Mapping
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from canvasdesk.storage.shortcuts import read_shortcuts, write_shortcuts
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import ActionId
from canvasdesk.ui.keeping.disk_work import DiskWork, logged
from canvasdesk.ui.menus import MENUS, Actions, title_of
from canvasdesk.ui.own_keys import OwnKeys, owner_of

_Held = Qt.KeyboardModifier


class Unfit(Enum):
    """Why keys can be no action's at all."""

    LETTER = auto()
    """They write something."""
    NONE = auto()
    """They are no keys that Qt knows."""


Owner = ActionId | OwnKeys | str | Unfit
"""What stands against keys: an action, a meaning of their own, a menu's title, what they lack."""


class LiveShortcuts(QObject):
    """Hold the keys of all actions, and write down what was chosen. There is one."""

    changed = Signal()

    def __init__(self, state: Path, disk: DiskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._disk = state, disk
        self._chosen: dict[ActionId, str] = {}
        known = {key.name.lower(): key for key in ActionId}
        for name, keys in read_shortcuts(state).items():
            if name in known:
                self._chosen[known[name]] = keys
        # What another program or a hand wrote may be taken already, or be no keys at all.
        for key, keys in tuple(self._chosen.items()):
            if keys and self.owner(key, keys) is not None:
                del self._chosen[key]

    def keys_of(self, action: ActionId) -> tuple[str, ...]:
        """Return the keys an action has now."""
        if action not in self._chosen:
            return ACTIONS[action].keys
        keys = self._chosen[action]
        return (keys,) if keys else ()

    def is_standard(self, action: ActionId) -> bool:
        """Say whether an action has the keys of the table."""
        return action not in self._chosen

    def owner(self, action: ActionId, keys: str) -> Owner | None:
        """Return what stands against giving keys to an action; None where nothing does."""
        wanted = QKeySequence(keys)
        unfit = _unfit(wanted)
        if unfit is not None:
            return unfit
        for other in ActionId:
            if other is not action and wanted in map(QKeySequence, self.keys_of(other)):
                return other
        return owner_of(keys) or _menu_of(wanted)

    def change(self, action: ActionId, keys: str) -> Owner | None:
        """Give keys to an action, or none with an empty text; return what stands against it."""
        owner = self.owner(action, keys) if keys else None
        if owner is None:
            self._keep(self._chosen | {action: keys})
        return owner

    def reset(self, action: ActionId) -> Owner | None:
        """Give an action its own keys back; return which other has one of them meanwhile."""
        for keys in ACTIONS[action].keys:
            owner = self.owner(action, keys)
            if owner is not None:
                return owner
        self._keep({key: keys for key, keys in self._chosen.items() if key is not action})
        return None

    def reset_all(self) -> None:
        """Give all actions their own keys back."""
        self._keep({})

    def _keep(self, chosen: Mapping[ActionId, str]) -> None:
        """Hold what was chosen from now on, also where it cannot be written down."""
        self._chosen = dict(chosen)
        named = {key.name.lower(): keys for key, keys in chosen.items()}
        write = partial(write_shortcuts, self._state, named)
        self._disk.begin(write, logged("the shortcuts could not be remembered"))
        self.changed.emit()

    def apply(self, actions: Actions) -> None:
        """Give a window's actions their keys, in their tips too."""
        for key, action in actions.items():
            action.setShortcuts([QKeySequence(keys) for keys in self.keys_of(key)])
            action.setToolTip(ACTIONS[key].tip_with(self.keys_of(key)))


def _unfit(keys: QKeySequence) -> Unfit | None:
    if keys.count() != 1:
        return Unfit.NONE
    pressed = QKeyCombination.fromCombined(keys[0].toCombined())  # type: ignore[index]
    if pressed.key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        return Unfit.NONE
    held = pressed.keyboardModifiers() & (_Held.ControlModifier | _Held.AltModifier)
    writes = int(pressed.key()) < 0x01000000  # Qt counts the keys that write nothing from here
    return Unfit.LETTER if writes and not held else None


def _menu_of(keys: QKeySequence) -> str | None:
    """Return the title of the menu that Alt and a letter open."""
    for title in map(title_of, MENUS):
        letter = title[title.index("&") + 1] if "&" in title else ""
        if letter and keys == QKeySequence(f"Alt+{letter}"):
            return title.replace("&", "")
    return None
