"""Keys that belong to no action, as a table kept by hand: what they mean where.

Tests compare it with what the canvas and its texts really take. It is what the list of shortcuts
shows beside the actions, and what no action can have as well.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from canvasdesk.messages import QT_TRANSLATE_NOOP
from canvasdesk.ui.actions import ActionId

_CONTEXT = "Keys"


class Context(Enum):
    """Where keys mean something of their own; actions have theirs in all of them."""

    CANVAS = QT_TRANSLATE_NOOP("Keys", "On the canvas")
    TEXT = QT_TRANSLATE_NOOP("Keys", "While you write")
    BRUSH = QT_TRANSLATE_NOOP("Keys", "With the brush in the hand")
    WALK = QT_TRANSLATE_NOOP("Keys", "While you walk a thread")
    OUTLINE = QT_TRANSLATE_NOOP("Keys", "In the outline")
    OUTLINE_TEXT = QT_TRANSLATE_NOOP("Keys", "While you write in the outline")
    ARCHIVE = QT_TRANSLATE_NOOP("Keys", "Among the notes put away")
    REMARKS = QT_TRANSLATE_NOOP("Keys", "Among hints, and notes to complete")
    SEARCH = QT_TRANSLATE_NOOP("Keys", "While you search everything")
    FIND = QT_TRANSLATE_NOOP("Keys", "While you find and replace")
    TYPE_UP = QT_TRANSLATE_NOOP("Keys", "While you type up a wall")
    HEARD = QT_TRANSLATE_NOOP("Keys", "In the log of what was heard")
    HEARD_TEXT = QT_TRANSLATE_NOOP("Keys", "While you write down what was heard")

    @property
    def label(self) -> str:
        """What it is called in the window's language."""
        return QCoreApplication.translate(_CONTEXT, self.value)


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """Keys and what they mean, in English. ``shown`` stands for them where they are many."""

    context: Context
    keys: tuple[str, ...]
    text: str
    shown: str = ""

    @property
    def label(self) -> str:
        """What they mean in the window's language."""
        return QCoreApplication.translate(_CONTEXT, self.text)

    @property
    def key_label(self) -> str:
        """The keys as this desktop writes them."""
        if self.shown:
            return QCoreApplication.translate(_CONTEXT, self.shown)
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(key).toString(native) for key in self.keys)


def _arrows(held: str = "") -> tuple[str, ...]:
    return tuple(f"{held}{key}" for key in ("Left", "Right", "Up", "Down"))


def _numbers(held: str, first: int = 1) -> tuple[str, ...]:
    return tuple(f"{held}{number}" for number in range(first, 10))


