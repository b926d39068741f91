"""The table of actions: what each is called, its keys, its icon, and when it can be used.

Menus, toolbar and the list of shortcuts are made from it (``menus``); a window says what each one
does. A new action is a member of ``ActionId``, a row here, a place in ``menus`` and a handler in a
window.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.ui.actions import ActionId, When

_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A row of the table. ``text`` is English, with its mnemonic; ``tip`` is for the toolbar."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When = When.ALWAYS
    checkable: bool = False
    tip: str = ""

    @property
    def label(self) -> str:
        """The text in the window's language."""
        return QCoreApplication.translate(_CONTEXT, self.text)

    @property
    def tip_label(self) -> str:
        """The tip in the window's language, with the keys; the plain text where there is none."""
        return self.tip_with(self.keys)

    def tip_with(self, keys: tuple[str, ...]) -> str:
        """Return the tip with other keys than those of the table."""
        tip = QCoreApplication.translate(_CONTEXT, self.tip) if self.tip else self.plain_label
        native = QKeySequence.SequenceFormat.NativeText
        return f"{tip} ({QKeySequence(keys[0]).toString(native)})" if keys else tip

    @property
    def plain_label(self) -> str:
        """The text without its mnemonic and without dots, for lists and tips."""
        return self.label.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")

    @property
    def key_label(self) -> str:
        """The first key as this desktop writes it; empty where there is none."""
        native = QKeySequence.SequenceFormat.NativeText
        return QKeySequence(self.keys[0]).toString(native) if self.keys else ""


_Id = ActionId
_EDIT = When.EDITABLE
_CHOSEN = _EDIT | When.SELECTION

