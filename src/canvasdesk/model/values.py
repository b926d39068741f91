"""Small values that records are made of: places, sizes and the choices with a closed list."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Place:
    """A point in sheet units from the upper left corner of a block, before any mirroring."""

    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Size:
    """A width and a height in sheet units."""

    width: float
    height: float


class NoteSize(StrEnum):
    """The note sizes a sheet can be set to; their measures are in ``geometry.note_sizes``."""

    STANDARD = "standard"
    SMALL = "small"
    SQUARE = "square"
    WIDE = "wide"


class NoteKind(StrEnum):
    """What a note is on its block: a sticky note, or a small heading over those that follow it."""

    NOTE = "note"
    HEADING = "heading"


class Direction(StrEnum):
    """Which way a canvas reads; ``AUTO`` follows its language."""

    AUTO = "auto"
    LTR = "ltr"
    RTL = "rtl"


class Colour(StrEnum):
    """The palette's colour names; a view's palette says what each looks like."""

    YELLOW = "yellow"
    BLUE = "blue"
    GREEN = "green"
    VIOLET = "violet"
    ORANGE = "orange"
    TEAL = "teal"
    GREY = "grey"


AUTO_FILL = "auto"
"""A note's fill where nobody chose one: it follows from the note's first tag."""
