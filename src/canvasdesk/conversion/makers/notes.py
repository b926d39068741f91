"""Notes to cut out or to print on labels, at their true size: those of a canvas, or empty ones.

Small headings are no notes, and what is parked is not on the canvas: neither is printed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from canvasdesk.conversion.makers.sheets import Sheets, Told, best_grid
from canvasdesk.conversion.orders import PrintOrder
from canvasdesk.conversion.pictures import LayoutMemory, layout_of
from canvasdesk.export.labels import Grid, Stock
from canvasdesk.export.printout import Printout
from canvasdesk.geometry.rect import Rect
from canvasdesk.layout.amounts import length_text
from canvasdesk.layout.blocks import block_heading
from canvasdesk.layout.cut_notes import (
    CUT_STEPS,
    draw_backing,
    draw_strip,
    upper_part,
)
from canvasdesk.layout.cutting import Foot, Measure
from canvasdesk.layout.display_list import Group, Role, Section
from canvasdesk.layout.layout import NoteLayout, SheetLayout
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.method.wording import wording_for
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.frozen import FrozenMap
from canvasdesk.model.language import is_rtl
from canvasdesk.model.privacy import seen_by
from canvasdesk.model.records import AnyRecord, Link, Note
from canvasdesk.model.values import NoteKind, Size
from canvasdesk.model.wording import Wording

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LOW = 42.0
"""A note of this height in units is a small one of the sheet; lower labels are drawn smaller."""
_SLACK = 1e-6
_LABEL_AIR_MM = 1.5
"""Labels lie in a printer a little askew: so much of their edge stays white."""
_MOST_TAGS = 4
"""So many letters stand on a note that has no room for all of them."""

_AT_ONCE = 40
"""So many notes are set in a moment that nobody notices."""


def print_notes(document: Document, order: PrintOrder, typesetter: Typesetter) -> Printout:
    """Return pages of notes. A canvas without any gives a page of empty ones.

    Raises DocumentError ``stock.paper`` where none fits the paper.
    """
    seen = seen_by(document, order.audience)
    notes = [] if order.blank_notes else list(_printed_notes(seen, order.block))
    wording = wording_for(seen.header.language, seen.mode)
    rtl, words = is_rtl(seen.header), wording.template.printing
    foot, grid = _on_paper(seen, order, wording, typesetter)
    measure = Measure(min(1.0, order.stock.height_mm / _LOW))
    language = wording.template.language
    sheets = Sheets(grid, foot, measure, Told(words["notes"], "", "", language, rtl), typesetter)
    if not notes:
        return sheets.printout(len(grid.places), lambda _number, _place: (), ())
    cut = _CutNotes.of(seen, order, sheets, wording, notes)
    return replace(sheets, told=cut.told).printout(len(notes), cut.draw, cut.sections)


def count_pages_of_notes(document: Document, order: PrintOrder, typesetter: Typesetter) -> int:
    """Return how many pages ``print_notes`` makes, without drawing the notes: many take a while."""
    seen = seen_by(document, order.audience)
    wording = wording_for(seen.header.language, seen.mode)
    grid = _on_paper(seen, order, wording, typesetter)[1]
    notes = 0 if order.blank_notes else len(_printed_notes(seen, order.block))
    return max(1, -(-notes // len(grid.places)))


def ready_notes(document: Document, order: PrintOrder, typesetter: Typesetter) -> Iterator[None]:
    """Set some notes of a block after others, so that ``print_notes`` finds their texts set.

    For whoever has time between two things. Raises DocumentError as ``print_notes`` does.
    """
    if order.is_blank:
        return
    common = {
        key: record
        for key, record in document.records.items()
        if not isinstance(record, Note | Link)
    }
    for block in GUIDED_ORDER[document.mode]:
        notes = document.notes_by_block[block]
        for start in range(0, len(notes), _AT_ONCE):
            some = {note.id: note for note in notes[start : start + _AT_ONCE]}
            part = replace(document, records=FrozenMap({**common, **some}))
            # What a part looks like is nothing to remember, but its texts are.
            print_notes(part, order, LayoutMemory(typesetter))
            yield


def _on_paper(
    document: Document, order: PrintOrder, wording: Wording, typesetter: Typesetter
) -> tuple[Foot, Grid]:
    """Return what stands below the notes of a page, and where they lie."""
    rtl = is_rtl(document.header)
    # Words first: they say which way the line runs.
    size = _size(order.stock, wording.template.language, rtl=rtl)
    detail = f"{wording.template.printing['true_size']} · {size}"
    foot = Foot(wording.template.credit[document.mode], detail, rtl)
    return foot, best_grid(order.stock, order, foot, typesetter)


def _printed_notes(document: Document, wanted: BlockId | None) -> Sequence[Note]:
    return [
        note
        for block in GUIDED_ORDER[document.mode]
        for note in document.notes_by_block[block]
        if note.kind is NoteKind.NOTE and wanted in (None, block)
    ]


def _size(stock: Stock, language: str, *, rtl: bool) -> str:
    width, height = (length_text(side, language) for side in (stock.width_mm, stock.height_mm))
    size = f"{width} × {height} mm"
    return f"{_ISOLATE}{size}{_END_ISOLATE}" if rtl else size


@dataclass(frozen=True, slots=True)
class _CutNotes:
    """The notes of a canvas, laid out in the size they are cut to."""

    document: Document
    wording: Wording
    typesetter: Typesetter
    notes: Sequence[Note]
    layout: SheetLayout
    air: float
    first: Mapping[BlockId, str]
    """The first note of each block: it says for all of them which block they are of."""

    @classmethod
    def of(
        cls,
        document: Document,
        order: PrintOrder,
        sheets: Sheets,
        wording: Wording,
        notes: Sequence[Note],
    ) -> "_CutNotes":
        """Lay notes out as large as the pieces of sheets are."""
        air = 0.0 if sheets.grid.is_cut else sheets.measure.length(_LABEL_AIR_MM)
        size = Size(sheets.piece.width - 2 * air, sheets.piece.height - 2 * air)
        view = View(
            None, order.audience, frozenset(), CUT_STEPS, colouring=order.colouring, ink=order.ink
        )
        layout = _laid_out(document, upper_part(size), notes, view, sheets.typesetter)
        first = {note.block: note.id for note in reversed(notes) if note.block is not None}
        return cls(document, wording, sheets.typesetter, notes, layout, air, first)

    @property
    def told(self) -> Told:
        """What readers are told: what they are of the canvas."""
        picture = self.layout.picture
        return Told(picture.title, picture.author, picture.subject, picture.language, picture.rtl)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The blocks that have notes, in guided order."""
        return tuple(
            Section(
                (Role.BLOCK, block.value),
                tuple((Role.NOTE, note.id) for note in self.notes if note.block is block),
            )
            for block in GUIDED_ORDER[self.document.mode]
            if block in self.first
        )

    def draw(self, number: int, place: Rect) -> Sequence[Group]:
        """Draw a note: its paper, the note itself, and what its block is."""
        note = self.notes[number]
        block = note.block
        if block is None:
            return ()
        rect = place.inset(*(self.air,) * 4)
        group = replace(self.layout.notes[note.id].group, origin=(rect.x, rect.y))
        header, names = self.document.header, self.wording.template.names[block]
        heading = block_heading(block, header, self.wording)
        strip = draw_strip(
            self.typesetter,
            group,
            block,
            (heading, names.in_mode(header.mode)),
            rect,
            rtl=self.layout.rtl,
            told=self.first[block] == note.id,
        )
        return (
            draw_backing(group, rect, rtl=self.layout.rtl),
            group,
            strip,
        )


def _laid_out(
    document: Document, size: Size, notes: Sequence[Note], view: View, typesetter: Typesetter
) -> SheetLayout:
    """Lay notes out in one size; those that need more show less beside their text."""
    sized = _with_notes(document, [replace(note, size=size) for note in notes])
    layout = layout_of(sized, view, typesetter)
    over = [sized.notes[note.id] for note in notes if _is_over(layout.notes[note.id], size)]
    if not over:
        return layout
    bare = [replace(note, symbol="", picture="", tags=note.tags[:_MOST_TAGS]) for note in over]
    return layout_of(_with_notes(sized, bare), view, typesetter)


def _is_over(note: NoteLayout, size: Size) -> bool:
    return note.rect.width > size.width + _SLACK or note.rect.height > size.height + _SLACK


def _with_notes(document: Document, notes: Sequence[Note]) -> Document:
    changed: dict[str, AnyRecord] = {note.id: note for note in notes}
    return replace(document, records=FrozenMap({**document.records, **changed}))
