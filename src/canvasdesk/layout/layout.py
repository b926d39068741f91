"""Puts a picture together: from a document and a view to groups in painting order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.routing import Routes
from canvasdesk.geometry.sheet import FOOTER, SHEET
from canvasdesk.layout import palette
from canvasdesk.layout.balance import BESIDE_LEGEND, GAP, BalanceLine, balance_line
from canvasdesk.layout.basis import Basis, basis_of
from canvasdesk.layout.blocks import (
    BlockLayout,
    BlockScene,
    block_layout,
    draw_block,
    draw_frame,
    draw_grid,
)
from canvasdesk.layout.display_list import Box, DisplayList, Group, Role, Section
from canvasdesk.layout.fitting import fit_block
from canvasdesk.layout.headings import draw_heading, heading_text_rect
from canvasdesk.layout.legend import LEGEND_PLACE, Legend, LegendEntry, Meaning, legend
from canvasdesk.layout.links import draw_links, heading_rects
from canvasdesk.layout.looks import NoteSource, looks
from canvasdesk.layout.margins import (
    CREDIT_SIZE,
    HeaderParts,
    below_sheet,
    draw_credit,
    draw_header,
    header_parts,
    logo_of,
    sheet_credit_rect,
)
from canvasdesk.layout.marks import is_dashed, marking, marks_of
from canvasdesk.layout.meanings import grey_colours, meanings, nobodys, tags_used
from canvasdesk.layout.notes import RADIUS, draw_note
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, Ink, View
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.colouring import Colouring
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.privacy import seen_by
from canvasdesk.model.records import Header, Note, Tag
from canvasdesk.model.tags import tag_letters
from canvasdesk.model.values import NoteKind, Size
from canvasdesk.model.wording import Wording

_BLOCK_AIR = 10.0
_BLOCK_CREDIT = 34.0
_BLOCK_LEGEND = 66.0
"""The most that a legend takes below a block that is shown alone."""


@dataclass(frozen=True, slots=True)
class NoteLayout:
    """Where a note is drawn on the sheet, and where and how large its text is."""

    rect: Rect
    text_rect: Rect
    text_size: float
    rtl: bool
    group: Group
    source: NoteSource

    @property
    def is_heading(self) -> bool:
        """Whether it is a small heading, which has no paper."""
        return self.source.note.kind is NoteKind.HEADING


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A picture, and where what it shows lies on the sheet."""

    picture: DisplayList
    notes: Mapping[str, NoteLayout]
    blocks: Mapping[BlockId, BlockLayout]
    header: HeaderParts
    rtl: bool
    legend: Mapping[str, LegendEntry] = field(default_factory=dict)
    """Where each tag stands that the legend lists, by the tag's id, in its order."""
    left_out: frozenset[str] = frozenset()
    """Notes that the view's filter leaves out of the picture; ``notes`` has their places."""
    basis: Basis | None = field(default=None, compare=False, repr=False)
    routes: Routes | None = field(default=None, compare=False, repr=False)
    """The ways of the arrows, where arrows are drawn."""


@dataclass(frozen=True, slots=True)
class _Task:
    """What a picture is made from, after privacy has taken its share.

    ``written`` is ``document`` without the colours of customers: filters ask for its tags.
    """

    document: Document
    written: Document
    view: View
    wording: Wording
    typesetter: Typesetter
    blocks: Mapping[BlockId, BlockLayout]
    rtl: bool

    @property
    def header(self) -> Header:
        return self.document.header

    @property
    def has_legend(self) -> bool:
        return Extra.LEGEND in self.view.extras

    @property
    def credit(self) -> str:
        return self.wording.template.credit[self.header.mode]

    @property
    def credit_size(self) -> float:
        return max(CREDIT_SIZE, self.view.least_credit)

    @property
    def credit_rect(self) -> Rect:
        """Where the credit stands on the whole sheet."""
        return sheet_credit_rect(self.typesetter, self.credit, self.credit_size, self.rtl)

    def page(self, below: Legend | None) -> Rect:
        """Return the part of the sheet that is shown: of one block with what stands below it."""
        if self.view.block is None:
            return SHEET.inset(0.0, 0.0, 0.0, -below_sheet(self.credit_rect))
        air, foot = _BLOCK_AIR, _BLOCK_CREDIT
        if below is not None:
            foot += below.height + air / 2
        return self.blocks[self.view.block].rect.inset(-air, -air, -air, -air - foot)

    def legend_place(self, sums: BalanceLine | None) -> Rect:
        """Return where the legend stands: below a block alone, or where the balance leaves room."""
        if self.view.block is not None:
            block = self.blocks[self.view.block].rect
            return Rect(block.x, block.bottom + _BLOCK_AIR / 2, block.width, _BLOCK_LEGEND)
        taken = sums.width + GAP if sums is not None else 0.0
        return LEGEND_PLACE.inset(*((taken, 0.0, 0.0, 0.0) if self.rtl else (0.0, 0.0, taken, 0.0)))


