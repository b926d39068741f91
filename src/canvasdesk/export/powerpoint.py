"""Pages as PowerPoint slides of native shapes: whoever gets them goes on editing there.

A note is one shape, with its marks and its picture in one group; texts are text; lines are lines.
Where a program has another font, texts are a little longer or shorter than on the sheet.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import groupby
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from canvasdesk.errors import DocumentError
from canvasdesk.export.images import decoded, image_bytes, png_of
from canvasdesk.export.printout import Page, Placed, Printout
from canvasdesk.export.steps import Step, Steps, all_of
from canvasdesk.export.xml_text import fit_for_xml
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.display_list import (
    Box,
    Fill,
    Group,
    Image,
    ImageSource,
    Node,
    Path,
    Primitive,
    Rgba,
    Role,
    Stroke,
    TextLine,
    text_lines,
)
from canvasdesk.layout.extents import extent
from canvasdesk.layout.palette import EMPTY_FRAME

FONT = "Fira Sans"
_EMU_PER_POINT = 12_700
_MOST_POINTS = 56 * 72.0
"""A slide's side is at most 56 inches; larger pages become smaller slides of the same shape."""
_LEAST_POINTS = 72.0
"""And at least one inch: very small pages become larger slides."""
_PROPERTY = 255
_BLANK_LAYOUT = 6
_OPAQUE = 255
_LEAST_PT, _MOST_PT = 1.0, 4000.0
"""What size a letter may have on a slide."""
_CURVE_STEPS = 8
_ASCENT = 0.97
"""How far above a baseline a line's box begins, in em of the base font."""
_AIR = 3.0
"""What is left free beside a note's text, in sheet units."""
_SLACK = 1.06
"""How much wider than its letters a text's box is: other fonts are wider."""


def powerpoint_bytes(printout: Printout) -> bytes:
    """Return a printout as a PowerPoint file, a slide a page.

    Raises DocumentError ``slides.shape`` where pages are too long for slides.
    """
    return all_of(powerpoint_steps(printout))


def powerpoint_steps(printout: Printout) -> Steps[bytes]:
    """Make what ``powerpoint_bytes`` returns, a slide a step."""
    deck = Presentation()
    scale = _scale(printout.pages)
    deck.slide_width = Emu(round(printout.pages[0].width * scale * _EMU_PER_POINT))
    deck.slide_height = Emu(round(printout.pages[0].height * scale * _EMU_PER_POINT))
    about = deck.core_properties
    about.title, about.author = _property(printout.title), _property(printout.author)
    about.subject, about.language = _property(printout.subject), _property(printout.language)
    workbench = Presentation()
    made = workbench.slides.add_slide(workbench.slide_layouts[_BLANK_LAYOUT]).shapes
    for index, page in enumerate(printout.pages):
        slide = deck.slides.add_slide(deck.slide_layouts[_BLANK_LAYOUT])
        for placed in page.placed:
            painter = _Painter(made, slide.shapes, _Frame.of(placed, scale))
            painter.paint(_shown(placed))
        _number(slide)
        yield Step(index + 1, len(printout.pages))
    file = BytesIO()
    deck.save(file)
    return file.getvalue()


def _shown(placed: Placed) -> Iterator[Group]:
    """Yield the groups of a picture that reach into the part of it that is shown."""
    for group in placed.picture.groups:
        if placed.window == placed.picture.page or extent(group).intersects(placed.window):
            yield group


def _property(text: str) -> str:
    """Return a text as a property of the file takes it: not longer than 255 characters."""
    kept = fit_for_xml(text)
    return kept if len(kept) <= _PROPERTY else f"{kept[: _PROPERTY - 1]}…"


def _scale(pages: Iterable[Page]) -> float:
    sides = [side for page in pages for side in (page.width, page.height)]
    scale = max(min(1.0, _MOST_POINTS / max(sides)), _LEAST_POINTS / min(sides))
    if max(sides) * scale > _MOST_POINTS:
        raise DocumentError("slides.shape", most=round(_MOST_POINTS / _LEAST_POINTS))
    return scale


