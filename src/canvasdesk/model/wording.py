"""The words a template and the questions are made of; nothing about where they are read from.

``method`` reads them from ``resources/``; ``layout`` and ``ui`` are handed them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from canvasdesk.model.actions import Action
from canvasdesk.model.blocks import BlockId, Mode
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.values import Colour


@dataclass(frozen=True, slots=True)
class BlockNames:
    """A block's names in one language; ``plain`` is the personal mode's everyday wording."""

    organization: str
    personal: str
    plain: str

    def in_mode(self, mode: Mode) -> str:
        """Return the name that stands over the block in a mode."""
        return self.personal if mode is Mode.PERSONAL else self.organization


@dataclass(frozen=True, slots=True)
class ActionWords:
    """What one of the four actions is called in one language, and what it asks in each mode."""

    name: str
    questions: Mapping[Mode, str]


@dataclass(frozen=True, slots=True)
class Template:
    """What a canvas says by itself in one language: headings, header labels and the credit.

    ``labels`` has the keys ``designed_for``, ``designed_by``, ``date``, ``version`` and ``logo``;
    ``balance`` the keys ``in``, ``out``, ``left``, ``feeling``, ``both``, ``month``, ``year`` and
    ``once``, of which the last five take sums, an amount or a feeling. ``legend`` says what marks
    on notes mean, by their symbols' names, and with ``nobody`` what it means that a note has
    nobody's colour.
    ``printing`` names what is printed beside canvases: ``blank``, ``notes``, ``cards`` and
    ``matrix``; ``true_size`` says how to keep its measures, and ``continued`` takes a heading.
    ``tiles`` says how sheets are put together to a poster. ``colours`` names those of the palette,
    for who cannot see them.
    """

    language: str
    credit: Mapping[Mode, str]
    credit_short: Mapping[Mode, str]
    labels: Mapping[str, str]
    balance: Mapping[str, str]
    legend: Mapping[str, str]
    actions: Mapping[Action, ActionWords]
    printing: Mapping[str, str]
    tiles: Mapping[str, str]
    colours: Mapping[Colour, str]
    names: Mapping[BlockId, BlockNames]


@dataclass(frozen=True, slots=True)
class BlockQuestions:
    """What to ask about one block: a sentence that opens it, and the questions."""

    lead: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """All that a canvas says by itself in one language and mode."""

    template: Template
    questions: Mapping[BlockId, BlockQuestions]
    fields: Mapping[str, FieldDefinition] = field(default_factory=dict)
    """What notes can say beside their text; some of it is drawn as marks."""
