"""What is true of tidying, whatever lies in the blocks. The measure is a plain stand-in for text."""

from dataclasses import dataclass, replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.editing.operations.arranging import Fitted, Measure, tidy_notes
from canvasdesk.geometry.placing import note_size
from canvasdesk.geometry.reading import reading_order
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import FOOT, block_rects
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import NoteKind, NoteSize, Size
from strategies import documents, examples, places, sizes


@dataclass(frozen=True, slots=True)
class Fit:
    size: Size
    text_size: float
    keeps_words: bool = True


def measure_for(document: Document) -> Measure:
    """Take every letter for a square of the text's size; a note too small for them grows."""

    def measure(note: Note) -> Fitted:
        size = note_size(document, note)
        for step in (16.0, 12.0, 8.5):
            if note.text_size is not None and step > note.text_size:
                continue
            if len(note.text) * step * step <= size.width * size.height:
                return Fit(size, step)
        step = min(8.5, note.text_size or 8.5)
        height = len(note.text) * step * step / size.width
        return Fit(Size(size.width, max(size.height, height)), step)

    return measure


@st.composite
def crowds(draw: st.DrawFn) -> Document:
    """One block with many notes of one kind of length, lying about anywhere."""
    block, length = draw(st.sampled_from(BlockId)), draw(st.integers(0, 90))
    count = draw(st.integers(0, 40))
    notes = [
        Note(
            id=f"n{index:02}",
            kind=draw(st.sampled_from((*[NoteKind.NOTE] * 5, NoteKind.HEADING))),
            text="x" * draw(st.integers(0, length)),
            block=block,
            place=draw(places),
            size=draw(st.one_of(st.none(), sizes)),
            order=f"a{index:02}",
        )
        for index in range(count)
    ]
    return document_of([Header(note_size=draw(st.sampled_from(NoteSize))), *notes])


def rects_in(document: Document, block: BlockId) -> dict[str, Rect]:
    """Return where the notes of a block are drawn, headings only as high as they are."""
    measure, rects = measure_for(document), {}
    for note in document.notes_by_block[block]:
        size = measure(note).size
        rects[note.id] = Rect(note.place.x, note.place.y, size.width, size.height)
    return rects


@examples(1.0)
@given(st.one_of(crowds(), documents()))
def test_tidying_keeps_every_note_and_its_order(document: Document) -> None:
    tidied = tidy_notes(document, BlockId, measure_for(document))
    after = tidied.patch.apply(document)
    assert tidied.patch.inverse().apply(after) == document
    for block in (*BlockId, None):
        before = [note.id for note in document.notes_by_block[block]]
        assert [note.id for note in after.notes_by_block[block]] == before
    for key, note in after.notes.items():
        was = document.notes[key]
        assert replace(note, place=was.place, size=was.size, text_size=was.text_size) == was
    assert {*document.records} == {*after.records}


@examples(1.0)
@given(crowds())
def test_tidying_twice_is_tidying_once(document: Document) -> None:
    first = tidy_notes(document, BlockId, measure_for(document))
    after = first.patch.apply(document)
    again = tidy_notes(after, BlockId, measure_for(after))
    assert not again.patch
    assert again.full == first.full


@examples(1.0)
@given(crowds())
def test_a_tidy_block_reads_as_its_order_says_in_one_size(document: Document) -> None:
    tidied = tidy_notes(document, BlockId, measure_for(document))
    after = tidied.patch.apply(document)
    for block in set(BlockId) - set(tidied.full):
        notes = after.notes_by_block[block]
        papers = [note for note in notes if note.kind is NoteKind.NOTE]
        assert len({note_size(after, note) for note in papers}) <= 1
        rects = rects_in(after, block)
        assert reading_order(rects) == [note.id for note in notes]
        assert not [pair for pair in combinations(rects.values(), 2) if pair[0].intersects(pair[1])]
        room = block_rects()[block]
        assert all(rect.bottom <= room.height - FOOT + 0.01 for rect in rects.values())
        assert all(rect.x >= 0 and rect.right <= room.width for rect in rects.values())


@examples(0.3)
@given(documents(), st.sampled_from(BlockId))
def test_other_blocks_stay_as_they_are(document: Document, block: BlockId) -> None:
    patch = tidy_notes(document, [block], measure_for(document)).patch
    assert {document.notes[key].block for key in patch.changes} <= {block}
