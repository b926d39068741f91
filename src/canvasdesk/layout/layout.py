"""Puts a picture together: from a document and a view to groups in painting order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET
from canvasdesk.layout import palette
from canvasdesk.layout.blocks import (
    BlockLayout,
    BlockScene,
    block_layout,
    draw_block,
    draw_frame,
    draw_grid,
)
from canvasdesk.layout.display_list import Box, DisplayList, Group, Role, Section
from canvasdesk.layout.links import draw_links
from canvasdesk.layout.margins import (
    CREDIT_SIZE,
    HeaderParts,
    draw_credit,
    draw_header,
    draw_legend,
    header_parts,
    sheet_credit_rect,
)
from canvasdesk.layout.notes import NoteFit, NoteLook, draw_note, fit_note, note_look, text_rect
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import Extra, View
from canvasdesk.model.blocks import GUIDED_ORDER, BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.language import is_rtl
from canvasdesk.model.privacy import seen_by
from canvasdesk.model.records import Note
from canvasdesk.model.tags import tag_letters
from canvasdesk.model.values import Size
from canvasdesk.model.wording import Wording

_SHARED_STEP = 0.6
"""The notes of a block share the largest step at which this share of them fits."""
_BLOCK_AIR = 10.0
_BLOCK_CREDIT = Size(0.0, 34.0)


@dataclass(frozen=True, slots=True)
class NoteLayout:
    """Where a note is drawn on the sheet, and where and how large its text is."""

    rect: Rect
    text_rect: Rect
    text_size: float
    rtl: bool
    group: Group
    source: tuple[Note, NoteFit, NoteLook, Rect, str]
    """What the group was drawn from: equal sources share one group."""


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A picture, and where what it shows lies on the sheet."""

    picture: DisplayList
    notes: Mapping[str, NoteLayout]
    blocks: Mapping[BlockId, BlockLayout]
    header: HeaderParts
    rtl: bool


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
    document = seen_by(document, view.audience)
    header, mirrored = document.header, document.header.mirrored_grid
    rtl = is_rtl(header)
    order = GUIDED_ORDER[header.mode]
    shown = [block for block in order if view.block in (None, block)]
    blocks = {block: block_layout(block, mirrored) for block in shown}
    notes = _notes(document, view, blocks, typesetter, previous, rtl)
    scene = BlockScene(header, wording, view.extras, rtl)
    drawn = [
        draw_block(typesetter, block, place.rect, scene, not document.notes_by_block[block])
        for block, place in blocks.items()
    ]
    page = SHEET if view.block is None else _block_page(blocks[view.block].rect)
    groups = [Group(Role.SHEET, (Box(page, palette.PAPER),))]
    if view.block is None:
        wanted = invitation if Extra.INVITATIONS in view.extras else ""
        groups += [
            draw_header(typesetter, header, wording.template, rtl, wanted),
            draw_grid(mirrored),
        ]
    else:
        groups.append(draw_frame(blocks[view.block].rect))
    groups += drawn
    if Extra.LINKS in view.extras:
        rects = {key: note.rect for key, note in notes.items()}
        groups.append(
            draw_links(
                typesetter, document.links, rects, {key: document.notes[key].text for key in notes}
            )
        )
    stacked = sorted(notes, key=lambda key: (document.notes[key].stack, key))
    groups += [notes[key].group for key in stacked]
    groups += _footer(typesetter, document, view, wording, page, notes, rtl)
    sections = tuple(
        Section(
            (Role.BLOCK, block.value),
            tuple((Role.NOTE, note.id) for note in document.notes_by_block[block]),
        )
        for block in shown
    )
    picture = DisplayList(
        page,
        tuple(groups),
        sections,
        header.title,
        header.designed_by,
        header.purpose,
        header.language or wording.template.language,
        rtl,
    )
    return SheetLayout(picture, notes, blocks, header_parts(header.mode, rtl), rtl)