def _number(slide: Any) -> None:
    """Give each shape a number of its own, which the library does for some kinds only."""
    for number, shape in enumerate(slide._element.iter(qn("p:cNvPr")), start=1):
        shape.set("id", str(number))


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where sheet units lie on a slide; ``points`` is how many a unit is."""

    points: float
    left: float
    top: float

    @classmethod
    def of(cls, placed: Placed, scale: float) -> "_Frame":
        sheet, unit = placed.picture.page, placed.fit.scale * scale
        return cls(
            unit, placed.fit.x * scale - sheet.x * unit, placed.fit.y * scale - sheet.y * unit
        )

    def emu(self, length: float) -> Emu:
        return Emu(round(length * self.points * _EMU_PER_POINT))

    def place(self, x: float, y: float) -> tuple[Emu, Emu]:
        """Return a place of the sheet in a slide's units."""
        left, top = self.left + x * self.points, self.top + y * self.points
        return Emu(round(left * _EMU_PER_POINT)), Emu(round(top * _EMU_PER_POINT))

    def box(self, rect: Rect) -> tuple[Emu, Emu, Emu, Emu]:
        """Return a rectangle as shapes take it."""
        return (*self.place(rect.x, rect.y), self.emu(rect.width), self.emu(rect.height))


class _Painter:
    """Adds shapes for groups, in painting order.

    They are made on a slide of their own and moved then: for each shape the library looks at all
    that are there.
    """

    def __init__(self, made: Any, shown: Any, frame: _Frame) -> None:
        self._shapes = made
        self._shown = shown
        self._frame = frame

    def paint(self, groups: Iterable[Group]) -> None:
        """Add a picture's groups; a slide is paper itself."""
        for group in groups:
            if group.role is Role.NOTE:
                self._note(group)
            elif group.role is not Role.SHEET:
                self._group(group, 0.0, 0.0)
            for shape in self._shapes:
                self._shown._spTree.append(shape._element)

    def _group(self, group: Group, dx: float, dy: float) -> list[Any]:
        """Add what is in a group, and return the shapes."""
        x, y = dx + group.origin[0], dy + group.origin[1]
        lines = [node for node in group.children if isinstance(node, TextLine)]
        shapes = [self._text(lines, group.label or _joined(lines), x, y)] if lines else []
        rest = (node for node in group.children if not isinstance(node, TextLine))
        shapes += self._nodes(rest, x, y)
        if group.role is Role.PICTURE:
            for shape in shapes:
                shape._element._nvXxPr.cNvPr.set("descr", fit_for_xml(group.label))
        return shapes

    def _nodes(self, nodes: Iterable[Node], dx: float, dy: float) -> list[Any]:
        """Add groups and shapes; lines that look alike and follow one another become one."""
        shapes = list[Any]()
        for look, some in groupby(nodes, _line_look):
            if look is not None:
                paths = [node.path for node in some if isinstance(node, Stroke)]
                shapes += self._lines(paths, look[0], look[1], dx, dy)
                continue
            for node in some:
                if isinstance(node, Group):
                    shapes += self._group(node, dx, dy)
                else:
                    shapes += self._shape(node, dx, dy)
        return shapes

    def _note(self, group: Group) -> None:
        """Add a note: its paper with its text, and what else is on it, as one."""
        x, y = group.origin
        papers = (n for n in group.children if isinstance(n, Box) and n.fill.alpha == _OPAQUE)
        paper = next(papers, None)
        text = next(
            (n for n in group.children if isinstance(n, Group) and n.role is Role.NOTE_TEXT), None
        )
        if paper is None or text is None:
            self._group(group, 0.0, 0.0)
            return
        rest = [node for node in group.children if _is_on_paper(node, paper)]
        text = replace(text, origin=(x + text.origin[0], y + text.origin[1]))
        shapes = [self._paper(paper.rect.moved(x, y), paper.fill, text, group.label)]
        shapes += self._nodes(rest, x, y)
        if len(shapes) > 1:
            self._shapes.add_group_shape(shapes).name = shapes[0].name

    def _paper(self, rect: Rect, fill: Rgba, text: Group, label: str) -> Any:
        shape = _plain(self._shapes.add_shape(MSO_SHAPE.RECTANGLE, *self._frame.box(rect)))
        label = fit_for_xml(label)
        shape.name = label.split("\n", 1)[0] or "Note"
        _fill(shape, fill)
        shape.line.fill.background()
        lines = list(text_lines(text))
        if not lines:
            return shape
        top = text.origin[1] + lines[0].baseline - _ASCENT * _size(lines) - rect.y
        side = min(line.x for line in lines) + text.origin[0] - rect.x
        frame = shape.text_frame
        frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
        near, far = (_AIR, side) if not lines[0].rtl else (_AIR, _AIR)
        frame.margin_left, frame.margin_right = self._frame.emu(far), self._frame.emu(near)
        frame.margin_top, frame.margin_bottom = self._frame.emu(max(0.0, top)), Emu(0)
        self._write(frame, lines, label)
        return shape

    def _text(self, lines: list[TextLine], text: str, dx: float, dy: float) -> Any:
        """Add a box of text alone."""
        text = fit_for_xml(text)
        size = _size(lines)
        left, right = min(line.x for line in lines), max(line.x + line.width for line in lines)
        top = lines[0].baseline - _ASCENT * size
        width = (right - left) * _SLACK + size / 2
        height = lines[-1].baseline - top + size / 3
        if lines[0].rtl:
            left = right - width
        rect = Rect(left + dx, top + dy, width, height)
        shape = self._shapes.add_textbox(*self._frame.box(rect))
        shape.name = text.split("\n", 1)[0]
        frame = shape.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        frame.auto_size = MSO_AUTO_SIZE.NONE
        self._write(frame, lines, text)
        return shape

    def _write(self, frame: Any, lines: list[TextLine], text: str) -> None:
        frame.word_wrap = True
        frame.vertical_anchor = MSO_ANCHOR.TOP
        first = lines[0]
        size = round(_size(lines) * self._frame.points, 1)
        bold = any("SemiBold" in run.font.key for line in lines for run in line.runs)
        for index, words in enumerate(text.split("\n")):
            paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            paragraph.alignment = PP_ALIGN.RIGHT if first.rtl else PP_ALIGN.LEFT
            if first.rtl:
                paragraph._p.get_or_add_pPr().set("rtl", "1")
            run = paragraph.add_run()
            run.text = words
            run.font.name = FONT
            run.font.bold = bold
            run.font.size = Pt(min(max(size, _LEAST_PT), _MOST_PT))
            run.font.color.rgb = _colour(first.colour)

    def _shape(self, node: Primitive, dx: float, dy: float) -> list[Any]:
        match node:
            case Box(rect=rect, fill=fill, radius=radius):
                is_round = 2 * radius >= min(rect.width, rect.height)
                kind = MSO_SHAPE.OVAL if is_round else MSO_SHAPE.RECTANGLE
                shape = self._shapes.add_shape(kind, *self._frame.box(rect.moved(dx, dy)))
                return [_filled(shape, fill)]
            case Fill(path=path, colour=colour):
                return [_filled(shape, colour) for shape in self._outline([path], dx, dy)]
            case Image(rect=rect, source=source):
                box = self._frame.box(rect.moved(dx, dy))
                if not decoded(source).isNull():
                    return [self._picture(source, box)]
                return [_filled(self._shapes.add_shape(MSO_SHAPE.RECTANGLE, *box), EMPTY_FRAME)]
            case Stroke() | TextLine():
                raise TypeError(f"{node} is added with others of its kind")

    def _picture(self, source: ImageSource, box: tuple[Emu, Emu, Emu, Emu]) -> Any:
        """Add a picture, whose file belongs to the slide that is shown."""
        try:
            shape = self._shown.add_picture(BytesIO(image_bytes(source)), *box)
        except (OSError, ValueError):  # of a kind that slides do not know, such as WebP
            shape = self._shown.add_picture(BytesIO(png_of(decoded(source))), *box)
        self._shapes._spTree.append(shape._element)
        return shape

    def _lines(
        self, paths: list[Path], colour: Rgba, width: float, dx: float, dy: float
    ) -> list[Any]:
        shapes = list(self._outline(paths, dx, dy))
        for shape in shapes:
            shape.fill.background()
            shape.line.color.rgb = _colour(colour)
            shape.line.width = self._frame.emu(width)
        return shapes

    def _outline(self, paths: Iterable[Path], dx: float, dy: float) -> Iterator[Any]:
        """Yield one shape of some outlines, if they draw anything; curves become short lines."""
        builder = None
        for points, closed in (part for path in paths for part in _parts(path)):
            places = [self._frame.place(x + dx, y + dy) for x, y in points]
            if len(set(places)) < 2:
                continue
            if builder is None:
                builder = self._shapes.build_freeform(*places[0], scale=1.0)
            else:
                builder.move_to(*places[0])
            builder.add_line_segments(places[1:], close=closed)
        if builder is not None:
            yield _plain(builder.convert_to_shape())


