"""The display list: a picture as data, in sheet units, y down.

A closed set of primitives in groups that say what they are. Painters replay it and decide
nothing. Selection, handles and guides are no part of it: they are an overlay of the window.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.glyphs import GlyphRun


class Rgba(NamedTuple):
    """A colour, each part 0 to 255."""

    red: int
    green: int
    blue: int
    alpha: int = 255


class Role(StrEnum):
    """What a group of primitives is, for tags, tests and whoever reads a picture."""

    SHEET = "sheet"
    HEADER = "header"
    TITLE = "title"
    PURPOSE = "purpose"
    DETAILS = "details"
    GRID = "grid"
    BLOCK = "block"
    HEADING = "heading"
    SUBHEADING = "subheading"
    QUESTION = "question"
    CARD = "card"
    COUNTS = "counts"
    ICON = "icon"
    BADGE = "badge"
    NOTE = "note"
    NOTE_TEXT = "note_text"
    NOTE_HEADING = "note_heading"
    MARK = "mark"
    SYMBOL = "symbol"
    PICTURE = "picture"
    LINKS = "links"
    LINK = "link"
    LINK_LABELS = "link_labels"
    LINK_LABEL = "link_label"
    LEGEND = "legend"
    LEGEND_ENTRY = "legend_entry"
    BALANCE = "balance"
    VEIL = "veil"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Path:
    """An outline: a letter a step (M, L, C, Z), and the points they take (1, 1, 3, 0)."""

    verbs: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with rounded corners."""

    rect: Rect
    fill: Rgba
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled outline, by the non-zero rule."""

    path: Path
    colour: Rgba


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line along an outline, with round caps and joins; dashes end straight."""

    path: Path
    colour: Rgba
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class TextLine:
    """One laid-out line: its source text, and the glyphs that show it."""

    source: str
    x: float
    baseline: float
    width: float
    colour: Rgba
    runs: tuple[GlyphRun, ...]
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class ImageSource:
    """The file of an image, in Base64 as documents hold it, and what names it.

    ``grey`` shows it without colours.
    """

    key: str
    data: str = field(repr=False)
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """An image that fills a rectangle; where it cannot be decoded, an empty frame."""

    rect: Rect
    source: ImageSource


@dataclass(frozen=True, slots=True)
class Group:
    """Primitives and groups that belong together.

    ``origin`` moves everything inside. ``label`` is what a reader should hear, ``record`` the id
    of the record or block shown.
    """

    role: Role
    children: tuple["Node", ...]
    origin: tuple[float, float] = (0.0, 0.0)
    record: str = ""
    label: str = ""
    language: str = ""
    clip: Rect | None = None

    @property
    def key(self) -> tuple[Role, str]:
        """What names this group among its siblings."""
        return self.role, self.record


Primitive = Box | Fill | Stroke | TextLine | Image
Node = Primitive | Group


@dataclass(frozen=True, slots=True)
class Section:
    """A block in reading order: its own group, then the groups of its notes."""

    block: tuple[Role, str]
    notes: tuple[tuple[Role, str], ...]


@dataclass(frozen=True, slots=True)
class DisplayList:
    """A whole picture.

    ``page`` is the part of the sheet it shows. ``groups`` are in painting order; ``sections``
    name the blocks in guided order with their notes in reading order.
    """

    page: Rect
    groups: tuple[Group, ...]
    sections: tuple[Section, ...]
    title: str
    author: str
    subject: str
    language: str
    rtl: bool


def text_lines(node: Node) -> Iterator[TextLine]:
    """Yield the lines of text in a node, in painting order."""
    if isinstance(node, TextLine):
        yield node
    elif isinstance(node, Group):
        for child in node.children:
            yield from text_lines(child)