def lay_out(
    document: Document,
    view: View,
    wording: Wording,
    typesetter: Typesetter,
    previous: SheetLayout | None = None,
    invitation: str = "",
) -> SheetLayout:
    """Return the picture of a document as a view shows it.

    ``wording`` is in the document's language and mode. Notes that look as in ``previous`` keep
    its group objects. ``invitation`` stands in an empty title where invitations are shown.
    """
    basis = basis_of(seen_by(document, view.audience), view, wording, _former(previous))
    document = basis.drawn
    header = document.header
    shown = [block for block in GUIDED_ORDER[header.mode] if view.block in (None, block)]
    rtl = is_rtl(header)
    blocks = {block: block_layout(block, header.mirrored_grid, view.extras, rtl) for block in shown}
    task = _Task(document, basis.document, view, wording, typesetter, blocks, rtl)
    notes = _notes(task, previous, basis)
    left_out = frozenset(key for key in notes if view.filter.leaves_out(task.written.notes[key]))
    drawn = {key: note for key, note in notes.items() if key not in left_out}
    below, sums = _below(task, notes)
    page = task.page(below)
    around = tuple(_around(task, page, invitation))
    routes = _routes(task, drawn, page, around, previous)
    picture = DisplayList(
        page,
        (*around, *_groups(task, drawn, (below, sums), routes), _credit(task, page)),
        tuple(_section(block, drawn, document.notes_by_block[block]) for block in shown),
        header.title,
        header.designed_by or header.designed_for or header.title,
        header.purpose,
        header.language or wording.template.language,
        task.rtl,
    )
    parts = header_parts(header.mode, task.rtl, logo_of(document))
    entries = below.entries if below is not None else {}
    return SheetLayout(picture, notes, blocks, parts, task.rtl, entries, left_out, basis, routes)


def _former(previous: SheetLayout | None) -> Basis | None:
    return previous.basis if previous is not None else None


def _around(task: _Task, page: Rect, invitation: str) -> Iterator[Group]:
    """Yield what lies below the notes, in painting order."""
    document, extras = task.document, task.view.extras
    yield Group(Role.SHEET, (Box(page, palette.PAPER),))
    yield from _frame(task, invitation if Extra.INVITATIONS in extras else "")
    scene = BlockScene(task.header, task.wording, extras, task.rtl)
    for block, place in task.blocks.items():
        is_empty = not document.notes_by_block[block]
        yield draw_block(task.typesetter, block, place.rect, scene, is_empty)


def _groups(
    task: _Task,
    notes: Mapping[str, NoteLayout],
    below: tuple[Legend | BalanceLine | None, ...],
    routes: Routes | None,
) -> Iterator[Group]:
    """Yield the notes and what lies among and over them, in painting order."""
    if routes is None:
        yield from _stacked(task, notes)
    else:
        lines, labels = _links(task, notes, routes)
        yield lines
        yield from _stacked(task, notes)
        yield labels
    yield from (row.group for row in below if row is not None)


def _links(task: _Task, notes: Mapping[str, NoteLayout], routes: Routes) -> tuple[Group, Group]:
    document, view = task.document, task.view
    texts = {key: document.notes[key].text for key in notes}
    written = task.written.notes
    return draw_links(
        task.typesetter,
        document.links.values(),
        routes,
        texts,
        lambda note: view.fades(written[note]),
        rtl=task.rtl,
    )


def _routes(
    task: _Task,
    notes: Mapping[str, NoteLayout],
    page: Rect,
    around: Sequence[Group],
    previous: SheetLayout | None,
) -> Routes | None:
    """Return the ways of arrows among the notes that are drawn; None where no arrow is."""
    if Extra.LINKS not in task.view.extras:
        return None
    rects = {key: note.rect for key, note in notes.items()}
    before = previous.routes if previous is not None else None
    return Routes.among(rects, page, before, heading_rects(around))


def _stacked(task: _Task, notes: Mapping[str, NoteLayout]) -> Iterator[Group]:
    """Yield notes from the lowest to the one on top; those that are faded lie beneath a veil."""
    records, view = task.written.notes, task.view
    order = sorted(notes, key=lambda key: (records[key].stack, key))
    faded = {key for key in order if view.fades(records[key])}
    yield from (notes[key].group for key in order if key in faded)
    if faded:
        thin = faded if view.thin_veil else view.way
        veils = {key: palette.THIN_VEIL if key in thin else palette.VEIL for key in faded}
        boxes = (Box(notes[key].rect, veils[key], RADIUS) for key in order if key in faded)
        yield Group(Role.VEIL, tuple(boxes))
    yield from (notes[key].group for key in order if key not in faded)


def _section(block: BlockId, drawn: Mapping[str, NoteLayout], notes: Sequence[Note]) -> Section:
    shown = tuple((Role.NOTE, note.id) for note in notes if note.id in drawn)
    return Section((Role.BLOCK, block.value), shown)


