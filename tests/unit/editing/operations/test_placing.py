import pytest

import operations as op
from canvasdesk.errors import DocumentError
from canvasdesk.geometry.placing import drawn_rect, note_size
from canvasdesk.geometry.rect import Rect
from canvasdesk.geometry.sheet import SHEET, block_rects
from canvasdesk.model.blocks import BlockId
from canvasdesk.model.document import Document, document_of
from canvasdesk.model.records import Header, Note
from canvasdesk.model.values import Direction, Place
from strategies import counted_ids

CHANNELS, PARTNERS = BlockId.CHANNELS, BlockId.KEY_PARTNERS


@pytest.fixture
def four() -> Document:
    """Four notes, a to d, two by two in one block."""
    empty = document_of([Header()])
    ids = iter("abcd")
    return op.add_notes(empty, PARTNERS, "abcd", lambda: next(ids)).apply(empty)


def order(document: Document, block: BlockId | None = PARTNERS) -> str:
    return "".join(note.id for note in document.notes_by_block[block])


def test_a_moved_note_alone_changes_and_lies_on_top(four):
    patch = op.move_notes(four, {"a": op.Spot(PARTNERS, Place(60, 300))})
    assert patch.changes.keys() == {"a"}
    moved = patch.apply(four)
    assert order(moved) == "bcda"
    assert moved.stacked_notes[-1].id == "a"


def test_a_note_moved_between_two_is_read_between_them(four):
    moved = op.move_notes(four, {"d": op.Spot(PARTNERS, Place(60, 60))}).apply(four)
    assert order(moved) == "adbc"


def test_notes_moved_together_keep_their_stack(four):
    raised = op.restack(four, ["a"], op.Level.FRONT).apply(four)
    spots = {note_id: op.Spot(CHANNELS, Place(10, 60)) for note_id in "ab"}
    moved = op.move_notes(raised, spots).apply(raised)
    assert [note.id for note in moved.stacked_notes] == ["c", "d", "b", "a"]


def test_a_move_to_where_a_note_lies_changes_nothing(four):
    note = four.notes["a"]
    assert not op.move_notes(four, {"a": op.Spot(note.block, note.place)})


def test_an_order_made_by_hand_survives_the_moves_of_others(four):
    by_hand = op.move_note_in_order(four, "d", "a").apply(four)
    assert order(by_hand) == "dabc"
    moved = op.move_notes(by_hand, {"b": op.Spot(PARTNERS, Place(60, 300))}).apply(by_hand)
    assert order(moved) == "dbac"  # after d, which it lies behind


def test_keys_no_other_program_could_order_are_renewed():
    document = document_of(
        [Note(id=x, block=PARTNERS, order="same", stack="same") for x in "abc"] + [Note(id="p")]
    )
    moved = op.move_note_in_order(document, "c", "b").apply(document)
    assert order(moved) == "acb"
    assert moved.notes["p"].order == ""


def test_parked_notes_go_to_the_end_and_lose_their_place(four):
    parked = op.park_notes(op.park_notes(four, ["c"]).apply(four), ["a", "c"])
    assert parked.changes.keys() == {"a"}
    after = parked.apply(op.park_notes(four, ["c"]).apply(four))
    assert order(after, None) == "ca"
    assert after.notes["a"].place == Place()


@pytest.mark.parametrize(
    ("before", "expected"), [("a", "cabd"), (None, "abdc"), ("d", "abcd"), ("c", "abcd")]
)
def test_a_note_moves_in_order_by_its_own_key(four, before, expected):
    patch = op.move_note_in_order(four, "c", before)
    assert patch.changes.keys() == ({"c"} if expected != "abcd" else set())
    assert order(patch.apply(four)) == expected


def test_a_note_of_another_block_is_no_neighbour(four):
    elsewhere = op.move_notes(four, {"a": op.Spot(CHANNELS)}).apply(four)
    with pytest.raises(DocumentError) as caught:
        op.move_note_in_order(elsewhere, "b", "a")
    assert caught.value.code == "note.elsewhere"


