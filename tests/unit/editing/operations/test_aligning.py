from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvasdesk.editing.operations.aligning import Axis, Line, align_notes, distribute_notes
from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import block_rects
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.language import is_rtl
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Direction, NoteKind, Place, Size
from strategies import documents, examples

BLOCK = BlockId.VALUE_PROPOSITIONS
PLACES = (Place(20.0, 80.0), Place(110.0, 95.0), Place(60.0, 300.0))
SIZES = (Size(60.0, 40.0), Size(80.0, 64.0), Size(50.0, 30.0))


def canvas(**header: object) -> Document:
    notes = [
        Note(id=f"n{i}", block=BLOCK, place=place, size=size, order=f"a{i}")
        for i, (place, size) in enumerate(zip(PLACES, SIZES, strict=True))
    ]
    return document_of([Header(**header), *notes])  # type: ignore[arg-type]


def rects(document: Document) -> dict[str, Rect]:
    blocks, rtl = block_rects(document.header.mirrored_grid), is_rtl(document.header)
    return {
        note.id: drawn_rect(note.place, note_size(document, note), blocks[note.block], rtl)
        for note in document.notes.values()
        if note.block is not None
    }


EDGES = {
    Line.LEFT: lambda rect: rect.x,
    Line.RIGHT: lambda rect: rect.right,
    Line.TOP: lambda rect: rect.y,
    Line.BOTTOM: lambda rect: rect.bottom,
    Line.CENTRE: lambda rect: rect.centre[0],
    Line.MIDDLE: lambda rect: rect.centre[1],
}
OUTERMOST = {Line.LEFT: min, Line.TOP: min, Line.RIGHT: max, Line.BOTTOM: max}


@pytest.mark.parametrize("line", Line)
@pytest.mark.parametrize("rtl", [False, True])
def test_notes_come_to_one_line_as_they_are_drawn(line: Line, rtl: bool) -> None:
    document = canvas(direction=Direction.RTL if rtl else Direction.LTR)
    before = rects(document)
    after = rects(align_notes(document, before, line).apply(document))
    edges = [EDGES[line](rect) for rect in after.values()]
    assert max(edges) - min(edges) < 0.02
    if line in OUTERMOST:
        assert edges[0] == pytest.approx(OUTERMOST[line](map(EDGES[line], before.values())))


@pytest.mark.parametrize("axis", Axis)
def test_gaps_become_equal_and_the_outermost_stay(axis: Axis) -> None:
    document = canvas()
    before = rects(document)
    after = rects(distribute_notes(document, before, axis).apply(document))
    spans = sorted(
        (r.x, r.right) if axis is Axis.ACROSS else (r.y, r.bottom) for r in after.values()
    )
    gaps = [two[0] - one[1] for one, two in pairwise(spans)]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.02)
    ends = sorted(
        (r.x, r.right) if axis is Axis.ACROSS else (r.y, r.bottom) for r in before.values()
    )
    assert spans[0] == ends[0]
    assert max(end for _, end in spans) == pytest.approx(max(end for _, end in ends))


def test_one_note_of_a_block_stays_where_it_is() -> None:
    document = canvas()
    assert not align_notes(document, {"n0": rects(document)["n0"]}, Line.TOP)
    assert not distribute_notes(document, {"n0": rects(document)["n0"]}, Axis.DOWN)


@examples(0.5)
@given(documents(), st.sampled_from(Line), st.sampled_from(Axis))
def test_they_can_be_taken_back_and_leave_blocks_alone(
    document: Document, line: Line, axis: Axis
) -> None:
    for patch in (
        align_notes(document, rects(document), line),
        distribute_notes(document, rects(document), axis),
    ):
        after = patch.apply(document)
        assert patch.inverse().apply(after) == document
        assert after.notes.keys() == document.notes.keys()
        for key, note in after.notes.items():
            was = document.notes[key]
            assert (note.block, note.size, note.text) == (was.block, was.size, was.text)
            if note.kind is NoteKind.HEADING and note.place != was.place:
                assert note.place.x == 12.0
