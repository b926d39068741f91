"""A display list as a PDF content stream: shapes here, lines of text in ``lettering``.

Coordinates stay the sheet's, y down; one matrix at the beginning turns them over.
"""

from collections.abc import Iterable
from typing import assert_never

from canvasdesk.export.pdf.lettering import Lettering
from canvasdesk.export.pdf.marks import Element, MarkedContent
from canvasdesk.export.pdf.objects import number as n
from canvasdesk.export.pdf.pen import Pen
from canvasdesk.export.pdf.pictures import Pictures
from canvasdesk.export.pdf.telling import Telling
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Image,
    Node,
    Path,
    Primitive,
    Stroke,
    TextLine,
)
from canvasdesk.layout.extents import Reaches

_KAPPA = 0.5523
"""How far a Bézier's handles reach to draw a quarter of a circle."""
_OPERATORS = {"M": ("m", 1), "L": ("l", 1), "C": ("c", 3), "Z": ("h", 0)}
"""A step's operator, and how many points it takes."""
Kinds = tuple[type[Primitive], ...]
SHAPES: Kinds = (Box, Fill, Stroke)
TEXTS: Kinds = (TextLine, Image)
"""What is painted apart where several pages share the shapes; images lie among the texts."""
EVERYTHING = SHAPES + TEXTS


class ContentPainter:
    """Paints parts of pictures into the content stream of one page.

    ``page`` is its number, from 0: what belongs to another page is painted without being told.
    """

    def __init__(
        self,
        pen: Pen,
        marks: MarkedContent,
        lettering: Lettering,
        pictures: Pictures,
        page: int,
        reaches: Reaches,
    ) -> None:
        self._pen = pen
        self._marks = marks
        self._lettering = lettering
        self._pictures = pictures
        self._page = page
        self._reaches = reaches
        self._telling: Telling | None = None
        self._window: Rect | None = None
        self._kinds: Kinds = EVERYTHING

    def paint(
        self,
        groups: Iterable[Group],
        telling: Telling | None,
        window: Rect | None = None,
        kinds: Kinds = EVERYTHING,
    ) -> None:
        """Paint groups, in sheet units: those that reach into a window, if only it is shown.

        ``telling`` has the elements of the picture; None for decoration. ``kinds`` are the
        primitives that are painted.
        """
        self._telling, self._kinds = telling, kinds
        for group in groups:
            self._window = window
            if not self._is_shown(group, 0.0, 0.0):
                continue
            if window is not None and window.encloses(self._reaches.of(group, 0.0, 0.0)):
                self._window = None  # all of it is shown: no need to look at each part
            self._group(group, 0.0, 0.0, None)

    def _is_shown(self, node: Node, dx: float, dy: float) -> bool:
        if self._window is None:
            return True
        return self._reaches.of(node, dx, dy).intersects(self._window)

    def _group(self, group: Group, dx: float, dy: float, outer: Element | None) -> None:
        begun = self._telling.element(group, dx, dy) if self._telling is not None else None
        element = outer if begun is None else begun
        x, y = dx + group.origin[0], dy + group.origin[1]
        if group.clip is not None:
            self._marks.close()
            self._pen.push_clip(group.clip.moved(x, y))
        for node in group.children:
            if isinstance(node, (Group, *self._kinds)) and self._is_shown(node, x, y):
                self._node(node, x, y, element)
        if group.clip is not None:
            self._marks.close()
            self._pen.pop()

    def _node(self, node: Node, dx: float, dy: float, element: Element | None) -> None:
        match node:
            case TextLine():
                here = self._here(element)
                is_found = self._telling is not None and (here is not None or element is None)
                self._lettering.line(node, dx, dy, here, is_found=is_found)
            case Group():
                self._group(node, dx, dy, element)
            case Box(rect, fill, radius):
                self._marks.begin_artifact()
                self._pen.fill_with(fill)
                self._pen.write(f"{box_operators(rect.moved(dx, dy), radius)} f")
            case Fill(path, colour):
                self._marks.begin_artifact()
                self._pen.fill_with(colour)
                self._pen.write(f"{path_operators(path, dx, dy)} f")
            case Stroke(path, colour, width, dash):
                self._marks.begin_artifact()
                self._pen.stroke_with(colour, width, dash)
                self._pen.write(f"{path_operators(path, dx, dy)} S")
            case Image():
                self._image(node, dx, dy, self._here(element))
            case _:
                assert_never(node)

    def _here(self, element: Element | None) -> Element | None:
        """Return an element if its text is told on this page."""
        return element if element is not None and element.page == self._page else None

    def _image(self, image: Image, dx: float, dy: float, element: Element | None) -> None:
        rect = image.rect.moved(dx, dy)
        painted = self._pictures.photo(image.source, rect)
        is_figure = painted is not None and element is not None and element.kind == "Figure"
        self._marks.begin_text(element if is_figure else None, None)
        # The opacity of what was painted before would hold for an image too.
        self._pen.fill_with(palette.EMPTY_FRAME)
        self._pen.write(painted or f"{box_operators(rect, 0.0)} f")


def path_operators(path: Path, dx: float, dy: float) -> str:
    """Return the operators that build a path, moved by a distance."""
    points = [f"{n(x + dx)} {n(y + dy)}" for x, y in path.points]
    out, at = list[str](), 0
    for verb in path.verbs:
        operator, taken = _OPERATORS[verb]
        out += points[at : at + taken]
        out.append(operator)
        at += taken
    return " ".join(out)


def box_operators(rect: Rect, radius: float) -> str:
    """Return the operators that build a rectangle, with round corners if it has a radius."""
    x, y, right, foot = rect.x, rect.y, rect.right, rect.bottom
    r = min(radius, rect.width / 2, rect.height / 2)
    if r <= 0:
        # Five corners: pdfium moves what it knows for a rectangle to whole pixels, and a thin
        # strip of shadow is then twice as wide or not there.
        corners = ((x, y), ((x + right) / 2, y), (right, y), (right, foot), (x, foot))
        return path_operators(Path("MLLLLZ", corners), 0.0, 0.0)
    k = r * (1 - _KAPPA)
    numbers = (
        *((x + r, y), (right - r, y)),
        *((right - k, y), (right, y + k), (right, y + r), (right, foot - r)),
        *((right, foot - k), (right - k, foot), (right - r, foot), (x + r, foot)),
        *((x + k, foot), (x, foot - k), (x, foot - r), (x, y + r)),
        *((x, y + k), (x + k, y), (x + r, y)),
    )
    return path_operators(Path("MLCLCLCLCZ", numbers), 0.0, 0.0)
