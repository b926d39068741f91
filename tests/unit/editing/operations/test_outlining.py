import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import note_rect
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header

CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS


@pytest.fixture
def six() -> Document:
    """Four notes, a to d, in one block, x and y in another."""
    made = document_of([Header()])
    for block, names in ((PARTNERS, "abcd"), (CHANNELS, "xy")):
        ids = iter(names)
        made = op.add_notes(made, block, names, lambda ids=ids: next(ids)).apply(made)
    return made


def order(document: Document, block: BlockId | None = PARTNERS) -> str:
    return "".join(note.id for note in document.notes_by_block[block])


@pytest.mark.parametrize(
    ("ids", "before", "wanted"),
    [
        ("d", "a", "dabc"),
        ("ca", None, "bdac"),
        ("ab", "d", "cabd"),
        ("ab", "b", "abcd"),
        ("bc", "b", "abcd"),
        ("x", "b", "axbcd"),
        ("yxd", "b", "adxybc"),
    ],
)
def test_notes_are_read_where_they_are_put(six, ids, before, wanted):
    moved = op.order_notes(six, ids, PARTNERS, before).apply(six)
    # What comes from elsewhere keeps the order of the whole canvas.
    assert sorted(order(moved)) == sorted(wanted)
    rest = [key for key in wanted if key not in ids]
    assert [key for key in order(moved) if key not in ids] == rest
    if set(ids) <= set("abcd"):
        assert order(moved) == wanted


def test_notes_of_the_block_stay_where_they_lie(six):
    moved = op.order_notes(six, "d", PARTNERS, "a").apply(six)
    assert moved.notes["d"].place == six.notes["d"].place


def test_notes_from_elsewhere_go_to_free_slots(six):
    moved = op.order_notes(six, "xy", PARTNERS, "a").apply(six)
    assert order(moved) == "xyabcd"
    rects = [note_rect(moved, note) for note in moved.notes_by_block[PARTNERS]]
    assert not any(a.intersects(b, slack=0.5) for a in rects for b in rects if a is not b)


def test_notes_go_into_the_parking_place_and_out_of_it(six):
    parked = op.order_notes(six, "xb", None, None).apply(six)
    assert order(parked, None) in {"xb", "bx"}
    back = op.order_notes(parked, "b", PARTNERS, "a").apply(parked)
    assert order(back) == "bacd"


def test_a_note_is_added_where_it_is_wanted(six):
    added = op.insert_note(six, PARTNERS, "new", lambda: "n", "b")
    assert order(added.apply(six)) == "anbcd"
    assert added.changes.keys() == {"n"}
    last = op.insert_note(six, PARTNERS, "new", lambda: "n", None).apply(six)
    assert order(last) == "abcdn"
    assert last.notes["n"].text == "new"


def test_a_note_of_another_block_is_no_place(six):
    with pytest.raises(DocumentError, match=r"note\.elsewhere"):
        op.order_notes(six, "a", PARTNERS, "x")
    with pytest.raises(DocumentError, match=r"note\.unknown"):
        op.order_notes(six, "a", PARTNERS, "?")
