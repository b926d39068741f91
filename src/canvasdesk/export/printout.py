"""What is printed, before any painter: pages, and which part of which picture lies where on them.

Everything on a page is a picture, crop marks and codes of sheets too; so each painter shows them.
Lengths are points (72 an inch) from a page's upper left corner, y down.
"""

from dataclasses import dataclass

from canvasdesk.export.papers import Fit, Paper, fitted
from canvasdesk.export.tiling import TilePlan
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture, or a part of one, on a page.

    ``fit`` says where the upper left corner of the picture's page lies, and how large a unit is;
    ``window`` is the part of the sheet that is painted. A picture that lies in parts on several
    pages is the same object on each. ``is_decor`` is for what no reader has to be told: marks.
    """

    picture: DisplayList
    fit: Fit
    window: Rect
    is_decor: bool = False

    @property
    def rect(self) -> Rect:
        """Where the part lies on the page."""
        page, scale = self.picture.page, self.fit.scale
        return Rect(
            self.fit.x + (self.window.x - page.x) * scale,
            self.fit.y + (self.window.y - page.y) * scale,
            self.window.width * scale,
            self.window.height * scale,
        )


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet as it goes through the printer; ``label`` is what readers call it.

    ``trim`` is what is left once it is cut, ``bleed`` how far is painted beyond; None is all.
    ``bookmark`` names the page in a list of contents, where it needs a name.
    """

    width: float
    height: float
    placed: tuple[Placed, ...]
    label: str = ""
    bookmark: str = ""
    trim: Rect | None = None
    bleed: Rect | None = None


@dataclass(frozen=True, slots=True)
class Printout:
    """All pages of a print, and what a reader shows about it. ``language`` is BCP 47.

    ``attached`` is the canvas's own file, where a file that is made shall hold it. Where pages are
    sheets of one poster, ``plan`` says how they lie.
    """

    pages: tuple[Page, ...]
    title: str = ""
    author: str = ""
    subject: str = ""
    language: str = ""
    attached: bytes | None = None
    plan: TilePlan | None = None

    @property
    def pictures(self) -> tuple[DisplayList, ...]:
        """The pictures that readers are told, each once, in the order of pages."""
        placed = (each for page in self.pages for each in page.placed if not each.is_decor)
        return tuple({id(each.picture): each.picture for each in placed}.values())


def one_page(
    picture: DisplayList, paper: Paper, margin_mm: float = 0.0, foot_mm: float = 0.0
) -> Printout:
    """Return a picture on one page of a paper: uniformly scaled, and centred above its foot."""
    placed = Placed(picture, fitted(picture.page, paper, margin_mm, foot_mm), picture.page)
    return told_as(picture, (Page(paper.width_pt, paper.height_pt, (placed,)),))


def told_as(picture: DisplayList, pages: tuple[Page, ...]) -> Printout:
    """Return pages as a printout that is named as a picture is."""
    return Printout(pages, picture.title, picture.author, picture.subject, picture.language)
