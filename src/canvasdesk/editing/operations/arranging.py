"""Arranging all notes of blocks anew, by the room their texts really take.

``arrange_notes`` finds the most readable setting for what was brought in; ``tidy_notes`` brings
order into what lies about, and keeps to the sheet's own size as long as that holds.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Protocol

from canvasdesk.editing.patch import Patch, patch_of
from canvasdesk.geometry.flow import Flow, fanned, flow_columns, flow_rows, flow_sections
from canvasdesk.geometry.placing import NOTE_SIZES, SMALLEST_NOTE
from canvasdesk.geometry.sheet import GAP
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document
from canvasdesk.model.records import Note
from canvasdesk.model.values import NoteKind, NoteSize, Size


class Fitted(Protocol):
    """What a note is drawn at: its size, which its text may have made larger, and text step."""

    @property
    def size(self) -> Size: ...
    @property
    def text_size(self) -> float: ...
    @property
    def keeps_words(self) -> bool: ...


Measure = Callable[[Note], Fitted]
"""Tells how a note would be drawn; ``layout`` has one."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """One way to set the notes of a block: their size and the largest step of their text."""

    size: Size | None
    text_size: float | None = None
    in_rows: bool = False
    gap: float = GAP
    calm: float = 0.0
    """How much smaller a text this setting may have and still be preferred."""


_BROAD = 206.0
_SETTINGS = (
    _Setting(None, in_rows=True, calm=2.5),
    _Setting(None, calm=1.5),
    _Setting(Size(_BROAD, 64.0), in_rows=True, calm=1.0),
    _Setting(Size(_BROAD, 42.0), calm=1.0),
    _Setting(Size(99.0, 30.0)),
    _Setting(Size(_BROAD, 24.0)),
    _Setting(Size(_BROAD, SMALLEST_NOTE.height), gap=GAP / 2),
    _Setting(NOTE_SIZES[NoteSize.SMALL], in_rows=True),
)
_TIDY = (
    _Setting(None, in_rows=True),
    _Setting(NOTE_SIZES[NoteSize.SMALL], in_rows=True),
)
"""What tidying tries first, whatever else would give larger text: aligned columns stay calm."""
_CROWDED = tuple(
    _Setting(Size(width, SMALLEST_NOTE.height), text_size, gap=GAP / 2)
    for text_size in (7.75, 7.0, 6.25, 5.5, 5.0, 4.5)
    for width in (_BROAD, 99.0, 64.0)
)
"""For a block that no setting above holds: smaller text, so that every word can still be seen."""
_BROKEN_WORDS = 8.0
"""How much smaller a text is preferred to one with a broken word in every note."""
_NEAREST = 3
"""How many settings are tried for a block that none can hold."""
_READABLE = 14.0
"""Text larger than this is no reason to prefer a setting."""


def arrange_notes(document: Document, blocks: Iterable[BlockId], measure: Measure) -> Patch:
    """Return the patch that puts the notes of blocks in slots, in reading order.

    A calm wall of equal notes is preferred; long texts get broad notes, a crowded block flat or
    small ones, then smaller text, so that no note hides another. Only where even that is too
    much do the notes lie on one another, as little as they must.
    """
    changed: list[Note] = []
    for block in blocks:
        notes = document.notes_by_block[block]
        if notes:
            changed += _arranged(block, notes, measure)
    return patch_of(document, changed)


@dataclass(frozen=True, slots=True)
class Tidied:
    """What tidying comes to.

    ``full`` are the blocks whose notes had to be set smaller than anybody likes to read, or lie
    on one another all the same.
    """

    patch: Patch
    full: tuple[BlockId, ...] = ()


def tidy_notes(document: Document, blocks: Iterable[BlockId], measure: Measure) -> Tidied:
    """Return the patch that puts the notes of blocks in aligned columns, in reading order.

    All notes of a block get one size: the sheet's, else the small one, else what
    ``arrange_notes`` finds. A small heading has a row of its own over the notes that follow it.
    """
    changed, full = list[Note](), list[BlockId]()
    for block in dict.fromkeys(blocks):
        notes = document.notes_by_block[block]
        if notes:
            arranged = _tidied(block, notes, measure)
            changed += arranged.notes
            full += [block] if arranged.is_full else []
    return Tidied(patch_of(document, changed), tuple(full))


@dataclass(frozen=True, slots=True)
class _Trial:
    notes: list[Note]
    sizes: list[Size]
    flow: Flow
    worth: float
    keeps_words: bool

    @property
    def fits(self) -> bool:
        return self.keeps_words and not self.flow.overflow


@dataclass(frozen=True, slots=True)
class _Arranged:
    notes: list[Note]
    is_full: bool = False


def _tidied(block: BlockId, notes: Sequence[Note], measure: Measure) -> _Arranged:
    for setting in _TIDY:
        trial = _tried(block, notes, setting, measure)
        if trial.fits:
            return _Arranged(_placed(trial.notes, trial.flow))
    settings = [replace(setting, in_rows=True) for setting in _SETTINGS]
    return _best(block, notes, settings, measure)


def _arranged(block: BlockId, notes: Sequence[Note], measure: Measure) -> list[Note]:
    return _best(block, notes, _SETTINGS, measure).notes


def _best(
    block: BlockId, notes: Sequence[Note], settings: Sequence[_Setting], measure: Measure
) -> _Arranged:
    crowd = _crowd(block, notes, settings)
    if crowd is not None:
        trial = _tried(block, notes, crowd, measure)
        return _Arranged(_placed(trial.notes, fanned(block, trial.flow, trial.sizes)), True)
    trials = [
        _tried(block, notes, setting, measure) for setting in _hopeful(block, notes, settings)
    ]
    is_full = all(trial.flow.overflow for trial in trials)
    if not any(trial.fits for trial in trials):
        for setting in _hopeful(block, notes, _CROWDED):
            trials.append(_tried(block, notes, setting, measure))
            if trials[-1].fits:
                break
    fitting = [trial for trial in trials if not trial.flow.overflow]
    if fitting:
        best = max(fitting, key=lambda trial: trial.worth)
        return _Arranged(_placed(best.notes, best.flow), is_full)
    best = min(trials, key=lambda trial: trial.flow.overflow)
    return _Arranged(_placed(best.notes, fanned(block, best.flow, best.sizes)), is_full)


def _crowd(block: BlockId, notes: Sequence[Note], settings: Sequence[_Setting]) -> _Setting | None:
    """Return what comes nearest where there are so many notes that nothing holds them; else None.

    Thousands of texts are measured once then.
    """
    sized = [setting for setting in (*settings, *_CROWDED) if setting.size is not None]
    least = {setting: _least_overflow(block, notes, setting) for setting in sized}
    nearest = min(sized, key=least.__getitem__)
    return nearest if least[nearest] else None


def _hopeful(
    block: BlockId, notes: Sequence[Note], settings: Sequence[_Setting]
) -> Sequence[_Setting]:
    """Return the settings that may hold notes, or else those that come nearest to it.

    Measuring texts takes long, and they only make notes larger: what overflows with none is not
    measured.
    """
    least = {setting: _least_overflow(block, notes, setting) for setting in settings}
    holding = [setting for setting in settings if not least[setting]]
    return holding or sorted(settings, key=least.__getitem__)[:_NEAREST]


def _least_overflow(block: BlockId, notes: Sequence[Note], setting: _Setting) -> float:
    if setting.size is None:
        return 0.0  # the sheet's own
    sizes = [setting.size for note in notes if note.kind is not NoteKind.HEADING]
    flowing = flow_rows if setting.in_rows else flow_columns
    return flowing(block, sizes, setting.gap, None).overflow if sizes else 0.0


def _tried(block: BlockId, notes: Sequence[Note], setting: _Setting, measure: Measure) -> _Trial:
    wanted = [_set(note, setting) for note in notes]
    are_headings = [note.kind is NoteKind.HEADING for note in wanted]
    fits = [measure(note) for note in wanted]
    sizes = [fit.size for fit in fits]
    flowing = flow_rows if setting.in_rows else flow_columns
    flow = flow_sections(block, sizes, are_headings, setting.gap, flowing)
    papers = [fit for fit, is_heading in zip(fits, are_headings, strict=True) if not is_heading]
    text = median(min(fit.text_size, _READABLE) for fit in papers or fits)
    broken = sum(1 for fit in fits if not fit.keeps_words) / len(fits)
    return _Trial(wanted, sizes, flow, text + setting.calm - _BROKEN_WORDS * broken, not broken)


def _set(note: Note, setting: _Setting) -> Note:
    if note.kind is NoteKind.HEADING:
        return replace(note, size=None, text_size=None)
    return replace(note, size=setting.size, text_size=setting.text_size)


def _placed(notes: Sequence[Note], flow: Flow) -> list[Note]:
    return [replace(note, place=place) for note, place in zip(notes, flow.places, strict=True)]
