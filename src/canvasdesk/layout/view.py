"""What a picture of a document shall show. Equal document and equal view, equal picture."""

from dataclasses import dataclass
from enum import StrEnum

from canvasdesk.layout.filter import NO_FILTER, Filter
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.privacy import Audience


class Extra(StrEnum):
    """What a picture may show beside the notes."""

    QUESTIONS = "questions"
    BADGES = "badges"
    LEGEND = "legend"
    LINKS = "links"
    SHADOWS = "shadows"
    INVITATIONS = "invitations"
    """A quiet line in an empty block and in an empty title; for the window, not for paper."""


POSTER_EXTRAS = frozenset({Extra.LEGEND, Extra.SHADOWS})
"""What a poster shows unless asked otherwise."""
SCREEN_EXTRAS = POSTER_EXTRAS | {Extra.INVITATIONS}
"""What the window shows unless asked otherwise."""

TEXT_STEPS = (16.0, 14.0, 12.0, 10.5, 8.5)
"""Em sizes a note's text steps down through, in sheet units; the last is the floor."""


@dataclass(frozen=True, slots=True)
class View:
    """A frozen choice of what to draw.

    ``block`` is None for the whole sheet, else the one block the picture shows.
    ``language`` overrides the document's for headings and questions; empty follows it.
    ``filter`` fades or leaves out notes; it belongs to a window, and exports have none.
    """

    block: BlockId | None = None
    audience: Audience = Audience.OWNER
    extras: frozenset[Extra] = POSTER_EXTRAS
    text_steps: tuple[float, ...] = TEXT_STEPS
    language: str = ""
    filter: Filter = NO_FILTER
