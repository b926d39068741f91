"""How the notes of a block are set: most of them at one text step."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from canvasdesk.geometry.placing import note_size
from canvasdesk.layout.headings import fit_heading
from canvasdesk.layout.marks import Foot, marking, marks_of
from canvasdesk.layout.notes import NoteFit, fit_note
from canvasdesk.layout.pictures import proportion
from canvasdesk.layout.text import Typesetter
from canvasdesk.layout.view import View
from canvasdesk.model.document import Document
from canvasdesk.model.fields import FieldDefinition
from canvasdesk.model.guesses import unheard_answers
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind

_SHARED_STEP = 0.6
"""The notes of a block share the largest step at which this share of them fits."""


def fit_block(
    document: Document,
    notes: Sequence[Note],
    view: View,
    typesetter: Typesetter,
    marks: Mapping[str, int] = MappingProxyType({}),
) -> list[NoteFit]:
    """Fit a block's notes, most of them at one step: a wall reads calmer in one size.

    Small headings have a size of their own. ``marks`` says how many marks stand on notes, by id.
    """
    steps, rtl = view.text_steps, is_rtl(document.header)
    own = [_fit(document, note, steps, typesetter, marks.get(note.id, 0), rtl) for note in notes]
    papers = [
        fit.text_size
        for note, fit in zip(notes, own, strict=True)
        if note.kind is not NoteKind.HEADING
    ]
    shared = shared_step(papers, steps)
    return [
        fit
        if fit.text_size <= shared or note.kind is NoteKind.HEADING
        else _fit(document, note, _allowed(steps, shared), typesetter, marks.get(note.id, 0), rtl)
        for note, fit in zip(notes, own, strict=True)
    ]


def note_measure(
    document: Document,
    view: View,
    typesetter: Typesetter,
    fields: Mapping[str, FieldDefinition] = MappingProxyType({}),
) -> Callable[[Note], NoteFit]:
    """Return what tells the size and the text step a note is drawn at, by itself."""
    guessed, drawn = unheard_answers(document, fields), marking(fields)
    rtl = is_rtl(document.header)

    def measure(note: Note) -> NoteFit:
        marks = marks_of(note, drawn, unheard=note.id in guessed)
        return _fit(document, note, view.text_steps, typesetter, len(marks), rtl)

    return measure


def shared_step(sizes: Sequence[float], steps: tuple[float, ...]) -> float:
    """Return the largest step at which most of a block's notes fit."""
    for step in steps:
        if sum(1 for size in sizes if size >= step) >= len(sizes) * _SHARED_STEP:
            return step
    return steps[-1]


def _fit(
    document: Document,
    note: Note,
    steps: tuple[float, ...],
    typesetter: Typesetter,
    marks: int,
    rtl: bool,
) -> NoteFit:
    size = note_size(document, note)
    if note.kind is NoteKind.HEADING:
        return fit_heading(typesetter, note.text, size, rtl)
    foot = Foot(sum(tag in document.tags for tag in note.tags), marks)
    allowed, symbol = _allowed(steps, note.text_size), bool(note.symbol)
    picture = proportion(document.assets.get(note.picture))
    return fit_note(typesetter, note.text, size, allowed, foot, rtl, symbol, picture)


def _allowed(steps: tuple[float, ...], ceiling: float | None) -> tuple[float, ...]:
    """Return the steps up to a ceiling; one chosen below all of them is a step by itself."""
    if ceiling is None:
        return steps
    return tuple(step for step in steps if step <= ceiling) or (ceiling,)
