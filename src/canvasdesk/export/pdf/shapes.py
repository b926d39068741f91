"""The shapes of a picture that several pages show: once in a file, and painted by each page.

A poster on sheets is there many times: on each sheet, on the overlaps of its neighbours, and small
on the plan. Its texts are told where they belong; its shapes are the same everywhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from canvasdesk.export.pdf.content import SHAPES, ContentPainter
from canvasdesk.export.pdf.lettering import Lettering
from canvasdesk.export.pdf.marks import MarkedContent
from canvasdesk.export.pdf.objects import PdfFile
from canvasdesk.export.pdf.objects import number as n
from canvasdesk.export.pdf.pen import Pen
from canvasdesk.export.pdf.resources import Resources
from canvasdesk.export.pdf.spelling import Speller
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import DisplayList, Group, Image, Node, TextLine
from canvasdesk.layout.extents import Reaches, around, extent, ink


@dataclass(frozen=True, slots=True)
class Shapes:
    """What a picture's shapes are called, and the groups (by identity) they were taken from."""

    name: str
    groups: frozenset[int]


@dataclass(slots=True)
class _Shown:
    """Texts of a group, and a rectangle around them."""

    texts: list[Rect]
    around: Rect = field(init=False)

    def __post_init__(self) -> None:
        self.around = around(self.texts)

    def meets(self, shapes: Iterable[Rect], reach: Rect) -> bool:
        """Say whether any of some shapes, all within a reach, lies over any text."""
        if not self.texts or not self.around.intersects(reach):
            return False
        return any(shape.intersects(text) for shape in shapes for text in self.texts)


class SharedShapes:
    """Collects them for one file."""

    def __init__(self, resources: Resources, speller: Speller) -> None:
        self._resources = resources
        self._speller = speller
        self._contents: list[tuple[Rect, str]] = []

    def add(self, picture: DisplayList) -> Shapes:
        """Take a picture's shapes, but for those that have to lie over its texts."""
        groups, parts = list(_beneath(picture.groups)), list[str]()
        marks, pen = MarkedContent(parts, tagged=False), Pen(parts, self._resources.alphas)
        lettering = Lettering(pen, marks, self._resources, self._speller)
        painter = ContentPainter(pen, marks, lettering, self._resources.pictures, 0, Reaches())
        painter.paint(groups, None, kinds=SHAPES)
        self._contents.append((picture.page, "\n".join(parts)))
        return Shapes(f"S{len(self._contents)}", frozenset(map(id, groups)))

    def write(self, file: PdfFile) -> dict[str, int]:
        """Add them to a file; return their numbers by the names content calls them."""
        own = f"/Resources <<{self._resources.opacities()}>>"
        return {
            f"S{index}": file.add_stream(
                content.encode("ascii"),
                f"/Type /XObject /Subtype /Form /BBox [{_box(page)}] {own}",
            )
            for index, (page, content) in enumerate(self._contents, 1)
        }


def _beneath(groups: Iterable[Group]) -> Iterator[Group]:
    """Yield the groups all of whose shapes can be painted before any text.

    Where a shape lies over a text before it, its group is painted as it is, in its place; so are
    those that lie over it.
    """
    shown = list[_Shown]()
    for group in groups:
        texts, shapes, is_beneath = list[Rect](), list[Rect](), True
        for node, dx, dy in _leaves(group, 0.0, 0.0):
            if isinstance(node, TextLine):
                texts.append(ink(node, dx, dy))
            elif isinstance(node, Image):
                texts.append(extent(node, dx, dy))
            else:
                shapes.append(extent(node, dx, dy))
                is_beneath = is_beneath and not any(map(shapes[-1].intersects, texts))
        reach = around(shapes)
        if is_beneath and not any(other.meets(shapes, reach) for other in shown):
            yield group
        else:
            texts += shapes
        shown.append(_Shown(texts))


def _leaves(group: Group, dx: float, dy: float) -> Iterator[tuple[Node, float, float]]:
    x, y = dx + group.origin[0], dy + group.origin[1]
    for node in group.children:
        if isinstance(node, Group):
            yield from _leaves(node, x, y)
        else:
            yield node, x, y


def _box(rect: Rect) -> str:
    return f"{n(rect.x)} {n(rect.y)} {n(rect.right)} {n(rect.bottom)}"
