"""Where in a foreign document a reader stands, and what becomes of the texts found there."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from canvasdesk.interchange.draft import DraftNote
from canvasdesk.interchange.gathering import Gathering, unique
from canvasdesk.interchange.questions import is_question
from canvasdesk.interchange.splitting import is_placeholder
from canvasdesk.model.blocks import BlockId


class Opening(Enum):
    """What opened a block: a heading holds until the next, a label until the next label."""

    HEADING = auto()
    LABEL = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A place in a document. Without a block, ``label`` is the heading it stands under.

    ``heading`` is the sub-heading inside a block, ``group`` a bold label inside that; both are
    tags. ``ended`` is true below a line across the page.
    """

    block: BlockId | None = None
    label: str = ""
    level: int = 0
    opening: Opening = Opening.HEADING
    heading: str = ""
    group: str = ""
    ended: bool = False
    names_title: bool = False

    @property
    def by_heading(self) -> bool:
        return self.block is not None and self.opening is Opening.HEADING

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that notes get here: the innermost label."""
        return unique((self.group or self.heading,))

    @property
    def place_label(self) -> str:
        """The headings above a text that goes to the description."""
        return " – ".join(unique((self.label, self.heading)))

    def in_group(self, group: str) -> "Section":
        """Return the section below a bold label."""
        return replace(self, group=group)


@dataclass(slots=True)
class NoteTaker:
    """Puts texts where they belong: into a block, the parking place or the description."""

    gathering: Gathering
    questions: int = 0

    def note(self, text: str, section: Section, description: str = "") -> None:
        """Take a note here; without a block it is parked under its heading."""
        text = text.strip()
        if is_placeholder(text) and not description:
            return
        if section.block is None:
            label = section.group or section.heading or section.label
            note = DraftNote(text, None, description, label=label)
        else:
            note = DraftNote(text, section.block, description, section.tags)
        self.gathering.add(note)

    def describe(self, text: str, section: Section) -> None:
        """Take text that is no note."""
        if not is_placeholder(text):
            self.gathering.describe(text.strip(), section.place_label)

    def skips_question(self, text: str, section: Section) -> bool:
        """Say whether a text only repeats a template's question about a block, and count it."""
        if section.block is None or not is_question(text):
            return False
        self.questions += 1
        return True