ACTIONS: dict[ActionId, ActionSpec] = {
    _Id.NEW_PERSONAL: ActionSpec(QT_TRANSLATE_NOOP("Actions", "New for &my own work"), ("Ctrl+N",)),
    _Id.NEW_ORGANIZATION: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&New for an organization"), ("Ctrl+Shift+N",)
    ),
    _Id.OPEN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Open…"), ("Ctrl+O",), "open"),
    _Id.IMPORT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Import…"), ("Ctrl+Shift+O",)),
    _Id.START: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Recent canvases…"), ("Ctrl+R",)),
    _Id.SAVE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Save"), ("Ctrl+S",)),
    _Id.SAVE_AS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Save &as…"), ("Ctrl+Shift+S",)),
    _Id.SAVE_COPY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Save a copy wit&hout private parts…")),
    _Id.SAVE_AS_YOU_WORK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Save as you &work"), checkable=True
    ),
    _Id.EARLIER: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Earlier sa&ves"), ("Ctrl+Shift+E",), checkable=True
    ),
    _Id.PRINT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Print…"),
        ("Ctrl+P",),
        "print",
        tip=QT_TRANSLATE_NOOP("Actions", "Print it, or save it as PDF or picture"),
    ),
    _Id.EXPORT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Save as P&DF, picture, text…"),
        ("Ctrl+E",),
        "export",
        tip=QT_TRANSLATE_NOOP("Actions", "Make a PDF, a picture, slides or a text of it"),
    ),
    _Id.DETAILS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Canvas &details…"), ("Alt+Return",), when=_EDIT
    ),
    _Id.CLOSE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Close"), ("Ctrl+W",)),
    _Id.QUIT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
    _Id.UNDO: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "undo", _EDIT | When.CAN_UNDO
    ),
    _Id.REDO: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        _EDIT | When.CAN_REDO,
    ),
    _Id.CUT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Cu&t"), ("Ctrl+X",), when=_CHOSEN),
    _Id.COPY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",), when=When.SELECTION),
    _Id.COPY_PICTURE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Copy the canvas as a p&icture"), ("Ctrl+Shift+C",)
    ),
    _Id.PASTE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Paste"), ("Ctrl+V",), when=_EDIT),
    _Id.DUPLICATE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Duplicate"), ("Ctrl+D",), when=_CHOSEN
    ),
    _Id.DELETE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "De&lete"), ("Del",), "trash", _EDIT | When.DELETABLE
    ),
    _Id.SELECT_ALL: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Select &all"), ("Ctrl+A",)),
    _Id.PREFERENCES: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Pre&ferences…"), ("Ctrl+,",)),
    _Id.FIND: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Find and replac&e…"), ("Ctrl+F",)),
    _Id.FIND_NEXT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3",)),
    _Id.FIND_PREVIOUS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), ("Shift+F3",)),
    _Id.PALETTE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Search everything…"), ("Ctrl+K",)),
    _Id.ADD_NOTE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Note"),
        ("Ins",),
        "add_note",
        _EDIT,
        tip=QT_TRANSLATE_NOOP("Actions", "Add a note"),
    ),
    _Id.FILL_AUTO: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&By its tag"), when=_CHOSEN),
    _Id.FILL_YELLOW: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Yellow"), when=_CHOSEN),
    _Id.FILL_BLUE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "B&lue"), when=_CHOSEN),
    _Id.FILL_GREEN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Green"), when=_CHOSEN),
    _Id.FILL_VIOLET: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Violet"), when=_CHOSEN),
    _Id.FILL_ORANGE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Orange"), when=_CHOSEN),
    _Id.FILL_TEAL: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Teal"), when=_CHOSEN),
    _Id.FILL_GREY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "G&rey"), when=_CHOSEN),
    _Id.SYMBOL: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "S&ymbol…"), ("Ctrl+Shift+Y",), when=_CHOSEN
    ),
    _Id.LINK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Link to…"),
        ("Ctrl+L",),
        "link",
        _CHOSEN,
        tip=QT_TRANSLATE_NOOP("Actions", "Draw an arrow from the chosen notes to another"),
    ),
    _Id.TAG_NOTES: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Put on a tag…"), ("Ctrl+Shift+G",), when=_EDIT
    ),
    _Id.TAGS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Tags"),
        ("Ctrl+G",),
        "tag",
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Name, colour and order the tags"),
    ),
    _Id.HEARD: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Hear&d"),
        ("Ctrl+H",),
        "heard",
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Write down what people said"),
    ),
    _Id.WRITE_HEARD: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&What did someone say?"), ("Ctrl+Shift+H",), when=_EDIT
    ),
    _Id.BRUSH: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Who &is it for?"),
        ("Ctrl+Shift+B",),
        "brush",
        _EDIT,
        tip=QT_TRANSLATE_NOOP("Actions", "Choose who it is about, then click each note for them"),
    ),
    _Id.WALK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Wal&k the thread"), ("Ctrl+J",)),
    _Id.COLOUR_CUSTOMERS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Colour by who it i&s for"),
        ("Ctrl+Shift+R",),
        "threads",
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Let the colours of notes say who they are for"),
    ),
    _Id.FOLLOW_THREAD: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Follow the t&hread"), ("Ctrl+Shift+L",), checkable=True
    ),
    _Id.FILTER: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Filt&er…"), ("Ctrl+Shift+F",)),
    _Id.EDIT_LEGEND: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Edit the &legend"), when=_EDIT),
    _Id.PICTURE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Pictu&re…"), ("Ctrl+Shift+I",), when=_CHOSEN
    ),
    _Id.REMOVE_PICTURE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Remo&ve picture"), when=_CHOSEN),
    _Id.BRING_TO_FRONT: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Bring to &front"), ("Ctrl+Shift+Up",), when=_CHOSEN
    ),
    _Id.SEND_TO_BACK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Send to &back"), ("Ctrl+Shift+Down",), when=_CHOSEN
    ),
    _Id.RESET_SIZE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Usual size"), when=_CHOSEN),
    _Id.ALIGN_LEFT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Align &left edges"), when=_CHOSEN),
    _Id.ALIGN_CENTRE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Align &centres, one below the other"), when=_CHOSEN
    ),
    _Id.ALIGN_RIGHT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Align &right edges"), when=_CHOSEN),
    _Id.ALIGN_TOP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Align &top edges"), when=_CHOSEN),
    _Id.ALIGN_MIDDLE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Align c&entres, side by side"), when=_CHOSEN
    ),
    _Id.ALIGN_BOTTOM: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Align &bottom edges"), when=_CHOSEN),
    _Id.DISTRIBUTE_ACROSS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Equal gaps &across"), when=_CHOSEN
    ),
    _Id.DISTRIBUTE_DOWN: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Equal gaps &down"), when=_CHOSEN),
    _Id.ADD_HEADING: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Add a heading"), ("Ctrl+Shift+Ins",), when=_EDIT
    ),
    _Id.MAKE_HEADING: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Make it a &heading"), when=_CHOSEN),
    _Id.MAKE_NOTE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Make it a &note"), when=_CHOSEN),
    _Id.TIDY: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Tidy"), ("Ctrl+T",), when=_EDIT),
    _Id.TIDY_ALL: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Tidy all blocks"), ("Ctrl+Shift+T",), when=_EDIT
    ),
    _Id.MOVE_TO_BLOCK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Move to block…"), ("Ctrl+M",), when=_CHOSEN
    ),
    _Id.PARK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Park"), ("Ctrl+Shift+M",), "parked", when=_CHOSEN
    ),
    _Id.PUT_AWAY: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Put &away"), ("Ctrl+Shift+A",), when=_CHOSEN
    ),
    _Id.PRIVATE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Privat&e"),
        ("Ctrl+Shift+P",),
        when=_CHOSEN,
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Leave the chosen notes out of what others get"),
    ),
    _Id.NOTE_FIELDS: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Thi&s note"),
        ("Ctrl+I",),
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Say more about the chosen notes"),
    ),
    _Id.SWITCH_MODE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Personal canvas"), when=_EDIT, checkable=True
    ),
    _Id.RENAME_BLOCK: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Rename the block"), ("Shift+F2",), when=_EDIT
    ),
    _Id.USUAL_HEADING: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Use the usual heading"), when=_EDIT | When.RENAMED
    ),
    _Id.KEEP_BEGINNING: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Save as my starting point")),
    _Id.FORGET_BEGINNING: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Forget my starting point")),
    _Id.ZOOM_IN: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom_in"
    ),
    _Id.ZOOM_OUT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Zoom &out"), ("Ctrl+-",), "zoom_out"),
    _Id.ZOOM_FIT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Fit the window"), ("Ctrl+0",), "fit"),
    _Id.ZOOM_ACTUAL: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&100 %"), ("Ctrl+1",)),
    _Id.BLOCK_VIEW: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "One &block at a time"),
        ("Ctrl+B",),
        checkable=True,
    ),
    _Id.OUTLINE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "O&utline"), ("F9",), checkable=True),
    _Id.OUTLINE_ALONE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Outline without the &canvas"), ("Ctrl+F9",), checkable=True
    ),
    _Id.ARCHIVE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Notes put a&way"), ("Shift+F9",), checkable=True
    ),
    _Id.TYPE_UP: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "T&ype up a wall"), ("F8",), when=_EDIT, checkable=True
    ),
    _Id.GUIDE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Guide"),
        ("F4",),
        "guide",
        _EDIT,
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "Be asked, one block after the other"),
    ),
    _Id.HINTS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Hints"), ("F7",), checkable=True),
    _Id.BALANCE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Ba&lance"),
        ("Shift+F7",),
        "balance",
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "What comes in and what goes out"),
    ),
    _Id.SHOW_QUESTIONS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Questions"), checkable=True),
    _Id.SHOW_BADGES: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "O&rder of the blocks"), checkable=True
    ),
    _Id.SHOW_LEGEND: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Legend"), checkable=True),
    _Id.LINKS_ALL: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&All links"), checkable=True),
    _Id.LINKS_CHOSEN: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Links of the &chosen notes"), checkable=True
    ),
    _Id.LINKS_NONE: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&No links"), checkable=True),
    _Id.SHOW_BALANCE: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Bala&nce on the sheet"), checkable=True
    ),
    _Id.NEXT_AREA: ActionSpec(QT_TRANSLATE_NOOP("Actions", "Ne&xt part of the window"), ("F6",)),
    _Id.PREVIOUS_AREA: ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Pre&vious part of the window"), ("Shift+F6",)
    ),
    _Id.THEME_SYSTEM: ActionSpec(QT_TRANSLATE_NOOP("Actions", "As the &desktop"), checkable=True),
    _Id.THEME_LIGHT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Light"), checkable=True),
    _Id.THEME_DARK: ActionSpec(QT_TRANSLATE_NOOP("Actions", "D&ark"), checkable=True),
    _Id.HELP: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Help"), ("F1",)),
    _Id.SHORTCUTS: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), ("Ctrl+F1",)),
    _Id.ABOUT: ActionSpec(QT_TRANSLATE_NOOP("Actions", "&About canvasdesk")),
}
