"""Screen and poster show the same: proved by rasters, and the proof itself by mutations.

The PDF as pdfium renders it and the PNG as QPainter paints it may differ only within a pixel of
an edge. So that this says something, each single primitive is left out, and moved by a pixel and
a half, and the comparison must then fail.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import assert_never

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from canvasdesk.export.papers import Fit, Paper, fitted
from canvasdesk.export.pdf import pdf_bytes
from canvasdesk.export.printout import one_page
from canvasdesk.export.raster import png_bytes
from canvasdesk.export.screen import CompiledPicture, compile_picture
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout import palette
from canvasdesk.layout.display_list import (
    Box,
    DisplayList,
    Fill,
    Group,
    Node,
    Path,
    Primitive,
    Role,
    Stroke,
    TextLine,
)
from canvasdesk.layout.display_list import (
    Image as Picture,
)
from canvasdesk.layout.view import Extra, Ink, View

from .pictures import SCRIPTS, Studio
from .rasters import (
    LINE_SLACK,
    MARK_SLACK,
    SLACK,
    TEXT_SLACK,
    beyond,
    difference,
    pdf_raster,
    pillow,
)

HEADINGS = ("By hand", "باليد")
FILLS = ("auto", "violet", "orange", "teal", "grey")
FEW = 3
"""So many pixels may differ, by a little more than is allowed, where black lines meet."""
MOVE_PX = 1.5
DARKER = {palette.INK: 1.5}
STILL = (0.0, 0.0)
MARGIN_PX = 6
INCH_MM = 72 / POINTS_PER_MM
CASES = {
    # whole pixels at the resolution, so that both rasters have the same size
    72: Paper("20 x 14 1/6 inches", 20 * INCH_MM, 85 / 6 * INCH_MM),
    150: Paper("12 x 8 1/2 inches", 12 * INCH_MM, 8.5 * INCH_MM),
}
Pixels = tuple[int, int, int, int]


@dataclass(frozen=True)
class Piece:
    """One primitive of a picture: what, in which group, and where on the sheet."""

    role: Role
    primitive: Primitive
    dx: float
    dy: float

    @cached_property
    def compiled(self) -> CompiledPicture:
        placed = Group(self.role, (self.primitive,), (self.dx, self.dy))
        return compile_picture((placed,), outlines=True)

    @property
    def bounds(self) -> Rect:
        return own_bounds(self.primitive).moved(self.dx, self.dy)


def own_bounds(primitive: Primitive) -> Rect:
    match primitive:
        case Box(rect=rect) | Picture(rect=rect):
            return rect
        case Fill(path=path):
            return path_bounds(path, 0.0)
        case Stroke(path=path, width=width):
            return path_bounds(path, width / 2)
        case TextLine():
            size = max(run.size for run in primitive.runs)
            top = primitive.baseline - 1.2 * size
            return Rect(primitive.x, top, primitive.width, 1.8 * size)
        case _:
            assert_never(primitive)


def path_bounds(path: Path, air: float) -> Rect:
    xs, ys = [x for x, _ in path.points], [y for _, y in path.points]
    box = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return box.inset(-air, -air, -air, -air)


def pieces_of(nodes: tuple[Node, ...], role: Role, dx: float, dy: float) -> Iterator[Piece]:
    for node in nodes:
        if isinstance(node, Group):
            assert node.clip is None, "the layout clips nothing; this test could not follow it"
            x, y = node.origin
            yield from pieces_of(node.children, node.role, dx + x, dy + y)
        elif not isinstance(node, TextLine) or node.source.strip():
            yield Piece(role, node, dx, dy)


class Proof:
    """A picture, its poster's raster, and its pieces to be painted with one of them changed."""

    def __init__(self, picture: DisplayList, paper: Paper, dpi: int) -> None:
        self.poster = pdf_raster(pdf_bytes(one_page(picture, paper)), dpi)
        self.png = Image.open(
            io.BytesIO(png_bytes(one_page(picture, paper).pages[0], dpi))
        ).convert("RGB")
        self.pieces = list(pieces_of(picture.groups, Role.SHEET, 0.0, 0.0))
        self.fit: Fit = fitted(picture.page, paper)
        self.dpi, self.per_point = dpi, dpi / 72
        self.allowed = self._allowed()

    def _allowed(self) -> Image.Image:
        allowed = Image.new("L", self.poster.size, SLACK)
        draw = ImageDraw.Draw(allowed)
        for piece in self.pieces:
            if isinstance(piece.primitive, Stroke):
                self._allow_along(draw, piece, piece.primitive)
        for piece in self.pieces:
            if isinstance(piece.primitive, TextLine):
                draw.rectangle(self.pixels(piece.bounds, 2), fill=TEXT_SLACK[self.dpi])
            elif piece.role is Role.MARK and isinstance(piece.primitive, Stroke):
                # Ink on white differs by more than a colour on its paper.
                more = DARKER.get(piece.primitive.colour, 1.0)
                slack = round(MARK_SLACK[self.dpi] * more)
                draw.rectangle(self.pixels(piece.bounds, 2), fill=slack)
            elif (
                piece.role is Role.MARK and getattr(piece.primitive, "fill", None) == palette.PAPER
            ):
                # The ring of a letter, which is a fine line.
                draw.rectangle(self.pixels(piece.bounds, 3), fill=LINE_SLACK)
            elif isinstance(piece.primitive, Fill) and piece.primitive.colour == palette.INK:
                # A pattern, whose lines are as thin.
                slack = round(MARK_SLACK[self.dpi] * DARKER[palette.INK])
                draw.rectangle(self.pixels(piece.bounds, 3), fill=slack)
        return allowed

    def _allow_along(self, draw: ImageDraw.ImageDraw, piece: Piece, stroke: Stroke) -> None:
        scale, at = self.fit.scale * self.per_point, self.per_point
        x, y = self.fit.x * at + piece.dx * scale, self.fit.y * at + piece.dy * scale
        points = [(x + px * scale, y + py * scale) for px, py in stroke.path.points]
        around = round(stroke.width * scale) + 6
        if piece.role in (Role.ICON, Role.SYMBOL, Role.LINK):
            draw.line(points, fill=LINE_SLACK, width=around)
        for px, py in points:  # where lines meet, each painter lays them over one another anew
            corners = (px - around / 2, py - around / 2, px + around / 2, py + around / 2)
            draw.rectangle(corners, fill=LINE_SLACK)

    def pixels(self, rect: Rect, margin: int = MARGIN_PX) -> Pixels:
        scale = self.fit.scale * self.per_point
        x, y = self.fit.x * self.per_point, self.fit.y * self.per_point
        left, top = int(x + rect.x * scale) - margin, int(y + rect.y * scale) - margin
        right, foot = x + rect.right * scale + margin + 1, y + rect.bottom * scale + margin + 1
        width, height = self.poster.size
        return max(0, left), max(0, top), min(width, int(right)), min(height, int(foot))

    def agrees(self, changed: Piece, move: tuple[float, float] | None) -> bool:
        """Say whether the poster still equals the screen when a piece is moved, or left out."""
        box = self.pixels(changed.bounds)
        screen = self._painted(box, changed, move)
        few = FEW if move == STILL else 0
        found = difference(screen, self.poster.crop(box))
        # at the rim of a cutting, what lies just outside of it is not there to compare with
        inner = (2, 2, found.width - 2, found.height - 2)
        return beyond(found.crop(inner), self.allowed.crop(box).crop(inner)) <= few

    def _painted(
        self, box: Pixels, changed: Piece, move: tuple[float, float] | None
    ) -> Image.Image:
        left, top, right, foot = box
        image = QImage(right - left, foot - top, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, at = self.fit.scale * self.per_point, self.per_point
        painter.translate(self.fit.x * at - left, self.fit.y * at - top)
        painter.scale(scale, scale)
        for piece in self._near(box):
            if piece is not changed:
                piece.compiled.paint(painter)
            elif move is not None:
                painter.save()
                painter.translate(move[0] / scale, move[1] / scale)
                piece.compiled.paint(painter)
                painter.restore()
        painter.end()
        return pillow(image)

    def _near(self, box: Pixels) -> list[Piece]:
        left, top, right, foot = box
        return [
            piece
            for piece, (x, y, x2, y2) in self._places
            if x < right and left < x2 and y < foot and top < y2
        ]

    @cached_property
    def _places(self) -> list[tuple[Piece, Pixels]]:
        return [(piece, self.pixels(piece.bounds)) for piece in self.pieces]


@pytest.fixture(scope="module", params=Ink)
def picture(studio: Studio, request: pytest.FixtureRequest) -> DisplayList:
    if request.param is Ink.GREY:
        view = View(extras=frozenset({Extra.LEGEND}), ink=Ink.GREY)
        texts = [SCRIPTS[name] for name in ("latin", "arabic", "greek", "chinese", "mixed")]
        fields = ({"feeling": 2}, {})
        return studio.picture(texts, view, fields=fields, fills=FILLS)
    view = View(extras=frozenset(Extra))
    return studio.picture(
        [*SCRIPTS.values(), *HEADINGS],
        view,
        links=True,
        symbols=("star", "", "\N{PARTY POPPER}", "", "no_such_symbol", "", ""),
        headings=HEADINGS,
        designed_by="Ann",
        pictures=("", "p1", "", "p2", "", "", "", ""),
        fields=(
            *({"certainty": "guess", "feeling": 2}, {"feeling": -2}, {}, {"money": True}),
            *({}, {"star": True, "why_care": "x"}, {"certainty": "refuted"}),
            {"amount": Decimal("3200.5"), "amount_unit": "EUR", "period": "month"},
        ),
        purpose="Daily bread",
    )


@pytest.fixture(scope="module")
def proofs(picture: DisplayList) -> list[Proof]:
    return [Proof(picture, paper, dpi) for dpi, paper in CASES.items()]


def test_screen_equals_poster(proofs):
    for proof in proofs:
        assert proof.poster.size == proof.png.size
        assert beyond(difference(proof.png, proof.poster), proof.allowed) <= FEW, proof.dpi


def test_each_primitive_painted_by_itself_gives_the_whole(proofs):
    """The mutations below are judged against pieces painted one by one."""
    for proof in proofs:
        assert [describe(piece) for piece in proof.pieces if not proof.agrees(piece, STILL)] == []


@pytest.mark.parametrize("move", [None, (MOVE_PX, 0.0), (0.0, MOVE_PX)], ids=["out", "x", "y"])
def test_a_primitive_left_out_or_moved_is_seen(proofs, move):
    coarse, fine = proofs
    for rough, exact in zip(coarse.pieces, fine.pieces, strict=True):
        is_seen = not (coarse.agrees(rough, move) and fine.agrees(exact, move))
        assert is_seen or cannot_be_seen(rough, move), describe(rough)


def cannot_be_seen(piece: Piece, move: tuple[float, float] | None) -> bool:
    """Say whether a change is one of the few that no raster can show.

    White on white: the sheet on its paper, a note on it in grey, and the ground of a link's label
    beside its letters.
    Too faint: the last strip of a note's shadow is five parts of a hundred darker than paper, and
    less than a pixel high. Moved along itself: of a strip of shadow or a rule only the ends would
    show, and a line of the grid, or beside a pattern, ends upon another line.
    """
    primitive = piece.primitive
    if isinstance(primitive, Stroke):
        return piece.role in (Role.GRID, Role.HEADER, Role.NOTE) and is_along(primitive, move)
    if not isinstance(primitive, Box):
        return False
    sideways = move == (MOVE_PX, 0.0)
    if piece.role is Role.SHEET or (piece.role in (Role.LINK, Role.LINK_LABEL) and sideways):
        return True
    if primitive.fill == palette.SHADOWS[-1]:
        return True
    if piece.role is Role.NOTE and primitive.fill == palette.PAPER:
        return True
    is_flat = primitive.rect.height <= 1
    if piece.role is Role.NOTE and move is not None and (is_flat or primitive.rect.width < 1):
        return sideways is is_flat
    return primitive.fill in palette.SHADOWS and sideways


def is_along(stroke: Stroke, move: tuple[float, float] | None) -> bool:
    if move is None or stroke.path.verbs != "ML":
        return False
    (x, y), (x2, y2) = stroke.path.points
    return (x2 - x) * move[1] == (y2 - y) * move[0]


def describe(piece: Piece) -> str:
    said = piece.primitive.source if isinstance(piece.primitive, TextLine) else ""
    return f"{piece.role} {type(piece.primitive).__name__} {said} at {piece.bounds}"