def _frame(task: _Task, invitation: str) -> Iterator[Group]:
    if task.view.block is not None:
        yield draw_frame(task.blocks[task.view.block].rect)
        return
    template = task.wording.template
    is_grey = task.view.ink is Ink.GREY
    yield draw_header(task.typesetter, task.document, template, task.rtl, invitation, grey=is_grey)
    yield draw_grid(task.header.mirrored_grid)


def _notes(task: _Task, previous: SheetLayout | None, basis: Basis) -> Mapping[str, NoteLayout]:
    document, rtl, fields = task.document, task.rtl, marking(task.wording.fields)
    if previous is not None and previous.basis is basis:
        return previous.notes  # only what fades or is hidden is another
    kept = basis.kept_from(_former(previous))
    look_of = looks(document, task.view, rtl)
    laid: dict[str, NoteLayout] = {}
    for block, place in task.blocks.items():
        notes = document.notes_by_block[block]
        if previous is not None and kept.get(block) == notes:
            laid |= {note.id: previous.notes[note.id] for note in notes}
            continue
        marks = {
            note.id: marks_of(note, fields, unheard=note.id in basis.unheard) for note in notes
        }
        counts = {key: len(each) for key, each in marks.items() if each}
        fits = fit_block(document, notes, task.view, task.typesetter, counts)
        for note, fit in zip(notes, fits, strict=True):
            look = look_of(note, marks[note.id], is_dashed(note, fields))
            rect = _drawn(note, note_size(document, note), fit.size, place.rect, rtl)
            source = NoteSource(look, fit, rect, note, task.header.language)
            old = previous.notes.get(note.id) if previous else None
            if old is None or old.source != source:
                old = _note(task.typesetter, source, old)
            laid[note.id] = old
    return laid


def _note(typesetter: Typesetter, source: NoteSource, old: NoteLayout | None) -> NoteLayout:
    look, fit, rect, note, language = source
    is_heading = note.kind is NoteKind.HEADING
    if is_heading:
        group = draw_heading(typesetter, note, fit, look.rtl, rect, language)
    else:
        group = draw_note(typesetter, note, fit, look, rect, language)
    if old is not None and (fit, rect, look.rtl) == (old.source.fit, old.rect, old.rtl):
        inner = old.text_rect
    else:
        inner = heading_text_rect(fit.size) if is_heading else fit.text_rect(look.rtl)
        inner = inner.moved(rect.x, rect.y)
    return NoteLayout(rect, inner, fit.text_size, look.rtl, group, source)


def _drawn(note: Note, intended: Size, size: Size, block: Rect, rtl: bool) -> Rect:
    """Where a note is drawn: one that grew past its block's foot is drawn higher."""
    rect = drawn_rect(note.place, size, block, rtl)
    fitted_once = note.place.y + intended.height <= block.height
    if fitted_once and rect.bottom > block.bottom:
        return rect.moved(0.0, max(SHEET.y, block.bottom - rect.height) - rect.y)
    return rect


def _below(
    task: _Task, notes: Mapping[str, NoteLayout]
) -> tuple[Legend | None, BalanceLine | None]:
    """Return what stands below the blocks: the legend, and what comes in and goes out."""
    tags = tags_used(task.document, notes) if task.has_legend else []
    sums = _balance(task, has_legend=bool(tags))
    return _legend(task, tags, notes, sums), sums


def _balance(task: _Task, *, has_legend: bool) -> BalanceLine | None:
    """Return what comes in and goes out, on the whole sheet where the view says so."""
    view = task.view
    if view.block is not None or Extra.BALANCE not in view.extras:
        return None
    room = BESIDE_LEGEND if has_legend else FOOTER.width
    return balance_line(task.typesetter, task.document, task.wording.template, room)


def _legend(
    task: _Task, tags: list[Tag], notes: Mapping[str, NoteLayout], sums: BalanceLine | None
) -> Legend | None:
    """Return the legend of tags and marks, where there are any."""
    document, said = task.document, list[Meaning]()
    if task.has_legend:
        marks = {mark for note in notes.values() for mark in note.source.look.marks}
        said = meanings(marks, task.wording)
    colouring, is_grey = task.view.colouring, task.view.ink is Ink.GREY
    if tags and colouring is Colouring.CUSTOMERS:
        said = [*nobodys(document, notes, task.wording), *said]
    if task.has_legend and is_grey:
        said = [*grey_colours(document, notes, task.wording, colouring), *said]
    if not tags and not said:
        return None
    letters = tag_letters(document.tags.values())
    place = task.legend_place(sums)
    return legend(task.typesetter, tags, letters, task.rtl, place, said, grey=is_grey)


def _credit(task: _Task, page: Rect) -> Group:
    if task.view.block is None:
        place = task.credit_rect
    else:
        top = page.bottom - _BLOCK_CREDIT - _BLOCK_AIR / 2
        place = Rect(page.x + _BLOCK_AIR, top, page.width - 2 * _BLOCK_AIR, _BLOCK_CREDIT)
    return draw_credit(task.typesetter, task.credit, place, task.credit_size, task.rtl)
