"""The blocks of a canvas as they are read: headings and notes as pieces, and a page's picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from canvasdesk.geometry.rect import Rect
from canvasdesk.layout import palette
from canvasdesk.layout.blocks import BlockScene, heading_texts
from canvasdesk.layout.display_list import Box, DisplayList, Group, Node, Role, Section
from canvasdesk.layout.fonts import Weight
from canvasdesk.layout.marks import draw_disc
from canvasdesk.layout.palette import Swatch
from canvasdesk.layout.reading_notes import NotePen
from canvasdesk.layout.reading_pieces import Column, Piece, Told, untold
from canvasdesk.layout.shapes import draw_block_icon
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, View
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.wording import Wording

LEAST_PT = 9.0
"""No text is set smaller, but the credit and the number of a page."""
_HEADING_EM, _BELOW_HEADING_EM = 1.14, 0.2
_ICON_EM = 1.25


@dataclass(frozen=True, slots=True)
class ReadBlocks:
    """Sets the blocks of a document that has its colours, and puts pages of them together."""

    document: Document
    view: View
    wording: Wording
    typesetter: Typesetter
    pen: NotePen
    page: Rect

    @property
    def rtl(self) -> bool:
        return is_rtl(self.document.header)

    @property
    def blocks(self) -> list[BlockId]:
        """The blocks that are shown, in guided order."""
        order = GUIDED_ORDER[self.document.mode]
        return [block for block in order if self.view.block in (None, block)]

    def column(self, width: float, size: float) -> Column:
        return Column(self.typesetter, width, size, self.rtl)

    def notes(self, block: BlockId, column: Column) -> tuple[Piece, ...]:
        """Return a block's notes in a column."""
        return tuple(self.pen.piece(n, column) for n in self.document.notes_by_block[block])

    def heading(self, block: BlockId, column: Column, *, again: bool = False) -> tuple[Piece, ...]:
        """Return what stands over a block; ``again`` is over what goes on on another page."""
        scene = BlockScene(self.document.header, self.wording, self.view.extras, self.rtl)
        heading, below = heading_texts(block, scene)
        said = heading
        if again:
            said = self.wording.template.printing["continued"].replace("{heading}", heading)
        em = column.size
        icons = self._icons(block, column)
        strips = list(
            column.lines(
                said,
                _HEADING_EM * em,
                weight=Weight.SEMIBOLD,
                after=(_ICON_EM * em + 3.0) * len(icons),
            )
        )
        strips[0] = replace(strips[0], nodes=icons)
        told = Told(Role.BLOCK, block.value, Role.HEADING, heading, True, self._language)
        pieces = [Piece(told, tuple(strips), keeps=True)]
        if below and not again:
            strips = list(column.lines(below, LEAST_PT, palette.SECONDARY))
            told = Told(Role.BLOCK, block.value, Role.SUBHEADING, below, True, self._language)
            pieces.append(Piece(told, tuple(strips), keeps=True))
        last = pieces[-1].strips[-1]
        last = replace(last, height=last.height + _BELOW_HEADING_EM * em)
        pieces[-1] = replace(pieces[-1], strips=(*pieces[-1].strips[:-1], last))
        return tuple(map(untold, pieces)) if again else tuple(pieces)

    @property
    def _language(self) -> str:
        return self.wording.template.language

    def _icons(self, block: BlockId, column: Column) -> tuple[Node, ...]:
        """Return a block's icon at the end of its line, and its number where it is shown."""
        side = _ICON_EM * column.size
        place = Rect(column.width - side, 0.0, side, side)
        places = [place, place.moved(-side - 3.0, 0.0)]
        if self.rtl:
            places = [each.mirrored(column.width) for each in places]
        icon = Group(
            Role.ICON,
            draw_block_icon(block.value, side, palette.SECONDARY),
            (places[0].x, places[0].y),
        )
        if Extra.BADGES not in self.view.extras:
            return (icon,)
        number = str(GUIDED_ORDER[self.document.mode].index(block) + 1)
        swatch = Swatch(palette.PAPER, palette.SECONDARY)
        return icon, replace(draw_disc(self.typesetter, number, swatch, places[1]), label="")

    def picture(self, groups: Sequence[Group]) -> DisplayList:
        """Return a page's picture; it names the blocks and notes that are on it."""
        header = self.document.header
        paper = Group(Role.SHEET, (Box(self.page, palette.PAPER),))
        return DisplayList(
            self.page,
            (paper, *groups),
            tuple(self._sections(groups)),
            header.title,
            header.designed_by or header.designed_for or header.title,
            header.purpose,
            header.language or self._language,
            self.rtl,
        )

    def _sections(self, groups: Sequence[Group]) -> Iterator[Section]:
        there = {group.key for group in groups}
        for block in self.blocks:
            notes = tuple(
                key
                for note in self.document.notes_by_block[block]
                if (key := (Role.NOTE, note.id)) in there
            )
            if notes or (Role.BLOCK, block.value) in there:
                yield Section((Role.BLOCK, block.value), notes)
