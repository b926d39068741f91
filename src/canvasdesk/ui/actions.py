"""What can be done in a window, by name, and what must hold for it. No words and no keys.

What each is called is in ``action_specs``.
"""

from enum import Enum, Flag, auto

from canvasdesk.model.values import AUTO_FILL, Colour


class ActionId(Enum):
    """All actions."""

    NEW_PERSONAL = auto()
    NEW_ORGANIZATION = auto()
    OPEN = auto()
    IMPORT = auto()
    START = auto()
    SAVE = auto()
    SAVE_AS = auto()
    SAVE_COPY = auto()
    SAVE_AS_YOU_WORK = auto()
    EARLIER = auto()
    PRINT = auto()
    EXPORT = auto()
    DETAILS = auto()
    CLOSE = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    CUT = auto()
    COPY = auto()
    COPY_PICTURE = auto()
    PASTE = auto()
    DUPLICATE = auto()
    DELETE = auto()
    SELECT_ALL = auto()
    PREFERENCES = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    PALETTE = auto()
    ADD_NOTE = auto()
    FILL_AUTO = auto()
    FILL_YELLOW = auto()
    FILL_BLUE = auto()
    FILL_GREEN = auto()
    FILL_VIOLET = auto()
    FILL_ORANGE = auto()
    FILL_TEAL = auto()
    FILL_GREY = auto()
    SYMBOL = auto()
    LINK = auto()
    TAG_NOTES = auto()
    TAGS = auto()
    HEARD = auto()
    WRITE_HEARD = auto()
    EDIT_LEGEND = auto()
    BRUSH = auto()
    WALK = auto()
    COLOUR_CUSTOMERS = auto()
    FOLLOW_THREAD = auto()
    FILTER = auto()
    PICTURE = auto()
    REMOVE_PICTURE = auto()
    BRING_TO_FRONT = auto()
    SEND_TO_BACK = auto()
    RESET_SIZE = auto()
    TIDY = auto()
    TIDY_ALL = auto()
    MOVE_TO_BLOCK = auto()
    ALIGN_LEFT = auto()
    ALIGN_CENTRE = auto()
    ALIGN_RIGHT = auto()
    ALIGN_TOP = auto()
    ALIGN_MIDDLE = auto()
    ALIGN_BOTTOM = auto()
    DISTRIBUTE_ACROSS = auto()
    DISTRIBUTE_DOWN = auto()
    ADD_HEADING = auto()
    MAKE_HEADING = auto()
    MAKE_NOTE = auto()
    RENAME_BLOCK = auto()
    USUAL_HEADING = auto()
    PARK = auto()
    PUT_AWAY = auto()
    PRIVATE = auto()
    NOTE_FIELDS = auto()
    SWITCH_MODE = auto()
    KEEP_BEGINNING = auto()
    FORGET_BEGINNING = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_FIT = auto()
    ZOOM_ACTUAL = auto()
    BLOCK_VIEW = auto()
    OUTLINE = auto()
    OUTLINE_ALONE = auto()
    ARCHIVE = auto()
    GUIDE = auto()
    HINTS = auto()
    BALANCE = auto()
    TYPE_UP = auto()
    SHOW_QUESTIONS = auto()
    SHOW_BADGES = auto()
    SHOW_LEGEND = auto()
    LINKS_ALL = auto()
    LINKS_CHOSEN = auto()
    LINKS_NONE = auto()
    SHOW_BALANCE = auto()
    NEXT_AREA = auto()
    PREVIOUS_AREA = auto()
    THEME_SYSTEM = auto()
    THEME_LIGHT = auto()
    THEME_DARK = auto()
    HELP = auto()
    SHORTCUTS = auto()
    ABOUT = auto()


class When(Flag):
    """What must hold for an action to be usable; a window computes what holds now."""

    ALWAYS = 0
    EDITABLE = auto()
    SELECTION = auto()
    DELETABLE = auto()
    """Notes or an arrow are chosen."""
    RENAMED = auto()
    """The block one works in has a heading of its own."""
    CAN_UNDO = auto()
    CAN_REDO = auto()


FILLS: dict[ActionId, str] = {
    ActionId.FILL_AUTO: AUTO_FILL,
    ActionId.FILL_YELLOW: Colour.YELLOW,
    ActionId.FILL_BLUE: Colour.BLUE,
    ActionId.FILL_GREEN: Colour.GREEN,
    ActionId.FILL_VIOLET: Colour.VIOLET,
    ActionId.FILL_ORANGE: Colour.ORANGE,
    ActionId.FILL_TEAL: Colour.TEAL,
    ActionId.FILL_GREY: Colour.GREY,
}
"""What each fill action makes a note's fill."""
