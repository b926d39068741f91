"""What somebody wants printed. Nothing here paints; equal document and equal order, equal pages."""

import math
from dataclasses import dataclass
from enum import StrEnum

from canvasdesk.conversion.lying import Turn, lying
from canvasdesk.export.labels import STICKY_NOTES, LabelSheet, Stock
from canvasdesk.export.papers import Paper, fitted, paper_named
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.layout.margins import CREDIT_HEIGHT
from canvasdesk.layout.ruler import HEIGHT_MM
from canvasdesk.layout.view import POSTER_EXTRAS, Extra, Ink, View
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.privacy import Audience

A4 = paper_named("A4")
HOME_MARGIN_MM = 6.0
"""What most printers at home leave white at each edge."""
LEAST_CREDIT_PT = 5.05
"""The credit is 5 points large at least; a trifle more, for where it makes the whole higher."""
_EM_OF_A_LINE = 8.0
"""In this em (sheet units) the credit takes one line; a larger one makes the whole higher."""
_LINE_EM = 1.3
_ROUNDS = 3
"""What is higher is shown smaller, and so wants a larger em: it soon makes no difference."""
LEAST_RULER_MARGIN_MM = 4.0
"""How far from the edges a ruler stays on paper without margins."""
_RULER_AIR_MM = 2.0
_READING_MARGIN_MM = 10.0
"""What stays white around a page to read: one that is held needs room for thumbs."""
HOME_SIDE_MM = 432.0
"""Papers no longer than this (Tabloid) go through a printer at home."""


class What(StrEnum):
    """What is put on paper."""

    POSTER = "poster"
    """The canvas as it is drawn, or one block of it."""
    READING = "reading"
    """The canvas as text to read: lines in blocks, on one page or a few."""
    BLANK = "blank"
    """An empty canvas to write on, or to put sticky notes on."""
    NOTES = "notes"
    """Notes to cut out, at their true size."""
    CARDS = "cards"
    """A card for each question."""
    MATRIX = "matrix"
    """An empty matrix of the four actions."""


_BLANKS = frozenset({What.BLANK, What.CARDS, What.MATRIX})
_DRAWN_WHOLE = frozenset({What.POSTER, What.BLANK})


@dataclass(frozen=True, slots=True)
class Tiles:
    """Sheets that a poster is put together from.

    ``margin_mm`` is what the printer cannot reach, ``overlap_mm`` the strip that two neighbours
    both show, for gluing. In the place of the order's paper, ``sheets`` (at most so many, or
    columns and rows) or ``scale`` (so many times as large as on one sheet) may say how large the
    whole is.
    ``key_plan`` adds a first page that says what goes where.
    """

    paper: Paper
    turn: Turn = Turn.AUTO
    margin_mm: float = HOME_MARGIN_MM
    overlap_mm: float = 10.0
    sheets: int | tuple[int, int] | None = None
    scale: float | None = None
    key_plan: bool = True


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is printed, on what, and how it looks.

    ``paper`` is the size of the whole, also where it is put together from ``tiles`` that do not say
    it themselves.
    ``margin_mm`` None is what the paper wants. ``bleed_mm`` above 0 adds crop marks, for a print
    shop. ``attach`` puts the canvas itself into the file. ``stock`` is what notes are cut to, or
    the labels they are printed on, and ``blank_notes`` leaves them empty. ``counts`` says in each
    block of a blank canvas how many sticky notes fit; its questions are among the ``extras``.
    """

    what: What = What.POSTER
    block: BlockId | None = None
    paper: Paper = A4
    turn: Turn = Turn.AUTO
    margin_mm: float | None = None
    tiles: Tiles | None = None
    bleed_mm: float = 0.0
    ruler: bool = False
    audience: Audience = Audience.OTHERS
    extras: frozenset[Extra] = POSTER_EXTRAS
    colouring: Colouring = Colouring.TAGS
    ink: Ink = Ink.COLOUR
    attach: bool = False
    stock: Stock = STICKY_NOTES[0]
    blank_notes: bool = False
    counts: bool = False

    @property
    def margin(self) -> float:
        """The margin in millimetres: what a printer at home needs, none around a large poster."""
        if self.margin_mm is not None:
            return self.margin_mm
        if self.what not in _DRAWN_WHOLE:
            return _READING_MARGIN_MM if self.what is What.READING else HOME_MARGIN_MM
        longest = max(self.paper.width_mm, self.paper.height_mm)
        return HOME_MARGIN_MM if longest <= HOME_SIDE_MM and self.tiles is None else 0.0

    @property
    def page_paper(self) -> Paper:
        """The paper of the whole; where notes go on labels, that of the labels."""
        labels = self.stock if self.what is What.NOTES else None
        return labels.paper if isinstance(labels, LabelSheet) else self.paper

    @property
    def is_blank(self) -> bool:
        """Whether it shows nothing of what somebody wrote, only the kind and the language."""
        return self.what in _BLANKS or (self.what is What.NOTES and self.blank_notes)

    @property
    def is_grey(self) -> bool:
        """Whether it has no colours: what shows nothing of a canvas has none to leave out."""
        return self.ink is Ink.GREY and not self.is_blank

    @property
    def view(self) -> View:
        """How the canvas is drawn."""
        return View(
            self.block,
            self.audience,
            self.extras,
            colouring=self.colouring,
            ink=self.ink,
            least_credit=self.least_credit,
        )

    @property
    def least_credit(self) -> float:
        """The em of the credit on the whole sheet that this paper wants, in sheet units."""
        if self.block is not None:
            return 0.0
        paper = lying(self.paper, self.turn, SHEET, self.margin)
        least = LEAST_CREDIT_PT / self._scale(SHEET, paper)
        for _ in range(_ROUNDS if least > _EM_OF_A_LINE else 0):
            least = LEAST_CREDIT_PT / self._scale(_with_credit(least), paper)
        return least

    def _scale(self, page: Rect, paper: Paper) -> float:
        return fitted(page, paper, self.margin, self.foot_mm).scale

    @property
    def foot_mm(self) -> float:
        """How much of a page's foot is kept free, besides its margin: where the ruler lies."""
        if not self.ruler or self.tiles is not None:
            return 0.0
        return HEIGHT_MM + _RULER_AIR_MM + max(0.0, LEAST_RULER_MARGIN_MM - self.margin)


def _with_credit(em: float) -> Rect:
    """Return the sheet with room for a credit of several lines."""
    lines = math.ceil(em / _EM_OF_A_LINE)
    return SHEET.inset(0.0, 0.0, 0.0, -max(0.0, lines * _LINE_EM * em - CREDIT_HEIGHT))