_C = Context
OWN_KEYS: tuple[OwnKeys, ...] = (
    OwnKeys(
        _C.CANVAS,
        (),
        QT_TRANSLATE_NOOP("Keys", "Write on in the chosen note, or a new note in the block"),
        QT_TRANSLATE_NOOP("Keys", "Any letter"),
    ),
    OwnKeys(
        _C.CANVAS,
        _arrows(),
        QT_TRANSLATE_NOOP("Keys", "Go to the next note or block"),
        QT_TRANSLATE_NOOP("Keys", "Arrow keys"),
    ),
    OwnKeys(
        _C.CANVAS,
        _arrows("Shift+"),
        QT_TRANSLATE_NOOP("Keys", "Choose the next note as well"),
        QT_TRANSLATE_NOOP("Keys", "Shift and arrow keys"),
    ),
    OwnKeys(
        _C.CANVAS,
        _arrows("Ctrl+"),
        QT_TRANSLATE_NOOP("Keys", "Move the chosen notes a little"),
        QT_TRANSLATE_NOOP("Keys", "Ctrl and arrow keys"),
    ),
    OwnKeys(
        _C.CANVAS,
        _arrows("Alt+Shift+"),
        QT_TRANSLATE_NOOP("Keys", "Make the chosen notes larger or smaller"),
        QT_TRANSLATE_NOOP("Keys", "Alt, Shift and arrow keys"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Alt+Left", "Alt+Right"),
        QT_TRANSLATE_NOOP("Keys", "Go through the links of the chosen note"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Alt+Up", "Alt+Down"),
        QT_TRANSLATE_NOOP("Keys", "Go to where the chosen link begins or ends"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Home", "End"),
        QT_TRANSLATE_NOOP("Keys", "Go to the first or last note of the block"),
    ),
    OwnKeys(
        _C.CANVAS,
        _numbers("Alt+"),
        QT_TRANSLATE_NOOP("Keys", "Go to a block by its number"),
        QT_TRANSLATE_NOOP("Keys", "Alt and 1 to 9"),
    ),
    OwnKeys(
        _C.CANVAS,
        _numbers("Ctrl+Alt+"),
        QT_TRANSLATE_NOOP("Keys", "Put a tag on the chosen notes, or take it off"),
        QT_TRANSLATE_NOOP("Keys", "Ctrl, Alt and 1 to 9"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("PgUp", "PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Go to the block before or after"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Ctrl+PgUp", "Ctrl+PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Write in the block before or after"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Return", "Enter"),
        QT_TRANSLATE_NOOP("Keys", "Open the chosen note, or show the block alone"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("F2",),
        QT_TRANSLATE_NOOP("Keys", "Open the chosen note, or rename the block"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Esc",),
        QT_TRANSLATE_NOOP("Keys", "Leave, one thing at a time"),
    ),
    OwnKeys(
        _C.CANVAS,
        ("Space",),
        QT_TRANSLATE_NOOP("Keys", "Hold it and drag to move the sheet"),
    ),
    OwnKeys(
        _C.BRUSH,
        ("Space", "Return"),
        QT_TRANSLATE_NOOP("Keys", "Link the chosen note, or undo it; take a customer"),
    ),
    OwnKeys(
        _C.BRUSH,
        ("PgDown", "PgUp"),
        QT_TRANSLATE_NOOP("Keys", "Go on with the next customer, or the one before"),
    ),
    OwnKeys(
        _C.BRUSH,
        _numbers(""),
        QT_TRANSLATE_NOOP("Keys", "Go on with a customer by its number"),
        QT_TRANSLATE_NOOP("Keys", "1 to 9"),
    ),
    OwnKeys(_C.BRUSH, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Put the brush down")),
    OwnKeys(
        _C.WALK,
        ("Space", "Return", "PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Go a step on"),
    ),
    OwnKeys(_C.WALK, ("Backspace", "PgUp"), QT_TRANSLATE_NOOP("Keys", "Go a step back")),
    OwnKeys(_C.WALK, ("Esc",), QT_TRANSLATE_NOOP("Keys", "End the walk")),
    OwnKeys(_C.TEXT, ("Return",), QT_TRANSLATE_NOOP("Keys", "Finish")),
    OwnKeys(_C.TEXT, ("Shift+Return",), QT_TRANSLATE_NOOP("Keys", "Begin a new line")),
    OwnKeys(
        _C.TEXT,
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Keys", "Finish, and write the next note below"),
    ),
    OwnKeys(_C.TEXT, ("Tab",), QT_TRANSLATE_NOOP("Keys", "Finish, and write the next note beside")),
    OwnKeys(
        _C.TEXT, ("Shift+Tab",), QT_TRANSLATE_NOOP("Keys", "Finish, and go to the note before")
    ),
    OwnKeys(
        _C.TEXT,
        ("Ctrl+PgUp", "Ctrl+PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Write in the block before or after"),
    ),
    OwnKeys(_C.TEXT, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Leave it as it was")),
    OwnKeys(
        _C.TEXT,
        ("Ctrl+Left", "Ctrl+Right"),
        QT_TRANSLATE_NOOP("Keys", "Go a word back or on"),
    ),
    OwnKeys(
        _C.TEXT,
        ("Ctrl+Backspace", "Ctrl+Del"),
        QT_TRANSLATE_NOOP("Keys", "Delete a word"),
    ),
    OwnKeys(
        _C.OUTLINE,
        ("Return",),
        QT_TRANSLATE_NOOP("Keys", "Write in the note, or a new one in the block"),
    ),
    OwnKeys(
        _C.OUTLINE,
        ("F2",),
        QT_TRANSLATE_NOOP("Keys", "Write in the note, or rename the block"),
    ),
    OwnKeys(
        _C.OUTLINE,
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Keys", "Go on with a new note below"),
    ),
    OwnKeys(
        _C.OUTLINE,
        ("Alt+Up", "Alt+Down"),
        QT_TRANSLATE_NOOP("Keys", "Move the chosen notes up or down"),
    ),
    OwnKeys(
        _C.OUTLINE,
        _numbers("Ctrl+Alt+"),
        QT_TRANSLATE_NOOP("Keys", "Put a tag on the chosen notes, or take it off"),
        QT_TRANSLATE_NOOP("Keys", "Ctrl, Alt and 1 to 9"),
    ),
    OwnKeys(
        _C.OUTLINE,
        _numbers("Alt+"),
        QT_TRANSLATE_NOOP("Keys", "Go to a block by its number"),
        QT_TRANSLATE_NOOP("Keys", "Alt and 1 to 9"),
    ),
    OwnKeys(_C.OUTLINE_TEXT, ("Return",), QT_TRANSLATE_NOOP("Keys", "Finish")),
    OwnKeys(_C.OUTLINE_TEXT, ("Shift+Return",), QT_TRANSLATE_NOOP("Keys", "Begin a new line")),
    OwnKeys(
        _C.OUTLINE_TEXT,
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Keys", "Finish, and write the next note below"),
    ),
    OwnKeys(
        _C.OUTLINE_TEXT,
        ("Tab", "Shift+Tab"),
        QT_TRANSLATE_NOOP("Keys", "Finish, and write in the note after or before"),
    ),
    OwnKeys(
        _C.OUTLINE_TEXT,
        ("Ctrl+PgUp", "Ctrl+PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Write in the block before or after"),
    ),
    OwnKeys(_C.OUTLINE_TEXT, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Leave it as it was")),
    OwnKeys(_C.ARCHIVE, ("Return",), QT_TRANSLATE_NOOP("Keys", "Bring the chosen notes back")),
    OwnKeys(_C.ARCHIVE, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Close")),
    OwnKeys(_C.REMARKS, ("Return",), QT_TRANSLATE_NOOP("Keys", "Go to the note or block")),
    OwnKeys(_C.REMARKS, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Close")),
    OwnKeys(
        _C.SEARCH,
        ("Up", "Down", "PgUp", "PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Go through what was found"),
    ),
    OwnKeys(_C.SEARCH, ("Return",), QT_TRANSLATE_NOOP("Keys", "Do it, or go there")),
    OwnKeys(_C.SEARCH, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Close")),
    OwnKeys(
        _C.FIND,
        ("Return", "Shift+Return"),
        QT_TRANSLATE_NOOP("Keys", "Go to the next match or the one before"),
    ),
    OwnKeys(_C.FIND, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Close")),
    OwnKeys(_C.TYPE_UP, ("Return",), QT_TRANSLATE_NOOP("Keys", "Put the note into the block")),
    OwnKeys(_C.TYPE_UP, ("Shift+Return",), QT_TRANSLATE_NOOP("Keys", "Begin a new line")),
    OwnKeys(
        _C.TYPE_UP,
        ("Ctrl+PgUp", "Ctrl+PgDown"),
        QT_TRANSLATE_NOOP("Keys", "Go to the block before or after"),
    ),
    OwnKeys(
        _C.TYPE_UP,
        _numbers("Ctrl+Alt+", 0),
        QT_TRANSLATE_NOOP("Keys", "Give what follows a tag, or none with 0"),
        QT_TRANSLATE_NOOP("Keys", "Ctrl, Alt and 0 to 9"),
    ),
    OwnKeys(
        _C.TYPE_UP,
        _arrows("Alt+"),
        QT_TRANSLATE_NOOP("Keys", "Move the photo"),
        QT_TRANSLATE_NOOP("Keys", "Alt and arrow keys"),
    ),
    OwnKeys(
        _C.TYPE_UP,
        ("Alt++", "Alt+-"),
        QT_TRANSLATE_NOOP("Keys", "Show the photo larger or smaller"),
    ),
    OwnKeys(_C.TYPE_UP, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Clear the field, then close")),
    OwnKeys(_C.HEARD, ("Return", "F2"), QT_TRANSLATE_NOOP("Keys", "Edit what was heard")),
    OwnKeys(
        _C.HEARD,
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Keys", "Attach it to the notes chosen on the canvas"),
    ),
    OwnKeys(
        _C.HEARD,
        ("Ctrl+Shift+Return",),
        QT_TRANSLATE_NOOP("Keys", "Find a note to attach it to"),
    ),
    OwnKeys(_C.HEARD, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Close")),
    OwnKeys(_C.HEARD_TEXT, ("Return",), QT_TRANSLATE_NOOP("Keys", "Put it down")),
    OwnKeys(_C.HEARD_TEXT, ("Shift+Return",), QT_TRANSLATE_NOOP("Keys", "Begin a new line")),
    OwnKeys(_C.HEARD_TEXT, ("Esc",), QT_TRANSLATE_NOOP("Keys", "Clear the field, then close")),
)

_Id = ActionId
TEXT_TWINS = frozenset(
    {_Id.UNDO, _Id.REDO, _Id.CUT, _Id.COPY, _Id.PASTE, _Id.DELETE, _Id.SELECT_ALL}
)
"""Actions whose standard keys do the same within a text that is open."""


def owner_of(keys: str) -> OwnKeys | None:
    """Return what has a key of its own that no action can have; None where nothing has."""
    wanted = QKeySequence(keys)
    return next((own for own in OWN_KEYS if wanted in map(QKeySequence, own.keys)), None)
