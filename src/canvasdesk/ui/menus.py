"""Where the actions stand: the menus and the toolbar as data, and what builds them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.ui.action_specs import ACTIONS
from canvasdesk.ui.actions import FILLS, ActionId, When

Command = Callable[[], object]
Switch = Callable[[bool], object]
FillMenu = Callable[[QMenu], object]
"""Puts what is live before the other entries of a menu, in place of what it put there last."""
_Id = ActionId


class Live(Enum):
    """What a menu begins with that is made as it opens, because it is the document's."""

    TAGS = auto()


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its English title, and what stands in it; None is a line between."""

    title: str
    entries: "tuple[ActionId | Menu | None, ...]"
    live: Live | None = None


_FINDING = (_Id.FIND, _Id.FIND_NEXT, _Id.FIND_PREVIOUS, _Id.PALETTE)

MENUS: tuple[Menu, ...] = (
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            *(_Id.NEW_PERSONAL, _Id.NEW_ORGANIZATION, None, _Id.OPEN, _Id.START, _Id.IMPORT, None),
            *(_Id.SAVE, _Id.SAVE_AS, _Id.SAVE_COPY, _Id.SAVE_AS_YOU_WORK, _Id.EARLIER, None),
            *(_Id.PRINT, _Id.EXPORT, None),
            *(_Id.CLOSE, _Id.QUIT),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            *(_Id.UNDO, _Id.REDO, None, _Id.CUT, _Id.COPY, _Id.PASTE, _Id.DUPLICATE, _Id.DELETE),
            *(None, _Id.SELECT_ALL, None, *_FINDING, None, _Id.COPY_PICTURE),
            *(None, _Id.PREFERENCES),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Note"),
        (
            *(_Id.ADD_NOTE, None),
            Menu(QT_TRANSLATE_NOOP("Menus", "&Colour"), (_Id.FILL_AUTO, None, *tuple(FILLS)[1:])),
            Menu(QT_TRANSLATE_NOOP("Menus", "Ta&gs"), (_Id.TAG_NOTES,), Live.TAGS),
            Menu(
                QT_TRANSLATE_NOOP("Menus", "&Headings"),
                (_Id.ADD_HEADING, None, _Id.MAKE_HEADING, _Id.MAKE_NOTE),
            ),
            *(_Id.SYMBOL, _Id.PICTURE, _Id.REMOVE_PICTURE, None),
            *(_Id.NOTE_FIELDS, _Id.PRIVATE, _Id.WRITE_HEARD, None),
            *(_Id.TIDY, _Id.RESET_SIZE, None, _Id.MOVE_TO_BLOCK, _Id.PARK, _Id.PUT_AWAY),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Links"),
        (
            *(_Id.LINK, _Id.BRUSH, _Id.WALK, None, _Id.COLOUR_CUSTOMERS, _Id.FOLLOW_THREAD, None),
            *(_Id.LINKS_ALL, _Id.LINKS_CHOSEN, _Id.LINKS_NONE),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Canvas"),
        (
            *(_Id.DETAILS, _Id.EDIT_LEGEND, _Id.SWITCH_MODE, None),
            *(_Id.RENAME_BLOCK, _Id.USUAL_HEADING, None),
            *(_Id.TYPE_UP, _Id.TIDY_ALL, None),
            *(_Id.KEEP_BEGINNING, _Id.FORGET_BEGINNING),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            *(_Id.ZOOM_IN, _Id.ZOOM_OUT, _Id.ZOOM_FIT, _Id.ZOOM_ACTUAL, None),
            *(_Id.BLOCK_VIEW, _Id.GUIDE, None, _Id.OUTLINE, _Id.OUTLINE_ALONE, _Id.TAGS),
            *(_Id.HEARD, _Id.BALANCE, _Id.HINTS, _Id.ARCHIVE, None, _Id.FILTER),
            Menu(
                QT_TRANSLATE_NOOP("Menus", "O&n the sheet"),
                (_Id.SHOW_QUESTIONS, _Id.SHOW_BADGES, _Id.SHOW_LEGEND, _Id.SHOW_BALANCE),
            ),
            Menu(
                QT_TRANSLATE_NOOP("Menus", "&Appearance"),
                (_Id.THEME_SYSTEM, _Id.THEME_LIGHT, _Id.THEME_DARK),
            ),
            *(None, _Id.NEXT_AREA, _Id.PREVIOUS_AREA),
        ),
    ),
    Menu(QT_TRANSLATE_NOOP("Menus", "&Help"), (_Id.HELP, _Id.SHORTCUTS, None, _Id.ABOUT)),
)

TOOLBAR_START: tuple[ActionId | None, ...] = (
    *(_Id.UNDO, _Id.REDO, None, _Id.ADD_NOTE),
    *(_Id.TAGS, _Id.LINK, _Id.HEARD, _Id.BALANCE),
    *(_Id.BRUSH, _Id.COLOUR_CUSTOMERS),
)
TOOLBAR_END: tuple[ActionId, ...] = (_Id.GUIDE, _Id.PRINT)
"""What stands at the far end; the last is the primary button."""

PALETTE_ONLY = frozenset(
    {
        *(_Id.ALIGN_LEFT, _Id.ALIGN_CENTRE, _Id.ALIGN_RIGHT),
        *(_Id.ALIGN_TOP, _Id.ALIGN_MIDDLE, _Id.ALIGN_BOTTOM),
        *(_Id.DISTRIBUTE_ACROSS, _Id.DISTRIBUTE_DOWN),
        *(_Id.BRING_TO_FRONT, _Id.SEND_TO_BACK),
    }
)
"""What stands in no menu, because few ever need it: typed into the palette it is found."""

_ONE_OF = (
    (_Id.THEME_SYSTEM, _Id.THEME_LIGHT, _Id.THEME_DARK),
    (_Id.LINKS_ALL, _Id.LINKS_CHOSEN, _Id.LINKS_NONE),
)
_ROLES = {
    _Id.PREFERENCES: QAction.MenuRole.PreferencesRole,
    _Id.QUIT: QAction.MenuRole.QuitRole,
    _Id.ABOUT: QAction.MenuRole.AboutRole,
}

Actions = Mapping[ActionId, QAction]


def build_actions(
    parent: QWidget, commands: Mapping[ActionId, Command], switches: Mapping[ActionId, Switch]
) -> Actions:
    """Return a window's actions. ``switches`` are told whether they are now on."""
    built: dict[ActionId, QAction] = {}
    for key, spec in ACTIONS.items():
        if key not in commands and key not in switches:
            continue
        action = built[key] = QAction(spec.label, parent)
        action.setObjectName(key.name.lower())
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable)
        action.setToolTip(spec.tip_label)
        action.setMenuRole(_ROLES.get(key, QAction.MenuRole.NoRole))
        action.setIconVisibleInMenu(False)  # it would stand in the place of the tick
        if key in switches:
            action.triggered.connect(_with_argument(switches[key]))
        else:
            action.triggered.connect(_without_argument(commands[key]))
        parent.addAction(action)
    for keys in _ONE_OF:
        if all(key in built for key in keys):
            group = QActionGroup(parent)
            for key in keys:
                group.addAction(built[key])
    return built


