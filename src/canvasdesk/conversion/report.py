"""What will come out of a print, said before paper is spent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf, radians, tan

from canvasdesk.conversion.orders import LEAST_CREDIT_PT, PrintOrder, What
from canvasdesk.conversion.pictures import layout_of
from canvasdesk.export.missing import missing_glyphs
from canvasdesk.export.papers import Paper
from canvasdesk.export.printout import Printout
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.units import POINTS_PER_MM
from canvasdesk.layout.display_list import Group, Role, TextLine, text_lines
from canvasdesk.layout.layout import NoteLayout, SheetLayout
from canvasdesk.layout.text import Typesetter
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.privacy import Audience, seen_by
from canvasdesk.model.records import AnyRecord, Note
from canvasdesk.model.values import NoteKind

CAPITAL_EM = 0.69
"""How high a capital letter of the base font is, in em."""
_LEGIBLE = tan(radians(16 / 60))
"""How high a capital has to be to be read, by its distance: 16 minutes of arc (ISO 9241-303)."""
ARMS_LENGTH_M = 0.4
"""How far one holds a page that is read; smaller text is below what is comfortable."""
MOST_CHARACTERS = 20
_COVERED = 0.2
"""A note of which more than this share is covered, or outside its block, is not read as meant."""
LEAST_WORDS_PT = LEAST_CREDIT_PT
"""Below this, what is printed beside notes is not read any more, however close one holds it."""
_ROUNDING_PT = 0.05
_WORDS = frozenset(
    {Role.TITLE, Role.HEADING, Role.QUESTION, Role.CARD, Role.LEGEND_ENTRY, Role.LINK_LABEL}
)
"""What is read beside notes; dates, marks and the credit are there to be looked up."""
_DRAWN_AS_IT_IS = (What.POSTER,)
_TEXTS = (Role.NOTE_TEXT, Role.NOTE_HEADING)
_WITH_NOTES = (What.POSTER, What.READING, What.NOTES)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know before printing: its code in ``messages``, and what the sentence names.

    ``notes`` are the ids of those it is about, ``blocks`` the blocks, where it is about some.
    """

    code: str
    parameters: Mapping[str, str | int]
    notes: tuple[str, ...] = ()
    blocks: tuple[BlockId, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What comes out: how many pages, how large the whole is, how small its text.

    ``smallest_pt`` is the em of the smallest text of a note, of what stands on a blank where
    notes are for others to write, and ``legible_m`` how far away one can still read it; both None
    where there is none. ``clean`` is the code of what is said where nothing was found.
    """

    pages: int
    width_mm: float
    height_mm: float
    smallest_pt: float | None
    findings: tuple[Finding, ...]
    clean: str = "print.clean"

    @property
    def legible_m(self) -> float | None:
        """From how many metres the smallest text can be read."""
        return None if self.smallest_pt is None else legible_from(self.smallest_pt)


def legible_from(em_pt: float) -> float:
    """Return from how many metres text of a size in points can be read."""
    return em_pt * CAPITAL_EM / POINTS_PER_MM / 1000 / _LEGIBLE


def report_on(
    document: Document, order: PrintOrder, printout: Printout, typesetter: Typesetter
) -> Report:
    """Return what is to be known of a printout, which was made of the document by the order."""
    sizes, words = dict(_text_sizes(printout)), _word_sizes(printout)
    paper = _as_it_lies(order.page_paper, printout)
    findings = [*_missing(printout), *_too_small(sizes, order), *_words_too_small(words)]
    if order.what in _DRAWN_AS_IT_IS:
        findings += _crowded(document, order, layout_of(document, order.view, typesetter))
    if printout.plan is not None:
        paper = printout.plan.poster
        findings += _cut(printout.plan.cut)
    if order.what in _WITH_NOTES and not order.is_blank:
        findings += _left_out(document, order)
        findings += _no_notes(document, order)
    smallest = min((words if order.is_blank else sizes).values(), default=None)
    size = paper.width_mm, paper.height_mm
    return Report(len(printout.pages), *size, smallest, tuple(findings), _clean(order))


def _as_it_lies(paper: Paper, printout: Printout) -> Paper:
    page = printout.pages[0]
    is_upright = page.height > page.width
    return paper.turned if is_upright != (paper.height_mm > paper.width_mm) else paper


def _clean(order: PrintOrder) -> str:
    if order.is_blank:
        return "print.blank"
    return "print.clean" if order.block is None else "print.clean_block"


def _text_sizes(printout: Printout) -> Iterator[tuple[str, float]]:
    """Yield each note that is printed with the em of its smallest text in points."""
    for group, scale in _groups(printout):
        if group.role is Role.NOTE:
            ems = [run.size for line in _said(group) for run in line.runs]
            if ems:
                yield group.record, min(ems) * scale


def _word_sizes(printout: Printout) -> Mapping[Role, float]:
    """Return the em of the smallest text of each kind that stands beside notes, in points."""
    found: dict[Role, float] = {}
    for group, scale in _groups(printout):
        for role, size in _words_in(group):
            found[role] = min(found.get(role, inf), size * scale)
    return found


def _words_in(group: Group) -> Iterator[tuple[Role, float]]:
    if group.role is Role.NOTE:
        return
    for child in group.children:
        if isinstance(child, Group):
            yield from _words_in(child)
        elif isinstance(child, TextLine) and group.role in _WORDS:
            yield from ((group.role, run.size) for run in child.runs)


def _groups(printout: Printout) -> Iterator[tuple[Group, float]]:
    """Yield the groups that readers are told of, with how many points a unit of them is."""
    scales = {
        id(placed.picture): placed.fit.scale
        for page in printout.pages
        for placed in page.placed
        if not placed.is_decor
    }
    for picture in printout.pictures:
        yield from ((group, scales[id(picture)]) for group in picture.groups)


def _said(group: Group) -> Iterator[TextLine]:
    """Yield the lines of a note's own text, without the letters of its tags."""
    for child in group.children:
        if isinstance(child, Group) and child.role in _TEXTS:
            yield from text_lines(child)


def _missing(printout: Printout) -> Iterator[Finding]:
    characters = missing_glyphs(*printout.pictures)
    if characters:
        shown = " ".join(characters[:MOST_CHARACTERS])
        yield Finding("print.glyphs", {"characters": shown, "count": len(characters)})


def _too_small(sizes: Mapping[str, float], order: PrintOrder) -> Iterator[Finding]:
    small = [key for key, size in sizes.items() if legible_from(size) < ARMS_LENGTH_M]
    if small:
        points = f"{min(sizes[key] for key in small):.1f}"
        code = "print.small_cut" if order.what is What.NOTES else "print.small"
        yield Finding(code, {"count": len(small), "points": points}, tuple(small))


def _words_too_small(words: Mapping[Role, float]) -> Iterator[Finding]:
    smallest = min(words.values(), default=inf)
    if smallest < LEAST_WORDS_PT - _ROUNDING_PT:
        yield Finding("print.small_words", {"points": f"{smallest:.1f}"})


def _left_out(document: Document, order: PrintOrder) -> Iterator[Finding]:
    """Yield what of the document does not come on paper. Of one block, only what is in it."""
    seen = seen_by(document, order.audience)
    parked = seen.notes_by_block[None]
    if parked and order.block is None:
        yield Finding("print.parked", {"count": len(parked)}, _ids(parked))
    away = tuple(note for note in seen.archived_notes.values() if _is_wanted(note, order))
    if away:
        yield Finding("print.away", {"count": len(away)}, _ids(away))
    if order.audience is Audience.OTHERS:
        hidden = [
            record
            for record in document.records.values()
            if record.private and _is_wanted(record, order)
        ]
        notes = tuple(record.id for record in hidden if isinstance(record, Note))
        if notes:
            yield Finding("print.private", {"count": len(notes)}, notes)
        if len(hidden) > len(notes):
            yield Finding("print.private_parts", {"count": len(hidden) - len(notes)})


def _is_wanted(record: AnyRecord, order: PrintOrder) -> bool:
    """Say whether a record would be on a print if it were not private or put away."""
    if order.block is None:
        return True
    return isinstance(record, Note) and record.block is order.block


def _no_notes(document: Document, order: PrintOrder) -> Iterator[Finding]:
    """Yield what is no note and so is not cut out, and that there is nothing to print at all."""
    seen = seen_by(document, order.audience)
    shown = [
        note
        for block, notes in seen.notes_by_block.items()
        if block is not None and order.block in (None, block)
        for note in notes
    ]
    headings: tuple[Note, ...] = ()
    if order.what is What.NOTES:
        headings = tuple(note for note in shown if note.kind is NoteKind.HEADING)
    if headings:
        yield Finding("print.headings", {"count": len(headings)}, _ids(headings))
    if len(headings) == len(shown):
        yield Finding("print.no_notes", {})


def _cut(notes: tuple[str, ...]) -> Iterator[Finding]:
    """Yield the notes that lie on seams: no way of laying the sheets spares them."""
    if notes:
        yield Finding("print.cut", {"count": len(notes)}, notes)


def _crowded(document: Document, order: PrintOrder, layout: SheetLayout) -> Iterator[Finding]:
    """Yield notes that reach out of their block, and blocks where notes cover one another."""
    records = seen_by(document, order.audience).notes
    shown = {
        key: note
        for key, note in layout.notes.items()
        if order.block is None or records[key].block is order.block
    }
    outside = tuple(
        key
        for key, note in shown.items()
        if (block := records[key].block) is not None
        and note.rect.shared_area(layout.blocks[block].rect) < (1 - _COVERED) * _area(note.rect)
    )
    if outside:
        yield Finding("print.outside", {"count": len(outside)}, outside)
    covered: dict[BlockId, list[str]] = {}
    for key in _covered(shown, records):
        block = records[key].block
        if block is not None:
            covered.setdefault(block, []).append(key)
    blocks = tuple(block for block in GUIDED_ORDER[document.mode] if block in covered)
    if blocks:
        notes = tuple(key for block in blocks for key in covered[block])
        yield Finding("print.overfull", {"count": len(blocks), "notes": len(notes)}, notes, blocks)


def _covered(layouts: Mapping[str, NoteLayout], records: Mapping[str, Note]) -> Iterator[str]:
    """Yield the notes that others, lying higher, cover more than a little."""
    order = sorted(layouts, key=lambda key: (records[key].stack, key))
    by_block: dict[BlockId | None, list[str]] = {}
    for key in order:
        by_block.setdefault(records[key].block, []).append(key)
    for keys in by_block.values():
        for index, key in enumerate(keys):
            rect = layouts[key].rect
            if any(
                rect.shared_area(layouts[above].rect) > _COVERED * _area(rect)
                for above in keys[index + 1 :]
            ):
                yield key


def _area(rect: Rect) -> float:
    return rect.width * rect.height


def _ids(notes: tuple[Note, ...]) -> tuple[str, ...]:
    return tuple(note.id for note in notes)
