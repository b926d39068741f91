"""What a picture of a document shall show. Equal document and equal view, equal picture."""

from dataclasses import dataclass, replace
from enum import StrEnum

from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.privacy import Audience
from canvasdesk.model.records import Note


class Extra(StrEnum):
    """What a picture may show beside the notes."""

    QUESTIONS = "questions"
    BADGES = "badges"
    LEGEND = "legend"
    LINKS = "links"
    BALANCE = "balance"
    """What comes in and what goes out, in a line beside the legend."""
    SHADOWS = "shadows"
    CHOSEN_LINKS = "chosen_links"
    """The arrows of the notes that are chosen; for the window, not for paper."""
    INVITATIONS = "invitations"
    """A quiet line in an empty block and in an empty title; for the window, not for paper."""


class Ink(StrEnum):
    """What a picture is painted with."""

    COLOUR = "colour"
    GREY = "grey"
    """Colours become letters and patterns, which a grey printer shows, and papers stay white."""


POSTER_EXTRAS = frozenset({Extra.LEGEND, Extra.SHADOWS})
"""What a poster shows unless asked otherwise."""
SCREEN_EXTRAS = POSTER_EXTRAS | {Extra.INVITATIONS, Extra.CHOSEN_LINKS}
"""What the window shows unless asked otherwise."""

TEXT_STEPS = (16.0, 14.0, 12.0, 10.5, 8.5)
"""Em sizes a note's text steps down through, in sheet units; the last is the floor."""


@dataclass(frozen=True, slots=True)
class View:
    """A frozen choice of what to draw.

    ``least_credit`` is the least em of the credit, which small paper wants larger.

    ``block`` is None for the whole sheet, else the one block the picture shows.
    ``language`` overrides the document's for headings and questions; empty follows it.
    ``filter`` fades or leaves out notes; it belongs to a window, and exports have none.
    ``lead`` is the customer whose colour comes first where colours say whom notes serve.
    ``thread`` holds the notes that stand out while one follows a thread, all others fade; empty
    fades none, ``thin_veil`` leaves those that fade readable, and so are those of ``way``.
    """

    block: BlockId | None = None
    audience: Audience = Audience.OWNER
    extras: frozenset[Extra] = POSTER_EXTRAS
    text_steps: tuple[float, ...] = TEXT_STEPS
    language: str = ""
    filter: Filter = NO_FILTER
    colouring: Colouring = Colouring.TAGS
    lead: str = ""
    thread: frozenset[str] = frozenset()
    way: frozenset[str] = frozenset()
    thin_veil: bool = False
    ink: Ink = Ink.COLOUR
    least_credit: float = 0.0

    @property
    def of_notes(self) -> "View":
        """The part of the choice that the drawing of a single note depends on."""
        none = frozenset[str]()
        still = replace(self, thread=none, way=none, thin_veil=False, least_credit=0.0)
        return replace(still, filter=NO_FILTER)

    def fades(self, note: Note) -> bool:
        """Say whether a note is drawn faded."""
        return self.filter.fades(note) or (bool(self.thread) and note.id not in self.thread)