def _line_look(node: Node) -> tuple[Rgba, float] | None:
    """Return what lines have to share to be one shape; None for all else."""
    return (node.colour, node.width) if isinstance(node, Stroke) else None


def _parts(path: Path) -> Iterator[tuple[list[tuple[float, float]], bool]]:
    found, at = list[tuple[float, float]](), iter(path.points)
    for verb in path.verbs:
        if verb == "Z":
            yield found, True
            found = []
            continue
        if verb == "M" and found:
            yield found, False
            found = []
        if verb == "C":
            found += _curve(found[-1], next(at), next(at), next(at))
        else:
            found.append(next(at))
    if found:
        yield found, False


def _curve(*points: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Yield points along a Bézier curve, its end the last."""
    for step in range(1, _CURVE_STEPS + 1):
        t = step / _CURVE_STEPS
        u = 1 - t
        weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        yield (
            sum(weight * x for weight, (x, _) in zip(weights, points, strict=True)),
            sum(weight * y for weight, (_, y) in zip(weights, points, strict=True)),
        )


def _is_on_paper(node: Node, paper: Box) -> bool:
    """Say whether a part of a note is something else than its paper, its shadow and its text."""
    if isinstance(node, Group):
        return node.role is not Role.NOTE_TEXT
    return node is not paper and not (isinstance(node, Box) and node.fill.alpha != _OPAQUE)


def _plain(shape: Any) -> Any:
    """Take the deck's own style off a shape: it has a shadow, and colours of its own."""
    style = shape._element.find(qn("p:style"))
    if style is not None:
        shape._element.remove(style)
    return shape


def _filled(shape: Any, colour: Rgba) -> Any:
    _fill(_plain(shape), colour)
    shape.line.fill.background()
    return shape


def _fill(shape: Any, colour: Rgba) -> None:
    shape.fill.solid()
    shape.fill.fore_color.rgb = _colour(colour)


def _colour(colour: Rgba) -> RGBColor:
    return RGBColor(colour.red, colour.green, colour.blue)  # type: ignore[no-untyped-call]


def _size(lines: Iterable[TextLine]) -> float:
    return max((run.size for line in lines for run in line.runs), default=1.0)


def _joined(lines: Iterable[TextLine]) -> str:
    return " ".join(line.source.strip() for line in lines)