@pytest.mark.parametrize(("level", "expected"), [(op.Level.FRONT, "bdac"), (op.Level.BACK, "acbd")])
def test_notes_go_to_the_front_and_to_the_back_together(four, level, expected):
    restacked = op.restack(four, ["c", "a"], level).apply(four)
    assert "".join(note.id for note in restacked.stacked_notes) == expected
    assert not op.restack(restacked, ["c", "a"], level)


def test_notes_that_were_never_stacked_can_be_sent_to_the_back():
    document = document_of([Note(id="a", order="a0"), Note(id="b", order="a1")])
    back = op.restack(document, ["b"], op.Level.BACK).apply(document)
    assert [note.id for note in back.stacked_notes] == ["b", "a"]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("direction", [Direction.LTR, Direction.RTL])
@pytest.mark.parametrize("block", BlockId)
def test_a_note_stays_where_it_is_dropped(block, direction, mirrored):
    header = Header(direction=direction, mirrored_grid=mirrored)
    document = document_of([header, Note(id="n", block=PARTNERS)])
    x, y = block_rects(mirrored)[block].centre
    size = note_size(document, document.notes["n"])
    rect = Rect(x - size.width / 2 + 7, y - size.height / 2 + 3, size.width, size.height)
    moved = op.move_notes(document, op.drop_target(document, {"n": rect})).apply(document)
    note = moved.notes["n"]
    assert note.block is block
    rtl = direction is Direction.RTL
    drawn = drawn_rect(note.place, size, block_rects(mirrored)[block], rtl)
    assert (drawn.x, drawn.y) == (pytest.approx(rect.x, abs=0.01), pytest.approx(rect.y, abs=0.01))


def test_a_note_dropped_on_the_header_lands_in_the_grid_below():
    document = document_of([Header(), Note(id="n")])
    x, _ = block_rects()[BlockId.VALUE_PROPOSITIONS].centre
    spots = op.drop_target(document, {"n": Rect(x - 50, -200, 99, 64)})
    assert spots["n"] == op.Spot(BlockId.VALUE_PROPOSITIONS, Place(spots["n"].place.x, 0.0))


def test_a_note_dropped_beside_the_sheet_is_kept_on_it():
    document = document_of([Header(), Note(id="n")])
    spots = op.drop_target(document, {"n": Rect(5000, 300, 99, 64)})
    assert spots["n"].block is BlockId.CUSTOMER_SEGMENTS
    block = block_rects()[BlockId.CUSTOMER_SEGMENTS]
    assert block.x + spots["n"].place.x + 99 == pytest.approx(SHEET.right)


def test_notes_in_many_blocks_get_keys_of_their_own(four):
    spots = {
        note_id: op.Spot(block, Place(20, 60))
        for note_id, block in zip("abcd", BlockId, strict=False)
    }
    moved = op.move_notes(four, spots).apply(four)
    assert len({note.order for note in moved.notes.values()}) == 4


def test_keys_stay_unique_as_notes_are_added_everywhere():
    document, new_id = document_of([Header()]), counted_ids()
    for block in (*BlockId, *BlockId):
        document = op.add_note(document, block, "", new_id, Place(10, 60)).apply(document)
    orders = [note.order for note in document.notes.values()]
    assert len(set(orders)) == len(orders)


def test_a_key_between_two_differs_from_those_of_other_blocks():
    document = document_of(
        [
            Note(id="a", block=PARTNERS, place=Place(10, 60), order="a0"),
            Note(id="c", block=PARTNERS, place=Place(10, 300), order="a2"),
            Note(id="x", block=CHANNELS, order="a1"),
            Note(id="b"),
        ]
    )
    moved = op.move_notes(document, {"b": op.Spot(PARTNERS, Place(10, 180))}).apply(document)
    assert order(moved) == "abc"
    assert moved.notes["b"].order != "a1"