def _notes(
    document: Document,
    view: View,
    blocks: Mapping[BlockId, BlockLayout],
    typesetter: Typesetter,
    previous: SheetLayout | None,
    rtl: bool,
) -> dict[str, NoteLayout]:
    letters = tag_letters(document.tags.values())
    shadow = Extra.SHADOWS in view.extras
    language = document.header.language
    laid: dict[str, NoteLayout] = {}
    for block, place in blocks.items():
        notes = document.notes_by_block[block]
        for note, fit in zip(
            notes, _fits(document, notes, view.text_steps, typesetter, rtl), strict=True
        ):
            look = note_look(note, document.tags, letters, shadow, rtl)
            rect = _drawn(note, note_size(document, note), fit.size, place.rect, rtl)
            source = (note, fit, look, rect, language)
            old = previous.notes.get(note.id) if previous else None
            if old is not None and old.source == source:
                laid[note.id] = old
                continue
            group = draw_note(typesetter, note, fit, look, rect, language)
            inner = text_rect(fit.size, rtl).moved(rect.x, rect.y)
            laid[note.id] = NoteLayout(rect, inner, fit.text_size, rtl, group, source)
    return laid


def _fits(
    document: Document,
    notes: Sequence[Note],
    steps: tuple[float, ...],
    typesetter: Typesetter,
    rtl: bool,
) -> list[NoteFit]:
    """Fit a block's notes, most of them at one step: a wall reads calmer in one size."""
    own = [_fit(document, note, steps, typesetter, rtl) for note in notes]
    shared = shared_step([f.text_size for f in own], steps)
    return [
        f
        if f.text_size <= shared
        else _fit(document, note, _allowed(steps, shared), typesetter, rtl)
        for note, f in zip(notes, own, strict=True)
    ]


def _fit(
    document: Document, note: Note, steps: tuple[float, ...], typesetter: Typesetter, rtl: bool
) -> NoteFit:
    discs = sum(1 for tag in note.tags if tag in document.tags)
    allowed = _allowed(steps, note.text_size)
    return fit_note(typesetter, note.text, note_size(document, note), allowed, discs, rtl)


def note_measure(
    document: Document, view: View, typesetter: Typesetter
) -> Callable[[Note], NoteFit]:
    """Return what tells the size and the text step a note is drawn at, by itself."""
    rtl = is_rtl(document.header)

    def measure(note: Note) -> NoteFit:
        return _fit(document, note, view.text_steps, typesetter, rtl)

    return measure


def shared_step(sizes: Sequence[float], steps: tuple[float, ...]) -> float:
    """Return the largest step at which most of a block's notes fit."""
    for step in steps:
        if sum(1 for size in sizes if size >= step) >= len(sizes) * _SHARED_STEP:
            return step
    return steps[-1]


def _allowed(steps: tuple[float, ...], ceiling: float | None) -> tuple[float, ...]:
    """Return the steps up to a ceiling; one chosen below all of them is a step by itself."""
    if ceiling is None:
        return steps
    return tuple(step for step in steps if step <= ceiling) or (ceiling,)


def _drawn(note: Note, intended: Size, size: Size, block: Rect, rtl: bool) -> Rect:
    """Where a note is drawn: one that grew past its block's foot is drawn higher."""
    rect = drawn_rect(note.place, size, block, rtl)
    fitted_once = note.place.y + intended.height <= block.height
    if fitted_once and rect.bottom > block.bottom:
        return rect.moved(0.0, max(SHEET.y, block.bottom - rect.height) - rect.y)
    return rect


def _block_page(rect: Rect) -> Rect:
    air = _BLOCK_AIR
    return rect.inset(-air, -air, -air, -air - _BLOCK_CREDIT.height)


def _footer(
    typesetter: Typesetter,
    document: Document,
    view: View,
    wording: Wording,
    page: Rect,
    notes: Mapping[str, NoteLayout],
    rtl: bool,
) -> list[Group]:
    groups: list[Group] = []
    if view.block is None:
        used = {tag for key in notes for tag in document.notes[key].tags}
        tags = [tag for tag in document.tags.values() if tag.id in used]
        if tags and Extra.LEGEND in view.extras:
            groups.append(draw_legend(typesetter, tags, tag_letters(document.tags.values()), rtl))
        place = sheet_credit_rect()
    else:
        height = _BLOCK_CREDIT.height
        place = Rect(
            page.x + _BLOCK_AIR,
            page.bottom - height - _BLOCK_AIR / 2,
            page.width - 2 * _BLOCK_AIR,
            height,
        )
    credit = wording.template.credit[document.header.mode]
    groups.append(draw_credit(typesetter, credit, place, CREDIT_SIZE, rtl))
    return groups