def _with_argument(switch: Switch) -> Switch:
    # Qt asks a callable how many arguments it takes, and a partial one gives a wrong answer.
    return lambda checked: switch(checked)


def _without_argument(command: Command) -> Switch:
    return lambda _checked: command()


def enable(actions: Actions, now: When) -> None:
    """Enable what can be used while ``now`` holds, disable the rest."""
    for key, action in actions.items():
        action.setEnabled(ACTIONS[key].when in now)


def fill_menu_bar(bar: QMenuBar, actions: Actions, live: Mapping[Live, FillMenu]) -> None:
    """Put the menus into a window's bar."""
    for menu in MENUS:
        fill_menu(bar.addMenu(title_of(menu)), menu, actions, live)


def fill_menu(shown: QMenu, menu: Menu, actions: Actions, live: Mapping[Live, FillMenu]) -> None:
    """Put a menu's entries into a Qt menu."""
    if menu.live is not None:
        fill = live[menu.live]
        shown.aboutToShow.connect(lambda: fill(shown))
    for entry in menu.entries:
        if entry is None:
            shown.addSeparator()
        elif isinstance(entry, Menu):
            fill_menu(shown.addMenu(title_of(entry)), entry, actions, live)
        else:
            shown.addAction(actions[entry])


def pop_up_menu(parent: QWidget) -> QMenu:
    """Return an empty menu that is gone once it is left.

    It reads as the window does: the canvas is laid out from left to right in every language, and a
    menu that is not told otherwise takes its parent's direction when it opens.
    """
    menu = QMenu(parent)
    menu.setLayoutDirection(QGuiApplication.layoutDirection())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def add_command(menu: QMenu, key: ActionId, command: Command, text: str = "") -> QAction:
    """Add an entry that is called like an action and does as it is told; return it.

    Beside it stand the keys that the action has in the window.
    """
    label, keys = text or ACTIONS[key].label, keys_in_window(menu.parentWidget(), key)
    added = menu.addAction(f"{label}\t{keys}" if keys else label)
    added.setData(key)
    added.triggered.connect(_without_argument(command))
    return added


def disable_edits(menu: QMenu, *, read_only: bool) -> None:
    """Disable what changes a canvas, in a menu and those in it, where it is ``read_only``."""
    for entry in menu.actions() if read_only else ():
        inner, key = entry.menu(), entry.data()
        if isinstance(inner, QMenu):
            disable_edits(inner, read_only=read_only)
        elif isinstance(key, ActionId) and When.EDITABLE in ACTIONS[key].when:
            entry.setEnabled(False)


def keys_in_window(inside: QWidget | None, key: ActionId) -> str:
    """Return an action's first keys as a window has them, as this desktop writes them."""
    keys = sequences_in_window(inside, key)
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def sequences_in_window(inside: QWidget | None, key: ActionId) -> list[QKeySequence]:
    """Return an action's keys as a window has them: somebody may have chosen others."""
    while isinstance(inside, QMenu):  # each is a window of its own
        inside = inside.parentWidget()
    shown = inside.window().findChild(QAction, key.name.lower()) if inside else None
    if isinstance(shown, QAction):
        return list(shown.shortcuts())
    return [QKeySequence(keys) for keys in ACTIONS[key].keys]


def title_of(menu: Menu) -> str:
    """Return a menu's title in the window's language."""
    return QCoreApplication.translate("Menus", menu.title)


def entries_of(menu: Menu) -> Iterator[ActionId]:
    """Yield the actions of a menu and of the menus in it."""
    for entry in menu.entries:
        if isinstance(entry, Menu):
            yield from entries_of(entry)
        elif entry is not None:
            yield entry
