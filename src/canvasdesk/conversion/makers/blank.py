"""An empty canvas to write on or to put sticky notes on, and how many of them its blocks hold."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from canvasdesk.conversion.makers.bare import bare
from canvasdesk.conversion.makers.poster import on_paper
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.export.labels import STICKY_NOTES, Piece
from canvasdesk.export.printout import Printout
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.blanks import BlankPicture, with_counts, with_lines, with_questions
from canvasdesk.layout.display_list import DisplayList
from canvasdesk.layout.layout import lay_out
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document

COUNTED = tuple(piece for piece in STICKY_NOTES if piece.name in ("76x76", "51x38"))
"""The sticky notes that blanks are counted in."""
_BESIDE_MM = 2.0
"""Hands leave about so much between two notes."""
_SHOWN = frozenset({Extra.BADGES})
"""What a blank may show of a picture's extras, beside its questions."""


@dataclass(frozen=True, slots=True)
class NoteRoom:
    """How many sticky notes of a size fit each block of a blank, at its printed size."""

    note: Piece
    counts: Mapping[BlockId, int]

    @property
    def total(self) -> int:
        """How many fit the whole canvas."""
        return sum(self.counts.values())


def print_blank(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return an empty canvas in a document's mode and language, and of it nothing else."""
    return _made(document, order, typesetter)[0]


def note_rooms(
    document: Document, order: PrintOrder, typesetter: Typesetter
) -> tuple[NoteRoom, ...]:
    """Return how many sticky notes fit each block of a blank, as it comes out of an order.

    Where questions are printed, notes go below them.
    """
    return _made(document, order, typesetter)[1]


def _made(
    document: Document, order: PrintOrder, typesetter: Typesetter
) -> tuple[Printout, tuple[NoteRoom, ...]]:
    asks = Extra.QUESTIONS in order.extras
    empty = bare(document, with_questions=asks)
    view = replace(order.view, extras=order.extras & _SHOWN)
    layout = lay_out(empty.document, view, empty.wording, typesetter)
    picture = _named(layout.picture, empty.told("blank").title)
    if order.block is None:
        picture = with_lines(picture, layout.header)
    rooms = {block: place.content_rect for block, place in layout.blocks.items()}
    blank = BlankPicture(picture, rooms)
    if asks:
        blank = with_questions(blank, empty.wording.questions, typesetter, rtl=layout.rtl)
    printout = on_paper(blank.picture, order, typesetter)
    fitting = _note_rooms(blank.rooms, _unit_mm(printout, blank.picture))
    if order.counts:
        said = [(room.note.width_mm, room.note.height_mm, room.counts) for room in fitting]
        blank = with_counts(blank, layout.blocks, said, typesetter, rtl=layout.rtl)
        printout = on_paper(blank.picture, order, typesetter)
    return printout, fitting


def _named(picture: DisplayList, title: str) -> DisplayList:
    return replace(picture, title=title, author="", subject="")


def _unit_mm(printout: Printout, picture: DisplayList) -> float:
    """Return how many millimetres a unit of a picture is in a printout."""
    placed = (each for page in printout.pages for each in page.placed)
    scale = next(e.fit.scale for e in placed if e.picture is picture and not e.is_decor)
    return scale / POINTS_PER_MM


def _note_rooms(rooms: Mapping[BlockId, Rect], unit_mm: float) -> tuple[NoteRoom, ...]:
    return tuple(
        NoteRoom(note, {block: _fitting(room, unit_mm, note) for block, room in rooms.items()})
        for note in COUNTED
    )


def _fitting(room: Rect, unit_mm: float, note: Piece) -> int:
    across = _beside(room.width * unit_mm, note.width_mm)
    return across * _beside(room.height * unit_mm, note.height_mm)


def _beside(length_mm: float, side_mm: float) -> int:
    """Return how many notes go beside one another on a length."""
    return max(0, int((length_mm + _BESIDE_MM) // (side_mm + _BESIDE_MM)))
