"""The five things one prints, as the cards of the dialog: a table, to which more can be added."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from canvasdesk.conversion.orders import PrintOrder, Tiles, What
from canvasdesk.export.papers import paper_named
from canvasdesk.layout.view import Extra
from canvasdesk.messages import QT_TRANSLATE_NOOP

CONTEXT = "PrintKinds"
HOME = ("A4", "A3", "Letter", "Legal", "Tabloid")
"""What goes through a printer at home or in an office."""
LARGE = ("A2", "A1", "A0", "B2", "B1", "B0")
LARGE_INCHES = ("ANSI C", "ANSI D", "ANSI E", "Arch C", "Arch D", "Arch E")
INCHES = frozenset({"Letter", "Legal", "Tabloid"})


class Kind(StrEnum):
    """What is put on paper, as somebody who prints thinks of it."""

    PAGE = "page"
    WALL = "wall"
    TILES = "tiles"
    BLANK = "blank"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class KindSpec:
    """A card: its words, the papers offered first, and what else there is to choose.

    ``whats`` are the kinds of pages behind the card, with what each is called.
    """

    title: str
    papers: tuple[str, ...]
    whats: Mapping[What, str]


KINDS: Mapping[Kind, KindSpec] = MappingProxyType(
    {
        Kind.PAGE: KindSpec(
            QT_TRANSLATE_NOOP("PrintKinds", "One page"),
            HOME,
            {
                What.POSTER: QT_TRANSLATE_NOOP("PrintKinds", "As it is drawn"),
                What.READING: QT_TRANSLATE_NOOP("PrintKinds", "As text to read"),
            },
        ),
        Kind.WALL: KindSpec(
            QT_TRANSLATE_NOOP("PrintKinds", "Wall poster"),
            (*LARGE, *LARGE_INCHES),
            {What.POSTER: QT_TRANSLATE_NOOP("PrintKinds", "As it is drawn")},
        ),
        Kind.TILES: KindSpec(
            QT_TRANSLATE_NOOP("PrintKinds", "Poster from small sheets"),
            (*LARGE, *LARGE_INCHES),
            {What.POSTER: QT_TRANSLATE_NOOP("PrintKinds", "As it is drawn")},
        ),
        Kind.BLANK: KindSpec(
            QT_TRANSLATE_NOOP("PrintKinds", "Blank to write on"),
            (*HOME, *LARGE),
            {
                What.BLANK: QT_TRANSLATE_NOOP("PrintKinds", "Empty canvas"),
                What.MATRIX: QT_TRANSLATE_NOOP("PrintKinds", "Matrix of changes"),
            },
        ),
        Kind.CARDS: KindSpec(
            QT_TRANSLATE_NOOP("PrintKinds", "Cards and notes"),
            HOME,
            {
                What.NOTES: QT_TRANSLATE_NOOP("PrintKinds", "Notes to cut out"),
                What.CARDS: QT_TRANSLATE_NOOP("PrintKinds", "A card for each question"),
            },
        ),
    }
)
EXTRAS: Mapping[What, tuple[Extra, ...]] = MappingProxyType(
    {
        What.POSTER: (
            *(Extra.LEGEND, Extra.QUESTIONS, Extra.BADGES, Extra.LINKS),
            Extra.BALANCE,
        ),
        What.READING: (Extra.LEGEND, Extra.QUESTIONS, Extra.BADGES, Extra.LINKS, Extra.BALANCE),
        What.BLANK: (Extra.QUESTIONS, Extra.BADGES),
    }
)
"""What each kind of pages can show besides."""


def first_order(kind: Kind, home: str) -> PrintOrder:
    """Return what a card begins with, where ``home`` is the paper of the printer at hand."""
    in_inches = home in INCHES
    paper = paper_named(home)
    what = next(iter(KINDS[kind].whats))
    match kind:
        case Kind.PAGE | Kind.BLANK | Kind.CARDS:
            return PrintOrder(what=what, paper=paper)
        case Kind.WALL:
            return PrintOrder(what=what, paper=paper_named("ANSI E" if in_inches else "A0"))
        case Kind.TILES:
            size = paper_named("ANSI D" if in_inches else "A1")
            return PrintOrder(what=what, paper=size, tiles=Tiles(paper))
