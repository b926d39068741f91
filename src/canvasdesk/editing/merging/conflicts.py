"""What a merge cannot decide by itself, as values to be shown and chosen from."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from canvasdesk.editing.merging.parts import Part


class Side(StrEnum):
    """The two documents that are brought together."""

    MINE = "mine"
    THEIRS = "theirs"

    @property
    def other(self) -> "Side":
        """The one that this is not."""
        return Side.THEIRS if self is Side.MINE else Side.MINE


class Missing(Enum):
    """Stands for the value of what is not there."""

    MISSING = "missing"


MISSING = Missing.MISSING

WHOLE = Part("record")
"""Names a record as a whole: it was deleted on one side, or is of two kinds."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that both sides changed, each in its way.

    ``record`` is a record's id, empty where it is about the document's own unknown keys; ``part``
    says what of it. For ``WHOLE`` the values are records, ``MISSING`` where it was deleted; else
    they are what attributes hold (a tuple where several belong together: block, place and order;
    source and target), ``MISSING`` for a key that is not there. ``needed_by`` are the records that
    now lead to one deleted on the other side.
    """

    record: str
    part: Part
    base: object
    mine: object
    theirs: object
    needed_by: tuple[str, ...] = ()

    def value(self, side: Side) -> object:
        """Return the value one side has."""
        return self.mine if side is Side.MINE else self.theirs
